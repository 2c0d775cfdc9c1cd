/** Requests for certificates, as OpenSSL reads them. */
import {spawnSync} from 'node:child_process';
import {webcrypto} from 'node:crypto';
import fc from 'fast-check';
import {
  requestInfo,
  signedRequest,
  type RequestSigning,
} from '../../../../src/core/certificates/pkcs10/request';
import {
  ATTRIBUTE_NAMES,
  needsName,
  readSubject,
  subjectText,
  subjectValues,
  type SubjectPart,
} from '../../../../src/core/certificates/pkcs10/subject';

const MIA = subjectValues('mia@example.com', 'mia.desk@example.com');

function subject(template: string, values = MIA): readonly SubjectPart[] {
  const reading = readSubject(template, values);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.parts;
}

function problem(template: string, values = MIA) {
  const reading = readSubject(template, values);
  return reading.ok ? null : reading.problem;
}

it('has the user’s name only where it is known', () => {
  const named = subjectValues('mia@example.com', 'mia@example.com', 'Mia Öhm');
  expect(subject('CN={name}, O=Example', named)[0]).toEqual({
    ...{name: 'CN', value: 'Mia Öhm'},
  });
  expect(problem('CN={name}')).toEqual({code: 'no-name'});
  expect(problem('CN=\\{name\\}')).toBeNull();
  expect(['CN={name}', 'CN=\\{name\\}', 'CN={alias}'].map(needsName)).toEqual([
    ...[true, false, false],
  ]);
});

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};

const KEYS: readonly {
  readonly signing: RequestSigning;
  readonly key: EcKeyGenParams | typeof RSA;
  readonly sign: EcdsaParams | {name: string};
}[] = [
  {
    signing: 'RSA with SHA-256',
    key: RSA,
    sign: {name: 'RSASSA-PKCS1-v1_5'},
  },
  {
    signing: 'ECDSA with SHA-256',
    key: {name: 'ECDSA', namedCurve: 'P-256'},
    sign: {name: 'ECDSA', hash: 'SHA-256'},
  },
  {
    signing: 'ECDSA with SHA-384',
    key: {name: 'ECDSA', namedCurve: 'P-384'},
    sign: {name: 'ECDSA', hash: 'SHA-384'},
  },
];

async function request(
  {signing, key, sign}: (typeof KEYS)[number],
  template: string,
  addresses: readonly string[],
): Promise<Uint8Array> {
  const {subtle} = webcrypto;
  const pair = await subtle.generateKey(key, true, ['sign', 'verify']);
  const publicKey = new Uint8Array(
    await subtle.exportKey('spki', pair.publicKey),
  );
  const info = requestInfo({
    ...{subject: subject(template), addresses, publicKey, signing},
  });
  const signature = await subtle.sign(sign, pair.privateKey, info);
  return signedRequest(info, signing, new Uint8Array(signature));
}

/** Expects that the signature is that of the key in the request. */
function openSslReads(der: Uint8Array): string {
  const {stdout, stderr} = spawnSync(
    'openssl',
    [
      ...['req', '-inform', 'DER', '-verify', '-noout', '-text'],
      ...['-nameopt', 'RFC2253,-esc_msb,utf8'],
    ],
    {input: der},
  );
  // It exits with 0 in any case.
  expect(String(stderr)).toContain('verify OK');
  return String(stdout);
}

it.each(KEYS)(
  'is verified by OpenSSL, $signing, with what S/MIME needs',
  async of => {
    const addresses = ['mia.desk@example.com', 'mia@bücher.example'];
    const template = 'CN={alias}, O=Grün\\, Söhne & Co., C=DE';
    const text = openSslReads(await request(of, template, addresses));
    expect(text).toContain(
      'Subject: CN=mia.desk@example.com,O=Grün\\, Söhne & Co.,C=DE',
    );
    expect(text).toContain(
      'email:mia.desk@example.com, email:mia@xn--bcher-kva.example',
    );
    expect(text).toMatch(
      of.signing === 'RSA with SHA-256'
        ? /Key Usage: critical\s+Digital Signature, Key Encipherment\n/
        : /Key Usage: critical\s+Digital Signature, Key Agreement\n/,
    );
    expect(text).toMatch(/Extended Key Usage:\s+E-mail Protection\n/);
  },
);

