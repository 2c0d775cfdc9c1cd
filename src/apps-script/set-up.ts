/** Creates or repairs the sheets: missing parts are added, existing ones stay, and repeating it changes nothing. */
import {locate, type Columns} from '../core/base/cells';
import {namesBy, namesOf, type Table} from '../core/base/columns';
import {CSE} from '../core/cse/table';
import {ROLLOUT} from '../core/hosted/table';
import {INVENTORY} from '../core/inventory/table';
import {LOG} from '../core/rows/log-table';
import {
  CSE_ONLY_STATES,
  CSE_STATES,
  STATES,
  type State,
} from '../core/rows/outcome';
import type {ColumnWords} from '../messages/language';
import {foldColumns} from './arrange';
import {colour, colouredRemarks, colouredStates} from './coloured-cells';
import {cellsAt, displayedHeader, stretches, writeBlocks} from './cells';
import {dressDashboard} from './dashboard-sheet';
import {protectColumns, protectSheet} from './protections';
import {fitRows} from './row-heights';
import {dashboardFor, deleteFirstSheet, sheetFor} from './sheet-for';
import {headersOf, type SheetKind, type Sheets} from './sheets';
import {remarkWords, stateWords} from './words-now';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_COLOUR = '#e8eaed';
const FORMATS = {
  // Whole columns as text: Sheets would turn "0042" into 42 and "=…" into a formula.
  text: '@',
  instant: 'yyyy-mm-dd hh:mm',
  day: 'd mmm yyyy',
  number: '0',
} as const;

/** Sets all sheets up and remembers which is which. */
export function setUp(sheets: Sheets): void {
  const {language} = sheets;
  const made = {
    rollout: sheetFor(sheets, 'rollout'),
    cse: sheetFor(sheets, 'cse'),
    inventory: sheetFor(sheets, 'inventory'),
    log: sheetFor(sheets, 'log'),
    dashboard: dashboardFor(sheets),
  };
  sheets.remember(made);
  setUpRollout(made.rollout, sheets);
  setUpCse(made.cse, sheets);
  setUpInventory(made.inventory, sheets);
  setUpLog(made.log, sheets);
  dressDashboard(made.dashboard, language, sheets.former());
  protectSheet(made.dashboard, sheets);
  // After the others have their headers: one of them may be it.
  deleteFirstSheet(sheets, made.rollout);
  sheets.settle();
}

function setUpInventory(sheet: Sheet, sheets: Sheets): void {
  const {language} = sheets;
  const former = sheets.former();
  const {remark} = columnsOf(
    sheet,
    INVENTORY,
    sheets.words(it => it.inventory),
  );
  if (former) reword(sheet, remark!, remarkWords(former, language));
  const formerRemarks = former ? colouredRemarks(former) : [];
  colour(sheet, remark!, colouredRemarks(language), {
    former: formerRemarks,
    isBeginning: true,
  });
  protectSheet(sheet, sheets);
}

function setUpLog(sheet: Sheet, sheets: Sheets): void {
  const {language} = sheets;
  const former = sheets.former();
  const {outcome} = columnsOf(
    sheet,
    LOG,
    sheets.words(it => it.log),
  );
  const states = [...STATES, ...CSE_ONLY_STATES];
  // What was logged in another language keeps its colors.
  const outcomes = colouredStates(states, language);
  colour(sheet, outcome!, outcomes);
  if (former) colour(sheet, outcome!, colouredStates(states, former));
  protectSheet(sheet, sheets);
}

/** Sets up a sheet that is ours alone, and remembers it. */
export function setUpOwn<Name extends string>(
  sheets: Sheets,
  kind: SheetKind,
  table: Table<Name>,
  words: Readonly<Record<Name, ColumnWords>>,
): {readonly sheet: Sheet; readonly at: Columns<Name>} {
  const sheet = sheetFor(sheets, kind);
  sheets.remember({[kind]: sheet});
  const at = columnsOf(sheet, table, words);
  protectSheet(sheet, sheets);
  return {sheet, at};
}

/** Sets the Rollout sheet up, to the end of the sheet. */
export function setUpRollout(sheet: Sheet, sheets: Sheets): void {
  const words = sheets.words(it => it.rollout);
  setUpQueue(sheet, ROLLOUT, words, {states: STATES, sheets});
}

