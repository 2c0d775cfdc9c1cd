/** Keys that sign certification requests, and their public halves. */
import * as rsa from 'micro-rsa-dsa-dh/rsa.js';
import {concat} from '../../base/bytes';
import {BIT_STRING, SEQUENCE} from '../asn1';
import {element, objectIdentifier} from '../der';
import type {RequestSigning} from '../pkcs10/request';
import {elliptic} from './lazy';

/** A key that can sign. */
export interface RequestSigner {
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  readonly signing: RequestSigning;
  /** For ECDSA r and s one after the other. */
  sign(info: Uint8Array): Uint8Array;
}

const CURVES = {
  'P-256': {oid: '1.2.840.10045.3.1.7', signing: 'ECDSA with SHA-256'},
  'P-384': {oid: '1.3.132.0.34', signing: 'ECDSA with SHA-384'},
} as const;

/** The public exponent of every RSA key that is made here. */
export const EXPONENT = 65537;

/** AlgorithmIdentifier of keys on a curve (RFC 5480 section 2.1.1). */
export function ecAlgorithm(curve: keyof typeof CURVES): Uint8Array {
  return element(
    SEQUENCE,
    objectIdentifier('1.2.840.10045.2.1'),
    objectIdentifier(CURVES[curve].oid),
  );
}

/** AlgorithmIdentifier of RSA keys (RFC 3279 section 2.3.1). */
export function rsaAlgorithm(): Uint8Array {
  const id = objectIdentifier('1.2.840.113549.1.1.1');
  return element(SEQUENCE, id, element(0x05));
}

/** @param secret - as long as the curve's order */
export function ecSigner(
  curve: keyof typeof CURVES,
  secret: Uint8Array,
): RequestSigner {
  const of = elliptic().curveNamed(curve)!;
  return {
    publicKey: publicKeyInfo(
      ecAlgorithm(curve),
      of.getPublicKey(secret, false),
    ),
    signing: CURVES[curve].signing,
    sign: info => of.sign(info, secret),
  };
}

/** A key with the exponent {@link EXPONENT}; `n` has a whole number of bytes. */
export function rsaSigner(n: bigint, d: bigint): RequestSigner {
  const key = element(
    SEQUENCE,
    positiveInteger(n),
    positiveInteger(BigInt(EXPONENT)),
  );
  return {
    publicKey: publicKeyInfo(rsaAlgorithm(), key),
    signing: 'RSA with SHA-256',
    sign: info => rsa.PKCS1_SHA256.sign({n, d}, info),
  };
}

/** Of the public exponent, modulo a number that it does not divide. */
export function inverse(modulus: bigint): bigint {
  const rest = Number(modulus % BigInt(EXPONENT));
  let times = 1;
  while ((1 + times * rest) % EXPONENT !== 0) times++;
  return (BigInt(1) + BigInt(times) * modulus) / BigInt(EXPONENT);
}

/** INTEGER of a number above 0. */
export function positiveInteger(value: bigint): Uint8Array {
  const digits = value.toString(16);
  const even = digits.length % 2 ? `0${digits}` : digits;
  const bytes = Uint8Array.from(even.match(/../g)!, it => parseInt(it, 16));
  const sign = bytes[0]! & 0x80 ? [0] : [];
  return element(0x02, concat([Uint8Array.from(sign), bytes]));
}

function publicKeyInfo(algorithm: Uint8Array, key: Uint8Array): Uint8Array {
  const bits = element(BIT_STRING, concat([Uint8Array.of(0), key]));
  return element(SEQUENCE, algorithm, bits);
}
