/** Creates or repairs the sheets: what is missing is added, what is there stays, and a second time nothing changes. */
import {locate, type Columns} from '../core/base/cells';
import {INVENTORY_COLUMNS} from '../core/inventory/table';
import {LOG_COLUMNS} from '../core/rows/log-table';
import {CSE_INPUT_COLUMNS, CSE_OUTCOME_COLUMNS} from '../core/cse/table';
import {
  INPUT_COLUMNS,
  OPTION_COLUMNS,
  OUTCOME_COLUMNS,
} from '../core/hosted/table';
import {CSE_STATES, kindOf, STATES, type State} from '../core/rows/outcome';
import {USES} from '../core/cse/row';
import {WAYS} from '../core/rows/row';
import {ACTIONS, CSE_ACTIONS} from '../core/rows/actions';
import type {ColumnWords, Language} from '../messages/language';
import {shownHeader, stretches} from './cells';
import {dressDashboard} from './dashboard-sheet';
import {headersOf, type SheetKind, type Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_COLOUR = '#e8eaed';
/** Background and text: pale enough to read at 4.5:1 and more. */
const COLOURS = {
  good: ['#d9ead3', '#274e13'],
  warn: ['#fff2cc', '#7f4f00'],
  bad: ['#f4cccc', '#8b0000'],
  idle: ['#efefef', '#434343'],
} as const;
const WIDTHS: Readonly<Record<string, number>> = {
  user: 210,
  alias: 210,
  file: 240,
  password: 110,
  queued: 80,
  state: 150,
  message: 420,
  subject: 260,
  issuer: 200,
  expires: 140,
  id: 160,
  fingerprint: 200,
  key: 110,
  chain: 70,
  daysLeft: 90,
  row: 70,
  certificate: 240,
  metadata: 240,
  use: 90,
  keyPair: 160,
  previousKeyPair: 160,
  identity: 140,
  keyService: 200,
  obliterableIn: 90,
  remark: 260,
  changed: 200,
  readFrom: 120,
  updated: 140,
  since: 140,
  mails: 70,
  reason: 420,
  before: 160,
  after: 160,
  operator: 200,
};
const NUMBERS: readonly string[] = [
  'chain',
  'mails',
  'daysLeft',
  'obliterableIn',
  'row',
];
const INSTANTS: readonly string[] = [
  'expires',
  'updated',
  'validFrom',
  'validTo',
  'read',
  'time',
  'since',
  'waitingSince',
];

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
  setUpRollout(made.rollout, language);
  setUpCse(made.cse, language);
  columnsOf(made.inventory, INVENTORY_COLUMNS, language.inventory);
  protectSheet(made.inventory, language.protection);
  columnsOf(made.log, LOG_COLUMNS, language.log);
  protectSheet(made.log, language.protection);
  dressDashboard(made.dashboard, language);
  protectSheet(made.dashboard, language.protection);
}

/** Sets up a sheet that is ours alone, and remembers it. */
export function setUpOwn<Name extends string>(
  sheets: Sheets,
  kind: SheetKind,
  names: readonly Name[],
  words: Readonly<Record<Name, ColumnWords>>,
): {readonly sheet: Sheet; readonly at: Columns<Name>} {
  const sheet = sheetFor(sheets, kind);
  sheets.remember({[kind]: sheet});
  const at = columnsOf(sheet, names, words);
  protectSheet(sheet, sheets.language.protection);
  return {sheet, at};
}

/** Sets the Rollout sheet up, to the end of the sheet. */
export function setUpRollout(sheet: Sheet, language: Language): void {
  const at = columnsOf(
    sheet,
    [...INPUT_COLUMNS, ...OPTION_COLUMNS, ...OUTCOME_COLUMNS],
    language.rollout,
  );
  mustBeAddresses(sheet, at.user!);
  oneOf(sheet, at.access!, WAYS);
  oneOf(sheet, at.queued!, ACTIONS);
  colour(sheet, at.state!, STATES, language);
  protectColumns(
    sheet,
    OUTCOME_COLUMNS.map(name => at[name]!),
    language.protection,
  );
}

/** Sets the CSE sheet up, to the end of the sheet. */
export function setUpCse(sheet: Sheet, language: Language): void {
  const at = columnsOf(
    sheet,
    [...CSE_INPUT_COLUMNS, ...CSE_OUTCOME_COLUMNS],
    language.cse,
  );
  mustBeAddresses(sheet, at.user!);
  oneOf(sheet, at.use!, USES);
  oneOf(sheet, at.queued!, CSE_ACTIONS);
  colour(sheet, at.state!, CSE_STATES, language);
  protectColumns(
    sheet,
    CSE_OUTCOME_COLUMNS.map(name => at[name]!),
    language.protection,
  );
}

