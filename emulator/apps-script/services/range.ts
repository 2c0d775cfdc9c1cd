/** Range. */
import {notationOf} from '../../spreadsheet/a1';
import type {
  Entered,
  HostCallName,
  HostCalls,
  LookText,
  Place,
} from '../host-calls';
import {ask, exception, mismatch, strict, whole} from '../realm';
import {borderChange} from './border';
import {dataValidation, validationData} from './data-validation';
import {protection} from './protection';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Many = readonly (readonly (string | null)[])[];
type TextSetter = {
  [Name in HostCallName]: LookText extends Parameters<HostCalls[Name]>[1]
    ? Parameters<HostCalls[Name]>[0] extends Place
      ? Name
      : never
    : never;
}[HostCallName];

export function range(place: Place, sheet: Sheet): Range {
  const texts = () => ask('Range.getDisplayValues', place);
  const values = () => ask('Range.getValues', place);
  const notes = () => filled(ask('Range.getNotes', place), '');
  const backgrounds = () =>
    filled(ask('Range.getBackgrounds', place), '#ffffff');
  const formats = () => filled(ask('Range.getNumberFormats', place), '');
  const set = (name: TextSetter, to: LookText): Range => {
    ask(name, place, to);
    return self;
  };

  const self: Range = strict<Range>('Range', {
    getSheet: () => sheet,
    getRow: () => place.row,
    getColumn: () => place.column,
    getNumRows: () => place.rows,
    getNumColumns: () => place.columns,
    getLastRow: () => place.row + place.rows - 1,
    getLastColumn: () => place.column + place.columns - 1,
    getA1Notation: () => notationOf(place),
    activate: () => {
      ask('Range.activate', place);
      return self;
    },

    getValues: values,
    getValue: () => values()[0]?.[0],
    getDisplayValues: texts,
    getDisplayValue: () => texts()[0]?.[0] ?? '',
    getFormulas: () => ask('Range.getFormulas', place),
    getRichTextValues: () =>
      ask('Range.getRichTextValues', place).map(row =>
        row.map(({text, link}) => {
          const run = {getText: () => text, getLinkUrl: () => link};
          return strict<RichTextValue>('RichTextValue', {
            ...run,
            getRuns: () => [strict<RichTextValue>('RichTextValue', run)],
          });
        }),
      ),
    setValues: (rows: unknown) => {
      if (!isTable(rows)) {
        throw mismatch('SpreadsheetApp.Range.setValues', [rows]);
      }
      const entered = rows.map(row => row.map(toEnter));
      ask('Range.setValues', place, entered);
      return self;
    },
    setValue: (value: unknown) => {
      const entered = toEnter(value);
      ask('Range.setValues', place, everywhere(place, entered));
      return self;
    },
    clear: (...args: readonly unknown[]) => {
      if (args.length > 0) {
        throw exception('not emulated: Range.clear with options');
      }
      ask('Range.clear', place);
      return self;
    },
    clearFormat: () => {
      ask('Range.clearFormat', place);
      return self;
    },
    clearContent: () => {
      ask('Range.clearContent', place);
      return self;
    },
    sort: (order: unknown) => {
      const orders: unknown[] = Array.isArray(order) ? order : [order];
      ask('Range.sort', place, orders.map(sortOrder));
      return self;
    },

    getNumberFormats: formats,
    getNumberFormat: () => formats()[0]?.[0] ?? '',
    setNumberFormat: format => set('Range.setNumberFormats', format),
    setNumberFormats: table =>
      set('Range.setNumberFormats', checked('setNumberFormats', table)),
    getNotes: notes,
    getNote: () => notes()[0]?.[0] ?? '',
    setNote: note => set('Range.setNotes', note),
    setNotes: table => set('Range.setNotes', checked('setNotes', table)),
    getBackgrounds: backgrounds,
    getBackground: () => backgrounds()[0]?.[0] ?? '#ffffff',
    setBackground: colour => set('Range.setBackgrounds', colour),
    setBackgrounds: table =>
      set('Range.setBackgrounds', checked('setBackgrounds', table)),
    setFontColor: colour => set('Range.setFontColors', colour),
    setFontWeight: weight => set('Range.setFontWeights', weight),
    setWrap: wraps => set('Range.setWraps', wraps ? 'WRAP' : 'OVERFLOW'),
    setWrapStrategy: strategy => set('Range.setWraps', String(strategy)),
    setVerticalAlignment: alignment =>
      set('Range.setVerticalAlignments', alignment),
    setHorizontalAlignment: alignment =>
      set('Range.setHorizontalAlignments', alignment),
    setFontSize: points => {
      whole('SpreadsheetApp.Range.setFontSize', points);
      ask('Range.setFontSize', place, points);
      return self;
    },
    setBorder: (...args: readonly unknown[]) => {
      ask('Range.setBorder', place, borderChange(args));
      return self;
    },
    merge: () => {
      ask('Range.merge', place);
      return self;
    },
    breakApart: () => {
      ask('Range.breakApart', place);
      return self;
    },

    getDataValidations: () =>
      ask('Range.getDataValidations', place).map(row =>
        row.map(rule => (rule ? dataValidation(rule) : null)),
      ),
    setDataValidation: rule => {
      ask('Range.setDataValidations', place, rule && validationData(rule));
      return self;
    },
    setDataValidations: table => {
      const rules = table.map(row =>
        row.map(rule => rule && validationData(rule)),
      );
      ask('Range.setDataValidations', place, rules);
      return self;
    },
    protect: () => protection(place.sheet, ask('Range.protect', place), sheet),
  });
  places.set(self, place);
  return self;
}

const places = new WeakMap<object, Place>();

/** Where a range that this side has made lies. */
export function placeOf(it: Range): Place {
  const place = places.get(it);
  if (!place) throw mismatch('SpreadsheetApp.Range', [it]);
  return place;
}

/** What a script may put into a cell; undefined and null clear it. */
export function toEnter(value: unknown): Entered {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return {date: value.getTime()};
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw exception(`not emulated: a cell that is given ${String(value)}`);
}

function everywhere(place: Place, value: Entered): Entered[][] {
  return Array.from({length: place.rows}, () =>
    Array.from({length: place.columns}, () => value),
  );
}

function isTable(rows: unknown): rows is readonly (readonly unknown[])[] {
  return Array.isArray(rows) && rows.length > 0 && rows.every(Array.isArray);
}

function checked(method: string, table: Many): Many {
  if (!isTable(table)) {
    throw mismatch(`SpreadsheetApp.Range.${method}`, [table]);
  }
  return table;
}

function filled(rows: (string | null)[][], with_: string): string[][] {
  return rows.map(row => row.map(text => text ?? with_));
}

/** A column number, or `{column, ascending}`; both count columns of the sheet. */
function sortOrder(order: unknown): {column: number; ascending: boolean} {
  if (typeof order === 'number') return {column: order, ascending: true};
  const {column, ascending = true} = (order ?? {}) as {
    column?: unknown;
    ascending?: unknown;
  };
  if (typeof column !== 'number') {
    throw mismatch('SpreadsheetApp.Range.sort', [order]);
  }
  return {column, ascending: ascending !== false};
}
