/** Turkish: dates, numbers and lists in sentences; every sentence in a cell, a mail or a dialog uses these. */
import {pluralsBy, type CategoryOf} from '../plural';

/** As `Intl` abbreviates them; Apps Script may lack its data for Turkish. */
const MONTHS = [
  'Oca',
  'Şub',
  'Mar',
  'Nis',
  'May',
  'Haz',
  'Tem',
  'Ağu',
  'Eyl',
  'Eki',
  'Kas',
  'Ara',
];

/** How many of a list are written out. */
const MAX_LISTED = 5;

/**
 * A day as `23 Eki 2027`. No suffix may follow it: “{day} tarihinde”.
 *
 * @param time - milliseconds since 1970; the day is in UTC, as in certificates
 */
export function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? '(okunamayan)'
    : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

/** 1234567 as `1.234.567`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** The plural rules of CLDR; Apps Script may lack them. */
export const categoryOf: CategoryOf = number =>
  number === 1 ? 'one' : 'other';

export const {plural, pick} = pluralsBy(categoryOf, grouped);

/** A number with its noun, which stays singular after every number: `1 satır`, `1.234 satır`. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}`;
}

/** `a`, `a ve b`, `a, b ve c`. */
export function list(texts: readonly string[]): string {
  return texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} ve ${texts[texts.length - 1]!}`;
}

/** The first ones, and how many more there are: `a, b ve 4 tane daha`. */
export function listed(
  values: readonly string[],
  most: number = MAX_LISTED,
): string {
  const more = values.length - most;
  return more > 0
    ? `${values.slice(0, most).join(', ')} ve ${grouped(more)} tane daha`
    : list(values);
}

export function mebibytes(bytes: number): string {
  return (bytes / 1_048_576)
    .toFixed(bytes < 10_485_760 ? 1 : 0)
    .replace('.', ',');
}
