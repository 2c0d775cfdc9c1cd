/** The encryption schemes of PKCS#12 files: PBES1 (RFC 8018 A.3, RFC 7292 appendix C) and PBES2 (RFC 8018 A.4). */
import {
  child,
  INTEGER,
  integer,
  octets,
  OCTET_STRING,
  oid,
  SEQUENCE,
  type Element,
} from '../asn1';
import {digestOf} from '../digests';
import {unnamed} from '../unnamed';
import {
  aesCbc,
  rc2Cbc,
  singleDesCbc,
  tripleDesCbc,
  type BlockCipher,
} from './ciphers';
import {costOf} from './cost';
import {
  iterationCount,
  readPbkdf2,
  type Derive,
  type KeyDerivation,
} from './key-derivation';
import {rc4} from './rc4';
import {damaged, unsupported} from './problem';

/** How one part of a file is encrypted. */
export interface EncryptionScheme {
  /** For people, e.g. `AES-256-CBC with HMAC-SHA-256`. */
  readonly name: string;
  /** Broken or outdated: single DES, RC2, RC4, and 3DES. */
  readonly old: boolean;
  /** The key derivation; its kind determines the form of the password. */
  readonly derivation: KeyDerivation;
  /** Of all that is derived for one try (see `cost`). */
  readonly cost: number;
  /** @returns null where the padding shows that the password or the data is wrong. */
  decrypt(
    derive: Derive,
    password: Uint8Array,
    data: Uint8Array,
  ): Uint8Array | null;
}

/**
 * Reads an AlgorithmIdentifier.
 *
 * @throws OpeningError for a scheme that cannot be decrypted here, Asn1Error for one that is malformed.
 */
export function encryptionScheme(algorithm: Element): EncryptionScheme {
  const id = oid(child(algorithm, 0));
  if (id === '1.2.840.113549.1.5.13') {
    return pbes2(child(algorithm, 1, SEQUENCE));
  }
  const pkcs12 = PKCS12_SCHEMES[id];
  if (pkcs12) return pkcs12Scheme(pkcs12, child(algorithm, 1, SEQUENCE));
  const pkcs5 = PKCS5_SCHEMES[id];
  if (pkcs5) return pkcs5Scheme(pkcs5, child(algorithm, 1, SEQUENCE));
  return unsupported(`encryption with ${OTHER_NAMES[id] ?? unnamed(id)}`);
}

interface Pbes1 {
  readonly name: string;
  readonly keyLength: number;
  readonly cipher: BlockCipher | 'RC4';
}

const PKCS12_PBE = '1.2.840.113549.1.12.1.';

/** RFC 7292 appendix C. All use SHA-1. */
const PKCS12_SCHEMES: Readonly<Record<string, Pbes1>> = {
  [PKCS12_PBE + '1']: {name: 'RC4-128', keyLength: 16, cipher: 'RC4'},
  [PKCS12_PBE + '2']: {name: 'RC4-40', keyLength: 5, cipher: 'RC4'},
  [PKCS12_PBE + '3']: {name: '3DES', keyLength: 24, cipher: tripleDesCbc},
  [PKCS12_PBE + '4']: {
    name: 'two-key 3DES',
    keyLength: 16,
    cipher: tripleDesCbc,
  },
  [PKCS12_PBE + '5']: {name: 'RC2-128', keyLength: 16, cipher: rc2Cbc(128)},
  [PKCS12_PBE + '6']: {name: 'RC2-40', keyLength: 5, cipher: rc2Cbc(40)},
};

function pkcs12Scheme(scheme: Pbes1, parameters: Element): EncryptionScheme {
  const {name, keyLength, cipher} = scheme;
  const derivation: KeyDerivation = {
    kind: 'PKCS12',
    digest: digestOf('1.3.14.3.2.26')!,
    salt: octets(child(parameters, 0, OCTET_STRING)),
    iterations: iterationCount(child(parameters, 1)),
    length: keyLength,
    purpose: 'key',
  };
  const ofIv: KeyDerivation = {...derivation, length: 8, purpose: 'iv'};
  return {
    name: `${name} with SHA-1`,
    old: true,
    derivation,
    cost: costOf(derivation) + (cipher === 'RC4' ? 0 : costOf(ofIv)),
    decrypt(derive, password, data) {
      const key = derive(derivation, password);
      if (cipher === 'RC4') return rc4(key, data);
      const iv = derive(ofIv, password);
      return cipher(key, iv, data);
    },
  };
}

const PKCS5_PBE = '1.2.840.113549.1.5.';
const MD5 = '1.2.840.113549.2.5';
const SHA1 = '1.3.14.3.2.26';

/** RFC 8018 appendix A.3, without MD2. */
const PKCS5_SCHEMES: Readonly<
  Record<string, {name: string; digest: string; cipher: BlockCipher}>
> = {
  [PKCS5_PBE + '3']: {name: 'DES with MD5', digest: MD5, cipher: singleDesCbc},
  [PKCS5_PBE + '6']: {name: 'RC2-64 with MD5', digest: MD5, cipher: rc2Cbc(64)},
  [PKCS5_PBE + '10']: {
    name: 'DES with SHA-1',
    digest: SHA1,
    cipher: singleDesCbc,
  },
  [PKCS5_PBE + '11']: {
    name: 'RC2-64 with SHA-1',
    digest: SHA1,
    cipher: rc2Cbc(64),
  },
};

