/** A watched folder: rows that are due get the newest file that is for them, by the clock and by hand, and the digest says so. */
import type {ScheduleSettings, Verbs} from '../../../src/core/door/contract';
import {
  ADA,
  ADA_DESK,
  BEN,
  openFolderCompany,
  type CertificateName,
  type FolderCompany,
} from '../../support/folder-company';
import {OPERATOR} from '../../../emulator/company';
import {deathsIn, distinct} from '../../support/long-run';
import {passNight} from '../../support/night';
import {sampleOf} from '../../support/sample';

/** How long an execution that died with the lease keeps it. */
const LEASE_MS = 100_000;

let company: FolderCompany;
let rewind: () => void;
beforeAll(async () => {
  company = await openFolderCompany();
  const {certificates} = company;
  company.fillIn([
    {
      user: ADA,
      file: company.put('ada.p12', 'ada ending'),
      password: certificates.password('ada ending'),
    },
    {
      user: BEN,
      file: company.put('ben.p12', 'ben ending'),
      password: certificates.password('ben ending'),
    },
  ]);
  run({action: 'upload', selection: 'all'});
  company.ask('saveSchedule', {settings: settings({})});
  rewind = company.checkpoint();
});
beforeEach(() => rewind());

function settings(changed: Partial<ScheduleSettings>): ScheduleSettings {
  return {
    ...{every: 'day', hour: 3, renew: true, everyUser: false, readsAll: true},
    ...{renewalDays: 30, tiers: [1], recipients: []},
    watchedFolder: `https://drive.google.com/drive/folders/${company.folder}`,
    ...changed,
  };
}

function run(order: Verbs['start']['in']): void {
  let progress = company.ask('start', order);
  while (!progress.finished) progress = company.ask('continue');
}

/** Puts files into the folder, and their passwords into a list next to them. */
function put(files: Readonly<Record<string, CertificateName>>): void {
  for (const [name, of] of Object.entries(files)) company.put(name, of);
  company.putPasswords(files);
}

/** A night in which the clock refreshes and renews; returns the digests. */
function night(): string[] {
  const {workspace} = company;
  const before = workspace.mail.length;
  passNight(workspace, 3);
  return workspace.mail.slice(before).map(it => it.body);
}

function byHand(): Verbs['takeFromFolder']['out'] {
  let slice = company.ask('takeFromFolder');
  for (let i = 0; slice.more && i < 20; i++) {
    slice = company.ask('takeFromFolder');
  }
  return slice;
}

const holds = (user: string) =>
  company.google.smimeInfos(user).map(it => {
    const name = company.certificates.nameOf(it.fingerprint);
    return it.isDefault ? `${name} *` : name;
  });

const row = (user: string) =>
  company.lines('Rollout').find(it => it['User'] === user)!;

/** Requests to Drive since something began, by method. */
function drive(during: () => void): Record<string, number> {
  const {log} = company.google.state;
  const before = log.length;
  during();
  const counts: Record<string, number> = {};
  for (const {method} of log.slice(before)) {
    if (method.startsWith('drive.')) counts[method] = (counts[method] ?? 0) + 1;
  }
  return counts;
}

