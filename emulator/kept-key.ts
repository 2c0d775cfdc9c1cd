/** Private keys that are made when first needed and cached in node_modules: an RSA key takes longer than most tests. */
import {createPrivateKey, type KeyObject} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const CACHE = 'node_modules/.cache/smime-rollout';

/**
 * The key that is cached under a name. Any number of processes may ask at once.
 *
 * @param name - a path below the cache, without extension
 * @param make - makes it if it does not exist yet
 */
export function keptKey(name: string, make: () => KeyObject): KeyObject {
  const file = path.join(CACHE, `${name}.pem`);
  if (existsSync(file)) return createPrivateKey(readFileSync(file));
  const key = make();
  mkdirSync(path.dirname(file), {recursive: true});
  // Another process may look for it at any time: it exists completely or not at all.
  const draft = `${file}.${process.pid}`;
  const pem = key.export({type: 'pkcs8', format: 'pem'});
  writeFileSync(draft, pem, {mode: 0o600});
  renameSync(draft, file);
  return key;
}
