import {createPrivateKey} from 'node:crypto';
import {
  examine,
  examineCertificates,
  readCertificate,
  relaxableCodes,
  type CertificateFinding,
  type CertificateFindings,
  type Want,
} from '../../../../src/core/certificates';
import {certificateSentences} from '../../../../src/messages/en/certificates';
import {context, seq} from './support/der';
import {
  access,
  basicConstraints,
  crl,
  DAY,
  dns,
  EMAIL_PROTECTION,
  extKeyUsage,
  hierarchy,
  keyUsage,
  make,
  name,
  netscapeType,
  newKey,
  NOW,
  policies,
  rfc822,
  smtpUtf8,
  subjectAltName,
  type Change,
  type Extension,
  type Made,
} from './support/certificate-maker';
import {writePkcs12} from './support/pkcs12-writer';

const WANT: Want = {alias: 'mia@example.com', now: NOW};

const rsa = newKey.rsa();
const rsa1024 = newKey.rsa1024();
const rsaExponent1 = createPrivateKey({
  format: 'jwk',
  key: {
    ...rsa.export({format: 'jwk'}),
    ...{e: 'AQ', d: 'AQ', dp: 'AQ', dq: 'AQ'},
  },
});

/** The findings about a file with leaf and intermediate. */
function findings(
  changes: Parameters<typeof hierarchy>[0],
  want: Partial<Want> = {},
  certificates: (made: ReturnType<typeof hierarchy>) => Made[] = it => [
    it.leaf,
    it.intermediate,
  ],
): readonly CertificateFinding[] {
  const made = hierarchy(changes);
  const file = writePkcs12({
    key: made.leaf.key,
    certificates: certificates(made).map(it => it.der),
    password: 'x',
  });
  const examination = examine(file, 'x', {...WANT, ...want});
  expect(examination.leafMatchesKey).toBe(true);
  return examination.findings;
}

const codes = (of: readonly CertificateFinding[]): string[] =>
  of.map(it => `${it.severity} ${it.code}`);

const leaf = (change: Change): {leaf: Change} => ({leaf: change});
const leafWith = (extensions: Change['extensions']): {leaf: Change} => ({
  leaf: {extensions: extensions!},
});
const issuerWith = (
  extensions: Change['extensions'],
): {intermediate: Change} => ({
  intermediate: {extensions: extensions!},
});

const noBytes = Buffer.alloc(0);

describe('A certificate that meets Gmail’s profile', () => {
  it('gives no finding at all', () => {
    expect(findings({})).toEqual([]);
  });

  it('gives none with an RSA key either', () => {
    const extensions = {
      keyUsage: keyUsage(['digitalSignature', 'keyEncipherment']),
    };
    expect(findings(leaf({key: rsa, extensions}))).toEqual([]);
  });
});

/** A change to a valid certificate, and all findings that it must cause. */
type Case = [
  title: string,
  expected: string[],
  changes: Parameters<typeof hierarchy>[0],
  want?: Partial<Want>,
];

