import type {
  CertificateFindings,
  FileKind,
} from '../../../../src/core/certificates/findings';
import {certificateSentences} from '../../../../src/messages/en/certificates';

type FileCode =
  | 'wrong-password'
  | 'unsupported-algorithm'
  | 'too-many-iterations'
  | 'file-too-large'
  | 'several-keys'
  | 'no-private-key'
  | 'key-mismatch'
  | 'intermediate-missing';

const FILE = {legacy: false, file: ''};

/** What the sentences must name for an admin to act. */
const CASES: {
  [C in FileCode]: readonly {
    facts: CertificateFindings[C];
    names: readonly string[];
  }[];
} = {
  'wrong-password': [
    {facts: {hint: 'none'}, names: ['Check the password']},
    {facts: {hint: 'empty'}, names: ['has no password']},
    {facts: {hint: 'spaces'}, names: ['space']},
    {facts: {hint: 'unseen'}, names: ['invisible']},
    {facts: {hint: 'typeset'}, names: ['typographic']},
  ],
  'unsupported-algorithm': [
    {
      facts: {what: 'encryption with Camellia-256', ...FILE},
      names: ['encryption with Camellia-256', 'openssl pkcs12 -export'],
    },
  ],
  'too-many-iterations': [
    {
      facts: {iterations: 10_000_000, limit: 5_000_000, ...FILE},
      names: ['10,000,000', '5,000,000', '-iter 10000'],
    },
  ],
  'file-too-large': [
    {
      facts: {size: 20_971_520, limit: 1_048_576},
      names: ['larger than 1.0 MB'],
    },
  ],
  'several-keys': [
    {
      facts: {
        keys: 2,
        subject: 'CN=Mia',
        usable: ['CN=Mia (07)', 'CN=Tom (08)'],
      },
      names: ['2 private keys', 'CN=Mia (07)', 'CN=Tom (08)', 'Choose one'],
    },
    {
      facts: {keys: 2, subject: 'CN=Mia', usable: ['CN=Mia (07)']},
      names: ['2 private keys', 'was checked (Mia)'],
    },
  ],
  'no-private-key': [
    {facts: {certificates: 1}, names: ['1 certificate but']},
    {facts: {certificates: 3}, names: ['3 certificates but']},
  ],
  'key-mismatch': [
    {
      facts: {subjects: ['a', 'b', 'c', 'd', 'e', 'f', 'g']},
      names: ['a, b, c, d, e and 2 more'],
    },
  ],
  'intermediate-missing': [
    {
      facts: {
        issuer: 'CN=Mail CA',
        urls: ['http://pki.example.com/ca.cer'],
        ...FILE,
      },
      names: [
        'the issuer, Mail CA,',
        'Download the intermediate certificate from http://pki.example.com/ca.cer',
        '-certfile chain.pem',
      ],
    },
    {
      facts: {issuer: 'CN=Mail CA', urls: [], ...FILE},
      names: ['the issuer, Mail CA,', 'from the CA’s website'],
    },
  ],
};

describe('Sentences about files', () => {
  const cases = Object.entries(CASES).flatMap(([code, of]) =>
    of.map(({facts, names}) => ({code: code as FileCode, facts, names})),
  );

  it.each(cases)('on $code name $names', ({code, facts, names}) => {
    const speak = certificateSentences[code] as (
      facts: CertificateFindings[FileCode],
    ) => {says: string; fix: string};
    const {says, fix} = speak(facts);
    for (const part of names) expect(`${says} ${fix}`).toContain(part);
  });

  it.each([
    ['mia.p12', 'mia.p12'],
    ['Mia Keller (neu).p12', '"Mia Keller (neu).p12"'],
    ['', 'file.p12'],
    ['$(reboot).p12', 'file.p12'],
    ['a";reboot;".p12', 'file.p12'],
    ['-help', 'file.p12'],
  ])('name the file %j in a command as %s', (file, argument) => {
    const {fix} = certificateSentences['unsupported-algorithm']({
      what: 'encryption with RC4',
      legacy: true,
      file,
    });
    expect(fix).toContain(`openssl pkcs12 -in ${argument} -legacy -nodes`);
  });

  it('say what a certificate is for in words', () => {
    const {says} = certificateSentences['no-email-protection']({
      usages: ['serverAuth', 'smartcardLogon', '1.2.3'],
    });
    expect(says).toContain(
      'It is for web servers, signing in with a smart card, 1.2.3.',
    );
  });

  it('tell every kind of wrong file from the others', () => {
    const kinds: readonly FileKind[] = [
      'certificate',
      'pem-certificate',
      'pem-key',
      'pem',
      'private-key',
      'pkcs7',
      'base64',
      'base64-lines',
      'base64-url',
      'base64-utf16',
      'base64-inside',
      'profile',
      'profile-binary',
      'profile-signed',
      'java-keystore',
      'zip',
      'web-page',
      'text',
      'unknown',
    ];
    const said = kinds.map(
      looksLike =>
        certificateSentences['not-pkcs12']({looksLike, file: ''}).says,
    );
    expect(new Set(said).size).toBe(kinds.length);
  });
});
