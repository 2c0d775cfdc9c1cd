/** Makes private keys from random bytes (FIPS 186-5), where there is no WebCrypto. */
import {isProbablePrimeRSA} from 'micro-rsa-dsa-dh/primality.js';
import {bigInteger, BIT_STRING, OCTET_STRING, SEQUENCE} from '../asn1';
import {element, smallInteger} from '../der';
import {elliptic} from './lazy';
import {
  ecAlgorithm,
  ecSigner,
  EXPONENT,
  inverse,
  positiveInteger,
  rsaAlgorithm,
  rsaSigner,
  type RequestSigner,
} from './request-signer';

/** RSA keys take a second or more each, those on a curve some milliseconds. */
export type GeneratedKind = 'P-256' | 'P-384' | 'RSA 2048';

export interface GeneratedKey extends RequestSigner {
  /** PrivateKeyInfo in DER (PKCS#8, RFC 5958 version 1). */
  readonly pkcs8: Uint8Array;
}

/** Unpredictable bytes, as many as asked for. */
type Random = (length: number) => Uint8Array;

/** Makes a key. Its time is bounded. @throws Error if no primes are found, which has a chance of less than 2^-100 */
export function generateKey(kind: GeneratedKind, random: Random): GeneratedKey {
  return kind === 'RSA 2048' ? rsaKey(2048, random) : ecKey(kind, random);
}

/** A.2.1: 64 bits more than the order has, so that no number is likelier than another by more than 2^-64. */
function ecKey(curve: 'P-256' | 'P-384', random: Random): GeneratedKey {
  const of = elliptic().curveNamed(curve)!;
  const length = of.lengths.secretKey!;
  const {n} = of.Point.CURVE();
  const one = BigInt(1);
  const number = (bigInteger(random(length + 8)) % (n - one)) + one;
  const secret = bytesOf(number, length);
  const signer = ecSigner(curve, secret);
  const point = element(
    BIT_STRING,
    Uint8Array.of(0),
    of.getPublicKey(secret, false),
  );
  const key = element(
    SEQUENCE,
    smallInteger(1),
    element(OCTET_STRING, secret),
    element(0xa1, point),
  );
  return {...signer, pkcs8: privateKeyInfo(ecAlgorithm(curve), key)};
}

/** A.1.3: probable primes, tested as appendix B says. */
function rsaKey(bits: number, random: Random): GeneratedKey {
  const one = BigInt(1);
  const p = prime(bits, null, random);
  const q = prime(bits, p, random);
  const [more, less] = p > q ? [p, q] : [q, p];
  const n = p * q;
  const order = (p - one) * (q - one);
  const d = inverse(order / greatestDivisor(p - one, q - one));
  const numbers = [
    ...[n, BigInt(EXPONENT), d, more, less, d % (more - one)],
    ...[d % (less - one), modularInverse(less, more)],
  ];
  const key = element(
    SEQUENCE,
    smallInteger(0),
    ...numbers.map(positiveInteger),
  );
  const pkcs8 = privateKeyInfo(rsaAlgorithm(), key);
  return {...rsaSigner(n, d), pkcs8};
}

/** Steps 4 and 5. @param other - the prime that it has to be far from; null for the first one */
function prime(bits: number, other: bigint | null, random: Random): bigint {
  const half = bits / 2;
  const one = BigInt(1);
  const apart = one << BigInt(half - 100);
  for (let i = 0; i < 24 * bits; i++) {
    const bytes = random(half / 8);
    bytes[0]! |= 0x80;
    bytes[bytes.length - 1]! |= 1;
    const candidate = bigInteger(bytes);
    // Below √2·2^(half−1), the product could lack a bit.
    if ((candidate * candidate) >> BigInt(bits - 1) === BigInt(0)) continue;
    if (other !== null && distance(candidate, other) <= apart) continue;
    if ((candidate - one) % BigInt(EXPONENT) === BigInt(0)) continue;
    if (isProbablePrimeRSA(candidate, random)) return candidate;
  }
  throw new Error('no prime was found');
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b > BigInt(0)) [a, b] = [b, a % b];
  return a;
}

/** Of one prime modulo another. */
function modularInverse(value: bigint, modulus: bigint): bigint {
  let [r, next] = [modulus, value % modulus];
  let [t, nextT] = [BigInt(0), BigInt(1)];
  while (next > BigInt(0)) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return t < BigInt(0) ? t + modulus : t;
}

function bytesOf(value: bigint, length: number): Uint8Array {
  const digits = value.toString(16).padStart(2 * length, '0');
  return Uint8Array.from(digits.match(/../g)!, it => parseInt(it, 16));
}

function privateKeyInfo(algorithm: Uint8Array, key: Uint8Array): Uint8Array {
  return element(
    SEQUENCE,
    smallInteger(0),
    algorithm,
    element(OCTET_STRING, key),
  );
}
