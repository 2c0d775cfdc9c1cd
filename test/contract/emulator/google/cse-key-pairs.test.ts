import {X509Certificate} from 'node:crypto';
import {
  DAY,
  hierarchy,
  newKey,
  NOW,
} from '../../../unit/core/certificates/support/certificate-maker';
import {
  BAD_REQUEST,
  BODY,
  FAILED_PRECONDITION,
  INTERMEDIATE,
  KACLS,
  KACLS_DATA,
  LEAF,
  MIA,
  NOT_FOUND,
  openCseCompany,
  PKCS7,
  refusal,
  ROOT,
  WRAPPED,
  type CseCompany,
} from './cse-company';
import {chainFor, openssl, pem, pkcs7Of} from './cse-files';
import type {Reply} from './client';

let company: CseCompany;
let google: CseCompany['google'];

beforeEach(() => {
  company = openCseCompany();
  ({google} = company);
});

function create(body: object = BODY): Reply {
  return company.call('POST', '/keypairs', body);
}

function withPkcs7(pkcs7: string): object {
  return {...BODY, pkcs7};
}

function withMetadata(...privateKeyMetadata: object[]): object {
  return {...BODY, privateKeyMetadata};
}

function kacls(kaclsUri: string, kaclsData: string): object {
  return withMetadata({kaclsKeyMetadata: {kaclsUri, kaclsData}});
}

/** Gmail never says which rule is broken; the emulator's own reason says that it is the one meant. */
function expectRefused(pkcs7: string, reason: string): void {
  expect(refusal(create(withPkcs7(pkcs7)))).toEqual(BAD_REQUEST);
  expect(google.cseKeyPairs(MIA)).toEqual([]);
  expect(() => google.holdCseKeyPair(MIA, {pkcs7})).toThrow(reason);
}

describe('a new key pair', () => {
  it('is enabled, and shows the chain as PEM and never as PKCS#7', () => {
    const reply = create();
    expect([reply.status, reply.json]).toEqual([
      200,
      {
        keyPairId: expect.stringMatching(/^ANe1Bm[\w-]{54}$/),
        pem: expect.any(String),
        subjectEmailAddresses: [MIA],
        enablementState: 'enabled',
        privateKeyMetadata: [
          {
            privateKeyMetadataId: expect.stringMatching(/^[\w-]+$/),
            kaclsKeyMetadata: {kaclsUri: KACLS, kaclsData: KACLS_DATA},
          },
        ],
      },
    ]);
    const shown = String(reply.json?.['pem']).split(/(?<=-----END.*-----\n)/);
    expect(shown.map(it => new X509Certificate(it).fingerprint256)).toEqual(
      [LEAF, INTERMEDIATE, ROOT].map(
        it => new X509Certificate(it).fingerprint256,
      ),
    );
  });

  it('is put in order, whatever the order of its file', () => {
    const {json} = create(withPkcs7(pkcs7Of([ROOT, LEAF, INTERMEDIATE])));
    expect(json?.['pem']).toBe(create().json?.['pem']);
  });

  it('may have its key in hardware', () => {
    const hardware = {hardwareKeyMetadata: {description: 'Smart card'}};
    const {json} = create(withMetadata(hardware));
    expect(json?.['privateKeyMetadata']).toEqual([
      {privateKeyMetadataId: expect.any(String), ...hardware},
    ]);
  });

  it('is stored a second time beside the first', () => {
    expect(company.newPair()).not.toBe(company.newPair());
    expect(google.cseKeyPairs(MIA)).toHaveLength(2);
  });

  it('names every address of the leaf once', () => {
    const {json} = create(
      withPkcs7(pkcs7Of(chainFor([MIA, 'M.Keller@example.com', MIA]))),
    );
    expect(json?.['subjectEmailAddresses']).toEqual([
      MIA,
      'm.keller@example.com',
    ]);
  });
});

