import {changeRow} from '../../../emulator/spreadsheet/cells';
import {openRollout, type Rollout} from '../../support/rollout';
import type {Figures} from '../../../src/core/door/contract';

const MAI = 'mai.dang@meridian.example';
/** The password of the row is wrong. */
const LENA = 'lena.fischer@meridian.example';
const DAY = 86_400_000;

let rollout: Rollout;
let rewind: () => void;
let asRefreshed: () => void;
let asUploaded: () => void;

beforeAll(async () => {
  rollout = await openRollout();
  rewind = rollout.checkpoint();
  rollout.run('refresh');
  asRefreshed = rollout.checkpoint();
  rollout.run('upload');
  rollout.run('refresh');
  asUploaded = rollout.checkpoint();
});
beforeEach(() => rewind());

const sheet = (name: string) =>
  rollout.workspace.spreadsheet.sheets.find(it => it.name === name)!;
const shown = () => rollout.workspace.shown('Dashboard');

/** A table of the sheet as shown, from the line that begins with this header in this column. */
function table(header: string, column: number, width: number): string[][] {
  const lines = shown().map(it => it.slice(column - 1, column - 1 + width));
  const first = lines.findIndex(it => it[0] === header);
  const body = lines.slice(first + 1);
  const end = body.findIndex(it => (it[0] ?? '') === '');
  return end < 0 ? body : body.slice(0, end);
}

const charts = () => sheet('Dashboard').charts;