const CASES: readonly Case[] = [
  // Address
  [
    'another address',
    ['block address-mismatch'],
    {},
    {alias: 'tom@example.com'},
  ],
  ...['\n', ' ', '\t', '\u00a0'].map((end): Case => [
    `the address with ${JSON.stringify(end)} at its end`,
    ['block address-mismatch'],
    leafWith({subjectAltName: subjectAltName(rfc822(`mia@example.com${end}`))}),
  ]),
  [
    'the address, for a row with blanks around it',
    [],
    {},
    {alias: ' mia@example.com '},
  ],
  ['no address', ['block address-missing'], leafWith({subjectAltName: null})],
  [
    'an address that differs in capitals',
    ['warn address-case'],
    {},
    {alias: 'Mia@Example.com'},
  ],
  ['a domain in capitals', [], {}, {alias: 'mia@EXAMPLE.com'}],
  [
    'the address in the subject only',
    ['warn address-only-in-subject'],
    leaf({
      subject: name('CN=Mia', 'emailAddress=mia@example.com'),
      extensions: {subjectAltName: null},
    }),
  ],
  [
    'the address as common name only',
    ['warn address-only-in-subject'],
    leaf({
      subject: name('CN=mia@example.com'),
      extensions: {subjectAltName: null},
    }),
  ],
  [
    'a subject address that the alternative names lack',
    ['warn subject-address-extra'],
    leaf({subject: name('CN=Mia', 'emailAddress=info@example.com')}),
  ],
  [
    'a subject address beside another one in the alternative names',
    ['block address-mismatch', 'warn subject-address-extra'],
    leaf({subject: name('emailAddress=tom@example.com')}),
    {alias: 'tom@example.com'},
  ],
  [
    'several addresses',
    ['advice several-addresses'],
    leafWith({
      subjectAltName: subjectAltName(
        rfc822('info@example.com'),
        rfc822('mia@example.com'),
      ),
    }),
  ],
  [
    'a mailbox in UTF-8',
    ['warn address-utf8'],
    leafWith({subjectAltName: subjectAltName(smtpUtf8('mía@example.com'))}),
    {alias: 'mía@example.com'},
  ],
  [
    'an IDN domain in its other spelling',
    [],
    leafWith({
      subjectAltName: subjectAltName(rfc822('mia@xn--mnchen-3ya.example')),
    }),
    {alias: 'mia@München.example'},
  ],
  [
    'a host name beside the address',
    ['warn other-names'],
    leafWith({
      subjectAltName: subjectAltName(
        rfc822('mia@example.com'),
        dns('example.com'),
      ),
    }),
  ],

  // Dates
  [
    'its end behind it',
    ['block expired'],
    leaf({notBefore: NOW - 400 * DAY, notAfter: NOW - 1000}),
  ],
  ['its last second', ['warn expires-soon'], leaf({notAfter: NOW})],
  [
    'its beginning ahead',
    ['block not-yet-valid'],
    leaf({notBefore: NOW + DAY}),
  ],
  [
    'its beginning ahead by more than clocks differ',
    ['block not-yet-valid'],
    leaf({notBefore: NOW + 301_000}),
  ],
  [
    'its beginning ahead by what clocks may differ',
    [],
    leaf({notBefore: NOW + 300_000}),
  ],
  [
    'an end before its beginning',
    ['block dates-invalid'],
    leaf({notBefore: NOW, notAfter: NOW - DAY}),
  ],
  ['29 days left', ['warn expires-soon'], leaf({notAfter: NOW + 29 * DAY})],
  ['31 days left', [], leaf({notAfter: NOW + 31 * DAY})],
  [
    '31 days left, wanted 60',
    ['warn expires-soon'],
    leaf({notAfter: NOW + 31 * DAY}),
    {renewalDays: 60},
  ],
  [
    'a newer one held',
    ['warn not-newest'],
    {},
    {held: [{notBefore: NOW - 9 * DAY, fingerprint: 'aa'}]},
  ],
  [
    'an older one held',
    [],
    {},
    {held: [{notBefore: NOW - 11 * DAY, fingerprint: 'aa'}]},
  ],
  [
    'four years of validity',
    ['warn validity-long', 'advice validity-over-baseline'],
    leaf({notAfter: NOW + 1460 * DAY}),
  ],
  [
    'an end beyond 2050',
    [
      'warn validity-long',
      'warn outlives-issuer',
      'advice validity-over-baseline',
    ],
    leaf({notAfter: Date.UTC(2055, 0)}),
  ],

  // Key, signature, form
  [
    'an RSA key of 1024 bits',
    ['block rsa-modulus'],
    leaf({
      key: rsa1024,
      extensions: {keyUsage: keyUsage(['digitalSignature', 'keyEncipherment'])},
    }),
  ],
  [
    'an RSA key with exponent 3',
    ['warn rsa-exponent'],
    leaf({
      key: newKey.rsaOfExponent3(),
      extensions: {keyUsage: keyUsage(['digitalSignature', 'keyEncipherment'])},
    }),
  ],
  [
    'an RSA-PSS key',
    ['warn rsa-pss-key'],
    leaf({
      key: newKey.rsaPss(),
      extensions: {keyUsage: keyUsage(['digitalSignature', 'keyEncipherment'])},
    }),
  ],
  ['a key on P-521', ['warn ec-curve'], leaf({key: newKey.ec('P-521')})],
  [
    'an Ed25519 key',
    ['block key-unsuitable'],
    leaf({
      key: newKey.ed25519(),
      extensions: {keyUsage: keyUsage(['digitalSignature', 'keyEncipherment'])},
    }),
  ],
  [
    'an Ed448 key',
    ['block key-unsuitable'],
    leaf({
      key: newKey.ed448(),
      extensions: {keyUsage: keyUsage(['digitalSignature', 'keyEncipherment'])},
    }),
  ],
  [
    'a SHA-1 signature',
    ['warn signature-algorithm'],
    leaf({signature: 'ecdsa-sha1'}),
  ],
  [
    'a PSS signature',
    ['warn signature-algorithm'],
    {intermediate: {key: rsa}, leaf: {signature: 'rsa-pss'}},
  ],
  [
    'a signature by Ed25519',
    ['block issuer-key', 'warn signature-algorithm'],
    {intermediate: {key: newKey.ed25519()}, leaf: {signature: 'ed25519'}},
  ],
  [
    'an MD5 signature',
    ['warn signature-algorithm', 'warn signature-unchecked'],
    {intermediate: {key: rsa}, leaf: {signature: 'rsa-md5'}},
  ],
  ['version 2', ['warn not-version-3'], leaf({version: 2})],
  [
    'another algorithm outside than inside',
    ['warn signature-inconsistent'],
    leaf({outerSignature: 'ecdsa-sha384'}),
  ],
  [
    'the serial number zero',
    ['warn serial-number'],
    leaf({serial: Buffer.from([0])}),
  ],
  [
    'a negative serial number',
    ['warn serial-number'],
    leaf({serial: Buffer.from('f0112233445566778899', 'hex')}),
  ],
  [
    'a serial number of 21 bytes',
    ['warn serial-number'],
    leaf({serial: Buffer.alloc(21, 5)}),
  ],
  [
    'a short serial number',
    ['advice serial-short'],
    leaf({serial: Buffer.from('1234', 'hex')}),
  ],

  // Usage
  [
    'basic constraints of a CA',
    ['block ca-certificate', 'block extensions-contradict'],
    leafWith({basicConstraints: basicConstraints(true)}),
  ],
  [
    'no e-mail protection',
    ['block no-email-protection'],
    leafWith({extKeyUsage: extKeyUsage('1.3.6.1.5.5.7.3.1')}),
  ],
  [
    'no extended key usage',
    ['warn no-extended-key-usage'],
    leafWith({extKeyUsage: null}),
  ],
  [
    'server authentication beside e-mail',
    ['warn other-usages'],
    leafWith({extKeyUsage: extKeyUsage(EMAIL_PROTECTION, '1.3.6.1.5.5.7.3.1')}),
  ],
  [
    'client authentication beside e-mail',
    [],
    leafWith({extKeyUsage: extKeyUsage(EMAIL_PROTECTION, '1.3.6.1.5.5.7.3.2')}),
  ],
  ['no key usage', ['warn no-key-usage'], leafWith({keyUsage: null})],
  [
    'a key that may not sign',
    ['warn cannot-sign'],
    leafWith({keyUsage: keyUsage(['keyAgreement'])}),
  ],
  [
    'a key that may not encrypt',
    ['warn cannot-encrypt'],
    leafWith({keyUsage: keyUsage(['digitalSignature'])}),
  ],
  [
    'usages of RSA for an EC key',
    ['warn cannot-encrypt', 'warn key-usage-unfit'],
    leafWith({keyUsage: keyUsage(['digitalSignature', 'keyEncipherment'])}),
  ],
  [
    'decipherOnly without keyAgreement',
    ['warn cannot-encrypt', 'warn key-usage-unfit'],
    leafWith({keyUsage: keyUsage(['digitalSignature', 'decipherOnly'])}),
  ],
  [
    'a key usage that is not critical',
    ['warn key-usage-not-critical'],
    leafWith({keyUsage: keyUsage(['digitalSignature', 'keyAgreement'], false)}),
  ],
  [
    'keyCertSign without CA',
    ['block extensions-contradict'],
    leafWith({
      keyUsage: keyUsage(['digitalSignature', 'keyAgreement', 'keyCertSign']),
    }),
  ],
  [
    'a path length without CA',
    ['block extensions-contradict'],
    leafWith({basicConstraints: basicConstraints(false, 1)}),
  ],
  [
    'a Netscape type without S/MIME',
    ['block extensions-contradict'],
    leafWith({netscape: netscapeType('sslServer')}),
  ],
  [
    'a Netscape type with S/MIME',
    [],
    leafWith({netscape: netscapeType('smime')}),
  ],
  [
    'an extension twice',
    ['block extensions-contradict'],
    leafWith({again: extKeyUsage(EMAIL_PROTECTION)}),
  ],
  [
    'a malformed key usage',
    ['warn no-key-usage', 'warn extensions-unreadable'],
    leafWith({
      keyUsage: {
        oid: '2.5.29.15',
        critical: true,
        value: Buffer.from('0402ffff', 'hex'),
      },
    }),
  ],
  [
    'an unknown critical extension',
    ['warn critical-extensions'],
    leafWith({own: {oid: '1.2.3.4', critical: true, value: seq(noBytes)}}),
  ],
  ['no CRL address', ['warn no-crl'], leafWith({crl: null})],
  [
    'a CRL over LDAP only',
    ['warn no-crl'],
    leafWith({crl: crl('ldap://example.com/cn=crl')}),
  ],
  [
    'authority information without the issuer',
    ['warn authority-info'],
    leafWith({access: access(['ocsp', 'http://ocsp.example.com'])}),
  ],

  // Chain
  [
    'an intermediate without CA mark',
    ['block issuer-not-ca'],
    issuerWith({basicConstraints: null}),
  ],
  [
    'an intermediate that may not sign',
    ['block issuer-cannot-sign'],
    issuerWith({keyUsage: keyUsage(['cRLSign'])}),
  ],
  [
    'an intermediate whose constraints are not critical',
    ['warn issuer-not-critical'],
    issuerWith({basicConstraints: basicConstraints(true, 0, false)}),
  ],
  [
    'an intermediate without path length',
    ['advice issuer-no-path-length'],
    issuerWith({basicConstraints: basicConstraints(true)}),
  ],
  [
    'an intermediate without CRL',
    ['block issuer-no-crl'],
    issuerWith({crl: null}),
  ],
  [
    'an intermediate for servers only',
    ['block issuer-no-email-protection'],
    issuerWith({extKeyUsage: extKeyUsage('1.3.6.1.5.5.7.3.1')}),
  ],
  [
    'an intermediate without key usage',
    ['block issuer-cannot-sign'],
    issuerWith({keyUsage: null}),
  ],
  [
    'an intermediate without extended usage',
    ['block issuer-no-usage'],
    issuerWith({extKeyUsage: null}),
  ],
  [
    'an intermediate with a weak key',
    ['block issuer-key'],
    {intermediate: {key: rsa1024}, leaf: {signature: 'rsa-sha256'}},
  ],
  [
    'an intermediate by whose exponent anybody can sign',
    ['block signature-invalid'],
    {intermediate: {key: rsaExponent1}, leaf: {signature: 'rsa-sha256'}},
  ],
  [
    'an intermediate signed with SHA-1',
    ['block issuer-signature'],
    {intermediate: {signature: 'ecdsa-sha1'}},
  ],
  [
    'an intermediate with serial zero',
    ['block issuer-form'],
    {intermediate: {serial: Buffer.from([0])}},
  ],
  [
    'an intermediate that expired',
    ['block issuer-expired', 'warn outlives-issuer'],
    {intermediate: {notAfter: NOW - DAY}},
  ],
  [
    'an intermediate that is not yet valid',
    ['block issuer-not-yet-valid'],
    {intermediate: {notBefore: NOW + DAY}},
  ],
  [
    'an intermediate that ends first',
    ['warn outlives-issuer'],
    {intermediate: {notAfter: NOW + 100 * DAY}},
  ],
  [
    'a signature by another key',
    ['block signature-invalid'],
    leaf({signer: newKey.ec()}),
  ],
  [
    'the issuer’s name in another spelling',
    ['block issuer-name-differs'],
    leaf({issuer: name('O=Example', 'CN=example mail CA')}),
  ],

  // Baseline Requirements
  ['no policy', ['advice no-baseline-policy'], leafWith({policies: null})],
  [
    'a policy of its own',
    ['advice no-baseline-policy'],
    leafWith({policies: policies('1.3.6.1.4.1.5555.1')}),
  ],
  [
    'the legacy generation',
    ['advice legacy-generation'],
    leafWith({policies: policies('2.23.140.1.5.1.1')}),
  ],
  [
    'the legacy generation in time',
    [],
    leaf({
      notBefore: Date.UTC(2025, 6, 14),
      notAfter: NOW + 100 * DAY,
      extensions: {policies: policies('2.23.140.1.5.1.1')},
    }),
  ],
];