describe('a chain that Gmail does not take', () => {
  const days = (from: number, to: number) => ({
    notBefore: NOW + from * DAY,
    notAfter: NOW + to * DAY,
  });
  const {root} = hierarchy();
  const key = newKey.ec();
  const stranger = chainFor([MIA], {root: {key, signer: key}});
  const ofTheRoot = (([leaf, , root]) => [leaf, root])(
    chainFor([MIA], {leaf: {issuer: root.recipe.subject, signer: root.key}}),
  );

  it.each<[string, string, () => string]>([
    ['lacks the root', 'root is missing', () => pkcs7Of([LEAF, INTERMEDIATE])],
    ['lacks the intermediate', 'root is missing', () => pkcs7Of([LEAF, ROOT])],
    ['has no leaf', '0 leaves', () => pkcs7Of([INTERMEDIATE, ROOT])],
    [
      'has two leaves',
      '2 leaves',
      () => pkcs7Of([LEAF, chainFor([MIA])[0], INTERMEDIATE, ROOT]),
    ],
    [
      'ends at a root that is not trusted',
      'root not trusted',
      () => pkcs7Of(stranger),
    ],
    [
      'is for somebody else',
      'another address',
      () => pkcs7Of(chainFor(['ben@example.com'])),
    ],
    [
      'is over',
      'expired',
      () => pkcs7Of(chainFor([MIA], {leaf: days(-400, -1)})),
    ],
    [
      'begins tomorrow',
      'not yet valid',
      () => pkcs7Of(chainFor([MIA], {leaf: days(1, 300)})),
    ],
    [
      'is not for mail',
      'no emailProtection',
      () => pkcs7Of(chainFor([MIA], {leaf: {extensions: {extKeyUsage: null}}})),
    ],
    [
      'has an intermediate without revocation list',
      'without CRL',
      () => pkcs7Of(chainFor([MIA], {intermediate: {extensions: {crl: null}}})),
    ],
    [
      'has a leaf of the root',
      'no intermediate',
      () => pkcs7Of([...ofTheRoot]),
    ],
  ])('%s', (_, reason, pkcs7) => {
    expectRefused(pkcs7(), reason);
  });
});

describe('text that is not a PKCS#7 of certificates', () => {
  const relabelled = (label: string) => PKCS7.replace(/PKCS7/g, label);
  const der = Buffer.from(PKCS7.replace(/-----.*-----/g, ''), 'base64');

  it.each<[string, string, () => string]>([
    ['a PEM chain', 'armoured', () => LEAF + INTERMEDIATE + ROOT],
    [
      'the armour of a certificate',
      'armoured',
      () => relabelled('CERTIFICATE'),
    ],
    ['the armour of CMS', 'armoured', () => relabelled('CMS')],
    ['base64 without armour', 'armoured', () => der.toString('base64')],
    ['text around the armour', 'armoured', () => `subject=Mia\n${PKCS7}`],
    ['two of them', 'armoured', () => PKCS7 + PKCS7],
    ['no base64', 'armoured', () => PKCS7.replace('\nMII', '\n!!!')],
    ['base64 that is cut', 'base64', () => PKCS7.replace('\nMII', '\nMI')],
    [
      'bytes that are cut',
      'Too few bytes',
      () => pem(der.subarray(0, -9), 'PKCS7'),
    ],
    [
      'bytes of anything',
      'does not open',
      () => pem(Buffer.from('hello'), 'PKCS7'),
    ],
    [
      'a certificate',
      'an OID is missing',
      () => pem(new X509Certificate(LEAF).raw, 'PKCS7'),
    ],
    [
      'no certificate',
      'a sequence is missing',
      () => openssl('', () => ['crl2pkcs7', '-nocrl']),
    ],
    ['something that is signed', 'it is signed', () => signed()],
    ['something with a content', 'it has a content', () => signed('-nodetach')],
  ])('%s is refused', (_, reason, pkcs7) => {
    expectRefused(pkcs7(), reason);
  });

  it('nothing at all is refused', () => {
    expect(refusal(create(withPkcs7('')))).toEqual(BAD_REQUEST);
  });
});

/** A signed message in the armor of PKCS#7. */
function signed(...options: string[]): string {
  const key = String(newKey.ec().export({type: 'pkcs8', format: 'pem'}));
  const certificate = openssl(key, file => [
    ...['req', '-x509', '-key', file, '-subj', '/CN=Mia', '-days', '9'],
  ]);
  return openssl(key + certificate, file => [
    ...['smime', '-sign', '-in', file, '-signer', file],
    ...['-outform', 'PEM', ...options],
  ]);
}

describe('the metadata of the private key', () => {
  it('may be 8 KiB of wrapped data and no more', () => {
    expect(create(kacls(KACLS, 'x'.repeat(8192))).status).toBe(200);
    const more = create(kacls(KACLS, 'x'.repeat(8193)));
    expect(refusal(more)).toEqual(BAD_REQUEST);
    const bytes = create(kacls(KACLS, 'é'.repeat(4097)));
    expect(refusal(bytes)).toEqual(BAD_REQUEST);
  });

  it.each<[string, object]>([
    ['is missing', {pkcs7: PKCS7}],
    ['is empty', withMetadata()],
    ['is of no kind', withMetadata({})],
    [
      'is of both kinds',
      withMetadata({...WRAPPED, hardwareKeyMetadata: {description: 'x'}}),
    ],
    ['has no address', kacls('', KACLS_DATA)],
    ['has an address that is not https', kacls('http://kacls.example', 'x')],
    ['has an address that is none', kacls('kacls.example.com', 'x')],
    ['has no data', kacls(KACLS, '')],
    ['has no description', withMetadata({hardwareKeyMetadata: {}})],
    [
      'brings its own id',
      withMetadata({...WRAPPED, privateKeyMetadataId: '1'}),
    ],
  ])('is refused when it %s', (_, body) => {
    expect(refusal(create(body))).toEqual(BAD_REQUEST);
  });
});

