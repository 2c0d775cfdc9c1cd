/**
 * Every call that leaves the script's own process, by the name Apps Script gives the method. The services inside the
 * script's V8 context reach the world through these and nothing else; the Node side carries them out. A singular form
 * (`setValue`) is made by its plural. Arguments and results are plain data; bytes are opaque inside.
 */
import type {ButtonName, MenuTree} from '../observed';
import type {
  Area,
  ConditionalFormat,
  Protection,
  Validation,
} from '../spreadsheet/model';
import type {
  ChartFacts,
  Entered,
  FetchRequest,
  FetchResponse,
  GivenCell,
  LookText,
  MailDraft,
  MetadataFacts,
  Place,
  Schedule,
  SharingFacts,
  SpreadsheetFacts,
  Store,
  TriggerFacts,
} from './call-data';

export type * from './call-data';

export interface HostCalls {
  'Date.now': () => number;

  'SpreadsheetApp.getActiveSpreadsheet': () => SpreadsheetFacts;
  'SpreadsheetApp.getUi': () => void;
  'SpreadsheetApp.flush': () => void;
  'Spreadsheet.getSheets': () => number[];
  'Spreadsheet.getSheetByName': (name: string) => number | null;
  'Spreadsheet.insertSheet': (name: string, index: number | null) => number;
  'Spreadsheet.deleteSheet': (sheet: number) => void;
  'Spreadsheet.getActiveSheet': () => number;
  'Spreadsheet.setActiveSheet': (sheet: number) => void;
  'Spreadsheet.toast': (message: string, title: string) => void;
  'Spreadsheet.getDeveloperMetadata': () => MetadataFacts[];
  'Spreadsheet.addDeveloperMetadata': (
    key: string,
    value: string,
    visibility: string,
  ) => void;
  'DeveloperMetadata.setValue': (id: number, value: string) => void;
  'DeveloperMetadata.remove': (id: number) => void;

  'Sheet.getName': (sheet: number) => string;
  'Sheet.setName': (sheet: number, name: string) => void;
  'Sheet.getRange': (place: Place) => void;
  'Sheet.getRangeByNotation': (sheet: number, notation: string) => Area;
  /** At least one cell. */
  'Sheet.getDataRange': (sheet: number) => {rows: number; columns: number};
  'Sheet.getLastRow': (sheet: number) => number;
  'Sheet.getLastColumn': (sheet: number) => number;
  'Sheet.getMaxRows': (sheet: number) => number;
  'Sheet.getMaxColumns': (sheet: number) => number;
  'Sheet.insertRowsAfter': (sheet: number, after: number, n: number) => void;
  'Sheet.insertRowsBefore': (sheet: number, before: number, n: number) => void;
  'Sheet.insertColumnsAfter': (sheet: number, after: number, n: number) => void;
  'Sheet.deleteRows': (sheet: number, from: number, n: number) => void;
  'Sheet.setFrozenRows': (sheet: number, n: number) => void;
  'Sheet.setFrozenColumns': (sheet: number, n: number) => void;
  'Sheet.setRightToLeft': (sheet: number, isRightToLeft: boolean) => void;
  'Sheet.moveColumns': (sheet: number, place: Place, before: number) => void;
  'Sheet.getColumnGroupDepth': (sheet: number, column: number) => number;
  'Sheet.collapseColumnGroup': (sheet: number, column: number) => void;
  'Sheet.expandColumnGroup': (sheet: number, column: number) => void;
  /** null: automatic height. */
  'Sheet.setRowHeights': (
    sheet: number,
    from: number,
    n: number,
    forced: number | null,
  ) => void;
  'Sheet.setColumnWidth': (sheet: number, column: number, px: number) => void;
  'Sheet.hasFilter': (sheet: number) => boolean;
  'Sheet.isRowHiddenByFilter': (sheet: number, row: number) => boolean;
  'Sheet.isRowHiddenByUser': (sheet: number, row: number) => boolean;
  'Sheet.getCharts': (sheet: number) => ChartFacts[];
  'Sheet.insertChart': (sheet: number, chart: ChartFacts) => void;
  'Sheet.updateChart': (sheet: number, chart: ChartFacts) => void;
  /** null when another sheet is open. */
  'Sheet.getActiveRangeList': (sheet: number) => Area[] | null;
  'Sheet.protect': (sheet: number) => number;
  'Sheet.getProtections': (sheet: number, kind: string) => number[];
  'Sheet.getConditionalFormatRules': (sheet: number) => ConditionalFormat[];
  'Sheet.setConditionalFormatRules': (
    sheet: number,
    rules: readonly ConditionalFormat[],
  ) => void;

