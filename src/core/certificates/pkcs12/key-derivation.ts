/**
 * Keys from passwords. A derivation is data: its parameters in the file are read first, its cost is known before it is run,
 * and its expensive part, the rounds, can be computed elsewhere (`Compute`).
 */
import {hmac} from '@noble/hashes/hmac.js';
import {
  Asn1Error,
  child,
  INTEGER,
  integer,
  octets,
  oid,
  SEQUENCE,
  type Element,
} from '../asn1';
import {concat} from '../../base/bytes';
import {hmacDigestOf, type Digest} from '../digests';
import {unnamed} from '../unnamed';
import type {PasswordForm} from './password';
import {costOfRounds} from './cost';
import {damaged, unsupported} from './problem';
import {computeRounds, type Compute, type Rounds} from './rounds';

/** RFC 7292 appendix B.3: what the bytes are for. */
export type Purpose = 'key' | 'iv' | 'mac';

export interface KeyDerivation {
  /** PBKDF1 and PBKDF2 of RFC 8018, or the one of RFC 7292 appendix B.2. */
  readonly kind: 'PBKDF1' | 'PBKDF2' | 'PKCS12';
  readonly digest: Digest;
  readonly salt: Uint8Array;
  readonly iterations: number;
  /** Bytes wanted. */
  readonly length: number;
  readonly purpose: Purpose;
}

/** Of a seal (RFC 9579); no cipher needs a longer one. */
const MAX_KEY_LENGTH = 64;
/** RC2 could use 128 bytes, and nobody makes such files; each further block costs all iterations again. */
const MAX_CIPHER_KEY_LENGTH = 16;

/** Computes a key. `password` is in the form of `formOf` the derivation. */
export type Derive = (
  derivation: KeyDerivation,
  password: Uint8Array,
) => Uint8Array;

export function formOf(kind: KeyDerivation['kind']): PasswordForm {
  return kind === 'PKCS12' ? 'utf16' : 'utf8';
}

/** Derives keys with rounds that are computed by `compute`. */
export function deriveBy(compute: Compute): Derive {
  return (derivation, password) => {
    const work = deriving(derivation, password);
    let step = work.next();
    while (!step.done) step = work.next(compute(step.value));
    return step.value;
  };
}

export const derive: Derive = (derivation, password) =>
  deriveBy(computeRounds)(derivation, password);

/** Derives keys here, and reports the cost of each before it is spent (see `cost`). */
export function counted(tell: (cost: number) => void): Derive {
  return deriveBy(rounds => {
    tell(costOfRounds(rounds));
    return computeRounds(rounds);
  });
}

/** The first rounds of a derivation: all of them, unless it makes several blocks one out of the other. */
export function firstRounds(
  derivation: KeyDerivation,
  password: Uint8Array,
): Rounds {
  return deriving(derivation, password).next().value as Rounds;
}

/** Yields rounds, receives their results, returns the key. */
function* deriving(
  of: KeyDerivation,
  password: Uint8Array,
): Generator<Rounds, Uint8Array, Uint8Array> {
  const {kind, digest, salt, iterations, length} = of;
  switch (kind) {
    case 'PBKDF2':
      return yield {kind, digest, input: password, salt, iterations, length};
    case 'PBKDF1': {
      // RFC 8018 section 5.1.
      const input = concat([password, salt]);
      return (yield repeatBytes(digest, input, iterations)).subarray(0, length);
    }
    case 'PKCS12':
      return yield* pkcs12Kdf(of, password);
  }
}

function repeatBytes(
  digest: Digest,
  input: Uint8Array,
  iterations: number,
): Rounds {
  return {
    kind: 'hash',
    digest,
    input,
    salt: new Uint8Array(0),
    iterations,
    length: digest.hash.outputLen,
  };
}

/**
 * Reads PBKDF2's AlgorithmIdentifier (RFC 8018 appendix A.2).
 *
 * @param length bytes that the cipher needs, or null for the file's own `keyLength`, which must then be present.
 */
