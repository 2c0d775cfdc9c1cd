/** Writes PKCS#12 files (RFC 7292, 9579) with Node's crypto, in every combination that the `openssl` program does not offer. */
import {
  createCipheriv,
  createHash,
  createHmac,
  pbkdf2Sync,
  type KeyObject,
} from 'node:crypto';
import {context, int, nothing, octets, oid, seq, set} from './der';

const NIST = '2.16.840.1.101.3.4.';
const RSADSI = '1.2.840.113549.';
const BAG = RSADSI + '1.12.10.1.';

export const CIPHERS = {
  'AES-128': {oid: NIST + '1.2', node: 'aes-128-cbc', key: 16, iv: 16},
  'AES-192': {oid: NIST + '1.22', node: 'aes-192-cbc', key: 24, iv: 16},
  'AES-256': {oid: NIST + '1.42', node: 'aes-256-cbc', key: 32, iv: 16},
  '3DES': {oid: RSADSI + '3.7', node: 'des-ede3-cbc', key: 24, iv: 8},
};
export type CipherName = keyof typeof CIPHERS;

export const HASHES = {
  'SHA-1': {
    oid: '1.3.14.3.2.26',
    hmac: RSADSI + '2.7',
    node: 'sha1',
    block: 64,
  },
  'SHA-224': {
    oid: NIST + '2.4',
    hmac: RSADSI + '2.8',
    node: 'sha224',
    block: 64,
  },
  'SHA-256': {
    oid: NIST + '2.1',
    hmac: RSADSI + '2.9',
    node: 'sha256',
    block: 64,
  },
  'SHA-384': {
    oid: NIST + '2.2',
    hmac: RSADSI + '2.10',
    node: 'sha384',
    block: 128,
  },
  'SHA-512': {
    oid: NIST + '2.3',
    hmac: RSADSI + '2.11',
    node: 'sha512',
    block: 128,
  },
  'SHA-512/224': {
    oid: NIST + '2.5',
    hmac: RSADSI + '2.12',
    node: 'sha512-224',
    block: 128,
  },
  'SHA-512/256': {
    oid: NIST + '2.6',
    hmac: RSADSI + '2.13',
    node: 'sha512-256',
    block: 128,
  },
};
export type HashName = keyof typeof HASHES;

const SALT = Buffer.from('0f1e2d3c4b5a6978', 'hex');

export interface Options {
  /** As bytes: PrivateKeyInfo in DER, or a replacement for one. */
  key: KeyObject | Buffer | null;
  certificates: readonly Buffer[];
  password: string;
  cipher: CipherName;
  prf: HashName;
  iterations: number;
  mac: 'none' | 'pkcs12' | 'pbmac1';
  macHash: HashName;
  /** PBMAC1's keyLength; null leaves it out. */
  macKeyLength: number | null;
  /** Bytes of the integrity value that are kept. */
  macBytes: number;
  macIterations: number;
  /** The password's bytes for PBES2 and PBMAC1. */
  utf8: Buffer;
  /** The password's bytes for the PKCS#12 key derivation. */
  utf16: Buffer;
}

export function writePkcs12(
  wanted: Pick<Options, 'key' | 'certificates' | 'password'> & Partial<Options>,
): Buffer {
  const options: Options = {
    cipher: 'AES-256',
    prf: 'SHA-256',
    iterations: 10,
    mac: 'pkcs12',
    macHash: 'SHA-256',
    macKeyLength: 32,
    macBytes: Infinity,
    macIterations: 10,
    utf8: Buffer.from(wanted.password, 'utf8'),
    utf16: bmp(wanted.password),
    ...wanted,
  };
  return pfx(authSafe(options), options);
}

/** UTF-16 big-endian with two zero bytes. */
export function bmp(text: string): Buffer {
  return Buffer.from(text + '\0', 'utf16le').swap16();
}

/** The certificates encrypted together, the key in its own bag. */
function authSafe(options: Options): Buffer {
  const certificateBags = options.certificates.map(it =>
    bag(BAG + '3', seq(oid(RSADSI + '1.9.22.1'), context(0, octets(it)))),
  );
  const [algorithm, data] = encrypt(seq(...certificateBags), options);
  const encrypted = seq(
    oid(RSADSI + '1.7.6'),
    context(
      0,
      seq(
        int(0),
        seq(oid(RSADSI + '1.7.1'), algorithm, context(0, data, true)),
      ),
    ),
  );
  const parts = options.certificates.length > 0 ? [encrypted] : [];
  if (options.key) {
    const info = Buffer.isBuffer(options.key)
      ? options.key
      : options.key.export({type: 'pkcs8', format: 'der'});
    const [keyAlgorithm, keyData] = encrypt(info, options);
    parts.push(
      dataContent(seq(bag(BAG + '2', seq(keyAlgorithm, octets(keyData))))),
    );
  }
  return seq(...parts);
}

