/** SpreadsheetApp and Spreadsheet. */
import {forgetSheet} from '../../spreadsheet/following';
import {
  newSheet,
  type Selection,
  type Sheet,
  type Spreadsheet,
} from '../../spreadsheet/model';
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';

export function spreadsheetCalls(
  execution: Execution,
): Omit<
  CallsOf<'SpreadsheetApp' | 'Spreadsheet'>,
  `Spreadsheet.${'get' | 'add'}DeveloperMetadata`
> {
  const {world, user, seat} = execution;
  const {spreadsheet} = world;
  const {sheets} = spreadsheet;
  return {
    // Only the facts: everything passed to a script is copied.
    'SpreadsheetApp.getActiveSpreadsheet': () => {
      // Only a web app can run as someone who is not an editor. Viewers could at least read; that is not emulated.
      if (!spreadsheet.editors.includes(user)) {
        throw new Error(
          'You do not have permission to access the requested document.',
        );
      }
      const {id, name, timeZone, locale} = spreadsheet;
      const {owner, editors, viewers} = spreadsheet;
      return {id, name, timeZone, locale, owner, editors, viewers};
    },
    'SpreadsheetApp.getUi': () => {
      if (!execution.atSpreadsheet) {
        throw new Error(
          'Cannot call SpreadsheetApp.getUi() from this context.',
        );
      }
    },
    'SpreadsheetApp.flush': () => undefined,
    'Spreadsheet.getSheets': () => sheets.map(sheet => sheet.id),
    'Spreadsheet.getSheetByName': name =>
      sheets.find(sheet => sheet.name === name)?.id ?? null,
    'Spreadsheet.insertSheet': (name, index) => {
      checkName(spreadsheet, name);
      const sheet = newSheet(spreadsheet.nextId++, name);
      const active = selectionOf(spreadsheet, seat);
      const after = sheets.findIndex(({id}) => id === active.sheet) + 1;
      sheets.splice(index ?? after, 0, sheet);
      select(spreadsheet, seat, sheet);
      return sheet.id;
    },
    'Spreadsheet.deleteSheet': id => {
      const place = sheets.indexOf(sheetById(spreadsheet, id));
      if (sheets.length === 1) {
        throw new Error("You can't remove all the sheets in a document.");
      }
      sheets.splice(place, 1);
      forgetSheet(spreadsheet, id);
      for (const [seat, {sheet}] of Object.entries(spreadsheet.selections)) {
        if (sheet === id) delete spreadsheet.selections[seat];
      }
    },
    'Spreadsheet.getActiveSheet': () => selectionOf(spreadsheet, seat).sheet,
    'Spreadsheet.setActiveSheet': id => {
      select(spreadsheet, seat, sheetById(spreadsheet, id));
    },
    'Spreadsheet.toast': (message, title) => {
      // Nobody is there to see the toast of a trigger or a web app.
      if (execution.atSpreadsheet) {
        world.ui.toasts.push({title, message});
      }
    },
  };
}

/** @throws Error when the sheet has been deleted meanwhile. */
export function sheetById(spreadsheet: Spreadsheet, id: number): Sheet {
  const found = spreadsheet.sheets.find(sheet => sheet.id === id);
  if (!found) throw new Error(`Sheet ${id} not found`);
  return found;
}

/** @throws Error if the name is empty or already used. */
export function checkName(spreadsheet: Spreadsheet, name: string): void {
  if (name === '') throw new Error('The sheet name cannot be empty.');
  // Sheets compares names without regard to case here, although it finds them by exact name.
  const taken = spreadsheet.sheets.some(
    sheet => sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw new Error(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  }
}

/** A person's selection: A1 of the first sheet until they move. */
export function selectionOf(spreadsheet: Spreadsheet, user: string): Selection {
  return (spreadsheet.selections[user] ??= {
    sheet: spreadsheet.sheets[0]?.id ?? 0,
    areas: [{row: 1, column: 1, rows: 1, columns: 1}],
  });
}

/** Discards the selection of an execution without a viewer. */
export function leaveSeat({world, atSpreadsheet, seat}: Execution): void {
  if (!atSpreadsheet) delete world.spreadsheet.selections[seat];
}

/** Opens a sheet; its A1 is selected unless it was open already. */
export function select(
  spreadsheet: Spreadsheet,
  user: string,
  sheet: Sheet,
): Selection {
  const selection = selectionOf(spreadsheet, user);
  if (selection.sheet !== sheet.id) {
    selection.sheet = sheet.id;
    selection.areas = [{row: 1, column: 1, rows: 1, columns: 1}];
  }
  return selection;
}
