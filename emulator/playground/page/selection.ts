/** The selected cells. The page knows first and notifies the server, as Sheets does. */
import {effect, signal} from '@preact/signals';
import type {Area} from '../../spreadsheet/model';
import {quietly, view} from './link';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The selected areas, the active one last, and within that one the cell where it began. */
export interface Selection {
  readonly areas: readonly Area[];
  readonly active: Place;
}

export const selection = signal<Selection>({
  areas: [{row: 1, column: 1, rows: 1, columns: 1}],
  active: {row: 1, column: 1},
});

/** Selections on their way to the server; until the last one has arrived, the server's state is outdated. */
let onTheWay = 0;
let telling: ReturnType<typeof setTimeout> | undefined;
/** When all of them have arrived. */
let arrived = Promise.resolve();

/** A drag is reported once, not cell by cell. */
const TELL_AFTER_MS = 40;

effect(() => {
  const areas = view.value?.sheet.areas;
  if (!areas || onTheWay > 0 || telling) return;
  const own = selection.peek();
  if (JSON.stringify(areas) === JSON.stringify(own.areas)) return;
  const last = areas[areas.length - 1]!;
  selection.value = {areas, active: {row: last.row, column: last.column}};
});

export function select(chosen: Selection): void {
  selection.value = chosen;
  clearTimeout(telling);
  telling = setTimeout(tell, TELL_AFTER_MS);
}

/** Selects one cell. */
export function selectCell(active: Place): void {
  select({areas: [{...active, rows: 1, columns: 1}], active});
}

/** Selects a whole row: alone, with those up to the active one, or in addition. */
export function selectRow(
  row: number,
  columns: number,
  how: {readonly extend?: boolean; readonly add?: boolean},
): void {
  const {areas} = selection.peek();
  if (how.extend) return extendTo({row, column: columns}, 1);
  const chosen = {row, column: 1, rows: 1, columns};
  select({
    areas: how.add ? [...areas, chosen] : [chosen],
    active: {row, column: 1},
  });
}

/** Extends the active area from where it began, or from another column of that row, to a cell. */
export function extendTo(to: Place, fromColumn?: number): void {
  const {areas, active} = selection.peek();
  const from = {...active, column: fromColumn ?? active.column};
  select({areas: [...areas.slice(0, -1), between(from, to)], active});
}

/** Adds a further area of one cell. */
export function addCell(active: Place): void {
  const {areas} = selection.peek();
  select({areas: [...areas, {...active, rows: 1, columns: 1}], active});
}

/** The corner of the active area opposite its beginning. */
export function farCorner(): Place {
  const {areas, active} = selection.peek();
  const {row, column, rows, columns} = areas[areas.length - 1]!;
  return {
    row: active.row === row ? row + rows - 1 : row,
    column: active.column === column ? column + columns - 1 : column,
  };
}

/** What is selected in a row: the column of the active cell, 0 if that is in another row, and each selected column, with blanks. */
export type SelectedInRow = string;

export function selectedInRow(
  {areas, active}: Selection,
  row: number,
  columns: number,
): SelectedInRow {
  const here = areas.filter(it => it.row <= row && row < it.row + it.rows);
  const selected = Array.from({length: columns}, (_, i) => i + 1).filter(
    column =>
      here.some(it => it.column <= column && column < it.column + it.columns),
  );
  return [active.row === row ? active.column : 0, ...selected].join(' ');
}

/** Resolves when the server knows the selection: for what acts on it. */
export function told(): Promise<void> {
  if (telling) tell();
  return arrived;
}

/** One selection after the other: requests may overtake each other. */
function tell(): void {
  clearTimeout(telling);
  telling = undefined;
  const sheet = view.peek()?.sheet.name;
  if (sheet === undefined) return;
  const {areas} = selection.peek();
  onTheWay++;
  arrived = arrived.then(async () => {
    await quietly({do: 'select', sheet, areas});
    onTheWay--;
  });
}

function between(a: Place, b: Place): Area {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}
