/**
 * Writes PKCS#12 files (RFC 7292) in the form that OpenSSL gives them: the certificates encrypted together, then the key in a
 * shrouded bag, both marked as belonging together, and the whole sealed.
 */
import {sha1} from '@noble/hashes/legacy.js';
import {OCTET_STRING, SEQUENCE} from '../asn1';
import {
  element,
  objectIdentifier,
  setOf,
  smallInteger,
  wholeNumber,
} from '../der';
import {digestOf} from '../digests';
import {encryptAesCbc, encryptTripleDesCbc} from './ciphers';
import {
  derive,
  hmacOf,
  type Derive,
  type KeyDerivation,
} from './key-derivation';
import {passwordBytes, utf16} from './password';
import {BAG, DATA, ENCRYPTED_DATA} from './structure';

/**
 * `modern`: AES-256-CBC with a key by PBKDF2 and HMAC-SHA-256 (PBES2, RFC 8018), sealed by HMAC-SHA-256; what OpenSSL 3 writes.
 * `legacy`: 3DES with SHA-1, sealed by HMAC-SHA-1; for readers from before 2018.
 */
export type Profile = 'modern' | 'legacy';

export interface Pkcs12Parts {
  /** PrivateKeyInfo in DER (PKCS#8), as `privateKeyOf` gives it. */
  readonly pkcs8: Uint8Array;
  /** DER; the certificate of the key first, then its chain. */
  readonly certificates: readonly [leaf: Uint8Array, ...chain: Uint8Array[]];
  /** As typed: each scheme gets the bytes that its standard asks for. May be empty. */
  readonly password: string;
  /** friendlyName of key and certificate; empty if there is none. */
  readonly name?: string;
}

/**
 * For each of the three keys that are derived from the password. A written file exists only in memory and on its way to Gmail,
 * together with its password, so more iterations would protect nothing, and would cost Apps Script seconds. The number is
 * OpenSSL's default, which all readers accept.
 */
const ITERATIONS = 2048;

/** As OpenSSL writes them; eight bytes are what old readers know. */
const SALT_LENGTH: Readonly<Record<Profile, number>> = {modern: 16, legacy: 8};

/**
 * A file that contains a key and its certificates.
 *
 * @param random unpredictable bytes, as many as requested: salts, and the IVs of AES. The core has no randomness.
 * @param derivation computes the keys; if absent, they are computed here.
 */
export function writePkcs12(
  parts: Pkcs12Parts,
  profile: Profile,
  random: (length: number) => Uint8Array,
  derivation: Derive = derive,
): Uint8Array {
  const scheme = {profile, password: parts.password, random, derivation};
  const [leaf, ...chain] = parts.certificates;
  const attributes = attributesOf(leaf, parts.name ?? '');
  const certificateBags = sequence(
    certificateBag(leaf, attributes),
    ...chain.map(it => certificateBag(it)),
  );
  const keyBag = bag(
    '2',
    sequence(...encrypted(parts.pkcs8, scheme, octetString)),
    attributes,
  );
  const safe = sequence(
    encryptedContent(certificateBags, scheme),
    dataContent(sequence(keyBag)),
  );
  return sequence(smallInteger(3), dataContent(safe), sealOf(safe, scheme));
}

/**
 * A private key alone, encrypted as the key of a `modern` file is: EncryptedPrivateKeyInfo (RFC 5958 section 3).
 *
 * @param password - one that nobody can guess: the iterations are few
 */
export function encryptPrivateKey(
  pkcs8: Uint8Array,
  password: string,
  random: (length: number) => Uint8Array,
): Uint8Array {
  const scheme: Scheme = {
    ...{profile: 'modern', password, random},
    derivation: derive,
  };
  return sequence(...encrypted(pkcs8, scheme, octetString));
}

/** How the parts of one file are encrypted. */
interface Scheme {
  readonly profile: Profile;
  readonly password: string;
  readonly random: (length: number) => Uint8Array;
  readonly derivation: Derive;
}

const sequence = (...parts: readonly Uint8Array[]): Uint8Array =>
  element(SEQUENCE, ...parts);

const octetString = (content: Uint8Array): Uint8Array =>
  element(OCTET_STRING, content);

/** `[0]`, explicit. */
const inZero = (content: Uint8Array): Uint8Array => element(0xa0, content);

const nothing = (): Uint8Array => element(0x05);

function dataContent(content: Uint8Array): Uint8Array {
  return sequence(objectIdentifier(DATA), inZero(octetString(content)));
}

/** RFC 2315 section 13: EncryptedData, whose content is `[0]`, implicit. */
function encryptedContent(plain: Uint8Array, scheme: Scheme): Uint8Array {
  const info = sequence(
    objectIdentifier(DATA),
    ...encrypted(plain, scheme, data => element(0x80, data)),
  );
  return sequence(
    objectIdentifier(ENCRYPTED_DATA),
    inZero(sequence(smallInteger(0), info)),
  );
}

