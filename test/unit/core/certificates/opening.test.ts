import {generateKeyPairSync} from 'node:crypto';
import {examine, iterationsOf} from '../../../../src/core/certificates';
import {countedModule, type Counted} from '../../../support/steps';
import {
  hierarchy,
  name,
  newKey,
  NOW,
  rfc822,
  subjectAltName,
} from './support/certificate-maker';
import {context, int, nothing, octets, oid, seq, set, tlv} from './support/der';
import {fixture} from './support/fixture';
import {
  bag,
  bmp,
  dataContent,
  encrypt,
  pfx,
  writePkcs12,
  type Options,
} from './support/pkcs12-writer';

const WANT = {alias: '', now: NOW};

/** Far below a single step for each of a million iterations. */
const FEW_STEPS = 100_000;
/** Twice what a small file with a P-256 key needs. */
const TO_OPEN = 1_600_000;
/** For reading. Scanning a file again for each of its parts would need tens of thousands. */
const STEPS_A_BYTE = 200;
const {leaf, intermediate} = hierarchy();
const certificates = [leaf.der, intermediate.der];

function file(options: Partial<Options> = {}): Buffer {
  return writePkcs12({key: leaf.key, certificates, password: 'x', ...options});
}

function opens(bytes: Uint8Array, password: string): boolean {
  const examination = examine(bytes, password, WANT);
  expect(examination.leafMatchesKey === true).toBe(examination.opens);
  return examination.opens;
}

let counted: Counted;
beforeAll(async () => {
  counted = await countedModule('src/core/certificates/index');
});
afterAll(() => counted.end());

const problem = (bytes: Uint8Array, password = 'x') =>
  examine(bytes, password, WANT).problem;

describe('Files of other makers', () => {
  it.each([
    {name: 'openssl-3', password: 'Grüße 7', iterations: 6144, certificates: 2},
    {
      name: 'openssl-legacy',
      password: 'Grüße 7',
      iterations: 6144,
      certificates: 2,
    },
    {
      name: 'openssl-windows-shaped',
      password: 'Grüße 7',
      iterations: 6000,
      certificates: 2,
    },
    {
      name: 'keytool',
      password: 'changeit',
      iterations: 30_000,
      certificates: 3,
    },
    {
      name: 'keytool-legacy',
      password: 'changeit',
      iterations: 200_000,
      certificates: 3,
    },
  ])('$name opens', ({name, password, iterations, certificates: count}) => {
    const examination = examine(fixture(name), password, {
      alias: 'mia.keller@example.com',
      now: NOW + 3_600_000 * 24,
    });
    expect(examination).toMatchObject({
      opens: true,
      problem: null,
      leafMatchesKey: true,
      certificates: count,
      keys: 1,
      iterations,
      leaf: {subject: 'CN=Mia Keller', emails: ['mia.keller@example.com']},
    });
    expect(examination.findings.filter(it => it.severity !== 'advice')).toEqual(
      [],
    );
  });

  // The check program opens `nss` in its own test: its 1.8 million iterations take seconds, and once is enough.
  it.each([
    {name: 'gnutls', iterations: 2_400_000},
    {name: 'nss', iterations: 1_800_000},
  ])(
    '$name asks for more iterations than allowed here, and is refused with the number at once',
    async ({name, iterations}) => {
      expect(iterationsOf(fixture(name))).toBe(iterations);
      const limit = 1_000_000;
      const {findings, opens: opened} = examine(fixture(name), 'changeit', {
        ...WANT,
        budget: limit,
      });
      expect(opened).toBe(false);
      expect(findings).toEqual([
        {
          code: 'too-many-iterations',
          severity: 'block',
          facts: {legacy: false, file: '', iterations, limit},
        },
      ]);
      const {steps} = await counted.call('examine', fixture(name), 'changeit', {
        ...WANT,
        budget: limit,
      });
      expect(steps).toBeLessThan(FEW_STEPS);
    },
  );
});