function sheetFor(sheets: Sheets, kind: SheetKind): Sheet {
  const there = sheets.find(kind);
  if (there) return there;
  const name = sheets.language.sheets[kind];
  const {spreadsheet} = sheets;
  if (kind !== 'rollout') return insertBehind(spreadsheet, name);
  const [first] = spreadsheet.getSheets();
  // Whoever opens the spreadsheet sees its first sheet; the one that Google made, whatever it is called, shows nothing.
  return isEmpty(first!)
    ? spreadsheet.insertSheet(name, 0)
    : spreadsheet.insertSheet(name);
}

function isEmpty(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getCharts().length === 0;
}

/** A new sheet comes to the front; only the one to be filled in should stay there. */
function insertBehind(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): Sheet {
  const active = spreadsheet.getActiveSheet();
  const made = spreadsheet.insertSheet(name);
  active.activate();
  return made;
}

/** Its cells are written by their place, so a sheet of that name which is somebody else's is left alone. */
function dashboardFor(sheets: Sheets): Sheet {
  const there = sheets.find('dashboard');
  const {language, spreadsheet} = sheets;
  const isOurs = (sheet: Sheet) =>
    sheet.getLastRow() === 0 || isProtected(sheet, language.protection);
  if (!there || isOurs(there)) return sheetFor(sheets, 'dashboard');
  const name = `${language.dashboard.title}: ${language.sheets.dashboard}`;
  const other = spreadsheet.getSheetByName(name);
  return other ?? insertBehind(spreadsheet, name);
}

/** Adds missing headers at the right, and gives each column its note, width and format. */
function columnsOf<Name extends string>(
  sheet: Sheet,
  names: readonly Name[],
  words: Readonly<Record<Name, ColumnWords>>,
): Columns<Name> {
  const header = shownHeader(sheet);
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
  dress(sheet, names, at, words);
  sheet.setFrozenRows(1);
  return at;
}

function makeRoom(sheet: Sheet, columns: number): void {
  const room = sheet.getMaxColumns();
  if (columns > room) sheet.insertColumnsAfter(room, columns - room);
}

/** Columns that stand beside each other are dressed together: every call to Sheets costs as much as a whole block. */
function dress<Name extends string>(
  sheet: Sheet,
  names: readonly Name[],
  at: Columns<Name>,
  words: Readonly<Record<Name, ColumnWords>>,
): void {
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
    sheet.setColumnWidth(at[name]!, WIDTHS[name] ?? 130);
  }
  // Whole columns as text: Sheets would turn "0042" into 42 and "=…" into a formula.
  const instants = names.filter(name => INSTANTS.includes(name));
  const numbers = names.filter(name => NUMBERS.includes(name));
  const texts = names.filter(
    name => !instants.includes(name) && !numbers.includes(name),
  );
  format(sheet, texts, at, '@');
  format(sheet, instants, at, 'yyyy-mm-dd hh:mm');
  format(sheet, numbers, at, '0');
  for (const [from, to] of stretches([...nameAt.keys()])) {
    // Messages are long: the other cells of their row should stand beside their beginning.
    body(sheet, from, to).setVerticalAlignment('top');
  }
  for (const name of names.filter(it => it === 'message')) {
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

/** Others are marked, and taken all the same. */
function mustBeAddresses(sheet: Sheet, column: number): void {
  body(sheet, column).setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireTextIsEmail()
      .setAllowInvalid(true)
      .build(),
  );
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

/** A rule for each state; rules that people made stay. */
function colour(
  sheet: Sheet,
  column: number,
  states: readonly State[],
  language: Language,
): void {
  const labels = states.map(it => language.states[it]);
  const theirs = sheet.getConditionalFormatRules().filter(rule => {
    const [text] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return !labels.includes(String(text));
  });
  const ours = states.map(state => {
    const [background, text] = COLOURS[kindOf(state)];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(language.states[state])
      .setBackground(background)
      .setFontColor(text)
      .setRanges([body(sheet, column)])
      .build();
  });
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

/** Our columns warn before they are typed into. Older protections of ours go first, or they would pile up. */
function protectColumns(
  sheet: Sheet,
  columns: readonly number[],
  description: string,
): void {
  for (const it of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (it.getDescription() === description) it.remove();
  }
  for (const [from, to] of stretches(columns)) {
    sheet
      .getRange(1, from, sheet.getMaxRows(), to - from + 1)
      .protect()
      .setDescription(description)
      .setWarningOnly(true);
  }
}

function protectSheet(sheet: Sheet, description: string): void {
  if (isProtected(sheet, description)) return;
  sheet.protect().setDescription(description).setWarningOnly(true);
}

function isProtected(sheet: Sheet, description: string): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some(it => it.getDescription() === description);
}
