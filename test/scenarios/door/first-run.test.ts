/** The first run: the facts for its checklist, the test of one mailbox, and the pilot that opens in gates. */
import type {
  FirstRun,
  OnlyRows,
  Settings,
  Verbs,
} from '../../../src/core/door/contract';
import {openRollout, type Rollout} from '../../support/rollout';

const GMAIL = 'https://www.googleapis.com/auth/gmail.settings.';

let rollout: Rollout;

const firstRun = () => rollout.ask('overview').firstRun;
const save = (change: Partial<Settings>) => {
  const {settings} = rollout.ask('settings');
  return rollout.ask('saveSettings', {settings: {...settings, ...change}});
};

describe('in a blank spreadsheet', () => {
  let rewind: () => void;
  beforeAll(async () => {
    rollout = await openRollout(undefined, {iterations: 1, isBlank: true});
    rewind = rollout.checkpoint();
  });
  beforeEach(() => rewind());

  const setUp = () => rollout.ask('setUpSheets');
  const keyless = () => {
    setUp();
    const {serviceAccount} = rollout.company.settings;
    save({access: 'keyless', serviceAccount});
  };

  it('begins before the sheets are there, with nothing chosen', () => {
    const {ready, gate} = rollout.ask('overview');
    expect({ready, gate: gate.name}).toEqual({ready: false, gate: 'few'});
    expect(firstRun()).toEqual<FirstRun>({
      ...{isHidden: false, hasAccess: false, isScheduled: false},
      ...{serviceAccount: '', clientId: '', tested: null},
      user: rollout.company.operator,
      scopes: [`${GMAIL}basic`],
    });
    expect(setUp().firstRun).toMatchObject({isHidden: false});
  });

  it('knows the own mailbox as a choice only once it was chosen', () => {
    setUp();
    expect(firstRun()).toMatchObject({hasAccess: false});
    rollout.ask('changeFirstRun', {choice: 'ownMailbox'});
    expect(firstRun()).toMatchObject({hasAccess: true});
    const {requirements, overview} = rollout.ask('testMailbox');
    expect(requirements.map(it => [it.code, it.met])).toEqual([
      ['gmail-api', 'yes'],
      ['mailbox', 'yes'],
      ['smime', 'yes'],
    ]);
    expect(overview.firstRun).toMatchObject({
      user: rollout.company.operator,
      tested: {isDelegated: true, isReached: true},
    });
  });

  it('tests one mailbox, and forgets the result with another access or user', () => {
    keyless();
    expect(firstRun()).toMatchObject({hasAccess: true, tested: null});
    const {google, settings} = rollout.company;
    google.delegate(settings.clientId, []);
    const refused = rollout.ask('testMailbox', {user: settings.testUser});
    const basic = refused.requirements.find(
      it => it.code === 'delegation-basic',
    );
    expect(basic).toMatchObject({met: 'no', copy: [{}, {}]});
    expect(refused.overview.firstRun).toMatchObject({
      clientId: settings.clientId,
      user: settings.testUser,
      tested: {isDelegated: false, isReached: false},
    });

    google.delegate(settings.clientId, [`${GMAIL}basic`]);
    rollout.ask('testMailbox');
    const reached = {isDelegated: true, isReached: true};
    expect(firstRun()).toMatchObject({tested: reached});
    save({testUser: 'mai.dang@meridian.example'});
    expect(firstRun()).toMatchObject({tested: null});
    save({testUser: settings.testUser});
    expect(firstRun()).toMatchObject({tested: reached});
    save({access: 'own'});
    expect(firstRun()).toMatchObject({tested: null});
  });

  it('refuses to test an invalid address, and keeps the test user', () => {
    keyless();
    expect(() => rollout.ask('testMailbox', {user: 'nobody'})).toThrow(
      'setting-invalid',
    );
    expect(rollout.ask('settings').settings.testUser).toBe('');
  });

  it('names the second scope once a row has another alias', () => {
    keyless();
    expect(firstRun()!.scopes).toEqual([`${GMAIL}basic`]);
    rollout.workspace.edit('Rollout', 2, 'User', 'mai.dang@meridian.example');
    rollout.workspace.edit('Rollout', 2, 'Alias', 'sales@meridian.example');
    expect(firstRun()!.scopes).toEqual([`${GMAIL}basic`, `${GMAIL}sharing`]);
  });

  it('can be hidden, shown again, and done once and for all', () => {
    setUp();
    const choose = (
      choice: 'hide' | 'show' | 'finish' | 'openAll' | 'ownMailbox',
    ) => rollout.ask('changeFirstRun', {choice});
    expect(choose('hide').firstRun).toMatchObject({isHidden: true, scopes: []});
    expect(choose('show').firstRun).toMatchObject({isHidden: false});
    expect(choose('finish').firstRun).toBeNull();
    expect(setUp().firstRun).toBeNull();
    expect(() => choose('anything' as 'hide')).toThrow('unknown-verb');
  });
});

