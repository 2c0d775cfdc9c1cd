/** Utilities. Bytes are signed, as everywhere in Apps Script. */
import {ask, enumeration, mismatch, signed, strict, unsigned} from '../realm';
import {newBlob} from './blob';

type Utilities = GoogleAppsScript.Utilities.Utilities;

export function utilities(): Utilities {
  return strict<Utilities>('Utilities', {
    Charset: enumeration('Charset', ['US_ASCII', 'UTF_8']),
    DigestAlgorithm: enumeration('DigestAlgorithm', [
      'MD2',
      'MD5',
      'SHA_1',
      'SHA_256',
      'SHA_384',
      'SHA_512',
    ]),
    sleep: ms => ask('Utilities.sleep', ms),
    getUuid: () => ask('Utilities.getUuid'),
    formatDate: (date: unknown, timeZone: unknown, format: unknown) => {
      if (
        !(date instanceof Date) ||
        typeof timeZone !== 'string' ||
        typeof format !== 'string'
      ) {
        throw mismatch('Utilities.formatDate', [date, timeZone, format]);
      }
      return ask('Utilities.formatDate', date.getTime(), timeZone, format);
    },
    newBlob,
    base64Encode: (data: unknown) =>
      ask('Utilities.base64Encode', input('base64Encode', data)),
    base64EncodeWebSafe: (data: unknown) =>
      ask('Utilities.base64EncodeWebSafe', input('base64EncodeWebSafe', data)),
    base64Decode: (text: string) =>
      signed(ask('Utilities.base64Decode', String(text))),
    base64DecodeWebSafe: (text: string) =>
      signed(ask('Utilities.base64DecodeWebSafe', String(text))),
    computeDigest: (algorithm: unknown, data: unknown, charset?: unknown) =>
      signed(
        ask(
          'Utilities.computeDigest',
          String(algorithm),
          input('computeDigest', data),
          charsetName(charset),
        ),
      ),
    computeHmacSha256Signature: (
      data: unknown,
      key: unknown,
      charset?: unknown,
    ) => {
      const method = 'computeHmacSha256Signature';
      // Text with a key of bytes is a combination that Apps Script does not have.
      if (typeof data !== typeof key) {
        throw mismatch(`Utilities.${method}`, [data, key]);
      }
      return signed(
        ask(
          'Utilities.computeHmacSha256Signature',
          input(method, data),
          input(method, key),
          charsetName(charset),
        ),
      );
    },
    computeRsaSha256Signature: (
      data: unknown,
      key: unknown,
      charset?: unknown,
    ) => {
      if (typeof data !== 'string' || typeof key !== 'string') {
        throw mismatch('Utilities.computeRsaSha256Signature', [data, key]);
      }
      return signed(
        ask(
          'Utilities.computeRsaSha256Signature',
          data,
          key,
          charsetName(charset),
        ),
      );
    },
  });
}

function input(method: string, data: unknown): string | Uint8Array {
  const bytes = typeof data === 'string' ? data : unsigned(data);
  if (bytes === null) throw mismatch(`Utilities.${method}`, [data]);
  return bytes;
}

function charsetName(charset: unknown): string | null {
  return charset === undefined || charset === null ? null : String(charset);
}
