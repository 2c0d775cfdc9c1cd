/** When a certificate is valid, and whether correspondents will prefer it. */
import {MINUTE_MS} from '../../base/time';
import type {Certificate} from '../certificate';
import type {Note} from './severity';

export const DAY = 86_400_000;

/** Gmail's profile is said to allow at most 27 months. */
const LONGEST_DAYS = 823;

/** By so much the CA’s clock may be ahead, so that what it has just issued seems to begin later. */
const CLOCKS_DIFFER_MS = 5 * MINUTE_MS;

/** What Gmail holds for the alias, as far as dates are concerned. */
export interface Held {
  readonly notBefore: number;
  readonly fingerprint: string;
}

export function judgeDates(
  leaf: Certificate,
  now: number,
  renewalDays: number,
  {held, note}: {readonly held: readonly Held[]; readonly note: Note},
): void {
  const {notBefore, notAfter} = leaf;
  if (!(notBefore <= notAfter)) {
    note('dates-invalid', {});
    return;
  }
  if (notAfter < now) note('expired', {notAfter});
  else if (notAfter < now + renewalDays * DAY) {
    const days = Math.floor((notAfter - now) / DAY);
    note('expires-soon', {notAfter, days});
  }
  if (notBefore > now + CLOCKS_DIFFER_MS) note('not-yet-valid', {notBefore});

  const days = validityDays(leaf);
  if (days > LONGEST_DAYS) note('validity-long', {days});

  judgeSuccession(leaf, held, note);
}

/**
 * Gmail's guide: of the certificates it has seen, the sender's Gmail uses the one with the latest notBefore. A certificate
 * that is already held is not judged.
 */
export function judgeSuccession(
  leaf: Certificate,
  held: readonly Held[],
  note: Note,
): void {
  if (held.some(it => it.fingerprint === leaf.fingerprint)) return;
  const heldNotBefore = Math.max(...held.map(it => it.notBefore));
  const {notBefore} = leaf;
  if (heldNotBefore >= notBefore)
    note('not-newest', {notBefore, heldNotBefore});
}

/** Both ends belong to the validity (RFC 5280 4.1.2.5). */
export function validityDays(leaf: Certificate): number {
  return Math.ceil((leaf.notAfter - leaf.notBefore + 1000) / DAY);
}