describe('Passwords', () => {
  const password = 'pässwörd';

  it.each([
    ['UTF-8 in PBES2 and UTF-16 in the seal, as the standards say', {}],
    [
      'each byte of UTF-8 as a character, as OpenSSL before 1.1',
      {utf16: bmp(Buffer.from(password).toString('latin1'))},
    ],
    ['one byte a character in PBES2', {utf8: Buffer.from(password, 'latin1')}],
    [
      'letters and accents apart',
      {
        utf8: Buffer.from(password.normalize('NFD')),
        utf16: bmp(password.normalize('NFD')),
      },
    ],
    ['UTF-8 in PBMAC1', {mac: 'pbmac1'}],
  ] as [string, Partial<Options>][])('are tried as %s', (_, options) => {
    const bytes = file({password, ...options});
    expect(opens(bytes, password)).toBe(true);
    expect(problem(bytes, 'passwörd')).toBe('wrong-password');
  });

  it('may be empty, in the form of OpenSSL and in that of GnuTLS', () => {
    expect(opens(file({password: ''}), '')).toBe(true);
    expect(opens(file({password: '', utf16: Buffer.alloc(0)}), '')).toBe(true);
    expect(problem(file({password: ''}), ' ')).toBe('wrong-password');
  });

  it('are not trimmed, but a space at an end is pointed out', () => {
    expect(opens(file({password: ' x '}), ' x ')).toBe(true);
    expect(examine(file(), 'x ', WANT).findings[0]).toMatchObject({
      code: 'wrong-password',
      facts: {hint: 'spaces'},
    });
    expect(examine(file(), '', WANT).findings[0]).toMatchObject({
      facts: {hint: 'empty'},
    });
  });

  it.each([
    ['x\u200b', 'unseen'],
    ['\u200ex', 'unseen'],
    ['x\u00ady', 'unseen'],
    ['x\u00a0y', 'spaces'],
    ['x\ty', 'spaces'],
    ['“x”', 'typeset'],
    ['x’y', 'typeset'],
    ['ｘ', 'typeset'],
    ['xý', 'none'],
  ])('that were changed by copying (%j) are pointed out: %s', (text, hint) => {
    expect(examine(file(), text, WANT).findings[0]).toMatchObject({
      code: 'wrong-password',
      facts: {hint},
    });
  });

  it('that open the seal but not the contents are distinguished from damage', () => {
    const utf8 = Buffer.from('something else');
    expect(problem(file({password, utf8}), password)).toBe('password-encoding');
    expect(problem(file({utf8}))).toBe('inner-password');
  });

  it('that are wrong are noticed without a seal too', () => {
    const bytes = file({mac: 'none'});
    for (let i = 0; i < 100; i++)
      expect(problem(bytes, `wrong ${i}`)).toBe('wrong-password');
    expect(examine(bytes, 'x', WANT).findings.map(it => it.code)).toContain(
      'no-integrity-check',
    );
  });
});

describe('PBMAC1 (RFC 9579)', () => {
  it.each([
    ['no key length', {macKeyLength: null}],
    ['a key of 19 bytes', {macKeyLength: 19}],
    ['a key of one byte', {macKeyLength: 1}],
    ['a value cut short', {macBytes: 16}],
    ['an empty value', {macBytes: 0}],
  ])('is refused with %s', (_, options) => {
    expect(problem(file({mac: 'pbmac1', ...options}))).toBe('file-damaged');
  });

  it('accepts keys of 20 to 64 bytes', () => {
    for (const macKeyLength of [20, 32, 64]) {
      expect(opens(file({mac: 'pbmac1', macKeyLength}), 'x')).toBe(true);
    }
  });
});

