/**
 * Bytes as a `Uint8Array`, which the core uses, and their other forms: Apps Script's signed numbers, base64, hex and
 * text. Apps Script has no Buffer, TextEncoder or atob, so these are implemented here. Nothing runs at load.
 */

const STANDARD =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_SAFE =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many UTF-16 units are made at a time: the arguments of one call must fit the stack. */
const CHUNK = 4096;

/** Bytes from numbers of either sign: `Blob.getBytes()` gives −128…127, which wraps to 128…255. Always a copy. */
export function fromSigned(bytes: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(bytes);
}

/** The numbers −128…127 that `Utilities.*` and `newBlob` expect. */
export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  );
}

/** RFC 4648 section 4: standard base64 with padding, in one line. */
export function base64(bytes: Uint8Array): string {
  return encode(bytes, STANDARD);
}

/** RFC 4648 section 5: URL-safe base64 with padding, as required by the Gmail API. */
export function base64Url(bytes: Uint8Array): string {
  return encode(bytes, URL_SAFE);
}

/**
 * Reads base64 of either alphabet, padded or not, with white space anywhere.
 *
 * @returns null when the text is not base64.
 */
export function fromBase64(text: string): Uint8Array | null {
  const digits = text.replace(/\s+/g, '').replace(/={1,2}$/, '');
  if (digits.length % 4 === 1) return null;
  const values = (digitValues ??= valuesOfDigits());
  const out = new Uint8Array((digits.length * 3) >> 2);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = values[digits.charCodeAt(i)] ?? NO_DIGIT;
    if (value === NO_DIGIT) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = held >> bits;
    }
  }
  return out;
}

const NO_DIGIT = 255;

/** The value of each digit of either alphabet, by its code; made at the first use. */
let digitValues: Uint8Array | undefined;

function valuesOfDigits(): Uint8Array {
  const values = new Uint8Array(128).fill(NO_DIGIT);
  for (let value = 0; value < 64; value++) {
    values[STANDARD.charCodeAt(value)] = value;
    values[URL_SAFE.charCodeAt(value)] = value;
  }
  return values;
}

/** Lower-case hex, two digits a byte, nothing between. */
export function hex(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += (byte < 16 ? '0' : '') + byte.toString(16);
  return out;
}

/** UTF-8 bytes of a text. A lone surrogate becomes U+FFFD, as TextEncoder does. */
export function utf8(text: string): Uint8Array {
  if (isAscii(text)) {
    const out = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
    return out;
  }
  const escaped = encodeURIComponent(
    text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, found =>
      found.length === 2 ? found : '\ufffd',
    ),
  );
  const out = new Uint8Array(escaped.length);
  let at = 0;
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] === '%') {
      out[at++] = parseInt(escaped.slice(i + 1, i + 3), 16);
      i += 2;
    } else {
      out[at++] = escaped.charCodeAt(i);
    }
  }
  return out.slice(0, at);
}

/**
 * Decodes UTF-8.
 *
 * @returns null if the bytes are not UTF-8.
 */
export function fromUtf8(bytes: Uint8Array): string | null {
  if (bytes.every(it => it < 0x80)) return latin1(bytes);
  let escaped = '';
  for (const byte of bytes) {
    escaped += '%' + (byte < 16 ? '0' : '') + byte.toString(16);
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}

/** Most texts are: they need no encoding. */
function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** One character a byte (ISO 8859-1). */
export function latin1(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += CHUNK) {
    out += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  }
  return out;
}

/** Whether two byte strings are the same. Takes the same time wherever they differ. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a[i]! ^ b[i]!;
  return difference === 0;
}

/** The parts one after another, as a new array. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function encode(bytes: Uint8Array, alphabet: string): string {
  const out: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group =
      (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out.push(
      alphabet[group >> 18]! +
        alphabet[(group >> 12) & 63]! +
        (left > 1 ? alphabet[(group >> 6) & 63]! : '=') +
        (left > 2 ? alphabet[group & 63]! : '='),
    );
  }
  return out.join('');
}
