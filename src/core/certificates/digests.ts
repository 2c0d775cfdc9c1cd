/** The hash functions that PKCS#12 files and certificates name, by object identifier. */
import {blake2b, blake2s} from '@noble/hashes/blake2.js';
import {hmac} from '@noble/hashes/hmac.js';
import {md5, ripemd160, sha1} from '@noble/hashes/legacy.js';
import {
  sha224,
  sha256,
  sha384,
  sha512,
  sha512_224,
  sha512_256,
} from '@noble/hashes/sha2.js';
import {sha3_224, sha3_256, sha3_384, sha3_512} from '@noble/hashes/sha3.js';
import type {CHash} from '@noble/hashes/utils.js';

/** A hash function under the name that people use for it. */
export interface Digest {
  readonly name: string;
  readonly hash: CHash;
}

const SHA1: Digest = {name: 'SHA-1', hash: sha1};
const SHA224: Digest = {name: 'SHA-224', hash: sha224};
const SHA256: Digest = {name: 'SHA-256', hash: sha256};
const SHA384: Digest = {name: 'SHA-384', hash: sha384};
const SHA512: Digest = {name: 'SHA-512', hash: sha512};
const SHA512_224: Digest = {name: 'SHA-512/224', hash: sha512_224};
const SHA512_256: Digest = {name: 'SHA-512/256', hash: sha512_256};
const SHA3_224: Digest = {name: 'SHA3-224', hash: sha3_224};
const SHA3_256: Digest = {name: 'SHA3-256', hash: sha3_256};
const SHA3_384: Digest = {name: 'SHA3-384', hash: sha3_384};
const SHA3_512: Digest = {name: 'SHA3-512', hash: sha3_512};
const MD5: Digest = {name: 'MD5', hash: md5};

const NIST_HASHES = '2.16.840.1.101.3.4.2.';

const DIGESTS: Readonly<Record<string, Digest>> = {
  '1.3.14.3.2.26': SHA1,
  '1.2.840.113549.2.5': MD5,
  '1.3.36.3.2.1': {name: 'RIPEMD-160', hash: ripemd160},
  '1.3.6.1.4.1.1722.12.2.1.16': {name: 'BLAKE2b-512', hash: blake2b},
  '1.3.6.1.4.1.1722.12.2.2.8': {name: 'BLAKE2s-256', hash: blake2s},
  [NIST_HASHES + '1']: SHA256,
  [NIST_HASHES + '2']: SHA384,
  [NIST_HASHES + '3']: SHA512,
  [NIST_HASHES + '4']: SHA224,
  [NIST_HASHES + '5']: SHA512_224,
  [NIST_HASHES + '6']: SHA512_256,
  [NIST_HASHES + '7']: SHA3_224,
  [NIST_HASHES + '8']: SHA3_256,
  [NIST_HASHES + '9']: SHA3_384,
  [NIST_HASHES + '10']: SHA3_512,
};

/** The hash inside each HMAC identifier (RFC 8018 appendix B.1.2, NIST's registry). */
const HMACS: Readonly<Record<string, Digest>> = {
  '1.2.840.113549.2.6': MD5,
  '1.3.6.1.5.5.8.1.1': MD5,
  '1.3.6.1.5.5.8.1.2': SHA1,
  '1.2.840.113549.2.7': SHA1,
  '1.2.840.113549.2.8': SHA224,
  '1.2.840.113549.2.9': SHA256,
  '1.2.840.113549.2.10': SHA384,
  '1.2.840.113549.2.11': SHA512,
  '1.2.840.113549.2.12': SHA512_224,
  '1.2.840.113549.2.13': SHA512_256,
  [NIST_HASHES + '13']: SHA3_224,
  [NIST_HASHES + '14']: SHA3_256,
  [NIST_HASHES + '15']: SHA3_384,
  [NIST_HASHES + '16']: SHA3_512,
};

/** @returns null for a hash that is not known here. */
export function digestOf(oid: string): Digest | null {
  return DIGESTS[oid] ?? null;
}

/** @returns the hash that an HMAC identifier denotes; null for an unknown one. */
export function hmacDigestOf(oid: string): Digest | null {
  return HMACS[oid] ?? null;
}

/** HMAC with SHA-256 (RFC 2104). */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  return hmac(sha256, key, message);
}
