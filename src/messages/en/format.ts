/** English: dates, numbers, plurals and lists in sentences; every sentence in a cell, a mail or a dialog uses these. */
import {pluralsBy, type CategoryOf} from '../plural';

const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/** How many of a list are written out. */
const MAX_LISTED = 5;

/**
 * A day as `23 Oct 2027`.
 *
 * @param time - milliseconds since 1970; the day is in UTC, as in certificates
 */
export function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? 'an unreadable date'
    : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

/** 1234567 as `1,234,567`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The plural rules of CLDR; Apps Script may lack them. */
export const categoryOf: CategoryOf = number =>
  number === 1 ? 'one' : 'other';

export const {plural, pick} = pluralsBy(categoryOf, grouped);

/** A number with its noun: `1 row`, `1,234 rows`. */
export function count(number: number, one: string, other: string): string {
  return `${grouped(number)} ${pick(number, {one, other})}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(texts: readonly string[]): string {
  return texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} and ${texts[texts.length - 1]!}`;
}

/** The first five, and how many more there are: `a, b, c, d, e and 4 more`. */
export function listed(values: readonly string[]): string {
  return listedWith(
    values.slice(0, MAX_LISTED),
    Math.max(0, values.length - MAX_LISTED),
  );
}

/** Some of a list, and how many more there are; without “and” if the list is complete. */
export function listedWith(values: readonly string[], more: number): string {
  const shown = values.join(', ');
  return more > 0 ? `${shown} and ${grouped(more)} more` : shown;
}

export function mebibytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
}
