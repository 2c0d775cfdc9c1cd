/** The admin's own columns of a sheet, written many rows at a time. */
import {
  asTyped,
  numbersOf,
  type Cell,
  type Columns,
  type Rectangle,
} from '../core/base/cells';
import {DoorRefusal} from '../core/rows/refusal';
import {lastRowOf, makeRoom, stretches, writeBlocks} from './cells';
import {protectedColumns} from './guarded';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows in one write. */
const MAX_ROWS = 5000;

/** Single blocks of one column; if there are more, the cells between them are written as well. */
const MAX_BLOCKS = 100;

const AS_TEXT = '@';

/**
 * Adds rows after the last one that holds anything in the table's columns. Neighboring columns of a row are one block; the
 * first name's is written first, so that a row that was cut off is found by its key and filled the next time.
 *
 * @param at - all columns of the table; others, which are the admin's own, are neither looked at nor written
 * @param names - the columns that are filled; the sheet is set up where the last cell of the last one is
 * @param setUp - sets the sheet up to its end
 */
export function appendInputs<Name extends string>(
  sheet: Sheet,
  at: Columns<Name>,
  names: readonly Name[],
  {
    rows,
    setUp,
  }: {
    readonly rows: readonly Readonly<Record<Name, string>>[];
    readonly setUp: () => void;
  },
): void {
  if (rows.length === 0) return;
  const first = lastRowOf(sheet, numbersOf(at)) + 1;
  const columns = names.map(name => at[name]!);
  makeRoom(sheet, first + rows.length - 1);
  const last = sheet.getRange(sheet.getMaxRows(), columns[columns.length - 1]!);
  if (last.getNumberFormat() !== AS_TEXT) setUp();
  const holdsKey = ([from, to]: readonly [number, number]) =>
    from <= columns[0]! && columns[0]! <= to;
  const all = stretches(columns);
  const blocks = [...all.filter(holdsKey), ...all.filter(it => !holdsKey(it))];
  const nameAt = new Map(names.map(name => [at[name]!, name]));
  for (let i = 0; i < rows.length; i += MAX_ROWS) {
    const part = rows.slice(i, i + MAX_ROWS);
    for (const [from, to] of blocks) {
      const values = part.map(row =>
        Array.from({length: to - from + 1}, (_, j) =>
          asTyped(row[nameAt.get(from + j)!]),
        ),
      );
      writeTexts(sheet, {row: first + i, column: from, values});
    }
  }
}

/**
 * Reports what Sheets would refuse in the middle of the work, without a reliable message: cells that someone else
 * protects.
 *
 * @param at - all columns of the table
 * @param names - the columns of inputs
 * @param added - rows to add
 * @param keys - of the present rows
 * @param changes - as for `fillInputs`
 * @throws DoorRefusal
 */
export function refuseGuardedInputs<Name extends string>(
  sheet: Sheet,
  at: Columns<Name>,
  names: readonly Name[],
  {
    added,
    keys,
    changes,
  }: {
    readonly added: number;
    readonly keys: readonly {readonly number: number; readonly key: string}[];
    readonly changes: readonly {readonly key: string; readonly cells: object}[];
  },
): void {
  const first = lastRowOf(sheet, numbersOf(at)) + 1;
  const below = Array.from({length: added}, (_, i) => first + i);
  const columns = names.map(name => at[name]!);
  const all = [...below, ...keys.map(it => it.number)];
  if (protectedColumns(sheet, columns, all).length === 0) return;
  const guarded = names.flatMap(name => {
    const changed = new Set(
      changes.filter(it => name in it.cells).map(it => it.key),
    );
    const rows = keys.filter(it => changed.has(it.key)).map(it => it.number);
    return protectedColumns(sheet, [at[name]!], [...below, ...rows]);
  });
  if (guarded.length === 0) return;
  throw new DoorRefusal('sheet-protected', {
    sheet: sheet.getName(),
    columns: guarded.map(it => sheet.getRange(1, it).getDisplayValue()),
    operator: Session.getEffectiveUser().getEmail(),
  });
}

/** Text is text only in cells of that format, and people paste other formats over it. */
function writeTexts(sheet: Sheet, block: Rectangle): void {
  const {row, column, values} = block;
  sheet
    .getRange(row, column, values.length, values[0]!.length)
    .setNumberFormat(AS_TEXT);
  writeBlocks(sheet, [block]);
}

/**
 * Writes inputs into rows, a column at a time. Of several rows with one key, the first is written.
 *
 * @param keys - of the present rows, in order
 */
export function fillInputs<Name extends string>(
  sheet: Sheet,
  at: Columns<Name>,
  names: readonly Name[],
  {
    keys,
    changes,
  }: {
    readonly keys: readonly {readonly number: number; readonly key: string}[];
    readonly changes: readonly {
      readonly key: string;
      readonly cells: Readonly<Partial<Record<Name, string>>>;
    }[];
  },
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
  if (stretches([...cells.keys()]).length > MAX_BLOCKS) {
    addPlainCells(sheet, column, cells);
  }
  for (const [from, to] of stretches([...cells.keys()])) {
    for (let row = from; row <= to; row += MAX_ROWS) {
      const rows = Math.min(MAX_ROWS, to - row + 1);
      const values = Array.from({length: rows}, (_, i) => [
        cells.get(row + i)!,
      ]);
      writeTexts(sheet, {row, column, values});
    }
  }
}

/**
 * Adds the cells between others with their present content. Formulas, and links behind names, would be lost that way: they
 * are left alone.
 */
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
