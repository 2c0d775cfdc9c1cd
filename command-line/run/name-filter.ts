/** Which names were there, in a memory that does not grow with them: a filter of Bloom’s (doi.org/10.1145/362686.362692). */

/** 16 MiB: of a million names, one in ten million is taken for one of them. */
const BITS = 2 ** 27;
const HASHES = 4;

/** Names that were added; a few others seem to be among them. */
export class NameFilter {
  private readonly bits = new Uint8Array(BITS / 8);

  add(name: string): void {
    for (const at of placesOf(name)) this.bits[at >> 3]! |= 1 << (at & 7);
  }

  /** False only for a name that was not added. */
  mayHave(name: string): boolean {
    return placesOf(name).every(at => this.bits[at >> 3]! & (1 << (at & 7)));
  }
}

/** Places that two hashes give (FNV-1a, with two offsets), as Kirsch and Mitzenmacher combine them. */
function placesOf(name: string): number[] {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  // The lower bits of both depend on each other more than the upper ones.
  one ^= one >>> 15;
  other = Math.imul(other ^ (other >>> 13), 0x5bd1e995) | 1;
  return Array.from(
    {length: HASHES},
    (_, i) => (one + Math.imul(i, other)) & (BITS - 1),
  );
}
