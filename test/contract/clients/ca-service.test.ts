/** Google's own client for Certificate Authority Service, unchanged, by its REST transport against the emulator over HTTP. */
import {execFileSync} from 'node:child_process';
import {X509Certificate} from 'node:crypto';
import {CertificateAuthorityServiceClient} from '@google-cloud/security-private-ca';
import {OAuth2Client} from 'google-auth-library';
import {Clock} from '../../../emulator/clock';
import {createGoogle, type Google} from '../../../emulator/google/google';
import type {CaRole, NewCaPool} from '../../../emulator/google/ca-pool';
import {serve, type Serving} from '../../../emulator/google/server';
import {SAMPLE_START} from '../../../emulator/sample-company/company';

const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const ADMIN = 'admin@example.com';
const STRANGER = 'stranger@example.com';
const YEAR = {seconds: 31_536_000};

let google: Google;
let server: Serving;
const clients = new Map<string, CertificateAuthorityServiceClient>();

const ALL: readonly CaRole[] = ['certificateManager', 'caManager'];
let pools = 0;
function addPool(pool: Partial<NewCaPool> = {}): string {
  return google.addCaPool({
    ...{id: `pool-${++pools}`, roles: {[ADMIN]: ALL}},
    ...pool,
  });
}

beforeAll(async () => {
  google = createGoogle({clock: new Clock(SAMPLE_START)});
  for (const primary of [ADMIN, STRANGER]) google.addUser({primary});
  server = await serve(google, 0);
});
afterAll(async () => {
  for (const it of clients.values()) await it.close();
  await server.close();
});

function client(subject = ADMIN): CertificateAuthorityServiceClient {
  const known = clients.get(subject);
  if (known) return known;
  const {hostname, port} = new URL(server.url);
  // Its default, node-fetch, is loaded in a way that jest's sandbox refuses.
  const transporterOptions = {fetchImplementation: fetch};
  const authClient = new OAuth2Client({transporterOptions});
  const access_token = google.issueToken({user: subject, scopes: [CLOUD]});
  authClient.setCredentials({access_token});
  const made = new CertificateAuthorityServiceClient({
    ...{fallback: true, protocol: 'http'},
    ...{apiEndpoint: hostname, port: Number(port)},
    authClient,
  });
  clients.set(subject, made);
  return made;
}

/** A request by OpenSSL. */
function requestFor(address: string, key = 'ec:P-256', more: string[] = []) {
  const [type, size] = key.split(':');
  const algorithm =
    type === 'ec'
      ? ['-newkey', 'ec', '-pkeyopt', `ec_paramgen_curve:${size}`]
      : ['-newkey', `rsa:${size}`];
  return execFileSync(
    'openssl',
    [
      ...['req', '-new', ...algorithm, '-noenc', '-keyout', '/dev/null'],
      ...['-subj', `/CN=${address}`],
      ...['-addext', `subjectAltName=email:${address}`],
      ...['-addext', 'keyUsage=critical,digitalSignature,keyAgreement'],
      ...['-addext', 'extendedKeyUsage=emailProtection,clientAuth'],
      ...more,
    ],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  );
}

const AMINA = 'amina@example.com';
const CSR = requestFor(AMINA);

let made = 0;
async function create(
  parent: string,
  more: object = {},
  {pemCsr = CSR, lifetime = YEAR, ...rest}: Record<string, unknown> = {},
  by = ADMIN,
) {
  const certificate = {pemCsr, lifetime, ...rest};
  const [answer] = await client(by).createCertificate(
    {parent, certificateId: `amina-${++made}`, certificate, ...more} as object,
    {retry: null} as object,
  );
  return answer;
}

/** The canonical code and the text of a refusal: the REST transport throws its body as text. */
async function refusal(call: Promise<unknown>): Promise<[string, string]> {
  const {message} = await call.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: Error) => error,
  );
  const {error} = JSON.parse(message) as {
    error: {status: string; message: string};
  };
  return [error.status, error.message];
}

