/** What the page computes, by Node's crypto. */
import {createHash, pbkdf2Sync} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type {Derivation} from '../../src/core/certificates';

const CACHE = 'node_modules/.cache/smime-rollout/derived';
/** Node's hashes per second; PBKDF2 needs a tenth of that time. */
const MANY_HASHES = 500_000;

const known = new Map<string, Uint8Array>();

/** The key of a derivation; each is computed once. */
export function derived(derivation: Derivation): Uint8Array {
  const key =
    known.get(derivation.id) ??
    (derivation.kind === 'hash' && derivation.iterations >= MANY_HASHES
      ? kept(derivation)
      : computed(derivation));
  known.set(derivation.id, key);
  return key;
}

/** Derivations that take a second belong to fixtures, and are the same in every run. */
function kept(derivation: Derivation): Uint8Array {
  const {hash, input, iterations} = derivation;
  const name = createHash('sha256').update(`${hash} ${iterations} ${input}`);
  const file = path.join(CACHE, name.digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const key = computed(derivation);
  mkdirSync(CACHE, {recursive: true});
  // Another process may look for it at any time: it exists completely or not at all.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, key);
  renameSync(draft, file);
  return key;
}

function computed(of: Derivation): Uint8Array {
  const hash = of.hash.replace('-', '').toLowerCase();
  const input = Buffer.from(of.input, 'base64');
  if (of.kind === 'PBKDF2') {
    const salt = Buffer.from(of.salt, 'base64');
    return pbkdf2Sync(input, salt, of.iterations, of.length, hash);
  }
  let out: Buffer = input;
  for (let i = 0; i < of.iterations; i++) {
    out = createHash(hash).update(out).digest();
  }
  return out;
}
