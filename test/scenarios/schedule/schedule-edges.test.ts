/** The schedule and off-boarding if a row, an alias or an owner has changed. */
import {OPERATOR, SECOND_OPERATOR} from '../../../emulator/company';
import {ask} from '../../../emulator/sample-company/workspace';
import type {Notice, Overview} from '../../../src/core/door/contract';
import {
  CLEO,
  CLEO_SALES,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

const HOURLY = {
  ...{every: 'hour', hour: 0, renew: false, everyUser: false, readsAll: true},
  ...{renewalDays: 30, tiers: [30], recipients: []},
};

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  small = await openSmallCompany();
  rewind = small.checkpoint();
});
beforeEach(() => rewind());

const aliasesOf = (user: string) =>
  small
    .lines('Inventory')
    .filter(it => it['User'] === user)
    .map(it => it['Address']);

it('a row that cannot be worked on keeps nobody from looking at its user’s other aliases', () => {
  small.type(CLEO, 'Renew days before', '400');
  small.run('refresh');
  expect(small.row(CLEO)['Message']).toMatch(/not a number of days/);
  expect(aliasesOf(CLEO).sort()).toEqual([CLEO_SALES, CLEO]);
});

it('off-boarding does not bring back an alias that is gone', () => {
  small.run('refresh');
  const {sendAs} = small.google.state.users.find(it => it.primary === CLEO)!;
  sendAs.splice(
    sendAs.findIndex(it => it.sendAsEmail === CLEO_SALES),
    1,
  );
  const remark = () =>
    small.lines('Inventory').find(it => it['Address'] === CLEO_SALES)![
      'Remarks'
    ];
  small.run('refresh');
  expect(remark()).toMatch(/^Alias gone/);
  small.run('offBoard', [CLEO_SALES], {confirmed: 1});
  expect(remark()).toMatch(/^Alias gone/);
});

it('a failure is reported again to the person who takes over the schedule', () => {
  const {workspace} = small;
  const save = {verb: 'saveSchedule', settings: HOURLY};
  const hour = () => {
    workspace.clock.advance(3_600_000);
    workspace.fireDueTriggers();
  };
  ask(workspace, save);
  workspace.edit('Rollout', 1, 1, 'Somebody');
  for (let i = 0; i < 2; i++) hour();
  expect(workspace.mail).toHaveLength(1);
  workspace.run('door', [save], {as: SECOND_OPERATOR});
  for (let i = 0; i < 3; i++) hour();
  expect(workspace.mail).toHaveLength(2);
});

it('a stop that came when there was nothing to stop does not keep a sheet without rows from being kept true', () => {
  const {google, workspace} = small;
  google.addUser({primary: OPERATOR, admin: true});
  google.delegate('100000000000000000001', [
    'https://www.googleapis.com/auth/gmail.settings.basic',
    'https://www.googleapis.com/auth/gmail.settings.sharing',
    'https://www.googleapis.com/auth/admin.directory.user.readonly',
  ]);
  for (const row of [2, 3, 4, 5]) {
    for (const column of [1, 2]) workspace.edit('Rollout', row, column, '');
  }
  ask(workspace, {
    ...{verb: 'saveSchedule'},
    settings: {...HOURLY, everyUser: true},
  });
  workspace.properties.document['stop'] = '1 true';
  workspace.clock.advance(3_600_000);
  workspace.fireDueTriggers();
  expect(aliasesOf(CLEO)).toContain(CLEO);
});

it('a look that finds a row as it was writes no Log line, although its file is in another row too', () => {
  small.type(CLEO, 'Certificate file', small.addFile('a year'));
  small.type(CLEO, 'Password', small.certificates.password('a year'));
  small.run('upload', [CLEO]);
  small.type(
    CLEO_SALES,
    'Certificate file',
    small.row(CLEO)['Certificate file']!,
  );
  small.run('refresh');
  const lines = small.lines('Log').length;
  for (let i = 0; i < 2; i++) small.run('refresh');
  const added = small.lines('Log').slice(lines);
  expect(added.map(it => it['Message'])).toEqual([]);
});

it('names the first duplicate rows one by one and the numbers of all others', () => {
  const {workspace} = small;
  for (let row = 6; row < 14; row++) workspace.edit('Rollout', row, 1, CLEO);
  const {notices} = ask(workspace, {verb: 'overview'}) as Overview;
  const twice = notices.filter(it => it.code.includes('twice'));
  expect(twice).toHaveLength(4);
  expect(twice[3]!.says).toMatch(/: 9, 10, 11, 12 and 13\.$/);
});

it('calls a choice that holds no row no problem, and does not say that all is done', () => {
  const started = small.workspace.run('door', [
    {verb: 'start', action: 'upload', selection: 'attention'},
  ]) as {notices: Notice[]};
  expect(started.notices).toMatchObject([{severity: 'advice'}]);
  expect(started.notices[0]!.fix).toContain('To do');
});

it('the card of a row shows the typed text if it is not an address', () => {
  const {workspace} = small;
  workspace.edit('Rollout', 2, 1, 'Lena Fischer');
  workspace.edit('Rollout', 2, 'Alias', '');
  workspace.activate('Rollout', ['A2']);
  const card = ask(workspace, {verb: 'row'});
  expect(card).toMatchObject({user: 'Lena Fischer', alias: ''});
});