describe('a body with other fields', () => {
  it.each([
    'keyPairId',
    'pem',
    'subjectEmailAddresses',
    'enablementState',
    'disableTime',
  ])('is refused for %s, which is for answers only', name => {
    expect(refusal(create({...BODY, [name]: 'x'}))).toEqual(BAD_REQUEST);
  });

  it("is refused in the words of Google's JSON reader", () => {
    const unknown = create({...BODY, certificate: 'x'});
    expect(refusal(unknown)[2]).toBe(
      'Invalid JSON payload received. Unknown name "certificate": Cannot find field.',
    );
    const within = create(withMetadata({kaclsKeyMetadata: {kacls_url: KACLS}}));
    expect(refusal(within)[2]).toBe(
      'Invalid JSON payload received. Unknown name "kacls_url" at ' +
        "'cse_key_pair.private_key_metadata[0].kacls_key_metadata': Cannot find field.",
    );
    for (const wrong of ['x', {0: WRAPPED}, ['x']]) {
      const reply = create({...BODY, privateKeyMetadata: wrong});
      expect(refusal(reply)[2]).toContain('cse_key_pair.private_key_metadata');
    }
    const text = create({...BODY, pkcs7: 7});
    expect(refusal(text)[2]).toContain("'pkcs7' (TYPE_STRING)");
  });
});

