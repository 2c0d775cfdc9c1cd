/** Files that open although they deviate from the standards, and the findings about them. */
import {examine} from '../../../../src/core/certificates';
import {
  hierarchy,
  newKey,
  NOW,
  smtpUtf8,
  rfc822,
  subjectAltName,
} from './support/certificate-maker';
import {bitString, context, int, octets, oid, seq} from './support/der';
import {
  bag,
  bmp,
  dataContent,
  encrypt,
  pfx,
  writePkcs12,
  type Options,
} from './support/pkcs12-writer';

const {leaf, intermediate} = hierarchy();
const RSADSI = '1.2.840.113549.';
const BAG = RSADSI + '1.12.10.1.';

const written = (options: Partial<Options>): Buffer =>
  writePkcs12({
    key: leaf.key,
    certificates: [leaf.der, intermediate.der],
    password: 'x',
    ...options,
  });

function codesOf(bytes: Uint8Array, password: string, alias = ''): string[] {
  return examine(bytes, password, {alias, now: NOW}).findings.map(
    it => `${it.severity} ${it.code}`,
  );
}

describe('A password that opens the file', () => {
  const password = 'geheim-ü';
  const utf8 = Buffer.from(password);
  const OTHER = ['block password-other-reading'];

  it('by the standard gives no finding', () => {
    expect(codesOf(written({password}), password)).toEqual([]);
    expect(codesOf(written({password: ''}), '')).toEqual([]);
    const bare = written({password: '', utf16: Buffer.alloc(0)});
    expect(codesOf(bare, '')).toEqual([]);
  });

  it.each<[string, Partial<Options>]>([
    ['decomposed', {password: password.normalize('NFD')}],
    [
      'as UTF-8 bytes taken for characters',
      {password, utf16: bmp(utf8.toString('latin1'))},
    ],
    [
      'as one byte a character',
      {password, utf8: Buffer.from(password, 'latin1')},
    ],
    ['as UTF-16 in PBES2', {password, utf8: bmp(password)}],
    [
      'as UTF-16 without its end in PBES2',
      {password, utf8: bmp(password).subarray(0, -2)},
    ],
  ])('only %s is reported as read differently by Gmail', (_, options) => {
    expect(codesOf(written(options), password)).toEqual(OTHER);
  });

  it('composed, if the row has it decomposed, is reported as well', () => {
    const typed = password.normalize('NFD');
    expect(codesOf(written({password}), typed)).toEqual(OTHER);
  });

  it.each<[string, Buffer]>([
    ['UTF-16', bmp('plain')],
    ['UTF-16 without its end', bmp('plain').subarray(0, -2)],
  ])('opens PBES2 as %s even if it is plain', (_, utf16) => {
    expect(codesOf(written({password: 'plain', utf8: utf16}), 'plain')).toEqual(
      OTHER,
    );
    const unsealed = written({password: 'plain', utf8: utf16, mac: 'none'});
    expect(codesOf(unsealed, 'plain')).toEqual(
      [...OTHER, 'warn no-integrity-check'].sort(),
    );
    expect(codesOf(written({password: 'plain', utf8: utf16}), 'other')).toEqual(
      ['block wrong-password'],
    );
  });
});

const certificateBag = bag(
  BAG + '3',
  seq(oid(RSADSI + '1.9.22.1'), context(0, octets(leaf.der))),
);
const SEAL: Options = {
  key: null,
  certificates: [],
  password: 'x',
  cipher: 'AES-256',
  prf: 'SHA-256',
  iterations: 10,
  mac: 'pkcs12',
  macHash: 'SHA-256',
  macKeyLength: 32,
  macBytes: Infinity,
  macIterations: 10,
  utf8: Buffer.from('x'),
  utf16: bmp('x'),
};

function withKeyBag(info: Buffer, utf8: Buffer, seal: Options | null): Buffer {
  const [algorithm, data] = encrypt(info, {...SEAL, utf8});
  return pfx(
    seq(
      dataContent(seq(certificateBag)),
      dataContent(seq(bag(BAG + '2', seq(algorithm, octets(data))))),
    ),
    seal,
  );
}

