/** Whether one certificate is signed by the key of another (RFC 5280 4.1.1.3). */
import * as rsa from 'micro-rsa-dsa-dh/rsa.js';
import {Asn1Error, bigInteger, bits, child, integer, read} from '../asn1';
import type {Certificate, PublicKey, Signature} from '../certificate';
import {digestOf} from '../digests';
import {bitLength, rsaNumbers} from '../x509/public-key';
import {pssParameters} from '../x509/signature-algorithm';
import {elliptic} from './lazy';

/** RFC 8017 section 8.2 by hash; MD5 and MD2 are never checked. */
const PKCS1: Readonly<Record<string, rsa.Signer>> = {
  'SHA-1': rsa.PKCS1_SHA1,
  'SHA-224': rsa.PKCS1_SHA224,
  'SHA-256': rsa.PKCS1_SHA256,
  'SHA-384': rsa.PKCS1_SHA384,
  'SHA-512': rsa.PKCS1_SHA512,
};

const HASHES: Readonly<Record<string, string>> = {
  'SHA-1': '1.3.14.3.2.26',
  'SHA-224': '2.16.840.1.101.3.4.2.4',
  'SHA-256': '2.16.840.1.101.3.4.2.1',
  'SHA-384': '2.16.840.1.101.3.4.2.2',
  'SHA-512': '2.16.840.1.101.3.4.2.3',
};

/** Of authorities: thousands of files name the same few. By the fingerprints of both; for one execution. */
const known = new Map<string, boolean | null>();

/** @returns null where the algorithm is not one that is checked here, or the key is too large to. */
export function signedBy(
  certificate: Certificate,
  issuer: Certificate,
): boolean | null {
  if (!certificate.basicConstraints?.ca) {
    return signedWith(certificate, issuer.key);
  }
  const pair = `${certificate.fingerprint} ${issuer.fingerprint}`;
  const before = known.get(pair);
  if (before !== undefined) return before;
  const result = signedWith(certificate, issuer.key);
  known.set(pair, result);
  return result;
}

/**
 * Whether a key made a signature.
 *
 * @returns null as `signedBy` does
 */
export function signedWith(
  signed: {readonly signedPart: Uint8Array; readonly signature: Signature},
  key: PublicKey,
): boolean | null {
  try {
    return verify(signed, key);
  } catch (error) {
    // Keys and signatures that are malformed sign nothing.
    if (error instanceof Asn1Error) return false;
    throw error;
  }
}

function verify(
  {
    signature,
    signedPart,
  }: {readonly signedPart: Uint8Array; readonly signature: Signature},
  key: PublicKey,
): boolean | null {
  const info = read(key.info);
  switch (signature.scheme) {
    case 'RSA':
    case 'RSA-PSS': {
      if (key.algorithm !== 'RSA' && key.algorithm !== 'RSA-PSS') return false;
      const {n, e} = rsaNumbers(info);
      if (n.length > 1024 || e.length > 8) return null;
      // Not below what the padding needs: the library would throw.
      if (bitLength(n) < 512) return null;
      const signer =
        signature.scheme === 'RSA'
          ? PKCS1[signature.hash]
          : pssSigner(signature.algorithm, n.length);
      const publicKey = {n: bigInteger(n), e: bigInteger(e)};
      // RFC 8017 section 3.1: with 1 the signature is the hash itself, which anyone can write.
      if (publicKey.e < BigInt(3)) return false;
      return signer
        ? verifySignature(() =>
            signer.verify(publicKey, signedPart, signature.value),
          )
        : null;
    }
    case 'ECDSA': {
      if (key.algorithm !== 'EC') return false;
      const curve = elliptic().curveNamed(key.curve);
      const digest = digestOf(HASHES[signature.hash] ?? '');
      if (!curve || !digest) return null;
      return verifySignature(() =>
        curve.verify(
          signature.value,
          digest.hash(signedPart),
          bits(child(info, 1)),
          {
            format: 'der',
            prehash: false,
            lowS: false,
          },
        ),
      );
    }
    case 'Ed25519':
    case 'Ed448': {
      if (key.algorithm !== signature.scheme) return false;
      const {ed25519, ed448} = elliptic().edwardsCurves();
      const curve = signature.scheme === 'Ed25519' ? ed25519 : ed448;
      return verifySignature(() =>
        curve.verify(signature.value, signedPart, bits(child(info, 1))),
      );
    }
    default:
      return null;
  }
}

function pssSigner(algorithm: Uint8Array, modulus: number): rsa.Signer | null {
  const {hash, maskHash, saltLength} = pssParameters(read(algorithm));
  const digest = digestOf(hash);
  const mask = digestOf(maskHash);
  const salt = saltLength ? integer(saltLength) : 20;
  if (!digest || !mask || salt > modulus) return null;
  return rsa.PSS(digest.hash, rsa.mgf1(mask.hash), salt);
}

/** The libraries throw for points off the curve and for numbers out of range; such a signature is wrong. */
function verifySignature(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
