/** ConditionalFormatRule and its builder, for the conditions that a text is shown, or one that begins with it. */
import type {ConditionalFormat} from '../../spreadsheet/model';
import {mismatch, strict} from '../realm';
import {positionOf} from './range';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

const rules = new WeakMap<object, ConditionalFormat>();

export function conditionalFormatRule(data: ConditionalFormat): Rule {
  const rule = strict<Rule>('ConditionalFormatRule', {
    getBooleanCondition: () =>
      strict<BooleanCondition>('BooleanCondition', {
        getCriteriaValues: () => [data.text],
      }),
  });
  rules.set(rule, data);
  return rule;
}

/** The content of a rule that was made here. */
export function ruleData(rule: Rule): ConditionalFormat {
  const data = rules.get(rule);
  if (!data) {
    throw mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rule]);
  }
  return data;
}

export function newConditionalFormatRule(): Builder {
  let text: string | null = null;
  let isBeginning = false;
  let looks: Pick<ConditionalFormat, 'background' | 'fontColor'> = {
    background: null,
    fontColor: null,
  };
  let ranges: Range[] = [];
  const looking = (change: Partial<typeof looks>): Builder => {
    looks = {...looks, ...change};
    return self;
  };
  const self: Builder = strict<Builder>('ConditionalFormatRuleBuilder', {
    whenTextEqualTo: to => {
      text = to;
      isBeginning = false;
      return self;
    },
    whenTextStartsWith: to => {
      text = to;
      isBeginning = true;
      return self;
    },
    setBackground: background => looking({background}),
    setFontColor: fontColor => looking({fontColor}),
    setRanges: to => {
      ranges = [...to];
      return self;
    },
    build: () => {
      if (text === null || ranges.length === 0) {
        throw new Error(
          'Conditional format rule must have at least one range and a condition.',
        );
      }
      const areas = ranges
        .map(positionOf)
        .map(({row, column, rows, columns}) => ({
          row,
          column,
          rows,
          columns,
        }));
      return conditionalFormatRule({
        ...{text, ...looks, areas},
        ...(isBeginning && {isBeginning}),
      });
    },
  });
  return self;
}
