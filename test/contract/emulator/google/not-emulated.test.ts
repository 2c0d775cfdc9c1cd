/** Methods that Google has and the emulator does not, and requests that are refused before any method sees them. */
import type {Google} from '../../../../emulator/google/google';
import {aGoogle, BASIC, gmailUrl, send, SHARING, smimeUrl} from './client';
import {MIA, openCseCompany} from './cse-company';

const ADA = 'ada@example.test';
const READ = 'https://www.googleapis.com/auth/gmail.readonly';

let google: Google;
let token: string;

beforeEach(() => {
  google = aGoogle();
  google.addUser({primary: ADA});
  token = google.issueToken({user: ADA, scopes: [BASIC, SHARING, READ]});
});

describe('a method of Gmail that is not emulated', () => {
  it.each([
    ['GET', 'gmail.users.getProfile', `${gmailUrl('me')}/../../profile`],
    ['POST', 'gmail.users.settings.sendAs.create', gmailUrl('me')],
    ['DELETE', 'gmail.users.settings.sendAs.delete', gmailUrl('me', '/a@b')],
    ['PATCH', 'gmail.users.settings.sendAs.patch', gmailUrl('me', '/a@b')],
    ['PUT', 'gmail.users.settings.sendAs.update', gmailUrl('me', '/a@b')],
    [
      'POST',
      'gmail.users.settings.sendAs.verify',
      gmailUrl('me', '/a@b/verify'),
    ],
  ])('says so by its name (%s %s)', (verb, id, url) => {
    expect(send(google, verb, url).status).toBe(401);
    expect(send(google, verb, url, {token})).toMatchObject({
      status: 501,
      json: {
        error: {
          status: 'UNIMPLEMENTED',
          message: `The emulator does not have ${id}.`,
        },
      },
    });
    expect(google.state.log.at(-1)).toMatchObject({method: id, user: ADA});
  });

  it('is distinguished from a path that Google does not have', () => {
    const {status, headers} = send(google, 'GET', `${gmailUrl('me')}s`, {
      token,
    });
    expect([status, headers['content-type']]).toEqual([
      404,
      'text/html; charset=UTF-8',
    ]);
  });
});

it('does not write protocol buffers, and says so', () => {
  const proto = send(google, 'GET', `${gmailUrl('me')}?alt=proto`, {token});
  expect(proto.status).toBe(501);
  expect(send(google, 'GET', `${gmailUrl('me')}?alt=xml`, {token}).status).toBe(
    400,
  );
});

describe('a body that the JSON reader does not understand', () => {
  const body = {nonsense: 1};

  it('is refused before anything is looked for, in S/MIME', () => {
    const url = smimeUrl(ADA, 'nobody@example.test', '/x/setDefault');
    expect(send(google, 'POST', url, {token, body}).status).toBe(400);
    expect(send(google, 'POST', url, {token}).status).toBe(404);
  });

  it('is refused before anything is looked for, in client-side encryption', () => {
    const {call} = openCseCompany();
    for (const [verb, rest] of [
      ['PATCH', `/identities/${MIA}`],
      ['POST', '/keypairs/x:enable'],
      ['POST', '/keypairs/x:disable'],
      ['POST', '/keypairs/x:obliterate'],
    ] as const) {
      expect([rest, call(verb, rest, body).status]).toEqual([rest, 400]);
    }
    const inner = {signAndEncryptKeyPairs: {nonsense: 1}};
    expect(call('PATCH', `/identities/${MIA}`, inner).status).toBe(400);
    expect(call('POST', '/keypairs/x:enable').status).toBe(404);
  });
});
