/** What a row of the Rollout sheet records about a certificate, field by field: its source, and the cell that it fills. */
import {asText, type Cell} from '../base/cells';
import type {Certificate} from '../certificates/certificate';
import {endOf, fingerprintOf, type Held} from './held';

/** The certificate that the row's columns show after an outcome. Empty texts and null clear the cells. */
export interface RecordedCertificate {
  /** Gmail's. */
  readonly id: string;
  readonly issuer: string;
  /** Milliseconds since the epoch, UTC. */
  readonly expires: number | null;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  /** The Drive file that the fingerprint was read from. */
  readonly readFrom: string;
}

/** Clears the row's columns. */
export const NO_CERTIFICATE: RecordedCertificate = {
  id: '',
  issuer: '',
  expires: null,
  fingerprint: '',
  readFrom: '',
};

/** Of a certificate that Gmail holds; `readFrom` is null where no file has a part in it. */
export function recordOf(
  held: Held,
  readFrom: string | null,
): RecordedCertificate {
  return {
    id: held.id,
    issuer: held.issuerCn || held.chain[0]?.issuerCn || '',
    expires: endOf(held),
    fingerprint: fingerprintOf(held),
    readFrom: readFrom ?? '',
  };
}

/** Of a certificate that was read from a file. */
export function recordOfFile(
  leaf: Certificate,
  {id, readFrom}: Pick<RecordedCertificate, 'id' | 'readFrom'>,
): RecordedCertificate {
  return {
    id,
    issuer: leaf.issuerCn,
    expires: leaf.notAfter,
    fingerprint: leaf.fingerprint,
    readFrom,
  };
}

/** The cells of a record, each under its field's name. */
export function recordCellsOf(
  recorded: RecordedCertificate,
): Record<keyof RecordedCertificate, Cell> {
  const {id, issuer, expires, fingerprint, readFrom} = recorded;
  return {
    issuer: asText(issuer),
    expires: expires === null ? null : {instant: expires},
    id: asText(id),
    fingerprint: asText(fingerprint),
    readFrom: asText(readFrom),
  };
}
