/** Hebrew: dates, numbers, plurals and lists in sentences, and what keeps values that run from left to right in order. */
import {pluralsBy, type CategoryOf} from '../plural';

/** As `Intl` abbreviates them; Apps Script may lack its data for Hebrew. */
const MONTHS = [
  'ינו׳',
  'פבר׳',
  'מרץ',
  'אפר׳',
  'מאי',
  'יוני',
  'יולי',
  'אוג׳',
  'ספט׳',
  'אוק׳',
  'נוב׳',
  'דצמ׳',
];

/** How many of a list are written out. */
const MAX_LISTED = 5;

/**
 * A value that has a direction of its own (Unicode FSI and PDI): without this, an address, a file name or an ID would move the
 * words and the punctuation around it.
 */
export function isolate(text: string | number): string {
  return `\u2068${text}\u2069`;
}

/** A value in quotation marks. */
export function quoted(text: string): string {
  return `"${isolate(text)}"`;
}

/** The way through menus or pages. The arrow is mirrored where text runs from right to left. */
export function path(...parts: readonly string[]): string {
  return parts.map(isolate).join(' > ');
}

/**
 * A day as `23 באוק׳ 2027`.
 *
 * @param time - milliseconds since 1970; the day is in UTC, as in certificates
 */
export function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? '(תאריך לא קריא)'
    : `${date.getUTCDate()} ב${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

/** 1234567 as `1,234,567`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The plural rules of CLDR 42 and later, which has no “many”; Apps Script may lack them. */
export const categoryOf: CategoryOf = number =>
  number === 1 ? 'one' : number === 2 ? 'two' : 'other';

export const {plural, pick} = pluralsBy(categoryOf, grouped);

/** `א`, `א וב`, `א, ב ו-C`; each is isolated. */
export function list(texts: readonly string[]): string {
  const last = texts[texts.length - 1];
  if (last === undefined || texts.length < 2)
    return texts.map(isolate).join('');
  const and = /^[\u05d0-\u05ea]/.test(last) ? 'ו' : 'ו-';
  return `${texts.slice(0, -1).map(isolate).join(', ')} ${and}${isolate(last)}`;
}

/** The first ones, and how many more there are: `א, ב ועוד 4`. */
export function listed(
  values: readonly string[],
  most: number = MAX_LISTED,
): string {
  const more = values.length - most;
  return more > 0
    ? `${values.slice(0, most).map(isolate).join(', ')} ועוד ${grouped(more)}`
    : list(values);
}

export function mebibytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
}
