/** What the page computes, by Node's crypto. */
import {createHash, pbkdf2Sync} from 'node:crypto';
import type {Derivation} from '../../src/core/certificates';

const known = new Map<string, Uint8Array>();

/** The key of a derivation; each is computed once. */
export function derived(derivation: Derivation): Uint8Array {
  const key = known.get(derivation.id) ?? computed(derivation);
  known.set(derivation.id, key);
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
