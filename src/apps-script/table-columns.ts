/** The columns of a table: added where they are missing, with their headers, notes, widths, and formats. */
import {locate, type Columns} from '../core/base/cells';
import {namesOf, type Table} from '../core/base/columns';
import {emsFor} from '../core/base/text-width';
import type {ColumnWords} from '../messages/language';
import {foldColumns} from './arrange';
import {displayedHeader, stretches} from './cells';
import {headersOf} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_COLOUR = '#e8eaed';
const FORMATS = {
  // Whole columns as text: Sheets would turn "0042" into 42 and "=…" into a formula.
  text: '@',
  instant: 'yyyy-mm-dd hh:mm',
  day: 'd mmm yyyy',
  number: '0',
} as const;

/** Of a header in pixels: 10 points, what is around the text, and how much wider other fonts than Arial are. */
const FONT_SIZE = 13.34;
const PADDING = 10;
const ROOM = 1.15;

/** Adds missing headers at the right, and gives each column its note, width and format. */
export function columnsOf<Name extends string>(
  sheet: Sheet,
  table: Table<Name>,
  words: Readonly<Record<Name, ColumnWords>>,
): Columns<Name> {
  const names = namesOf(table);
  const header = displayedHeader(sheet);
  const {at, missing} = locate(header, headersOf(words));
  const hasHeader = missing.length < names.length;
  const firstIsData = !hasHeader && header.some(text => text.trim() !== '');
  if (firstIsData) sheet.insertRowsBefore(1, 1);
  const used = hasHeader ? header.length : 0;
  makeRoom(sheet, used + missing.length);
  const added = names.filter(name => missing.includes(name));
  added.forEach((name, i) => (at[name] = used + i + 1));
  if (added.length > 0) {
    sheet
      .getRange(1, used + 1, 1, added.length)
      .setValues([added.map(name => words[name].header)]);
  }
  renameFormer(sheet, at, words, header);
  dress(sheet, table, at, words);
  sheet.setFrozenRows(1);
  foldColumns(sheet, table, at);
  return at;
}

/** Headers that an earlier version, or another language, wrote otherwise. */
function renameFormer<Name extends string>(
  sheet: Sheet,
  at: Columns<Name>,
  words: Readonly<Record<Name, ColumnWords>>,
  header: readonly string[],
): void {
  for (const name of Object.keys(at) as Name[]) {
    const {header: wanted, former} = words[name];
    const shown = header[at[name]! - 1];
    if (former === undefined || shown === undefined) continue;
    const is = (text: string | readonly string[]) =>
      locate([shown], {name: text}).missing.length === 0;
    if (is(former) && !is(wanted)) {
      sheet.getRange(1, at[name]!).setValue(wanted);
    }
  }
}

function makeRoom(sheet: Sheet, columns: number): void {
  const room = sheet.getMaxColumns();
  if (columns > room) sheet.insertColumnsAfter(room, columns - room);
}

/** Adjacent columns are formatted together: every call to Sheets costs as much as a whole block. */
function dress<Name extends string>(
  sheet: Sheet,
  table: Table<Name>,
  at: Columns<Name>,
  words: Readonly<Record<Name, ColumnWords>>,
): void {
  const names = namesOf(table);
  const nameAt = new Map(names.map(name => [at[name]!, name]));
  for (const [from, to] of stretches([...nameAt.keys()])) {
    const here = range(from, to).map(it => nameAt.get(it)!);
    sheet
      .getRange(1, from, 1, to - from + 1)
      .setNotes([here.map(name => words[name].note)])
      .setFontWeight('bold')
      .setBackground(HEADER_COLOUR);
  }
  for (const name of names) {
    const {width} = table[name];
    sheet.setColumnWidth(
      at[name]!,
      Math.max(width, widthOf(words[name].header)),
    );
  }
  const formatOf = (name: Name) =>
    table[name].isDay ? 'day' : (table[name].kind ?? 'text');
  for (const kind of ['text', 'instant', 'day', 'number'] as const) {
    const such = names.filter(it => formatOf(it) === kind);
    format(sheet, such, at, FORMATS[kind]);
  }
  for (const [from, to] of stretches([...nameAt.keys()])) {
    // Messages are long: the other cells of their row should be level with their beginning.
    below(sheet, from, to).setVerticalAlignment('top');
  }
  for (const name of names.filter(it => table[it].wraps)) {
    below(sheet, at[name]!).setWrap(true);
  }
}

/** What a header needs in pixels, in the usual font: Sheets cuts off what is wider than its column. */
function widthOf(header: string): number {
  return Math.ceil(PADDING + ROOM * FONT_SIZE * emsFor(header));
}

function format<Name extends string>(
  sheet: Sheet,
  names: readonly Name[],
  at: Columns<Name>,
  numberFormat: string,
): void {
  for (const [from, to] of stretches(names.map(name => at[name]!))) {
    below(sheet, from, to).setNumberFormat(numberFormat);
  }
}

/** Columns below the header, to the end of the sheet. */
export function below(sheet: Sheet, from: number, to = from) {
  return sheet.getRange(2, from, sheet.getMaxRows() - 1, to - from + 1);
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, i) => from + i);
}
