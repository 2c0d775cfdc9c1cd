/**
 * Private keys that take longer to make than most tests do: RSA and DSA. They are public, and worth nothing outside these tests.
 * PKCS#8, made by Node's crypto.
 */
import {createPrivateKey, type KeyObject} from 'node:crypto';
import known from './known-keys.json';

/** By its bits, and its public exponent where that isn't 65537. */
export type KnownKind = keyof typeof known;

const given = new Map<KnownKind, number>();

/** The next key of a kind: keys in succession differ, until all of the kind have had their turn. */
export function knownKey(kind: KnownKind): KeyObject {
  const keys = known[kind];
  const number = given.get(kind) ?? 0;
  given.set(kind, number + 1);
  return createPrivateKey({
    key: Buffer.from(keys[number % keys.length]!, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
}