it('has a local part beyond ASCII as SmtpUTF8Mailbox, with its domain in ASCII', async () => {
  const der = await request(KEYS[1]!, 'CN={alias}', ['größe@bücher.example']);
  expect(openSslReads(der)).toContain(
    'othername: SmtpUTF8Mailbox::größe@xn--bcher-kva.example',
  );
});

it('is verified with every signature, also with short numbers in it', async () => {
  for (let i = 0; i < 10; i++) {
    const der = await request(KEYS[1]!, 'CN={alias}', [MIA.alias]);
    expect(openSslReads(der)).toContain('Subject: CN=mia.desk@example.com');
  }
  const short = Uint8Array.from({length: 64}, (_, i) => (i === 63 ? 0x80 : 0));
  const der = signedRequest(Uint8Array.of(), 'ECDSA with SHA-256', short);
  // r is 0, and s is 128 with the octet before it that keeps it positive.
  expect(Buffer.from(der).toString('hex')).toMatch(/300702010002020080$/);
});

describe('a template of the subject', () => {
  it('is filled with the values of an address', () => {
    expect(
      subject('cn = {local} at {domain},emailAddress={user}, OU=a\\=b\\{c'),
    ).toEqual([
      {name: 'CN', value: 'mia.desk at example.com'},
      {name: 'emailAddress', value: 'mia@example.com'},
      {name: 'OU', value: 'a=b{c'},
    ]);
  });

  it.each([
    [' , ', {code: 'empty'}],
    ['CN={alias}, Example', {code: 'not-a-part', part: 'Example'}],
    ['CN={alias}, X=y', {code: 'unknown-name', part: 'X'}],
    ['CN={nick}', {code: 'unknown-placeholder', part: '{nick}'}],
    ['CN={alias}, O=', {code: 'empty-value', part: 'O='}],
    ['CN={alias}, C=Germany', {code: 'not-a-country', part: 'C=Germany'}],
    ['O=a\tb', {code: 'wrong-characters', part: 'O=a\tb'}],
    [
      'emailAddress=ä@b.c',
      {code: 'wrong-characters', part: 'emailAddress=ä@b.c'},
    ],
    ['serialNumber=1_2', {code: 'wrong-characters', part: 'serialNumber=1_2'}],
    ['O=\ud800', {code: 'wrong-characters', part: 'O=\ud800'}],
    ['CN=a,'.repeat(21), {code: 'too-many-parts', limit: 20}],
  ])('is refused if it is invalid: %j', (template, expected) => {
    expect(problem(template)).toEqual(expected);
  });

  it('keeps to the upper bounds of RFC 5280, counted in characters', () => {
    const {parts} = readSubject(`O=${'😀'.repeat(64)}`, MIA) as {
      parts: readonly SubjectPart[];
    };
    expect(parts).toHaveLength(1);
    const long = `${'a'.repeat(60)}@example.com`;
    expect(problem('CN={alias}', {...MIA, alias: long})).toEqual({
      ...{code: 'too-long', part: `CN=${long}`, limit: 64},
    });
    expect(problem(`L=${'x'.repeat(129)}`)).toMatchObject({limit: 128});
  });

  it('reads its own text back, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ATTRIBUTE_NAMES),
        fc.string({unit: 'grapheme', maxLength: 40}),
        (name, value) => {
          const parts = [{name, value}];
          const reading = readSubject(subjectText(parts), MIA);
          // A refusal must be due to the content, and not to the encoding.
          if (reading.ok)
            expect(reading.parts).toEqual([
              {name, value: value.normalize('NFC').trim()},
            ]);
          else
            expect([
              'empty-value',
              'too-long',
              'not-a-country',
              'wrong-characters',
            ]).toContain(reading.problem.code);
        },
      ),
    );
  });
});