function pkcs5Scheme(
  scheme: (typeof PKCS5_SCHEMES)[string],
  parameters: Element,
): EncryptionScheme {
  const derivation: KeyDerivation = {
    kind: 'PBKDF1',
    digest: digestOf(scheme.digest)!,
    salt: octets(child(parameters, 0, OCTET_STRING)),
    iterations: iterationCount(child(parameters, 1)),
    length: 16,
    purpose: 'key',
  };
  return {
    name: scheme.name,
    old: true,
    derivation,
    cost: costOf(derivation),
    decrypt(derive, password, data) {
      const both = derive(derivation, password);
      return scheme.cipher(both.subarray(0, 8), both.subarray(8), data);
    },
  };
}

function pbes2(parameters: Element): EncryptionScheme {
  const encryption = child(parameters, 1, SEQUENCE);
  const {name, old, keyLength, cipher, iv} = pbes2Cipher(encryption);
  const derivation = readPbkdf2(
    child(parameters, 0, SEQUENCE),
    keyLength,
    'key',
  );
  return {
    name: `${name} with HMAC-${derivation.digest.name}`,
    old,
    derivation,
    cost: costOf(derivation),
    decrypt: (derive, password, data) =>
      cipher(derive(derivation, password), iv, data),
  };
}

interface Pbes2Cipher {
  readonly name: string;
  readonly old: boolean;
  /** null: the file must say. */
  readonly keyLength: number | null;
  readonly cipher: BlockCipher;
  readonly iv: Uint8Array;
}

function pbes2Cipher(algorithm: Element): Pbes2Cipher {
  const id = oid(child(algorithm, 0));
  if (id === '1.2.840.113549.3.2') return rc2Cipher(child(algorithm, 1));
  const found = PBES2_CIPHERS[id];
  if (!found) {
    return unsupported(`encryption with ${OTHER_NAMES[id] ?? unnamed(id)}`);
  }
  return {...found, iv: octets(child(algorithm, 1, OCTET_STRING))};
}

const AES = '2.16.840.1.101.3.4.1.';

const PBES2_CIPHERS: Readonly<Record<string, Omit<Pbes2Cipher, 'iv'>>> = {
  [AES + '2']: {name: 'AES-128-CBC', old: false, keyLength: 16, cipher: aesCbc},
  [AES + '22']: {
    name: 'AES-192-CBC',
    old: false,
    keyLength: 24,
    cipher: aesCbc,
  },
  [AES + '42']: {
    name: 'AES-256-CBC',
    old: false,
    keyLength: 32,
    cipher: aesCbc,
  },
  '1.2.840.113549.3.7': {
    name: '3DES',
    old: true,
    keyLength: 24,
    cipher: tripleDesCbc,
  },
  '1.3.14.3.2.7': {name: 'DES', old: true, keyLength: 8, cipher: singleDesCbc},
};

/** RFC 8018 appendix B.2.3: the "version" encodes the effective key bits. */
function rc2Cipher(parameters: Element): Pbes2Cipher {
  const bare = parameters.tag === OCTET_STRING;
  const stated = parameters.children.find(it => it.tag === INTEGER);
  const version = stated ? integer(stated) : null;
  const bits = version === null ? 32 : (RC2_VERSIONS[version] ?? version);
  if (
    bits < 8 ||
    bits > 1024 ||
    (version !== null && version < 256 && !RC2_VERSIONS[version])
  )
    damaged();
  const iv = bare
    ? parameters
    : child(parameters, parameters.children.length - 1, OCTET_STRING);
  return {
    name: `RC2-${bits}`,
    old: true,
    keyLength: null,
    cipher: rc2Cbc(bits),
    iv: octets(iv),
  };
}

const RC2_VERSIONS: Readonly<Record<number, number>> = {
  160: 40,
  120: 64,
  58: 128,
};

/** Recognized only to be named. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  [PKCS5_PBE + '1']: 'DES and MD2',
  [PKCS5_PBE + '4']: 'RC2 and MD2',
  [AES + '6']: 'AES-128-GCM',
  [AES + '26']: 'AES-192-GCM',
  [AES + '46']: 'AES-256-GCM',
  '1.2.392.200011.61.1.1.1.2': 'Camellia-128',
  '1.2.392.200011.61.1.1.1.3': 'Camellia-192',
  '1.2.392.200011.61.1.1.1.4': 'Camellia-256',
  '1.2.410.200004.1.4': 'SEED',
  '1.2.410.200046.1.1.2': 'ARIA-128',
  '1.2.410.200046.1.1.7': 'ARIA-192',
  '1.2.410.200046.1.1.12': 'ARIA-256',
  '1.2.156.10197.1.104.2': 'SM4',
  '1.2.643.2.2.21': 'GOST 28147-89',
  '1.2.643.7.1.1.5.1.1': 'GOST Magma',
  '1.2.643.7.1.1.5.2.1': 'GOST Kuznyechik',
  '1.2.840.113533.7.66.10': 'CAST5',
  '1.3.6.1.4.1.3029.1.2': 'Blowfish',
  '1.3.6.1.4.1.188.7.1.1.2': 'IDEA',
};
