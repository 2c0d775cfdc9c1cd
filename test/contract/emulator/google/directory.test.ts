import type {Google} from '../../../../emulator/google/google';
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
  return get(`${USERS}${query}`, user, scope);
}

function get(url: string, user: string, scope: string): Reply {
  const token = google.issueToken({user, scopes: [scope]});
  return send(google, 'GET', url, {token});
}

/** Status and reason of a refusal. */
function refusal({status, json}: Reply): [number, unknown] {
  const error = json?.['error'] as {
    errors: {reason: string}[];
  } | null;
  return [status, error?.errors[0]?.reason];
}

const addresses = (reply: Reply) =>
  ((reply.json?.['users'] ?? []) as unknown as {primaryEmail: string}[]).map(
    it => it.primaryEmail,
  );

describe('users.get', () => {
  const unitOf = (key: string, user = ADMIN) =>
    get(`${USERS}/${key}?fields=orgUnitPath`, user, READONLY);

  it('returns the unit of a user by address or id, but not of a deleted user', () => {
    const [zoe] = google.state.users;
    zoe!.orgUnit = '/Sales/North';
    for (const key of ['zoe@x.example', zoe!.id]) {
      expect(unitOf(key).json).toEqual({orgUnitPath: '/Sales/North'});
    }
    expect(refusal(unitOf('gone@x.example'))).toEqual([404, 'notFound']);
    expect(refusal(unitOf('zoe@x.example', 'zoe@x.example'))).toEqual([
      403,
      'forbidden',
    ]);
  });
});