describe('the pilot', () => {
  let aliases: string[];
  let rewind: () => void;
  beforeAll(async () => {
    rollout = await openRollout();
    rollout.run('check');
    const ready = rollout
      .lines('Rollout')
      .filter(it => it['State']!.startsWith('Ready'));
    // More than the second gate admits.
    aliases = ready.map(it => it['Alias'] || it['User']!).slice(0, 14);
    rollout.leaveOnly(...aliases);
    rewind = rollout.checkpoint();
  });
  beforeEach(() => rewind());

  const gate = () => rollout.ask('overview').gate;
  const pilot = () => {
    let progress = rollout.ask('start', {action: 'upload', selection: 'pilot'});
    while (!progress.finished) progress = rollout.ask('continue');
    return progress;
  };

  it('admits 3 of the ready rows, then 10, then all', () => {
    expect(gate()).toEqual({name: 'few', rows: 0, unsuccessful: 0});
    expect(
      rollout.ask('preview', {action: 'upload', selection: 'pilot'}),
    ).toMatchObject({count: 3});
    expect(pilot()).toMatchObject({total: 3, succeeded: 3});
    expect(gate()).toEqual({name: 'ten', rows: 3, unsuccessful: 0});
    expect(pilot()).toMatchObject({total: 10, succeeded: 10});
    expect(gate()).toEqual({name: 'all', rows: 10, unsuccessful: 0});
    expect(pilot().total).toBe(aliases.length - 13);
  });

  it('stays closed after an upload in which a row did not succeed', () => {
    const [first] = aliases;
    const {users} = rollout.company.google.state;
    users.find(it => it.primary === first)!.smime = 'off';
    pilot();
    expect(gate()).toEqual({name: 'few', rows: 3, unsuccessful: 1});
    rollout.ask('changeFirstRun', {choice: 'openAll'});
    expect(gate()).toMatchObject({name: 'all'});
  });

  it('is skipped by an upload of more rows than it admits, and not affected by previews', () => {
    rollout.run('preview');
    expect(gate()).toMatchObject({name: 'few', rows: 0});
    rollout.run('upload');
    expect(gate().name).toBe('all');
  });

  it('says so where no row is ready', () => {
    rollout.leaveOnly(aliases[0]!);
    pilot();
    expect(() => pilot()).toThrow('nothing-selected');
  });

  it('is over in a sheet that had more certificates before there was one', () => {
    rollout.run('upload');
    rollout.workspace.properties.document['gate'] = '';
    rollout.workspace.properties.document['firstRun'] = '';
    const {gate: now, firstRun: list} = rollout.ask('overview');
    expect(now.name).toBe('all');
    expect(list).toMatchObject({isHidden: true});
  });
});

describe('rows of a selection', () => {
  const [READY_ROW, NEW_ROW, BLOCKED_ROW, DONE_ROW] = [
    'mai.dang@meridian.example',
    'hana.yamada@meridian.example',
    'lena.fischer@meridian.example',
    'ilse.vandermeer@meridian.example',
  ] as const;
  const count = (ask: {
    selection: Verbs['start']['in']['selection'];
    only?: OnlyRows;
  }) => rollout.ask('preview', {action: 'check', ...ask}).count;

  beforeAll(async () => {
    rollout = await openRollout();
    rollout.leaveOnly(READY_ROW, NEW_ROW, BLOCKED_ROW, DONE_ROW);
    for (const [row, state] of [
      [READY_ROW, 'Ready'],
      [BLOCKED_ROW, 'Blocked'],
      [DONE_ROW, 'Uploaded'],
    ] as const) {
      rollout.type(row, 'State', state);
    }
  });

  it('are those that are not finished, that need attention, that are to be checked, or ready', () => {
    expect(count({selection: 'all'})).toBe(4);
    expect(count({selection: 'todo'})).toBe(3);
    expect(count({selection: 'attention'})).toBe(1);
    expect(count({selection: 'todo', only: 'toCheck'})).toBe(1);
    expect(count({selection: 'all', only: 'ready'})).toBe(1);
    expect(() => count({selection: 'all', only: 'no' as 'ready'})).toThrow(
      'unknown-verb',
    );
  });

  it('are named with the selected ones in the overview, and are those that run', () => {
    rollout.select(READY_ROW, BLOCKED_ROW);
    expect(
      rollout.ask('overview').selected.map(it => [it.state, it.count]),
    ).toEqual([
      ['ready', 1],
      ['blocked', 1],
    ]);
    const only = {selection: 'selected', only: 'ready'} as const;
    expect(count(only)).toBe(1);
    rollout.ask('start', {action: 'upload', ...only});
    expect(rollout.ask('overview')).toMatchObject({
      run: {total: 1},
      selected: [],
    });
  });
});
