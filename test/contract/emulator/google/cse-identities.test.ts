import {DAY} from '../../../unit/core/certificates/support/certificate-maker';
import {
  BAD_REQUEST,
  BODY,
  cseUrl,
  FAILED_PRECONDITION,
  KACLS_DATA,
  MIA,
  NOT_FOUND,
  openCseCompany,
  refusal,
  type CseCompany,
} from './cse-company';
import {chainFor, pkcs7Of} from './cse-files';
import {BASIC, send, SHARING, type Reply} from './client';

const READONLY = 'https://www.googleapis.com/auth/gmail.readonly';
const NOT_ENABLED = [403, 'PERMISSION_DENIED', 'Feature not enabled.'];

let company: CseCompany;
let google: CseCompany['google'];
let one: string;
let two: string;

beforeEach(() => {
  company = openCseCompany();
  ({google} = company);
  one = company.newPair();
  two = company.newPair();
});

function create(body: object): Reply {
  return company.call('POST', '/identities', body);
}

function get(): Reply {
  return company.call('GET', `/identities/${encodeURIComponent(MIA)}`);
}

function patch(body: object, address = MIA): Reply {
  return company.call('PATCH', `/identities/${address}`, body);
}

function disable(id: string): void {
  company.call('POST', `/keypairs/${id}:disable`);
}

describe('an identity', () => {
  it('has one pair for both uses, or one for each', () => {
    const primary = {emailAddress: MIA, primaryKeyPairId: one};
    expect(create(primary).json).toEqual(primary);
    expect(get().json).toEqual(primary);
    const couple = {signingKeyPairId: one, encryptionKeyPairId: two};
    const patched = patch({signAndEncryptKeyPairs: couple});
    expect(patched.json).toEqual({
      emailAddress: MIA,
      signAndEncryptKeyPairs: couple,
    });
    expect(patch(primary).json).toEqual(primary);
    expect(google.cseIdentities(MIA)).toEqual([
      {emailAddress: MIA, keyPairs: {primary: one}},
    ]);
  });

  it('is there once, whatever the letter case', () => {
    create({emailAddress: MIA.toUpperCase(), primaryKeyPairId: one});
    expect(google.cseIdentities(MIA)[0]?.emailAddress).toBe(MIA);
    const again = create({emailAddress: MIA, primaryKeyPairId: two});
    expect(refusal(again)).toEqual([
      409,
      'ALREADY_EXISTS',
      'Requested entity already exists',
    ]);
  });

  it('is deleted permanently, and can be created again', () => {
    const body = {emailAddress: MIA, primaryKeyPairId: one};
    create(body);
    const gone = company.call('DELETE', `/identities/${MIA}`);
    expect([gone.status, gone.bytes.length]).toEqual([204, 0]);
    expect(refusal(company.call('DELETE', `/identities/${MIA}`))).toEqual(
      NOT_FOUND,
    );
    expect(refusal(get())).toEqual(NOT_FOUND);
    expect(google.cseKeyPairs(MIA)).toHaveLength(2);
    expect(create(body).status).toBe(200);
  });

  it('is not there to be patched before it was created', () => {
    expect(refusal(patch({primaryKeyPairId: one}))).toEqual(NOT_FOUND);
  });

  it('keeps naming a pair that was disabled since', () => {
    create({emailAddress: MIA, primaryKeyPairId: one});
    disable(one);
    expect(get().json).toMatchObject({primaryKeyPairId: one});
  });
});

