/** Utilities, and the text of blobs and responses: what Apps Script computes in Java, computed by Node. */
import {createHash, createHmac, createSign} from 'node:crypto';
import {gunzipSync} from 'node:zlib';
import type {CallsOf} from '../host-calls';
import {unsigned} from '../realm';
import {formatDate} from './date-format';
import type {Execution} from './execution';

const MAX_SLEEP_MS = 300_000;
const DIGESTS: Readonly<Record<string, string>> = {
  SHA_256: 'sha256',
};

export function utilitiesCalls(
  execution: Execution,
): CallsOf<'Utilities' | 'Blob' | 'HTTPResponse'> {
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
    'Utilities.base64EncodeWebSafe': data =>
      bytesOf(data).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    'Utilities.base64Decode': text => {
      // Java's decoder refuses what Node's leaves out.
      if (text.length % 4 !== 0 || !/^[\w+/-]*={0,2}$/.test(text)) {
        throw new Error('Could not decode string.');
      }
      return [...new Int8Array(Buffer.from(text, 'base64'))];
    },
    'Utilities.newBlob': unsigned,
    'Utilities.ungzip': bytes => {
      try {
        return gunzipSync(bytes);
      } catch {
        throw new Error('Could not decompress gzip.');
      }
    },
    'Utilities.computeDigest': (algorithm, data) => {
      const digest = DIGESTS[algorithm];
      if (!digest)
        throw new Error(`not emulated: DigestAlgorithm.${algorithm}`);
      return createHash(digest).update(asciiOf(data)).digest();
    },
    'Utilities.computeHmacSha256Signature': (data, key) =>
      createHmac('sha256', asciiOf(key)).update(asciiOf(data)).digest(),
    'Utilities.computeRsaSha256Signature': (data, key) => {
      const signer = createSign('RSA-SHA256').update(asciiOf(data));
      try {
        // Java reads PKCS#8 in PEM only.
        if (!key.includes('-----BEGIN PRIVATE KEY-----')) throw new Error();
        return signer.sign(key);
      } catch {
        throw new Error('Invalid argument: key');
      }
    },
    'Blob.getDataAsString': decoded,
    'HTTPResponse.getContentText': decoded,
  };
}

function bytesOf(data: string | Uint8Array): Buffer {
  return typeof data === 'string'
    ? Buffer.from(data, 'utf8')
    : Buffer.from(data);
}

/** Digests and signatures of text are over US-ASCII: other characters become `?`. */
function asciiOf(data: string | Uint8Array): Buffer {
  return typeof data === 'string'
    ? Buffer.from(data.replace(/[^\0-\x7f]/gu, '?'), 'latin1')
    : Buffer.from(data);
}

/** As Java decodes UTF-8: malformed bytes become U+FFFD, and a byte order mark stays. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}
