/** Bytes of a text file → text. Apps Script has no TextDecoder. */
import {fromUtf8} from '../base/bytes';

/** Bytes that are looked at for NULs, and bytes that are decoded at a time. */
const SAMPLE = 4096;
const CHUNK = 8192;

/** A byte order mark in a text, also as Windows-1252 reads that of UTF-8: a program may have put it before any bytes. */
export const BYTE_ORDER_MARK = /^(?:\ufeff|\xef\xbb\xbf)/;

/** What Windows-1252 has at 0x80–0x9F; the five holes are control characters, as in the WHATWG Encoding Standard. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a file as spreadsheets and editors write it: UTF-8 and UTF-16 of either byte order with or without a byte
 * order mark, and Windows-1252 if it is not valid UTF-8. Never throws; the byte order mark is removed.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  const text = encoding
    ? utf16(bytes, encoding === 'utf-16le')
    : utf8OrWindows(bytes);
  return text.replace(BYTE_ORDER_MARK, '');
}

/**
 * Which UTF-16 a text file is in, as its beginning shows, with a byte order mark or without; null for another encoding. The names
 * are those of the WHATWG Encoding Standard.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const order = byteOrder(bytes.subarray(0, SAMPLE));
  return order && (order === 'little' ? 'utf-16le' : 'utf-16be');
}

/**
 * UTF-16 without a mark shows by its NULs: the high halves of ASCII, all at even or all at odd places. A table of
 * addresses is mostly ASCII in any language.
 */
function byteOrder(sample: Uint8Array): 'little' | 'big' | null {
  const pairs = sample.length >> 1;
  const nuls = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (sample[i] === 0) nuls[i & 1]! += 1;
  const [even, odd] = nuls as [number, number];
  if (Math.max(even, odd) * 3 < pairs || pairs === 0) return null;
  if (Math.min(even, odd) * 10 > pairs) return null;
  return odd > even ? 'little' : 'big';
}

function utf16(bytes: Uint8Array, little: boolean): string {
  const units: number[] = [];
  const parts: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    units.push(
      little
        ? bytes[i]! | (bytes[i + 1]! << 8)
        : (bytes[i]! << 8) | bytes[i + 1]!,
    );
    if (units.length === CHUNK) {
      parts.push(String.fromCharCode(...units));
      units.length = 0;
    }
  }
  return parts.join('') + String.fromCharCode(...units);
}

function utf8OrWindows(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = wholeCharacters(bytes, at);
    const part = fromUtf8(bytes.subarray(at, end));
    if (part === null) return windows1252(bytes);
    parts.push(part);
    at = end;
  }
  return parts.join('');
}

/** Where a chunk that begins at `from` can end without cutting a character: before a byte that begins one. */
function wholeCharacters(bytes: Uint8Array, from: number): number {
  let end = Math.min(from + CHUNK, bytes.length);
  const least = Math.max(from + 1, end - 3);
  while (end < bytes.length && end > least && (bytes[end]! & 0xc0) === 0x80) {
    end--;
  }
  return end;
}

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    let part = '';
    for (const byte of bytes.subarray(at, at + CHUNK)) {
      part +=
        byte >= 0x80 && byte < 0xa0
          ? WINDOWS_1252[byte - 0x80]!
          : String.fromCharCode(byte);
    }
    parts.push(part);
  }
  return parts.join('');
}
