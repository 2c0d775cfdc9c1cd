/** Key pairs of client-side encryption, as recorded in their rows: when their certificates expire. */
import {DAY_MS} from '../base/time';

/** A key pair that a row of the CSE sheet records, and that Gmail has not been made to give up. */
export interface KeyPairLine {
  /** Number of its row in the CSE sheet. */
  readonly row: number;
  /** Primary address, lowercase. */
  readonly user: string;
  readonly use: 'both' | 'signing' | 'encryption';
  /** Gmail’s id. */
  readonly id: string;
  /** SHA-256 of its certificate; empty when it is not known. */
  readonly fingerprint: string;
  /** When its certificate expires, milliseconds since the epoch; null when it is not known. */
  readonly expires: number | null;
  /** What the row’s State and Message cells say. */
  readonly state: string;
  readonly message: string;
}

/** The key pairs in figures. */
export interface KeyPairFigures {
  readonly keyPairs: number;
  readonly valid: number;
  /** Among the valid ones. */
  readonly expiringSoon: number;
  readonly expired: number;
  /** When the next one expires; null if none does. */
  readonly next: number | null;
}

/** What counts as soon. */
export const SOON_DAYS = 30;

/** Counts them; null if there are none. A certificate that cannot be read counts as neither valid nor expired. */
export function keyPairFiguresOf(
  lines: readonly KeyPairLine[],
  now: number,
): KeyPairFigures | null {
  if (lines.length === 0) return null;
  const known = lines.flatMap(it => (it.expires === null ? [] : [it.expires]));
  const valid = known.filter(it => it > now);
  return {
    keyPairs: lines.length,
    valid: valid.length,
    expiringSoon: valid.filter(it => it - now <= SOON_DAYS * DAY_MS).length,
    expired: known.length - valid.length,
    next: valid.length > 0 ? Math.min(...valid) : null,
  };
}