function bag(
  type: string,
  value: Uint8Array,
  attributes?: Uint8Array,
): Uint8Array {
  const head = [objectIdentifier(BAG + type), inZero(value)];
  return attributes ? sequence(...head, attributes) : sequence(...head);
}

function certificateBag(der: Uint8Array, attributes?: Uint8Array): Uint8Array {
  const x509 = objectIdentifier('1.2.840.113549.1.9.22.1');
  return bag('3', sequence(x509, inZero(octetString(der))), attributes);
}

/** localKeyID, the same for key and certificate, for which OpenSSL uses the certificate's SHA-1; friendlyName (RFC 2985 5.5). */
function attributesOf(leaf: Uint8Array, name: string): Uint8Array {
  const localKeyId = attribute('21', octetString(sha1(leaf)));
  if (name === '') return setOf(localKeyId);
  const wide = utf16(name);
  // A BMPString has no end mark.
  const friendlyName = element(0x1e, wide.subarray(0, wide.length - 2));
  return setOf(localKeyId, attribute('20', friendlyName));
}

function attribute(type: string, value: Uint8Array): Uint8Array {
  return sequence(objectIdentifier(`1.2.840.113549.1.9.${type}`), setOf(value));
}

/** The AlgorithmIdentifier, and the encrypted data as `wrap` puts it. */
function encrypted(
  plain: Uint8Array,
  scheme: Scheme,
  wrap: (data: Uint8Array) => Uint8Array,
): readonly Uint8Array[] {
  const [algorithm, data] =
    scheme.profile === 'modern' ? pbes2(plain, scheme) : pbes1(plain, scheme);
  return [algorithm, wrap(data)];
}

const SHA1 = '1.3.14.3.2.26';
const SHA256 = '2.16.840.1.101.3.4.2.1';

type Encrypted = readonly [algorithm: Uint8Array, data: Uint8Array];

/** RFC 8018 section 6.2. */
function pbes2(plain: Uint8Array, scheme: Scheme): Encrypted {
  const {password, random, derivation} = scheme;
  const salt = random(SALT_LENGTH.modern);
  const iv = random(16);
  const [bytes] = passwordBytes(password).utf8;
  const key = derivation(
    {
      kind: 'PBKDF2',
      digest: digestOf(SHA256)!,
      salt,
      iterations: ITERATIONS,
      length: 32,
      purpose: 'key',
    },
    bytes!,
  );
  const hmacSha256 = sequence(
    objectIdentifier('1.2.840.113549.2.9'),
    nothing(),
  );
  const pbkdf2 = sequence(
    objectIdentifier('1.2.840.113549.1.5.12'),
    sequence(octetString(salt), wholeNumber(ITERATIONS), hmacSha256),
  );
  const aes256 = sequence(
    objectIdentifier('2.16.840.1.101.3.4.1.42'),
    octetString(iv),
  );
  const algorithm = sequence(
    objectIdentifier('1.2.840.113549.1.5.13'),
    sequence(pbkdf2, aes256),
  );
  return [algorithm, encryptAesCbc(key, iv, plain)];
}

/** pbeWithSHAAnd3-KeyTripleDES-CBC (RFC 7292 appendix C). */
function pbes1(plain: Uint8Array, scheme: Scheme): Encrypted {
  const of = pkcs12Derivation(scheme, SHA1, 24, 'key');
  const [bytes] = passwordBytes(scheme.password).utf16;
  const key = scheme.derivation(of, bytes!);
  const iv = scheme.derivation({...of, length: 8, purpose: 'iv'}, bytes!);
  const algorithm = sequence(
    objectIdentifier('1.2.840.113549.1.12.1.3'),
    sequence(octetString(of.salt), wholeNumber(of.iterations)),
  );
  return [algorithm, encryptTripleDesCbc(key, iv, plain)];
}

/** MacData (RFC 7292 section 4). */
function sealOf(safe: Uint8Array, scheme: Scheme): Uint8Array {
  const id = scheme.profile === 'modern' ? SHA256 : SHA1;
  const length = digestOf(id)!.hash.outputLen;
  const of = pkcs12Derivation(scheme, id, length, 'mac');
  const [bytes] = passwordBytes(scheme.password).utf16;
  const mac = hmacOf(of.digest, scheme.derivation(of, bytes!), safe);
  const algorithm = sequence(objectIdentifier(id), nothing());
  return sequence(
    sequence(algorithm, octetString(mac)),
    octetString(of.salt),
    wholeNumber(of.iterations),
  );
}

function pkcs12Derivation(
  {profile, random}: Scheme,
  digest: string,
  length: number,
  purpose: KeyDerivation['purpose'],
): KeyDerivation {
  return {
    kind: 'PKCS12',
    digest: digestOf(digest)!,
    salt: random(SALT_LENGTH[profile]),
    iterations: ITERATIONS,
    length,
    purpose,
  };
}