describe('What is wrong with a file', () => {
  it('is that it was changed, although the password opens it', () => {
    const bytes = file();
    bytes[bytes.lastIndexOf('0f1e2d3c4b5a6978', 'hex') - 5]! ^= 1;
    expect(problem(bytes)).toBe('file-damaged');
    expect(problem(bytes, 'y')).toBe('wrong-password');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'file-empty'],
    ['20 MB', Buffer.alloc(20_000_000, 0x30), 'file-too-large'],
    ['a text', Buffer.from('Hello, this is no certificate file.'), 'text'],
    ['a web page', Buffer.from('<!DOCTYPE html><html></html>'), 'web-page'],
    ['a certificate', leaf.der, 'certificate'],
    [
      'a PEM certificate',
      Buffer.from('-----BEGIN CERTIFICATE-----\nMIIB'),
      'pem-certificate',
    ],
    [
      'a PEM key',
      Buffer.from('-----BEGIN EC PRIVATE KEY-----\nMIIB'),
      'pem-key',
    ],
    [
      'a PEM request',
      Buffer.from('-----BEGIN NEW CERTIFICATE REQUEST-----\nMIIB'),
      'pem',
    ],
    [
      'a private key',
      leaf.key.export({type: 'pkcs8', format: 'der'}),
      'private-key',
    ],
    [
      'PKCS#7',
      seq(oid('1.2.840.113549.1.7.2'), context(0, seq(int(1)))),
      'pkcs7',
    ],
    ['a PKCS#12 as base64', Buffer.from(file().toString('base64')), 'base64'],
    [
      'a Java keystore',
      Buffer.from('feedfeed00000002', 'hex'),
      'java-keystore',
    ],
    ['a ZIP', Buffer.from('PK\x03\x04...'), 'zip'],
    ['random bytes', Buffer.from('00ff017f80', 'hex'), 'unknown'],
    ['a cut PKCS#12', file().subarray(0, 500), 'file-damaged'],
  ])('is that it is %s', (_, bytes, expected) => {
    const {findings, opens: opened} = examine(bytes, 'x', WANT);
    expect(opened).toBe(false);
    const [finding] = findings;
    expect(
      finding?.code === 'not-pkcs12' ? finding.facts.looksLike : finding?.code,
    ).toBe(expected);
    expect(iterationsOf(bytes)).toBeNull();
  });

  it('is an encryption that is not known, by its name, whatever the password', () => {
    const scheme = seq(
      oid('1.2.840.113549.1.5.13'),
      seq(
        seq(oid('1.2.840.113549.1.5.12'), seq(octets(Buffer.alloc(8)), int(1))),
        seq(oid('1.2.392.200011.61.1.1.1.4'), octets(Buffer.alloc(16))),
      ),
    );
    const bytes = sealed(
      seq(
        dataContent(
          seq(
            bag(
              '1.2.840.113549.1.12.10.1.2',
              seq(scheme, octets(Buffer.alloc(16))),
            ),
          ),
        ),
      ),
    );
    expect(examine(bytes, 'wrong', WANT).findings[0]).toMatchObject({
      code: 'unsupported-algorithm',
      facts: {what: 'encryption with Camellia-256'},
    });
  });

  it('is a key that belongs to no certificate, or no key, or no certificate', () => {
    expect(problem(file({key: newKey.ec()}))).toBe('key-mismatch');
    expect(problem(file({key: null}))).toBe('no-private-key');
    expect(problem(file({certificates: []}))).toBe('no-certificate');
    expect(examine(file({key: null}), 'x', WANT)).toMatchObject({
      opens: true,
      hasPrivateKey: false,
      leafMatchesKey: null,
      certificates: 2,
    });
  });

  it('is a key of a kind that cannot be compared', () => {
    const {privateKey} = generateKeyPairSync('x25519');
    const examination = examine(file({key: privateKey}), 'x', WANT);
    expect(examination).toMatchObject({opens: true, leafMatchesKey: null});
    expect(examination.findings).toContainEqual({
      code: 'key-not-checked',
      severity: 'warn',
      facts: {algorithm: 'X25519'},
    });
  });

  it('is that its encryption is outdated, which is advice', () => {
    const {findings} = examine(file({cipher: '3DES'}), 'x', WANT);
    expect(findings).toContainEqual({
      code: 'old-encryption',
      severity: 'advice',
      facts: {encryption: ['3DES with HMAC-SHA-256']},
    });
  });

  it('is a private key whose numbers do not fit', () => {
    const rsa = newKey.rsa1024();
    const info = rsa.export({type: 'pkcs8', format: 'der'});
    info[info.length - 200]! ^= 1;
    const [algorithm, data] = encrypt(info, {
      cipher: 'AES-256',
      prf: 'SHA-256',
      iterations: 1,
      utf8: Buffer.from('x'),
    });
    const own = hierarchy({leaf: {key: rsa}}).leaf.der;
    const bytes = sealed(
      seq(dataContent(seq(keyBag(algorithm, data), certificateBag(own)))),
    );
    expect(problem(bytes)).toBe('private-key-damaged');
  });
});

