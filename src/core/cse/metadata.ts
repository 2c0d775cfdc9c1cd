/**
 * The metadata of a private key, which Gmail stores with the certificate: where the wrapped key can be unwrapped, and the
 * wrapped key itself (Gmail API, `CsePrivateKeyMetadata`). It is in a cell, or in a `.wrap` file as read by Google's tool and
 * GAM. Error messages never quote it.
 */
import {fromBase64, fromUtf8, hex, latin1} from '../base/bytes';
import {fileIdOf, resourceKeyIn} from '../google/drive/link';
import {isRecord, parseJson, text as textOf} from '../google/gmail/json';
import {
  unusable,
  cseFinding,
  type CseFinding,
  type Reading,
  type Whence,
} from './findings';
import {judgeUri} from './key-service';
import {shownUri} from '../google/gmail/key-service-address';
import type {
  KeyMetadata,
  KaclsMetadata,
  HardwareMetadata,
} from '../google/gmail/key-metadata';

export type MetadataCell =
  | KeyMetadata
  /** A `.wrap` file in Drive. */
  | {readonly kind: 'file'; readonly fileId: string; readonly key: string}
  /** The key service is to wrap the private key of the row's PKCS#12. */
  | {readonly kind: 'wrap'};

/** Characters. Google's limit is 8 KiB, and this text is what is sent. */
const LONGEST_DATA = 8192;

/** Characters. Google states no limit; this is a sentence for people. */
const LONGEST_DESCRIPTION = 500;

/** Bytes of a `.wrap` file: eight times what the largest one needs. */
export const LARGEST_WRAP_FILE = 65_536;

/**
 * Reads a cell as people fill it: a Drive link or id, `https://… <wrapped data>`, `hardware: <description>` or `wrap`.
 */
export function readMetadataCell(cell: string): Reading<MetadataCell> {
  const text = cell.trim();
  if (text === '') return unusable('metadata-missing', {});
  if (text.toLowerCase() === 'wrap') return found({kind: 'wrap'});
  const hardware = /^hardware\s*:([^]*)$/i.exec(text);
  if (hardware) return hardwareMetadata(hardware[1]!);
  if (isPrivateKey(text)) {
    return unusable('private-key-in-clear', {where: 'cell'});
  }
  const fileId = fileIdOf(text);
  if (fileId) return found({kind: 'file', fileId, key: resourceKeyIn(text)});
  const [, uri, data] = /^(\S+)([^]*)$/.exec(text)!;
  return /^[a-z][a-z0-9+.-]*:\/\/(?!(?:[^/]*\.)?google\.com\/)/i.test(uri!)
    ? kaclsMetadata(uri!, data!, 'cell')
    : unusable('metadata-unreadable', {});
}

/**
 * Wrapped data and the key service that can unwrap it.
 *
 * @param data base64 of either alphabet, padded or not, with white space anywhere. White space is removed; otherwise it stays
 * unchanged, since it is opaque to Google, and only the key service that wrote it reads it again.
 */
export function kaclsMetadata(
  uri: string,
  data: string,
  where: Whence,
): Reading<KaclsMetadata> {
  const address = uri.trim();
  const digits = data.replace(/\s+/g, '');
  const unfit = judgeUri(address);
  // Without data an unfit address is all that there is to mend.
  const wrong =
    unfit && digits === '' ? null : judgeData(address, digits, where);
  const findings = [unfit, wrong].filter(it => it !== null);
  return findings.length > 0
    ? {ok: false, findings}
    : found({kind: 'kacls', uri: address, data: digits});
}

function judgeData(
  uri: string,
  data: string,
  where: Whence,
): CseFinding | null {
  const {length} = data;
  if (length === 0) {
    return cseFinding('wrapped-data-missing', {uri: shownUri(uri)});
  }
  if (isPrivateKey(data)) return cseFinding('private-key-in-clear', {where});
  if (length > LONGEST_DATA) {
    return cseFinding('wrapped-data-too-long', {length, limit: LONGEST_DATA});
  }
  return fromBase64(data) ? null : cseFinding('wrapped-data-not-base64', {});
}

function hardwareMetadata(text: string): Reading<HardwareMetadata> {
  const description = text.trim().replace(/\s+/g, ' ');
  const limit = LONGEST_DESCRIPTION;
  if (isPrivateKey(text)) {
    return unusable('private-key-in-clear', {where: 'cell'});
  }
  if (description === '') {
    return unusable('hardware-description', {problem: 'empty', limit});
  }
  if (description.length > limit) {
    return unusable('hardware-description', {problem: 'too-long', limit});
  }
  return found({kind: 'hardware', description});
}

const URI_KEY = 'kacls_url';
const DATA_KEY = 'wrapped_private_key';

/**
 * A `.wrap` file: JSON with `kacls_url` and `wrapped_private_key`, in UTF-8 with or without a byte order mark. Other keys are
 * ignored. Never throws.
 */
export function readWrapFile(file: Uint8Array): Reading<KaclsMetadata> {
  if (file.length === 0) return unreadable('empty');
  if (file.length > LARGEST_WRAP_FILE) return unreadable('too-large');
  if (isKeyInDer(file)) return keyInFile();
  const text = fromUtf8(file)?.replace(/^\ufeff/, '');
  if (text === undefined) return unreadable('not-text');
  if (isPrivateKey(text)) return keyInFile();
  const json = parseJson(text);
  if (!isRecord(json)) return unreadable('not-json');
  const textAt = (key: string): string => textOf(json[key]).trim();
  const missing = [URI_KEY, DATA_KEY].filter(key => textAt(key) === '');
  if (missing.length > 0) return unusable('wrap-file-incomplete', {missing});
  return kaclsMetadata(textAt(URI_KEY), textAt(DATA_KEY), 'file');
}

/** Whether a text holds or is a private key without encryption: PEM, or base64 of PEM or DER. */
function isPrivateKey(text: string): boolean {
  if (text.length > 2 * LARGEST_WRAP_FILE) return false;
  const pem = /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----/;
  if (pem.test(text)) return true;
  const bytes = fromBase64(text);
  return bytes !== null && (isKeyInDer(bytes) || pem.test(latin1(bytes)));
}

/**
 * The beginnings, in hex, of PrivateKeyInfo (RFC 5958: version 0 or 1, then RSA, EC or an Edwards curve), RSAPrivateKey (RFC
 * 8017: version 0, then a number) and ECPrivateKey (RFC 5915: version 1, then octets).
 */
const KEY_IN_DER =
  /^30(?:[0-7].|80|81.{2}|82.{4}|83.{6})0201(?:0[01]30..(?:06092a864886f70d0101|06072a8648ce3d0201|06032b65)|0002|0104)/;

function isKeyInDer(bytes: Uint8Array): boolean {
  return KEY_IN_DER.test(hex(bytes.subarray(0, 32)));
}

function keyInFile(): Reading<never> {
  return unusable('private-key-in-clear', {where: 'file'});
}

function unreadable(
  problem: 'empty' | 'too-large' | 'not-text' | 'not-json',
): Reading<never> {
  return unusable('wrap-file-unreadable', {problem});
}

function found<T>(value: T): {readonly ok: true; readonly value: T} {
  return {ok: true, value};
}
