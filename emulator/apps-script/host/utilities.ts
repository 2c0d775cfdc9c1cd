/** Utilities and Blob: what Apps Script computes in Java, computed by Node. */
import {createHash, createHmac, createSign} from 'node:crypto';
import type {CallsOf} from '../host-calls';
import {formatDate} from './date-format';
import type {Execution} from './execution';

const MAX_SLEEP_MS = 300_000;
const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export function utilitiesCalls(
  execution: Execution,
): CallsOf<'Utilities' | 'Blob'> {
  const {world} = execution;
  return {
    'Utilities.sleep': ms => {
      if (!(ms >= 0 && ms <= MAX_SLEEP_MS)) {
        throw new Error('Invalid argument: milliseconds');
      }
    },
    'Utilities.getUuid': () => {
      const hex = (length: number) =>
        Array.from({length}, () =>
          Math.floor(world.random() * 16).toString(16),
        ).join('');
      const variant = '89ab'[Math.floor(world.random() * 4)];
      return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
    },
    'Utilities.formatDate': formatDate,
    'Utilities.base64Encode': data => bytesOf(data).toString('base64'),
    'Utilities.base64EncodeWebSafe': data =>
      bytesOf(data).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    'Utilities.base64Decode': text => decode(text, /^[A-Za-z0-9+/]*={0,2}$/),
    'Utilities.base64DecodeWebSafe': text =>
      decode(text, /^[A-Za-z0-9\-_]*={0,2}$/),
    'Utilities.computeDigest': (algorithm, data, charset) => {
      const digest = DIGESTS[algorithm];
      if (!digest)
        throw new Error(`not emulated: DigestAlgorithm.${algorithm}`);
      return createHash(digest).update(inCharset(data, charset)).digest();
    },
    'Utilities.computeHmacSha256Signature': (data, key, charset) =>
      createHmac('sha256', inCharset(key, charset))
        .update(inCharset(data, charset))
        .digest(),
    'Utilities.computeRsaSha256Signature': (data, key, charset) => {
      const signer = createSign('RSA-SHA256').update(inCharset(data, charset));
      try {
        // Java reads PKCS#8 in PEM only.
        if (!key.includes('-----BEGIN PRIVATE KEY-----')) throw new Error();
        return signer.sign(key);
      } catch {
        throw new Error('Invalid argument: key');
      }
    },
    'Blob.fromText': text => Buffer.from(text, 'utf8'),
    'Blob.toText': (bytes, charset) => decoded(bytes, charset ?? 'UTF-8'),
  };
}

function bytesOf(data: string | Uint8Array): Buffer {
  return typeof data === 'string'
    ? Buffer.from(data, 'utf8')
    : Buffer.from(data);
}

/** Digests and signatures of text are over US-ASCII unless a charset is named: what is not ASCII becomes `?`. */
function inCharset(data: string | Uint8Array, charset: string | null): Buffer {
  if (typeof data !== 'string') return Buffer.from(data);
  return charset === 'UTF_8'
    ? Buffer.from(data, 'utf8')
    : Buffer.from(data.replace(/[^\0-\x7f]/gu, '?'), 'latin1');
}

function decode(text: string, alphabet: RegExp): Buffer {
  const bare = text.replace(/[\r\n]/g, '');
  if (!alphabet.test(bare) || bare.replace(/=+$/, '').length % 4 === 1) {
    throw new Error('Could not decode string.');
  }
  return Buffer.from(bare, 'base64');
}

/** As Java decodes: what is malformed becomes U+FFFD, and a byte order mark stays unless the charset is UTF-16. */
function decoded(bytes: Uint8Array, charset: string): string {
  // In Java's UTF-16 the mark says the order, and it is big-endian without one.
  const marked = /^utf-?16$/i.test(charset);
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const label = marked ? (little ? 'utf-16le' : 'utf-16be') : charset;
  try {
    return new TextDecoder(label, {ignoreBOM: !marked}).decode(bytes);
  } catch {
    throw new Error(`Invalid argument: charset ${charset}`);
  }
}
