/** When a certificate is valid, in English. */
import type {RevocationUnknown} from '../../../core/certificates/findings';
import type {RevocationReason} from '../../../core/certificates';
import {count, day} from '../format';
import {IF_REFUSED, REISSUE, type CertificateSentences} from './words';

/** RFC 5280 section 5.3.1. */
const REASONS: Readonly<Record<RevocationReason, string>> = {
  unspecified: 'without a reason',
  keyCompromise: 'because its key was compromised',
  cACompromise: 'because the key of the CA was compromised',
  affiliationChanged: 'because the person’s affiliation changed',
  superseded: 'because another one replaced it',
  cessationOfOperation: 'because it is no longer needed',
  certificateHold: 'for the time being (on hold)',
  privilegeWithdrawn: 'because the right to it was withdrawn',
  aACompromise: 'because an authority behind it was compromised',
};

const UNKNOWN: Readonly<Record<RevocationUnknown, string>> = {
  unreachable: 'the revocation list could not be fetched',
  unreadable: 'the revocation list can’t be read',
  'other-issuer': 'the revocation list comes from another issuer',
  'not-signed-by-issuer': 'the revocation list isn’t signed by the issuer',
  outdated: 'the revocation list is outdated',
  delta: 'the revocation list has only changes (delta CRL), which is not read',
  partial: 'the revocation list covers only some certificates, and is not read',
  'no-list': 'the certificate names no revocation list',
  'no-issuer': 'the issuer is not known',
};

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
    says: `The CA revoked the certificate of ${subject} on ${day(since)}, ${REASONS[reason]}.`,
    fix: 'Correspondents who check revocation reject it. Request a new certificate from the CA and upload it.',
  }),
  'revocation-unknown': ({subject, why, list}) => ({
    says: `Whether the certificate of ${subject} is revoked could not be checked: ${UNKNOWN[why]}${list === '' ? '' : ` (${list})`}.`,
    fix: 'Ask the CA, or try again later.',
  }),
  'validity-long': ({days}) => ({
    says: `The certificate is valid for ${count(days, 'day', 'days')}. Gmail’s S/MIME profile may allow 27 months at most.`,
    fix: `${IF_REFUSED} that is valid for two years at most.`,
  }),
} satisfies Partial<CertificateSentences>;
