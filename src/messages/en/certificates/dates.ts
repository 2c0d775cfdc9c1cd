/** When a certificate is valid, in English. */
import {count, day} from '../format';
import {REISSUE, type CertificateSentences} from './words';

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
    says: `The certificate expires on ${day(notAfter)}, ${days === 0 ? 'today or tomorrow' : `in ${count(days, 'day', 'days')}`}.`,
    fix: 'You can use it until then. Ask the CA for the next one now.',
  }),
  'not-newest': ({notBefore, heldNotBefore}) => ({
    says: `This certificate is valid from ${day(notBefore)}, but Gmail has one for this address that is valid from ${day(heldNotBefore)}.`,
    fix: 'Others keep encrypting to the newest one. Use a newer certificate, or ask the CA to revoke the other one.',
  }),
  revoked: ({subject, since, reason}) => ({
    says: {
      unspecified: `The CA revoked the certificate of ${subject} on ${day(since)}, without a reason.`,
      keyCompromise: `The CA revoked the certificate of ${subject} on ${day(since)}, because its key was compromised.`,
      cACompromise: `The CA revoked the certificate of ${subject} on ${day(since)}, because the key of the CA was compromised.`,
      affiliationChanged: `The CA revoked the certificate of ${subject} on ${day(since)}, because the person’s affiliation changed.`,
      superseded: `The CA revoked the certificate of ${subject} on ${day(since)}, because another one replaced it.`,
      cessationOfOperation: `The CA revoked the certificate of ${subject} on ${day(since)}, because it is no longer needed.`,
      certificateHold: `The CA revoked the certificate of ${subject} on ${day(since)}, for the time being (on hold).`,
      privilegeWithdrawn: `The CA revoked the certificate of ${subject} on ${day(since)}, because the right to it was withdrawn.`,
      aACompromise: `The CA revoked the certificate of ${subject} on ${day(since)}, because an authority behind it was compromised.`,
    }[reason],
    fix: 'Correspondents who check revocation reject it. Request a new certificate from the CA and upload it.',
  }),
  'revocation-unknown': ({subject, why, list}) => ({
    says: {
      unreachable: `Whether the certificate of ${subject} is revoked could not be checked: the revocation list could not be fetched${list === '' ? '' : ` (${list})`}.`,
      unreadable: `Whether the certificate of ${subject} is revoked could not be checked: the revocation list can’t be read${list === '' ? '' : ` (${list})`}.`,
      'other-issuer': `Whether the certificate of ${subject} is revoked could not be checked: the revocation list comes from another issuer${list === '' ? '' : ` (${list})`}.`,
      'not-signed-by-issuer': `Whether the certificate of ${subject} is revoked could not be checked: the revocation list isn’t signed by the issuer${list === '' ? '' : ` (${list})`}.`,
      outdated: `Whether the certificate of ${subject} is revoked could not be checked: the revocation list is outdated${list === '' ? '' : ` (${list})`}.`,
      delta: `Whether the certificate of ${subject} is revoked could not be checked: the revocation list has only changes (delta CRL), which is not read${list === '' ? '' : ` (${list})`}.`,
      partial: `Whether the certificate of ${subject} is revoked could not be checked: the revocation list covers only some certificates, and is not read${list === '' ? '' : ` (${list})`}.`,
      'no-list': `Whether the certificate of ${subject} is revoked could not be checked: the certificate names no revocation list${list === '' ? '' : ` (${list})`}.`,
      'no-issuer': `Whether the certificate of ${subject} is revoked could not be checked: the issuer is not known${list === '' ? '' : ` (${list})`}.`,
    }[why],
    fix: 'Ask the CA, or try again later.',
  }),
  'validity-long': ({days}) => ({
    says: `The certificate is valid for ${count(days, 'day', 'days')}. Gmail’s S/MIME profile may allow 27 months at most.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate that is valid for two years at most.',
  }),
} satisfies Partial<CertificateSentences>;
