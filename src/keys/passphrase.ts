/** The requirements for a passphrase of a key file: anyone who has the file can try as many as they like. */

/** Characters. */
const SHORTEST = 16;
/** Different ones among them. */
const FEWEST_DIFFERENT = 8;

/** The problem of a passphrase; null if there is none. */
export type PassphraseProblem = 'short' | 'alike' | null;

export function passphraseProblem(passphrase: string): PassphraseProblem {
  const characters = [...passphrase.normalize('NFC')];
  if (characters.length < SHORTEST) return 'short';
  return new Set(characters).size < FEWEST_DIFFERENT ? 'alike' : null;
}
