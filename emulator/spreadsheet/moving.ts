/** What moves cells: inserted and deleted rows and columns, and sorting. Everything a cell has moves along with it. */
import {changeRow, put, readValues, rowAt, writeValues} from './cells';
import {follow, followColumns, shiftedKeys, type Shift} from './following';
import {
  BLANK_ROW,
  type Area,
  type Cell,
  type Looks,
  type Row,
  type Sheet,
  type Spreadsheet,
} from './model';

const LOOKS: readonly (keyof Looks)[] = [
  'numberFormat',
  'note',
  'background',
  'fontColor',
  'fontWeight',
  'wrap',
  'verticalAlignment',
  'link',
];

export function insertRows(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  after: number,
  count: number,
): void {
  if (sheet.rows.length > after) {
    sheet.rows.splice(after, 0, ...Array<Row>(count).fill(BLANK_ROW));
  }
  sheet.maxRows += count;
  follow(spreadsheet, sheet, {along: 'row', after, by: count});
}

export function deleteRows(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  from: number,
  count: number,
): void {
  sheet.rows.splice(from - 1, count);
  sheet.maxRows -= count;
  follow(spreadsheet, sheet, {along: 'row', after: from - 1, by: -count});
}

export function insertColumns(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  after: number,
  count: number,
): void {
  const widened = new Map<Row, Row>();
  sheet.rows.forEach((row, i) => {
    if (!widened.has(row)) widened.set(row, withColumns(row, after, count));
    sheet.rows[i] = widened.get(row)!;
  });
  const shift: Shift = {along: 'column', after, by: count};
  sheet.columnWidths = shiftedKeys(sheet.columnWidths, shift);
  sheet.maxColumns += count;
  follow(spreadsheet, sheet, shift);
}

/**
 * Moves neighboring columns, with everything in them. Charts that read them, and groups, are left unchanged: scripts move
 * columns before they group them.
 *
 * @param before - the column before which they are placed, by the present numbering
 */
export function moveColumns(
  sheet: Sheet,
  {column, columns}: {readonly column: number; readonly columns: number},
  before: number,
): void {
  const order = Array.from({length: sheet.maxColumns}, (_, i) => i + 1);
  const moved = order.splice(column - 1, columns);
  const at = before > column ? before - columns : before;
  order.splice(at - 1, 0, ...moved);
  const ordered = <T>(cells: readonly T[], filler: T): readonly T[] =>
    cells.length === 0 ? cells : order.map(it => cells[it - 1] ?? filler);
  const known = new Map<Row, Row>();
  sheet.rows.forEach((row, i) => {
    const looks = Object.entries(row.looks).map(([look, line]) => [
      look,
      ordered<unknown>(line, null),
    ]);
    const there = known.get(row) ?? {
      ...row,
      values: ordered(row.values, ''),
      looks: Object.fromEntries(looks) as Row['looks'],
    };
    known.set(row, there);
    sheet.rows[i] = there;
  });
  followColumns(sheet, it => order.indexOf(it) + 1);
}

function withColumns(row: Row, after: number, count: number): Row {
  const spread = <T>(cells: readonly T[], filler: T): readonly T[] =>
    cells.length > after
      ? [
          ...cells.slice(0, after),
          ...Array<T>(count).fill(filler),
          ...cells.slice(after),
        ]
      : cells;
  const looks = Object.entries(row.looks).map(([look, line]) => [
    look,
    spread<unknown>(line, null),
  ]);
  return {
    ...row,
    values: spread(row.values, ''),
    looks: Object.fromEntries(looks) as Row['looks'],
  };
}

/**
 * Sorts the rows of an area by columns of the sheet, stably, in Sheets' order: numbers and dates, text case-insensitively,
 * truth values; empty cells always last. Data validation stays in place.
 */
export function sortArea(
  sheet: Sheet,
  area: Area,
  by: readonly {readonly column: number; readonly ascending: boolean}[],
): void {
  const values = readValues(sheet, area);
  const order = values.map((_, index) => index);
  order.sort((a, b) => {
    for (const {column, ascending} of by) {
      const left = values[a]?.[column - area.column] ?? '';
      const right = values[b]?.[column - area.column] ?? '';
      const difference = compare(left, right, ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const looks = order.map(index => {
    const row = rowAt(sheet, area.row + index);
    return LOOKS.map(look =>
      row.looks[look]?.slice(area.column - 1, area.column - 1 + area.columns),
    );
  });
  writeValues(
    sheet,
    area,
    order.map(index => values[index] ?? []),
  );
  looks.forEach((lines, index) => {
    const row = rowAt(sheet, area.row + index);
    const sorted = LOOKS.flatMap((look, which) => {
      const old: readonly unknown[] = row.looks[look] ?? [];
      const line: readonly unknown[] | undefined = lines[which];
      if (!line && old.length === 0) return [];
      const moved = Array.from(
        {length: area.columns},
        (_, j) => line?.[j] ?? null,
      );
      return [[look, put(old, area.column - 1, moved, null)]];
    });
    changeRow(sheet, area.row + index, {
      looks: {...row.looks, ...(Object.fromEntries(sorted) as Row['looks'])},
    });
  });
}

function compare(left: Cell, right: Cell, ascending: boolean): number {
  const [leftKind, leftKey] = sortKey(left);
  const [rightKind, rightKey] = sortKey(right);
  if (leftKind === EMPTY || rightKind === EMPTY) {
    return Number(leftKind === EMPTY) - Number(rightKind === EMPTY);
  }
  const up =
    leftKind !== rightKind
      ? leftKind - rightKind
      : typeof leftKey === 'string'
        ? leftKey.localeCompare(String(rightKey), 'en', {sensitivity: 'accent'})
        : leftKey - Number(rightKey);
  return ascending ? up : -up;
}

const EMPTY = 3;

function sortKey(cell: Cell): [kind: number, key: number | string] {
  if (cell === '') return [EMPTY, 0];
  if (typeof cell === 'number') return [0, cell];
  if (typeof cell === 'string') return [1, cell];
  if (typeof cell === 'boolean') return [2, Number(cell)];
  return 'date' in cell ? [0, cell.date] : sortKey(cell.shown);
}
