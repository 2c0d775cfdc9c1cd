/** Writes DER (X.690 section 10): what little of it is made here. */
import {concat} from '../base/bytes';

/** One element: identifier octet, its length in the fewest octets (10.1), and the parts one after another. */
export function element(
  tag: number,
  ...parts: readonly Uint8Array[]
): Uint8Array {
  const content = concat(parts);
  return concat([Uint8Array.of(tag, ...lengthOctets(content.length)), content]);
}

/** @param value 0 to 127 */
export function smallInteger(value: number): Uint8Array {
  return Uint8Array.of(0x02, 1, value);
}

/** @param value a whole number from 0 to 2^53 − 1 (X.690 section 8.3) */
export function wholeNumber(value: number): Uint8Array {
  const octets = base256(value);
  // A first bit of 1 would make it negative.
  return element(
    0x02,
    Uint8Array.from(octets[0]! & 0x80 ? [0, ...octets] : octets),
  );
}

/** @param dotted an object identifier with arcs below 2^53, e.g. `1.2.840.113549.1.7.1` (X.690 section 8.19) */
export function objectIdentifier(dotted: string): Uint8Array {
  const [root = 0, second = 0, ...arcs] = dotted.split('.').map(Number);
  return element(
    0x06,
    Uint8Array.from([root * 40 + second, ...arcs].flatMap(base128)),
  );
}

/** Digits of seven bits; all but the last have the eighth bit set. */
function base128(arc: number): number[] {
  const digits = [arc % 128];
  for (
    let left = Math.floor(arc / 128);
    left > 0;
    left = Math.floor(left / 128)
  ) {
    digits.unshift(0x80 | (left % 128));
  }
  return digits;
}

/** A set in the order that DER requires: by the encodings of its parts (X.690 section 11.6). */
export function setOf(...parts: readonly Uint8Array[]): Uint8Array {
  return element(0x31, ...[...parts].sort(compareBytes));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets = base256(length);
  return [0x80 | octets.length, ...octets];
}

/** Its octets, first the highest; one for 0. */
function base256(value: number): number[] {
  const octets = [value % 256];
  for (
    let left = Math.floor(value / 256);
    left > 0;
    left = Math.floor(left / 256)
  ) {
    octets.unshift(left % 256);
  }
  return octets;
}
