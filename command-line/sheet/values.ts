/** Cells of the core as values of the Sheets API. */
import {rectangles, type Cell, type Rectangle} from '../../src/core/base/cells';
import type {Block, SheetValue} from './api';
import type {HeldValue} from './answers';

/** Sheets count days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * A cell's value, to be written RAW: an apostrophe that keeps Apps Script from reading a text would be shown here.
 *
 * @param timeZone - of the spreadsheet
 */
export function valueOf(cell: Cell, timeZone: string): SheetValue {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.replace(/^'/, '');
  if (typeof cell === 'number') return cell;
  return Number.isFinite(cell.instant) ? serialOf(cell.instant, timeZone) : '';
}

/** Cells of rows in as few blocks as they form. */
export function blocksOf(
  sheet: string,
  cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  timeZone: string,
): Block[] {
  return rectangles(cells).map(it => blockOf(sheet, it, timeZone));
}

/** The same of a block of the core. */
export function blockOf(
  sheet: string,
  {row, column, values}: Rectangle,
  timeZone: string,
): Block {
  return {
    ...{sheet, row, column},
    values: values.map(line => line.map(it => valueOf(it, timeZone))),
  };
}

/**
 * What a cell holds, as the core has it.
 *
 * @param isInstant - whether its column holds instants: the API does not tell a date from a number
 */
export function cellOf(
  value: HeldValue | undefined,
  isInstant: boolean,
  timeZone: string,
): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'number') return String(value);
  return isInstant ? {instant: instantOf(value, timeZone)} : value;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The instant of a number of days since 30 December 1899 on the clocks of a time zone. */
function instantOf(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY_MS) + FIRST_DAY;
  const readAt = (instant: number) =>
    Math.round(serialOf(instant, timeZone) * DAY_MS) + FIRST_DAY;
  // The clocks' distance from UTC is that of an instant nearby, except in the hours around a change.
  const near = wall - (readAt(wall) - wall);
  return near + (wall - readAt(near));
}

/** Days since 30 December 1899 on the clocks of a time zone. */
function serialOf(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      ...{timeZone, hourCycle: 'h23'},
      ...{year: 'numeric', month: 'numeric', day: 'numeric'},
      ...{hour: 'numeric', minute: 'numeric', second: 'numeric'},
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(it => [it.type, Number(it.value)]),
  );
  const wall = Date.UTC(
    ...([parts['year']!, parts['month']! - 1, parts['day']!] as const),
    ...([parts['hour']!, parts['minute']!, parts['second']!] as const),
  );
  const ms = ((instant % 1000) + 1000) % 1000;
  return (wall + ms - FIRST_DAY) / DAY_MS;
}
