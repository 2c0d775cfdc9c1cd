/** The admin's own columns of a sheet, written many rows at a time. */
import {asTyped, type Cell, type Columns} from '../core/tables/cells';
import {stretches, writeBlocks} from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows in one write. */
const MOST_ROWS = 5000;

/** Single blocks of one column; when there are more, what lies between them is written along. */
const MOST_BLOCKS = 100;

const AS_TEXT = '@';

/**
 * Adds rows after the last one that holds anything. A row is written as a whole: all columns between the first and the last
 * that it fills are one block.
 *
 * @param names - the columns that are filled; the sheet is set up where the last cell of the last one is
 * @param setUp - sets the sheet up to its end
 */
export function appendInputs<Name extends string>(
  sheet: Sheet,
  at: Columns<Name>,
  names: readonly Name[],
  rows: readonly Readonly<Record<Name, string>>[],
  setUp: () => void,
): void {
  if (rows.length === 0) return;
  const columns = names.map(name => at[name]!);
  const column = Math.min(...columns);
  const width = Math.max(...columns) - column + 1;
  makeRoom(sheet, rows.length);
  const last = sheet.getRange(sheet.getMaxRows(), columns[columns.length - 1]!);
  if (last.getNumberFormat() !== AS_TEXT) setUp();
  for (let i = 0; i < rows.length; i += MOST_ROWS) {
    const values = rows.slice(i, i + MOST_ROWS).map(row => {
      const line: Cell[] = Array.from({length: width}, () => null);
      for (const name of names) line[at[name]! - column] = asTyped(row[name]);
      return line;
    });
    writeBlocks(sheet, [{row: sheet.getLastRow() + 1, column, values}]);
  }
}

function makeRoom(sheet: Sheet, rows: number): void {
  const room = sheet.getMaxRows();
  const lacking = sheet.getLastRow() + rows - room;
  if (lacking > 0) sheet.insertRowsAfter(room, lacking);
}

/**
 * Writes inputs into rows, a column at a time. Of several rows with one key the first is written.
 *
 * @param keys - of the rows as they stand, in order
 */
export function fillInputs<Name extends string>(
  sheet: Sheet,
  at: Columns<Name>,
  names: readonly Name[],
  keys: readonly {readonly number: number; readonly key: string}[],
  changes: readonly {
    readonly key: string;
    readonly cells: Readonly<Partial<Record<Name, string>>>;
  }[],
): void {
  const numbers = new Map<string, number>();
  for (const {number, key} of keys) {
    if (!numbers.has(key)) numbers.set(key, number);
  }
  for (const name of names) {
    const cells = new Map<number, Cell>();
    for (const change of changes) {
      const number = numbers.get(change.key);
      const text = change.cells[name];
      if (number === undefined || text === undefined) continue;
      cells.set(number, asTyped(text));
    }
    fillColumn(sheet, at[name]!, cells);
  }
}

function fillColumn(
  sheet: Sheet,
  column: number,
  cells: Map<number, Cell>,
): void {
  if (stretches([...cells.keys()]).length > MOST_BLOCKS) {
    addPlainCells(sheet, column, cells);
  }
  for (const [from, to] of stretches([...cells.keys()])) {
    for (let row = from; row <= to; row += MOST_ROWS) {
      const rows = Math.min(MOST_ROWS, to - row + 1);
      const values = Array.from({length: rows}, (_, i) => [
        cells.get(row + i)!,
      ]);
      writeBlocks(sheet, [{row, column, values}]);
    }
  }
}

/** Adds the cells between others as they are. Formulas, and links behind names, would be lost so: they are left alone. */
function addPlainCells(
  sheet: Sheet,
  column: number,
  cells: Map<number, Cell>,
): void {
  const numbers = [...cells.keys()];
  const first = Math.min(...numbers);
  const range = sheet.getRange(first, column, Math.max(...numbers) - first + 1);
  const formulas = range.getFormulas();
  const links = range.getRichTextValues();
  range.getDisplayValues().forEach(([text = ''], i) => {
    const link = links[i]?.[0]?.getLinkUrl();
    const isPlain = formulas[i]?.[0] === '' && (!link || link === text);
    if (isPlain && !cells.has(first + i)) cells.set(first + i, asTyped(text));
  });
}