describe('lists of key pairs', () => {
  it('are empty objects when there is none', () => {
    expect(company.call('GET', '/keypairs').text).toBe('{}\n');
  });

  it('come in pages of twenty, the last one without a token', () => {
    const ids = Array.from({length: 41}, () => company.newPair());
    const seen: string[] = [];
    const sizes: number[] = [];
    let token: string | undefined;
    do {
      const query: string = token ? `?pageToken=${token}` : '';
      const {json} = company.call('GET', `/keypairs${query}`);
      const page = json!['cseKeyPairs'] as {keyPairId: string}[];
      seen.push(...page.map(it => it.keyPairId));
      sizes.push(page.length);
      token = json!['nextPageToken'] as string | undefined;
      if (!token) expect(json).not.toHaveProperty('nextPageToken');
    } while (token);
    expect(sizes).toEqual([20, 20, 1]);
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  it('continue behind a pair that is gone meanwhile', () => {
    const pairs = [1, 2, 3].map(() => company.newPair()).sort();
    const first = company.call('GET', '/keypairs?pageSize=1');
    expect(first.json?.['cseKeyPairs']).toMatchObject([{keyPairId: pairs[0]}]);
    google.state.users[0]!.cse.keyPairs.splice(
      google.cseKeyPairs(MIA).findIndex(it => it.id === pairs[0]),
      1,
    );
    const next = String(first.json?.['nextPageToken']);
    const second = company.call(
      'GET',
      `/keypairs?pageSize=9&pageToken=${next}`,
    );
    expect(second.json?.['cseKeyPairs']).toMatchObject([
      {keyPairId: pairs[1]},
      {keyPairId: pairs[2]},
    ]);
  });

  it('treat a page size of 0 as the default and refuse invalid sizes and tokens', () => {
    company.newPair();
    const status = (query: string) =>
      company.call('GET', `/keypairs?${query}`).status;
    expect(['pageSize=0', 'pageSize=100000'].map(status)).toEqual([200, 200]);
    const wrong = ['-1', 'ten', '1.5', '9999999999'].map(
      it => `pageSize=${it}`,
    );
    const foreign = Buffer.from('["identities","a"]').toString('base64url');
    const tokens = ['AAAA', 'bnVsbA', foreign].map(it => `pageToken=${it}`);
    for (const query of [...wrong, ...tokens, 'maxResults=1']) {
      expect([query, status(query)]).toEqual([query, 400]);
    }
  });

  it('give only the fields that are asked for', () => {
    company.newPair();
    const query =
      'fields=cseKeyPairs(enablementState,privateKeyMetadata/kaclsKeyMetadata/kaclsUri)';
    expect(company.call('GET', `/keypairs?${query}`).json).toEqual({
      cseKeyPairs: [
        {
          enablementState: 'enabled',
          privateKeyMetadata: [{kaclsKeyMetadata: {kaclsUri: KACLS}}],
        },
      ],
    });
    expect(company.call('GET', '/keypairs?fields=kaclsData').status).toBe(400);
  });
});

describe('the state of a key pair', () => {
  let id: string;
  const does = (verb: string, body?: object) =>
    company.call('POST', `/keypairs/${id}:${verb}`, body);

  beforeEach(() => {
    id = company.newPair();
  });

  it('is disabled since the first time it was, until it is enabled', () => {
    const first = does('disable', {});
    expect(first.json).toMatchObject({
      keyPairId: id,
      enablementState: 'disabled',
      disableTime: '2026-11-22T09:00:00Z',
    });
    google.clock.advance(1500);
    expect(does('disable').json).toEqual(first.json);
    const enabled = does('enable', {});
    expect(enabled.json).toMatchObject({enablementState: 'enabled'});
    expect(enabled.json).not.toHaveProperty('disableTime');
    expect(does('enable').json).toEqual(enabled.json);
    expect(does('disable').json).toMatchObject({
      disableTime: '2026-11-22T09:00:01.500Z',
    });
    expect(company.call('GET', `/keypairs/${id}`).json).toEqual(
      does('disable').json,
    );
  });

  it('is gone only after more than thirty days disabled', () => {
    expect(refusal(does('obliterate', {}))).toEqual(FAILED_PRECONDITION);
    does('disable');
    google.clock.advance(30 * DAY);
    expect(refusal(does('obliterate', {}))).toEqual(FAILED_PRECONDITION);
    google.clock.advance(1);
    const gone = does('obliterate', {});
    expect([gone.status, gone.bytes.length]).toEqual([204, 0]);
    for (const verb of ['obliterate', 'disable', 'enable']) {
      expect(refusal(does(verb, {}))).toEqual(NOT_FOUND);
    }
    expect(refusal(company.call('GET', `/keypairs/${id}`))).toEqual(NOT_FOUND);
  });

  it('begins its thirty days again when it was enabled in between', () => {
    does('disable');
    google.clock.advance(20 * DAY);
    does('enable');
    does('disable');
    google.clock.advance(20 * DAY);
    expect(refusal(does('obliterate'))).toEqual(FAILED_PRECONDITION);
  });

  it('is not left while an identity names the pair', () => {
    const identity = {emailAddress: MIA, primaryKeyPairId: id};
    expect(company.call('POST', '/identities', identity).status).toBe(200);
    does('disable');
    google.clock.advance(31 * DAY);
    expect(refusal(does('obliterate'))).toEqual(FAILED_PRECONDITION);
    company.call('DELETE', `/identities/${MIA}`);
    expect(does('obliterate').status).toBe(204);
  });

  it('is changed by requests without fields only', () => {
    for (const verb of ['disable', 'enable', 'obliterate']) {
      expect(does(verb, {keyPairId: id}).status).toBe(400);
    }
  });
});

describe('pairs from before', () => {
  it('are held as they were made, even if Gmail would not take them now', () => {
    const createdAt = NOW - 100 * DAY;
    const over = chainFor([MIA], {
      leaf: {notBefore: NOW - 200 * DAY, notAfter: NOW - DAY},
    });
    const held = google.holdCseKeyPair(MIA, {
      pkcs7: pkcs7Of(over),
      metadata: {kaclsUri: KACLS, kaclsData: KACLS_DATA},
      createdAt,
      disabledAt: NOW - 31 * DAY,
    });
    const {json} = company.call('GET', `/keypairs/${held.id}`);
    expect(json).toMatchObject({
      enablementState: 'disabled',
      disableTime: '2026-10-22T09:00:00Z',
    });
    expect(() => google.holdCseKeyPair(MIA, {pkcs7: pkcs7Of(over)})).toThrow(
      'expired',
    );
  });
});

describe("the emulator's log", () => {
  it('has no metadata, no chain and no token', () => {
    const id = company.newPair();
    company.call('POST', `/keypairs/${id}:disable`);
    expect(google.state.log.map(it => [it.method, it.user, it.status])).toEqual(
      [
        ['gmail.users.settings.cse.keypairs.create', MIA, 200],
        ['gmail.users.settings.cse.keypairs.disable', MIA, 200],
      ],
    );
    const token = Object.keys(google.state.tokens)[0]!;
    const written = JSON.stringify(google.state.log);
    for (const secret of [KACLS_DATA, 'BEGIN', PKCS7.slice(40, 80), token]) {
      expect(written).not.toContain(secret);
    }
  });
});
