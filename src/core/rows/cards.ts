/** Certificates as the page shows them. */
import type {Certificate} from '../certificates/certificate';
import {endOf, fingerprintOf, isValid, type Held} from './held';

/** One that Gmail holds. @param now - milliseconds since the epoch */
export function heldCard(held: Held, now: number): CertificateCard {
  const leaf = held.chain[0];
  const end = endOf(held) ?? 0;
  const base: CertificateCard = leaf
    ? fileCard(leaf, now)
    : {
        id: '',
        isDefault: false,
        subject: '',
        issuer: held.issuerCn,
        addresses: [],
        serial: '',
        fingerprint: fingerprintOf(held),
        notBefore: 0,
        notAfter: end,
        key: '',
        signature: '',
        state: isValid(held, now) ? 'valid' : 'expired',
      };
  return {
    ...base,
    id: held.id,
    isDefault: held.isDefault,
    issuer: held.issuerCn || base.issuer,
  };
}

/** One that is in a file. @param now - milliseconds since the epoch */
export function fileCard(
  certificate: Certificate,
  now: number,
): CertificateCard {
  const {notBefore, notAfter} = certificate;
  return {
    id: '',
    isDefault: false,
    subject: certificate.subject,
    issuer: certificate.issuerCn || certificate.issuer,
    addresses: certificate.emails.length
      ? certificate.emails
      : certificate.subjectEmails,
    serial: certificate.serial,
    fingerprint: certificate.fingerprint,
    notBefore,
    notAfter,
    key: certificate.key.name,
    signature: certificate.signature.name,
    state:
      now < notBefore ? 'not yet valid' : now < notAfter ? 'valid' : 'expired',
  };
}

/** A certificate as shown: held by Gmail, or inside a file. Times are milliseconds since the epoch, UTC. */
export interface CertificateCard {
  /** Gmail's id; empty for a certificate that is only in a file. */
  readonly id: string;
  readonly isDefault: boolean;
  readonly subject: string;
  readonly issuer: string;
  readonly addresses: readonly string[];
  readonly serial: string;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  readonly notBefore: number;
  readonly notAfter: number;
  /** For people, e.g. "RSA 2048", "EC P-256". */
  readonly key: string;
  readonly signature: string;
  readonly state: 'valid' | 'expired' | 'not yet valid';
}
