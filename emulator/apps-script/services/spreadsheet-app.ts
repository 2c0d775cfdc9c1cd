/** SpreadsheetApp. */
import {ask, enumeration, strict} from '../realm';
import {newConditionalFormatRule} from './conditional-format';
import {newDataValidation} from './data-validation';
import {newFilterCriteria} from './filter';
import {spreadsheet} from './spreadsheet';
import {ui} from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function spreadsheetApp(): App {
  return strict<App>('SpreadsheetApp', {
    DeveloperMetadataVisibility: enumeration('DeveloperMetadataVisibility', [
      'DOCUMENT',
    ]),
    ProtectionType: enumeration('ProtectionType', ['RANGE', 'SHEET']),
    getActiveSpreadsheet: () =>
      spreadsheet(ask('SpreadsheetApp.getActiveSpreadsheet')),
    flush: () => ask('SpreadsheetApp.flush'),
    getUi: () => {
      ask('SpreadsheetApp.getUi');
      return ui();
    },
    newDataValidation,
    newConditionalFormatRule,
    newFilterCriteria,
  });
}
