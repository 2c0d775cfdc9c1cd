/** What a passphrase of a key file must be: whoever has the file can try as many as they like. */

/** Characters. */
const SHORTEST = 16;
/** Different ones among them. */
const FEWEST_DIFFERENT = 8;

/** What is wrong with a passphrase; null where nothing is. */
export type PassphraseProblem = 'short' | 'alike' | null;

export function passphraseProblem(passphrase: string): PassphraseProblem {
  const characters = [...passphrase.normalize('NFC')];
  if (characters.length < SHORTEST) return 'short';
  return new Set(characters).size < FEWEST_DIFFERENT ? 'alike' : null;
}
