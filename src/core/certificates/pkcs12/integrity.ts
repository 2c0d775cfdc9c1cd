/** The seal of a PKCS#12 file: MacData of RFC 7292, and PBMAC1 of RFC 9579. */
import {equal} from '../../base/bytes';
import {
  child,
  integer,
  octets,
  OCTET_STRING,
  oid,
  SEQUENCE,
  type Element,
} from '../asn1';
import {digestOf, hmacDigestOf} from '../digests';
import {unnamed} from '../unnamed';
import {
  hmacOf,
  readPbkdf2,
  type Derive,
  type KeyDerivation,
} from './key-derivation';
import {damaged, unsupported} from './problem';

export interface Seal {
  /** For people, e.g. `HMAC-SHA-256` or `PBMAC1 with HMAC-SHA-256`. */
  readonly name: string;
  readonly derivation: KeyDerivation;
  verifies(derive: Derive, password: Uint8Array, data: Uint8Array): boolean;
}

/**
 * Reads MacData.
 *
 * @throws OpeningError if it is not supported or not allowed, Asn1Error if it is malformed.
 */
export function readSeal(macData: Element): Seal {
  const digestInfo = child(macData, 0, SEQUENCE);
  const algorithm = child(digestInfo, 0, SEQUENCE);
  const wanted = octets(child(digestInfo, 1, OCTET_STRING));
  const id = oid(child(algorithm, 0));
  return id === '1.2.840.113549.1.5.14'
    ? pbmac1(child(algorithm, 1, SEQUENCE), wanted)
    : pkcs12Mac(id, macData, wanted);
}

/** Digests that are recognized in order to be named. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.2': 'MD2',
  '1.2.840.113549.2.4': 'MD4',
  '1.3.36.3.2.1': 'RIPEMD-160',
  '1.3.36.3.2.2': 'RIPEMD-128',
  '1.0.10118.3.0.55': 'Whirlpool',
  '1.2.156.10197.1.401': 'SM3',
  '1.2.643.2.2.9': 'GOST R 34.11-94',
  '1.2.643.7.1.1.2.2': 'GOST R 34.11-2012 (256)',
  '1.2.643.7.1.1.2.3': 'GOST R 34.11-2012 (512)',
  '2.16.840.1.101.3.4.2.7': 'SHA3-224',
  '2.16.840.1.101.3.4.2.8': 'SHA3-256',
  '2.16.840.1.101.3.4.2.9': 'SHA3-384',
  '2.16.840.1.101.3.4.2.10': 'SHA3-512',
  '1.3.6.1.4.1.1722.12.2.1.16': 'BLAKE2b-512',
  '1.3.6.1.4.1.1722.12.2.2.8': 'BLAKE2s-256',
};

function sealWith(id: string): string {
  return `an integrity check with ${OTHER_NAMES[id] ?? unnamed(id)}`;
}

function pkcs12Mac(id: string, macData: Element, wanted: Uint8Array): Seal {
  const digest = digestOf(id) ?? unsupported(sealWith(id));
  // RFC 7292 section 4: one iteration if the count is omitted.
  const count = macData.children[2];
  const iterations = count ? integer(count) : 1;
  if (iterations < 1) damaged();
  return seal(`HMAC-${digest.name}`, digest, wanted, {
    kind: 'PKCS12',
    digest,
    salt: octets(child(macData, 1, OCTET_STRING)),
    iterations,
    length: digest.hash.outputLen,
    purpose: 'mac',
  });
}

/**
 * RFC 9579 section 4 asks for an explicit key length of at least 20; a short one lets anyone forge the seal
 * (CVE-2026-34181). The salt and count of MacData itself mean nothing here.
 */
function pbmac1(parameters: Element, wanted: Uint8Array): Seal {
  const hmacId = oid(child(child(parameters, 1, SEQUENCE), 0));
  const digest = hmacDigestOf(hmacId) ?? unsupported(sealWith(hmacId));
  const derivation = readPbkdf2(child(parameters, 0, SEQUENCE), null, 'mac');
  if (derivation.length < 20 || derivation.length > 64) damaged();
  return seal(`PBMAC1 with HMAC-${digest.name}`, digest, wanted, derivation);
}

function seal(
  name: string,
  digest: KeyDerivation['digest'],
  wanted: Uint8Array,
  derivation: KeyDerivation,
): Seal {
  // A shortened value would be easier to forge.
  if (wanted.length !== digest.hash.outputLen) damaged();
  return {
    name,
    derivation,
    verifies: (derive, password, data) =>
      equal(hmacOf(digest, derive(derivation, password), data), wanted),
  };
}
