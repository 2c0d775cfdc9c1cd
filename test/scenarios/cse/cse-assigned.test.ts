/** Key services that are assigned to organizational units and groups: each row has to name the one of its user. */
import {OPERATOR} from '../../../emulator/company';
import type {CseSettings, Notice} from '../../../src/core/door/contract';
import {
  ADA,
  BEN,
  CLEO,
  DORA,
  KEY_SERVICE,
  NEW_SERVICE,
  openCseCompany,
  PASSWORD,
  rowsOf,
  type CseCompany,
} from '../../support/cse-company';

const AUTH = 'https://www.googleapis.com/auth/';
const BASIC = [`${AUTH}gmail.settings.basic`];
const USERS = `${AUTH}admin.directory.user.readonly`;
const MEMBERS = `${AUTH}admin.directory.group.member.readonly`;
const TEAM = 'lawyers@cse.example';

let company: CseCompany;
let rewind: () => void;
const {ada, ben, dora} = rowsOf(() => company);

beforeAll(async () => {
  company = await openCseCompany({token: 'token'});
  const {google} = company;
  delegate(USERS, MEMBERS);
  const units = [
    [OPERATOR, '/'],
    [ADA, '/Sales/North'],
    [BEN, '/Salesforce'],
    [DORA, '/Sales'],
    [CLEO, '/'],
  ] as const;
  for (const [user, orgUnit] of units) {
    if (user === OPERATOR) google.addUser({primary: user, admin: true});
    google.state.users.find(it => it.primary === user)!.orgUnit = orgUnit;
  }
  google.addGroup(TEAM, ['partners@cse.example']);
  google.addGroup('partners@cse.example', [DORA]);
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

function delegate(...scopes: string[]): void {
  const {delegations} = company.google.state;
  company.google.delegate(Object.keys(delegations)[0]!, [...BASIC, ...scopes]);
}

const assign = (
  assigned: CseSettings['assigned'],
  keyService: string = KEY_SERVICE,
) => company.setUpCse({assigned, keyService});

const stateOf = (user: string) => company.row(user)['State'];
const message = (user: string) => company.row(user)['Message'] ?? '';

/** Requests to the directory since the last call of this. */
function asked(): Record<string, number> {
  const {log} = company.google.state;
  const counts: Record<string, number> = {};
  for (const {method} of log.slice(seen)) {
    if (!method.startsWith('directory.')) continue;
    counts[method] = (counts[method] ?? 0) + 1;
  }
  seen = log.length;
  return counts;
}
let seen = 0;

describe('one run serves users of several key services', () => {
  beforeEach(() => {
    company.fillIn(
      {...ada(), metadata: company.wrapFile('ada', NEW_SERVICE)},
      ben('signing'),
      ben('encryption'),
      dora(),
    );
    seen = company.google.state.log.length;
  });

  it('by the nearest unit, otherwise by the service for everyone else', () => {
    const preview = {action: 'cseUpload', selection: 'all'} as const;
    assign([
      {to: '/Sales/', uri: KEY_SERVICE},
      {to: '/sales/north', uri: `${NEW_SERVICE}/`},
    ]);
    const {fetches} = company.ask('preview', preview).forecast;
    const done = company.run('cseUpload');
    expect(done).toMatchObject({succeeded: 4});
    expect(Math.abs(fetches / done.fetches.run - 1)).toBeLessThan(0.05);
    expect(company.row(ADA)['Key service']).toBe(NEW_SERVICE);
    expect(company.row(DORA)['Key service']).toBe(KEY_SERVICE);
    expect(asked()).toEqual({'directory.users.get': 3});
  });

  it('refuses a row that names another service than its unit’s, and says by what', () => {
    assign([{to: '/Sales', uri: KEY_SERVICE}], NEW_SERVICE);
    company.run('cseCheck');
    expect(stateOf(ADA)).toBe('Blocked');
    expect(message(ADA)).toContain(
      `wrapped by ${NEW_SERVICE}, but the user belongs to /Sales, whose key service is ${KEY_SERVICE}`,
    );
    // A name that merely begins the same is another unit.
    expect(message(BEN)).toContain(`in the settings is ${NEW_SERVICE}`);
    expect(stateOf(DORA)).toMatch(/^Ready/);
  });

  it('a group comes before a unit, also a member by another group; the first group before the others', () => {
    assign(
      [
        {to: '/Sales', uri: NEW_SERVICE},
        {to: TEAM, uri: KEY_SERVICE},
        {to: 'partners@cse.example', uri: NEW_SERVICE},
      ],
      KEY_SERVICE,
    );
    expect(company.run('cseUpload')).toMatchObject({succeeded: 4});
    expect(asked()).toEqual({
      // Dora's unit does not matter; each group is read once.
      'directory.users.get': 2,
      'directory.members.list': 2,
    });
    assign([{to: TEAM, uri: NEW_SERVICE}]);
    company.run('cseCheck');
    expect(message(DORA)).toContain(`belongs to ${TEAM}`);
    expect(asked()).toEqual({'directory.members.list': 1});
  });

  it('asks the directory nothing where none is assigned, or for a hardware key', () => {
    assign([]);
    company.run('cseUpload');
    assign([{to: '/', uri: NEW_SERVICE}]);
    company.type(DORA, 'Key metadata', 'hardware: card');
    company.run('cseRefresh');
    for (const user of [ADA, BEN]) company.type(user, 'User', '');
    company.run('cseCheck');
    expect(stateOf(DORA)).toMatch(/^Ready/);
    expect(asked()).toEqual({});
  });

  it('says which scope is missing, which group, and which user', () => {
    assign([{to: '/Sales', uri: KEY_SERVICE}]);
    delegate();
    company.run('cseUpload');
    expect(stateOf(ADA)).toBe('Failed');
    expect(message(ADA)).toContain(USERS);
    delegate(USERS, MEMBERS);
    assign([{to: 'nobody@cse.example', uri: KEY_SERVICE}]);
    company.run('cseUpload');
    expect(message(ADA)).toMatch(/group nobody@cse\.example.*no such group/);
    assign([{to: '/Sales', uri: KEY_SERVICE}]);
    company.google.state.users.find(it => it.primary === ADA)!.deleted = true;
    company.run('cseCheck');
    expect(message(ADA)).toMatch(/not found in the directory/);
  });
});

it('a key is wrapped by the service of its user’s unit', () => {
  company.fillIn({
    ...{user: CLEO, certificate: company.certificate('cleo')},
    ...{metadata: 'wrap', password: PASSWORD},
  });
  company.setUpCse({
    ...{keyService: '', wraps: true},
    assigned: [{to: '/', uri: NEW_SERVICE}],
  });
  company.run('cseUpload', {token: 'token'});
  expect(company.row(CLEO)).toMatchObject({
    State: 'In place',
    'Key service': NEW_SERVICE,
  });
});

describe('the settings', () => {
  it.each([
    ['neither unit nor group', [{to: 'Sales', uri: KEY_SERVICE}]],
    ['an address that is none', [{to: '/Sales', uri: 'kacls'}]],
    ['a user name in it', [{to: '/Sales', uri: 'https://a@kacls.example/'}]],
    [
      'one unit twice',
      [
        {to: '/Sales', uri: KEY_SERVICE},
        {to: '/sales/', uri: NEW_SERVICE},
      ],
    ],
  ])('refuse %s', (_, assigned) => {
    const {settings} = company.ask('cse');
    expect(
      company.refusal('saveCse', {settings: {...settings, assigned}}),
    ).toHaveLength(1);
  });

  it('are part of the entry that users of the directory need', () => {
    assign([{to: TEAM, uri: NEW_SERVICE}]);
    delegate();
    const from = {kind: 'domain', name: 'cse.example'};
    const {notices} = company.workspace.run('door', [
      {verb: 'countUsers', from},
    ]) as {notices: Notice[]};
    const [, scopes] = notices[0]!.copy!;
    expect(scopes!.text.split(',')).toEqual([BASIC[0], USERS, MEMBERS]);
  });

  it('are logged, and tried by the set-up check with what the delegation has to name', () => {
    assign([
      {to: '/Sales', uri: NEW_SERVICE},
      {to: TEAM, uri: KEY_SERVICE},
    ]);
    const logged = company
      .lines('Log')
      .find(it => it['Details'] === 'keyService.assigned');
    expect(logged?.['After']).toBe(
      `/Sales ${NEW_SERVICE}, ${TEAM} ${KEY_SERVICE}`,
    );
    delegate();
    const lines = company.ask('checkSetup');
    expect(
      lines.filter(it => it.code === 'key-service').map(it => it.met),
    ).toEqual(['yes', 'yes']);
    const directory = lines.filter(it => it.code.startsWith('directory-'));
    expect(directory.map(it => [it.code, it.met])).toEqual([
      ['directory-users', 'no'],
      ['directory-members', 'no'],
    ]);
    expect(JSON.stringify(directory)).toContain(MEMBERS);
  });
});
