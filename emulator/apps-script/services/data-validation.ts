/** DataValidation and its builder. */
import type {Validation} from '../../spreadsheet/model';
import {mismatch, strict} from '../realm';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rules = new WeakMap<object, Validation>();

function dataValidation(data: Validation): Rule {
  const rule = strict<Rule>('DataValidation', {});
  rules.set(rule, data);
  return rule;
}

/** The content of a rule that was made here. */
export function validationData(rule: Rule): Validation {
  const data = rules.get(rule);
  if (!data) throw mismatch('SpreadsheetApp.Range.setDataValidation', [rule]);
  return data;
}

export function newDataValidation(): Builder {
  // As in Sheets, what does not fit is let in with a warning unless the builder says otherwise.
  let draft: Omit<Validation, 'criteria'> & Partial<Validation> = {
    values: [],
    allowInvalid: true,
  };
  const having = (change: Partial<Validation>): Builder => {
    draft = {...draft, ...change};
    return self;
  };
  const self: Builder = strict<Builder>('DataValidationBuilder', {
    requireValueInList: (values: string[]) =>
      having({criteria: 'VALUE_IN_LIST', values: values.map(String)}),
    requireTextIsEmail: () =>
      having({criteria: 'TEXT_IS_VALID_EMAIL', values: []}),
    setAllowInvalid: allowInvalid => having({allowInvalid}),
    build: () => {
      const {criteria} = draft;
      if (!criteria) throw new Error('The data validation has no criteria.');
      return dataValidation({...draft, criteria});
    },
  });
  return self;
}
