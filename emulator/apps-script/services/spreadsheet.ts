/** Spreadsheet. */
import type {SpreadsheetFacts} from '../host-calls';
import {ask, mismatch, strict} from '../realm';
import {developerMetadata} from './developer-metadata';
import {sheet} from './sheet';
import {person} from './session';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function spreadsheet(facts: SpreadsheetFacts): Spreadsheet {
  const self: Spreadsheet = strict<Spreadsheet>('Spreadsheet', {
    getId: () => facts.id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${facts.id}/edit`,
    getSpreadsheetTimeZone: () => facts.timeZone,
    getSpreadsheetLocale: () => facts.locale,
    getOwner: () => person(facts.owner),
    getEditors: () => facts.editors.map(person),
    getViewers: () => facts.viewers.map(person),
    getSheets: () => ask('Spreadsheet.getSheets').map(id => sheet(id, self)),
    getSheetByName: (name: string) => {
      if (typeof name !== 'string') {
        throw mismatch('SpreadsheetApp.Spreadsheet.getSheetByName', [name]);
      }
      const id = ask('Spreadsheet.getSheetByName', name);
      return id === null ? null : sheet(id, self);
    },
    insertSheet: (...args: readonly unknown[]) => {
      const [name, index = null] = args;
      if (
        typeof name !== 'string' ||
        (index !== null && typeof index !== 'number')
      ) {
        throw mismatch('SpreadsheetApp.Spreadsheet.insertSheet', args);
      }
      return sheet(ask('Spreadsheet.insertSheet', name, index), self);
    },
    deleteSheet: it => {
      ask('Spreadsheet.deleteSheet', it.getSheetId());
    },
    getDeveloperMetadata: () =>
      ask('Spreadsheet.getDeveloperMetadata').map(developerMetadata),
    addDeveloperMetadata: (...args: readonly unknown[]) => {
      const [key, value, visibility] = args;
      if (
        typeof key !== 'string' ||
        typeof value !== 'string' ||
        String(visibility) !== 'DOCUMENT'
      ) {
        throw mismatch('SpreadsheetApp.Spreadsheet.addDeveloperMetadata', args);
      }
      ask('Spreadsheet.addDeveloperMetadata', key, value, 'DOCUMENT');
      return self;
    },
    getActiveSheet: () => sheet(ask('Spreadsheet.getActiveSheet'), self),
    toast: (message: string, title: string = '') =>
      ask('Spreadsheet.toast', String(message), title),
  });
  return self;
}
