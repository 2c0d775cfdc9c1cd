import {OPERATOR} from '../../../emulator/company';
import {type LargeCompany} from '../../../emulator/large-company';
import type {
  Progress,
  ScheduleSettings,
  UsersFrom,
  Verb,
  Verbs,
} from '../../../src/core/door/contract';
import {confirmedRows} from '../../support/confirmed-rows';
import {expectSameWhereverKilled} from '../../support/killed-anywhere';
import {
  checkpoint,
  deathsIn,
  distinct,
  goOn,
  openCompany,
  say,
  START,
  tick,
} from '../../support/long-run';
import {sampleOf} from '../../support/sample';
import {typeRow} from '../../support/typed-row';

const DAY = 86_400_000;
const ROWS = 3;
const CLIENT_ID = '100000000000000000001';
const GMAIL = [
  'https://www.googleapis.com/auth/gmail.settings.basic',
  'https://www.googleapis.com/auth/gmail.settings.sharing',
];
const USERS = 'https://www.googleapis.com/auth/admin.directory.user.readonly';
const MEMBERS =
  'https://www.googleapis.com/auth/admin.directory.group.member.readonly';
const GROUPS = 'https://www.googleapis.com/auth/admin.directory.group.readonly';

const SALES: UsersFrom = {kind: 'orgUnit', name: '/Sales'};
const TEAM: UsersFrom = {kind: 'group', name: 'team@large.example'};
const DOMAIN: UsersFrom = {kind: 'domain', name: 'large.example'};

const NIGHTLY: ScheduleSettings = {
  every: 'day',
  readsAll: true,
  hour: 2,
  renew: false,
  everyUser: false,
  renewalDays: 30,
  tiers: [30],
  recipients: [],
};

let company: LargeCompany;
let rewind: () => void;

beforeAll(async () => {
  company = await openCompany({users: ROWS});
  const {google, workspace} = company;
  google.addUser({primary: OPERATOR, admin: true});
  google.addUser({
    ...{primary: 'sam@large.example', orgUnit: '/Sales'},
    name: 'Sam Sample',
  });
  google.addUser({primary: 'nora@large.example', orgUnit: '/Sales/North'});
  google.addUser({
    ...{primary: 'otto@large.example', orgUnit: '/Sales'},
    archived: true,
  });
  google.addUser({
    ...{primary: 'kiosk@large.example', orgUnit: '/Sales'},
    mailbox: false,
  });
  google.addUser({primary: 'sue@large.example', suspended: true});
  google.addUser({primary: 'eve@other.example'});
  google.addGroup(TEAM.name, [
    'Sam@large.example',
    'sue@large.example',
    'sub@large.example',
    'guest@elsewhere.example',
    company.rows[0]!.user,
  ]);
  google.addGroup('sub@large.example', ['eve@other.example']);
  google.delegate(CLIENT_ID, [...GMAIL, USERS, MEMBERS]);
  say(company, START);
  goOn(company);
  workspace.mail.splice(0);
  google.state.log.splice(0);
  for (const it of Object.keys(google.state.tokens)) {
    delete google.state.tokens[it];
  }
  rewind = checkpoint(company);
});

beforeEach(() => rewind());

/** Asks the door; the codes of a refusal instead of the answer. */
function ask<V extends Verb>(
  verb: V,
  input: Verbs[V]['in'] = {},
): Verbs[V]['out'] | string[] {
  const answer = company.workspace.run('door', [{verb, ...input}]) as {
    ok: boolean;
    value?: Verbs[V]['out'];
    notices?: {code: string}[];
  };
  return answer.ok ? answer.value! : answer.notices!.map(it => it.code);
}

function count(from: UsersFrom): Verbs['countUsers']['out'] {
  const counted = ask('countUsers', {from});
  if (Array.isArray(counted)) throw new Error(counted.join());
  return counted;
}

/** Adds all users without a row, as someone does who has seen the count. */
function add(from: UsersFrom, keep = false): unknown {
  return ask('addUsers', {from, keep, confirmed: count(from).added});
}

