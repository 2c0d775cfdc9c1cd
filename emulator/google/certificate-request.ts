/** Reading PKCS#10 certification requests (RFC 2986): the ones that CAs are asked with. */
import {createPublicKey, verify, type KeyObject} from 'node:crypto';
import {encode, isTagged, list, octets, oid, parse, type Asn1} from './asn1';

/** An X.509 extension, as it is in requests and certificates. */
export interface Extension {
  readonly oid: string;
  readonly isCritical: boolean;
  /** What the OCTET STRING holds. */
  readonly value: Uint8Array;
}

export interface CertificationRequest {
  /** DER of the Name. */
  readonly subject: Uint8Array;
  /** DER of the SubjectPublicKeyInfo. */
  readonly publicKeyInfo: Uint8Array;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Extension[];
}

const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';
/** Signature algorithms, with the hash of each. */
const HASHES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const ARMOUR =
  /^\s*-----BEGIN (NEW )?CERTIFICATE REQUEST-----\s*([A-Za-z0-9+/=\s]+?)\s*-----END (NEW )?CERTIFICATE REQUEST-----\s*$/;

/**
 * Reads a request and verifies that its maker has the key.
 *
 * @param pem - one request, and nothing else
 * @throws Error for anything else, and for a signature that does not verify
 */
export function readRequest(pem: string): CertificationRequest {
  const base64 = ARMOUR.exec(pem)?.[2];
  if (!base64) throw new Error('not one PEM-armoured request');
  const [info, algorithm, signature] = list(
    parse(Buffer.from(base64, 'base64')),
  );
  const [, subject, publicKeyInfo, ...attributes] = list(info);
  const spki = encode(publicKeyInfo);
  const publicKey = createPublicKey({
    key: Buffer.from(spki),
    format: 'der',
    type: 'spki',
  });
  const hash = HASHES[oid(list(algorithm)[0])];
  if (!hash) throw new Error('signature algorithm');
  if (!verify(hash, encode(info), publicKey, bitsOf(signature))) {
    throw new Error('the signature does not verify');
  }
  return {
    subject: encode(subject),
    publicKeyInfo: spki,
    publicKey,
    extensions: extensionsIn(attributes.find(it => isTagged(it, 0))),
  };
}

/** The extensions of an `Extensions`. */
export function extensionsOf(value: Asn1 | undefined): Extension[] {
  return list(value).map(it => {
    const [id, ...rest] = list(it);
    const isCritical = rest.length > 1 && encode(rest[0])[2] !== 0;
    return {oid: oid(id), isCritical, value: octets(rest[rest.length - 1])};
  });
}

function extensionsIn(attributes: Asn1 | undefined): Extension[] {
  if (!attributes) return [];
  const wanted = list(attributes).find(
    it => oid(list(it)[0]) === EXTENSION_REQUEST,
  );
  return wanted ? extensionsOf(list(list(wanted)[1])[0]) : [];
}

/** The bytes of a BIT STRING without unused bits. */
export function bitsOf(value: Asn1 | undefined): Uint8Array {
  const der = encode(value);
  const long = der[1]! & 0x80 ? der[1]! & 0x7f : 0;
  return der.subarray(3 + long);
}