  /** Formulas give their shown value; instants reach the script as Dates. */
  'Range.getValues': (place: Place) => GivenCell[][];
  'Range.getDisplayValues': (place: Place) => string[][];
  /** The address behind each text. */
  'Range.getRichTextValues': (place: Place) => (string | null)[][];
  'Range.getFormulas': (place: Place) => string[][];
  'Range.setValues': (place: Place, values: readonly Entered[][]) => void;
  'RangeList.setValue': (places: readonly Place[], value: Entered) => void;
  'Range.activate': (place: Place) => void;
  'Range.protect': (place: Place) => number;
  'Range.getNumberFormats': (place: Place) => (string | null)[][];
  'Range.setNumberFormats': (place: Place, formats: LookText) => void;
  'Range.setNotes': (place: Place, notes: LookText) => void;
  'Range.setBackgrounds': (place: Place, colours: LookText) => void;
  'Range.setFontColors': (place: Place, colours: LookText) => void;
  'Range.setFontSizes': (place: Place, sizes: LookText) => void;
  'Range.setFontWeights': (place: Place, weights: LookText) => void;
  'Range.setWraps': (place: Place, wraps: LookText) => void;
  'Range.setHorizontalAlignments': (place: Place, to: LookText) => void;
  'Range.setVerticalAlignments': (place: Place, to: LookText) => void;
  'Range.shiftColumnGroupDepth': (place: Place, by: number) => void;
  'Range.setDataValidation': (place: Place, rule: Validation | null) => void;

  'Range.createFilter': (place: Place) => void;

  /** null where the column has no criteria. */
  'Filter.getHiddenValues': (
    sheet: number,
    column: number,
  ) => readonly string[] | null;
  'Filter.setHiddenValues': (
    sheet: number,
    column: number,
    values: readonly string[],
  ) => void;
  'Filter.remove': (sheet: number) => void;

  'Protection.get': (sheet: number, id: number) => Protection;
  'Protection.canEdit': (sheet: number, id: number) => boolean;
  'Protection.set': (
    sheet: number,
    id: number,
    change: Partial<Pick<Protection, 'description' | 'warningOnly'>>,
  ) => void;
  'Protection.remove': (sheet: number, id: number) => void;

  'Ui.addToUi': (menu: MenuTree) => void;
  'Ui.alert': (
    title: string,
    text: string,
    buttons: readonly ButtonName[],
  ) => ButtonName;
  'Ui.showSidebar': (title: string, html: string) => void;
  'HtmlService.createHtmlOutputFromFile': (file: string) => string;

  'Properties.getProperty': (store: Store, key: string) => string | null;
  'Properties.getProperties': (store: Store) => Record<string, string>;
  'Properties.setProperties': (
    store: Store,
    values: Readonly<Record<string, string>>,
    deleteOthers: boolean,
  ) => void;
  'Properties.deleteProperty': (store: Store, key: string) => void;

  'Cache.get': (store: Store, key: string) => string | null;
  'Cache.put': (
    store: Store,
    key: string,
    value: string,
    seconds: number,
  ) => void;

  'Lock.isThere': (kind: Store) => boolean;
  'Lock.tryLock': (kind: Store, ms: number) => boolean;
  'Lock.releaseLock': (kind: Store) => void;

