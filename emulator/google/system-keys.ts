/**
 * The keys that Google itself keeps for service accounts: `signJwt` and `generateIdToken` sign with them, and nobody ever
 * sees their private half. They are made when first needed and kept in the cache of node_modules: the first account of
 * every emulated Google has the same one, because making an RSA key takes longer than most tests.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const CACHE = 'node_modules/.cache/smime-rollout/system-keys';

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

/** The key that signs who somebody is; as saving as all others, it is the first account's. */
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
  const file = path.join(CACHE, `${index}.pem`);
  if (existsSync(file)) return createPrivateKey(readFileSync(file));
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
  mkdirSync(CACHE, {recursive: true});
  // Another process may look for it at any instant: it is there as a whole or not at all.
  const draft = `${file}.${process.pid}`;
  const pem = privateKey.export({type: 'pkcs8', format: 'pem'});
  writeFileSync(draft, pem, {mode: 0o600});
  renameSync(draft, file);
  return privateKey;
}
