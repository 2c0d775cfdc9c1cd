/** Rows that need attention by cause: counted, listed, shown one after the other, run again, and saved as a file. */
import type {Cause, Verbs} from '../../../src/core/door/contract';
import {operatingOn, type Operating} from '../../support/operating';
import {openRollout, type Rollout} from '../../support/rollout';

let rollout: Rollout;
let door: Operating;
let rewind: () => void;

beforeAll(async () => {
  rollout = await openRollout();
  door = operatingOn(rollout.workspace);
  rollout.run('upload', 'all');
  rewind = rollout.checkpoint();
}, 120_000);
beforeEach(() => rewind());

const causes = () => door.ask('problems').causes;
const rowsOf = (cause: Cause) => door.ask('problemRows', {cause}).rows;
const runToEnd = (input: Verbs['start']['in']) => {
  let progress = door.ask('start', input);
  while (!progress.finished) progress = door.ask('continue');
  return progress;
};

describe('the rows that need attention', () => {
  it('are counted by cause, the most rows first, and none is left over', () => {
    const {rows, causes} = door.ask('problems');
    const bad = door
      .lines('Rollout')
      .filter(it => ['Blocked', 'Failed'].includes(it['State']!));
    expect(rows).toBe(bad.length);
    const counts = causes.map(it => it.count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.reduce((sum, it) => sum + it, 0)).toBe(rows);
    expect(causes.map(it => it.cause)).not.toContain('other');
    expect(causes).toContainEqual({
      cause: 'password',
      title: 'Password doesn’t open the file',
      count: expect.any(Number),
    });
  });

  it('are listed by cause with number, user and expiry, a part at a time', () => {
    const lines = door.lines('Rollout');
    const [{cause, count}] = causes() as [ReturnType<typeof causes>[number]];
    const {rows} = door.ask('problemRows', {cause});
    expect(rows).toHaveLength(count);
    for (const {row, user} of rows) {
      const line = lines[row - 2]!;
      expect(line['User']!.trim().toLowerCase()).toBe(user);
      expect(['Blocked', 'Failed']).toContain(line['State']);
    }
    expect(door.ask('problemRows', {cause, from: count}).rows).toEqual([]);
  });

  it('are shown one after the other, selected in the sheet, in the order of the sheet', () => {
    const cause = 'password' as const;
    const all = rowsOf(cause);
    const seen: number[] = [];
    const step = 1 as const;
    const show = true;
    const of = {row: 1, user: '', alias: ''};
    let card = door.ask('row', {of, step, cause, show});
    while (card) {
      seen.push(card.row);
      expect(card).toMatchObject({place: seen.length, among: all.length});
      expect(card.cause).toMatchObject({cause, count: all.length});
      // The cursor is now at the displayed row.
      expect(door.ask('row')!.row).toBe(card.row);
      const {row, user, alias, hasNext} = card;
      card = door.ask('row', {of: {row, user, alias}, step, cause, show});
      expect(hasNext).toBe(card !== null);
    }
    expect(seen).toEqual(all.map(it => it.row));
  });

  it('can be stepped through within one cause, backward too, and from a row outside it', () => {
    const numbers = rowsOf('password').map(it => it.row);
    const last = {row: 9999, user: '', alias: ''};
    const at = door.ask('row', {of: last, step: -1, cause: 'password'})!;
    expect(at).toMatchObject({
      row: numbers[numbers.length - 1],
      place: numbers.length,
      among: numbers.length,
      hasNext: false,
    });
  });

  it('are found by their addresses where the sheet was sorted meanwhile', () => {
    const [first] = rowsOf('password');
    const {user, alias, row} = first!;
    expect(door.ask('row', {of: {row: row + 5, user, alias}})).toMatchObject({
      row,
      user,
    });
    expect(
      door.ask('row', {of: {row, user: 'gone@meridian.example', alias: ''}}),
    ).toBeNull();
  });

  it('are saved as a file without a password and without a formula', () => {
    const password = 'hunter2-in-the-cell';
    const [first] = rowsOf('password');
    door.typeInto('Rollout', first!.row - 2, 'Password', password);
    const {name, csv} = door.ask('problemsReport', {cause: 'password'});
    expect(name).toMatch(
      /^smime-rows-that-need-attention-\d{4}-\d\d-\d\d\.csv$/,
    );
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(1 + rowsOf('password').length);
    expect(csv).not.toContain(password);
    expect(csv).not.toMatch(/^\s*[=+@-]/m);
    const all = door.ask('problemsReport').csv.trim().split('\r\n');
    expect(all).toHaveLength(1 + door.ask('problems').rows);
  });
});

