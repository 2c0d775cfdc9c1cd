/**
 * A request that is never meant to be granted: it asks an authority what it would let through. Its key isn’t secret; anybody can
 * compute it.
 */
import {
  ecSigner,
  inverse,
  rsaSigner,
  type RequestSigner,
} from '../keys/request-signer';
import {pemText} from '../pem';
import {requestInfo, signedRequest} from './request';

/** Kinds of keys that Gmail accepts. */
export type SampleKey =
  | 'RSA 2048'
  | 'RSA 3072'
  | 'RSA 4096'
  | 'P-256'
  | 'P-384';

/** As PEM, for an address, which is the common name, too. */
export function sampleRequest(key: SampleKey, address: string): string {
  const {publicKey, signing, sign} = signerOf(key);
  const subject = [{name: 'CN', value: address}] as const;
  const parts = {subject, addresses: [address], publicKey, signing};
  const info = requestInfo(parts);
  const der = signedRequest(info, signing, sign(info));
  return pemText('CERTIFICATE REQUEST', der);
}

function signerOf(key: SampleKey): RequestSigner {
  switch (key) {
    case 'P-256':
    case 'P-384':
      return ecSigner(key, sevenFor(key));
    default:
      return rsaSampleSigner(Number(key.slice(4)));
  }
}

/** The private key is 7. */
function sevenFor(curve: 'P-256' | 'P-384'): Uint8Array {
  const secret = new Uint8Array(curve === 'P-256' ? 32 : 48);
  secret[secret.length - 1] = 7;
  return secret;
}

/** What makes 3·2^(n−2) and 7·2^(n−3) primes of n bits, by the size of their product. */
const OFFSETS: Readonly<Record<number, readonly [number, number]>> = {
  2048: [1037, 309],
  3072: [1837, 3069],
  4096: [439, 263],
};

function rsaSampleSigner(size: number): RequestSigner {
  const [first, second] = OFFSETS[size]!;
  const half = BigInt(size / 2);
  const two = BigInt(2);
  const p = BigInt(3) * two ** (half - BigInt(2)) + BigInt(first);
  const q = BigInt(7) * two ** (half - BigInt(3)) + BigInt(second);
  const d = inverse((p - BigInt(1)) * (q - BigInt(1)));
  return rsaSigner(p * q, d);
}
