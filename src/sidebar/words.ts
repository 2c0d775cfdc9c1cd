import {chooseLanguage, speechIn} from '../messages/sidebar';

const {language, locale} = chooseLanguage(navigator.languages);

export const {lang, dir} = language;

/** Numbers and days in that language. */
export const speech = speechIn(locale);

/** The page's sentences in the language of whoever looks at it. */
export const say = language.sentences(speech);
