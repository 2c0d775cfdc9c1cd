import fc from 'fast-check';
import type {Coverage, Figures} from '../../../../src/core/door/contract';
import {dashboardCharts} from '../../../../src/core/report/dashboard-charts';
import {
  dashboardBlocks,
  dashboardTables,
  historyIn,
  PLACES,
} from '../../../../src/core/report/dashboard-table';
import {figuresOf, MAX_DAYS} from '../../../../src/core/report/figures';
import type {Cell} from '../../../../src/core/base/cells';
import type {InventoryLine} from '../../../../src/core/inventory/table';
import {english} from '../../../../src/messages/en';
import {DAY, line, lines, NOW, row, rows, SPEECH} from './inventory';

const WORDS = english.dashboard;

const count = (
  inventory: InventoryLine[],
  more: Partial<Parameters<typeof figuresOf>[0]> = {},
) =>
  figuresOf(
    {rows: [], inventory, keyPairs: [], history: [], now: NOW, ...more},
    SPEECH,
  );

const coverage = (
  aliases: number,
  covered: number,
  expired: number,
  none: number,
  untrusted = 0,
): Coverage => ({aliases, covered, expired, none, untrusted});

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, it) => total + it, 0);

describe('coverage', () => {
  it('counts an alias once, by its default', () => {
    const held = [line({id: '1'}), line({id: '2', isDefault: false})];
    expect(count(held).coverage).toEqual(coverage(1, 1, 0, 0));
  });

  it.each([
    ['has ended', {validTo: NOW}],
    ['is not valid yet', {validFrom: NOW + 1}],
    ['ends nobody knows when', {validTo: null}],
  ])('does not count a default that %s as covering', (_, dates) => {
    expect(count([line(dates)]).coverage).toEqual(coverage(1, 0, 1, 0));
  });

  it('counts an alias without a certificate or without a default as one with none', () => {
    const none = line({id: '', isDefault: false, validTo: null});
    expect(count([none]).coverage).toEqual(coverage(1, 0, 0, 1));
    const unused = line({isDefault: false});
    expect(count([unused]).coverage).toEqual(coverage(1, 0, 0, 1));
  });

  it('tells covered aliases whose chain looks untrusted, and only those', () => {
    const untrusted = line({remarks: ['untrusted']});
    expect(count([untrusted]).coverage).toEqual(coverage(1, 1, 0, 0, 1));
    const ended = line({remarks: ['untrusted'], validTo: NOW - DAY});
    expect(count([ended]).coverage).toEqual(coverage(1, 0, 1, 0, 0));
  });

  it('leaves out users who are gone', () => {
    const gone = [
      line({remarks: ['userGone']}),
      line({alias: 'b@x.org', remarks: ['aliasGone', 'noRow']}),
    ];
    expect(count(gone)).toMatchObject({
      coverage: coverage(0, 0, 0, 0),
      keys: [],
      history: [],
    });
  });
});

describe('figures', () => {
  it('name every month from the first end to the last', () => {
    const ends = [
      Date.UTC(2026, 10, 30, 23, 59),
      Date.UTC(2027, 1, 1),
      Date.UTC(2027, 1, 28),
    ];
    const inventory = ends.map((validTo, i) =>
      line({alias: `${i}@x.org`, validTo}),
    );
    expect(count(inventory).expiries).toEqual([
      {month: '2026-11', count: 1},
      {month: '2026-12', count: 0},
      {month: '2027-01', count: 0},
      {month: '2027-02', count: 2},
    ]);
  });

  it('do not list the months until the year 9999', () => {
    const far = Date.UTC(9999, 11, 31);
    const inventory = [line(), line({alias: 'b@x.org', validTo: far})];
    expect(count(inventory).expiries).toEqual([
      {month: '2026-12', count: 1},
      {month: '9999-12', count: 1},
    ]);
  });

  it('list frequent values first, and show unreadable ones as unknown', () => {
    const inventory = ['EC P-256', '', 'RSA 2048', 'RSA 2048'].map((key, i) =>
      line({id: `${i}`, key, isDefault: i === 0}),
    );
    expect(count(inventory).keys).toEqual([
      {name: 'RSA 2048', count: 2},
      {name: '?', count: 1},
      {name: 'EC P-256', count: 1},
    ]);
  });

  it('have parts that sum to their totals', () => {
    fc.assert(
      fc.property(rows, lines, (texts, inventory) => {
        const figures = count(inventory, {rows: texts});
        const parts = (it: Coverage) => it.covered + it.expired + it.none;
        const all = figures.coverage;
        expect(parts(all)).toBe(all.aliases);
        expect(all.untrusted).toBeLessThanOrEqual(all.covered);
        for (const it of figures.domains) expect(parts(it)).toBe(it.aliases);
        const names = ['aliases', 'covered', 'expired', 'none', 'untrusted'];
        for (const name of names as (keyof Coverage)[]) {
          expect(sum(figures.domains.map(it => it[name]))).toBe(all[name]);
        }
        expect(sum(figures.states.map(it => it.count))).toBe(texts.length);
        expect(figures.rows).toBe(texts.length);
        const held = sum(figures.keys.map(it => it.count));
        expect(sum(figures.issuers.map(it => it.count))).toBe(held);
        expect(sum(figures.expiries.map(it => it.count))).toBeLessThanOrEqual(
          all.covered + all.expired,
        );
      }),
    );
  });
});