describe('a body that is not an identity', () => {
  const pairs = (signing: string, encryption?: string) => ({
    signAndEncryptKeyPairs: {
      signingKeyPairId: signing,
      ...(encryption ? {encryptionKeyPairId: encryption} : {}),
    },
  });

  it.each<[string, () => object]>([
    ['without an address', () => ({primaryKeyPairId: one})],
    [
      'of another address',
      () => ({emailAddress: 'm@example.com', primaryKeyPairId: one}),
    ],
    ['without pairs', () => ({emailAddress: MIA})],
    ['with half a couple', () => ({emailAddress: MIA, ...pairs(one)})],
    [
      'with both kinds of pairs',
      () => ({emailAddress: MIA, primaryKeyPairId: one, ...pairs(one, two)}),
    ],
  ])('%s is refused', (_, body) => {
    expect(refusal(create(body()))).toEqual(BAD_REQUEST);
    expect(google.cseIdentities(MIA)).toEqual([]);
  });

  it('of another address, or without pairs, patches nothing', () => {
    create({emailAddress: MIA, primaryKeyPairId: one});
    const other = {emailAddress: 'm@example.com', primaryKeyPairId: two};
    for (const body of [other, {emailAddress: MIA}, {}]) {
      expect(refusal(patch(body))).toEqual(BAD_REQUEST);
    }
    expect(get().json).toMatchObject({primaryKeyPairId: one});
  });

  it('with keyPairId, as one tool sends it, is refused by name', () => {
    const reply = create({emailAddress: MIA, keyPairId: one});
    expect(refusal(reply)).toEqual([
      400,
      'INVALID_ARGUMENT',
      'Invalid JSON payload received. Unknown name "keyPairId": Cannot find field.',
    ]);
    const within = create({
      emailAddress: MIA,
      signAndEncryptKeyPairs: {signing: one},
    });
    expect(refusal(within)[2]).toContain(
      'Unknown name "signing" at \'cse_identity.sign_and_encrypt_key_pairs\'',
    );
  });
});

describe('pairs that an identity may not be given', () => {
  const both = (id: () => string, expected: readonly unknown[]) => {
    const body = {emailAddress: MIA, primaryKeyPairId: id()};
    expect(refusal(create(body))).toEqual(expected);
    create({emailAddress: MIA, primaryKeyPairId: one});
    expect(refusal(patch(body))).toEqual(expected);
    const couple = {signingKeyPairId: one, encryptionKeyPairId: id()};
    expect(refusal(patch({signAndEncryptKeyPairs: couple}))).toEqual(expected);
    expect(get().json).toMatchObject({primaryKeyPairId: one});
  };

  it('are those that are not there', () => {
    both(() => 'ANe1BmNothing', NOT_FOUND);
  });

  it('are those that are disabled', () => {
    disable(two);
    both(() => two, FAILED_PRECONDITION);
  });

  it('are those that are over', () => {
    const now = google.clock.now();
    const over = google.holdCseKeyPair(MIA, {
      createdAt: now - 2 * DAY,
      pkcs7: pkcs7Of(
        chainFor([MIA], {
          leaf: {notBefore: now - 9 * DAY, notAfter: now - DAY},
        }),
      ),
    });
    both(() => over.id, BAD_REQUEST);
  });
});

describe('lists of identities', () => {
  it('end with an empty token, or with none', () => {
    expect(company.call('GET', '/identities').json).toEqual({
      nextPageToken: '',
    });
    google.holdCseIdentity(MIA, {primary: one});
    const identity = {emailAddress: MIA, primaryKeyPairId: one};
    expect(company.call('GET', '/identities').json).toEqual({
      cseIdentities: [identity],
      nextPageToken: '',
    });
    google.setCseLastPage('absent');
    expect(company.call('GET', '/identities').json).toEqual({
      cseIdentities: [identity],
    });
  });

  it('come in pages where a former primary address has left one', () => {
    google.holdCseIdentity(MIA, {primary: one});
    google.state.users[0]!.cse.identities.push({
      emailAddress: 'mia.weber@example.com',
      keyPairs: {primary: two},
    });
    const first = company.call('GET', '/identities?pageSize=1').json!;
    expect(first['cseIdentities']).toMatchObject([
      {emailAddress: 'mia.weber@example.com'},
    ]);
    const next = `/identities?pageSize=1&pageToken=${first['nextPageToken']}`;
    expect(company.call('GET', next).json).toMatchObject({
      cseIdentities: [{emailAddress: MIA}],
      nextPageToken: '',
    });
  });
});