export function bag(
  type: string,
  value: Buffer,
  ...attributes: Buffer[]
): Buffer {
  return seq(
    oid(type),
    context(0, value),
    ...(attributes.length > 0 ? [set(...attributes)] : []),
  );
}

export function dataContent(content: Buffer): Buffer {
  return seq(oid(RSADSI + '1.7.1'), context(0, octets(content)));
}

/** How a file is sealed. */
export type Seal = Pick<
  Options,
  | 'mac'
  | 'macHash'
  | 'macKeyLength'
  | 'macBytes'
  | 'macIterations'
  | 'utf8'
  | 'utf16'
>;

/** The file around an AuthenticatedSafe, sealed unless `seal` is null. */
export function pfx(safe: Buffer, seal: Seal | null): Buffer {
  const parts = [int(3), dataContent(safe)];
  if (seal && seal.mac !== 'none') parts.push(macData(safe, seal));
  return seq(...parts);
}

function macData(safe: Buffer, options: Seal): Buffer {
  const hash = HASHES[options.macHash];
  const {macIterations, macKeyLength} = options;
  if (options.mac === 'pbmac1') {
    const key = pbkdf2Sync(
      options.utf8,
      SALT,
      macIterations,
      macKeyLength ?? 32,
      hash.node,
    );
    const parameters = seq(
      pbkdf2(options.macHash, macIterations, macKeyLength),
      seq(oid(hash.hmac), nothing()),
    );
    return seq(
      seq(
        seq(oid(RSADSI + '1.5.14'), parameters),
        mac(hash.node, key, safe, options.macBytes),
      ),
      octets(Buffer.from('NOT USED')),
      int(1),
    );
  }
  const size = createHash(hash.node).digest().length;
  const key = pkcs12Key(options.macHash, options.utf16, 3, macIterations, size);
  return seq(
    seq(
      seq(oid(hash.oid), nothing()),
      mac(hash.node, key, safe, options.macBytes),
    ),
    octets(SALT),
    int(macIterations),
  );
}

function mac(hash: string, key: Buffer, data: Buffer, bytes: number): Buffer {
  return octets(createHmac(hash, key).update(data).digest().subarray(0, bytes));
}

function pbkdf2(
  prf: HashName,
  iterations: number,
  length: number | null,
): Buffer {
  return seq(
    oid(RSADSI + '1.5.12'),
    seq(
      octets(SALT),
      int(iterations),
      ...(length === null ? [] : [int(length)]),
      seq(oid(HASHES[prf].hmac), nothing()),
    ),
  );
}

/** PBES2 (RFC 8018). */
export function encrypt(
  plain: Buffer,
  options: Pick<Options, 'cipher' | 'prf' | 'iterations' | 'utf8'>,
): [algorithm: Buffer, data: Buffer] {
  const cipher = CIPHERS[options.cipher];
  const key = pbkdf2Sync(
    options.utf8,
    SALT,
    options.iterations,
    cipher.key,
    HASHES[options.prf].node,
  );
  const iv = Buffer.alloc(cipher.iv, 7);
  const machine = createCipheriv(cipher.node, key, iv);
  return [
    seq(
      oid(RSADSI + '1.5.13'),
      seq(
        pbkdf2(options.prf, options.iterations, null),
        seq(oid(cipher.oid), octets(iv)),
      ),
    ),
    Buffer.concat([machine.update(plain), machine.final()]),
  ];
}

/** RFC 7292 appendix B.2, in whole numbers. */
function pkcs12Key(
  hashName: HashName,
  password: Buffer,
  id: number,
  iterations: number,
  size: number,
): Buffer {
  const {node, block} = HASHES[hashName];
  const digest = (data: Buffer): Buffer =>
    createHash(node).update(data).digest();
  const fill = (of: Buffer): Buffer =>
    Buffer.alloc(Math.ceil(of.length / block) * block, of.length > 0 ? of : 0);
  let state = Buffer.concat([fill(SALT), fill(password)]);
  let out = Buffer.alloc(0);
  while (out.length < size) {
    let A = digest(Buffer.concat([Buffer.alloc(block, id), state]));
    for (let i = 1; i < iterations; i++) A = digest(A);
    out = Buffer.concat([out, A]);
    const B = BigInt('0x' + Buffer.alloc(block, A).toString('hex')) + 1n;
    const blocks: Buffer[] = [];
    for (let at = 0; at < state.length; at += block) {
      const sum =
        BigInt('0x' + state.subarray(at, at + block).toString('hex')) + B;
      const digits = sum
        .toString(16)
        .padStart(block * 2, '0')
        .slice(-block * 2);
      blocks.push(Buffer.from(digits, 'hex'));
    }
    state = Buffer.concat(blocks);
  }
  return out.subarray(0, size);
}