describe('the history', () => {
  const day = (name: string, covered: number) => ({
    day: name,
    ...coverage(9, covered, 0, 9 - covered),
  });

  it('has one entry a day, the last one of the day', () => {
    const history = [day('2026-11-21', 1), day('2026-11-22', 2)];
    expect(count([line()], {history}).history).toEqual([
      day('2026-11-21', 1),
      {day: '2026-11-22', ...coverage(1, 1, 0, 0)},
    ]);
  });

  it('keeps the latest days if there are too many', () => {
    const history = Array.from({length: MAX_DAYS + 5}, (_, i) =>
      day(new Date(NOW - (i + 1) * DAY).toISOString().slice(0, 10), 1),
    ).reverse();
    const kept = count([line()], {history}).history;
    expect(kept).toHaveLength(MAX_DAYS);
    expect(kept[kept.length - 1]!.day).toBe('2026-11-22');
  });

  it('begins with the first alias', () => {
    expect(count([]).history).toEqual([]);
  });

  it('comes back from the cells it was written into', () => {
    const history = [day('2026-11-20', 3), day('2026-11-21', 4)];
    const table = dashboardTables(count([], {history}), WORDS).history;
    const cells = table.map(it => it.map(shown));
    expect(historyIn(cells.slice(1))).toEqual(history);
    expect(historyIn([['total', 1], [null, null], ...cells.slice(1)])).toEqual(
      history,
    );
  });
});

function shown(cell: Cell): Cell {
  return typeof cell === 'string' && cell.startsWith("'")
    ? cell.slice(1)
    : cell;
}

it('count the valid defaults that expire within 30 days', () => {
  const until = (days: number, more: Partial<InventoryLine> = {}) =>
    line({alias: `${days}@x.org`, validTo: NOW + days * DAY, ...more});
  const figures = count([
    ...[until(-1), until(1), until(30), until(31)],
    until(5, {isDefault: false}),
  ]);
  expect(figures.expiringSoon).toBe(2);
});