describe('the Dashboard', () => {
  it('is made by the set-up and says that nothing was counted yet', () => {
    expect(shown().flat()).toContain(
      'Nothing has been counted yet. Run Refresh, or open Health in the sidebar.',
    );
    expect(sheet('Dashboard').protections).toMatchObject([{warningOnly: true}]);
  });

  it('can be asked for before anything was looked at', () => {
    const {spreadsheet} = rollout.workspace;
    spreadsheet.sheets.splice(
      spreadsheet.sheets.indexOf(sheet('Inventory')),
      1,
    );
    const figures = rollout.ask('dashboard');
    expect(figures.coverage.aliases).toBe(0);
    expect(figures.rows).toBeGreaterThan(0);
    expect(figures.history).toEqual([]);
  });

  it('says the figures that the sidebar gets, and those are the sheets’', () => {
    asUploaded();
    const figures: Figures = rollout.ask('dashboard');
    const {coverage} = figures;
    expect(table('State', 10, 2)).toEqual(
      figures.states.map(it => [it.label, String(it.count)]),
    );
    expect(figures.states).toEqual(rollout.ask('overview').states);
    expect(table('Coverage', 10, 2)).toEqual([
      ['Covered', String(coverage.covered)],
      ['Default not valid', String(coverage.expired)],
      ['No default', String(coverage.none)],
      ['Addresses', String(coverage.aliases)],
      ['Covered, chain not trusted', String(coverage.untrusted)],
    ]);
    expect(table('Month', 19, 2)).toEqual(
      figures.expiries.map(it => [it.month, String(it.count)]),
    );
    expect(table('Key', 29, 2)).toEqual(
      figures.keys.map(it => [it.name, String(it.count)]),
    );
    const lines = rollout.lines('Inventory');
    expect(coverage.aliases).toBe(
      new Set(lines.map(it => `${it['User']} ${it['Address']}`)).size,
    );
    const held = lines.filter(it => it['Certificate id'] !== '');
    expect(figures.keys.reduce((sum, it) => sum + it.count, 0)).toBe(
      held.length,
    );
    expect(coverage.covered).toBeGreaterThan(5);
  });

  it('keeps a line for each day', () => {
    asRefreshed();
    rollout.ask('dashboard');
    rollout.ask('dashboard');
    rollout.workspace.clock.advance(DAY);
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    const {history} = rollout.ask('dashboard');
    expect(history).toHaveLength(2);
    expect(history[1]!.covered).toBe(history[0]!.covered + 1);
    expect(table('Day', 35, 3)).toEqual(
      history.map(it => [it.day, String(it.aliases), String(it.covered)]),
    );
  });

  it('has seven charts next to the sidebar, over its tables, and makes none twice', () => {
    asRefreshed();
    rollout.ask('dashboard');
    const figures = rollout.ask('dashboard');
    expect(
      charts()
        .map(it => it.type)
        .sort(),
    ).toEqual(['BAR', 'BAR', 'BAR', 'COLUMN', 'LINE', 'PIE', 'PIE']);
    const byTitle = new Map(charts().map(it => [it.options['title'], it]));
    expect(byTitle.get('Rows by state')!.ranges).toMatchObject([
      {row: 11, column: 10, rows: figures.states.length + 1, columns: 2},
    ]);
    expect(byTitle.get('Coverage by domain')).toMatchObject({
      type: 'BAR',
      options: {isStacked: true},
    });
  });

  it('begins with what matters, and shows it next to the sidebar', () => {
    asUploaded();
    const {coverage, causes, expiringSoon} = rollout.ask('dashboard');
    const attention = causes.reduce((sum, it) => sum + it.count, 0);
    expect(attention).toBe(rollout.ask('problems').rows);
    expect(attention).toBeGreaterThan(10);
    const [title, figures, about] = shown().map(it => it.slice(0, 8));
    expect(title![0]).toBe('S/MIME Rollout');
    expect(figures!.filter((_, i) => i % 2 === 0)).toEqual([
      `${coverage.covered} of ${coverage.aliases}`,
      String(attention),
      String(expiringSoon),
      expect.stringMatching(/^\d+ \w{3}, \d\d:\d\d$/),
    ]);
    expect(about!.filter((_, i) => i % 2 === 0)).toEqual([
      ...['addresses covered', 'rows need attention'],
      ...['expire within 30 days', 'last counted'],
    ]);
    // A screen of 1366 pixels less the sidebar, the row numbers and the scroll bar.
    const {columnWidths} = sheet('Dashboard');
    for (const {position, options} of charts()) {
      const left = Array.from(
        {length: position.column - 1},
        (_, i) => columnWidths[i + 1] ?? 100,
      ).reduce((sum, it) => sum + it, position.offsetX);
      expect(left + Number(options['width'])).toBeLessThan(1366 - 300 - 60);
    }
  });

  it('warns in color of rows that need attention and certificates that expire, but not of a zero', () => {
    const [red, amber, grey] = ['#b3261e', '#8a5000', '#5f6368'];
    const warnings = () => {
      const {causes, expiringSoon} = rollout.ask('dashboard');
      const colours = sheet('Dashboard').rows[1]!.looks.fontColor ?? [];
      return {
        attention: causes.reduce((sum, it) => sum + it.count, 0),
        expiringSoon,
        colours: [colours[2], colours[4]],
      };
    };
    asUploaded();
    const before = warnings();
    expect(before.attention).toBeGreaterThan(0);
    expect(before.colours[0]).toBe(red);
    expect(before.colours[1]).toBe(before.expiringSoon > 0 ? amber : grey);
    rollout.leaveOnly(MAI);
    rollout.run('refresh');
    const {attention, colours} = warnings();
    expect(attention).toBe(0);
    expect(colours[0]).toBe(grey);
    rollout.type(MAI, 'Password', 'not the one');
    rollout.run('check');
    expect(warnings()).toMatchObject({attention: 1, colours: [red, grey]});
  });

  it('lets its charts follow their tables and leaves them where people put them', () => {
    rollout.ask('dashboard');
    const find = () =>
      charts().find(it => it.options['title'] === 'Rows by state')!;
    const before = find().ranges[0]!.rows;
    Object.assign(find(), {
      position: {row: 40, column: 2, offsetX: 3, offsetY: 4},
    });
    rollout.select(MAI);
    rollout.run('check', 'selected');
    rollout.ask('dashboard');
    expect(find().ranges[0]!.rows).toBeGreaterThan(before);
    expect(find().position).toEqual({
      row: 40,
      column: 2,
      offsetX: 3,
      offsetY: 4,
    });
    expect(charts()).toHaveLength(7);
  });

  it('gives the chart of the days its new title, and makes no second one', () => {
    rollout.ask('dashboard');
    const titles = () => charts().map(it => it.options['title']);
    const before = titles();
    const days = charts().find(
      it => it.options['title'] === 'Progress: addresses covered',
    )!;
    Object.assign(days.options, {title: 'Progress: aliases covered'});
    rollout.ask('dashboard');
    expect(titles()).toEqual(before);
  });

  it('makes a chart again that was deleted, and the sheet too', () => {
    rollout.ask('dashboard');
    charts().splice(2, 1);
    rollout.ask('dashboard');
    expect(charts()).toHaveLength(7);
    const {spreadsheet} = rollout.workspace;
    spreadsheet.sheets.splice(
      spreadsheet.sheets.indexOf(sheet('Dashboard')),
      1,
    );
    rollout.ask('dashboard');
    expect(charts()).toHaveLength(7);
  });

  it('blanks out outdated figures', () => {
    rollout.select(MAI, LENA);
    rollout.run('check', 'selected');
    rollout.ask('dashboard');
    expect(table('State', 10, 2).length).toBeGreaterThan(2);
    const state = rollout.workspace.shown('Rollout')[0]!.indexOf('State') + 1;
    rollout.lines('Rollout').forEach((_, i) => {
      rollout.workspace.edit('Rollout', i + 2, state, '');
    });
    const {rows} = rollout.ask('dashboard');
    expect(table('State', 10, 2)).toEqual([['To check', String(rows)]]);
  });

  it('leaves a sheet of the same name alone that is someone else’s', () => {
    const {workspace} = rollout;
    const ours = sheet('Dashboard');
    ours.protections.length = 0;
    changeRow(ours, 1, {values: ['Quarterly sales']});
    delete workspace.properties.document['sheetIds'];
    rollout.ask('dashboard');
    expect(workspace.cell('Dashboard', 1, 1)).toBe('Quarterly sales');
    expect(workspace.cell('S/MIME Rollout: Dashboard', 1, 1)).toBe(
      'S/MIME Rollout',
    );
  });

  it('needs few calls if only the date has changed', () => {
    asRefreshed();
    rollout.ask('dashboard');
    rollout.workspace.counts.reset();
    rollout.ask('dashboard');
    const {calls} = rollout.workspace.counts;
    expect(calls['Range.setValues']).toBe(4);
    expect(calls['Sheet.updateChart'] ?? 0).toBe(0);
    expect(calls['Sheet.insertChart'] ?? 0).toBe(0);
  });
});

describe('the coverage report', () => {
  it('names every alias, and nothing secret', () => {
    asUploaded();
    const {name, csv} = rollout.ask('report');
    expect(name).toMatch(/^smime-coverage-\d{4}-\d\d-\d\d\.csv$/);
    const {coverage} = rollout.ask('dashboard');
    const yes = csv.split('\r\n').filter(it => it.split(',')[2] === 'yes');
    expect(yes).toHaveLength(coverage.covered);
    for (const line of rollout.lines('Rollout')) {
      expect(csv).toContain(line['User']!.trim().toLowerCase());
      const password = line['Password']!.trim();
      if (password !== '') expect(csv).not.toContain(password);
      const file = line['Certificate file']!.trim();
      if (file !== '') expect(csv).not.toContain(file);
    }
  });
});
