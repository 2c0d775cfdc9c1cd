/** German: dates, numbers, plurals and lists in sentences; every sentence in a cell, a mail or a dialog uses these. */
import {pluralsBy, type CategoryOf} from '../plural';

/** As `Intl` abbreviates them; Apps Script may lack its data for German. */
const MONTHS = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
];

/** How many of a list are written out. */
const MAX_LISTED = 5;

/**
 * A day as `23. Okt. 2027`.
 *
 * @param time - milliseconds since 1970; the day is in UTC, as in certificates
 */
export function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? '(Datum unlesbar)'
    : `${date.getUTCDate()}. ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

/** 1234567 as `1.234.567`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** The plural rules of CLDR; Apps Script may lack them. */
export const categoryOf: CategoryOf = number =>
  number === 1 ? 'one' : 'other';

export const {plural, pick} = pluralsBy(categoryOf, grouped);

/** A number with its noun: `1 Zeile`, `1.234 Zeilen`. */
export function count(number: number, one: string, other: string): string {
  return `${grouped(number)} ${pick(number, {one, other})}`;
}

/** `a`, `a und b`, `a, b und c`. */
export function list(texts: readonly string[], and = 'und'): string {
  return texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} ${and} ${texts[texts.length - 1]!}`;
}

/** The first ones, and how many more there are: `a, b und 4 weitere`. */
export function listed(
  values: readonly string[],
  most: number = MAX_LISTED,
): string {
  return listedWith(values.slice(0, most), Math.max(0, values.length - most));
}

/** Some of a list, and how many more there are. */
export function listedWith(values: readonly string[], more: number): string {
  return more > 0
    ? `${values.join(', ')} und ${grouped(more)} weitere`
    : list(values);
}

export function mebibytes(bytes: number): string {
  return (bytes / 1_048_576)
    .toFixed(bytes < 10_485_760 ? 1 : 0)
    .replace('.', ',');
}
