/** The sheets themselves: finds, names, or inserts the one of each kind, and deletes the empty one that Google created. */
import {isProtected} from './protections';
import type {SheetKind, Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of a kind: the one that there is, under its present name and in its direction, or a new one. */
export function sheetFor(sheets: Sheets, kind: SheetKind): Sheet {
  const there = sheets.find(kind);
  const name = sheets.language.sheets[kind];
  const {spreadsheet} = sheets;
  if (there) {
    const isFormer = there.getName() === sheets.former()?.sheets[kind];
    if (isFormer && !spreadsheet.getSheetByName(name)) there.setName(name);
    return inDirection(there, sheets);
  }
  if (kind !== 'rollout') {
    return inDirection(insertBehind(spreadsheet, name), sheets);
  }
  const [first] = spreadsheet.getSheets();
  // The spreadsheet opens with its first sheet; the one that Google created, whatever its name, is empty.
  const made = isEmpty(first!)
    ? spreadsheet.insertSheet(name, 0)
    : spreadsheet.insertSheet(name);
  return inDirection(made, sheets);
}

/** The first column is at the right where the language is read from there. */
function inDirection(sheet: Sheet, sheets: Sheets): Sheet {
  const isRtl = sheets.language.dir === 'rtl';
  const wasRtl = sheets.former()?.dir === 'rtl';
  if (isRtl || wasRtl) sheet.setRightToLeft(isRtl);
  return sheet;
}

function isEmpty(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getCharts().length === 0;
}

/** Google makes it with each spreadsheet, with this id and in this size. */
const FIRST_SHEET = {id: 0, rows: 1000, columns: 26};

/** Deletes the sheet that Google created, as long as nobody has used it. */
export function deleteFirstSheet({spreadsheet}: Sheets, rollout: Sheet): void {
  const first = spreadsheet
    .getSheets()
    .find(it => it.getSheetId() === FIRST_SHEET.id);
  if (
    first &&
    isEmpty(first) &&
    first.getMaxRows() === FIRST_SHEET.rows &&
    first.getMaxColumns() === FIRST_SHEET.columns &&
    first.getImages().length === 0 &&
    first.getDrawings().length === 0 &&
    first.getConditionalFormatRules().length === 0 &&
    (['SHEET', 'RANGE'] as const).every(
      it =>
        first.getProtections(SpreadsheetApp.ProtectionType[it]).length === 0,
    )
  ) {
    if (spreadsheet.getActiveSheet().getSheetId() === FIRST_SHEET.id) {
      rollout.activate();
    }
    spreadsheet.deleteSheet(first);
  }
}

/** A new sheet becomes the active one; only the one to fill in should stay active. */
function insertBehind(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): Sheet {
  const active = spreadsheet.getActiveSheet();
  const made = spreadsheet.insertSheet(name);
  active.activate();
  return made;
}

/** The Dashboard: its cells are written by position, so someone else's sheet of that name is left alone. */
export function dashboardFor(sheets: Sheets): Sheet {
  const there = sheets.find('dashboard');
  const {language, spreadsheet} = sheets;
  const isOurs = (sheet: Sheet) =>
    sheet.getLastRow() === 0 || isProtected(sheet, sheets);
  if (!there || isOurs(there)) return sheetFor(sheets, 'dashboard');
  const name = `${language.dashboard.title}: ${language.sheets.dashboard}`;
  const other = spreadsheet.getSheetByName(name);
  return other ?? insertBehind(spreadsheet, name);
}
