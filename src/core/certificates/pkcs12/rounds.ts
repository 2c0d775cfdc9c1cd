/** The expensive part of a key derivation, as data: an iterated hash, and nothing else. */
import {pbkdf2} from '@noble/hashes/pbkdf2.js';
import type {Digest} from '../digests';
import {hashAgain, pbkdf2Sha256} from './sha256-rounds';

export interface Rounds {
  /** PBKDF2 as a whole (RFC 8018), or the hash of the hash of … `input`, the basis of PBKDF1 and the PKCS#12 derivation. */
  readonly kind: 'PBKDF2' | 'hash';
  readonly digest: Digest;
  /** PBKDF2's password, or the first input of the hash. It is, or contains, the password. */
  readonly input: Uint8Array;
  /** PBKDF2's; otherwise empty. */
  readonly salt: Uint8Array;
  readonly iterations: number;
  /** The number of output bytes. */
  readonly length: number;
}

/** Computes rounds. */
export type Compute = (rounds: Rounds) => Uint8Array;

export const computeRounds: Compute = rounds => {
  const {kind, digest, input, salt, iterations, length} = rounds;
  const isSha256 = digest.name === 'SHA-256';
  if (kind === 'PBKDF2') {
    if (isSha256) return pbkdf2Sha256(input, salt, iterations, length);
    return pbkdf2(digest.hash, input, salt, {c: iterations, dkLen: length});
  }
  const out = digest.hash(input);
  if (isSha256) return hashAgain(out, iterations - 1);
  // One object for all rounds: creating one takes as long as the hash.
  const fresh = digest.hash.create();
  const work = digest.hash.create();
  for (let i = 1; i < iterations; i++) {
    fresh._cloneInto(work).update(out).digestInto(out);
  }
  return out;
};
