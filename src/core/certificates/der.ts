/** Writes DER (X.690 section 10): what little of it is made here. */
import {concat} from '../base/bytes';

/** One element: identifier octet, its length in as few octets as it takes (10.1), and the parts one after another. */
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

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) {
    octets.unshift(left % 256);
  }
  return [0x80 | octets.length, ...octets];
}