const lines = (name = 'Rollout') => {
  const [header = [], ...rest] = company.workspace.shown(name);
  return rest.map(line =>
    Object.fromEntries(header.map((it, i) => [it, line[i] ?? ''])),
  );
};
const users = () => lines().map(it => it['User']);
const stateOf = (user: string) =>
  lines().find(it => it['User'] === user)?.['State'];

const requests = (method: string) =>
  company.google.state.log.filter(it => it.method === method).length;

function refreshAll(): Progress {
  const {workspace} = company;
  const door = (request: object) =>
    (workspace.run('door', [request]) as {value: Progress}).value;
  let progress = door({verb: 'start', action: 'refresh', selection: 'all'});
  while (!progress.finished) progress = door({verb: 'continue'});
  return progress;
}

const person = (primary: string) =>
  company.google.state.users.find(it => it.primary === primary)!;

/** Night comes, and the run that starts in it ends. */
function night(): void {
  const {workspace} = company;
  const {clock} = workspace;
  const today = Math.floor(clock.now() / DAY) * DAY + 2.5 * 3_600_000;
  clock.advance((today > clock.now() ? today : today + DAY) - clock.now());
  workspace.fireDueTriggers();
  for (let i = 0; workspace.properties.document['run'] && i < 30; i++) {
    tick(company);
  }
}

const subjects = () => company.workspace.mail.map(it => it.subject);
/** Has a row and a certificate, and is in the team. */
const FIRST = 'user00000.0@large.example';