describe('an Enterprise pool', () => {
  let pool = '';
  beforeAll(() => {
    pool = addPool();
  });

  it('issues, lists, gets, and revokes', async () => {
    const made = await create(pool);
    const [ca, root] = made.pemCertificateChain!.map(
      it => new X509Certificate(it),
    );
    const leaf = new X509Certificate(made.pemCertificate!);
    expect(leaf.verify(ca!.publicKey) && ca!.verify(root!.publicKey)).toBe(
      true,
    );
    expect(leaf.subjectAltName).toBe(`email:${AMINA}`);
    expect(Date.parse(leaf.validTo) - Date.parse(leaf.validFrom)).toBe(
      31_536_000_000,
    );
    expect(made.certificateDescription).toMatchObject({
      subjectDescription: {subjectAltName: {emailAddresses: [AMINA]}},
      x509Description: {
        keyUsage: {extendedKeyUsage: {emailProtection: true}},
      },
    });
    const [listed] = await client().listCertificates({parent: pool});
    expect(listed.map(it => it.name)).toEqual([made.name]);
    const name = made.name!;
    const [revoked] = await client().revokeCertificate({
      ...{name, reason: 'AFFILIATION_CHANGED'},
    });
    expect(revoked.revocationDetails?.revocationState).toBe(
      'AFFILIATION_CHANGED',
    );
    const [read] = await client().getCertificate({name});
    expect(read.revocationDetails).toEqual(revoked.revocationDetails);
    const again = client().revokeCertificate({name, reason: 'SUPERSEDED'});
    expect((await refusal(again))[0]).toBe('FAILED_PRECONDITION');
  });

  it('refuses an ID that is already used, and a missing one', async () => {
    const other = addPool();
    await create(other, {certificateId: 'taken'});
    const twice = await refusal(create(pool, {certificateId: 'taken'}));
    expect(twice[0]).toBe('ALREADY_EXISTS');
    const without = await refusal(create(pool, {certificateId: ''}));
    expect(without[0]).toBe('INVALID_ARGUMENT');
  });

  it('answers the same request ID the same for an hour, and not a minute longer', async () => {
    const ids = {
      certificateId: 'hour',
      requestId: '8a5c9a2e-4ad7-4d0e-9d3c-0b1f5a6b7c8d',
    };
    const made = await create(pool, ids);
    google.clock.advance(3_540_000);
    expect((await create(pool, ids)).name).toBe(made.name);
    google.clock.advance(61_000);
    clients.clear();
    expect((await refusal(create(pool, ids)))[0]).toBe('ALREADY_EXISTS');
  });

  it('validates without storing anything', async () => {
    const before = google.caPool(pool).signed.length;
    const draft = await create(pool, {validateOnly: true, certificateId: 'x'});
    expect(draft.pemCertificate).toBe('');
    expect(draft.certificateDescription?.x509Description).toBeTruthy();
    expect(google.caPool(pool).signed).toHaveLength(before);
  });

  it('signs seven a second', async () => {
    const busy = addPool();
    const made = await Promise.allSettled(
      Array.from({length: 9}, (_, i) =>
        create(busy, {certificateId: `busy-${i}`}),
      ),
    );
    expect(made.filter(it => it.status === 'fulfilled')).toHaveLength(7);
  });
});

it('issues a DevOps certificate for any request, and stores none', async () => {
  const pool = addPool({tier: 'DEVOPS'});
  const requestId = '11111111-4ad7-4d0e-9d3c-0b1f5a6b7c8d';
  const first = await create(pool, {requestId});
  const second = await create(pool, {requestId});
  expect(second.pemCertificate).toBe(first.pemCertificate);
  const other = await create(pool);
  expect(other.pemCertificate).not.toBe(first.pemCertificate);
  expect((await client().listCertificates({parent: pool}))[0]).toEqual([]);
  const name = first.name!;
  const [code] = await refusal(
    client().revokeCertificate({name, reason: 'SUPERSEDED'}),
  );
  expect(code).toBe('NOT_FOUND');
});

