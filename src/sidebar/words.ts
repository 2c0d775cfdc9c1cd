import {isolated} from '../messages/direction';
import {
  joined as joinedIn,
  stopped as stoppedIn,
} from '../messages/punctuation';
import {SHEET_WORDS_ID, type SheetWords} from '../messages/sheet-words';
import {
  chooseLanguage,
  FALLBACK,
  loadLanguage,
  sentencesIn,
  speechIn,
  type SidebarLanguage,
} from '../messages/sidebar';

export {languages} from '../messages/sidebar';

/** If the system names no language but "C", Chromium says "en-US@posix", which is not a BCP 47 tag. */
const tags = navigator.languages.map(tag => tag.replace(/@.*$/, ''));

/** Nothing is shown before the language is there. English is in the page itself, for a browser that cannot unpack. */
const {language, locale} = await spoken();

async function spoken(): Promise<{
  readonly language: SidebarLanguage;
  readonly locale: string;
}> {
  const {lang: wanted, locale: tag} = chooseLanguage(tags);
  try {
    return {language: await loadLanguage(wanted), locale: tag};
  } catch (error) {
    console.warn(`The language ${wanted} is not readable here`, error);
    return {language: await loadLanguage(FALLBACK), locale: FALLBACK};
  }
}

export const {lang, dir, findings} = language;

/** Sentences one after the other, without those that are empty. */
export const joined = (...sentences: readonly string[]): string =>
  joinedIn(language, ...sentences);

/** A text as a sentence, with a full stop. */
export const stopped = (text: string): string => stoppedIn(language, text);

/** Short texts as a list without an “and”. */
export const listed = (texts: readonly string[]): string =>
  texts.join(language.comma);

/** Facts in one line, without those that are empty. From right to left, none takes a number of the one next to it along. */
export const dotted = (facts: readonly string[]): string =>
  facts
    .filter(it => it !== '')
    .map(it => (dir === 'rtl' ? isolated(it) : it))
    .join(' · ');

/** Between sentences that elements of the page separate. */
export const {gap} = language;

/** Numbers and days in that language. */
export const speech = speechIn(locale);

/** The page's sentences in the viewer's language. */
export const say = sentencesIn(language, locale, await sheetWords());

/** What the script has put behind the page, once that is read; without it, the labels of a sheet in the viewer's language. */
async function sheetWords(): Promise<SheetWords> {
  // Calls can be made, and answered, without a page.
  if (typeof document === 'undefined') return language.sheet;
  if (document.readyState === 'loading') {
    await new Promise(done =>
      document.addEventListener('DOMContentLoaded', done),
    );
  }
  const text = document.getElementById(SHEET_WORDS_ID)?.textContent;
  return text ? (JSON.parse(text) as SheetWords) : language.sheet;
}
