import {chooseLanguage, LANGUAGES, speechIn} from '../messages/sidebar';

/** If the system names no language but "C", Chromium says "en-US@posix", which is not a BCP 47 tag. */
const tags = navigator.languages.map(tag => tag.replace(/@.*$/, ''));

const {language, locale} = chooseLanguage(tags);

export const {lang, dir, findings} = language;

/** All languages there are; each has its name in that language. */
export const languages: readonly {
  readonly lang: string;
  readonly name: string;
}[] = LANGUAGES;

/** Numbers and days in that language. */
export const speech = speechIn(locale);

/** The page's sentences in the viewer's language. */
export const say = language.sentences(speech);