const pkcs8 = (): Buffer => leaf.key.export({type: 'pkcs8', format: 'der'});

describe('A file whose seal is right', () => {
  it('and whose key has another password says so', () => {
    const bytes = withKeyBag(pkcs8(), Buffer.from('of its own'), SEAL);
    const {findings} = examine(bytes, 'x', {alias: '', now: NOW});
    expect(findings).toEqual([
      {code: 'inner-password', severity: 'block', facts: {part: 'key'}},
    ]);
  });

  it('and that is built wrongly inside is not called damaged', () => {
    const wrong = bag(BAG + '3', seq(int(1)));
    const noCertificate = bag(
      BAG + '3',
      seq(oid(RSADSI + '1.9.22.1'), context(0, octets(seq(int(1))))),
    );
    for (const inside of [wrong, noCertificate]) {
      const sealed = pfx(seq(dataContent(seq(inside))), SEAL);
      expect(codesOf(sealed, 'x')).toEqual(['block file-malformed']);
      const open = pfx(seq(dataContent(seq(inside))), null);
      expect(codesOf(open, 'x')).toEqual(['block file-damaged']);
    }
  });
});

describe('A key that is changed', () => {
  const sec1 = leaf.key.export({type: 'sec1', format: 'der'});
  const info = (key: Buffer): Buffer =>
    seq(
      int(0),
      seq(oid('1.2.840.10045.2.1'), oid('1.2.840.10045.3.1.7')),
      octets(key),
    );
  const secret = sec1.subarray(7, 39);
  const stated = (half: Buffer, unused = 0): Buffer =>
    seq(int(1), octets(secret), context(1, bitString(half, unused)));
  const half = (key = leaf.key): Buffer => {
    const der = key.export({type: 'sec1', format: 'der'});
    return der.subarray(-65);
  };

  it.each<[string, Buffer, boolean]>([
    ['states no public half', seq(int(1), octets(secret)), true],
    ['states its public half', stated(half()), true],
    ['states another public half', stated(half(newKey.ec())), false],
    ['states it with three bits unused', stated(half(), 3), false],
    [
      'states it with an impossible count of unused bits',
      stated(half(), 9),
      false,
    ],
  ])('is judged if it %s', (_, key, fits) => {
    const bytes = withKeyBag(info(key), SEAL.utf8, SEAL);
    const codes = codesOf(bytes, 'x');
    expect(codes.includes('block private-key-damaged')).toBe(!fits);
  });

  it('is distinguished from a leaf that names another algorithm for its key', () => {
    const spki = (algorithm: Buffer, unused = 0): Buffer =>
      seq(algorithm, bitString(half(), unused));
    const p256 = oid('1.2.840.10045.3.1.7');
    for (const publicKey of [
      spki(seq(oid('1.2.840.113549.1.1.2'), p256)),
      spki(seq(oid('1.3.132.1.12'), p256)),
      spki(seq(oid('1.2.840.10045.2.1'), oid('1.3.132.0.34'))),
      spki(seq(oid('1.2.840.10045.2.1'), p256), 9),
    ]) {
      const made = hierarchy({leaf: {publicKey}});
      const bytes = writePkcs12({
        key: made.leaf.key,
        certificates: [made.leaf.der, made.intermediate.der],
        password: 'x',
      });
      expect(codesOf(bytes, 'x')).toContain('block key-mismatch');
    }
  });
});

describe('An address as SmtpUTF8Mailbox', () => {
  const of = (...names: Buffer[]): string[] => {
    const made = hierarchy({
      leaf: {extensions: {subjectAltName: subjectAltName(...names)}},
    });
    const bytes = writePkcs12({
      key: made.leaf.key,
      certificates: [made.leaf.der, made.intermediate.der],
      password: 'x',
    });
    return codesOf(bytes, 'x', 'mia@example.com');
  };

  it('alone is a warning, and beside the usual form none', () => {
    expect(of(smtpUtf8('mia@example.com'))).toEqual(['warn address-utf8']);
    expect(of(smtpUtf8('mia@example.com'), rfc822('mia@example.com'))).toEqual(
      [],
    );
  });
});
