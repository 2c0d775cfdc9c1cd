/**
 * The sidebar's own sentences: which languages there are, and what a language brings.
 *
 * Another language is one more file beside `en/sidebar.ts`, declared as a `SidebarLanguage`, and one more entry in
 * `LANGUAGES`; a sentence it lacks does not compile.
 */
import {english} from './en/sidebar';

/** The words for each plural category (CLDR) that a language has; `other` is the one they all have. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  readonly other: string;
};

/** What a language's sentences are made with, already bound to that language. Times are milliseconds since the epoch. */
export interface Speech {
  number(value: number): string;
  /** A day, in UTC: certificates end at an instant, and one instant must not read as two days. */
  date(time: number): string;
  /** Picks the form for `count`, and puts the number where the form has a `#`. */
  plural(count: number, forms: PluralForms): string;
  /** "in 3 days", "2 days ago". */
  days(count: number): string;
  /** A span such as "2 min". */
  span(seconds: number): string;
}

/** All that the page says; English declares what there is to say. */
export type SidebarSentences = ReturnType<typeof english.sentences>;

export interface SidebarLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  sentences(speech: Speech): SidebarSentences;
}

const LANGUAGES: readonly SidebarLanguage[] = [english];

/**
 * Chooses the language for a person.
 *
 * @param wanted BCP 47 tags, the best first, as in `navigator.languages`.
 * @param offered the languages there are; the first is the one for everybody else.
 * @returns the first wanted one that is offered, compared by its primary subtag (RFC 5646 §2.2.1), and with it the
 * person's own tag, whose region decides how dates and numbers are written.
 */
export function chooseLanguage(
  wanted: readonly string[],
  offered: readonly SidebarLanguage[] = LANGUAGES,
): {readonly language: SidebarLanguage; readonly locale: string} {
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();
  for (const tag of wanted) {
    const language = offered.find(it => primary(it.lang) === primary(tag));
    if (language) return {language, locale: tag};
  }
  const fallback = offered[0];
  if (!fallback) throw new RangeError('no language is offered');
  return {language: fallback, locale: fallback.lang};
}

/** Numbers, days and plurals in a language, by Intl. */
export function speechIn(locale: string): Speech {
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const plurals = new Intl.PluralRules(locale);
  const relative = new Intl.RelativeTimeFormat(locale, {numeric: 'auto'});
  const inUnit = (unit: string, value: number) =>
    new Intl.NumberFormat(locale, {style: 'unit', unit}).format(value);
  return {
    number: value => numbers.format(value),
    date: time => dates.format(time),
    plural: (count, forms) =>
      (forms[plurals.select(count)] ?? forms.other).replace('#', () =>
        numbers.format(count),
      ),
    days: count => relative.format(count, 'day'),
    span: seconds => {
      if (seconds < 90) return inUnit('second', Math.ceil(seconds));
      if (seconds < 5400) return inUnit('minute', Math.ceil(seconds / 60));
      return inUnit('hour', Math.round(seconds / 360) / 10);
    },
  };
}
