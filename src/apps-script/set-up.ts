/** Creates or repairs the sheets: missing parts are added, existing ones stay, and repeating it changes nothing. */
import type {Columns} from '../core/base/cells';
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
import {colour, colouredRemarks, colouredStates} from './coloured-cells';
import {cellsAt, stretches, writeBlocks} from './cells';
import {dressDashboard} from './dashboard-sheet';
import {protectColumns, protectSheet} from './protections';
import {fitRows} from './row-heights';
import {dashboardFor, deleteFirstSheet, sheetFor} from './sheet-for';
import type {SheetKind, Sheets} from './sheets';
import {below, columnsOf} from './table-columns';
import {remarkWords, stateWords} from './words-now';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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

/** Other values are marked, but accepted. */
function mustBeAddresses(sheet: Sheet, column: number): void {
  below(sheet, column).setDataValidation(
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
  below(sheet, column).setDataValidation(
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
