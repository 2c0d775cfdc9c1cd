/** How long to wait before a call is sent again, as Google asks clients to. */

/** Work that has begun is finished within this time after its slice is over: all the waits of a call fit into it. */
export const GRACE_MS = 75_000;

const LONGEST_MS = 64_000;
const LONGEST_ASKED_MS = 300_000;
const JITTER_MS = 1000;

/** A call is sent this often before its problem becomes final: waits of about 1, 2, 4, 8, 16 and 32 seconds. */
export const MAX_TRIES = 7;

const ONCE_MORE_MS = 20_000;

/**
 * Milliseconds to wait before a call that was refused, perhaps temporarily, is tried one last time.
 *
 * @param left - milliseconds until nothing is sent any longer; at most half of them are waited, so that the attempt is
 * still made
 */
export function onceMoreAfter(left: number): number {
  return Math.max(0, Math.min(ONCE_MORE_MS, Math.floor(left / 2)));
}

/**
 * Milliseconds to wait after a failure: what Google asked for (`Retry-After`), else `2^n` seconds, both with a fresh
 * random part, so that calls which failed together do not return together.
 *
 * @param tries - how often the call was sent, from 1
 * @param asked - milliseconds that Google asked for, if it did
 * @param random - 0 ≤ random < 1
 */
export function backOff(
  tries: number,
  asked: number | undefined,
  random: number,
): number {
  const jitter = Math.floor(random * JITTER_MS);
  if (asked !== undefined) return Math.min(asked, LONGEST_ASKED_MS) + jitter;
  return Math.min(2 ** (tries - 1) * 1000 + jitter, LONGEST_MS);
}
