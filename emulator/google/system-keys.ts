/**
 * The keys that Google itself keeps for service accounts: `signJwt` and `generateIdToken` sign with them, and nobody ever
 * sees their private half. They are cached: the first account of every emulated Google has the same one.
 */
import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import {keptKey} from '../kept-key';

export interface SystemKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const keys: SystemKey[] = [];

/** @param index - of the account among its company's, from 0 */
export function systemKey(index: number): SystemKey {
  return (keys[index] ??= withId(kept(index)));
}

/** The key that signs users' identities; to save time, it is that of the first account. */
export function signInKey(): SystemKey {
  return systemKey(0);
}

function withId(privateKey: KeyObject): SystemKey {
  const publicKey = createPublicKey(privateKey);
  const id = createHash('sha1')
    .update(publicKey.export({type: 'spki', format: 'der'}))
    .digest('hex');
  return {id, privateKey, publicKey};
}

function kept(index: number): KeyObject {
  return keptKey(
    `system-keys/${index}`,
    () => generateKeyPairSync('rsa', {modulusLength: 2048}).privateKey,
  );
}