describe('A good certificate but for', () => {
  it.each(CASES.map(([title, ...rest]) => ({title, rest})))(
    '$title',
    ({rest: [expected, changes, want]}) => {
      expect(codes(findings(changes, want))).toEqual(expected);
    },
  );
});

describe('The chain', () => {
  it('names the missing intermediate and where to get it', () => {
    const [first] = findings({}, {}, it => [it.leaf]);
    expect(first).toEqual({
      code: 'intermediate-missing',
      severity: 'block',
      facts: {
        legacy: false,
        file: '',
        issuer: 'CN=Example Mail CA,O=Example',
        urls: ['http://pki.example.com/issuing.cer'],
      },
    });
  });

  it('may be in any order, with the root, and with strangers', () => {
    const stranger = hierarchy({
      leaf: {subject: name('CN=Stranger'), key: newKey.ec()},
    }).leaf;
    const found = findings({}, {}, it => [
      it.root,
      stranger,
      it.intermediate,
      it.leaf,
    ]);
    expect(codes(found)).toEqual([
      'advice root-included',
      'advice extra-certificates',
      'advice chain-order',
    ]);
  });

  it('uses the issuer whose signature matches if two have the same name', () => {
    const other = hierarchy({intermediate: {key: newKey.ec()}}).intermediate;
    const found = findings({}, {}, it => [it.leaf, other, it.intermediate]);
    expect(codes(found)).toEqual(['advice extra-certificates']);
  });

  it('must have an intermediate below the root', () => {
    const {root} = hierarchy();
    const found = findings(
      {leaf: {issuer: root.recipe.subject, signer: root.key}},
      {},
      it => [it.leaf, it.root],
    );
    expect(codes(found)).toContain('block issued-by-root');
  });

  it('does not end in the leaf itself', () => {
    const key = newKey.ec();
    const self = name('CN=Mia');
    const found = findings(
      {leaf: {issuer: self, subject: self, key, signer: key}},
      {},
      it => [it.leaf],
    );
    expect(codes(found)).toEqual(['block self-signed']);
  });

  it('keeps to path lengths over several CAs', () => {
    const {root, intermediate} = hierarchy({
      intermediate: {extensions: {basicConstraints: basicConstraints(true, 0)}},
    });
    const lower = make({
      ...intermediate.recipe,
      subject: name('CN=Lower CA'),
      issuer: intermediate.recipe.subject,
      key: newKey.ec(),
      signer: intermediate.key,
    });
    const found = findings(
      {leaf: {issuer: lower.recipe.subject, signer: lower.key}},
      {},
      it => [it.leaf, lower, intermediate, root],
    );
    expect(codes(found)).toEqual([
      'block issuer-path-length',
      'advice root-included',
    ]);
  });

  it('has no finding for an upper CA that expired but a warning', () => {
    const {root, intermediate} = hierarchy({
      intermediate: {
        notAfter: NOW - DAY,
        extensions: {basicConstraints: basicConstraints(true, 1)},
      },
    });
    const lower = make({
      ...intermediate.recipe,
      subject: name('CN=Lower CA'),
      issuer: intermediate.recipe.subject,
      notAfter: NOW + 900 * DAY,
      key: newKey.ec(),
      signer: intermediate.key,
      extensions: {
        ...intermediate.recipe.extensions,
        basicConstraints: basicConstraints(true, 0),
      },
    });
    const found = findings(
      {leaf: {issuer: lower.recipe.subject, signer: lower.key}},
      {},
      it => [it.leaf, lower, intermediate, root],
    );
    expect(codes(found)).toEqual([
      'warn issuer-expired',
      'advice root-included',
    ]);
  });
});