describe('the secret that opens files without a password in a list', () => {
  const NAME = 'projects/smime-prod/secrets/p12';
  const PASSWORD = () => company.certificates.password('ada newer');

  beforeEach(() => {
    const secret = {project: 'smime-prod', secret: 'p12'};
    const data = new TextEncoder().encode(PASSWORD());
    company.google.addSecret(secret, data, [OPERATOR]);
    const all = company.ask('settings').settings;
    company.ask('saveSettings', {
      settings: {...all, secretPrefix: 'projects/smime-prod'},
    });
    company.ask('saveSchedule', {settings: settings({watchedSecret: NAME})});
    company.put('ada@folder.example 2026.p12', 'ada newer');
  });

  it('is named in the row, and read by no other name', () => {
    night();
    expect(holds(ADA)).toEqual(['ada ending', 'ada newer *']);
    expect(row(ADA)).toMatchObject({State: 'Renewed', Password: NAME});
  });

  it('that Settings do not allow is not read, and the digest says so', () => {
    const all = company.ask('settings').settings;
    company.ask('saveSettings', {settings: {...all, secretPrefix: ''}});
    const [mail = ''] = night();
    expect(holds(ADA)).toEqual(['ada ending *']);
    expect(mail).toContain('Files in the watched folder that were not used');
    const asked = company.google.state.log.map(it => it.method);
    expect(asked.filter(it => it.startsWith('secretmanager.'))).toEqual([]);
  });

  it('is not a password: text that names no secret is refused, and not repeated', () => {
    const refused = company.workspace.run('door', [
      {verb: 'saveSchedule', settings: settings({watchedSecret: PASSWORD()})},
    ]);
    expect(refused).toMatchObject({ok: false});
    expect(JSON.stringify(refused)).not.toContain(PASSWORD());
  });
});

describe('on the schedule', () => {
  it('renews rows that are due with the newest file for each, and reports the files used', () => {
    put({
      'ada older.p12': 'ada older',
      'ada@folder.example 2026.p12': 'ada newer',
      'serial-7.p12': 'ben newer',
    });
    const [mail = ''] = night();
    expect(holds(ADA)).toEqual(['ada ending', 'ada newer *']);
    expect(holds(BEN)).toEqual(['ben ending', 'ben newer *']);
    expect(row(ADA)).toMatchObject({State: 'Renewed', Password: ''});
    expect(mail).toContain('Files used from the watched folder (2)');
    expect(mail).toContain(`Row 2: ${ADA} – ada@folder.example 2026.p12`);
    expect(mail).toContain(`Row 3: ${BEN} – serial-7.p12`);
    expect(night().join()).not.toContain('Files used from');
  });

  it('reports once which files are for nobody and why; they do not keep the others from being taken', () => {
    put({'ada 2026.p12': 'ada newer', 'other.p12': 'foreign'});
    company.put('ben locked.p12', 'ben newer');
    company.put('broken.p12', new Uint8Array(3000).fill(7));
    company.put('huge.p12', new Uint8Array(3_000_000));
    company.put('notes.txt', Buffer.from('no certificate'));
    const [mail = ''] = night();
    expect(holds(ADA)).toContain('ada newer *');
    expect(mail).toContain(
      'Files in the watched folder that were not used (4)',
    );
    expect(mail).toMatch(/- other\.p12 – .*stranger@evil\.example/);
    expect(mail).toMatch(/- ben locked\.p12 – .*password/);
    expect(mail).toMatch(/- broken\.p12 – /);
    expect(mail).toMatch(/- huge\.p12 – /);
    expect(mail).not.toContain('notes.txt');
    expect(night()).toEqual([]);
  });

  it('asks Drive for nothing where no row is due, or no folder is set', () => {
    put({'ada 2026.p12': 'ada newer'});
    company.ask('saveSchedule', {settings: settings({renewalDays: 3})});
    expect(drive(() => void night())).not.toHaveProperty('drive.files.list');
    expect(holds(ADA)).toEqual(['ada ending *']);
    company.ask('saveSchedule', {settings: settings({watchedFolder: ''})});
    expect(drive(() => void night())).not.toHaveProperty('drive.files.list');
  });

  it('looks through it once a day, also where rows are refreshed every hour', () => {
    company.ask('saveSchedule', {settings: settings({every: 'hour'})});
    put({'other.p12': 'foreign'});
    const {workspace} = company;
    const hours = (count: number) => () =>
      workspace.advanceTo(workspace.clock.now() + count * 3_600_000);
    expect(drive(hours(3))['drive.files.list']).toBe(1);
    put({'ada 2026.p12': 'ada newer'});
    expect(holds(ADA)).toEqual(['ada ending *']);
    workspace.clock.advance(22 * 3_600_000);
    drive(hours(2));
    expect(holds(ADA)).toEqual(['ada ending', 'ada newer *']);
  });

  it('lists a folder page by page, and fetches no used file of a user for whom nothing is due', () => {
    company.typeInto('Rollout', 1, 'Renew days before', '1');
    put({'ada 2026.p12': 'ada newer'});
    const counts = drive(() => void byHand());
    expect(counts['drive.files.list']).toBe(1);
    // The folder, Ada’s new file and the list; what she has used cannot be opened again, and Ben is not due.
    expect(counts['drive.files.get']).toBe(3);
  });

  it('says by mail that the folder cannot be read, and refreshes all the same', () => {
    const settingsOfGone = settings({watchedFolder: 'x'.repeat(33)});
    company.ask('saveSchedule', {settings: settingsOfGone});
    const [mail = ''] = night();
    expect(mail).toContain('The watched folder could not be read.');
    expect(company.ask('schedule').lastRefresh).not.toBeNull();
    company.ask('saveSchedule', {settings: settings({})});
    night();
    expect(company.ask('schedule').failure).toBe('');
  });

  it('leaves rows alone whose certificate people deleted, and uses no file that expires sooner', () => {
    put({'ada 2026.p12': 'ada newer', 'ben 2026.p12': 'ben newer'});
    const asked = {action: 'offBoard', selection: 'selected'} as const;
    company.workspace.activate('Rollout', 'A2');
    const {count: confirmed, rows} = company.ask('preview', asked);
    run({...asked, confirmed, rows: rows!});
    night();
    expect(holds(ADA)).toEqual([]);
    expect(holds(BEN)).toContain('ben newer *');
    rewind();
    company.typeInto('Rollout', 0, 'Renew days before', '365');
    run({action: 'refresh', selection: 'all'});
    put({'ada.again.p12': 'ada ending'});
    expect(byHand().taken).toEqual([]);
  });

  it('ends the same wherever an execution of the night dies', () => {
    put({'ada 2026.p12': 'ada newer', 'serial-7.p12': 'ben newer'});
    const deaths = distinct(deathsIn(company.company, () => void night(), 15));
    expect(deaths.length).toBeGreaterThan(3);
    for (const death of sampleOf(deaths, 2)) {
      death.toIt();
      company.workspace.clock.advance(LEASE_MS);
      night();
      night();
      expect([death.call, holds(ADA), holds(BEN)]).toEqual([
        death.call,
        ['ada ending', 'ada newer *'],
        ['ben ending', 'ben newer *'],
      ]);
      expect(company.lines('Rollout')).toHaveLength(2);
    }
  });
});

