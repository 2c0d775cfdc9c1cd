/** Filter, and its criteria for values that are hidden. */
import {ask, mismatch, strict} from '../realm';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const hiddenBy = new WeakMap<object, readonly string[]>();

export function filter(sheet: number): Filter {
  const self: Filter = strict<Filter>('Filter', {
    getColumnFilterCriteria: column => {
      const hidden = ask('Filter.getHiddenValues', sheet, column);
      return hidden && criteria(hidden);
    },
    setColumnFilterCriteria: (column, to) => {
      const hidden = to && hiddenBy.get(to);
      if (!hidden) {
        throw mismatch('SpreadsheetApp.Filter.setColumnFilterCriteria', [
          column,
          to,
        ]);
      }
      ask('Filter.setHiddenValues', sheet, column, hidden);
      return self;
    },
    remove: () => ask('Filter.remove', sheet),
  });
  return self;
}

function criteria(hidden: readonly string[]): Criteria {
  const self = strict<Criteria>('FilterCriteria', {
    getHiddenValues: () => [...hidden],
  });
  hiddenBy.set(self, hidden);
  return self;
}

export function newFilterCriteria(): Builder {
  let hidden: readonly string[] = [];
  const self: Builder = strict<Builder>('FilterCriteriaBuilder', {
    setHiddenValues: (values: string[]) => {
      hidden = values.map(String);
      return self;
    },
    build: () => criteria(hidden),
  });
  return self;
}
