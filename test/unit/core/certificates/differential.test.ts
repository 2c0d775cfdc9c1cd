/** The same files read here and by OpenSSL, and files that OpenSSL and Node made. */
import {
  generateKeyPairSync,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import {
  examine,
  readCertificate,
  readPem,
} from '../../../../src/core/certificates';
import {IS_LONG} from '../../../support/thoroughness';
import {
  hierarchy,
  make,
  name,
  newKey,
  NOW,
  type SignatureName,
} from './support/certificate-maker';
import {bitString, oid, seq} from './support/der';
import {openSsl, pem} from './support/openssl';
import {
  CIPHERS,
  HASHES,
  writePkcs12,
  type CipherName,
  type HashName,
} from './support/pkcs12-writer';

const WANT = {alias: '', now: NOW};
const {leaf, intermediate, root} = hierarchy();
const certificates = [leaf.der, intermediate.der];

const PASSWORDS = [
  '',
  'correct horse',
  'pässwörd',
  '密码',
  'key 🔑',
  'x'.repeat(200),
];
const WRONG = 'certainly not this one';

const openssl = openSsl();
afterAll(() => openssl.close());

/** Opens with the right password and key, and with no other password. */
function expectToOpen(
  file: Uint8Array,
  password: string,
  encryption: RegExp,
): void {
  const examination = examine(file, password, WANT);
  expect(examination).toMatchObject({
    opens: true,
    problem: null,
    leafMatchesKey: true,
    certificates: 2,
    leaf: {fingerprint: sha256(leaf.der)},
  });
  expect(examination.encryption).toMatch(encryption);
  expect(examination.chain).toHaveLength(2);
  expect(examine(file, WRONG, WANT).problem).toBe('wrong-password');
}

const sha256 = (der: Buffer): string =>
  new X509Certificate(der).fingerprint256.replace(/:/g, '').toLowerCase();

const legacy = ['-legacy'];
const ENCRYPTIONS: readonly {
  algorithm: string;
  named: RegExp;
  options?: readonly string[];
}[] = [
  {algorithm: 'AES-128-CBC', named: /^AES-128-CBC with HMAC-SHA-256$/},
  {algorithm: 'AES-192-CBC', named: /^AES-192-CBC/},
  {algorithm: 'AES-256-CBC', named: /^AES-256-CBC/},
  {algorithm: 'DES-EDE3-CBC', named: /^3DES with HMAC/},
  {algorithm: 'PBE-SHA1-3DES', named: /^3DES with SHA-1$/, options: legacy},
  {algorithm: 'PBE-SHA1-2DES', named: /^two-key 3DES/, options: legacy},
  {algorithm: 'PBE-SHA1-RC2-128', named: /^RC2-128/, options: legacy},
  {algorithm: 'PBE-SHA1-RC2-40', named: /^RC2-40/, options: legacy},
  {algorithm: 'PBE-SHA1-RC4-128', named: /^RC4-128/, options: legacy},
  {algorithm: 'PBE-SHA1-RC4-40', named: /^RC4-40/, options: legacy},
  {algorithm: 'PBE-MD5-DES', named: /^DES with MD5$/, options: legacy},
  {algorithm: 'PBE-SHA1-DES', named: /^DES with SHA-1$/, options: legacy},
  {algorithm: 'PBE-SHA1-RC2-64', named: /^RC2-64 with SHA-1$/, options: legacy},
  {algorithm: 'RC2-CBC', named: /^RC2-128 with HMAC/, options: legacy},
  {algorithm: 'DES-CBC', named: /^DES with HMAC/, options: legacy},
];

/** Of the ciphers that derive their keys in the same way, one is tried with every password. */
const EACH_DERIVATION = ['AES-128-CBC', 'PBE-SHA1-3DES', 'PBE-MD5-DES'];
/** The others. */
const OTHER_PASSWORDS = IS_LONG ? ['', 'pässwörd'] : ['pässwörd'];

describe('Files that openssl made', () => {
  it.each(ENCRYPTIONS)(
    'with $algorithm open, whatever letters the password has',
    ({algorithm, named, options = []}) => {
      const scheme = ['-keypbe', algorithm, '-certpbe', algorithm, ...options];
      const passwords = EACH_DERIVATION.includes(algorithm)
        ? PASSWORDS.slice(0, 5)
        : OTHER_PASSWORDS;
      for (const password of passwords) {
        // PKCS#5 version 1 schemes use the password's bytes unchanged.
        expectToOpen(
          openssl.pkcs12(leaf.key, certificates, password, scheme),
          password,
          named,
        );
      }
    },
  );

  it.each([
    'sha1',
    'sha224',
    'sha256',
    'sha384',
    'sha512',
    'sha512-224',
    'sha512-256',
    'sha3-256',
    'md5',
    'blake2b512',
  ])('with a seal by %s open', digest => {
    for (const password of OTHER_PASSWORDS) {
      expectToOpen(
        openssl.pkcs12(leaf.key, certificates, password, ['-macalg', digest]),
        password,
        /AES-256/,
      );
    }
  });

  it('without a seal open', () => {
    expectToOpen(
      openssl.pkcs12(leaf.key, certificates, 'x', ['-nomac']),
      'x',
      /AES-256/,
    );
  });

  it('with Camellia or ARIA are unsupported with either password, and never “wrong password”', () => {
    for (const algorithm of ['CAMELLIA-256-CBC', 'ARIA-128-CBC']) {
      const file = openssl.pkcs12(leaf.key, certificates, 'x', [
        '-keypbe',
        algorithm,
        '-certpbe',
        algorithm,
      ]);
      for (const password of ['x', WRONG]) {
        expect(examine(file, password, WANT).problem).toBe(
          'unsupported-algorithm',
        );
      }
    }
  });
});

describe('Files written with Node’s crypto', () => {
  const ciphers = Object.keys(CIPHERS) as CipherName[];
  const hashes = Object.keys(HASHES) as HashName[];

  const seals = ['pkcs12', 'pbmac1', 'none'] as const;
  const pairs = ciphers.flatMap(cipher => hashes.map(prf => ({cipher, prf})));
  /** With each seal in a long run, else with each in turn. */
  const cases = pairs.map((pair, i) => ({
    ...pair,
    macs: IS_LONG ? seals : [seals[i % seals.length]!],
  }));

  it.each(cases)(
    'open with $cipher and a key by $prf',
    ({cipher, prf, macs}) => {
      for (const mac of macs) {
        const password =
          PASSWORDS[
            (cipher.length + prf.length + mac.length) % PASSWORDS.length
          ]!;
        const file = writePkcs12({
          key: leaf.key,
          certificates,
          password,
          cipher,
          prf,
          mac,
          macHash: prf,
        });
        expectToOpen(file, password, new RegExp(`with HMAC-${prf}$`));
      }
    },
  );
});

const RSA = newKey.rsa();
const KEYS: readonly {kind: string; key: KeyObject; named: string}[] = [
  {kind: 'RSA', key: RSA, named: 'RSA 2048'},
  {kind: 'RSA-PSS', key: newKey.rsaPss(), named: 'RSA-PSS 2048'},
  ...[
    'prime192v1',
    'P-224',
    'P-256',
    'P-384',
    'P-521',
    'secp256k1',
    'brainpoolP256r1',
  ].map(curve => ({
    kind: curve,
    key: newKey.ec(curve),
    named: `EC ${curve === 'prime192v1' ? 'P-192' : curve}`,
  })),
  {kind: 'Ed25519', key: newKey.ed25519(), named: 'Ed25519'},
  {kind: 'Ed448', key: newKey.ed448(), named: 'Ed448'},
  {kind: 'DSA', key: newKey.dsa(), named: 'DSA 1024'},
];

describe('Keys', () => {
  it.each(KEYS)(
    'of the kind $kind are matched with their certificate, and with no other',
    ({key, named}) => {
      const own = hierarchy({leaf: {key}}).leaf.der;
      const file = openssl.pkcs12(key, [own, intermediate.der, root.der], 'x');
      expect(examine(file, 'x', WANT)).toMatchObject({
        leafMatchesKey: true,
        leaf: {key: {name: named}},
      });
      const mixed = writePkcs12({key, certificates, password: 'x'});
      expect(examine(mixed, 'x', WANT)).toMatchObject({
        leafMatchesKey: false,
        problem: 'key-mismatch',
      });
    },
  );

  it('are matched when curves are spelled out, which is worth a warning', () => {
    for (const namedCurve of ['P-256', 'P-384']) {
      const key = generateKeyPairSync('ec', {
        namedCurve,
        paramEncoding: 'explicit',
      }).privateKey;
      const own = hierarchy({leaf: {key}}).leaf.der;
      const examination = examine(
        writePkcs12({key, certificates: [own], password: 'x'}),
        'x',
        WANT,
      );
      expect(examination).toMatchObject({
        leafMatchesKey: true,
        leaf: {key: {name: `EC ${namedCurve}`, namedCurve: false}},
      });
      expect(examination.findings.map(it => it.code)).toContain(
        'ec-curve-unnamed',
      );
    }
  });

  it('are matched when the certificate compresses the point', () => {
    const key = newKey.ec();
    const {x, y} = key.export({format: 'jwk'}) as {x: string; y: string};
    const odd = Buffer.from(y, 'base64url')[31]! & 1;
    const point = Buffer.concat([
      Buffer.from([2 + odd]),
      Buffer.from(x, 'base64url'),
    ]);
    const publicKey = seq(
      seq(oid('1.2.840.10045.2.1'), oid('1.2.840.10045.3.1.7')),
      bitString(point),
    );
    const own = hierarchy({leaf: {key, publicKey}}).leaf.der;
    const file = writePkcs12({key, certificates: [own], password: 'x'});
    expect(examine(file, 'x', WANT).leafMatchesKey).toBe(true);
  });

  it('are not taken for a curve whose generator was exchanged (CVE-2020-0601)', () => {
    const {publicKey} = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      paramEncoding: 'explicit',
    });
    const info = publicKey.export({type: 'spki', format: 'der'});
    const generator = Buffer.from('6b17d1f2e12c4247', 'hex');
    info[info.indexOf(generator) + 3]! ^= 1;
    const own = hierarchy({leaf: {publicKey: info}}).leaf.der;
    expect(readCertificate(own)?.key.curve).toBe('unknown parameters');
  });
});