describe('counting users', () => {
  it('of an organizational unit counts those below it, and says who is left out', () => {
    expect(count(SALES)).toMatchObject({
      ...{found: 2, present: 0, added: 2, left: 2},
      examples: ['nora@large.example', 'sam@large.example'],
      notices: [{code: 'users-left-out', severity: 'advice'}],
    });
    const [notice] = count(SALES).notices;
    expect(notice!.says).toBe(
      'No rows for: 1 suspended or archived user and 1 user without Gmail.',
    );
  });

  it('of a domain leaves other domains out', () => {
    // The rows’ users, the operator, Sam and Nora.
    const found = ROWS + 3;
    expect(count(DOMAIN)).toMatchObject({found, present: ROWS, left: 3});
  });

  it('of a group follows groups within, and leaves out members outside the organization', () => {
    expect(count(TEAM)).toMatchObject({
      ...{found: 3, present: 1, added: 2, left: 3},
      examples: ['eve@other.example', 'sam@large.example'],
    });
  });

  it('of a group that holds everybody counts everybody', () => {
    company.google.addGroup('all@large.example', ['everybody']);
    const all = {kind: 'group', name: 'all@large.example'} as const;
    expect(count(all)).toMatchObject({found: ROWS + 4, left: 3});
  });

  it('writes nothing', () => {
    const {workspace} = company;
    const before = JSON.stringify(workspace.spreadsheet);
    for (const it of [SALES, DOMAIN, TEAM]) count(it);
    expect(JSON.stringify(workspace.spreadsheet)).toBe(before);
    expect(requests('gmail.users.settings.sendAs.list')).toBe(0);
  });

  it.each([
    [DOMAIN, [USERS]],
    [SALES, [USERS]],
    [TEAM, [MEMBERS, USERS]],
  ])('of %j asks only for the scopes that it needs', (from, expected) => {
    count(from);
    const tokens = Object.values(company.google.state.tokens).filter(
      it =>
        !it.scopes.includes('https://www.googleapis.com/auth/cloud-platform'),
    );
    const delegated = tokens.filter(it => it.scopes.length === 1);
    expect(delegated.map(it => it.scopes[0]).sort()).toEqual(expected);
    expect(delegated.every(it => it.user === OPERATOR)).toBe(true);
  });

  it('works without the scope for groups as long as no group is asked for', () => {
    company.google.delegate(CLIENT_ID, [...GMAIL, USERS]);
    expect(count(DOMAIN).found).toBe(ROWS + 3);
    expect(ask('countUsers', {from: TEAM})).toEqual(['delegation-entry']);
  });

  it.each<[UsersFrom, string]>([
    [{kind: 'domain', name: 'nobody.example'}, 'users-from-unknown'],
    [{kind: 'orgUnit', name: '/Nowhere'}, 'users-from-unknown'],
    [{kind: 'group', name: 'nobody@large.example'}, 'users-from-unknown'],
    [{kind: 'domain', name: 'large'}, 'users-from-invalid'],
    [{kind: 'orgUnit', name: 'Sales'}, 'users-from-invalid'],
    [{kind: 'group', name: 'team'}, 'users-from-invalid'],
    [{kind: 'group', name: ''}, 'users-from-invalid'],
    [{kind: 'planet', name: 'Mars'} as never, 'users-from-invalid'],
    [null as never, 'users-from-invalid'],
  ])('refuses %j', (from, code) => {
    expect(ask('countUsers', {from})).toEqual([code]);
  });

  it('accepts names as people type them', () => {
    expect(count({kind: 'domain', name: ' @LARGE.example'}).found).toBe(
      ROWS + 3,
    );
    expect(count({kind: 'orgUnit', name: '/Sales/'}).found).toBe(2);
    // From the list of users alone: no scope for units is delegated.
    expect(ask('orgUnits')).toEqual([
      {path: '/Sales', users: 2},
      {path: '/Sales/North', users: 1},
    ]);
    expect(count({kind: 'group', name: 'Team@Large.example '}).found).toBe(3);
    company.google.addUser({
      ...{primary: 'quinn@large.example'},
      orgUnit: String.raw`/R'n\D`,
    });
    const odd = {kind: 'orgUnit', name: String.raw`/R'n\D`} as const;
    expect(count(odd).examples).toEqual(['quinn@large.example']);
  });

  it('lists groups to choose from once the optional scope is delegated', () => {
    const {google} = company;
    expect(ask('groups')).toBeNull();
    google.delegate(CLIENT_ID, [...GMAIL, USERS, MEMBERS, GROUPS]);
    expect(ask('groups')).toEqual({
      groups: [
        {address: 'sub@large.example', name: '', members: 1},
        {address: 'team@large.example', name: '', members: 5},
      ],
      more: false,
    });
    // The entry is replaced as a whole, so it is shown with the scope that it has for this.
    google.delegate(CLIENT_ID, [...GMAIL, GROUPS]);
    const answer = company.workspace.run('door', [
      {verb: 'countUsers', from: TEAM},
    ]);
    const copied = JSON.stringify(answer);
    for (const it of [USERS, MEMBERS, GROUPS]) expect(copied).toContain(it);
    google.delegate(CLIENT_ID, [...GMAIL]);
    expect(ask('groups')).toBeNull();
  });

  it('lists no more than 2,000 groups, and says that there are more', () => {
    const {google} = company;
    google.delegate(CLIENT_ID, [...GMAIL, GROUPS]);
    for (let i = 0; i < 2_000; i++) google.addGroup(`g${i}@large.example`, []);
    const before = requests('directory.groups.list');
    expect(ask('groups')).toMatchObject({more: true});
    expect(requests('directory.groups.list') - before).toBe(10);
    person(OPERATOR).admin = false;
    expect(ask('groups')).toEqual(['not-an-admin']);
  });

  it('needs an administrator, and delegation', () => {
    person(OPERATOR).admin = false;
    expect(ask('countUsers', {from: DOMAIN})).toEqual(['not-an-admin']);
    const {settings} = ask('settings') as {settings: object};
    ask('saveSettings', {settings: {...settings, access: 'own'} as never});
    expect(ask('countUsers', {from: DOMAIN})).toEqual([
      'directory-needs-delegation',
    ]);
  });
});

