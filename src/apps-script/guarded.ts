/** Protected ranges and sheets that keep this person out: found before a run, since a write says it too late. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Whether this person may not write a cell. */
export type IsGuarded = (row: number, column: number) => boolean;

/** What keeps this person out of a sheet; null where nothing does. */
export function guardOf(sheet: Sheet): IsGuarded | null {
  const {ProtectionType} = SpreadsheetApp;
  const binding = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
    sheet
      .getProtections(type)
      .filter(it => !it.isWarningOnly() && !it.canEdit());
  const ranges = binding(ProtectionType.RANGE).map(it => areaOf(it.getRange()));
  const [whole] = binding(ProtectionType.SHEET);
  if (ranges.length === 0 && !whole) return null;
  const open = whole?.getUnprotectedRanges().map(areaOf) ?? null;
  return (row, column) =>
    ranges.some(it => holds(it, row, column)) ||
    (open !== null && !open.some(it => holds(it, row, column)));
}

/** @returns the columns in which this person may not write a cell of one of the rows */
export function protectedColumns(
  sheet: Sheet,
  columns: readonly number[],
  rows: readonly number[],
): number[] {
  const isGuarded = guardOf(sheet);
  if (!isGuarded) return [];
  return columns.filter(column => rows.some(row => isGuarded(row, column)));
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Asked for once: each question is a call to Sheets. */
function areaOf(range: Range): Area {
  return {
    top: range.getRow(),
    bottom: range.getLastRow(),
    left: range.getColumn(),
    right: range.getLastColumn(),
  };
}

function holds(area: Area, row: number, column: number): boolean {
  const {top, bottom, left, right} = area;
  return top <= row && row <= bottom && left <= column && column <= right;
}