  'ScriptApp.getOAuthToken': () => string;
  /** Of all scopes that the manifest names, where null. */
  'ScriptApp.getAuthorizationInfo': (scopes: readonly string[] | null) => {
    required: boolean;
    url: string;
  };
  'ScriptApp.requireScopes': (scopes: readonly string[] | null) => void;
  /** The address of the web app; null if there is none. */
  'ScriptApp.getService': () => string | null;
  'ScriptApp.newTrigger': (handler: string, schedule: Schedule) => TriggerFacts;
  'ScriptApp.getProjectTriggers': () => TriggerFacts[];
  'ScriptApp.deleteTrigger': (id: string) => void;

  'Session.getActiveUser': () => string;
  'Session.getActiveUserLocale': () => string;
  'Session.getEffectiveUser': () => string;

  'Utilities.sleep': (ms: number) => void;
  'Utilities.getUuid': () => string;
  'Utilities.formatDate': (
    instant: number,
    timeZone: string,
    format: string,
  ) => string;
  'Utilities.base64EncodeWebSafe': (data: string | Uint8Array) => string;
  /** Signed, as the script gets them: Node's side makes long arrays sooner. */
  'Utilities.base64Decode': (text: string) => number[];
  /** The bytes of a blob; null if the data is something else. */
  'Utilities.newBlob': (data: readonly unknown[]) => Uint8Array | null;
  'Utilities.ungzip': (bytes: Uint8Array) => Uint8Array;
  'Utilities.computeDigest': (
    algorithm: string,
    data: string | Uint8Array,
  ) => Uint8Array;
  'Utilities.computeHmacSha256Signature': (
    data: string | Uint8Array,
    key: string | Uint8Array,
  ) => Uint8Array;
  'Utilities.computeRsaSha256Signature': (
    data: string,
    key: string,
  ) => Uint8Array;
  'Blob.getDataAsString': (bytes: Uint8Array) => string;
  'HTTPResponse.getContentText': (bytes: Uint8Array) => string;

  'UrlFetchApp.fetch': (requests: readonly FetchRequest[]) => FetchResponse[];
  'UrlFetchApp.fetchAll': (
    requests: readonly FetchRequest[],
  ) => FetchResponse[];

  'DriveApp.getFileById': (id: string) => void;
  'File.getSharing': (id: string) => SharingFacts;

  'MailApp.sendEmail': (mail: MailDraft) => void;
  'MailApp.getRemainingDailyQuota': () => number;

  'Gmail.Users.Settings.SendAs.list': (user: string) => unknown;
  'Gmail.Users.Settings.SendAs.get': (user: string, alias: string) => unknown;
  'Gmail.Users.Settings.SendAs.SmimeInfo.insert': (
    resource: unknown,
    user: string,
    alias: string,
  ) => unknown;
  'Gmail.Users.Settings.SendAs.SmimeInfo.list': (
    user: string,
    alias: string,
  ) => unknown;
  'Gmail.Users.Settings.SendAs.SmimeInfo.get': (
    user: string,
    alias: string,
    id: string,
  ) => unknown;
  'Gmail.Users.Settings.SendAs.SmimeInfo.remove': (
    user: string,
    alias: string,
    id: string,
  ) => unknown;
  'Gmail.Users.Settings.SendAs.SmimeInfo.setDefault': (
    user: string,
    alias: string,
    id: string,
  ) => unknown;

  'console.error': (text: string) => void;
}

export type HostCallName = keyof HostCalls;

/** The host calls of some services, by what their names begin with: `Of<'Sheet' | 'Range'>`. */
export type CallsOf<Service extends string> = {
  [
    Name in HostCallName as Name extends `${Service}.${string}` ? Name : never
  ]: HostCalls[Name];
};

/** What the one opening between the two sides carries back. */
export type HostAnswer =
  | {readonly value: unknown}
  | {
      readonly failure: {
        readonly name: string;
        readonly message: string;
        readonly details: unknown;
      };
    };

/** The one opening: carries out a call by name. It never throws. */
export type Host = (name: HostCallName, args: readonly unknown[]) => HostAnswer;
