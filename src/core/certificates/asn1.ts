/**
 * A reader of ASN.1 in BER and DER (X.690). It accepts what PKCS#12 software writes (indefinite lengths, strings in pieces)
 * and refuses what would cost time or memory: false lengths, deep nesting, millions of elements.
 */
import {concat, hex} from '../base/bytes';

/** One element: identifier octet, its exact bytes, its content, and its parts if it is constructed. */
export interface Element {
  /** Identifier octet: class, constructed bit and tag number (X.690 8.1.2). */
  readonly tag: number;
  /** The whole element as it stood in the file. */
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
  readonly children: readonly Element[];
}

/** Thrown for bytes that are not the expected ASN.1. The text is for developers only. */
export class Asn1Error extends Error {}

export const BOOLEAN = 0x01;
export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const OBJECT_IDENTIFIER = 0x06;
export const SEQUENCE = 0x30;
export const SET = 0x31;

const CONSTRUCTED = 0x20;
const MAX_DEPTH = 40;
const MAX_ELEMENTS = 50_000;

/**
 * Reads one element that fills `bytes`. Line ends and zeros after it are tolerated: badly copied files have them.
 *
 * @throws Asn1Error
 */
export function read(bytes: Uint8Array): Element {
  const reader = {bytes, left: MAX_ELEMENTS};
  const [element, end] = readElement(reader, 0, bytes.length, 0);
  for (let i = end; i < bytes.length; i++) {
    if (bytes[i] !== 0 && bytes[i] !== 10 && bytes[i] !== 13) {
      throw new Asn1Error('trailing data');
    }
  }
  return element;
}

interface Reader {
  readonly bytes: Uint8Array;
  /** How many more elements may be read. */
  left: number;
}

function readElement(
  reader: Reader,
  start: number,
  limit: number,
  depth: number,
): [element: Element, end: number] {
  const {bytes} = reader;
  if (depth > MAX_DEPTH) throw new Asn1Error('nested too deeply');
  if (reader.left-- <= 0) throw new Asn1Error('too many elements');
  let at = start;
  const next = (): number => {
    if (at >= limit) throw new Asn1Error('truncated');
    return bytes[at++]!;
  };

  const tag = next();
  if ((tag & 0x1f) === 0x1f) while (next() & 0x80);

  const first = next();
  const indefinite = first === 0x80;
  let length = first;
  if (indefinite && !(tag & CONSTRUCTED)) {
    throw new Asn1Error('indefinite length of a primitive');
  }
  if (first > 0x80) {
    length = 0;
    for (let digits = first & 0x7f; digits > 0; digits--) {
      length = length * 256 + next();
      if (length > bytes.length) throw new Asn1Error('length beyond the end');
    }
  }
  const contentStart = at;
  const contentLimit = indefinite ? limit : at + length;
  if (contentLimit > limit) throw new Asn1Error('length beyond the end');

  const children: Element[] = [];
  let end = contentLimit;
  if (tag & CONSTRUCTED) {
    for (;;) {
      if (indefinite && bytes[at] === 0 && bytes[at + 1] === 0) {
        if (at + 2 > limit) throw new Asn1Error('truncated');
        end = at + 2;
        break;
      }
      if (at >= contentLimit) {
        if (indefinite) throw new Asn1Error('truncated');
        break;
      }
      const [child, after] = readElement(reader, at, contentLimit, depth + 1);
      children.push(child);
      at = after;
    }
  }
  const content = bytes.subarray(
    contentStart,
    indefinite ? end - 2 : contentLimit,
  );
  return [{tag, raw: bytes.subarray(start, end), content, children}, end];
}

/**
 * The part at `index`, which must have `tag`, if one is given (whether it is constructed does not matter).
 *
 * @throws Asn1Error
 */
export function child(of: Element, index: number, tag?: number): Element {
  const found = of.children[index];
  if (!found) throw new Asn1Error('part missing');
  if (tag !== undefined && (found.tag | CONSTRUCTED) !== (tag | CONSTRUCTED)) {
    throw new Asn1Error('unexpected tag');
  }
  return found;
}

