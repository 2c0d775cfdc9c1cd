/** When a certificate is valid, in English. */
import {
  count,
  day,
  IF_REFUSED,
  REISSUE,
  type CertificateSentences,
} from './words';

export const dates = {
  expired: ({notAfter}) => ({
    says: `The certificate ended on ${day(notAfter)}.`,
    fix: REISSUE,
  }),
  'not-yet-valid': ({notBefore}) => ({
    says: `The certificate is valid only from ${day(notBefore)}.`,
    fix: 'Run this row again from that day on.',
  }),
  'dates-invalid': () => ({
    says: 'The certificate’s dates cannot be read, or it ends before it begins.',
    fix: REISSUE,
  }),
  'expires-soon': ({notAfter, days}) => ({
    says: `The certificate ends on ${day(notAfter)}, ${days === 0 ? 'today or tomorrow' : `in ${count(days, 'day')}`}.`,
    fix: 'It can be used until then. Ask the CA for the next one now.',
  }),
  'not-newest': ({notBefore, heldNotBefore}) => ({
    says: `This certificate begins on ${day(notBefore)}; Gmail holds one for this address that begins on ${day(heldNotBefore)}.`,
    fix: 'Correspondents keep encrypting to the one that begins latest. Use a newer certificate, or ask the CA to revoke the other one.',
  }),
  'validity-long': ({days}) => ({
    says: `The certificate is valid for ${days} days; Gmail’s profile is said to end at 27 months.`,
    fix: `${IF_REFUSED} for two years at most.`,
  }),
} satisfies Partial<CertificateSentences>;
