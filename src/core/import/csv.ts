/** A real-world CSV → rows for the Rollout sheet, and the reason for each line that is not imported. */
import {
  addressIn,
  isAddress,
  quotableAddress,
  withoutUnseen,
} from '../base/address';
import {
  columnsByContent,
  columnsByHeader,
  columnsByMeaning,
  isAddressCell,
  isHeader,
  knownWords,
  type ColumnName,
  type CsvColumn,
  type Places,
} from './columns';
import {
  lineFinding,
  shorten,
  importFinding,
  type ImportFinding,
  type LineFinding,
} from './findings';
import {
  csvText,
  recordsOf,
  withoutQuotes,
  type CsvRecord,
  type CsvText,
} from './records';

/** A row of the CSV. */
export interface CsvRow {
  /** Where it begins, from 1, as a text editor counts. */
  readonly line: number;
  /** Lowercase; empty only where no user is needed. */
  readonly user: string;
  /** Lowercase; empty is the primary address. */
  readonly alias: string;
  /** A path, a file name, or a link or id in Drive; empty if there is none. */
  readonly path: string;
  /** Unchanged, including blanks. */
  readonly password: string;
  /** All cells, where they are asked for: a file can have columns that an import does not use. */
  readonly cells?: readonly string[];
}

/** The content of a CSV. Each record that is not blank is the header, a row, or rejected. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly rejected: readonly LineFinding[];
  /** In their order. */
  readonly columns: readonly CsvColumn[];
  readonly delimiter: string;
  /** The header's line; null if there is none. */
  readonly headerLine: number | null;
  /** The problems of the CSV as a whole; then no row is imported. */
  readonly findings: readonly ImportFinding[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/** What people use in their place; some of them can be a part of a cell in a list that has usual ones. */
const UNUSUAL_DELIMITERS = [
  '|',
  ':',
  '^',
  '=',
  '，',
  '；',
  '｜',
  '：',
] as const;

/** Characters and records that are enough to guess by. */
const SAMPLE = 65_536;
const SAMPLED_RECORDS = 200;

/**
 * Reads a CSV: RFC 4180, and the variants of spreadsheets and people. Never throws.
 *
 * @param text - with or without byte order mark and header, columns in any order, delimited by comma, semicolon or tab
 * @param needs - what a row must have: an import needs users; for a list of passwords next to files, paths suffice
 * @param meanings - the meaning of each column, if a person has specified it
 * @param keepsCells - whether rows have all their cells
 */
export function readCsv(
  text: string,
  needs: 'user' | 'user or path' = 'user',
  meanings: readonly string[] | null = null,
  keepsCells = false,
): CsvRows {
  const source = csvText(text);
  const delimiter = source.delimiter ?? guessDelimiter(source);
  const records = recordsOf(source, delimiter).filter(it => !isBlank(it));
  const headerAt = headerIndex(records);
  const header = records[headerAt];
  const data = withoutPadding(records.slice(headerAt + 1), header);
  const width = widthOf(header, data);
  const sample = data.slice(0, SAMPLED_RECORDS).map(it => it.cells);
  const places = meanings
    ? columnsByMeaning(meanings.slice(0, width))
    : header
      ? columnsByHeader(header.cells, sample)
      : columnsByContent(sample, width);
  const findings = findingsOf(records, header, places, needs);
  const rows: CsvRow[] = [];
  const rejected = records
    .slice(0, Math.max(headerAt, 0))
    .map(it => lineFinding(it.line, 'line-before-header', {}));
  for (const record of data) {
    const taken = taking(record, places, width, needs);
    if ('finding' in taken) rejected.push(taken);
    else rows.push(keepsCells ? {...taken, cells: record.cells} : taken);
  }
  return {
    rows,
    rejected,
    columns: columnsOf(header, places, width),
    delimiter,
    headerLine: header ? header.line : null,
    findings,
  };
}

/** The row, or why it is not imported. */
function taking(
  {line, cells}: CsvRecord,
  places: Places,
  width: number,
  needs: 'user' | 'user or path',
): CsvRow | LineFinding {
  const cell = (name: ColumnName) => {
    const place = places[name];
    return place === undefined ? '' : (cells[place] ?? '');
  };
  if (cells.slice(width).some(it => it.trim() !== '')) {
    return lineFinding(line, 'line-too-long', {
      cells: cells.length,
      columns: width,
    });
  }
  const needed = Math.max(places.user ?? -1, places.path ?? -1) + 1;
  if (cells.length < needed) {
    return lineFinding(line, 'line-too-short', {cells: cells.length, needed});
  }
  const user = addressIn(cell('user'));
  const alias = addressIn(cell('alias'));
  const path = withoutQuotes(withoutUnseen(cell('path')).trim()).trim();
  const password = cell('password');
  if (user === '' && needs === 'user') {
    return lineFinding(line, 'line-without-user', {});
  }
  if (user === '' && path === '') {
    return lineFinding(line, 'line-without-path', {});
  }
  if (user !== '' && !isAddress(user)) {
    const value = quotableAddress(cell('user'));
    return lineFinding(line, 'line-user-not-address', {value});
  }
  if (alias !== '' && !isAddress(alias)) {
    const value = quotableAddress(cell('alias'));
    return lineFinding(line, 'line-alias-not-address', {value});
  }
  if (password.includes('\n')) {
    return lineFinding(line, 'line-break-in-password', {});
  }
  return {line, user, alias, path, password};
}

function findingsOf(
  records: readonly CsvRecord[],
  header: CsvRecord | undefined,
  places: Places,
  needs: 'user' | 'user or path',
): ImportFinding[] {
  if (records.length === 0) {
    return [importFinding('csv-empty', {})];
  }
  const usable =
    places.user !== undefined ||
    (needs === 'user or path' && places.path !== undefined);
  if (usable) return [];
  // Without a header the first line is data, and one of its cells may be a password.
  const headers = (header?.cells ?? []).map(it => shorten(it.trim()));
  return [importFinding('csv-without-user-column', {headers})];
}

function columnsOf(
  header: CsvRecord | undefined,
  places: Places,
  width: number,
): CsvColumn[] {
  const names = Object.keys(places) as ColumnName[];
  return Array.from({length: width}, (_, column) => ({
    header: header ? (header.cells[column] ?? '').trim() : '',
    means: names.find(it => places[it] === column) ?? null,
  }));
}

/** The place of the header: somewhere above the first address, as there may be a title. −1 if there is none. */
function headerIndex(records: readonly CsvRecord[]): number {
  const data = records.findIndex(it => it.cells.some(isAddressCell));
  const above =
    data < 0 ? records.slice(0, SAMPLED_RECORDS) : records.slice(0, data);
  return above.findIndex(it => isHeader(it.cells));
}

/** Whether each cell after a record's first one begins with a blank, and there are so many that hold anything. */
function hasBlanksBefore(
  {cells, afterBlank}: CsvRecord,
  least: number,
): boolean {
  const filled = cells
    .map((cell, i) => ({cell, isAfterBlank: afterBlank.has(i)}))
    .slice(1)
    .filter(it => it.cell.trim() !== '');
  return (
    filled.length >= least &&
    filled.every(it => it.isAfterBlank || /^[ \t]/.test(it.cell))
  );
}

/**
 * Records without the blanks that a list has behind each delimiter (`user, path, password`), and before each if they are there
 * too. A blank before one cell alone stays, as it can be a part of a password.
 */
function withoutPadding(
  data: readonly CsvRecord[],
  header: CsvRecord | undefined,
): readonly CsvRecord[] {
  const isPadded = header
    ? hasBlanksBefore(header, 1) || data.every(it => hasBlanksBefore(it, 2))
    : data.every(it => it.cells.length === 1 || hasBlanksBefore(it, 1));
  if (!isPadded) return data;
  const all = header ? [header, ...data] : data;
  const isPaddedBefore = all.every(({cells}) =>
    cells.slice(0, -1).every(it => it.trim() === '' || /[ \t]$/.test(it)),
  );
  return data.map(record => ({
    ...record,
    cells: record.cells.map((it, i) => {
      if (record.afterBlank.has(i)) return it;
      const cell = i === 0 ? it : it.replace(/^[ \t]+/, '');
      return isPaddedBefore && i < record.cells.length - 1
        ? cell.trimEnd()
        : cell;
    }),
  }));
}

/**
 * How many columns there are: those of the header, beyond which it cannot be determined whether a cell was split by mistake;
 * without a header, as many as most records have.
 */
function widthOf(
  header: CsvRecord | undefined,
  data: readonly CsvRecord[],
): number {
  if (header) return header.cells.length;
  const counts = new Map<number, number>();
  for (const {cells} of data) {
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let width = 0;
  let most = 0;
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) {
      most = count;
      width = cells;
    }
  }
  return width;
}

