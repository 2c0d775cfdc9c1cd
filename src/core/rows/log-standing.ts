/** What the Before and After of a Log line say, read out of the short texts that workflows make (`summaryOf`). */

/** What Gmail held for an address, or for a user of client-side encryption. */
export type Standing =
  | {
      readonly kind: 'certificates';
      readonly count: number;
      /** None of them is the default; null where the text does not say. */
      readonly isDefault: boolean | null;
      /** When the default expires, milliseconds since the epoch; null if unknown. */
      readonly until: number | null;
    }
  | {
      readonly kind: 'keyPairs';
      /** How many the user has; null where only the identity was looked at. */
      readonly count: number | null;
      /** How many of them the identity uses: 0 without an identity; null where only one pair was looked at. */
      readonly used: number | null;
      /** The fate of the key pair that the line is about; null if the line is about the identity. */
      readonly pair: 'enabled' | 'disabled' | 'gone' | null;
    };

const CERTIFICATES =
  /^(\d+)(, default \S+?)?(?:, until (\d{4}-\d\d-\d\d))?((?:, [\da-f]{64})*)$/;
const KEY_PAIRS =
  /^(?:(\d+)|[^\s,]+)?(?:(?:^|, )identity ([^\s;]+(?: [^\s;]+)?))?(?:(?:; \S+)?, (enabled|disabled|gone))?$/;

/** @returns null for text that is shown unchanged: an empty one, and one from a person or a setting */
export function standingIn(text: string): Standing | null {
  const held = CERTIFICATES.exec(text);
  if (held) {
    const [, count, chosen, until, others] = held;
    const isKnown = others === '';
    return {
      kind: 'certificates',
      count: Number(count),
      isDefault: chosen ? true : isKnown ? false : null,
      until: until ? Date.parse(until) : null,
    };
  }
  const pairs = KEY_PAIRS.exec(text);
  if (!pairs) return null;
  const [, count, identity, pair] = pairs;
  if (identity === undefined && pair === undefined) return null;
  return {
    kind: 'keyPairs',
    count: count === undefined ? null : Number(count),
    used:
      identity === undefined
        ? null
        : identity === 'none'
          ? 0
          : identity.split(' ').length,
    pair: (pair as 'enabled' | 'disabled' | 'gone' | undefined) ?? null,
  };
}

/** Whether nothing has changed. */
export function isUnchanged(before: string, after: string): boolean {
  return (
    before === after ||
    (after.startsWith('identity ') && before.endsWith(`, ${after}`))
  );
}
