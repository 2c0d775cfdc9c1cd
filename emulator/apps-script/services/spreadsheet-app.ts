/** SpreadsheetApp. */
import {ask, enumeration, strict} from '../realm';
import {BorderStyle} from './border';
import {newConditionalFormatRule} from './conditional-format';
import {newDataValidation} from './data-validation';
import {spreadsheet} from './spreadsheet';
import {ui} from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function spreadsheetApp(): App {
  const active = () => spreadsheet(ask('SpreadsheetApp.getActiveSpreadsheet'));
  return strict<App>('SpreadsheetApp', {
    ProtectionType: enumeration('ProtectionType', ['RANGE', 'SHEET']),
    WrapStrategy: enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
    BorderStyle,
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () => active().getActiveSheet(),
    flush: () => ask('SpreadsheetApp.flush'),
    getUi: () => {
      ask('SpreadsheetApp.getUi');
      return ui();
    },
    newDataValidation,
    newConditionalFormatRule,
  });
}
