/** When a certificate is valid, in English. */
import {count, day} from '../format';
import {IF_REFUSED, REISSUE, type CertificateSentences} from './words';

export const dates = {
  expired: ({notAfter}) => ({
    says: `The certificate expired on ${day(notAfter)}.`,
    fix: REISSUE,
  }),
  'not-yet-valid': ({notBefore}) => ({
    says: `The certificate is not valid until ${day(notBefore)}.`,
    fix: 'Run this row again on or after that day.',
  }),
  'dates-invalid': () => ({
    says: 'The certificate’s dates can’t be read, or it expires before it becomes valid.',
    fix: REISSUE,
  }),
  'expires-soon': ({notAfter, days}) => ({
    says: `The certificate expires on ${day(notAfter)}, ${days === 0 ? 'today or tomorrow' : `in ${count(days, 'day')}`}.`,
    fix: 'You can use it until then. Ask the CA for the next one now.',
  }),
  'not-newest': ({notBefore, heldNotBefore}) => ({
    says: `This certificate is valid from ${day(notBefore)}, but Gmail has one for this address that is valid from ${day(heldNotBefore)}.`,
    fix: 'Others keep encrypting to the newest one. Use a newer certificate, or ask the CA to revoke the other one.',
  }),
  'validity-long': ({days}) => ({
    says: `The certificate is valid for ${count(days, 'day')}. Gmail’s S/MIME profile may allow 27 months at most.`,
    fix: `${IF_REFUSED} that is valid for two years at most.`,
  }),
} satisfies Partial<CertificateSentences>;
