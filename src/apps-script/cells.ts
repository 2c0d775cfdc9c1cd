/** Reading and writing blocks of a sheet. */
import {rectangles, type Cell, type Rectangle} from '../core/base/cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How far a sheet has content, in one call; an empty one seems to have one cell. */
export function extentOf(sheet: Sheet): {
  readonly rows: number;
  readonly columns: number;
} {
  const all = sheet.getDataRange();
  return {rows: all.getNumRows(), columns: all.getNumColumns()};
}

/** The first row as shown; empty when the sheet is. */
export function displayedHeader(sheet: Sheet): string[] {
  const columns = sheet.getLastColumn();
  if (columns < 1) return [];
  return sheet.getRange(1, 1, 1, columns).getDisplayValues()[0] ?? [];
}

/** Writes cells in as few blocks as they form. */
export function writeCells(
  sheet: Sheet,
  rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
): void {
  writeBlocks(sheet, rectangles(rows));
}

/** Blocks with those that hold the column `last` behind all others. */
export function inWritingOrder(
  blocks: readonly Rectangle[],
  last: number,
): Rectangle[] {
  const holdsLast = ({column, values}: Rectangle) =>
    column <= last && last < column + values[0]!.length;
  return [...blocks.filter(it => !holdsLast(it)), ...blocks.filter(holdsLast)];
}

/** Writes blocks, one after the other. */
export function writeBlocks(sheet: Sheet, blocks: readonly Rectangle[]): void {
  for (const {row, column, values} of blocks) {
    sheet
      .getRange(row, column, values.length, values[0]!.length)
      .setValues(values.map(line => line.map(valueOf)));
  }
}

/** What cells hold: texts without an apostrophe before them, and days as instants. */
export function cellsAt(
  sheet: Sheet,
  row: number,
  column: number,
  {rows, columns}: {readonly rows: number; readonly columns: number},
): Cell[][] {
  if (rows < 1 || columns < 1) return [];
  const values = sheet.getRange(row, column, rows, columns).getValues();
  return values.map(line => line.map(cellOf));
}

/** Appends lines after the last one that holds anything in their columns, and makes room for them first. */
export function appendCells(
  sheet: Sheet,
  lines: readonly ReadonlyMap<number, Cell>[],
  end?: number,
): void {
  if (lines.length === 0) return;
  const columns = new Set(lines.flatMap(line => [...line.keys()]));
  const first = lastRowOf(sheet, [...columns], end) + 1;
  makeRoom(sheet, first + lines.length - 1);
  writeCells(sheet, new Map(lines.map((line, i) => [first + i, line])));
}

/** Ranges in one RangeList; more make the request long. */
const MAX_RANGES = 200;

/** Rows that are read at once, from the end backward, to find the last row of a column. */
const MAX_LOOKED_AT = 5000;

/**
 * The last row in which one of some columns shows anything; 0 if there is none. Other columns do not count: people add
 * their own checkboxes and formulas that are filled to the end of the sheet.
 *
 * @param end - the last row of the sheet with content, if that has just been read
 */
export function lastRowOf(
  sheet: Sheet,
  columns: readonly number[],
  end = sheet.getLastRow(),
): number {
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  let last = end;
  // The first row is the header of the columns.
  for (let rows = 1; last > 1; rows = Math.min(rows * 50, MAX_LOOKED_AT)) {
    const first = Math.max(1, last - rows + 1);
    const lines = sheet
      .getRange(first, left, last - first + 1, width)
      .getDisplayValues();
    for (let i = lines.length - 1; i >= 0; i--) {
      if (columns.some(it => lines[i]![it - left] !== '')) return first + i;
    }
    last = first - 1;
  }
  return Math.min(end, 1);
}

/** Makes a sheet reach down to a row. */
export function makeRoom(sheet: Sheet, last: number): void {
  const room = sheet.getMaxRows();
  if (last > room) sheet.insertRowsAfter(room, last - room);
}

/** The same word into cells of one column. */
export function fill(
  sheet: Sheet,
  column: number,
  rowNumbers: readonly number[],
  word: string,
): void {
  const letters = columnLetters(column);
  const ranges = stretches(rowNumbers).map(
    ([from, to]) => `${letters}${from}:${letters}${to}`,
  );
  for (let i = 0; i < ranges.length; i += MAX_RANGES) {
    sheet.getRangeList(ranges.slice(i, i + MAX_RANGES)).setValue(word);
  }
}

/** "E", "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + letter
    : letter;
}

/**
 * Ascending numbers as stretches of neighbors.
 *
 * @example [2, 3, 4, 9] → [[2, 4], [9, 9]]
 */
export function stretches(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function valueOf(cell: Cell): string | number | Date {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return Number.isFinite(cell.instant) ? new Date(cell.instant) : '';
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number') return value;
  if (value instanceof Date) return {instant: value.getTime()};
  return value === null ? null : String(value);
}
