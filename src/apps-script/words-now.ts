/**
 * Words that sheets hold in the language that they were set up in, as words of the present one: a sheet whose language is changed
 * keeps its rows, states, and remarks.
 */
import {asText, type Cell} from '../core/base/cells';
import {remarksIn, remarkText} from '../core/inventory/table';
import type {Language} from '../messages/language';
import type {Sheets} from './sheets';

/** Rows with the words of the present language for their states; other words stay. */
export function withStatesNow<Row extends {readonly state: string}>(
  sheets: Sheets,
  rows: readonly Row[],
): Row[] {
  const former = sheets.former();
  if (!former) return [...rows];
  const now = stateWords(former, sheets.language);
  return rows.map(it => ({...it, state: now(it.state)}));
}

/** The cells of a user in the Consent sheet, with the word of the present language for the state. */
export function withConsentNow(
  sheets: Sheets,
  cells: readonly Cell[],
  column: number,
): readonly Cell[] {
  const former = sheets.former();
  const state = cells[column - 1];
  if (!former || typeof state !== 'string') return cells;
  const now = between(former.consent.states, sheets.language.consent.states);
  const changed = [...cells];
  changed[column - 1] = now(state);
  return changed;
}

/** States of a former language in the present one. */
export function stateWords(
  former: Language,
  language: Language,
): (word: string) => string {
  return between(former.states, language.states);
}

/** Remarks of a former language in the present one; a cell that holds anything else stays as it is. */
export function remarkWords(
  former: Language,
  language: Language,
): (text: string) => string {
  return text => {
    const found = new Set(remarksIn(text, former));
    const isAll =
      remarkText(found, former).toLowerCase() === text.trim().toLowerCase();
    return isAll && found.size > 0 ? asText(remarkText(found, language)) : text;
  };
}

/** From the words of one table to those of another. */
function between<Code extends string>(
  before: Readonly<Record<Code, string>>,
  now: Readonly<Record<Code, string>>,
): (word: string) => string {
  const words = new Map(
    (Object.keys(before) as Code[]).map(it => [before[it], now[it]]),
  );
  return word => words.get(word.trim()) ?? word;
}
