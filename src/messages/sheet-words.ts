/**
 * Labels of the sheet that the sidebar quotes. The page speaks the viewer's language and the sheet its own, so these words come
 * from the sheet, in an element behind the page.
 */
import {isolated} from './direction';
import type {Language} from './language';

export interface SheetWords {
  readonly dir: 'ltr' | 'rtl';
  readonly sheets: Language['sheets'];
  /** Headers of columns. */
  readonly columns: Readonly<Record<(typeof QUOTED)[number], string>>;
  /** How the message of a row begins whose action was not done. */
  readonly notDone: string;
}

/** Columns of the Rollout sheet that sentences of the page name. */
const QUOTED = [
  'user',
  'alias',
  'file',
  'password',
  'renewalDays',
  'access',
  'state',
  'message',
] as const;

/** The id of the element that holds the words. */
export const SHEET_WORDS_ID = 'sheet-words';

/** The words of a sheet in a language. */
export function sheetWordsOf(language: Language): SheetWords {
  const {dir, sheets, rollout, notDone} = language;
  const headers = QUOTED.map(it => [it, rollout[it].header]);
  const columns = Object.fromEntries(headers) as SheetWords['columns'];
  return {dir, sheets, columns, notDone};
}

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
    notDone: isolated(words.notDone),
  };
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
