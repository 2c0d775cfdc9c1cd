/** Ranges as the Sheets API writes them: `Rollout!A2:D5`, `'Certificate list'!A:C`, `Rollout`, `A1:B2` (on the first sheet). */
import {areaOf, notationOf} from '../spreadsheet/a1';
import {lastColumn, lastRow} from '../spreadsheet/cells';
import type {Area, Sheet, Spreadsheet} from '../spreadsheet/model';
import {invalidArgument} from './documents';

export interface SheetRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

const QUOTED = /^'((?:[^']|'')*)'(?:!(.*))?$/;
/** A name that is written without quotes. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * The cells that a range denotes.
 *
 * @throws ApiError 400 for an unknown sheet, for what is not a range, and for cells that are not there
 */
export function rangeIn(spreadsheet: Spreadsheet, range: string): SheetRange {
  const {name, notation} = partsOf(range);
  const named =
    name === null
      ? undefined
      : spreadsheet.sheets.find(it => sameName(it.name, name));
  if (name !== null && notation !== null && !named) throw unreadable(range);
  // A text without `!` is the name of a sheet if there is one, and otherwise cells of the first.
  const sheet = named ?? spreadsheet.sheets[0]!;
  const cells = named ? notation : (notation ?? name);
  const area = cells === null ? whole(sheet) : areaOf(cells, sheet);
  if (!area) throw unreadable(range);
  const {row, column, rows, columns} = area;
  const isInside =
    row >= 1 &&
    column >= 1 &&
    row + rows - 1 <= sheet.maxRows &&
    column + columns - 1 <= sheet.maxColumns;
  if (!isInside) {
    throw invalidArgument(
      `Range (${rangeText({sheet, area})}) exceeds grid limits. Max rows: ${sheet.maxRows}, max columns: ${sheet.maxColumns}`,
    );
  }
  return {sheet, area};
}

/** The range in the API's own spelling. */
export function rangeText({sheet, area}: SheetRange): string {
  return `${nameText(sheet.name)}!${notationOf(area)}`;
}

/** The part of an area in which anything can be: what is below and to the right of all content is not looked at. */
export function usedPart({sheet, area}: SheetRange): Area {
  const bottom = Math.min(area.row + area.rows - 1, lastRow(sheet));
  const right = Math.min(area.column + area.columns - 1, lastColumn(sheet));
  return {
    ...area,
    rows: Math.max(0, bottom - area.row + 1),
    columns: Math.max(0, right - area.column + 1),
  };
}

function partsOf(range: string): {
  name: string | null;
  notation: string | null;
} {
  const quoted = QUOTED.exec(range);
  if (quoted) {
    const [, name = '', notation] = quoted;
    return {name: name.replace(/''/g, "'"), notation: notation ?? null};
  }
  const at = range.lastIndexOf('!');
  return at < 0
    ? {name: range, notation: null}
    : {name: range.slice(0, at), notation: range.slice(at + 1)};
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function nameText(name: string): string {
  return PLAIN.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

function whole({maxRows, maxColumns}: Sheet): Area {
  return {row: 1, column: 1, rows: maxRows, columns: maxColumns};
}

function unreadable(range: string) {
  return invalidArgument(`Unable to parse range: ${range}`);
}