describe('Certificates', () => {
  const signers: readonly {signature: SignatureName; key: KeyObject}[] = [
    {signature: 'rsa-sha1', key: RSA},
    {signature: 'rsa-sha256', key: RSA},
    {signature: 'rsa-sha512', key: RSA},
    {signature: 'rsa-pss', key: RSA},
    {signature: 'ecdsa-sha1', key: newKey.ec()},
    {signature: 'ecdsa-sha256', key: newKey.ec('P-384')},
    {signature: 'ecdsa-sha384', key: newKey.ec()},
    {signature: 'ecdsa-sha256', key: newKey.ec('P-521')},
    {signature: 'ecdsa-sha256', key: newKey.ec('prime192v1')},
    {signature: 'ecdsa-sha256', key: newKey.ec('P-224')},
    {signature: 'ecdsa-sha256', key: newKey.ec('secp256k1')},
    {signature: 'ed25519', key: newKey.ed25519()},
    {signature: 'ed448', key: newKey.ed448()},
  ];

  it.each(signers)(
    'signed by $signature are verified, and refused once changed',
    ({signature, key}) => {
      const made = hierarchy({intermediate: {key}, leaf: {signature}});
      const invalid = (der: Buffer): boolean => {
        const file = writePkcs12({
          key: made.leaf.key,
          certificates: [der, made.intermediate.der],
          password: 'x',
        });
        return examine(file, 'x', WANT).findings.some(
          it => it.code === 'signature-invalid',
        );
      };
      expect(invalid(made.leaf.der)).toBe(false);
      const changed = Buffer.from(made.leaf.der);
      changed[changed.indexOf('Mia')]! ^= 1;
      expect(invalid(changed)).toBe(true);
    },
  );

  it('are read as Node reads them', () => {
    for (const {key} of KEYS) {
      const {der} = make({
        ...leaf.recipe,
        key,
        subject: name(
          'C=DE',
          'O=A, B',
          'CN=Zoë "Z" <x>',
          'emailAddress=z@example.com',
        ),
      });
      const node = new X509Certificate(der);
      const ours = readCertificate(der)!;
      expect(ours.serial.toUpperCase()).toBe(node.serialNumber);
      expect(ours.fingerprint).toBe(sha256(der));
      expect(ours.notBefore).toBe(Date.parse(node.validFrom));
      expect(ours.notAfter).toBe(Date.parse(node.validTo));
      expect(ours.emails).toEqual(['mia@example.com']);
      expect(ours.subject).toBe(
        'emailAddress=z@example.com,CN=Zoë \\"Z\\" \\<x\\>,O=A\\, B,C=DE',
      );
      expect(ours.extKeyUsage).toEqual(['emailProtection']);
      expect(ours.basicConstraints?.ca).toBe(node.ca);
    }
  });

  it('are read from PEM with any line ends, or none, and with text around', () => {
    const text = pem(leaf.der) + 'Some CA:\n' + pem(intermediate.der);
    for (const variant of [
      text,
      text.replace(/\n/g, '\r\n'),
      text.replace(/\n/g, ' '),
      'subject=CN = Mia\n' + text,
    ]) {
      expect(readPem(variant).map(it => it.fingerprint)).toEqual([
        sha256(leaf.der),
        sha256(intermediate.der),
      ]);
    }
    expect(readPem('')).toEqual([]);
    expect(
      readPem('-----BEGIN CERTIFICATE-----\n????\n-----END CERTIFICATE-----'),
    ).toEqual([]);
  });
});
