/**
 * A request that is never meant to be granted: it asks an authority what it would let through. Its key isn’t secret; anybody can
 * compute it.
 */
import * as rsa from 'micro-rsa-dsa-dh/rsa.js';
import {concat} from '../../base/bytes';
import {BIT_STRING, SEQUENCE} from '../asn1';
import {element, objectIdentifier} from '../der';
import {curveNamed} from '../keys/curves';
import {pemText} from '../pem';
import {requestInfo, signedRequest, type RequestSigning} from './request';

/** Kinds of keys that Gmail accepts. */
export type SampleKey =
  | 'RSA 2048'
  | 'RSA 3072'
  | 'RSA 4096'
  | 'P-256'
  | 'P-384';

/** A key that can sign. */
interface Signer {
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  readonly signing: RequestSigning;
  sign(info: Uint8Array): Uint8Array;
}

/** As PEM, for an address, which is the common name, too. */
export function sampleRequest(key: SampleKey, address: string): string {
  const {publicKey, signing, sign} = signerOf(key);
  const subject = [{name: 'CN', value: address}] as const;
  const parts = {subject, addresses: [address], publicKey, signing};
  const info = requestInfo(parts);
  const der = signedRequest(info, signing, sign(info));
  return pemText('CERTIFICATE REQUEST', der);
}

function signerOf(key: SampleKey): Signer {
  switch (key) {
    case 'P-256':
      return ecSigner('P-256', '1.2.840.10045.3.1.7', 'ECDSA with SHA-256');
    case 'P-384':
      return ecSigner('P-384', '1.3.132.0.34', 'ECDSA with SHA-384');
    default:
      return rsaSigner(Number(key.slice(4)));
  }
}

/** The private key is 7. */
function ecSigner(
  name: 'P-256' | 'P-384',
  oid: string,
  signing: RequestSigning,
): Signer {
  const curve = curveNamed(name)!;
  const secret = new Uint8Array(name === 'P-256' ? 32 : 48);
  secret[secret.length - 1] = 7;
  const algorithm = element(
    SEQUENCE,
    objectIdentifier('1.2.840.10045.2.1'),
    objectIdentifier(oid),
  );
  const point = curve.getPublicKey(secret, false);
  return {
    publicKey: publicKeyInfo(algorithm, point),
    signing,
    sign: info => curve.sign(info, secret),
  };
}

/** What makes 3·2^(n−2) and 7·2^(n−3) primes of n bits, by the size of their product. */
const OFFSETS: Readonly<Record<number, readonly [number, number]>> = {
  2048: [1037, 309],
  3072: [1837, 3069],
  4096: [439, 263],
};
const EXPONENT = 65537;

function rsaSigner(size: number): Signer {
  const [first, second] = OFFSETS[size]!;
  const half = BigInt(size / 2);
  const two = BigInt(2);
  const p = BigInt(3) * two ** (half - BigInt(2)) + BigInt(first);
  const q = BigInt(7) * two ** (half - BigInt(3)) + BigInt(second);
  const n = p * q;
  const d = inverse((p - BigInt(1)) * (q - BigInt(1)));
  const algorithm = element(
    SEQUENCE,
    objectIdentifier('1.2.840.113549.1.1.1'),
    element(0x05),
  );
  const key = element(
    SEQUENCE,
    element(0x02, Uint8Array.of(0), bytesOf(n)),
    element(0x02, Uint8Array.of(1, 0, 1)),
  );
  return {
    publicKey: publicKeyInfo(algorithm, key),
    signing: 'RSA with SHA-256',
    sign: info => rsa.PKCS1_SHA256.sign({n, d}, info),
  };
}

/** Of the public exponent, modulo a number that it does not divide. */
function inverse(modulus: bigint): bigint {
  const rest = Number(modulus % BigInt(EXPONENT));
  let times = 1;
  while ((1 + times * rest) % EXPONENT !== 0) times++;
  return (BigInt(1) + BigInt(times) * modulus) / BigInt(EXPONENT);
}

function bytesOf(value: bigint): Uint8Array {
  const digits = value.toString(16);
  return Uint8Array.from(digits.match(/../g)!, it => parseInt(it, 16));
}

function publicKeyInfo(algorithm: Uint8Array, key: Uint8Array): Uint8Array {
  const bits = element(BIT_STRING, concat([Uint8Array.of(0), key]));
  return element(SEQUENCE, algorithm, bits);
}