/** Sets the CSE sheet up, to the end of the sheet. */
export function setUpCse(sheet: Sheet, sheets: Sheets): void {
  const words = sheets.words(it => it.cse);
  setUpQueue(sheet, CSE, words, {states: CSE_STATES, sheets});
}

function setUpQueue<Name extends string>(
  sheet: Sheet,
  table: Table<Name | 'state' | 'message'>,
  words: Readonly<Record<Name | 'state' | 'message', ColumnWords>>,
  {
    states,
    sheets,
  }: {readonly states: readonly State[]; readonly sheets: Sheets},
): void {
  const {language} = sheets;
  const former = sheets.former();
  const at = columnsOf(sheet, table, words);
  for (const name of namesOf(table)) {
    const {takes} = table[name];
    if (takes === 'address') mustBeAddresses(sheet, at[name]!);
    else if (takes) oneOf(sheet, at[name]!, takes);
  }
  if (former) reword(sheet, at.state!, stateWords(former, language));
  const formerStates = former ? colouredStates(states, former) : [];
  colour(sheet, at.state!, colouredStates(states, language), {
    former: formerStates,
  });
  fitMessages(sheet, at.message!);
  protectColumns(
    sheet,
    namesBy(table, 'ours').map(name => at[name]!),
    sheets,
  );
}

/** Adds missing headers at the right, and gives each column its note, width and format. */
function columnsOf<Name extends string>(
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
  for (const name of names) sheet.setColumnWidth(at[name]!, table[name].width);
  const formatOf = (name: Name) =>
    table[name].isDay ? 'day' : (table[name].kind ?? 'text');
  for (const kind of ['text', 'instant', 'day', 'number'] as const) {
    const such = names.filter(it => formatOf(it) === kind);
    format(sheet, such, at, FORMATS[kind]);
  }
  for (const [from, to] of stretches([...nameAt.keys()])) {
    // Messages are long: the other cells of their row should be level with their beginning.
    body(sheet, from, to).setVerticalAlignment('top');
  }
  for (const name of names.filter(it => table[it].wraps)) {
    body(sheet, at[name]!).setWrap(true);
  }
}

function format<Name extends string>(
  sheet: Sheet,
  names: readonly Name[],
  at: Columns<Name>,
  numberFormat: string,
): void {
  for (const [from, to] of stretches(names.map(name => at[name]!))) {
    body(sheet, from, to).setNumberFormat(numberFormat);
  }
}

/** Columns below the header, to the end of the sheet. */
function body(sheet: Sheet, from: number, to = from) {
  return sheet.getRange(2, from, sheet.getMaxRows() - 1, to - from + 1);
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, i) => from + i);
}

/** Other values are marked, but accepted. */
function mustBeAddresses(sheet: Sheet, column: number): void {
  body(sheet, column).setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireTextIsEmail()
      .setAllowInvalid(true)
      .build(),
  );
}

/** Existing messages take three lines at most, too. */
function fitMessages(sheet: Sheet, column: number): void {
  const rows = sheet.getLastRow() - 1;
  if (rows < 1) return;
  const shown = sheet.getRange(2, column, rows, 1).getDisplayValues();
  fitRows(sheet, new Map(shown.map(([text = ''], i) => [i + 2, text])));
}

/** A list to choose from. */
function oneOf(sheet: Sheet, column: number, words: readonly string[]): void {
  body(sheet, column).setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...words], true)
      .setAllowInvalid(false)
      .build(),
  );
}

/** The words of a column in the present language. */
function reword(
  sheet: Sheet,
  column: number,
  wordNow: (text: string) => string,
): void {
  const rows = sheet.getLastRow() - 1;
  if (rows < 1) return;
  const values = cellsAt(sheet, 2, column, {rows, columns: 1});
  const now = values.map(([cell = null]) =>
    typeof cell === 'string' ? wordNow(cell) : cell,
  );
  const changed = values.flatMap(([cell = null], i) =>
    cell === now[i] ? [] : [i],
  );
  writeBlocks(
    sheet,
    stretches(changed).map(([from, to]) => ({
      ...{row: from + 2, column},
      values: now.slice(from, to + 1).map(it => [it]),
    })),
  );
}
