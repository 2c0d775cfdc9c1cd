/** Bugs that other tools for this job have or had; none of them must occur here. */
import {KillExecution} from '../../../emulator/workspace';
import {openRollout, type Rollout} from '../../support/rollout';

const INSERT = 'gmail.users.settings.sendAs.smimeInfo.insert';
const LIST = 'gmail.users.settings.sendAs.smimeInfo.list';
const AMINA = 'amina.okafor@meridian.example';
const BJORN = 'bjorn.akesson@meridian.example';
const CARMEN = 'carmen.ortiz@meridian.example';
const MAI = 'mai.dang@meridian.example';

let rollout: Rollout;
let rewind: () => void;

beforeAll(async () => {
  rollout = await openRollout();
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

const inserts = (user: string) =>
  rollout.company.google.state.log.filter(
    it => it.method === INSERT && it.user === user,
  ).length;

describe('one person’s file', () => {
  it('is never tried on everybody', () => {
    const file = rollout.row(AMINA)['Certificate file']!;
    const password = rollout.row(AMINA)['Password']!;
    for (const other of [BJORN, CARMEN, MAI]) {
      rollout.type(other, 'Certificate file', file);
      rollout.type(other, 'Password', password);
    }
    rollout.workspace.activate('Rollout', 'A2:A5');
    rollout.run('upload', 'selected');
    expect([AMINA, BJORN, CARMEN, MAI].map(inserts)).toEqual([1, 0, 0, 0]);
    expect(rollout.row(MAI)['Message']).toContain(AMINA);
  });
});

describe('a list that fails', () => {
  it('is not taken for an empty one: nothing is inserted', () => {
    const {google} = rollout.company;
    google.faults.add({
      match: {method: LIST, user: MAI},
      times: 99,
      respond: google.presets.domainPolicy,
    });
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    expect(inserts(MAI)).toBe(0);
    expect(rollout.row(MAI)['State']).toBe('Failed');
  });
});

describe('a bad row', () => {
  const kinds = [
    'domainPolicy',
    'queriesPerDayPerUser',
    'rapt',
    'accountRestricted',
    'backendError',
  ] as const;

  it.each(kinds)('never stops the others nor hides which it was (%s)', kind => {
    const {google} = rollout.company;
    google.faults.add({
      match: {user: BJORN},
      times: 99,
      respond: google.presets[kind],
    });
    rollout.workspace.activate('Rollout', 'A2:A5');
    const progress = rollout.run('upload', 'selected');
    expect(progress).toMatchObject({
      done: 4,
      failed: 1,
      succeeded: 3,
      finished: true,
    });
    expect(rollout.row(BJORN)['State']).toBe('Failed');
    expect(rollout.row(BJORN)['Message']!.length).toBeGreaterThan(20);
    expect(rollout.row(CARMEN)['State']).toBe('Uploaded');
  });
});

describe('several certificates of one alias', () => {
  it('are distinguished by id, also when Google leaves isDefault out for most', () => {
    const joao = 'joao.pereira@meridian.example';
    rollout.select(joao);
    rollout.run('upload', 'selected');
    const cards = rollout.ask('certificates', {user: joao, alias: joao});
    expect(cards.map(it => it.isDefault).sort()).toEqual([false, true]);
    expect(new Set(cards.map(it => it.fingerprint)).size).toBe(2);
  });
});

describe('an execution that dies', () => {
  it('has written the outcomes of finished rows, and the rest is done by the next one', () => {
    const {settings} = rollout.ask('settings');
    rollout.ask('saveSettings', {settings: {...settings, width: 2}});
    rollout.workspace.activate('Rollout', 'A2:A17');
    rollout.ask('start', {action: 'upload', selection: 'selected'});
    let waves = 0;
    rollout.workspace.faults.onHostCall(name => {
      if (name === 'UrlFetchApp.fetchAll' && ++waves === 25)
        throw new KillExecution();
    });
    try {
      for (;;) if (rollout.ask('continue').finished) break;
    } catch {
      // The page sees a failed call; what matters is the state afterwards.
    }
    rollout.workspace.faults.onHostCall(null);
    // Nobody says that the dead execution is dead; its turn is over after a while.
    expect(rollout.refusal('continue')).toEqual(['another-execution']);
    rollout.workspace.clock.advance(100_000);
    const done = rollout
      .lines('Rollout')
      .filter(it => it['State'] !== '').length;
    expect(done).toBeGreaterThan(0);
    let progress = rollout.ask('continue');
    while (!progress.finished) progress = rollout.ask('continue');
    for (const {user, gmail} of rollout.company.rows) {
      if (gmail === 'accepted') {
        const infos = rollout.company.google.smimeInfos(user.toLowerCase());
        const ids = infos.map(it => it.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
    expect(rollout.row(MAI)['State']).toMatch(/^(Uploaded|Kept)$/);
    expect(rollout.company.google.smimeInfos(MAI)).toHaveLength(1);
  });
});

describe('addresses with special characters', () => {
  it('reach Google as they are', () => {
    const alias = "o'neil+smime/é#1@meridian.example";
    const {google} = rollout.company;
    const user = google.state.users.find(it => it.primary === MAI)!;
    user.sendAs.push({
      sendAsEmail: alias,
      displayName: '',
      isPrimary: false,
      smimeInfos: [],
    });
    expect(rollout.ask('certificates', {user: MAI, alias})).toEqual([]);
  });
});
