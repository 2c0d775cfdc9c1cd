/** The colors of states and remarks, as rules of their columns. */
import {gravityOf, REMARKS} from '../core/inventory/table';
import {kindOf, type State} from '../core/rows/outcome';
import type {Language} from '../messages/language';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Background and text: pale enough to read at 4.5:1 and more. */
const COLOURS = {
  good: ['#d9ead3', '#274e13'],
  warn: ['#fff2cc', '#7f4f00'],
  bad: ['#f4cccc', '#8b0000'],
  idle: ['#efefef', '#434343'],
} as const;

/** A text, and the colors of cells that show it. */
export type ColouredText = readonly [text: string, kind: keyof typeof COLOURS];

export function colouredStates(
  states: readonly State[],
  language: Language,
): ColouredText[] {
  return states.map(it => [language.states[it], kindOf(it)]);
}

/** By the first remark, which is the most severe. */
export function colouredRemarks({remarks}: Language): ColouredText[] {
  return REMARKS.map(it => [remarks[it], gravityOf(it)]);
}

interface RuleOptions {
  /** Texts of another language, whose rules are not needed anymore. */
  readonly former?: readonly ColouredText[];
  /** Whether a cell only begins with the text. */
  readonly isBeginning?: boolean;
}

/** A rule for each text; rules that people made stay. */
export function colour(
  sheet: Sheet,
  column: number,
  texts: readonly ColouredText[],
  {former = [], isBeginning = false}: RuleOptions = {},
): void {
  const ownTexts = new Set([...texts, ...former].map(([text]) => text));
  const theirs = sheet.getConditionalFormatRules().filter(rule => {
    const [text] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return !ownTexts.has(String(text));
  });
  const range = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  const ours = texts.map(([text, kind]) => {
    const [background, font] = COLOURS[kind];
    const rule = SpreadsheetApp.newConditionalFormatRule();
    const when = isBeginning
      ? rule.whenTextStartsWith(text)
      : rule.whenTextEqualTo(text);
    return when
      .setBackground(background)
      .setFontColor(font)
      .setRanges([range])
      .build();
  });
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}
