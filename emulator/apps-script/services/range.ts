/** Range. */
import type {
  Entered,
  HostCallName,
  HostCalls,
  LookText,
  Place,
} from '../host-calls';
import {ask, exception, mismatch, strict} from '../realm';
import {filter} from './filter';
import {validationData} from './data-validation';
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
  const set = (name: TextSetter, to: LookText): Range => {
    ask(name, place, to);
    return self;
  };

  const self: Range = strict<Range>('Range', {
    getRow: () => place.row,
    getColumn: () => place.column,
    getNumRows: () => place.rows,
    getNumColumns: () => place.columns,
    getLastRow: () => place.row + place.rows - 1,
    getLastColumn: () => place.column + place.columns - 1,
    createFilter: () => {
      ask('Range.createFilter', place);
      return filter(place.sheet);
    },
    activate: () => {
      ask('Range.activate', place);
      return self;
    },

    getValues: () => ask('Range.getValues', place),
    getDisplayValues: texts,
    getDisplayValue: () => texts()[0]?.[0] ?? '',
    getFormulas: () => ask('Range.getFormulas', place),
    getRichTextValues: () =>
      ask('Range.getRichTextValues', place).map(row =>
        row.map(link =>
          strict<RichTextValue>('RichTextValue', {
            getLinkUrl: () => link,
            getRuns: () => [
              strict<RichTextValue>('RichTextValue', {getLinkUrl: () => link}),
            ],
          }),
        ),
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

    shiftColumnGroupDepth: by => {
      ask('Range.shiftColumnGroupDepth', place, by);
      return self;
    },
    getNumberFormat: () => ask('Range.getNumberFormats', place)[0]?.[0] ?? '',
    setNumberFormat: format => set('Range.setNumberFormats', format),
    setNotes: table => set('Range.setNotes', checked('setNotes', table)),
    setBackground: colour => set('Range.setBackgrounds', colour),
    setFontColor: colour => set('Range.setFontColors', colour),
    setFontSize: size => set('Range.setFontSizes', String(size)),
    setFontWeight: weight => set('Range.setFontWeights', weight),
    setWrap: wraps => set('Range.setWraps', wraps ? 'WRAP' : 'OVERFLOW'),
    setHorizontalAlignment: alignment =>
      set('Range.setHorizontalAlignments', alignment),
    setVerticalAlignment: alignment =>
      set('Range.setVerticalAlignments', alignment),

    setDataValidation: rule => {
      ask('Range.setDataValidation', place, rule && validationData(rule));
      return self;
    },
    protect: () => protection(place.sheet, ask('Range.protect', place), sheet),
  });
  places.set(self, place);
  return self;
}

const places = new WeakMap<object, Place>();

/** The position of a range that was made here. */
export function positionOf(it: Range): Place {
  const place = places.get(it);
  if (!place) throw mismatch('SpreadsheetApp.Range', [it]);
  return place;
}

/** A value that a script may put into a cell; undefined and null clear it. */
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
