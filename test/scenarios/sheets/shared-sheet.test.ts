/** A sheet that others use too: protected, refused, renamed under a run, or left alone for weeks. */
import {SECOND_OPERATOR} from '../../../emulator/company';
import {type LargeCompany} from '../../../emulator/large-company';
import {forgetSheet} from '../../../emulator/spreadsheet/following';
import type {Progress} from '../../../src/core/door/contract';
import {
  checkpoint,
  CONTINUE,
  goOn,
  openCompany,
  say,
  START,
} from '../../support/long-run';

const ROWS = 6;
const HOUR = 3_600_000;

let company: LargeCompany;
let rewind: () => void;
beforeAll(async () => {
  company = await openCompany({users: ROWS, width: 2});
  rewind = checkpoint(company);
});
beforeEach(() => rewind());

const sheet = (name: string) =>
  company.workspace.spreadsheet.sheets.find(it => it.name === name)!;

const columnOf = (header: string, name = 'Rollout') =>
  company.workspace.shown(name)[0]!.indexOf(header) + 1;

const cells = (name: string, header: string) =>
  company.workspace
    .shown(name)
    .slice(1)
    .map(line => line[columnOf(header, name) - 1] ?? '');

const uploads = () =>
  company.google.state.log.filter(it => /smimeInfo\.insert/.test(it.method))
    .length;

const logged = () => cells('Log', 'User').filter(it => it !== '').length;

/** Lets only the owner write a column, or some rows of it. */
function protect(header: string, name = 'Rollout', row = 1, rows = 500): void {
  sheet(name).protections.push({
    ...{id: 9000, kind: 'RANGE', description: 'mine', warningOnly: false},
    area: {row, rows, column: columnOf(header, name), columns: 1},
    editors: [],
  });
}

function protectSheet(name: string, openHeaders: readonly string[] = []): void {
  sheet(name).protections.push({
    ...{id: 9001, kind: 'SHEET', description: 'mine', warningOnly: false},
    area: {row: 1, rows: 5000, column: 1, columns: 50},
    editors: [],
    unprotected: openHeaders.map(it => ({
      ...{row: 2, rows: 4000, column: columnOf(it, name), columns: 1},
    })),
  });
}

const start = () => say(company, START, SECOND_OPERATOR);
const go = () => say(company, CONTINUE, SECOND_OPERATOR);
const stop = () => say(company, {verb: 'stop'}, SECOND_OPERATOR);

describe('what someone else protects', () => {
  it.each([
    ['the column User', () => protect('User'), ['User']],
    ['the column Password', () => protect('Password'), ['Password']],
    ['the sheet', () => protectSheet('Rollout'), []],
  ])('refuses an import before it, by name: %s', (_, guard, columns) => {
    const [present] = cells('Rollout', 'User');
    const csv = `user,password\n${present},other\nnew@large.example,one\n`;
    const source = {kind: 'text', text: csv};
    const confirmed = {added: 1, changed: 1};
    const before = company.workspace.shown('Rollout');
    guard();
    const answer = company.workspace.run(
      'door',
      [{verb: 'importCsv', source, folder: '', confirmed}],
      {as: SECOND_OPERATOR},
    ) as {notices: {code: string; says: string}[]};
    expect(answer.notices.map(it => it.code)).toEqual(['sheet-protected']);
    for (const it of columns) expect(answer.notices[0]!.says).toContain(it);
    expect(company.workspace.shown('Rollout')).toEqual(before);
  });

  for (const header of ['Password', 'Queued', 'State', 'Message', 'Updated']) {
    it(`is found before a run starts: the column ${header}`, () => {
      protect(header);
      expect(start()).toEqual({refused: ['sheet-protected']});
      expect(uploads()).toBe(0);
    });
  }

  for (const name of ['Rollout', 'Log']) {
    it(`is found before a run starts: the sheet ${name}`, () => {
      protectSheet(name);
      expect(start()).toEqual({refused: ['sheet-protected']});
      expect(uploads()).toBe(0);
    });
  }

  it('keeps nobody from a run over rows that it does not hold, nor the owner', () => {
    protect('Password', 'Rollout', 100, 5);
    expect(start()).toHaveProperty('progress');
    rewind();
    protect('Password');
    expect(say(company, START)).toHaveProperty('progress');
  });

  it('prevents no run if the cells of the run are left editable', () => {
    const outcome = company.workspace.shown('Rollout')[0]!;
    protectSheet('Rollout', outcome);
    expect(start()).toHaveProperty('progress');
  });
});

