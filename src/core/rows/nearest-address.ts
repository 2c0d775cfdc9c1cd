/** The address someone probably meant. */

/** Farther apart than this it is another address, not a slip. */
const LONGEST_SLIP = 3;

/**
 * The address that is nearest to a mistyped one by edit distance; empty if none is near.
 *
 * @param wanted - lowercase
 */
export function nearestAddress(
  wanted: string,
  addresses: readonly string[],
): string {
  let nearest = '';
  let least = LONGEST_SLIP + 1;
  for (const address of addresses) {
    const distance = editDistance(wanted, address.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = address;
    }
  }
  return nearest;
}

/** Levenshtein's: insertions, deletions and replacements that make one text the other. */
function editDistance(a: string, b: string): number {
  let above = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const here = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      here[j] = Math.min(replaced, above[j]! + 1, here[j - 1]! + 1);
    }
    above = here;
  }
  return above[b.length]!;
}