describe('The structure', () => {
  const [algorithm, data] = encrypt(
    leaf.key.export({type: 'pkcs8', format: 'der'}),
    {
      cipher: 'AES-128',
      prf: 'SHA-1',
      iterations: 1,
      utf8: Buffer.from('x'),
    },
  );
  const friendlyName = seq(
    oid('1.2.840.113549.1.9.20'),
    set(tlv(0x1e, Buffer.from('Mía', 'utf16le').swap16())),
  );
  const unknownAttribute = seq(oid('1.2.3.4.5'), set(nothing()));

  it('may nest bags, give unknown attributes and other bags, and have any order', () => {
    const other = bag(
      '1.2.840.113549.1.12.10.1.5',
      seq(oid('1.2.3'), context(0, nothing())),
    );
    const nested = bag(
      '1.2.840.113549.1.12.10.1.6',
      seq(
        certificateBag(intermediate.der),
        bag('1.2.840.113549.1.12.10.1.6', seq(certificateBag(leaf.der))),
      ),
    );
    const key = bag(
      '1.2.840.113549.1.12.10.1.2',
      seq(algorithm, octets(data)),
      unknownAttribute,
      friendlyName,
    );
    const examination = examine(
      sealed(seq(dataContent(seq(other, nested)), dataContent(seq(key)))),
      'x',
      WANT,
    );
    expect(examination).toMatchObject({
      opens: true,
      leafMatchesKey: true,
      certificates: 2,
      friendlyName: 'Mía',
    });
  });

  it('may be BER with indefinite lengths and strings in pieces', () => {
    const pieces = (bytes: Buffer): Buffer =>
      indefinite(0x24, octets(bytes.subarray(0, 3)), octets(bytes.subarray(3)));
    const safe = indefinite(
      0x30,
      indefinite(
        0x30,
        oid('1.2.840.113549.1.7.1'),
        indefinite(
          0xa0,
          pieces(seq(keyBag(algorithm, data), certificateBag(leaf.der))),
        ),
      ),
    );
    const bytes = indefinite(
      0x30,
      int(3),
      indefinite(
        0x30,
        oid('1.2.840.113549.1.7.1'),
        indefinite(0xa0, pieces(safe)),
      ),
    );
    expect(opens(bytes, 'x')).toBe(true);
    expect(opens(Buffer.concat([bytes, Buffer.from('\r\n')]), 'x')).toBe(true);
  });

  it('may hold a key in plain text, which is worth a warning', () => {
    const plain = bag(
      '1.2.840.113549.1.12.10.1.1',
      leaf.key.export({type: 'pkcs8', format: 'der'}),
    );
    const examination = examine(
      sealed(seq(dataContent(seq(plain, certificateBag(leaf.der))))),
      'x',
      WANT,
    );
    expect(examination).toMatchObject({
      opens: true,
      leafMatchesKey: true,
      encryption: '',
    });
    expect(examination.findings.map(it => it.code)).toContain(
      'key-unencrypted',
    );
  });

  it('may hold several keys: the leaf is the one for the alias, then the newest', () => {
    const second = hierarchy({
      leaf: {key: newKey.ec(), notBefore: NOW - 5 * 86_400_000},
    }).leaf;
    const [otherAlgorithm, otherData] = encrypt(
      second.key.export({type: 'pkcs8', format: 'der'}),
      {
        cipher: '3DES',
        prf: 'SHA-512',
        iterations: 1,
        utf8: Buffer.from('x'),
      },
    );
    const bags = seq(
      keyBag(algorithm, data),
      certificateBag(leaf.der),
      keyBag(otherAlgorithm, otherData),
      certificateBag(second.der),
    );
    const examination = examine(sealed(seq(dataContent(bags))), 'x', {
      ...WANT,
      alias: 'mia@example.com',
    });
    expect(examination).toMatchObject({
      keys: 2,
      leafMatchesKey: true,
      leaf: {notBefore: second.recipe.notBefore},
    });
    const several = examination.findings.find(it => it.code === 'several-keys');
    expect(several).toMatchObject({
      severity: 'block',
      facts: {usable: {length: 2}},
    });
  });
});

