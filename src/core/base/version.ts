/** Versions as package.json has them: three numbers with dots [semver.org 2.0.0, §2]. */

/** What 0.1.0 did not write down yet: a document that is set up and names no version is its. */
export const FIRST_VERSION = '0.1.0';

/**
 * Whether one version comes after another.
 *
 * @returns false also if one of them is not a version, such as text that someone has entered there
 */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(than)];
  if (!one || !other) return false;
  const at = one.findIndex((number, i) => number !== other[i]);
  return at >= 0 && one[at]! > other[at]!;
}

export function isVersion(text: string): boolean {
  return numbersOf(text) !== null;
}

function numbersOf(version: string): readonly number[] | null {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  return parts && parts.slice(1).map(Number);
}
