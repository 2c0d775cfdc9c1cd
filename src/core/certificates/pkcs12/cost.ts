/**
 * The cost of opening a file, estimated from its parameters before any work begins. The unit is one iteration of PBKDF2 with
 * HMAC-SHA-256 over one block of output: about three microseconds in Apps Script, as far as that is known.
 */
import type {Digest} from '../digests';
import type {KeyDerivation} from './key-derivation';
import type {Rounds} from './rounds';

/** A more expensive file is opened nowhere: within the limit of iterations, only rare hashes exceed this. */
export const MAX_COST = 20_000_000;

/** Iterations of the other hashes against one of SHA-256, measured and rounded up. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'SHA-384': 2,
  'SHA-512': 2,
  'SHA-512/224': 2,
  'SHA-512/256': 2,
  'RIPEMD-160': 2,
  'BLAKE2s-256': 3,
  'BLAKE2b-512': 5,
  'SHA3-224': 4,
  'SHA3-256': 4,
  'SHA3-384': 4,
  'SHA3-512': 4,
};

/** The cost of a key derivation. */
export function costOf({digest, iterations, length}: KeyDerivation): number {
  return cost(digest, iterations, length);
}

/** The cost of rounds; those of one derivation add up to `costOf`. */
export function costOfRounds({digest, iterations, length}: Rounds): number {
  return cost(digest, iterations, length);
}

function cost(digest: Digest, iterations: number, length: number): number {
  const blocks = Math.max(1, Math.ceil(length / digest.hash.outputLen));
  return iterations * blocks * (WEIGHTS[digest.name] ?? 1);
}
