/** Reads and writes rectangles of a sheet. Callers have checked that the area is inside the sheet. */
import {
  BLANK_ROW,
  type Area,
  type Cell,
  type Looks,
  type Row,
  type Sheet,
} from './model';

/** The values of an area, a full rectangle: untouched cells are `''`. */
export function readValues(sheet: Sheet, area: Area): Cell[][] {
  const from = area.column - 1;
  const result: Cell[][] = new Array<Cell[]>(area.rows);
  for (let i = 0; i < area.rows; i++) {
    const values = sheet.rows[area.row - 1 + i]?.values;
    const line: Cell[] = new Array<Cell>(area.columns);
    for (let j = 0; j < area.columns; j++) line[j] = values?.[from + j] ?? '';
    result[i] = line;
  }
  return result;
}

/** Puts a full rectangle of cells, as they are, into an area. */
export function writeValues(
  sheet: Sheet,
  area: Area,
  values: readonly (readonly Cell[])[],
): void {
  for (let i = 0; i < area.rows; i++) {
    const row = rowAt(sheet, area.row + i);
    const line = Array.from(
      {length: area.columns},
      (_, j) => values[i]?.[j] ?? '',
    );
    const from = area.column - 1;
    if (line.every((cell, j) => cell === (row.values[from + j] ?? '')))
      continue;
    changeRow(sheet, area.row + i, {values: put(row.values, from, line, '')});
  }
}

/** One kind of format of an area; null is Sheets' default. */
export function readLooks<L extends keyof Looks>(
  sheet: Sheet,
  area: Area,
  look: L,
): (Looks[L] | null)[][] {
  return Array.from({length: area.rows}, (_, i) => {
    const line = sheet.rows[area.row - 1 + i]?.looks[look];
    return Array.from(
      {length: area.columns},
      (_, j) => line?.[area.column - 1 + j] ?? null,
    );
  });
}

/** Sets one kind of format of an area, for all cells or by their place in the area; null is Sheets' default. */
export function writeLooks<L extends keyof Looks>(
  sheet: Sheet,
  area: Area,
  look: L,
  to: Looks[L] | null | ((row: number, column: number) => Looks[L] | null),
): void {
  type Line = readonly (Looks[L] | null)[];
  const columns = {length: area.columns};
  const at = typeof to === 'function' ? to : () => to;
  const everywhere: Line | null =
    typeof to === 'function' ? null : Array.from(columns, () => to);
  let last: {before: Row; line: Line; after: Row} | undefined;
  for (let i = 0; i < area.rows; i++) {
    const before = rowAt(sheet, area.row + i);
    const line = everywhere ?? Array.from(columns, (_, j) => at(i, j));
    const as = last;
    if (
      as?.before !== before ||
      (line !== as.line && line.some((cell, j) => cell !== as.line[j]))
    ) {
      const old: Line = before.looks[look] ?? [];
      const cells = put(old, area.column - 1, line, null);
      const after = {...before, looks: {...before.looks, [look]: cells}};
      last = {before, line, after};
    }
    sheet.rows[area.row - 1 + i] = last!.after;
  }
}

/** The last row that holds anything; 0 for an empty sheet. */
export function lastRow(sheet: Sheet): number {
  for (let row = sheet.rows.length; row > 0; row--) {
    if (sheet.rows[row - 1]?.values.some(value => value !== '')) return row;
  }
  return 0;
}

/** The last column that holds anything; 0 for an empty sheet. */
export function lastColumn(sheet: Sheet): number {
  let last = 0;
  for (const {values} of sheet.rows) {
    for (let column = values.length; column > last; column--) {
      if (values[column - 1] !== '') last = column;
    }
  }
  return last;
}

/** A row of the sheet, by its number from 1; it and those above it are created when they are first needed. */
export function rowAt(sheet: Sheet, number: number): Row {
  while (sheet.rows.length < number) sheet.rows.push(BLANK_ROW);
  return sheet.rows[number - 1] as Row;
}

/** Puts a row that differs from it in the place of one, by its number from 1. */
export function changeRow(
  sheet: Sheet,
  number: number,
  change: Partial<Row>,
): void {
  sheet.rows[number - 1] = {...rowAt(sheet, number), ...change};
}

/** The cells with others from an index on. Arrays must have no holes: JSON would turn them into null. */
export function put<T>(
  cells: readonly T[],
  from: number,
  others: readonly T[],
  filler: T,
): T[] {
  const result = [...cells];
  while (result.length < from) result.push(filler);
  others.forEach((it, j) => (result[from + j] = it));
  return result;
}
