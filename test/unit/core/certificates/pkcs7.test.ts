import {X509Certificate} from 'node:crypto';
import fc from 'fast-check';
import {
  examineChain,
  readFileFacts,
  readChainFile,
  relaxableCodes,
  type ChainExamination,
  type ChainWant,
} from '../../../../src/core/certificates';
import {countedModule} from '../../../support/steps';
import {openSslFolder} from '../cse/support/openssl';
import {
  access,
  basicConstraints,
  hierarchy,
  keyUsage,
  make,
  name,
  newKey,
  NOW,
  rfc822,
  subjectAltName,
  type Change,
} from './support/certificate-maker';
import {context, int, octets, oid, seq, set} from './support/der';
import {pem} from './support/openssl';
import {writePkcs12} from './support/pkcs12-writer';

const WANT: ChainWant = {primary: 'mia@example.com', now: NOW, use: 'both'};
const made = hierarchy();
const {leaf, intermediate, root} = made;
const CHAIN = [leaf.der, intermediate.der, root.der];
const UPSIDE_DOWN = [...CHAIN].reverse();

/** Reading needs a tenth of it; going over a megabyte again for each of its parts would need ten thousands. */
const STEPS_A_BYTE = 200;

const openssl = openSslFolder();
afterAll(() => openssl.close());

/** A file as named by the row, opened with a password if it is a PKCS#12. */
function examine(
  file: string | Uint8Array,
  want: Partial<ChainWant> = {},
  password = '',
): ChainExamination {
  const bytes = Uint8Array.from(Buffer.from(file));
  const found = readChainFile(bytes);
  const limit = 1_000_000;
  const source =
    found.kind === 'pkcs12'
      ? readFileFacts(bytes, password, {limit, allowance: limit})
      : found;
  return examineChain(source, {...WANT, ...want});
}

const codes = ({findings}: ChainExamination): string[] =>
  findings.map(it => `${it.severity} ${it.code}`);

const raw = (of: ChainExamination): Buffer[] =>
  of.chain.map(it => Buffer.from(it.raw));

/** Made by openssl as the instructions for Google's own tool say. */
function crl2pkcs7(ders: readonly Buffer[], form: 'PEM' | 'DER'): Uint8Array {
  openssl.write('chain.pem', ders.map(pem).join(''));
  openssl.run(
    ...['crl2pkcs7', '-nocrl', '-certfile', 'chain.pem'],
    ...['-outform', form, '-out', 'chain.p7b'],
  );
  return openssl.read('chain.p7b');
}

/** The certificates that openssl finds in a PKCS#7 in PEM, in its order. */
function printed(pkcs7: string): Buffer[] {
  openssl.write('sent.p7pem', pkcs7);
  const text = openssl.run('pkcs7', '-print_certs', '-in', 'sent.p7pem');
  const blocks = text.match(/-----BEGIN[^]+?-----END CERTIFICATE-----/g) ?? [];
  return blocks.map(it => new X509Certificate(it).raw);
}