describe('What is held already', () => {
  it('does not speak against the same certificate', () => {
    const made = hierarchy();
    const fingerprint = readCertificate(made.leaf.der)!.fingerprint;
    const found = findings(
      {},
      {
        held: [
          {fingerprint, notBefore: NOW - 10 * DAY},
          {fingerprint: 'aa', notBefore: NOW},
        ],
      },
    );
    // ECDSA signatures differ from one making to the next, so this is not the very same certificate.
    expect(codes(found)).toEqual(['warn not-newest']);
    const file = writePkcs12({
      key: made.leaf.key,
      certificates: [made.leaf.der, made.intermediate.der],
      password: 'x',
    });
    const same = examine(file, 'x', {
      ...WANT,
      held: [{fingerprint, notBefore: NOW - 10 * DAY}],
    });
    expect(same.findings).toEqual([]);
  });
});

describe('A revocation list that is not on the web', () => {
  /** A distribution point that is only the name of an entry in a directory. */
  const directoryName: Extension = {
    oid: '2.5.29.31',
    value: seq(seq(context(0, context(0, context(4, name('CN=CRL1')))))),
  };
  const LDAP =
    'ldap:///CN=CA,CN=CDP,DC=example,DC=com?certificateRevocationList';

  it.each([
    ['absent', null, /doesn’t say where its CA publishes/],
    [
      'LDAP only',
      crl(LDAP),
      /available only by LDAP\. Gmail reads it over HTTP/,
    ],
    ['LDAP and file', crl(LDAP, 'file://srv/ca.crl'), /only by LDAP, FILE\./],
    ['a directory name', directoryName, /available only by LDAP\./],
  ])('is reported by its method: %s', (_, extension, says) => {
    const [of] = findings(leafWith({crl: extension}));
    if (of?.code !== 'no-crl') throw new Error('no-crl is missing');
    expect(certificateSentences['no-crl'](of.facts).says).toMatch(says);
    const [ca] = findings(issuerWith({crl: extension}));
    if (ca?.code !== 'issuer-no-crl') throw new Error('issuer-no-crl missing');
    expect(ca.facts.ways).toEqual(of.facts.ways);
  });

  it('is ignored if it is on the web as well', () => {
    const both = crl(LDAP, 'http://pki.example.com/ca.crl');
    expect(codes(findings(leafWith({crl: both})))).toEqual([]);
  });
});