export function readPbkdf2(
  algorithm: Element,
  length: number | null,
  purpose: Purpose,
): KeyDerivation {
  const name = oid(child(algorithm, 0));
  if (name === '1.3.6.1.4.1.11591.4.11')
    unsupported('key derivation by scrypt');
  if (name !== '1.2.840.113549.1.5.12')
    unsupported(`key derivation by ${unnamed(name)}`);
  const parameters = child(algorithm, 1, SEQUENCE);
  const optional = parameters.children.slice(2);
  const keyLength = optional.find(it => it.tag === INTEGER);
  const prf = optional.find(it => it.tag === SEQUENCE);

  const stated = keyLength ? integer(keyLength) : null;
  if (length === null && stated === null) damaged();
  if (stated !== null && (stated < 1 || stated > MAX_KEY_LENGTH)) damaged();
  if (length === null && purpose === 'key' && stated! > MAX_CIPHER_KEY_LENGTH) {
    unsupported(`a key of ${stated!} bytes for RC2`);
  }
  if (length !== null && stated !== null && stated !== length) damaged();
  const prfOid = prf ? oid(child(prf, 0)) : '1.2.840.113549.2.7';
  return {
    kind: 'PBKDF2',
    digest:
      hmacDigestOf(prfOid) ??
      unsupported(`key derivation with ${unnamed(prfOid)}`),
    salt: octets(child(parameters, 0, 0x04)),
    iterations: iterationCount(child(parameters, 1)),
    length: length ?? stated!,
    purpose,
  };
}

/** @throws if it is less than 1: no standard allows that. */
export function iterationCount(element: Element): number {
  const count = integer(element);
  if (count < 1) throw new Asn1Error('no iterations');
  return count;
}

const PURPOSE_BYTES: Readonly<Record<Purpose, number>> = {
  key: 1,
  iv: 2,
  mac: 3,
};

/** RFC 7292 appendix B.2, with its names: D diversifies, I is salt and password in whole blocks, A is one block of output. */
function* pkcs12Kdf(
  of: KeyDerivation,
  password: Uint8Array,
): Generator<Rounds, Uint8Array, Uint8Array> {
  const {hash} = of.digest;
  const block = hash.blockLen;
  const size = hash.outputLen;
  const D = new Uint8Array(block).fill(PURPOSE_BYTES[of.purpose]);
  const I = concat([fillBlocks(of.salt, block), fillBlocks(password, block)]);
  const out = new Uint8Array(Math.ceil(of.length / size) * size);
  for (let at = 0; at < out.length; at += size) {
    const A = yield repeatBytes(of.digest, concat([D, I]), of.iterations);
    out.set(A, at);
    addToEachBlock(I, A, block);
  }
  return out.subarray(0, of.length);
}

/** I_j = (I_j + B + 1) mod 2^v, where B is A repeated to a block. */
function addToEachBlock(I: Uint8Array, A: Uint8Array, block: number): void {
  for (let start = 0; start < I.length; start += block) {
    let carry = 1;
    for (let i = block - 1; i >= 0; i--) {
      carry += I[start + i]! + A[i % A.length]!;
      I[start + i] = carry & 0xff;
      carry >>= 8;
    }
  }
}

/** `bytes` repeated to whole blocks, the last copy cut; nothing stays nothing. */
function fillBlocks(bytes: Uint8Array, block: number): Uint8Array {
  const out = new Uint8Array(block * Math.ceil(bytes.length / block));
  for (let i = 0; i < out.length; i++) out[i] = bytes[i % bytes.length]!;
  return out;
}

/** The HMAC of `data`, for the integrity checks. */
export function hmacOf(
  digest: Digest,
  key: Uint8Array,
  data: Uint8Array,
): Uint8Array {
  return hmac(digest.hash, key, data);
}
