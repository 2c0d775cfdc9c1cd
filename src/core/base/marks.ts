/**
 * What was already reported, as text of bounded length: eight characters for each alert that is still open. An alert is
 * recognized by a hash of what identifies it; the hash need not withstand an attacker, only chance: among 25,000 alerts,
 * one collision occurs in about 450,000 cases.
 */

const LENGTH = 8;
const ALPHABET =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The maximum number of alerts that are remembered: 200,000 of the 500,000 characters that a document's properties hold.
 */
export const MAX_TOLD = 25_000;

/** Eight characters for what identifies an alert: 48 bits. */
export function markOf(identity: string): string {
  return (
    letters(mixBits(identity, 0x811c9dc5, 0x01000193)) +
    letters(mixBits(identity, 0x9e3779b9, 0x85ebca6b))
  );
}

/** The marks that a text holds. */
export function decodeMarks(told: string): Set<string> {
  const marks = new Set<string>();
  for (let at = 0; at + LENGTH <= told.length; at += LENGTH) {
    marks.add(told.slice(at, at + LENGTH));
  }
  return marks;
}

/** Marks as text, the same one for the same marks. */
export function encodeMarks(marks: Iterable<string>): string {
  return [...new Set(marks)].sort().join('');
}

/** The marks of both texts, as many as fit. */
export function mergeMarks(a: string, b: string): string {
  return encodeMarks([...decodeMarks(a), ...decodeMarks(b)]).slice(
    0,
    MAX_TOLD * LENGTH,
  );
}

/** 24 bits of a text: multiply and xor for each character, as FNV-1a does, and a last mixing, as MurmurHash3 does. */
function mixBits(text: string, seed: number, factor: number): number {
  const {imul} = Math;
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = imul(hash ^ text.charCodeAt(i), factor);
    hash ^= hash >>> 15;
  }
  hash = imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 8;
}

function letters(bits: number): string {
  let text = '';
  for (let shift = 18; shift >= 0; shift -= 6) {
    text += ALPHABET[(bits >>> shift) & 63]!;
  }
  return text;
}
