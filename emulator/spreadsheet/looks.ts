/** Looks that are drawn or cleared by the area rather than cell by cell. */
import {readLooks, writeLooks} from './cells';
import type {Area, Border, Looks, Sheet} from './model';

/** What clearing the format of a cell takes away. */
export const FORMATS = [
  'background',
  'fontColor',
  'fontWeight',
  'wrap',
  'verticalAlignment',
  'horizontalAlignment',
  'fontSize',
  'border',
] as const satisfies readonly (keyof Looks)[];

export function clearLooks(
  sheet: Sheet,
  area: Area,
  looks: readonly (keyof Looks)[],
): void {
  // Rows that have never been touched have none.
  const rows = Math.min(area.rows, sheet.rows.length - area.row + 1);
  if (rows < 1) return;
  for (const look of looks) {
    if (!sheet.rows.some(row => row.looks[look])) continue;
    writeLooks(sheet, {...area, rows}, look, () => null);
  }
}

/** Which lines of an area are drawn (true), taken away (false) or left (null). */
export interface Lines {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  /** Style and colour, e.g. `SOLID #000000`. */
  readonly line: string;
}

const NONE: Border = {top: null, left: null, bottom: null, right: null};

export function drawBorder(sheet: Sheet, area: Area, lines: Lines): void {
  const old = readLooks(sheet, area, 'border');
  const drawn = (asked: boolean | null, before: string | null) =>
    asked === null ? before : asked ? lines.line : null;
  writeLooks(sheet, area, 'border', (i, j) => {
    const before = old[i]?.[j] ?? NONE;
    const {top, left, bottom, right, vertical, horizontal} = lines;
    const isLast = {row: i === area.rows - 1, column: j === area.columns - 1};
    const border: Border = {
      top: drawn(i === 0 ? top : horizontal, before.top),
      left: drawn(j === 0 ? left : vertical, before.left),
      bottom: drawn(isLast.row ? bottom : horizontal, before.bottom),
      right: drawn(isLast.column ? right : vertical, before.right),
    };
    return Object.values(border).some(line => line !== null) ? border : null;
  });
}
