/** The Dashboard sheet as tables: each has its own columns and begins at a row that never moves, so that charts find it. */
import {asText, type Cell, type Rectangle} from '../base/cells';
import type {ChartName} from './dashboard-charts';
import type {Coverage} from './coverage';
import type {Figures} from './figures';

/** The words of the Dashboard sheet. */
export interface DashboardWords {
  readonly title: string;
  /** The four figures at the top, each with what it counts. */
  coveredOf(covered: number, aliases: number): string;
  readonly addressesCovered: string;
  readonly needAttention: string;
  readonly expireSoon: string;
  readonly countedAt: string;
  readonly cause: string;
  /** The text before the first count. */
  readonly notCounted: string;
  readonly coverage: string;
  readonly aliases: string;
  readonly share: string;
  readonly covered: string;
  readonly expired: string;
  readonly none: string;
  readonly untrusted: string;
  readonly revoked: string;
  readonly state: string;
  readonly rows: string;
  readonly month: string;
  /** Default certificates that end in a month. */
  readonly ending: string;
  readonly later: string;
  readonly domain: string;
  /** All that have no line of their own. */
  readonly others: string;
  readonly key: string;
  readonly issuer: string;
  readonly certificates: string;
  readonly day: string;
  /** Key pairs of client-side encryption. */
  readonly keyPairs: string;
  readonly valid: string;
  readonly expiringSoon: string;
  readonly noLongerValid: string;
  readonly nextExpiry: string;
  /** What the aliases are divided by, and the name of a part. */
  readonly by: string;
  readonly part: string;
  readonly unit: string;
  readonly group: string;
  readonly charts: Readonly<Record<ChartName, string>>;
}

/** Where a table is: its header row, its first column, and how many lines it may have; `history` grows. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly most: number;
}

/** Right of the figures at the top and of the charts, which fit next to the sidebar. */
export const PLACES = {
  coverage: {row: 4, column: 10, columns: 3, most: 6},
  states: {row: 11, column: 10, columns: 3, most: 24},
  keyPairs: {row: 37, column: 10, columns: 3, most: 4},
  causes: {row: 4, column: 14, columns: 2, most: 9},
  expiries: {row: 4, column: 19, columns: 2, most: 60},
  domains: {row: 4, column: 22, columns: 6, most: 16},
  keys: {row: 4, column: 29, columns: 2, most: 9},
  issuers: {row: 4, column: 32, columns: 2, most: 9},
  history: {row: 4, column: 35, columns: 6, most: 800},
  parts: {row: 4, column: 42, columns: 8, most: 330},
} as const satisfies Readonly<Record<string, Place>>;

export type TableName = keyof typeof PLACES;

/** The sheet has to be so wide. */
export const DASHBOARD_COLUMNS = PLACES.parts.column + PLACES.parts.columns - 1;

/** A table: a header and its lines. */
type Table = readonly (readonly Cell[])[];

/** Each table as it is to be shown. */
export function dashboardTables(
  figures: Figures,
  words: DashboardWords,
): Readonly<Record<TableName, Table>> {
  const {coverage} = figures;
  const share = (count: number) =>
    coverage.aliases === 0 ? null : count / coverage.aliases;
  const {covered, expired, none, untrusted, aliases} = words;
  return {
    coverage: [
      [words.coverage, aliases, words.share],
      [covered, coverage.covered, share(coverage.covered)],
      [expired, coverage.expired, share(coverage.expired)],
      [none, coverage.none, share(coverage.none)],
      [aliases, coverage.aliases, share(coverage.aliases)],
      [untrusted, coverage.untrusted, share(coverage.untrusted)],
      ...(figures.revoked > 0
        ? [[words.revoked, figures.revoked, share(figures.revoked)]]
        : []),
    ],
    states: [
      [words.state, words.rows, words.share],
      ...figures.states.map(it => [
        it.label,
        it.count,
        figures.rows === 0 ? null : it.count / figures.rows,
      ]),
    ],
    keyPairs: keyPairTable(figures.keyPairs, words),
    causes: [
      [words.cause, words.rows],
      ...shorten(
        figures.causes.map(it => [asText(it.title), it.count]),
        PLACES.causes.most,
        words.others,
      ),
    ],
    expiries: [
      [words.month, words.ending],
      ...shorten(
        figures.expiries.map(it => [asText(it.month), it.count]),
        PLACES.expiries.most,
        words.later,
      ),
    ],
    domains: [
      [words.domain, covered, expired, none, aliases, untrusted],
      ...shorten(
        figures.domains.map(it => [
          asText(it.domain),
          it.covered,
          it.expired,
          it.none,
          it.aliases,
          it.untrusted,
        ]),
        PLACES.domains.most,
        words.others,
      ),
    ],
    keys: frequencyTable(words.key, figures.keys, PLACES.keys.most, words),
    issuers: frequencyTable(
      words.issuer,
      figures.issuers,
      PLACES.issuers.most,
      words,
    ),
    history: [
      [words.day, aliases, covered, expired, none, untrusted],
      ...figures.history.map(it => [asText(it.day), ...historyCounts(it)]),
    ],
    parts: partsTable(figures, words),
  };
}

/**
 * The blocks that show the figures in the sheet, with older content blanked out.
 *
 * @param lastRow - the present last row of the sheet: the history may have been longer
 */