describe('running the rows of a cause again', () => {
  it('works on exactly these rows', () => {
    const {cause, count} = causes()[0]!;
    const asked = {action: 'check', selection: 'cause', cause} as const;
    const preview = door.ask('preview', asked);
    expect(preview.count).toBe(count);
    const progress = runToEnd({...asked, rows: preview.rows!});
    expect(progress.total).toBe(count);
  });

  it('refuses rows that are others by now, and causes that there are not', () => {
    const asked = {
      action: 'check',
      selection: 'cause',
      cause: 'password',
    } as const;
    const {rows} = door.ask('preview', asked);
    const [first] = rowsOf('password');
    door.typeInto('Rollout', first!.row - 2, 'State', 'Ready');
    expect(door.refusal('start', {...asked, rows: rows!})).toEqual([
      'confirmation-differs',
    ]);
    const cause = 'constructor' as Cause;
    expect(door.refusal('start', {...asked, cause})).toEqual(['unknown-verb']);
    expect(door.refusal('problemRows', {cause})).toEqual(['unknown-verb']);
  });

  it('puts a row under the cause that is found then', () => {
    const [first] = rowsOf('file-not-found');
    door.typeInto('Rollout', first!.row - 2, 'Certificate file', 'mai.p12');
    const cause = 'file-not-found' as const;
    runToEnd({action: 'check', selection: 'cause', cause});
    const {row, user} = first!;
    expect(rowsOf('file-link')).toContainEqual(
      expect.objectContaining({row, user}),
    );
  });
});

describe('the filter of the sheet', () => {
  const sheet = () =>
    rollout.workspace.spreadsheet.sheets.find(it => it.name === 'Rollout')!;
  const inSight = () => {
    const {rows} = sheet();
    return door
      .lines('Rollout')
      .map((_, i) => i + 2)
      .filter(it => !rows[it - 1]!.filtered);
  };
  const everyRow = () => door.lines('Rollout').map((_, i) => i + 2);
  const filtered = (cause: Cause | null, replaces = false) =>
    door.ask('filterProblems', {cause, replaces}).filter;

  it('shows the rows of one cause alone, then of another, then all again', () => {
    for (const cause of ['password', 'file-not-found'] as const) {
      expect(filtered(cause)).toBe('set');
      expect(inSight()).toEqual(rowsOf(cause).map(it => it.row));
    }
    expect(filtered(null)).toBe('none');
    expect(inSight()).toEqual(everyRow());
    expect(filtered(null)).toBe('none');
  });

  it('of someone else stays until it may be replaced', () => {
    const at = sheet();
    const area = {row: 1, column: 1, rows: at.maxRows, columns: 5};
    at.filter = {area, hidden: {1: ['nobody']}};
    expect(filtered('password')).toBe('other');
    expect(filtered(null)).toBe('other');
    expect(at.filter.hidden).toEqual({1: ['nobody']});
    expect(filtered('password', true)).toBe('set');
    expect(inSight()).toEqual(rowsOf('password').map(it => it.row));
  });

  it('is refused where the sheet is protected from the operator', () => {
    const owner = 'somebody.else@meridian.example';
    rollout.workspace.spreadsheet.owner = owner;
    const it = sheet();
    it.protections.push({
      ...{id: 9999, kind: 'RANGE', description: '', warningOnly: false},
      area: {row: 2, column: 1, rows: 1, columns: 1},
      editors: [owner],
    });
    expect(door.refusal('filterProblems', {cause: 'password'})).toEqual([
      'sheet-protected',
    ]);
    expect(it.filter).toBeNull();
  });
});