describe('the Dashboard’s tables', () => {
  it('stay in their places whatever there is to show, and lose no figure', () => {
    fc.assert(
      fc.property(rows, lines, fc.nat(2000), (texts, inventory, lastRow) => {
        const figures = count(inventory, {rows: texts});
        const tables = dashboardTables(figures, WORDS);
        for (const [name, {most, columns}] of Object.entries(PLACES)) {
          const [, ...body] = tables[name as keyof typeof PLACES];
          expect(body.length).toBeLessThanOrEqual(most);
          for (const it of body) expect(it).toHaveLength(columns);
        }
        for (const name of ['expiries', 'keys', 'issuers'] as const) {
          const shownSum = sum(tables[name].slice(1).map(it => Number(it[1])));
          expect(shownSum).toBe(sum(figures[name].map(it => it.count)));
        }
        const aliases = sum(tables.domains.slice(1).map(it => Number(it[4])));
        expect(aliases).toBe(figures.coverage.aliases);
        const blocks = dashboardBlocks(figures, WORDS, lastRow);
        for (const {values} of blocks) {
          const widths = new Set(values.map(it => it.length));
          expect(widths.size).toBe(1);
        }
      }),
      {numRuns: 50},
    );
  });

  it('add up what there is no room for', () => {
    const inventory = Array.from({length: 40}, (_, i) =>
      line({alias: `a@${i}.example`, issuer: `CA ${i}`}),
    );
    const {domains, issuers} = dashboardTables(count(inventory), WORDS);
    expect(domains).toHaveLength(17);
    expect(domains[16]).toEqual(['all others', 25, 0, 0, 25, 0]);
    expect(issuers[9]).toEqual(['all others', 32]);
  });

  it('blank out a history that was longer', () => {
    const blocks = dashboardBlocks(count([line()]), WORDS, 50);
    const history = blocks.find(it => it.column === PLACES.history.column)!;
    expect(history.row + history.values.length - 1).toBe(50);
    const {columns} = PLACES.history;
    expect(history.values[2]!.slice(0, columns)).toEqual(
      Array(columns).fill(null),
    );
  });

  it('keep text from outside from becoming a formula', () => {
    const figures: Figures = count([
      line({alias: 'a@=x', issuer: '=1+1', key: '+2'}),
    ]);
    const cells = Object.values(dashboardTables(figures, WORDS)).flat(2);
    const texts = cells.filter(it => typeof it === 'string');
    expect(texts.filter(it => /^[=+\-@]/.test(it))).toEqual([]);
  });

  it('are shown by charts, a header row and at least one line each', () => {
    for (const inventory of [[], [line(), line({alias: 'b@y.org'})]]) {
      const figures = count(inventory, {rows: [row()]});
      const charts = dashboardCharts(figures, WORDS);
      expect(new Set(charts.map(it => it.title)).size).toBe(7);
      const byTitle = new Map(charts.map(it => [it.title, it.range]));
      expect(byTitle.get(WORDS.charts.states)!.rows).toBe(2);
      expect(byTitle.get(WORDS.charts.domains)).toEqual({
        row: PLACES.domains.row,
        column: PLACES.domains.column,
        rows: Math.max(2, figures.domains.length + 1),
        columns: 4,
      });
    }
  });
});

describe('coverage by unit and group', () => {
  const of = (user: string, unit: string, more: Partial<InventoryLine> = {}) =>
    line({user, alias: user, unit, ...more});

  it('counts aliases by the unit and the groups of their users, the largest first', () => {
    const {units, groups} = count([
      of('a@x.org', '/Sales', {groups: ['staff@x.org', 'press@x.org']}),
      of('b@x.org', '/Sales', {groups: ['staff@x.org'], validTo: NOW}),
      of('c@x.org', '/'),
      of('d@x.org', ''),
      // Not read yet: nobody knows.
      of('e@x.org', '/Sales', {...{id: '', subject: '', read: null}}),
    ]);
    expect(units).toEqual([
      {name: '/Sales', ...coverage(2, 1, 1, 0)},
      {name: '/', ...coverage(1, 1, 0, 0)},
    ]);
    expect(groups).toEqual([
      {name: 'staff@x.org', ...coverage(2, 1, 1, 0)},
      {name: 'press@x.org', ...coverage(1, 1, 0, 0)},
    ]);
  });

  it('adds up everything without its own entry, however many units there are', () => {
    const all = Array.from({length: 1000}, (_, i) =>
      of(`user${i}@x.org`, `/Unit ${i}`),
    );
    const {units} = count(all);
    expect(units).toHaveLength(300);
    expect(units.at(-1)).toEqual({name: '', ...coverage(701, 701, 0, 0)});
    expect(sum(units.map(it => it.aliases))).toBe(1000);
  });

  it('is in the Dashboard in percent, beside tables that keep their places', () => {
    const units = Array.from({length: 400}, (_, i) =>
      of(`user${i}@x${i}.org`, `=Unit ${i}`, {
        ...(i % 2 ? {validTo: NOW} : {}),
        groups: ['staff@x.org'],
      }),
    );
    const {parts} = dashboardTables(count(units), WORDS);
    const {most} = PLACES.parts;
    expect(parts.length).toBeLessThanOrEqual(most + 1);
    expect(parts[1]).toEqual([
      'Group',
      'staff@x.org',
      0.5,
      200,
      200,
      0,
      400,
      0,
    ]);
    const [, unit] = parts.filter(it => it[0] === 'Organizational unit');
    expect(unit![1]).toMatch(/^'=Unit/);
    const kinds = parts.slice(1).map(it => it[0]);
    expect(kinds.filter(it => it === 'Organizational unit')).toHaveLength(300);
    expect(kinds.filter(it => it === 'Domain')).toHaveLength(20);
    for (const kind of ['Organizational unit', 'Domain']) {
      const own = parts.filter(it => it[0] === kind);
      expect(sum(own.map(it => Number(it[6])))).toBe(400);
      expect(own.at(-1)![1]).toBe(WORDS.others);
    }
  });
});
