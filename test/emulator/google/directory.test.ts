import type {Google} from '../../../emulator/google/google';
import {aGoogle, send, type Reply} from './client';

const ADMIN = 'admin@x.example';
const USERS = 'https://admin.googleapis.com/admin/directory/v1/users';
const READONLY =
  'https://www.googleapis.com/auth/admin.directory.user.readonly';

let google: Google;

beforeEach(() => {
  google = aGoogle();
  google.addUser({primary: 'Zoe@x.example'});
  google.addUser({primary: ADMIN, admin: true});
  google.addUser({primary: 'bob@x.example', suspended: true});
  google.addUser({primary: 'kiosk@x.example', mailbox: false});
  google.addUser({primary: 'gone@x.example', deleted: true});
});

function list(query: string, user = ADMIN, scope = READONLY): Reply {
  const token = google.issueToken({user, scopes: [scope]});
  return send(google, 'GET', `${USERS}${query}`, {token});
}

/** Status and reason of a refusal. */
function refusal({status, json}: Reply): [number, unknown] {
  const error = json?.['error'] as unknown as {
    errors: {reason: string}[];
  } | null;
  return [status, error?.errors[0]?.reason];
}

const addresses = (reply: Reply) =>
  ((reply.json?.['users'] ?? []) as unknown as {primaryEmail: string}[]).map(
    it => it.primaryEmail,
  );

describe('users.list', () => {
  it('gives everybody who is not deleted, by address, whatever the letter case', () => {
    const reply = list('?customer=my_customer&orderBy=email');
    expect(addresses(reply)).toEqual([
      ADMIN,
      'bob@x.example',
      'kiosk@x.example',
      'Zoe@x.example',
    ]);
    expect(reply.json?.['users']).toMatchObject([
      {isAdmin: true, suspended: false, archived: false, isMailboxSetup: true},
      {suspended: true},
      {isMailboxSetup: false},
      {isAdmin: false},
    ]);
    expect(reply.json).not.toHaveProperty('nextPageToken');
  });

  it('pages, with a token that is good for three days', () => {
    const query = '?customer=my_customer&maxResults=3&orderBy=email';
    const first = list(query);
    expect(addresses(first)).toHaveLength(3);
    const next = `${query}&pageToken=${String(first.json!['nextPageToken'])}`;
    expect(addresses(list(next))).toEqual(['Zoe@x.example']);
    google.clock.advance(3 * 86_400_000 + 1);
    expect(refusal(list(next))).toEqual([400, 'invalid']);
    expect(refusal(list(`${query}&pageToken=made-up`))).toEqual([
      400,
      'invalid',
    ]);
  });

  it('gives the fields that are asked for, and refuses others', () => {
    const query = '?customer=my_customer&fields=nextPageToken%2Cusers';
    const {json} = list(`${query}(primaryEmail%2Csuspended)`);
    expect((json!['users'] as unknown as object[])[0]).toEqual({
      primaryEmail: ADMIN,
      suspended: false,
    });
    expect(list(`${query}(nonsense)`).status).toBe(400);
  });

  it('is for administrators', () => {
    const reply = list('?customer=my_customer', 'zoe@x.example');
    expect(refusal(reply)).toEqual([403, 'forbidden']);
    expect(reply.json?.['error']).toEqual({
      code: 403,
      message: 'Not Authorized to access this resource/api',
      errors: [
        {
          message: 'Not Authorized to access this resource/api',
          domain: 'global',
          reason: 'forbidden',
        },
      ],
    });
  });

  it('asks for one of its scopes', () => {
    const reply = list(
      '?customer=my_customer',
      ADMIN,
      'https://www.googleapis.com/auth/gmail.settings.basic',
    );
    expect(refusal(reply)).toEqual([403, 'insufficientPermissions']);
  });

  it('says so when the API is not enabled', () => {
    google.disableApi(google.project, 'admin');
    expect(refusal(list('?customer=my_customer'))).toEqual([
      403,
      'accessNotConfigured',
    ]);
  });

  it.each([
    ['', 'badRequest'],
    ['?customer=C0123', 'invalid'],
    ['?customer=my_customer&maxResults=501', 'invalid'],
    ['?customer=my_customer&maxResults=0', 'invalid'],
    ['?customer=my_customer&orderBy=age', 'invalid'],
    ['?customer=my_customer&nonsense=1', 'invalid'],
  ])('refuses %j', (query, reason) => {
    expect(refusal(list(query))).toEqual([400, reason]);
  });
});