describe('adding users', () => {
  it('adds a row for each user without one, and none twice', () => {
    const before = users();
    expect(add(TEAM)).toEqual({added: 2});
    const after = [...before, 'eve@other.example', 'sam@large.example'];
    expect(users()).toEqual(after);
    expect(add(TEAM)).toEqual({added: 0});
    expect(users()).toEqual(after);
  });

  it('adds a row for the primary address also where another alias has one', () => {
    const {workspace} = company;
    workspace.edit('Rollout', ROWS + 2, 1, 'SAM@large.example');
    workspace.edit('Rollout', ROWS + 2, 'Alias', 'sam.desk@large.example');
    expect(count(SALES)).toMatchObject({added: 2});
    workspace.edit('Rollout', ROWS + 2, 'Alias', '');
    expect(count(SALES)).toMatchObject({added: 1});
  });

  it('is refused when it would not be as many as were confirmed', () => {
    const before = users();
    expect(ask('addUsers', {from: SALES, keep: true, confirmed: 1})).toEqual([
      'users-differ',
    ]);
    expect(users()).toEqual(before);
    expect(ask('usersFrom')).toEqual({sources: [], notices: []});
  });

  it('of a directory of 3,000 needs a handful of requests, and no more time than a page waits', () => {
    const {google, workspace} = company;
    for (let i = 0; i < 3000; i++) {
      const primary = `many${String(i).padStart(4, '0')}@many.example`;
      google.addUser({primary});
    }
    const many = {kind: 'domain', name: 'many.example'} as const;
    expect(count(many)).toMatchObject({found: 3000, added: 3000});
    google.state.log.splice(0);
    const began = workspace.clock.now();
    expect(ask('addUsers', {from: many, keep: false, confirmed: 3000})).toEqual(
      {added: 3000},
    );
    expect(requests('directory.users.list')).toBe(6);
    expect(google.state.log).toHaveLength(8);
    expect(workspace.clock.now() - began).toBeLessThan(10_000);
    expect(new Set(users()).size).toBe(ROWS + 3000);
  });

  it('that is cut off anywhere and done again has every row once', () => {
    const deaths = deathsIn(company, () => add(SALES, true));
    const expected = users();
    expect(distinct(deaths).length).toBeGreaterThan(5);
    for (const death of sampleOf(distinct(deaths), 3)) {
      const killed = deaths.indexOf(death);
      death.toIt();
      // An execution that died with the lease keeps it for a while.
      company.workspace.clock.advance(100_000);
      add(SALES, true);
      expect([killed, users()]).toEqual([killed, expected]);
      expect(ask('usersFrom')).toMatchObject({sources: [SALES]});
    }
  });
});

