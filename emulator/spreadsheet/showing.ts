/** The shown text of a cell: its value in its number format. */
import type {Cell} from './model';
import {wallTime} from './time-zone';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * The text that the grid shows. Supported number formats: automatic, `@`, `0`, `0.00…`, `#,##0…`, percentages, and date
 * patterns of y, m, d, h, s.
 *
 * @throws Error for a number format that is not emulated.
 */
export function shownText(
  cell: Cell,
  numberFormat: string,
  timeZone: string,
): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return shownNumber(cell, numberFormat);
  if ('formula' in cell) {
    return shownText(cell.shown, numberFormat, timeZone);
  }
  return shownDate(cell.date, numberFormat, timeZone);
}

function shownNumber(value: number, format: string): string {
  if (format === '' || format === '@' || format === 'General') {
    return Number.isInteger(value) && Math.abs(value) < 1e15
      ? String(value)
      : String(Number(value.toPrecision(10))).replace('e', 'E');
  }
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (!match) throw new Error(`not emulated: the number format "${format}"`);
  const [, grouped, decimals = '', percent = ''] = match;
  const digits = (percent ? value * 100 : value).toFixed(decimals.length);
  return (
    (grouped ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : digits) + percent
  );
}

function shownDate(instant: number, format: string, timeZone: string): string {
  const wall = wallTime(instant, timeZone);
  const automatic =
    wall.hour || wall.minute || wall.second ? 'm/d/yyyy h:mm:ss' : 'm/d/yyyy';
  const pattern =
    format === '' || format === '@' || format === 'General'
      ? automatic
      : format;
  if (!/^[\s\-/.:,ymdhs"T]+$/.test(pattern)) {
    throw new Error(`not emulated: the number format "${format}" for a date`);
  }
  const two = (number: number) => String(number).padStart(2, '0');
  let minutesNext = false;
  return pattern.replace(/y+|m+|d+|h+|s+|"[^"]*"/g, (token, at: number) => {
    const wide = token.length > 1;
    const letter = token[0];
    if (letter === '"') return token.slice(1, -1);
    if (letter === 'y') {
      return token.length > 2 ? String(wall.year) : two(wall.year % 100);
    }
    if (letter === 'd') return wide ? two(wall.day) : String(wall.day);
    if (letter === 'h') {
      minutesNext = true;
      return wide ? two(wall.hour) : String(wall.hour);
    }
    if (letter === 's') return wide ? two(wall.second) : String(wall.second);
    // As in Sheets, m after hours or before seconds is minutes, else months.
    const isMinute = minutesNext || /^m+[^a-z]*s/.test(pattern.slice(at));
    if (isMinute) {
      minutesNext = false;
      return wide ? two(wall.minute) : String(wall.minute);
    }
    const name = MONTHS[wall.month - 1] ?? '';
    if (token.length > 3) return name;
    if (token.length === 3) return name.slice(0, 3);
    return wide ? two(wall.month) : String(wall.month);
  });
}
