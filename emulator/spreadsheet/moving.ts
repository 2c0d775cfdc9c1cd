/** What moves cells: inserted and deleted rows and columns, and sorting. Everything a cell has moves along with it. */
import {readValues, rowAt, writeValues} from './cells';
import {newRow} from './model';
import type {Area, Cell, Looks, Sheet} from './model';

const LOOKS: readonly (keyof Looks)[] = [
  'numberFormat',
  'note',
  'background',
  'fontColor',
  'fontWeight',
  'wrap',
  'verticalAlignment',
  'horizontalAlignment',
  'link',
];

export function insertRows(sheet: Sheet, after: number, count: number): void {
  if (sheet.rows.length > after) {
    sheet.rows.splice(after, 0, ...Array.from({length: count}, newRow));
  }
  sheet.maxRows += count;
  moveAreas(sheet, area => stretched(area, 'row', 'rows', after, count));
}

export function deleteRows(sheet: Sheet, from: number, count: number): void {
  sheet.rows.splice(from - 1, count);
  sheet.maxRows -= count;
  moveAreas(sheet, area => shrunk(area, from, count));
}

export function insertColumns(
  sheet: Sheet,
  after: number,
  count: number,
): void {
  for (const row of sheet.rows) {
    if (row.values.length > after) {
      row.values.splice(after, 0, ...Array.from({length: count}, () => ''));
    }
    for (const line of Object.values(row.looks)) {
      if (line.length > after) {
        (line as unknown[]).splice(after, 0, ...Array(count).fill(null));
      }
    }
  }
  const moved = (column: number) => (column > after ? column + count : column);
  sheet.columnWidths = Object.fromEntries(
    Object.entries(sheet.columnWidths).map(([column, width]) => [
      moved(Number(column)),
      width,
    ]),
  );
  sheet.hiddenColumns = sheet.hiddenColumns.map(moved);
  sheet.maxColumns += count;
  moveAreas(sheet, area => stretched(area, 'column', 'columns', after, count));
}

/**
 * Sorts the rows of an area by columns of the sheet, stably, as Sheets orders: numbers and dates, text without regard to
 * case, truth values; empty cells last either way. Data validation stays where it is.
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
    LOOKS.forEach((look, which) => {
      const old = (row.looks[look] ?? []) as unknown[];
      const line = lines[which];
      if (!line && old.length === 0) return;
      while (old.length < area.column - 1) old.push(null);
      for (let j = 0; j < area.columns; j++) {
        old[area.column - 1 + j] = line?.[j] ?? null;
      }
      Object.assign(row.looks, {[look]: old});
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

function moveAreas(sheet: Sheet, moved: (area: Area) => Area | null): void {
  sheet.protections = sheet.protections.flatMap(protection => {
    if (protection.kind === 'SHEET') return [protection];
    const area = moved(protection.area);
    return area ? [{...protection, area}] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap(format => {
    const areas = format.areas.flatMap(area => moved(area) ?? []);
    return areas.length > 0 ? [{...format, areas}] : [];
  });
}

function stretched(
  area: Area,
  start: 'row' | 'column',
  length: 'rows' | 'columns',
  after: number,
  count: number,
): Area {
  if (area[start] > after) return {...area, [start]: area[start] + count};
  return area[start] + area[length] - 1 > after
    ? {...area, [length]: area[length] + count}
    : area;
}

function shrunk(area: Area, from: number, count: number): Area | null {
  const kept = (row: number) => row < from || row >= from + count;
  const rows = Array.from({length: area.rows}, (_, i) => area.row + i);
  const left = rows.filter(kept);
  const first = left[0];
  if (first === undefined) return null;
  return {
    ...area,
    row: first >= from + count ? first - count : first,
    rows: left.length,
  };
}
