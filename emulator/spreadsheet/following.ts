/** What refers to cells and follows them when rows or columns are inserted or deleted: protections, formats, charts. */
import type {Area, Chart, Sheet, Spreadsheet} from './model';

/** Rows or columns that came or went. */
export interface Shift {
  readonly along: 'row' | 'column';
  /** The last one that stays in place. */
  readonly after: number;
  /** How many were inserted there; below zero, how many were deleted. */
  readonly by: number;
}

/** Moves everything that refers to cells of this sheet; whatever has lost all its cells is removed, except charts. */
export function follow(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  shift: Shift,
): void {
  const moved = (area: Area) => shifted(area, shift);
  sheet.protections = sheet.protections.flatMap(protection => {
    if (protection.kind === 'SHEET') return [protection];
    const area = moved(protection.area);
    return area ? [{...protection, area}] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap(format => {
    const areas = format.areas.flatMap(area => moved(area) ?? []);
    return areas.length > 0 ? [{...format, areas}] : [];
  });
  if (shift.along === 'row') {
    sheet.forcedHeights = shiftedKeys(sheet.forcedHeights, shift);
  } else {
    sheet.columnGroups = sheet.columnGroups.flatMap(({from, to, collapsed}) => {
      const columns = to - from + 1;
      const area = moved({row: 1, column: from, rows: 1, columns});
      return area
        ? [{from: area.column, to: area.column + area.columns - 1, collapsed}]
        : [];
    });
  }
  for (const other of spreadsheet.sheets) {
    other.charts = other.charts.map(chart => ({
      ...chart,
      ranges: chart.ranges.flatMap(range => {
        if (range.sheet !== sheet.id) return [range];
        const area = moved(range);
        return area ? [{...area, sheet: range.sheet}] : [];
      }),
      ...(other === sheet && {position: anchored(chart, shift)}),
    }));
  }
}

/** Moves everything that refers to columns of this sheet to where `to` says that each of them is now. */
export function followColumns(sheet: Sheet, to: (column: number) => number) {
  const moved = <A extends Area>(area: A): A[] => {
    const columns = Array.from({length: area.columns}, (_, i) =>
      to(area.column + i),
    );
    return stretchesOf(columns).map(([column, last]) => ({
      ...area,
      column,
      columns: last - column + 1,
    }));
  };
  sheet.protections = sheet.protections.flatMap(protection =>
    protection.kind === 'SHEET'
      ? [protection]
      : moved(protection.area).map(area => ({...protection, area})),
  );
  sheet.conditionalFormats = sheet.conditionalFormats.map(format => ({
    ...format,
    areas: format.areas.flatMap(moved),
  }));
  sheet.columnWidths = Object.fromEntries(
    Object.entries(sheet.columnWidths).map(([column, width]) => [
      to(Number(column)),
      width,
    ]),
  );
}

/** Neighbors together: first and last of each stretch. */
function stretchesOf(columns: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const it of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === it - 1) last[1] = it;
    else found.push([it, it]);
  }
  return found;
}

/** Deleting a sheet deletes its charts; charts elsewhere lose their ranges on it. */
export function forgetSheet(spreadsheet: Spreadsheet, id: number): void {
  for (const sheet of spreadsheet.sheets) {
    sheet.charts = sheet.charts.map(chart => ({
      ...chart,
      ranges: chart.ranges.filter(range => range.sheet !== id),
    }));
  }
}

/** Sizes or the like by row or column number, moved along. */
export function shiftedKeys(
  of: Readonly<Record<number, number>>,
  shift: Shift,
): Record<number, number> {
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, size]) => {
      const line = shiftedLine(Number(key), shift);
      return line === null ? [] : [[line, size]];
    }),
  );
}

/** Where a row or column is now; null when it is gone. */
export function shiftedLine(line: number, {after, by}: Shift): number | null {
  if (line <= after) return line;
  return line <= after - by ? null : line + by;
}

function shifted<A extends Area>(area: A, shift: Shift): Area | null {
  const {along, after, by} = shift;
  const length = along === 'row' ? 'rows' : 'columns';
  const first = area[along];
  const last = first + area[length] - 1;
  // Insertion inside an area makes it longer, deletion shorter.
  const from =
    by < 0 && first > after && first <= after - by
      ? after + 1
      : shiftedLine(first, shift)!;
  const to =
    by < 0 && last > after && last <= after - by
      ? after
      : shiftedLine(last, shift)!;
  if (to < from) return null;
  const {row, column, rows, columns} = area;
  return {
    ...{row, column, rows, columns},
    [along]: from,
    [length]: to - from + 1,
  };
}

/** A chart whose cell is deleted stays, at the place where that was. */
function anchored({position}: Chart, shift: Shift): Chart['position'] {
  const {along, after} = shift;
  return {
    ...position,
    [along]: shiftedLine(position[along], shift) ?? after + 1,
  };
}