describe('kept sources', () => {
  const keepSales = () => expect(add(SALES, true)).toEqual({added: 2});

  it('are shown, each once, and can be forgotten', () => {
    keepSales();
    add(SALES, true);
    add(TEAM, true);
    expect(ask('usersFrom')).toEqual({sources: [SALES, TEAM], notices: []});
    const left = {sources: [TEAM], notices: []};
    expect(ask('forgetUsersFrom', {from: SALES})).toEqual(left);
    expect(ask('forgetUsersFrom', {from: SALES})).toEqual(left);
    expect(users()).toContain('sam@large.example');
  });

  it('are ten at most', () => {
    const {google} = company;
    const group = (i: number) =>
      ({kind: 'group', name: `group${i}@large.example`}) as const;
    for (let i = 0; i <= 10; i++) google.addGroup(group(i).name, [OPERATOR]);
    for (let i = 0; i < 10; i++) add(group(i), true);
    expect(add(group(10), true)).toEqual(['too-many-sources']);
    expect(add(group(3), true)).toEqual({added: 0});
  });

  it('give joiners a row that is in the same run', () => {
    keepSales();
    company.google.addUser({primary: 'joy@large.example', orgUnit: '/Sales'});
    expect(refreshAll()).toMatchObject({
      total: ROWS + 3,
      blocked: 0,
      failed: 0,
    });
    expect(users().filter(it => it === 'joy@large.example')).toHaveLength(1);
    expect(lines('Inventory').map(it => it['User'])).toContain(
      'joy@large.example',
    );
    refreshAll();
    expect(lines()).toHaveLength(ROWS + 3);
  });

  it('distinguish a renamed user from one who has left, and an account that got the address of another', () => {
    const domain = {kind: 'domain', name: 'other.example'} as const;
    add(domain, true);
    refreshAll();
    const of = (user: string) => lines().find(it => it['User'] === user)!;
    const eve = person('eve@other.example') as {primary: string; id: string};
    eve.primary = 'eve.new@other.example';
    const before = lines().length;
    expect(refreshAll()).toMatchObject({blocked: 1, failed: 0});
    expect(of('eve@other.example')['State']).not.toBe('User has left');
    expect(of('eve@other.example')['Message']).toMatch(
      /was renamed: .* is now eve\.new@other\.example/,
    );
    expect(lines()).toHaveLength(before);
    expect(lines('Inventory').map(it => it['User'])).not.toContain(
      'eve@other.example',
    );

    Object.assign(eve, {primary: 'eve@other.example', id: '1'});
    refreshAll();
    expect(of('eve@other.example')['Message']).toMatch(/a different user than/);
    // Once: from then on it is the new person's row.
    expect(refreshAll()).toMatchObject({blocked: 0, failed: 0});
  });

  it('give the Inventory unit, groups and id of each user in the same refresh, and figures and report their coverage', () => {
    const {google} = company;
    add(SALES, true);
    add(TEAM, true);
    google.state.log.splice(0);
    refreshAll();
    const asked = google.state.log.map(it => it.method);
    const once = (method: string) => asked.filter(it => it === method).length;
    // For the unit, for the group’s members, and for the identities of these.
    expect(once('directory.users.list')).toBe(2);
    expect(once('directory.members.list')).toBe(1);
    const line = (user: string) =>
      lines('Inventory').find(it => it['User'] === user)!;
    expect(line('nora@large.example')).toMatchObject({
      'Organizational unit': '/Sales/North',
      Groups: '',
      'User ID': (person('nora@large.example') as {id: string}).id,
      Subject: 'no certificate',
    });
    expect(line('sam@large.example')).toMatchObject({
      'Organizational unit': '/Sales',
      Groups: TEAM.name,
    });
    const {units, groups} = ask('dashboard') as Verbs['dashboard']['out'];
    expect(units.map(it => [it.name, it.covered, it.aliases])).toEqual([
      ['/', 1, 2],
      ['/Sales', 0, 1],
      ['/Sales/North', 0, 1],
    ]);
    expect(groups.map(it => [it.name, it.covered, it.aliases])).toEqual([
      [TEAM.name, 1, 3],
    ]);
    const shown = company.workspace.shown('Dashboard');
    const part = shown.find(it => it.includes(TEAM.name))!;
    const at = part.indexOf(TEAM.name);
    expect(part.slice(at - 1, at + 7)).toEqual([
      ...['Group', TEAM.name, '33.3%', '1', '0', '2', '3', '0'],
    ]);
    const {csv} = ask('report', {of: 'parts'}) as Verbs['report']['out'];
    expect(csv).toContain(`Group,${TEAM.name},33.3,3,1,0,2,0`);
    expect(csv).toContain('Organizational unit,/Sales/North,0,1,0,0,1,0');
    const byAlias = ask('report') as Verbs['report']['out'];
    expect(byAlias.csv).toMatch(/nora@large\.example.*,\/Sales\/North,/);

    // A user who moves, or leaves the group, is counted elsewhere.
    Object.assign(person('nora@large.example'), {orgUnit: '/Sales'});
    const {members} = google.state.groups[0]!;
    members.splice(members.indexOf('Sam@large.example'), 1);
    refreshAll();
    expect(line('nora@large.example')['Organizational unit']).toBe('/Sales');
    expect(line('sam@large.example')['Groups']).toBe('');
    for (const from of [SALES, TEAM]) ask('forgetUsersFrom', {from});
    expect(ask('dashboard')).toMatchObject({units: [], groups: []});
  });

  it('are not needed if all users are read: units come with them, and renamed users are matched to their rows', () => {
    ask('saveSchedule', {settings: {...NIGHTLY, everyUser: true}});
    company.google.state.log.splice(0);
    refreshAll();
    const asked = company.google.state.log.map(it => it.method);
    expect(asked.filter(it => it.startsWith('directory.'))).toEqual([
      'directory.users.list',
    ]);
    const of = (user: string) =>
      lines('Inventory').filter(it => it['User'] === user);
    expect(of('nora@large.example')[0]).toMatchObject({
      ...{'Organizational unit': '/Sales/North', Groups: ''},
    });
    expect(of(FIRST)[0]!['Organizational unit']).toBe('/');
    const now = 'renamed@large.example';
    const first = person(FIRST) as {primary: string};
    Object.assign(first, {
      primary: now,
      sendAs: person(FIRST).sendAs.map(it => ({...it, sendAsEmail: now})),
    });
    const before = lines('Inventory').length;
    refreshAll();
    expect(of(FIRST)).toEqual([]);
    expect(of(now)).toMatchObject([
      {
        ...{Address: now, Default: 'Yes'},
        Remarks: expect.not.stringContaining('gone') as string,
        Changed: expect.stringContaining(
          `renamed from ${FIRST} to ${now}`,
        ) as string,
      },
    ]);
    expect(lines('Inventory')).toHaveLength(before);
    refreshAll();
    const row = () => lines().find(it => it['User'] === FIRST)!;
    expect(row()['Message']).toMatch(/was renamed: .* renamed@large\.example/);
    expect(row()['State']).not.toBe('User has left');

    // The address is given to someone else: then the row is that person's.
    company.google.addUser({primary: FIRST});
    refreshAll();
    refreshAll();
    expect(row()['Message']).not.toMatch(/renamed/);
  });

  it('say in the Inventory who was renamed, from what to what', () => {
    const domain = {kind: 'domain', name: 'other.example'} as const;
    add(domain, true);
    refreshAll();
    const eve = person('eve@other.example') as {primary: string};
    eve.primary = 'eve.new@other.example';
    refreshAll();
    const [line] = lines('Inventory').filter(
      it => it['User'] === 'eve.new@other.example',
    );
    expect(line).toMatchObject({
      Address: 'eve.new@other.example',
      Changed: expect.stringMatching(
        /: renamed from eve@other\.example to eve\.new@other\.example$/,
      ) as string,
    });
  });

  it('mark users who have left, delete nothing, do not read the mailbox, and can remove the mark', () => {
    add(TEAM, true);
    const held = () => company.google.smimeInfos(FIRST).length;
    const {groups, log} = company.google.state;
    const {members} = groups.find(it => it.address === TEAM.name)!;
    refreshAll();
    expect(held()).toBe(1);
    const was = stateOf(FIRST);
    members.splice(members.indexOf(FIRST), 1);
    person('eve@other.example').suspended = true;
    log.splice(0);
    expect(refreshAll()).toMatchObject({failed: 0, blocked: 0});
    expect(log.filter(it => it.user === FIRST)).toEqual([]);
    expect([stateOf(FIRST), stateOf('eve@other.example')]).toEqual([
      'User has left',
      'User has left',
    ]);
    const message = (user: string) =>
      lines().find(it => it['User'] === user)!['Message']!;
    expect(message(FIRST)).toMatch(/no longer in .* run Off-board/);
    expect(message('eve@other.example')).toMatch(/suspended or archived/);
    // A user who was never in it has not left.
    expect(stateOf('user00001.0@large.example')).toBe('Uploaded');
    expect(held()).toBe(1);
    expect(lines()).toHaveLength(ROWS + 2);
    const logged = lines('Log').length;
    refreshAll();
    expect(lines('Log')).toHaveLength(logged);

    members.push(FIRST);
    person('eve@other.example').suspended = false;
    refreshAll();
    expect(was).toBe('Uploaded');
    expect(stateOf(FIRST)).toBe('Valid');
    expect(stateOf('eve@other.example')).toBe('Not in Gmail');
    expect(message('eve@other.example')).toMatch(/The user is back/);
  });

  it('leave a row alone that was off-boarded', () => {
    add(TEAM, true);
    const {members} = company.google.state.groups[0]!;
    members.splice(members.indexOf(FIRST), 1);
    refreshAll();
    company.workspace.activate('Rollout', 'A2');
    const asked = {action: 'offBoard', selection: 'selected'} as const;
    say(company, {
      ...{verb: 'start', ...asked, confirmed: 1},
      ...confirmedRows(company.workspace, asked),
    });
    goOn(company);
    expect(company.google.smimeInfos(FIRST)).toEqual([]);
    refreshAll();
    expect(stateOf(FIRST)).toBe('Off-boarded');
  });

  it('that are forgotten have left nobody', () => {
    add(TEAM, true);
    add(SALES, true);
    refreshAll();
    ask('forgetUsersFrom', {from: TEAM});
    refreshAll();
    expect(lines().map(it => it['State'])).not.toContain('User has left');
  });

  it('that fail in the middle of reading are reported, change nothing, and do not prevent any row’s refresh', () => {
    const {google} = company;
    for (let i = 0; i < 600; i++) {
      google.addUser({primary: `m${i}@large.example`});
    }
    add(TEAM, true);
    person('sam@large.example').deleted = true;
    google.addUser({primary: 'joy@large.example'});
    google.state.groups[0]!.members.push('joy@large.example');
    const before = users();
    // All members are read by then, and the first 500 of the users among whom they are looked up.
    google.faults.add({
      match: it => it.url.includes('pageToken='),
      ...{times: 100, respond: google.presets.backendError},
    });
    const {note} = refreshAll();
    expect(users()).toEqual(before);
    expect(lines().map(it => it['State'])).not.toContain('User has left');
    expect(note).toMatch(/Health → Schedule/);
    const {notices} = ask('usersFrom') as Verbs['usersFrom']['out'];
    expect(notices.map(it => it.code)).toEqual(['users-from-unread']);
    google.faults.clear();
    expect(refreshAll().note).toBe('');
    expect(users()).toContain('joy@large.example');
    expect(stateOf('sam@large.example')).toBe('User has left');
    expect(ask('usersFrom')).toMatchObject({notices: []});
  });

  it('from which most would have left at once mark nobody, and say so', () => {
    const {google} = company;
    for (let i = 0; i < 20; i++) {
      google.addUser({primary: `m${i}@large.example`, orgUnit: '/Sales'});
    }
    add(SALES, true);
    for (let i = 0; i < 15; i++) {
      (person(`m${i}@large.example`) as {orgUnit: string}).orgUnit = '/';
    }
    refreshAll();
    expect(lines().map(it => it['State'])).not.toContain('User has left');
    const {notices} = ask('usersFrom') as Verbs['usersFrom']['out'];
    expect(notices[0]!.says).toMatch(/15 of 22 users seem to have left/);
  });

  it('add no row twice, wherever the refresh is cut off', () => {
    keepSales();
    company.google.addUser({primary: 'joy@large.example', orgUnit: '/Sales'});
    person('sam@large.example').suspended = true;
    const start = {verb: 'start', action: 'refresh', selection: 'all'};
    const calls = expectSameWhereverKilled(company, start, 7);
    expect(calls).toBeGreaterThan(100);
  });
});

