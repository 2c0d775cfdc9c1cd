/** The protections that S/MIME Rollout makes: they warn, and are known by their description. */
import {stretches} from './cells';
import type {Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our columns warn before anyone types into them. Our older protections are removed first, or they would pile up. */
export function protectColumns(
  sheet: Sheet,
  columns: readonly number[],
  sheets: Sheets,
): void {
  const description = sheets.language.protection;
  const former = sheets.former()?.protection;
  for (const it of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if ([description, former].includes(it.getDescription())) it.remove();
  }
  for (const [from, to] of stretches(columns)) {
    sheet
      .getRange(1, from, sheet.getMaxRows(), to - from + 1)
      .protect()
      .setDescription(description)
      .setWarningOnly(true);
  }
}

/** A sheet of ours warns before anyone types into it. Does nothing if it does already. */
export function protectSheet(sheet: Sheet, sheets: Sheets): void {
  const description = sheets.language.protection;
  const [present] = protectionsOf(sheet, sheets);
  if (present?.getDescription() === description) return;
  present?.remove();
  sheet.protect().setDescription(description).setWarningOnly(true);
}

/** Whether a sheet has our protection, in the present language or in a former one. */
export function isProtected(sheet: Sheet, sheets: Sheets): boolean {
  return protectionsOf(sheet, sheets).length > 0;
}

/** Those that S/MIME Rollout made, in the present language or in a former one. */
function protectionsOf(sheet: Sheet, sheets: Sheets) {
  const {language} = sheets;
  const ours = [language.protection, sheets.former()?.protection];
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .filter(it => ours.includes(it.getDescription()));
}
