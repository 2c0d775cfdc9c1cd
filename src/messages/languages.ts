/**
 * The languages: one line each, English first, with its name in that language, what the sheet, its mails, and its web app say,
 * and what the sidebar says. The build leaves the lines of languages out that a copy is to do without, and in each part what
 * the other one says; the page has all but English packed.
 */
import type {Language} from './language';
import type {SidebarLanguage} from './sidebar';

/** See `core/certificates/lazy`: a language is evaluated when it is first spoken. */
declare const require: (id: string) => Spoken<Language>;

interface Spoken<Words> {
  readonly language: Words;
}

export const LANGUAGES: Readonly<
  Record<
    string,
    readonly [
      name: string,
      sheet: () => Spoken<Language>,
      sidebar: () => Promise<Spoken<SidebarLanguage>>,
    ]
  >
> = {
  en: ['English', () => require('./en/index'), () => import('./en/sidebar')],
  de: ['Deutsch', () => require('./de/index'), () => import('./de/sidebar')],
  tr: ['Türkçe', () => require('./tr/index'), () => import('./tr/sidebar')],
  he: ['עברית', () => require('./he/index'), () => import('./he/sidebar')],
  ja: ['日本語', () => require('./ja/index'), () => import('./ja/sidebar')],
};
