/**
 * The languages of the sheet, its menu, its mails and its web app: one line each, English first. The build leaves the lines of
 * languages out that a copy is to do without.
 */
import type {Language} from './language';

/** See `core/certificates/lazy`: a language is evaluated when it is first spoken. */
declare const require: (id: string) => {readonly language: Language};

export const LANGUAGES: Readonly<Record<string, () => Language>> = {
  en: () => require('./en/index').language,
  de: () => require('./de/index').language,
  tr: () => require('./tr/index').language,
  he: () => require('./he/index').language,
  ja: () => require('./ja/index').language,
};
