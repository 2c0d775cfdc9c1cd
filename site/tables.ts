/** The tables of sentences in a language, as the pages of the guide are made of them. */
import {languageNames, languageOf} from '../src/messages';
import type {Language} from '../src/messages/language';
import {
  loadLanguage,
  sentencesIn,
  type SidebarSentences,
} from '../src/messages/sidebar';
import {WORDS} from './words';
import type {Labels, SiteWords} from './words/site-words';

export interface Tables {
  /** BCP 47, as in {@link WORDS}. */
  readonly lang: string;
  readonly words: SiteWords;
  readonly sheet: Language;
  readonly sidebar: SidebarSentences;
}

/**
 * Loads the tables of a language of the guide.
 *
 * @throws Error for a language that the sheet and the sidebar do not have
 */
export async function tablesOf(lang: string): Promise<Tables> {
  const words = WORDS[lang];
  if (!words || !languageNames().includes(lang)) {
    throw new Error(`there is no language ${lang}`);
  }
  const sidebar = sentencesIn(await loadLanguage(lang), lang);
  return {lang, words, sheet: languageOf(lang), sidebar};
}

/** What the generated pages quote from the screen. */
export function labelsOf({words, sheet}: Tables): Labels {
  return {
    details: words.label(sheet.rollout.details.header),
    log: words.label(sheet.sheets.log),
    attention: words.label(sheet.menu.attention),
  };
}
