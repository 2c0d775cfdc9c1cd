/**
 * The keys that Google itself keeps for service accounts: `signJwt` and `generateIdToken` sign with them, and nobody ever
 * sees their private half. They are made when first needed and live as long as the process: the first account of every
 * emulated Google has the same one, because making an RSA key takes longer than most tests.
 */
import {createHash, createPublicKey, generateKeyPairSync} from 'node:crypto';
import type {KeyObject} from 'node:crypto';

export interface SystemKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const keys: SystemKey[] = [];

/** @param index - of the account among its company's, from 0 */
export function systemKey(index: number): SystemKey {
  return (keys[index] ??= made());
}

function made(): SystemKey {
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
  const publicKey = createPublicKey(privateKey);
  const id = createHash('sha1')
    .update(publicKey.export({type: 'spki', format: 'der'}))
    .digest('hex');
  return {id, privateKey, publicKey};
}
