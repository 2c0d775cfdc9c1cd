/** Utilities, and the text of responses: what Apps Script computes in Java, computed by Node. */
import {createHash, createHmac, createSign} from 'node:crypto';
import type {CallsOf} from '../host-calls';
import {formatDate} from './date-format';
import type {Execution} from './execution';

const MAX_SLEEP_MS = 300_000;
const DIGESTS: Readonly<Record<string, string>> = {
  SHA_256: 'sha256',
};

export function utilitiesCalls(
  execution: Execution,
): CallsOf<'Utilities' | 'HTTPResponse'> {
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
