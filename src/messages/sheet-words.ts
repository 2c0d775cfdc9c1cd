/**
 * Labels of the sheet that sentences quote. Whoever reads them may read another language than the sheet's, so these words come
 * from the sheet: as a parameter to what the script answers, and in an element behind the page.
 */
import {isolated} from './direction';
import type {Language} from './language';

export interface SheetWords {
  readonly dir: 'ltr' | 'rtl';
  readonly sheets: Language['sheets'];
  /** Headers of columns. */
  readonly columns: Readonly<Record<QuotedColumn, string>>;
  /** The item of the menu that sets the sheets up. */
  readonly setUp: string;
  /** How the message of a row begins whose action was not done. */
  readonly notDone: string;
}

/** Columns of Rollout and CSE that sentences name; one that both have is called the same in both. */
export type QuotedColumn =
  | 'user'
  | 'alias'
  | 'file'
  | 'certificate'
  | 'password'
  | 'metadata'
  | 'use'
  | 'renewalDays'
  | 'access'
  | 'queued'
  | 'state'
  | 'message'
  | 'id'
  | 'keyPair';

/** The id of the element that holds the words. */
export const SHEET_WORDS_ID = 'sheet-words';

/** The element for the page: data that no browser runs. */
export function sheetWordsElement(words: SheetWords): string {
  const json = JSON.stringify(words).replace(/</g, '\\u003c');
  return `<script type="application/json" id="${SHEET_WORDS_ID}">${json}</script>`;
}

/** The words as sentences of a direction contain them: those of the other direction keep to themselves. */
export function wordsWithin(
  words: SheetWords,
  dir: SheetWords['dir'],
): SheetWords {
  if (words.dir === dir) return words;
  return {
    dir,
    sheets: mapped(words.sheets, isolated),
    columns: mapped(words.columns, isolated),
    setUp: isolated(words.setUp),
    notDone: isolated(words.notDone),
  };
}

/** A language whose sentences quote the labels of a sheet that is in another one. */
export function quoting(language: Language, words: SheetWords): Language {
  return {...language, sheet: wordsWithin(words, language.dir)};
}

function mapped<Name extends string>(
  texts: Readonly<Record<Name, string>>,
  change: (text: string) => string,
): Record<Name, string> {
  const pairs = Object.entries<string>(texts);
  return Object.fromEntries(
    pairs.map(([name, text]) => [name, change(text)]),
  ) as Record<Name, string>;
}