/** What can happen to the sheet in the middle of a run. */
const DISTURBANCES: Readonly<Record<string, () => void>> = {
  'the column Password is protected': () => protect('Password'),
  'the column State is protected': () => protect('State'),
  'the column Queued is protected': () => protect('Queued'),
  'one row is protected': () => protect('Queued', 'Rollout', 3, 1),
  'the sheet is protected': () => protectSheet('Rollout'),
  'the Log is protected': () => protectSheet('Log'),
  'the Inventory is protected': () => protectSheet('Inventory'),
  'a header is renamed': () =>
    company.workspace.edit('Rollout', 1, columnOf('State'), 'Zustand'),
  'the sheet is deleted': () => {
    const {spreadsheet} = company.workspace;
    const {id} = sheet('Rollout');
    spreadsheet.sheets.splice(
      spreadsheet.sheets.findIndex(it => it.id === id),
      1,
    );
    forgetSheet(spreadsheet, id);
  },
  'every write times out': () =>
    company.workspace.faults.onHostCall(name => {
      if (/^Range(List)?\.setValue/.test(name)) {
        throw new Error('Service Spreadsheets timed out while accessing it.');
      }
    }),
};

describe('what happens to the sheet after certificates were uploaded', () => {
  for (const [what, disturb] of Object.entries(DISTURBANCES)) {
    it(`keeps no outcome out of the Log, and no run from being stopped: ${what}`, () => {
      start();
      let disturbed = false;
      company.workspace.faults.onHostCall(() => {
        if (disturbed || uploads() === 0) return;
        disturbed = true;
        company.workspace.faults.onHostCall(null);
        disturb();
      });
      for (let i = 0; i < 3; i++) go();
      expect(disturbed).toBe(true);
      stop();
      const overview = say(company, {verb: 'stop'}, SECOND_OPERATOR);
      expect(overview).toEqual({progress: null});
      company.workspace.faults.onHostCall(null);
      const log = sheet('Log');
      log.protections = log.protections.filter(it => it.warningOnly);
      // Lines that could not be written wait for the next run.
      if (what !== 'the sheet is deleted') {
        const {protections} = sheet('Rollout');
        protections.splice(0, protections.length);
        if (columnOf('State') === 0) {
          company.workspace.edit('Rollout', 1, columnOf('Zustand'), 'State');
        }
        say(company, {...START, action: 'check'});
        goOn(company);
      }
      expect(logged()).toBeGreaterThanOrEqual(uploads());
    });
  }
});

describe('a clock trigger that fails', () => {
  it('is reported by mail, and the trigger is removed when it fails again and again; a person restores it', () => {
    const {workspace} = company;
    say(company, START);
    company.workspace.edit('Rollout', 1, columnOf('State'), 'Zustand');
    workspace.advanceTo(workspace.clock.now() + 6 * HOUR);
    const subjects = workspace.mail.map(it => it.subject);
    expect(subjects).toHaveLength(2);
    expect(subjects[1]).toMatch(/stopped/);
    expect(workspace.triggers.map(it => it.handler)).not.toContain(
      'continueRun',
    );
    company.workspace.edit('Rollout', 1, columnOf('Zustand'), 'State');
    const said = say(company, CONTINUE) as {progress: Progress};
    expect(said.progress.note).not.toMatch(/clock trigger failed/);
    goOn(company);
    expect(logged()).toBe(ROWS);
  });
});
