/** The admin's own columns of the Rollout sheet, written many rows at a time. */
import type {RolloutSheet} from '../core/ports';
import {keyOf, mailboxOf, type RowTexts} from '../core/rollout/row';
import {asTyped, type Cell, type Columns} from '../core/tables/cells';
import {INPUT_COLUMNS, type RolloutColumn} from '../core/tables/rollout-table';
import {stretches, writeBlocks} from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type At = Columns<RolloutColumn>;

/** Rows in one write. */
const MOST_ROWS = 5000;

/** Single blocks of one column; when there are more, what lies between them is written along. */
const MOST_BLOCKS = 100;

const AS_TEXT = '@';

/**
 * Adds rows after the last one that holds anything. A row is written as a whole: all columns between the first and the last
 * that it fills are one block.
 *
 * @param setUp - sets the sheet up to its end
 */
export function appendInputs(
  sheet: Sheet,
  at: At,
  rows: Parameters<RolloutSheet['append']>[0],
  setUp: () => void,
): void {
  if (rows.length === 0) return;
  const columns = INPUT_COLUMNS.map(name => at[name]!);
  const column = Math.min(...columns);
  const width = Math.max(...columns) - column + 1;
  makeRoom(sheet, rows.length);
  const last = sheet.getRange(sheet.getMaxRows(), at.password!);
  if (last.getNumberFormat() !== AS_TEXT) setUp();
  for (let i = 0; i < rows.length; i += MOST_ROWS) {
    const values = rows.slice(i, i + MOST_ROWS).map(row => {
      const line: Cell[] = Array.from({length: width}, () => null);
      for (const name of INPUT_COLUMNS) {
        line[at[name]! - column] = asTyped(row[name]);
      }
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
 * Writes files and passwords into rows, a column at a time.
 *
 * @param rowsNow - the rows as they stand
 */
export function fillInputs(
  sheet: Sheet,
  at: At,
  rowsNow: readonly RowTexts[],
  changes: Parameters<RolloutSheet['fill']>[0],
): void {
  const numbers = new Map<string, number>();
  for (const row of rowsNow) {
    const key = keyOf(mailboxOf(row));
    if (!numbers.has(key)) numbers.set(key, row.number);
  }
  for (const name of ['file', 'password'] as const) {
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