describe('kept sources by night', () => {
  beforeEach(() => {
    expect(ask('saveSchedule', {settings: NIGHTLY})).toMatchObject({
      installed: true,
    });
  });

  it('are reported once: that they have left, and not that their certificate expires', () => {
    add(TEAM, true);
    night();
    expect(subjects()).toEqual([]);
    person('eve@other.example').deleted = true;
    const {members} = company.google.state.groups[0]!;
    members.splice(members.indexOf(FIRST), 1);
    for (let i = 0; i < 3; i++) night();
    expect(subjects()).toHaveLength(1);
    const {body, html} = company.workspace.mail[0]!;
    expect(body).toContain('Users who have left (2)');
    for (const text of [body, html!]) {
      expect(text).toContain('eve@other.example');
      expect(text).toContain('Off-board');
    }
    const {expiration} = company.google.smimeInfos(FIRST)[0]!;
    const {clock} = company.workspace;
    clock.advance(expiration - 20 * DAY - clock.now());
    night();
    expect(subjects()).toHaveLength(2);
    expect(company.workspace.mail[1]!.body).not.toContain(`${FIRST} – Expires`);
  });

  it('are one failure if they cannot be read, reported once, until they can', () => {
    add(TEAM, true);
    company.google.delegate(CLIENT_ID, [...GMAIL, USERS]);
    for (let i = 0; i < 3; i++) night();
    expect(subjects()).toEqual([
      'S/MIME Rollout: the scheduled refresh failed',
    ]);
    expect(company.workspace.mail[0]!.body).toMatch(
      /joined or left could not be looked up/,
    );
    company.google.delegate(CLIENT_ID, [...GMAIL, USERS, MEMBERS]);
    night();
    expect(ask('schedule')).toMatchObject({failure: ''});
  });

  it('fill a sheet that has no rows yet', () => {
    const {workspace} = company;
    for (let row = 2; row < 2 + ROWS; row++) {
      typeRow(workspace, row, ['', '', '', '']);
    }
    add(SALES, true);
    for (let row = 2 + ROWS; row < 4 + ROWS; row++) {
      workspace.edit('Rollout', row, 1, '');
    }
    night();
    expect(users().filter(it => it !== '')).toEqual([
      'nora@large.example',
      'sam@large.example',
    ]);
    expect(ask('schedule')).toMatchObject({failure: ''});
  });
});