/** A message that is signed by the leaf, with its chain in it. */
function signed(...options: string[]): Uint8Array {
  openssl.write('leaf.pem', pem(leaf.der));
  openssl.write('key.pem', leaf.key.export({type: 'pkcs8', format: 'pem'}));
  openssl.write(
    'issuers.pem',
    [intermediate, root].map(it => pem(it.der)).join(''),
  );
  openssl.write('text', 'Hello');
  openssl.run(
    ...['cms', '-sign', '-in', 'text', '-signer', 'leaf.pem'],
    ...['-inkey', 'key.pem', '-certfile', 'issuers.pem', '-outform', 'DER'],
    ...['-nodetach', '-out', 'signed.p7', ...options],
  );
  return openssl.read('signed.p7');
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const signedData = (
  parts: readonly Buffer[],
  ...after: readonly Buffer[]
): Buffer =>
  seq(
    oid(SIGNED_DATA),
    context(
      0,
      seq(
        int(1),
        set(),
        seq(oid('1.2.840.113549.1.7.1')),
        context(0, Buffer.concat(parts)),
        ...after,
        set(),
      ),
    ),
  );

const armoured = (label: string, bytes: Uint8Array, columns = 64): string => {
  const lines = Buffer.from(bytes)
    .toString('base64')
    .replace(new RegExp(`.{${columns}}`, 'g'), '$&\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
};

describe('A chain is found', () => {
  const p7b = signedData(CHAIN);
  const forms: Readonly<Record<string, () => string | Uint8Array>> = {
    'in a .p7pem by openssl': () => crl2pkcs7(CHAIN, 'PEM'),
    'in a .p7b by openssl': () => crl2pkcs7(CHAIN, 'DER'),
    'beside revocation lists': () =>
      signedData(CHAIN, context(1, Buffer.alloc(0))),
    'beside an attribute certificate': () =>
      signedData([...CHAIN, context(2, seq(int(1)))]),
    'in a PKCS#7 labelled as CMS': () => armoured('CMS', p7b),
    'in a PKCS#7 labelled as a certificate': () => armoured('CERTIFICATE', p7b),
    'in a PKCS#7 as base64 without markers': () => p7b.toString('base64'),
    'in the same with a byte order mark': () =>
      `\ufeff${p7b.toString('base64')}\r\n`,
    'in certificates as text': () => CHAIN.map(pem).join(''),
    'in text of one line, with a byte order mark': () =>
      `\ufeff${CHAIN.map(it => armoured('X509 CERTIFICATE', it, 9999)).join('')}`,
    'between other text and line ends of Windows': () =>
      CHAIN.map(it => `subject=CN = -- Mia --\n${pem(it)}`)
        .join('\nissuer\n')
        .replace(/\n/g, '\r\n'),
    'in a PKCS#7 and certificates beside it': () =>
      pem(leaf.der) +
      armoured('PKCS7', signedData([intermediate.der, root.der])),
  };

  it.each(Object.entries(forms))('%s', (_, file) => {
    const examination = examine(file());
    expect(codes(examination)).toEqual([]);
    expect(raw(examination)).toEqual(CHAIN);
    expect(examination).toMatchObject({
      complete: true,
      problem: null,
      isPkcs12: false,
      certificates: 3,
    });
  });

  it.each([
    ['of definite lengths', []],
    ['of indefinite lengths', ['-stream']],
  ])('in a signed message %s, where openssl sorts them', (_, options) => {
    const examination = examine(signed(...options));
    expect(raw(examination)).toEqual(CHAIN);
    expect(
      codes(examination).filter(it => it !== 'advice chain-order'),
    ).toEqual([]);
  });

  it('in a PKCS#12, without a word on its encryption or key', () => {
    const stranger = newKey.ec();
    for (const key of [leaf.key, stranger, null]) {
      const file = writePkcs12({key, certificates: CHAIN, password: 'x'});
      const examination = examine(file, {}, 'x');
      expect(codes(examination)).toEqual([]);
      expect(raw(examination)).toEqual(CHAIN);
      expect(examination.isPkcs12).toBe(true);
    }
  });
});

describe('The PKCS#7 to send', () => {
  it.each([
    ['in order', crl2pkcs7(CHAIN, 'PEM')],
    [
      'in another order',
      crl2pkcs7([root.der, leaf.der, intermediate.der], 'DER'),
    ],
    ['in text', Buffer.from(UPSIDE_DOWN.map(pem).join(''))],
    [
      'in a PKCS#12',
      writePkcs12({key: leaf.key, certificates: UPSIDE_DOWN, password: 'x'}),
    ],
  ])('holds the chain leaf first for openssl, from a file %s', (_, file) => {
    const {pkcs7} = examine(file, {}, 'x');
    expect(printed(pkcs7!)).toEqual(CHAIN);
  });

  it('is what openssl writes itself, byte for byte', () => {
    const {pkcs7} = examine(UPSIDE_DOWN.map(pem).join(''));
    expect(pkcs7).toBe(Buffer.from(crl2pkcs7(CHAIN, 'PEM')).toString());
  });

  it('leaves out certificates outside the chain, and advises', () => {
    const other = make({
      ...root.recipe,
      subject: name('CN=Other Root'),
      issuer: name('CN=Other Root'),
    });
    const examination = examine(crl2pkcs7([...UPSIDE_DOWN, other.der], 'DER'));
    expect(codes(examination)).toEqual([
      'advice extra-certificates',
      'advice chain-order',
    ]);
    expect(printed(examination.pkcs7!)).toEqual(CHAIN);
  });
});

describe('A chain that ends below its root', () => {
  it('is refused with the issuer’s name and its address', () => {
    const {findings, complete} = examine(pem(leaf.der));
    expect(complete).toBe(false);
    expect(findings).toEqual([
      {
        code: 'chain-incomplete',
        severity: 'block',
        facts: {
          subject: 'CN=Mia Keller',
          issuer: 'CN=Example Mail CA,O=Example',
          urls: ['http://pki.example.com/issuing.cer'],
        },
      },
    ]);
  });

  it('names the root when only that is missing', () => {
    const above = access(
      ['ca', 'http://pki.example.com/root.cer'],
      ['ca', 'ldap://pki.example.com'],
    );
    const part = hierarchy({intermediate: {extensions: {access: above}}});
    const {findings, pkcs7} = examine(
      crl2pkcs7([part.leaf.der, part.intermediate.der], 'DER'),
    );
    expect(findings.map(it => it.facts)).toEqual([
      {
        subject: 'CN=Example Mail CA,O=Example',
        issuer: 'CN=Example Root,O=Example',
        urls: ['http://pki.example.com/root.cer'],
      },
    ]);
    expect(printed(pkcs7!)).toEqual([part.leaf.der, part.intermediate.der]);
  });

  it('passes with a warning where the admin wants that', () => {
    expect(relaxableCodes()).toContain('chain-incomplete');
    const relaxed = examine(pem(leaf.der), {asWarning: ['chain-incomplete']});
    expect(codes(relaxed)).toEqual(['warn chain-incomplete']);
  });

  it('finds its root although a cross-certificate leads elsewhere', () => {
    const cross = make({
      ...intermediate.recipe,
      subject: root.recipe.subject,
      key: root.key,
      issuer: name('CN=Older Root'),
      signer: newKey.ec(),
      extensions: {
        ...intermediate.recipe.extensions,
        basicConstraints: basicConstraints(true, 1),
      },
    });
    const files = [
      [...CHAIN, cross.der],
      [leaf.der, intermediate.der, cross.der, root.der],
    ];
    for (const file of files) {
      const examination = examine(crl2pkcs7(file, 'DER'));
      expect(raw(examination)).toEqual(CHAIN);
      expect(codes(examination)).toEqual(['advice extra-certificates']);
    }
  });

  it('is not reported as incomplete if its issuer’s signature is wrong', () => {
    const forged = hierarchy({leaf: {signer: newKey.ec()}});
    const examination = examine(
      [forged.leaf, intermediate, root].map(it => pem(it.der)).join(''),
    );
    expect(codes(examination)).toEqual([
      'block signature-invalid',
      'advice extra-certificates',
    ]);
  });
});

describe('A certificate for client-side encryption', () => {
  const file = (change: Change): string => {
    const of = hierarchy({leaf: change});
    return [of.leaf, of.intermediate, of.root].map(it => pem(it.der)).join('');
  };

  it('must be for the primary address', () => {
    expect(codes(examine(file({}), {primary: 'sales@example.com'}))).toEqual([
      'block address-mismatch',
    ]);
  });

  it('may be for other addresses as well, without a word', () => {
    const extensions = {
      subjectAltName: subjectAltName(
        rfc822('sales@example.com'),
        rfc822('mia@example.com'),
      ),
    };
    expect(codes(examine(file({extensions})))).toEqual([]);
  });

  it('must be valid now, and is warned of before its end', () => {
    expect(codes(examine(file({notAfter: NOW - 1})))).toContain(
      'block expired',
    );
    expect(codes(examine(file({}), {renewalDays: 400}))).toEqual([
      'warn expires-soon',
    ]);
  });

  it.each([
    ['signing', ['digitalSignature'], []],
    ['encryption', ['keyAgreement'], []],
    ['both', ['digitalSignature'], ['warn cannot-encrypt']],
    ['signing', ['keyAgreement'], ['warn cannot-sign']],
    ['encryption', ['digitalSignature'], ['warn cannot-encrypt']],
  ] as const)('for %s with the usage %s gives %s', (use, usages, said) => {
    const extensions = {keyUsage: keyUsage(usages)};
    expect(codes(examine(file({extensions}), {use}))).toEqual(said);
  });

  it('that is self-signed, signed by a root, or a CA’s own, is refused', () => {
    const alone = make({
      ...leaf.recipe,
      issuer: leaf.recipe.subject,
      signer: leaf.key,
    });
    expect(codes(examine(alone.der))).toEqual(['block self-signed']);
    const direct = make({
      ...leaf.recipe,
      issuer: root.recipe.subject,
      signer: root.key,
    });
    expect(codes(examine(pem(direct.der) + pem(root.der)))).toContain(
      'block issued-by-root',
    );
    expect(codes(examine(pem(intermediate.der) + pem(root.der)))).toContain(
      'block ca-certificate',
    );
  });
});

describe('Several users’ certificates in a file', () => {
  const second = make({
    ...leaf.recipe,
    subject: name('CN=Ben'),
    key: newKey.ec(),
  });

  it('are refused by their names, and nothing is made of them', () => {
    const {findings, pkcs7, problem} = examine(
      crl2pkcs7([...CHAIN, second.der], 'PEM'),
      {asWarning: ['several-leaves']},
    );
    expect(findings).toEqual([
      {
        code: 'several-leaves',
        severity: 'block',
        facts: {subjects: ['CN=Mia Keller', 'CN=Ben']},
      },
    ]);
    expect([pkcs7, problem]).toEqual([null, 'several-leaves']);
  });

  it('are distinguished by the key in a PKCS#12', () => {
    const p12 = writePkcs12({
      key: second.key,
      certificates: [...CHAIN, second.der],
      password: 'x',
    });
    const examination = examine(p12, {}, 'x');
    expect(examination.leaf!.subject).toBe('CN=Ben');
    expect(examination.pkcs7).not.toBeNull();
  });

  it('are not seen in the same one twice, nor in a root of version 1', () => {
    const old = hierarchy({
      root: {version: 1, extensions: {basicConstraints: null, keyUsage: null}},
    });
    const examination = examine(
      [old.leaf, old.leaf, old.intermediate, old.root]
        .map(it => pem(it.der))
        .join(''),
    );
    expect(examination.problem).toBeNull();
    expect(examination).toMatchObject({complete: true, certificates: 4});
  });
});

describe('A file that holds no chain', () => {
  const key = leaf.key.export({type: 'pkcs8', format: 'pem'}) as string;
  const trusted = armoured(
    'TRUSTED CERTIFICATE',
    Buffer.concat([leaf.der, seq()]),
  );
  const cases: Readonly<Record<string, [string | Uint8Array, string, object]>> =
    {
      nothing: ['', 'file-empty', {}],
      'more than a megabyte': [
        Buffer.alloc(1_048_577),
        'file-too-large',
        {size: 1_048_577, limit: 1_048_576},
      ],
      'OpenSSL’s trusted certificate': [
        pem(intermediate.der) + trusted,
        'trusted-certificate',
        {},
      ],
      'a private key': [key, 'not-a-chain-file', {looksLike: 'pem-key'}],
      'a request': [
        armoured('CERTIFICATE REQUEST', seq()),
        'not-a-chain-file',
        {looksLike: 'pem'},
      ],
      'other text': ['Dear Mia', 'not-a-chain-file', {looksLike: 'text'}],
      'an encrypted message': [
        seq(oid('1.2.840.113549.1.7.3'), context(0, seq())),
        'not-a-chain-file',
        {looksLike: 'pkcs7'},
      ],
      'a block that was cut': [
        pem(leaf.der) + pem(intermediate.der).slice(0, 300),
        'file-damaged',
        {},
      ],
      'a block that is none': [
        pem(leaf.der) + pem(Buffer.from('nonsense')),
        'file-damaged',
        {},
      ],
      'a certificate that cannot be read': [
        signedData([leaf.der, seq(octets(leaf.der))]),
        'file-damaged',
        {},
      ],
      'a PKCS#7 without certificates': [signedData([]), 'no-certificate', {}],
      'a signature without certificates': [
        seq(
          oid(SIGNED_DATA),
          context(
            0,
            seq(
              int(1),
              set(),
              seq(oid('1.2.840.113549.1.7.1')),
              set(seq(int(1))),
            ),
          ),
        ),
        'no-certificate',
        {},
      ],
      'a PKCS#12 that was cut': [
        writePkcs12({
          key: leaf.key,
          certificates: CHAIN,
          password: 'x',
        }).subarray(0, -9),
        'file-damaged',
        {},
      ],
      'a PKCS#12 with another password': [
        writePkcs12({key: leaf.key, certificates: CHAIN, password: 'y'}),
        'wrong-password',
        {hint: 'empty'},
      ],
    };

  it.each(Object.entries(cases))(
    'but %s is refused',
    (_, [file, code, facts]) => {
      const {findings, problem, pkcs7, chain} = examine(file);
      expect(findings).toEqual([{code, severity: 'block', facts}]);
      expect([problem, pkcs7, chain]).toEqual([code, null, []]);
    },
  );

  it('gives a warning for a chain with a key in plain text', () => {
    const chain = CHAIN.map(pem).join('');
    expect(codes(examine(chain + key))).toEqual(['warn key-unencrypted']);
    const lock = {
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    } as const;
    for (const type of ['pkcs8', 'sec1'] as const) {
      const locked = leaf.key.export({type, ...lock}) as string;
      expect(codes(examine(chain + locked))).toEqual([]);
    }
  });
});

describe('Whatever the bytes', () => {
  const whole = Buffer.from(signedData(CHAIN));
  const streamed = Buffer.from(signed('-stream'));
  const text = Buffer.from(CHAIN.map(pem).join(''));

  /** Nothing is thrown, and what would be sent is what was judged. */
  function expectBounded(bytes: Uint8Array): void {
    const examination = examine(bytes);
    expect(examination.pkcs7 === null).toBe(examination.problem !== null);
    if (examination.problem) {
      expect(examination.findings[0]!.severity).toBe('block');
    }
  }

  it('a changed or cut file gives findings', () => {
    const change = fc.tuple(fc.nat(), fc.integer({min: 1, max: 255}));
    fc.assert(
      fc.property(
        fc.constantFrom(whole, streamed, text),
        fc.array(change, {maxLength: 3}),
        fc.option(fc.nat()),
        (file, changes, cut) => {
          const bytes = Buffer.from(file);
          for (const [at, mask] of changes) bytes[at % bytes.length]! ^= mask;
          expectBounded(
            bytes.subarray(0, cut === null ? undefined : cut % bytes.length),
          );
        },
      ),
      {numRuns: 150, seed: 20261122},
    );
  });

  it('any bytes and any text with markers give findings', () => {
    const marker = fc.constantFrom(
      '-----BEGIN CERTIFICATE-----',
      '-----END CERTIFICATE-----',
      '-----BEGIN PKCS7-----',
      '-----',
      'MII=',
      '\n',
      '-----BEGIN TRUSTED CERTIFICATE-----',
    );
    const markers = fc
      .array(marker, {maxLength: 30})
      .map(it => Buffer.from(it.join('')));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({maxLength: 200}), markers), bytes => {
        expectBounded(bytes);
        expectBounded(Buffer.from([0x30, 0x80, ...bytes]));
      }),
      {numRuns: 300, seed: 3},
    );
  });

  it('a megabyte of beginnings, of leaves or of nested sets needs linear work', async () => {
    const full = (part: Buffer): Buffer => Buffer.alloc(1_048_000, part);
    const leaves = signedData(Array.from({length: 1500}, () => leaf.der));
    const files = [
      full(Buffer.from('-----BEGIN PKCS7-----\n')),
      full(Buffer.from('-----BEGIN CERTIFICATE-----')),
      full(Buffer.from([0x30, 0x80])),
      leaves,
    ];
    const counted = await countedModule('src/core/certificates/index');
    try {
      for (const file of files) {
        const bytes = Uint8Array.from(file);
        const reading = await counted.call('readChainFile', bytes);
        const judging = await counted.call('examineChain', reading.value, WANT);
        const steps = reading.steps + judging.steps;
        expect(steps / file.length).toBeLessThan(STEPS_A_BYTE);
      }
    } finally {
      await counted.end();
    }
  });
});