describe('by hand', () => {
  it('gives rows their files, and says which are to be renewed', () => {
    put({'ada 2026.p12': 'ada newer', 'other.p12': 'foreign'});
    const {taken, toRenew, due, left} = byHand();
    expect(due).toBe(2);
    expect(taken).toMatchObject([{user: ADA, name: 'ada 2026.p12'}]);
    expect(left).toMatchObject([{name: 'other.p12'}]);
    expect(row(ADA)['Password']).toBe(
      company.certificates.password('ada newer'),
    );
    // Done again before it was renewed, it is still to be.
    expect(byHand()).toMatchObject({taken: [], toRenew});
    run({action: 'renew', selection: 'named', also: toRenew});
    expect(holds(ADA)).toEqual(['ada ending', 'ada newer *']);
    expect(row(BEN)['State']).not.toBe('Renewed');
  });

  it('prefers later files to those that it used before, and leaves another file that a person put into the row', () => {
    put({'one.p12': 'ada older'});
    byHand();
    put({'two.p12': 'ada newer'});
    expect(byHand().taken).toMatchObject([{name: 'two.p12'}]);
    rewind();
    put({'two.p12': 'ada newer'});
    const own = company.addFile('ada older');
    company.typeInto('Rollout', 0, 'Certificate file', own);
    const {taken, left} = byHand();
    expect(taken).toEqual([]);
    expect(left).toMatchObject([
      {name: 'two.p12', why: expect.stringContaining('different file')},
    ]);
    // Until that one is gone.
    company.typeInto('Rollout', 0, 'Certificate file', 'g'.repeat(33));
    expect(byHand().taken).toMatchObject([{name: 'two.p12'}]);
  });

  it('gives a file for several addresses to each row of its user that is due', () => {
    company.workspace.edit('Rollout', 4, 'User', ADA);
    company.workspace.edit('Rollout', 4, 'Alias', ADA_DESK);
    put({'serial-9.p12': 'ada several'});
    expect(byHand().taken.map(it => it.alias)).toEqual([ADA, ADA_DESK]);
  });

  it('reads a folder slice by slice, and uses the newest file of all', () => {
    put({'a-1.p12': 'ada older', 'z-1.p12': 'ada newer'});
    let fetched = 0;
    const {clock, faults} = company.workspace;
    faults.onHostCall(name => {
      // Each file takes longer than a slice.
      if (name === 'UrlFetchApp.fetchAll' && ++fetched > 3)
        clock.advance(21_000);
    });
    company.ask('saveSettings', {
      settings: {...company.ask('settings').settings, width: 1},
    });
    const slices: boolean[] = [];
    for (let more = true; more;) {
      ({more} = company.ask('takeFromFolder'));
      slices.push(more);
      fetched = 0;
    }
    faults.onHostCall(null);
    expect(slices.length).toBeGreaterThan(1);
    expect(row(ADA)['Password']).toBe(
      company.certificates.password('ada newer'),
    );
  });

  it('renews them from the menu, and reports the result', () => {
    put({'ada 2026.p12': 'ada newer', 'other.p12': 'foreign'});
    const {workspace} = company;
    workspace.menu('renewFromFolder');
    expect(holds(ADA)).toEqual(['ada ending', 'ada newer *']);
    const toasts = workspace.ui.toasts.map(it => it.message);
    expect(toasts).toContain(
      '1 row of 2 rows due has a newer file in the watched folder. Not used: other.p12. The sidebar shows the reasons under Health → Schedule.',
    );
    expect(toasts.at(-1)).toMatch(/^Done: 1 row succeeded/);
    company.ask('saveSchedule', {settings: settings({watchedFolder: ''})});
    workspace.menu('renewFromFolder');
    expect(workspace.ui.dialogs.at(-1)?.text).toContain('No watched folder');
  });

  it('is refused without a folder, and while a run has rows in the queue', () => {
    put({'ada 2026.p12': 'ada newer'});
    company.ask('start', {action: 'check', selection: 'all'});
    expect(company.refusal('takeFromFolder')).toEqual(['run-in-progress']);
    company.ask('stop');
    company.ask('saveSchedule', {settings: settings({watchedFolder: ''})});
    expect(company.refusal('takeFromFolder')).toEqual(['no-watched-folder']);
  });
});

it('tells operators by mail when the folder is another one, or none', () => {
  const changes = () =>
    company.workspace.mail
      .filter(it => it.subject.includes('settings were changed'))
      .map(it => /Watched folder: .*/.exec(it.body)?.[0]);
  const before = changes().length;
  const link = settings({}).watchedFolder!;
  company.ask('saveSchedule', {settings: settings({watchedFolder: ''})});
  company.ask('saveSchedule', {settings: settings({})});
  company.ask('saveSchedule', {settings: settings({hour: 4})});
  expect(changes().slice(before)).toEqual([
    `Watched folder: ${link} → –`,
    `Watched folder: – → ${link}`,
  ]);
});

it('refuses a setting that is not a link to a folder', () => {
  expect(
    company.refusal('saveSchedule', {
      settings: settings({watchedFolder: 'certificates'}),
    }),
  ).toEqual(['setting-invalid']);
});
