/**
 * Opens a PKCS#12 (RFC 7292) as Gmail's side would, by other code than the product's own: node-forge for ASN.1 and the old
 * password-based encryption, Node's OpenSSL for PBES2, PBMAC1, keys and certificates.
 */
import {
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  pbkdf2Sync,
  timingSafeEqual,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import forge from 'node-forge';
import {
  encode,
  integer,
  isInteger,
  isSequence,
  list,
  octets,
  octetString,
  oid,
  parse,
  sequence,
  type Asn1,
} from './asn1';

export interface Opened {
  readonly keys: readonly KeyObject[];
  readonly certificates: readonly X509Certificate[];
}

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const PBES2 = '1.2.840.113549.1.5.13';
const PBMAC1 = '1.2.840.113549.1.5.14';
const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERT_BAG = '1.2.840.113549.1.12.10.1.3';
const SAFE_CONTENTS_BAG = '1.2.840.113549.1.12.10.1.6';

const CIPHERS: Readonly<Record<string, {name: string; keyLength: number}>> = {
  '1.2.840.113549.3.7': {name: 'des-ede3-cbc', keyLength: 24},
  '2.16.840.1.101.3.4.1.2': {name: 'aes-128-cbc', keyLength: 16},
  '2.16.840.1.101.3.4.1.22': {name: 'aes-192-cbc', keyLength: 24},
  '2.16.840.1.101.3.4.1.42': {name: 'aes-256-cbc', keyLength: 32},
};
const HASHES: Readonly<Record<string, string>> = {
  // As a digest (MAC) and as an HMAC (PBKDF2's PRF, PBMAC1).
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** More than any exporter writes; a front end that derives keys for strangers has to stop somewhere. */
const MAX_ITERATIONS = 10_000_000;

/**
 * The keys and certificates inside, in the order of the file.
 *
 * @throws Error for a wrong password, an unknown algorithm or a damaged file; Gmail does not tell them apart, so neither
 *   does this
 */
export function openPkcs12(bytes: Uint8Array, password: string): Opened {
  const [, authSafe, macData] = list(parse(bytes));
  const [type, content] = list(authSafe);
  if (oid(type) !== DATA) throw new Error('not a password-protected PKCS#12');
  const safe = octets(list(content)[0]);
  if (macData) checkMac(safe, list(macData), password);
  const opened = {
    keys: [] as KeyObject[],
    certificates: [] as X509Certificate[],
  };
  for (const contentInfo of list(parse(safe))) {
    readBags(safeContents(contentInfo, password), password, opened);
  }
  return opened;
}

function safeContents(contentInfo: Asn1, password: string): Asn1 {
  const [type, content] = list(contentInfo);
  const inner = list(content)[0];
  if (oid(type) === DATA) return parse(octets(inner));
  if (oid(type) !== ENCRYPTED_DATA) throw new Error('unknown content type');
  const [, algorithm, encrypted] = list(list(inner)[1]);
  return parse(decrypt(algorithm, octets(encrypted), password));
}

function readBags(
  bags: Asn1,
  password: string,
  into: {keys: KeyObject[]; certificates: X509Certificate[]},
): void {
  for (const bag of list(bags)) {
    const [type, wrapped] = list(bag);
    const value = list(wrapped)[0];
    switch (oid(type)) {
      case KEY_BAG:
        into.keys.push(privateKey(encode(value)));
        break;
      case SHROUDED_KEY_BAG: {
        const [algorithm, encrypted] = list(value);
        into.keys.push(
          privateKey(decrypt(algorithm, octets(encrypted), password)),
        );
        break;
      }
      case CERT_BAG:
        into.certificates.push(
          new X509Certificate(octets(list(list(value)[1])[0])),
        );
        break;
      case SAFE_CONTENTS_BAG:
        readBags(value!, password, into);
        break;
    }
  }
}

function privateKey(pkcs8: Uint8Array): KeyObject {
  return createPrivateKey({
    key: Buffer.from(pkcs8),
    format: 'der',
    type: 'pkcs8',
  });
}

function decrypt(
  algorithm: Asn1 | undefined,
  encrypted: Uint8Array,
  password: string,
): Uint8Array {
  const [type, parameters] = list(algorithm);
  if (oid(type) === PBES2) return decryptPbes2(parameters, encrypted, password);
  // EncryptedPrivateKeyInfo is an algorithm and an OCTET STRING, as encrypted content is: forge's reader of the one serves both.
  const info = sequence(algorithm!, octetString(encrypted));
  const plain = forge.pki.decryptPrivateKeyInfo(info, password);
  if (!plain) throw new Error('wrong password');
  return encode(plain);
}

/** RFC 8018, section 6.2; the password is UTF-8 here and UTF-16 everywhere else in a PKCS#12. */
function decryptPbes2(
  parameters: Asn1 | undefined,
  encrypted: Uint8Array,
  password: string,
): Uint8Array {
  const [derivation, scheme] = list(parameters);
  const [schemeType, iv] = list(scheme);
  const cipher = CIPHERS[oid(schemeType)];
  if (!cipher) throw new Error('unknown cipher');
  const key = pbkdf2(list(derivation)[1], password, cipher.keyLength);
  const decipher = createDecipheriv(cipher.name, key, octets(iv));
  return Buffer.concat([decipher.update(encrypted), decipher.final()]);
}

function pbkdf2(
  parameters: Asn1 | undefined,
  password: string,
  length: number,
): Buffer {
  const [salt, iterations, ...rest] = list(parameters);
  const prf = rest.find(isSequence);
  return pbkdf2Sync(
    password,
    octets(salt),
    count(iterations),
    length,
    prf ? hash(list(prf)[0]) : 'sha1',
  );
}

/** RFC 7292, section 5.1, and RFC 9579 for PBMAC1. */
function checkMac(
  content: Uint8Array,
  [digestInfo, salt, iterations]: readonly Asn1[],
  password: string,
): void {
  const [algorithm, expected] = list(digestInfo);
  const [type, parameters] = list(algorithm);
  const macOf = (candidate: string | null) => {
    const times = iterations ? count(iterations) : 1;
    const key = macKey(hash(type), octets(salt), times, candidate);
    return createHmac(hash(type), key).update(content).digest();
  };
  const macs =
    oid(type) === PBMAC1
      ? [pbmac1(content, list(parameters), password)]
      : // No password at all is written as two zero bytes by some and as nothing by others.
        (password === '' ? ['', null] : [password]).map(macOf);
  const wanted = octets(expected);
  if (
    !macs.some(
      mac => mac.length === wanted.length && timingSafeEqual(mac, wanted),
    )
  ) {
    throw new Error('wrong password');
  }
}

/**
 * RFC 7292, appendix B.2, for the MAC key (purpose 3), which is as long as the hash and so needs only one block. Node's hashes
 * take a fifth of the time of node-forge's.
 */
function macKey(
  hashName: string,
  salt: Uint8Array,
  iterations: number,
  password: string | null,
): Buffer {
  const block = hashName === 'sha1' || hashName === 'sha256' ? 64 : 128;
  const filled = (bytes: Uint8Array) =>
    Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
  const utf16 = Buffer.from(`${password ?? ''}\0`, 'utf16le').swap16();
  let key: Buffer = Buffer.concat([
    Buffer.alloc(block, 3),
    filled(salt),
    filled(password === null ? Buffer.alloc(0) : utf16),
  ]);
  for (let i = 0; i < iterations; i++) {
    key = createHash(hashName).update(key).digest();
  }
  return key;
}

function pbmac1(
  content: Uint8Array,
  [derivation, scheme]: readonly Asn1[],
  password: string,
): Buffer {
  const parameters = list(derivation)[1];
  const length = list(parameters).slice(2).find(isInteger);
  if (!length || integer(length) < 20) throw new Error('PBMAC1 key too short');
  const key = pbkdf2(parameters, password, integer(length));
  return createHmac(hash(list(scheme)[0]), key)
    .update(content)
    .digest();
}

function count(value: Asn1 | undefined): number {
  const iterations = integer(value);
  if (iterations < 1 || iterations > MAX_ITERATIONS) {
    throw new Error('iteration count out of range');
  }
  return iterations;
}

function hash(value: Asn1 | undefined): string {
  const name = HASHES[oid(value)];
  if (!name) throw new Error('unknown hash');
  return name;
}
