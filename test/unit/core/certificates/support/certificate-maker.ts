/** Makes certificates and hierarchies with Node's crypto, including ones that no CA would sign. */
import {
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto';
import {
  bitString,
  bool,
  context,
  ia5,
  int,
  nothing,
  octets,
  oid,
  seq,
  set,
  time,
  utf8,
} from './der';
import {knownKey} from './known-keys';

export const DAY = 86_400_000;
/** The "now" of the tests. */
export const NOW = Date.UTC(2026, 10, 22, 9);

export interface Extension {
  readonly oid: string;
  readonly critical?: boolean;
  readonly value: Buffer;
}

export interface Recipe {
  subject: Buffer;
  issuer: Buffer;
  /** The DER integer's content. */
  serial: Buffer;
  notBefore: number;
  notAfter: number;
  version: number;
  key: KeyObject;
  /** SubjectPublicKeyInfo, if it should not be the key's own. */
  publicKey?: Buffer;
  signer: KeyObject;
  signature: SignatureName;
  /** The algorithm outside the signed part, if it should differ; the signature is made with it. */
  outerSignature?: SignatureName;
  extensions: Record<string, Extension | null>;
}

export interface Made {
  readonly der: Buffer;
  readonly key: KeyObject;
  readonly recipe: Recipe;
}

const ATTRIBUTES = {
  CN: '2.5.4.3',
  O: '2.5.4.10',
  C: '2.5.4.6',
  emailAddress: '1.2.840.113549.1.9.1',
};

/** A name from `CN=…` parts, first to last, each a UTF8String (an address an IA5String). */
export function name(
  ...parts: readonly `${keyof typeof ATTRIBUTES}=${string}`[]
): Buffer {
  return seq(
    ...parts.map(part => {
      const at = part.indexOf('=');
      const type = part.slice(0, at) as keyof typeof ATTRIBUTES;
      const value = part.slice(at + 1);
      return set(
        seq(
          oid(ATTRIBUTES[type]),
          type === 'emailAddress' ? ia5(value) : utf8(value),
        ),
      );
    }),
  );
}

const PSS_SHA256 = seq(
  context(0, seq(oid('2.16.840.1.101.3.4.2.1'), nothing())),
  context(
    1,
    seq(
      oid('1.2.840.113549.1.1.8'),
      seq(oid('2.16.840.1.101.3.4.2.1'), nothing()),
    ),
  ),
  context(2, int(32)),
);

const SIGNATURES = {
  'rsa-md5': {
    algorithm: seq(oid('1.2.840.113549.1.1.4'), nothing()),
    hash: 'md5',
  },
  'rsa-sha1': {
    algorithm: seq(oid('1.2.840.113549.1.1.5'), nothing()),
    hash: 'sha1',
  },
  'rsa-sha256': {
    algorithm: seq(oid('1.2.840.113549.1.1.11'), nothing()),
    hash: 'sha256',
  },
  'rsa-sha512': {
    algorithm: seq(oid('1.2.840.113549.1.1.13'), nothing()),
    hash: 'sha512',
  },
  'rsa-pss': {
    algorithm: seq(oid('1.2.840.113549.1.1.10'), PSS_SHA256),
    hash: 'sha256',
  },
  'ecdsa-sha1': {algorithm: seq(oid('1.2.840.10045.4.1')), hash: 'sha1'},
  'ecdsa-sha256': {algorithm: seq(oid('1.2.840.10045.4.3.2')), hash: 'sha256'},
  'ecdsa-sha384': {algorithm: seq(oid('1.2.840.10045.4.3.3')), hash: 'sha384'},
  ed25519: {algorithm: seq(oid('1.3.101.112')), hash: null},
  ed448: {algorithm: seq(oid('1.3.101.113')), hash: null},
};
export type SignatureName = keyof typeof SIGNATURES;

export function make(recipe: Recipe): Made {
  const {algorithm} = SIGNATURES[recipe.signature];
  const outer = SIGNATURES[recipe.outerSignature ?? recipe.signature];
  const extensions = Object.values(recipe.extensions).filter(it => it !== null);
  const signedPart = seq(
    ...(recipe.version > 1 ? [context(0, int(recipe.version - 1))] : []),
    int(recipe.serial),
    algorithm,
    recipe.issuer,
    seq(time(recipe.notBefore), time(recipe.notAfter)),
    recipe.subject,
    recipe.publicKey ?? spki(recipe.key),
    ...(extensions.length > 0
      ? [context(3, seq(...extensions.map(encoded)))]
      : []),
  );
  const pss =
    recipe.signature === 'rsa-pss' ? {padding: 6, saltLength: 32} : {};
  const signature = sign(outer.hash, signedPart, {key: recipe.signer, ...pss});
  return {
    der: seq(signedPart, outer.algorithm, bitString(signature)),
    key: recipe.key,
    recipe,
  };
}

function encoded(extension: Extension): Buffer {
  return seq(
    oid(extension.oid),
    ...(extension.critical ? [bool(true)] : []),
    octets(extension.value),
  );
}

const USAGES = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

function namedBits(names: readonly string[], all: readonly string[]): Buffer {
  const bits = names.map(it => all.indexOf(it));
  const bytes = Buffer.alloc(Math.floor(Math.max(0, ...bits) / 8) + 1);
  for (const bit of bits) bytes[bit >> 3]! |= 0x80 >> (bit & 7);
  return bitString(bytes);
}

export const keyUsage = (
  names: readonly string[],
  critical = true,
): Extension => ({
  oid: '2.5.29.15',
  critical,
  value: namedBits(names, USAGES),
});

export const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';
export const extKeyUsage = (...ids: readonly string[]): Extension => ({
  oid: '2.5.29.37',
  value: seq(...ids.map(oid)),
});

export const basicConstraints = (
  ca: boolean,
  pathLength?: number,
  critical = true,
): Extension => ({
  oid: '2.5.29.19',
  critical,
  value: seq(
    ...(ca ? [bool(true)] : []),
    ...(pathLength === undefined ? [] : [int(pathLength)]),
  ),
});

export const rfc822 = (address: string) =>
  context(1, Buffer.from(address, 'utf8'), true);
export const dns = (host: string) => context(2, Buffer.from(host), true);
export const uri = (address: string) => context(6, Buffer.from(address), true);
export const smtpUtf8 = (address: string) =>
  context(
    0,
    Buffer.concat([oid('1.3.6.1.5.5.7.8.9'), context(0, utf8(address))]),
  );

export const subjectAltName = (...names: readonly Buffer[]): Extension => ({
  oid: '2.5.29.17',
  value: seq(...names),
});

export const policies = (...ids: readonly string[]): Extension => ({
  oid: '2.5.29.32',
  value: seq(...ids.map(it => seq(oid(it)))),
});

export const crl = (...addresses: readonly string[]): Extension => ({
  oid: '2.5.29.31',
  value: seq(...addresses.map(it => seq(context(0, context(0, uri(it)))))),
});

export const access = (
  ...pairs: readonly ['ca' | 'ocsp', string][]
): Extension => ({
  oid: '1.3.6.1.5.5.7.1.1',
  value: seq(
    ...pairs.map(([kind, address]) =>
      seq(oid(`1.3.6.1.5.5.7.48.${kind === 'ca' ? 2 : 1}`), uri(address)),
    ),
  ),
});

export const netscapeType = (...types: readonly string[]): Extension => ({
  oid: '2.16.840.1.113730.1.1',
  value: namedBits(types, [
    'sslClient',
    'sslServer',
    'smime',
    'objectSigning',
    'reserved',
    'sslCA',
    'smimeCA',
    'objectSigningCA',
  ]),
});

function spki(key: KeyObject): Buffer {
  return createPublicKey(key).export({type: 'spki', format: 'der'});
}

export const newKey = {
  ec: (curve = 'P-256') =>
    generateKeyPairSync('ec', {namedCurve: curve}).privateKey,
  rsa: () => knownKey('rsa-2048'),
  rsa1024: () => knownKey('rsa-1024'),
  rsa4096: () => knownKey('rsa-4096'),
  rsaOfExponent3: () => knownKey('rsa-2048-3'),
  rsaPss: () => knownKey('rsa-pss'),
  ed25519: () => generateKeyPairSync('ed25519').privateKey,
  ed448: () => generateKeyPairSync('ed448').privateKey,
  dsa: () => knownKey('dsa'),
};

export type Change = Partial<Omit<Recipe, 'extensions'>> & {
  readonly extensions?: Recipe['extensions'];
};

function changed(recipe: Recipe, change: Change): Recipe {
  return {
    ...recipe,
    ...change,
    extensions: {...recipe.extensions, ...change.extensions},
  };
}

const SERIAL = Buffer.from('5f3a9c0d1e2b4a6879b0c1d2e3f40516', 'hex');

/** A hierarchy that meets Gmail's profile: root, intermediate, leaf for `mia@example.com`; each can be changed. */
export function hierarchy(
  changes: {root?: Change; intermediate?: Change; leaf?: Change} = {},
): {
  root: Made;
  intermediate: Made;
  leaf: Made;
} {
  const rootKey = changes.root?.key ?? KEYS.root;
  const rootName =
    changes.root?.subject ?? name('O=Example', 'CN=Example Root');
  const root = make(
    changed(
      {
        subject: rootName,
        issuer: rootName,
        serial: SERIAL,
        notBefore: NOW - 1000 * DAY,
        notAfter: NOW + 5000 * DAY,
        version: 3,
        key: rootKey,
        signer: rootKey,
        signature: 'ecdsa-sha256',
        extensions: {
          basicConstraints: basicConstraints(true),
          keyUsage: keyUsage(['keyCertSign', 'cRLSign']),
        },
      },
      changes.root ?? {},
    ),
  );
  const intermediate = make(
    changed(
      {
        subject: name('O=Example', 'CN=Example Mail CA'),
        issuer: root.recipe.subject,
        serial: SERIAL,
        notBefore: NOW - 900 * DAY,
        notAfter: NOW + 2000 * DAY,
        version: 3,
        key: KEYS.intermediate,
        signer: root.key,
        signature: 'ecdsa-sha256',
        extensions: {
          basicConstraints: basicConstraints(true, 0),
          keyUsage: keyUsage(['keyCertSign', 'cRLSign']),
          extKeyUsage: extKeyUsage(EMAIL_PROTECTION),
          crl: crl('http://pki.example.com/root.crl'),
        },
      },
      changes.intermediate ?? {},
    ),
  );
  const leaf = make(
    changed(
      {
        subject: name('CN=Mia Keller'),
        issuer: intermediate.recipe.subject,
        serial: SERIAL,
        notBefore: NOW - 10 * DAY,
        notAfter: NOW + 355 * DAY,
        version: 3,
        key: KEYS.leaf,
        signer: intermediate.key,
        signature: 'ecdsa-sha256',
        extensions: {
          basicConstraints: basicConstraints(false),
          keyUsage: keyUsage(['digitalSignature', 'keyAgreement']),
          extKeyUsage: extKeyUsage(EMAIL_PROTECTION),
          subjectAltName: subjectAltName(rfc822('mia@example.com')),
          policies: policies('2.23.140.1.5.1.3'),
          crl: crl('http://pki.example.com/issuing.crl'),
          access: access(['ca', 'http://pki.example.com/issuing.cer']),
        },
      },
      changes.leaf ?? {},
    ),
  );
  return {root, intermediate, leaf};
}

const KEYS = {root: newKey.ec(), intermediate: newKey.ec(), leaf: newKey.ec()};