describe('Hostile files', () => {
  const quickly = async (
    bytes: Uint8Array,
    most = TO_OPEN + STEPS_A_BYTE * bytes.length,
  ): Promise<string | null> => {
    const {steps} = await counted.call('examine', bytes, 'x', WANT);
    expect(steps).toBeLessThan(most);
    return problem(bytes);
  };

  it.each([10_000_000, 2 ** 31 - 1, 2 ** 39])(
    'that ask for %d iterations are refused before any is run',
    async count => {
      expect(await quickly(file({mac: 'pkcs12', macIterations: 1}))).toBeNull();
      const scheme = seq(
        oid('1.2.840.113549.1.12.1.3'),
        seq(octets(Buffer.alloc(8)), int(count)),
      );
      const bytes = sealed(
        seq(dataContent(seq(keyBag(scheme, Buffer.alloc(8))))),
      );
      expect(await quickly(bytes, FEW_STEPS)).toBe('too-many-iterations');
      expect(iterationsOf(bytes)).toBe(count + 10);
    },
  );

  it('that ask for no iterations are damaged', async () => {
    const scheme = seq(
      oid('1.2.840.113549.1.12.1.3'),
      seq(octets(Buffer.alloc(8)), int(0)),
    );
    expect(
      await quickly(
        sealed(seq(dataContent(seq(keyBag(scheme, Buffer.alloc(8)))))),
      ),
    ).toBe('file-damaged');
  });

  it('that nest without end, or count without end, end quickly', async () => {
    expect(
      await quickly(Buffer.alloc(1_000_000, Buffer.from('3080', 'hex'))),
    ).toBe('not-pkcs12');
    expect(
      await quickly(seq(Buffer.alloc(900_000, Buffer.from('0500', 'hex')))),
    ).toBe('not-pkcs12');
    let nested = seq();
    for (let i = 0; i < 200; i++)
      nested = bag('1.2.840.113549.1.12.10.1.6', seq(nested));
    expect(await quickly(sealed(seq(dataContent(seq(nested)))))).toBe(
      'file-damaged',
    );
    const many = Buffer.alloc(
      700_000,
      certificateBag(Buffer.from('3000', 'hex')),
    );
    expect(await quickly(sealed(seq(dataContent(seq(many)))))).toBe(
      'file-damaged',
    );
  });

  it('with very many or very long names end quickly', async () => {
    const addresses = Array.from(
      {length: 10_000},
      (_, i) => `${i}@example.com`,
    );
    const label = Array.from({length: 100_000}, (_, i) =>
      String.fromCharCode(0x4e00 + (i % 9999)),
    ).join('');
    for (const [names, subject] of [
      [
        addresses.map(rfc822),
        addresses.map(it => `emailAddress=x${it}` as const),
      ],
      [[rfc822(`mia@${label}.example`)], ['CN=Mia'] as const],
    ] as const) {
      const {der, key} = hierarchy({
        leaf: {
          subject: name(...subject),
          extensions: {subjectAltName: subjectAltName(...names)},
        },
      }).leaf;
      const bytes = writePkcs12({key, certificates: [der], password: 'x'});
      const want = {...WANT, alias: 'mia@example.com'};
      const {findings} = examine(bytes, 'x', want);
      const {steps} = await counted.call('examine', bytes, 'x', want);
      expect(steps).toBeLessThan(TO_OPEN + STEPS_A_BYTE * bytes.length);
      expect(findings.map(it => it.code)).toContain('address-mismatch');
    }
  });

  it('with keys of absurd size end quickly', async () => {
    const huge = int(Buffer.alloc(200_000, 0x7f));
    const key = seq(
      int(0),
      seq(oid('1.2.840.113549.1.1.1'), nothing()),
      octets(seq(int(0), huge, huge, huge, huge, huge, huge, huge, huge)),
    );
    const bytes = sealed(
      seq(
        dataContent(
          seq(
            bag('1.2.840.113549.1.12.10.1.1', key.subarray(0)),
            certificateBag(leaf.der),
          ),
        ),
      ),
    );
    expect(await quickly(bytes)).toMatch(/damaged|large/);
  });
});

function keyBag(algorithm: Buffer, data: Buffer): Buffer {
  return bag('1.2.840.113549.1.12.10.1.2', seq(algorithm, octets(data)));
}

function certificateBag(der: Buffer): Buffer {
  return bag(
    '1.2.840.113549.1.12.10.1.3',
    seq(oid('1.2.840.113549.1.9.22.1'), context(0, octets(der))),
  );
}

function sealed(safe: Buffer): Buffer {
  return pfx(safe, {
    mac: 'pkcs12',
    macHash: 'SHA-1',
    macKeyLength: null,
    macBytes: Infinity,
    macIterations: 10,
    utf8: Buffer.from('x'),
    utf16: bmp('x'),
  });
}

function indefinite(tag: number, ...parts: Buffer[]): Buffer {
  return Buffer.concat([
    Buffer.from([tag, 0x80]),
    ...parts,
    Buffer.from([0, 0]),
  ]);
}