describe('who may use client-side encryption', () => {
  const asking = (verb: string, rest: string, ...scopes: string[]) =>
    send(google, verb, cseUrl(MIA, rest), {
      token: google.issueToken({user: MIA, scopes}),
      ...(verb === 'POST' ? {body: BODY} : {}),
    });

  it('reads with any settings or mail scope and writes with either settings scope', () => {
    for (const scope of [BASIC, SHARING, READONLY]) {
      expect(asking('GET', '/keypairs', scope).status).toBe(200);
    }
    expect(asking('POST', '/keypairs', BASIC).status).toBe(200);
    expect(asking('POST', '/keypairs', SHARING).status).toBe(200);
    const reply = asking('POST', '/keypairs', READONLY);
    expect([reply.status, reply.headers['www-authenticate']]).toEqual([
      403,
      expect.stringContaining(`scope="${BASIC} ${SHARING}"`),
    ]);
  });

  it('has no other mailbox than their own', () => {
    google.addUser({primary: 'ben@example.com', cse: 'on'});
    const token = google.issueToken({user: 'ben@example.com', scopes: [BASIC]});
    const reply = send(google, 'GET', cseUrl(MIA, '/keypairs'), {token});
    expect(refusal(reply)[2]).toBe('Delegation denied for ben@example.com');
  });

  it('cannot use an app that they authorized themselves: that requires hardware keys', () => {
    const token = google.issueToken({user: MIA, scopes: [BASIC]});
    google.state.tokens[token] = {
      ...google.state.tokens[token]!,
      client: 'an-app',
    };
    const reply = send(google, 'GET', cseUrl(MIA, '/keypairs'), {token});
    expect(refusal(reply).slice(0, 2)).toEqual([403, 'PERMISSION_DENIED']);
  });

  it('has it off by default, though hosted S/MIME is on', () => {
    const user = google.addUser({primary: 'cleo@example.com'});
    expect(user).toMatchObject({smime: 'on', cse: {switch: 'off'}});
    const call = (verb: string, rest: string, body?: object) =>
      refusal(company.call(verb, rest, body, 'cleo@example.com'));
    expect(call('GET', '/keypairs')).toEqual(NOT_ENABLED);
    expect(call('POST', '/keypairs', BODY)).toEqual(NOT_ENABLED);
    expect(call('GET', '/identities')).toEqual(NOT_ENABLED);
    google.setCse('cleo@example.com', 'on');
    expect(call('GET', '/keypairs')[0]).toBe(200);
  });

  it('waits a day after it was turned on, by default', () => {
    google.setCse(MIA, 'activating');
    const identity = {emailAddress: MIA, primaryKeyPairId: one};
    const pair = () => company.call('POST', '/keypairs', BODY);
    expect(refusal(pair())).toEqual(FAILED_PRECONDITION);
    expect(refusal(create(identity))).toEqual(FAILED_PRECONDITION);
    expect(company.call('GET', '/keypairs').status).toBe(200);
    google.clock.advance(DAY - 1);
    expect(pair().status).toBe(400);
    google.clock.advance(1);
    expect(pair().status).toBe(200);
    expect(create(identity).status).toBe(200);
    google.setCse(MIA, 'activating', google.clock.now() + 5);
    expect(refusal(patch(identity))).toEqual(FAILED_PRECONDITION);
    google.clock.advance(5);
    expect(patch(identity).status).toBe(200);
  });

  it('leaves nothing of the metadata in the log', () => {
    create({emailAddress: MIA, primaryKeyPairId: one});
    expect(google.state.log).toHaveLength(3);
    expect(JSON.stringify(google.state.log)).not.toContain(KACLS_DATA);
  });
});
