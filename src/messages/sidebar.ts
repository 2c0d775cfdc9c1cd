/**
 * The sentences of the sidebar: which languages there are, and what a language provides.
 *
 * Another language is one more folder like `en`, and one more line in `languages.ts`; a sentence it lacks does not compile.
 */
import type {CertificateFindings} from '../core/certificates/findings';
import type {english} from './en/sidebar';
import type {Sentences} from './language';
import {pluralsBy, type Plurals} from './plural';
import type {Punctuation} from './punctuation';
import {wordsWithin, type SheetWords} from './sheet-words';
import {LANGUAGES} from './languages';
import {primaryOf} from './tag';

/** Numbers, days, and plurals in a language. Times are milliseconds since the epoch. */
export interface Formats extends Plurals {
  number(value: number): string;
  /** A day, in UTC: certificates end at an instant, and one instant must not read as two days. */
  date(time: number): string;
  /**
   * Day and time of day in a time zone (IANA), else in the reader's own. In UTC, which is then named, where the zone is not
   * known here.
   */
  moment(time: number, timeZone?: string): string;
  /** A full hour of the day, 0 to 23, as a time such as "02:00". */
  hour(hour: number): string;
  /** A month such as "2027-03", in words. */
  month(month: string): string;
  /** The first letter or so of a month, for an axis. */
  monthLetter(month: string): string;
  /** A part of a whole, never rounded up: what lacks something must not read as 100 %. */
  share(part: number, whole: number): string;
  /** "in 3 days", "2 days ago". */
  days(count: number): string;
  /** A span such as "2 min". */
  span(seconds: number): string;
}

/** What a language's sentences use, already bound to that language. */
export interface Speech extends Formats {
  /** Labels of the sheet, which may be in another language. */
  readonly sheet: SheetWords;
}

/** All sentences of the page; English declares which ones there are. */
export type SidebarSentences = ReturnType<typeof english.sentences>;

/** Some of them, as a file of a language provides them. */
export type SidebarPart<Name extends keyof SidebarSentences> = (
  speech: Speech,
) => Pick<SidebarSentences, Name>;

export interface SidebarLanguage extends Punctuation {
  /** BCP 47. */
  readonly lang: string;
  /** In that language. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** The problems of certificate files that the page judges itself. */
  readonly findings: Sentences<CertificateFindings>;
  /** Labels of a sheet in this language. */
  readonly sheet: SheetWords;
  sentences(speech: Speech): SidebarSentences;
}

/** Spoken where no other fits. */
export const FALLBACK = 'en';

/** All languages there are, each with its name in that language. */
export const languages: readonly {
  readonly lang: string;
  readonly name: string;
}[] = Object.entries(LANGUAGES).map(([lang, [name]]) => ({lang, name}));

/**
 * Chooses the language for a person.
 *
 * @param wanted BCP 47 tags, the best first, as in `navigator.languages`.
 * @param offered the names of the languages there are.
 * @returns the first wanted one that is offered, compared by its primary subtag (RFC 5646 §2.2.1), and with it the
 * person's own tag, whose region decides how dates and numbers are written; English for everybody else.
 */
export function chooseLanguage(
  wanted: readonly string[],
  offered: readonly string[] = Object.keys(LANGUAGES),
): {readonly lang: string; readonly locale: string} {
  for (const locale of wanted) {
    const lang = primaryOf(locale);
    if (offered.includes(lang)) return {lang, locale};
  }
  return {lang: FALLBACK, locale: FALLBACK};
}

/**
 * A language of the list, unpacked.
 *
 * @throws Error if the browser cannot unpack or evaluate it
 */
export async function loadLanguage(lang: string): Promise<SidebarLanguage> {
  const [, , load] = LANGUAGES[lang]!;
  return (await load()).language;
}

/**
 * The page's sentences in a language.
 *
 * @param locale - BCP 47: how numbers and days are written
 * @param sheet - the labels that the sentences quote; those of a sheet in the same language unless given
 */
export function sentencesIn(
  language: SidebarLanguage,
  locale: string,
  sheet: SheetWords = language.sheet,
): SidebarSentences {
  const labels = wordsWithin(sheet, language.dir);
  return language.sentences({...speechIn(locale), sheet: labels});
}

/** A day in a sentence: 23 Oct 2027, 23. Okt. 2027, 2027年10月23日. */
const DAY = {day: 'numeric', month: 'short', year: 'numeric'} as const;

/** Numbers, days and plurals in a language, by Intl. */
export function speechIn(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const number = (value: number) => numbers.format(value);
  const dates = new Intl.DateTimeFormat(locale, {...DAY, timeZone: 'UTC'});
  const isHalfDay =
    new Intl.DateTimeFormat(locale, {hour: 'numeric'}).resolvedOptions()
      .hour12 === true;
  const plurals = new Intl.PluralRules(locale);
  const relative = new Intl.RelativeTimeFormat(locale, {numeric: 'auto'});
  const inUnit = (unit: string, value: number) =>
    new Intl.NumberFormat(locale, {style: 'unit', unit}).format(value);
  const percents = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const inUtc = (time: number, form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {...form, timeZone: 'UTC'}).format(time);
  const newMoment = (timeZone?: string): ((time: number) => string) => {
    const hour = isHalfDay ? 'numeric' : '2-digit';
    const form = {...DAY, hour, minute: '2-digit'} as const;
    try {
      const moments = new Intl.DateTimeFormat(locale, {...form, timeZone});
      return time => moments.format(time);
    } catch (error) {
      // The spreadsheet may name a zone that this browser does not know.
      if (!(error instanceof RangeError)) throw error;
      return time => `${inUtc(time, form)} UTC`;
    }
  };
  // A format takes long to make, and a table of moments has one for each row.
  const moments = new Map<string | undefined, (time: number) => string>();
  const momentIn = (timeZone?: string) => {
    const known = moments.get(timeZone) ?? newMoment(timeZone);
    moments.set(timeZone, known);
    return known;
  };
  return {
    ...pluralsBy(count => plurals.select(count), number),
    number,
    date: time => dates.format(time),
    moment: (time, timeZone) => momentIn(timeZone)(time),
    hour: hour => inUtc(hour * 3_600_000, {timeStyle: 'short'}),
    month: month => inUtc(startOf(month), {month: 'short', year: 'numeric'}),
    // Where months are counted, such as 12月, the number has to do: there are twelve of them side by side.
    monthLetter: month =>
      inUtc(startOf(month), {month: 'narrow'}).replace(/^(\d+).*/, '$1'),
    share: (part, whole) =>
      percents.format(Math.floor((part * 1000) / whole) / 1000),
    days: count => relative.format(count, 'day'),
    span: seconds => {
      if (seconds < 90) return inUnit('second', Math.ceil(seconds));
      if (seconds < 5400) return inUnit('minute', Math.ceil(seconds / 60));
      return inUnit('hour', Math.round(seconds / 360) / 10);
    },
  };
}

function startOf(month: string): number {
  return Date.parse(`${month}-01T00:00:00Z`);
}
