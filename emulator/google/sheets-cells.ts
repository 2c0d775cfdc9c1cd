/** Cells as JSON of the Sheets API: values, formulas, and dates as days since 30 December 1899. */
import {MAX_CHARACTERS, understand} from '../spreadsheet/entering';
import type {Cell, Spreadsheet} from '../spreadsheet/model';
import {shownText} from '../spreadsheet/showing';
import {instantOf, offset, wallTime} from '../spreadsheet/time-zone';
import {invalidArgument} from './documents';

export type JsonValue = string | number | boolean;

export const VALUE_RENDERING = [
  'FORMATTED_VALUE',
  'UNFORMATTED_VALUE',
  'FORMULA',
] as const;
export const DATE_RENDERING = ['SERIAL_NUMBER', 'FORMATTED_STRING'] as const;
export const VALUE_INPUT = ['RAW', 'USER_ENTERED'] as const;

export interface Rendering {
  readonly values: (typeof VALUE_RENDERING)[number];
  readonly dates: (typeof DATE_RENDERING)[number];
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** What reading a cell answers. */
export function rendered(
  cell: Cell,
  numberFormat: string,
  {timeZone}: Spreadsheet,
  {values, dates}: Rendering,
): JsonValue {
  if (values === 'FORMATTED_VALUE') {
    return shownText(cell, numberFormat, timeZone);
  }
  if (typeof cell !== 'object') return cell;
  if ('formula' in cell) {
    return values === 'FORMULA' ? cell.formula : cell.shown;
  }
  return dates === 'SERIAL_NUMBER'
    ? (cell.date + offset(cell.date, timeZone) - FIRST_DAY) / DAY_MS
    : shownText(cell, numberFormat, timeZone);
}

/**
 * The cell that a written value makes. With `RAW` a text stays as it is. A number in a cell whose format is a date's is that
 * date.
 *
 * @param now - for dates without a year; milliseconds
 * @throws ApiError 400 for a value that a cell cannot hold
 */
export function cellFor(
  value: JsonValue,
  numberFormat: string,
  {timeZone, locale}: Spreadsheet,
  how: {readonly input: (typeof VALUE_INPUT)[number]; readonly now: number},
): Cell {
  if (typeof value === 'number') {
    return isOfDate(numberFormat) ? {date: instantAt(value, timeZone)} : value;
  }
  if (typeof value === 'boolean') return value;
  if (value.length > MAX_CHARACTERS) {
    throw invalidArgument(
      `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
    );
  }
  return how.input === 'RAW'
    ? value
    : understand(value, {numberFormat, locale, timeZone}, how.now);
}

/** Days, months, years or hours in the pattern, apart from quoted text. */
function isOfDate(numberFormat: string): boolean {
  return /[dmyhs]/.test(numberFormat.replace(/"[^"]*"|General/g, ''));
}

/** Sheets keeps the time to the second. */
function instantAt(serial: number, timeZone: string): number {
  const wall = wallTime(
    FIRST_DAY + Math.round(serial * (DAY_MS / 1000)) * 1000,
    'Etc/UTC',
  );
  return instantOf(wall, timeZone);
}