describe('Blocks as warnings', () => {
  it('lets an admin relax findings that are a matter of judgment', () => {
    const found = findings(leaf({notAfter: NOW - DAY}), {
      asWarning: ['expired'],
    });
    expect(codes(found)).toEqual(['warn expired']);
  });

  it('refuses to relax what leaves nothing to upload', () => {
    const {leaf: made, intermediate} = hierarchy();
    const file = writePkcs12({
      key: newKey.ec(),
      certificates: [made.der, intermediate.der],
      password: 'x',
    });
    const {findings: found} = examine(file, 'x', {
      ...WANT,
      asWarning: ['key-mismatch', 'wrong-password'],
    });
    expect(codes(found)).toEqual(['block key-mismatch']);
    expect(
      codes(
        examine(file, 'y', {...WANT, asWarning: ['wrong-password']}).findings,
      ),
    ).toEqual(['block wrong-password']);
    expect(relaxableCodes()).toContain('issuer-no-crl');
    expect(relaxableCodes()).not.toContain('key-mismatch');
    expect(relaxableCodes()).not.toContain('ec-curve');
  });
});

/** Hierarchies as made by CAs of several kinds, and all findings about their users' certificates. */
describe('A certificate of', () => {
  const chainOf = (
    changes: Parameters<typeof hierarchy>[0],
    asWarning: string[] = [],
  ) => codes(findings(changes, {asWarning}));

  it('a public CA under the Baseline Requirements meets the profile', () => {
    const extensions = {
      keyUsage: keyUsage(['digitalSignature', 'keyEncipherment']),
      extKeyUsage: extKeyUsage('1.3.6.1.5.5.7.3.2', EMAIL_PROTECTION),
      policies: policies('2.23.140.1.5.1.3'),
    };
    expect(chainOf(leaf({key: rsa, extensions}))).toEqual([]);
  });

  it('a CA by OpenSSL’s defaults, whose issuing CA has no extended key usage, is blocked until that is relaxed', () => {
    const changes = {
      intermediate: {
        extensions: {
          extKeyUsage: null,
          basicConstraints: basicConstraints(true),
        },
      },
      leaf: {
        extensions: {
          keyUsage: keyUsage(['digitalSignature', 'keyAgreement'], false),
        },
      },
    };
    expect(chainOf(changes)).toEqual([
      'block issuer-no-usage',
      'warn key-usage-not-critical',
      'advice issuer-no-path-length',
    ]);
    expect(chainOf(changes, ['issuer-no-usage'])).toContain(
      'warn issuer-no-usage',
    );
  });

  it('an issuing CA without key usage is blocked until that is relaxed', () => {
    const changes = issuerWith({keyUsage: null, extKeyUsage: null});
    const lifted = ['issuer-cannot-sign', 'issuer-no-usage'];
    expect(chainOf(changes)).toEqual(lifted.map(it => `block ${it}`));
    expect(chainOf(changes, lifted)).toEqual(lifted.map(it => `warn ${it}`));
  });
});

describe('Certificates without a key', () => {
  it('are judged all the same, in any order', () => {
    const {leaf: made, intermediate, root} = hierarchy();
    const certificates = [root, intermediate, made].map(it =>
      readCertificate(it.der)!,
    );
    const examination = examineCertificates(certificates, WANT);
    expect(examination.leaf?.subject).toBe('CN=Mia Keller');
    expect(examination.chain).toHaveLength(3);
    expect(codes(examination.findings)).toEqual(['advice root-included']);
    expect(examination).toMatchObject({
      opens: true,
      hasPrivateKey: false,
      leafMatchesKey: null,
    });
  });
});

describe('Sentences', () => {
  const said = CASES.flatMap(([, , changes, want]) => [
    ...findings(changes, want),
  ]);

  it.each([...new Map(said.map(it => [it.code, it])).values()])(
    'says what to do about $code in plain words',
    finding => {
      const speak = certificateSentences[finding.code] as (
        facts: CertificateFindings[typeof finding.code],
      ) => {says: string; fix: string};
      const {says, fix} = speak(finding.facts);
      for (const sentence of [says, fix]) {
        expect(sentence).toMatch(/^[A-Z].*[.)]$/s);
        expect(sentence).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
      }
    },
  );
});