/** The first part with context tag `[number]`, if there is one. */
export function tagged(of: Element, number: number): Element | undefined {
  return of.children.find(it => (it.tag & ~CONSTRUCTED) === (0x80 | number));
}

/** The bytes of an octet string, also one in pieces (X.690 8.7.3). */
export function octets(of: Element): Uint8Array {
  return of.tag & CONSTRUCTED ? concat(of.children.map(octets)) : of.content;
}

/** The bytes of a bit string of whole bytes, without the count of unused bits, which must be 0. */
export function bits(of: Element): Uint8Array {
  const bytes = looseBits(of);
  if (of.content[0] !== 0) throw new Asn1Error('not of whole bytes');
  return bytes;
}

/** The bytes of any bit string (X.690 8.6.2: at most seven bits are unused, and none in an empty one). */
export function looseBits(of: Element): Uint8Array {
  const {tag, content} = of;
  if (tag !== BIT_STRING || content.length === 0) {
    throw new Asn1Error('not a bit string');
  }
  if (content[0]! > (content.length > 1 ? 7 : 0)) {
    throw new Asn1Error('impossible count of unused bits');
  }
  return content.subarray(1);
}

/**
 * A small unsigned integer.
 *
 * @throws Asn1Error for a negative one and for one above 2^53.
 */
export function integer(of: Element): number {
  const {tag, content} = of;
  if (tag !== INTEGER || content.length === 0 || content.length > 7) {
    throw new Asn1Error('not a small integer');
  }
  if (content[0]! & 0x80) throw new Asn1Error('negative');
  const value = content.reduce((sum, byte) => sum * 256 + byte, 0);
  if (!Number.isSafeInteger(value)) throw new Asn1Error('not a small integer');
  return value;
}

/** The bytes of an unsigned integer without leading zeros. */
export function unsigned(of: Element): Uint8Array {
  if (of.tag !== INTEGER || of.content.length === 0) {
    throw new Asn1Error('not an integer');
  }
  const start = of.content.findIndex(byte => byte !== 0);
  return start < 0 ? new Uint8Array(0) : of.content.subarray(start);
}

/** Bytes as an unsigned number. */
export function bigInteger(bytes: Uint8Array): bigint {
  return BigInt('0x' + (hex(bytes) || '0'));
}

/** DER's TRUE, and any other non-zero byte as BER allows. */
export function isTrue(of: Element | undefined): boolean {
  return of?.tag === BOOLEAN && of.content.some(byte => byte !== 0);
}

/**
 * An object identifier in dotted form.
 *
 * @throws Asn1Error
 */
export function oid(of: Element): string {
  const {tag, content} = of;
  if (
    tag !== OBJECT_IDENTIFIER ||
    content.length === 0 ||
    content.length > 99
  ) {
    throw new Asn1Error('not an object identifier');
  }
  const arcs: (number | bigint)[] = [];
  let arc: number | bigint = 0;
  for (const byte of content) {
    arc = longer(arc, byte & 0x7f);
    if (!(byte & 0x80)) {
      arcs.push(arc);
      arc = 0;
    }
  }
  if (content[content.length - 1]! & 0x80) throw new Asn1Error('truncated');
  // The first two arcs share a number (X.690 8.19.4).
  const both = arcs[0]!;
  const root = both < 80 ? Math.floor(Number(both) / 40) : 2;
  const second =
    typeof both === 'number' ? both - root * 40 : both - BigInt(root * 40);
  return [root, second, ...arcs.slice(1)].join('.');
}

/** An arc with seven more bits. Arcs can exceed 2^53 (2.25 holds UUIDs), but hardly any do, and bigints are slow. */
function longer(arc: number | bigint, bits: number): number | bigint {
  return typeof arc === 'number' && arc < 2 ** 46
    ? arc * 128 + bits
    : (BigInt(arc) << BigInt(7)) | BigInt(bits);
}