export function dashboardBlocks(
  figures: Figures,
  words: DashboardWords,
  lastRow: number,
): Rectangle[] {
  const tables = dashboardTables(figures, words);
  const {coverage, states, keyPairs, causes} = PLACES;
  const {expiries, issuers, history} = PLACES;
  const left = blank(
    ...([1, coverage.column, keyPairs.row + keyPairs.most] as const),
    causes.column + causes.columns - coverage.column,
  );
  place(left, coverage, tables.coverage);
  place(left, causes, tables.causes);
  place(left, states, tables.states);
  place(left, keyPairs, tables.keyPairs);
  const width = issuers.column + issuers.columns - expiries.column;
  const middle = blank(expiries.row, expiries.column, expiries.most + 1, width);
  for (const name of ['expiries', 'domains', 'keys', 'issuers'] as const) {
    place(middle, PLACES[name], tables[name]);
  }
  const {parts} = PLACES;
  const height = Math.max(
    ...[tables.history.length, tables.parts.length],
    lastRow - history.row + 1,
  );
  const columns = DASHBOARD_COLUMNS - history.column + 1;
  const right = blank(history.row, history.column, height, columns);
  place(right, history, tables.history);
  place(right, parts, tables.parts);
  return [headlines(figures, words), left, middle, right];
}

/** The figures at the top, and below each what it counts. */
export const HEADLINES = {row: 2, columns: [1, 3, 5, 7]} as const;

function headlines(of: Figures, words: DashboardWords): Rectangle {
  const {covered, aliases} = of.coverage;
  const shown: readonly (readonly [Cell, string])[] = [
    [words.coveredOf(covered, aliases), words.addressesCovered],
    [of.causes.reduce((sum, it) => sum + it.count, 0), words.needAttention],
    [of.expiringSoon, words.expireSoon],
    [{instant: of.at}, words.countedAt],
  ];
  const block = blank(1, 1, HEADLINES.row + 1, 8);
  block.values[0]![0] = words.title;
  shown.forEach(([figure, about], i) => {
    const column = HEADLINES.columns[i]! - 1;
    block.values[HEADLINES.row - 1]![column] = figure;
    block.values[HEADLINES.row]![column] = about;
  });
  return block;
}

/**
 * The days in the history table, oldest first; other lines are left out, and of a day that occurs twice, the last one
 * counts.
 *
 * @param lines - below its header
 */
export function historyIn(
  lines: readonly (readonly Cell[])[],
): Figures['history'] {
  const days = new Map<string, Figures['history'][number]>();
  for (const [day, ...counts] of lines) {
    if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) continue;
    const [aliases = 0, covered = 0, expired = 0, none = 0, untrusted = 0] =
      counts.map(it => (typeof it === 'number' ? it : 0));
    days.set(day, {day, aliases, covered, expired, none, untrusted});
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Nothing at all where client-side encryption is not used. */
function keyPairTable(of: Figures['keyPairs'], words: DashboardWords): Table {
  if (!of) return [];
  const {keyPairs, valid, expiringSoon, expired, next} = of;
  const share = (count: number) => count / keyPairs;
  return [
    [words.keyPairs, words.rows, words.share],
    [words.valid, valid, share(valid)],
    [words.expiringSoon, expiringSoon, share(expiringSoon)],
    [words.noLongerValid, expired, share(expired)],
    [words.nextExpiry, next === null ? null : {instant: next}, null],
  ];
}

function historyCounts(of: Coverage): number[] {
  return [of.aliases, of.covered, of.expired, of.none, of.untrusted];
}

function frequencyTable(
  header: string,
  of: Figures['keys'],
  most: number,
  words: DashboardWords,
): Table {
  const lines = of.map(({name, count}) => [asText(name), count]);
  return [[header, words.certificates], ...shorten(lines, most, words.others)];
}

/** How many lines each kind of part may have; together no more than the table. */
const MOST_PARTS = {group: 10, unit: 300, domain: 20} as const;

/** Groups, units and domains in percent. */
function partsTable(
  {groups, units, domains}: Figures,
  words: DashboardWords,
): Table {
  const {by, part, share, covered, expired, none, aliases, untrusted} = words;
  const kinds = {
    group: groups,
    unit: units,
    domain: domains.map(it => ({...it, name: it.domain})),
  };
  const lines = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap(kind =>
    shorten(
      kinds[kind].map(it => [
        it.name === '' ? words.others : asText(it.name),
        ...[it.covered, it.expired, it.none, it.aliases, it.untrusted],
      ]),
      MOST_PARTS[kind],
      words.others,
    ).map(([name = null, ...counts]) => [
      words[kind],
      name,
      Number(counts[0]) / Number(counts[3]),
      ...counts,
    ]),
  );
  const header = [covered, expired, none, aliases, untrusted];
  return [[by, part, share, ...header], ...lines];
}

/** As many lines as there is room for; those that are too many are added up in the last one. */
function shorten(
  lines: readonly (readonly [string, ...number[]] | (string | number)[])[],
  most: number,
  rest: string,
): Cell[][] {
  if (lines.length <= most) return lines.map(it => [...it]);
  const shown = lines.slice(0, most - 1);
  const hidden = lines.slice(most - 1);
  const sums = hidden[0]!
    .slice(1)
    .map((_, i) => hidden.reduce((sum, it) => sum + Number(it[i + 1]), 0));
  return [...shown.map(it => [...it]), [rest, ...sums]];
}

interface Block extends Rectangle {
  readonly values: Cell[][];
}

function blank(
  row: number,
  column: number,
  rows: number,
  columns: number,
): Block {
  const line = () => Array.from({length: columns}, (): Cell => null);
  return {row, column, values: Array.from({length: rows}, line)};
}

function place(block: Block, at: Place, table: Table): void {
  table.forEach((line, i) =>
    line.forEach((cell, j) => {
      block.values[at.row - block.row + i]![at.column - block.column + j] =
        cell;
    }),
  );
}