describe('users.list', () => {
  it('returns all users who are not deleted, by address, case-insensitively', () => {
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
    expect((json!['users'] as object[])[0]).toEqual({
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

  it('gives the users of a domain, and knows no domain that nobody is in', () => {
    google.addUser({primary: 'eve@Y.example'});
    expect(addresses(list('?domain=y.EXAMPLE'))).toEqual(['eve@Y.example']);
    expect(addresses(list('?domain=x.example'))).toHaveLength(4);
    expect(refusal(list('?domain=example'))).toEqual([404, 'notFound']);
  });

  describe('searched', () => {
    const search = (query: string) =>
      list(`?customer=my_customer&query=${encodeURIComponent(query)}`);

    beforeEach(() => {
      google.addUser({primary: 'sam@x.example', orgUnit: '/Sales'});
      google.addUser({primary: 'nora@x.example', orgUnit: '/Sales/North'});
      google.addUser({primary: 'sally@x.example', orgUnit: '/Salesforce'});
      google.addUser({
        primary: 'art@x.example',
        orgUnit: "/R'n D",
        archived: true,
      });
    });

    it.each([
      ["orgUnitPath='/Sales'", ['nora@x.example', 'sam@x.example']],
      ['orgUnitPath=/sales/north', ['nora@x.example']],
      [String.raw`orgUnitPath='/R\'n D'`, ['art@x.example']],
      ["orgUnitPath='/' isSuspended=true", ['bob@x.example']],
      ['isArchived=true', ['art@x.example']],
    ])('by %j finds who fits', (query, expected) => {
      expect(addresses(search(query))).toEqual(expected);
    });

    it.each([
      "orgUnitPath='/Nowhere'",
      "orgUnitPath='/R'n D'",
      "orgUnitPath='Sales'",
      'orgUnitPath=/R n',
      'orgUnitPath:/Sales',
      'isSuspended=maybe',
      'shoeSize=42',
    ])('by %j is refused', query => {
      expect(refusal(search(query))).toEqual([400, 'invalid']);
    });

    it('continues only the search that was begun', () => {
      const query = `?customer=my_customer&maxResults=1&query=${encodeURIComponent("orgUnitPath='/Sales'")}`;
      const next = `&pageToken=${String(list(query).json!['nextPageToken'])}`;
      expect(addresses(list(`${query}${next}`))).toEqual(['sam@x.example']);
      const other = list(`?customer=my_customer&maxResults=1${next}`);
      expect(refusal(other)).toEqual([400, 'invalid']);
    });
  });

  it.each([
    ['', 'badRequest'],
    ['?customer=my_customer&domain=x.example', 'badRequest'],
    ['?customer=C0123', 'invalid'],
    ['?customer=my_customer&maxResults=501', 'invalid'],
    ['?customer=my_customer&maxResults=0', 'invalid'],
    ['?customer=my_customer&orderBy=age', 'invalid'],
    ['?customer=my_customer&nonsense=1', 'invalid'],
  ])('refuses %j', (query, reason) => {
    expect(refusal(list(query))).toEqual([400, reason]);
  });
});

describe('groups.list', () => {
  const GROUPS =
    'https://www.googleapis.com/auth/admin.directory.group.readonly';
  const groups = (query: string, user = ADMIN, scope = GROUPS) =>
    get(
      `https://admin.googleapis.com/admin/directory/v1/groups${query}`,
      user,
      scope,
    );
  const MINE = '?customer=my_customer';

  beforeEach(() => {
    google.addGroup('Team@x.example', ['Zoe@x.example', 'all@x.example'], 'Us');
    google.addGroup('all@x.example', ['everybody']);
    google.addGroup('eve@y.example', []);
  });

  it('returns the groups by address, with the number of direct members as text', () => {
    const fields =
      '&fields=nextPageToken%2Cgroups(email%2Cname%2CdirectMembersCount)';
    expect(groups(`${MINE}&orderBy=email${fields}`).json).toEqual({
      groups: [
        {email: 'all@x.example', name: '', directMembersCount: '1'},
        {email: 'eve@y.example', name: '', directMembersCount: '0'},
        {email: 'Team@x.example', name: 'Us', directMembersCount: '2'},
      ],
    });
    expect(groups('?domain=Y.example').json?.['groups']).toHaveLength(1);
  });

  it('pages', () => {
    const first = groups(`${MINE}&maxResults=2`);
    expect(first.json?.['groups']).toHaveLength(2);
    const token = String(first.json!['nextPageToken']);
    const next = groups(`${MINE}&maxResults=2&pageToken=${token}`);
    expect(next.json?.['groups']).toMatchObject([{email: 'Team@x.example'}]);
  });

  it('is for administrators, and asks for its scope', () => {
    expect(refusal(groups(MINE, 'zoe@x.example'))).toEqual([403, 'forbidden']);
    expect(refusal(groups(MINE, ADMIN, READONLY))).toEqual([
      403,
      'insufficientPermissions',
    ]);
  });

  it.each([
    ['', 'badRequest'],
    [`${MINE}&domain=x.example`, 'badRequest'],
    ['?customer=C0123', 'invalid'],
    [`${MINE}&maxResults=201`, 'invalid'],
    [`${MINE}&orderBy=age`, 'invalid'],
  ])('refuses %j', (query, reason) => {
    expect(refusal(groups(query))).toEqual([400, reason]);
  });
});

describe('members.list', () => {
  const MEMBERS =
    'https://www.googleapis.com/auth/admin.directory.group.member.readonly';
  const groups = 'https://admin.googleapis.com/admin/directory/v1/groups';
  const members = (
    query = '',
    group = 'team@x.example',
    user = ADMIN,
    scope = MEMBERS,
  ) => get(`${groups}/${group}/members${query}`, user, scope);
  const shown = (reply: Reply) =>
    (
      (reply.json?.['members'] ?? []) as unknown as {
        email?: string;
        type: string;
        status?: string;
      }[]
    ).map(it => [it.email, it.type, it.status]);

  beforeEach(() => {
    google.addGroup('team@x.example', [
      'Zoe@x.example',
      'bob@x.example',
      'gone@x.example',
      'sub@x.example',
      'guest@elsewhere.example',
    ]);
    google.addGroup('sub@x.example', [
      'kiosk@x.example',
      'zoe@x.example',
      'team@x.example',
    ]);
    google.addGroup('all@x.example', ['everybody']);
  });

  it('returns the direct members of the group', () => {
    expect(shown(members())).toEqual([
      ['bob@x.example', 'USER', 'SUSPENDED'],
      ['guest@elsewhere.example', 'USER', undefined],
      ['sub@x.example', 'GROUP', undefined],
      ['Zoe@x.example', 'USER', 'ACTIVE'],
    ]);
    expect(shown(members('', 'all@x.example'))).toEqual([
      [undefined, 'CUSTOMER', undefined],
    ]);
  });

  it('returns members of nested groups on request, each once, even if groups contain each other', () => {
    const derived = members('?includeDerivedMembership=true');
    expect(shown(derived).map(([email]) => email)).toEqual([
      'bob@x.example',
      'guest@elsewhere.example',
      'kiosk@x.example',
      'sub@x.example',
      'team@x.example',
      'Zoe@x.example',
    ]);
  });

  it('pages', () => {
    const first = members('?maxResults=3');
    expect(shown(first)).toHaveLength(3);
    const next = String(first.json!['nextPageToken']);
    expect(shown(members(`?maxResults=3&pageToken=${next}`))).toEqual([
      ['Zoe@x.example', 'USER', 'ACTIVE'],
    ]);
  });

  it('is for administrators, asks for one of its scopes, and knows its groups', () => {
    const other = 'team@x.example';
    expect(refusal(members('', other, 'zoe@x.example'))).toEqual([
      403,
      'forbidden',
    ]);
    expect(refusal(members('', other, ADMIN, READONLY))).toEqual([
      403,
      'insufficientPermissions',
    ]);
    expect(refusal(members('', 'none@x.example'))).toEqual([404, 'notFound']);
  });

  it.each(['?maxResults=201', '?maxResults=0', '?includeDerivedMembership=1'])(
    'refuses %j',
    query => {
      expect(refusal(members(query))).toEqual([400, 'invalid']);
    },
  );
});
