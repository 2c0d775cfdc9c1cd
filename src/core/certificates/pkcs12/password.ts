/**
 * The encoding of a password into bytes. Each standard defines one (RFC 7292 appendix B.1: UTF-16 with two zero bytes; RFC
 * 8018 and 9579: UTF-8), some programs use others, and only trying can tell.
 */
import {latin1, utf8} from '../../base/bytes';

/** The form in which a scheme needs a password. */
export type PasswordForm = 'utf16' | 'utf8';

/** Every byte string that a password may be encoded as, the standard's first. */
export type PasswordBytes = Readonly<
  Record<PasswordForm, readonly Uint8Array[]>
>;

export function passwordBytes(password: string): PasswordBytes {
  if (password === '') {
    // OpenSSL and Windows write the empty password as two zero bytes, GnuTLS can write it as nothing at all.
    return {
      utf16: [new Uint8Array(2), new Uint8Array(0)],
      utf8: [new Uint8Array(0)],
    };
  }
  const asciiOnly = /^[\0-\x7f]*$/.test(password);
  if (asciiOnly) {
    return {utf16: [utf16(password)], utf8: [utf8(password)]};
  }
  const composed = password.normalize('NFC');
  const spellings = unique([
    password,
    composed,
    password.normalize('NFD'), // As macOS hands out what was typed.
  ]);
  return {
    utf16: [
      ...spellings.map(utf16),
      // OpenSSL before 1.1 took each byte of UTF-8 for a character.
      ...spellings.map(it => utf16(latin1(utf8(it)))),
    ],
    utf8: [
      ...spellings.map(utf8),
      // One byte a character: a terminal in ISO 8859-1, and libraries that keep the low byte only.
      ...(/^[\0-\xff]*$/.test(composed) ? [lowBytes(composed)] : []),
      // RFC 9579 as first published asked for this in PBMAC1.
      utf16(password),
    ],
  };
}

/**
 * The encodings used with PBES2 although RFC 8018 requires UTF-8: UTF-16 as for PBES1, and the same without its terminator.
 */
export function wideReadings(password: string): readonly Uint8Array[] {
  const closed = utf16(password);
  return [closed, closed.subarray(0, closed.length - 2)];
}

/** UTF-16 big-endian, closed by two zero bytes. */
export function utf16(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 2 + 2);
  for (let i = 0; i < text.length; i++) {
    out[2 * i] = text.charCodeAt(i) >> 8;
    out[2 * i + 1] = text.charCodeAt(i) & 0xff;
  }
  return out;
}

function lowBytes(text: string): Uint8Array {
  return Uint8Array.from(text, letter => letter.charCodeAt(0));
}

function unique(texts: readonly string[]): string[] {
  return texts.filter((it, i) => texts.indexOf(it) === i);
}