/** The delimiter that makes most records readable: an address alone in a cell, or words of a header. */
function guessDelimiter(source: CsvText): string {
  const {body} = source;
  const cut = body.length > SAMPLE ? body.lastIndexOf('\n', SAMPLE) : -1;
  const sample = {...source, body: body.slice(0, cut > 0 ? cut : SAMPLE)};
  const usual = bestOf(sample, DELIMITERS);
  if (usual.splits && usual.readable > 0) return usual.delimiter;
  // An arrow is none of them.
  const others = UNUSUAL_DELIMITERS.filter(
    it => it !== '=' || !/[=-]>|==/.test(sample.body),
  );
  const unusual = bestOf(sample, others);
  const isBetter = Math.floor(unusual.readable) >= Math.floor(usual.readable);
  return unusual.splits && unusual.readable > 0 && isBetter
    ? unusual.delimiter
    : usual.delimiter;
}

/** The delimiter by which most can be read, and whether it splits anything. */
function bestOf(
  sample: CsvText,
  delimiters: readonly string[],
): {delimiter: string; readable: number; splits: boolean} {
  let best = {delimiter: delimiters[0] ?? ',', readable: 0, splits: false};
  for (const delimiter of delimiters) {
    const found = readability(sample, delimiter);
    if (found.readable > best.readable) best = {delimiter, ...found};
  }
  return best;
}

/** Readability counts first, then the number of cells; 0 if nothing is readable. */
function readability(
  source: CsvText,
  delimiter: string,
): {readable: number; splits: boolean} {
  const records = recordsOf(source, delimiter)
    .filter(it => !isBlank(it))
    .slice(0, SAMPLED_RECORDS);
  const addresses = records.filter(it => it.cells.some(isAddressCell)).length;
  const headers = records.map(it => it.cells).filter(isHeader);
  const words = Math.max(0, ...headers.map(knownWords));
  const cells = records.reduce((sum, it) => sum + it.cells.length, 0);
  const found = addresses + words;
  return {
    readable: found === 0 ? 0 : found + cells / (cells + 1),
    splits: cells > records.length,
  };
}

function isBlank({cells}: CsvRecord): boolean {
  return cells.every(it => it.trim() === '');
}
