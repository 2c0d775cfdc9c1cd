/**
 * What kind of file it is if not PKCS#12: a guess from its first bytes, so that the message can say what to do instead.
 */
import {fromBase64, latin1} from '../base/bytes';
import {
  Asn1Error,
  child,
  INTEGER,
  OBJECT_IDENTIFIER,
  oid,
  read,
  SEQUENCE,
} from './asn1';
import type {FileKind} from './findings';
import {readPfx} from './pkcs12/structure';
import {readCertificate} from './x509/read';

/** Enough to recognize anything by. */
const HEAD = 4096;

/** Identifiers of PKCS#7 contents, in DER: a PKCS#12 that was cut or changed still shows one near its start. */
const PKCS7_CONTENT = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07';

/** Whether bytes that cannot be read as a PKCS#12 once were one. */
export function isDamagedPkcs12(file: Uint8Array): boolean {
  const start = latin1(file.subarray(0, 64));
  const at = start.indexOf(PKCS7_CONTENT);
  // The version comes first: INTEGER 3.
  return at > 0 && start.slice(0, at).includes('\x02\x01\x03');
}

export function fileKind(file: Uint8Array): FileKind {
  if (file[0] === SEQUENCE) return derKind(file);
  const head = latin1(file.subarray(0, HEAD));
  if (head.startsWith('bplist')) return 'profile-binary';
  const wide = utf16Text(file);
  const text = wide ?? latin1(file);
  if (isProfile(text)) return 'profile';
  const base64 = base64Form(text);
  if (base64) return wide === null ? base64 : 'base64-utf16';
  if (holdsPfx(text)) return wide === null ? 'base64-inside' : 'base64-utf16';
  if (/-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/.test(head))
    return 'pem-certificate';
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(head)) return 'pem-key';
  if (head.includes('-----BEGIN ')) return 'pem';
  if (head.startsWith('PK\x03\x04')) return 'zip';
  if (/^(\xfe\xed\xfe\xed|\xce\xce\xce\xce)/.test(head)) return 'java-keystore';
  if (/^\s*(<!doctype|<html)/i.test(head)) return 'web-page';
  return /^[\t\r\n\x20-\x7e\x80-\xff]*$/.test(head) ? 'text' : 'unknown';
}

function derKind(file: Uint8Array): FileKind {
  if (readCertificate(file)) return 'certificate';
  try {
    const top = read(file);
    const first = child(top, 0);
    if (first.tag === OBJECT_IDENTIFIER) {
      if (isProfile(latin1(file))) return 'profile-signed';
      return oid(first).startsWith('1.2.840.113549.1.7.') ? 'pkcs7' : 'unknown';
    }
    const encrypted = first.tag === SEQUENCE && top.children.length === 2;
    return first.tag === INTEGER || encrypted ? 'private-key' : 'unknown';
  } catch (error) {
    if (error instanceof Asn1Error) return 'unknown';
    throw error;
  }
}

/** Apple's configuration profile: a property list, possibly wrapped in a signature. */
function isProfile(text: string): boolean {
  return text.includes('<plist') || text.includes('bplist00');
}

/** A text that begins with the mark of UTF-16, or that has a zero in each of its first characters; null for any other. */
function utf16Text(file: Uint8Array): string | null {
  const [first, second] = file;
  const zeroFirst = first === 0 || (first === 0xfe && second === 0xff);
  const zeroSecond = second === 0 || (first === 0xff && second === 0xfe);
  if (zeroFirst === zeroSecond) return null;
  let text = '';
  for (let i = 0; i + 1 < file.length; i += 2) {
    const [one, other] = [file[i]!, file[i + 1]!];
    text += String.fromCharCode(
      zeroFirst ? one * 256 + other : other * 256 + one,
    );
  }
  return text.replace(/^\ufeff/, '');
}

/** OpenSSL reads lines up to this. */
const LONGEST_LINE = 76;

/** How a text is written that is base64 of a PKCS#12 and nothing else; null for any other. */
function base64Form(text: string): FileKind | null {
  const bare = text.replace(/^\xef\xbb\xbf/, '');
  if (!isBase64OfPfx(bare)) return null;
  const lines = bare.trim().split(/\r?\n/);
  const isPlain =
    bare === text &&
    lines.every(line => /^[A-Za-z0-9+/]+=*$/.test(line)) &&
    lines.join('').length % 4 === 0;
  if (isPlain && lines.length === 1) return 'base64';
  const isShort = lines.every(line => line.length <= LONGEST_LINE);
  return isPlain && isShort ? 'base64-lines' : 'base64-url';
}

function isBase64OfPfx(text: string): boolean {
  const bytes = fromBase64(text);
  return bytes !== null && bytes.length > 0 && readPfx(bytes) !== null;
}

/** Base64 of DER begins with M, and its line ends may be escaped, as in JSON. */
const BASE64_RUN = /M[A-Za-z0-9+/_=\s-]{200,}/g;
/** Texts inside of a text that are looked at. */
const MAX_RUNS = 20;

/** Whether a text contains base64 of a PKCS#12: in JSON, a data URI, between PEM markers, or after a few words. */
function holdsPfx(text: string): boolean {
  const joined = text.replace(/\\[nr]/g, '\n').replace(/\\\//g, '/');
  const runs = joined.replace(/-----/g, '|').match(BASE64_RUN) ?? [];
  return runs.slice(0, MAX_RUNS).some(isBase64OfPfx);
}
