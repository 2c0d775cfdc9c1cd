/** Japanese: dates, numbers and lists in sentences; every sentence in a cell, a mail or a dialog uses these. There is no plural: a counter follows the number. */
import {pluralsBy, type CategoryOf} from '../plural';

/** How many of a list are written out. */
const MAX_LISTED = 5;

/**
 * A day as `2027年10月23日`.
 *
 * @param time - milliseconds since 1970; the day is in UTC, as in certificates
 */
export function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? '（読み取れない日付）'
    : `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** 1234567 as `1,234,567`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The plural rules of CLDR; Apps Script may lack them. */
export const categoryOf: CategoryOf = () => 'other';

export const {plural, pick} = pluralsBy(categoryOf, grouped);

/** A number with its counter: `1 行`, `1,234 行`. */
export function count(number: number, counter: string): string {
  return `${grouped(number)} ${counter}`;
}

/** `a、b、c`. */
export function list(texts: readonly string[]): string {
  return texts.join('、');
}

/** The first ones, and how many more there are: `a、b、c、他 4 件`. */
export function listed(
  values: readonly string[],
  most: number = MAX_LISTED,
): string {
  return listedWith(values.slice(0, most), Math.max(0, values.length - most));
}

/** Some of a list, and how many more there are. */
export function listedWith(values: readonly string[], more: number): string {
  return list(more > 0 ? [...values, `他 ${grouped(more)} 件`] : values);
}

export function mebibytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
}
