/** ConditionalFormatRule and its builder, for conditions on text. */
import type {ConditionalFormat} from '../../spreadsheet/model';
import {mismatch, strict} from '../realm';
import {placeOf} from './range';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

const rules = new WeakMap<object, ConditionalFormat>();

export function conditionalFormatRule(
  data: ConditionalFormat,
  ranges: Range[],
): Rule {
  const rule = strict<Rule>('ConditionalFormatRule', {
    getRanges: () => [...ranges],
    getBooleanCondition: () =>
      strict<BooleanCondition>('BooleanCondition', {
        getCriteriaValues: () => [data.text],
      }),
  });
  rules.set(rule, data);
  return rule;
}

/** What a rule that this side has made says. */
export function ruleData(rule: Rule): ConditionalFormat {
  const data = rules.get(rule);
  if (!data) {
    throw mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rule]);
  }
  return data;
}

export function newConditionalFormatRule(): Builder {
  let condition: Pick<ConditionalFormat, 'when' | 'text'> | null = null;
  let looks: Pick<ConditionalFormat, 'background' | 'fontColor' | 'bold'> = {
    background: null,
    fontColor: null,
    bold: null,
  };
  let ranges: Range[] = [];
  const when =
    (kind: ConditionalFormat['when']) =>
    (text: string): Builder => {
      condition = {when: kind, text};
      return self;
    };
  const looking = (change: Partial<typeof looks>): Builder => {
    looks = {...looks, ...change};
    return self;
  };
  const self: Builder = strict<Builder>('ConditionalFormatRuleBuilder', {
    whenTextEqualTo: when('TEXT_EQUAL_TO'),
    whenTextStartsWith: when('TEXT_STARTS_WITH'),
    whenTextContains: when('TEXT_CONTAINS'),
    setBackground: background => looking({background}),
    setFontColor: fontColor => looking({fontColor}),
    setBold: bold => looking({bold}),
    setRanges: to => {
      ranges = [...to];
      return self;
    },
    build: () => {
      if (!condition || ranges.length === 0) {
        throw new Error(
          'Conditional format rule must have at least one range and a condition.',
        );
      }
      const areas = ranges.map(placeOf).map(({row, column, rows, columns}) => ({
        row,
        column,
        rows,
        columns,
      }));
      return conditionalFormatRule({...condition, ...looks, areas}, ranges);
    },
  });
  return self;
}