describe('the set-up check', () => {
  const checked = () =>
    (ask('checkSetup') as Verbs['checkSetup']['out']).filter(it =>
      it.code.startsWith('directory'),
    );

  it('does not mention the directory if nobody reads it', () => {
    expect(checked()).toEqual([]);
  });

  it('tries what the kept sources and the schedule need, and shows the whole entry', () => {
    add(SALES, true);
    expect(checked()).toMatchObject([{code: 'directory-users', met: 'yes'}]);
    add(TEAM, true);
    expect(checked().map(it => it.met)).toEqual(['yes', 'yes']);
    company.google.delegate(CLIENT_ID, [...GMAIL, USERS]);
    const [, members] = checked();
    expect(members).toMatchObject({met: 'no', copy: [{text: CLIENT_ID}, {}]});
    // No row has another alias, so Gmail’s second scope is not asked for.
    expect(members!.copy[1]!.text).toBe([GMAIL[0], USERS, MEMBERS].join());
  });

  it('shows the entry that a refused count needs, as the refusal does, until it works', () => {
    company.google.delegate(CLIENT_ID, GMAIL);
    const refused = company.workspace.run('door', [
      {verb: 'countUsers', from: TEAM},
    ]) as {notices: {code: string; copy?: {text: string}[]}[]};
    const entry = [GMAIL[0], USERS, MEMBERS].join();
    expect(refused.notices.map(it => it.code)).toEqual(['delegation-entry']);
    expect(refused.notices[0]!.copy!.map(it => it.text)).toEqual([
      CLIENT_ID,
      entry,
    ]);
    const [users, members] = checked();
    expect([users!.met, members!.met]).toEqual(['no', 'no']);
    expect(users!.copy.map(it => it.text)).toEqual([CLIENT_ID, entry]);
    company.google.delegate(CLIENT_ID, [...GMAIL, USERS, MEMBERS]);
    expect(checked().map(it => it.met)).toEqual(['yes', 'yes']);
    ask('countUsers', {from: TEAM});
    expect(checked()).toEqual([]);
  });

  it('tries it for a schedule that reads every user', () => {
    ask('saveSchedule', {settings: {...NIGHTLY, everyUser: true}});
    expect(checked()).toMatchObject([{code: 'directory-users', met: 'yes'}]);
    person(OPERATOR).admin = false;
    expect(checked()).toMatchObject([{met: 'no'}]);
    expect(checked()[0]!.todo).toMatch(/administrator role/);
  });
});

it('names users as the directory does, for the subjects of requests', () => {
  const users = ['Sam@large.example', 'eve@other.example', 'no@where.example'];
  expect(ask('userNames', {users})).toEqual(['Sam Sample', '', '']);
  company.google.delegate(CLIENT_ID, GMAIL);
  expect(ask('userNames', {users})).toEqual([
    expect.stringMatching(/scope|delegation/),
  ]);
  expect(ask('userNames', {users: 'all' as never})).toEqual(['unknown-verb']);
});