describe('an issuance policy', () => {
  const PASSES_ALL = {
    allowSubjectPassthrough: true,
    allowSubjectAltNamesPassthrough: true,
  };
  const EMAIL_ONLY = {
    expression:
      'subject_alt_names.all(san, san.type == EMAIL && san.value.endsWith("@other.example"))',
  };

  it.each<[string, NonNullable<NewCaPool['issuancePolicy']>, RegExp]>([
    [
      'requests',
      {
        allowedIssuanceModes: {
          allowCsrBasedIssuance: false,
          allowConfigBasedIssuance: true,
        },
      },
      /CSR-based issuance/,
    ],
    [
      'the key’s type',
      {allowedKeyTypes: [{rsa: {minModulusSize: '3072'}}]},
      /public key/,
    ],
    ['the lifetime', {maximumLifetime: '86400s'}, /maximum of 86400s/],
    [
      'an address',
      {identityConstraints: {...PASSES_ALL, celExpression: EMAIL_ONLY}},
      /CEL/,
    ],
    [
      'a certificate without any name',
      {
        identityConstraints: {
          allowSubjectPassthrough: false,
          allowSubjectAltNamesPassthrough: false,
        },
      },
      /neither/,
    ],
  ])('refuses %s', async (_, issuancePolicy, words) => {
    const pool = addPool({issuancePolicy});
    const [code, message] = await refusal(create(pool));
    expect([code, message]).toEqual([
      'INVALID_ARGUMENT',
      expect.stringMatching(words),
    ]);
  });

  it('drops what may not pass, without a word', async () => {
    const pool = addPool({
      issuancePolicy: {
        identityConstraints: {
          allowSubjectPassthrough: true,
          allowSubjectAltNamesPassthrough: false,
        },
        passthroughExtensions: {knownExtensions: ['BASE_KEY_USAGE']},
      },
    });
    const {certificateDescription: it} = await create(pool);
    expect(it?.subjectDescription?.subjectAltName).toBeFalsy();
    expect(it?.x509Description?.keyUsage?.extendedKeyUsage).toBeFalsy();
    expect(it?.x509Description?.keyUsage?.baseKeyUsage).toMatchObject({
      digitalSignature: true,
      keyAgreement: true,
    });
  });

  it('adds what a template predefines, for those who may use it', async () => {
    const name =
      'projects/pki-prod/locations/europe-west3/certificateTemplates/mail';
    const extendedKeyUsage = {emailProtection: true};
    google.addCertificateTemplate({
      ...{name, isOpenTo: [ADMIN]},
      predefinedValues: {keyUsage: {extendedKeyUsage}},
    });
    const roles = {[ADMIN]: ALL, [STRANGER]: ['certificateRequester'] as const};
    const pool = addPool({roles});
    const by = {certificateTemplate: name};
    const made = await create(pool, {}, by);
    const {keyUsage} = new X509Certificate(made.pemCertificate!);
    expect(keyUsage).toEqual(['1.3.6.1.5.5.7.3.4']);
    const [code] = await refusal(create(pool, {}, by, STRANGER));
    expect(code).toBe('PERMISSION_DENIED');
  });
});

it('refuses a request whose signature does not verify, and RSA below 2048 bits', async () => {
  const pool = addPool();
  const lines = CSR.trim().split('\n');
  const damaged = [...lines];
  damaged[2] = lines[2]!.replace(/^./, it => (it === 'A' ? 'B' : 'A'));
  for (const pemCsr of [damaged.join('\n'), requestFor(AMINA, 'rsa:1024')]) {
    const [code] = await refusal(create(pool, {}, {pemCsr}));
    expect(code).toBe('INVALID_ARGUMENT');
  }
});

it('refuses callers without a role, and those without the required one', async () => {
  const pool = addPool({
    roles: {[ADMIN]: ['certificateRequester']},
  });
  const made = await create(pool);
  const calls = [
    create(pool, {}, {}, STRANGER),
    client().getCaPool({name: pool}),
    client().revokeCertificate({name: made.name!, reason: 'SUPERSEDED'}),
  ];
  for (const it of calls) {
    expect((await refusal(it))[0]).toBe('PERMISSION_DENIED');
  }
});

it('answers a pool, its tier, and the chains of its CAs', async () => {
  const pool = addPool({tier: 'DEVOPS', authorities: ['one', 'two']});
  const [read] = await client().getCaPool({name: pool});
  expect(read.tier).toBe('DEVOPS');
  const [{caCerts}] = await client().fetchCaCerts({caPool: pool});
  expect(caCerts!.map(it => it.certificates!.length)).toEqual([2, 2]);
});

it('refuses a pool without a CA that is enabled, and an API that is off', async () => {
  const pool = addPool();
  google.caPool(pool).authorities[0]!.state = 'DISABLED';
  expect((await refusal(create(pool)))[0]).toBe('FAILED_PRECONDITION');
  google.disableApi(google.project, 'privateca');
  const [code, message] = await refusal(create(pool));
  expect(code).toBe('PERMISSION_DENIED');
  expect(message).toContain('Certificate Authority API has not been used');
});
