/** Utilities. Bytes are signed, as everywhere in Apps Script. */
import {
  ask,
  enumeration,
  exception,
  mismatch,
  signed,
  strict,
  unsigned,
} from '../realm';
import {blob, contentOf} from './blob';

type Utilities = GoogleAppsScript.Utilities.Utilities;

export function utilities(): Utilities {
  return strict<Utilities>('Utilities', {
    DigestAlgorithm: enumeration('DigestAlgorithm', ['SHA_256']),
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
    base64EncodeWebSafe: (data: unknown) =>
      ask('Utilities.base64EncodeWebSafe', input('base64EncodeWebSafe', data)),
    base64Decode: (text: unknown) => {
      if (typeof text !== 'string') {
        throw mismatch('Utilities.base64Decode', [text]);
      }
      return ask('Utilities.base64Decode', text);
    },
    newBlob: (data: unknown, contentType?: unknown) => {
      const bytes = Array.isArray(data) ? ask('Utilities.newBlob', data) : null;
      if (!bytes || typeof contentType !== 'string') {
        throw mismatch('Utilities.newBlob', [data, contentType]);
      }
      return blob(bytes, contentType);
    },
    ungzip: (packed: unknown) => {
      const {bytes, contentType} = contentOf(packed, 'Utilities.ungzip');
      if (contentType !== 'application/x-gzip') {
        throw exception(`not emulated: Utilities.ungzip of ${contentType}`);
      }
      return blob(ask('Utilities.ungzip', bytes), 'application/octet-stream');
    },
    computeDigest: (...args: readonly unknown[]) => {
      withoutCharset('computeDigest', args);
      const [algorithm, data] = args;
      return signed(
        ask(
          'Utilities.computeDigest',
          String(algorithm),
          input('computeDigest', data),
        ),
      );
    },
    computeHmacSha256Signature: (...args: readonly unknown[]) => {
      const method = 'computeHmacSha256Signature';
      withoutCharset(method, args);
      const [data, key] = args;
      // Text with a key of bytes is a combination that Apps Script does not have.
      if (typeof data !== typeof key) {
        throw mismatch(`Utilities.${method}`, args);
      }
      return signed(
        ask(
          'Utilities.computeHmacSha256Signature',
          input(method, data),
          input(method, key),
        ),
      );
    },
    computeRsaSha256Signature: (...args: readonly unknown[]) => {
      withoutCharset('computeRsaSha256Signature', args);
      const [data, key] = args;
      if (typeof data !== 'string' || typeof key !== 'string') {
        throw mismatch('Utilities.computeRsaSha256Signature', args);
      }
      return signed(ask('Utilities.computeRsaSha256Signature', data, key));
    },
  });
}

function input(method: string, data: unknown): string | Uint8Array {
  const bytes = typeof data === 'string' ? data : unsigned(data);
  if (bytes === null) throw mismatch(`Utilities.${method}`, [data]);
  return bytes;
}

/** Text is US-ASCII here, as it is where a script names no other charset. */
function withoutCharset(method: string, args: readonly unknown[]): void {
  if (args.length > 2) {
    throw exception(`not emulated: Utilities.${method} with a charset`);
  }
}
