/**
 * The cost of a host call, in milliseconds of the virtual clock. The figures are plausible averages that give runs a
 * realistic length, not measurements of Google: sheet and property figures are those that Apps Script's execution
 * transcripts commonly show, and Google's "Best practices" page gives the proportions (a batch of reads or writes costs
 * about as much as one); HTTP figures are round trips from Google's own network to its own APIs.
 */
import type {HostCalls, FetchRequest} from './apps-script/host-calls';

/** A call that costs nothing is answered inside the script's own process: it is not counted and cannot be cut off. */
export const LOCAL = 0;

/** Fixed, or depending on the call and its result. */
type Cost<Call> = Call extends (...args: infer Args) => infer Result
  ? number | ((result: Result, ...args: Args) => number)
  : never;

/** Before the first line of a script runs: authorization, loading, compiling. */
export const START_OF_EXECUTION = 600;

/** Time limits of an execution, in milliseconds [Quotas for Google services]. */
export const LIMITS = {simpleTrigger: 30_000, execution: 360_000};

/** One request, by host: Gmail's settings are slow to write, tokens and signatures are quick. */
const HTTP_BY_HOST: Readonly<Record<string, number>> = {
  'gmail.googleapis.com': 350,
  'oauth2.googleapis.com': 150,
  'openidconnect.googleapis.com': 150,
  'iamcredentials.googleapis.com': 120,
  'secretmanager.googleapis.com': 120,
  'privateca.googleapis.com': 300,
  'www.googleapis.com': 300,
};
const HTTP_ELSEWHERE = 300;
/** What each further request of a fetchAll adds to the slowest one. */
const HTTP_IN_PARALLEL = 6;

/**
 * Factors for what is least known, 1 unless a benchmark asks how much depends on it: what further requests of a `fetchAll` cost,
 * what requests inside a batch cost, and a round trip to IAM.
 */
export const FACTORS = {fetchAll: 1, batches: 1, iam: 1};

/**
 * The cost that each request inside a batch adds: Google does not document it; assumed to be twice that of parallel
 * requests.
 */
const HTTP_BATCHED = 12;

/** The cost that a large read or write adds, per cell: 10,000 rows of 20 columns take about a second more. */
const READ_PER_CELL = 0.005;
const WRITE_PER_CELL = 0.01;

const READ = 60;
const WRITE = 100;
/** Looks and structure are queued by Sheets and cost less than values. */
const LOOK = 40;
const STRUCTURE = 150;
const FACT = 15;
const PROPERTY = 15;
const CACHE = 10;
const TRIGGER = 250;
const CHART = 400;

const readOf = (_: unknown, place: {rows: number; columns: number}) =>
  READ + place.rows * place.columns * READ_PER_CELL;
const writeOf = (_: unknown, place: {rows: number; columns: number}) =>
  WRITE + place.rows * place.columns * WRITE_PER_CELL;
const lookOf = (_: unknown, place: {rows: number; columns: number}) =>
  LOOK + place.rows * place.columns * WRITE_PER_CELL;

function httpOf(_: unknown, requests: readonly FetchRequest[]): number {
  const slowest = Math.max(
    0,
    ...requests.map(
      it => roundTrip(it.url) + partsOf(it) * HTTP_BATCHED * FACTORS.batches,
    ),
  );
  const further = HTTP_IN_PARALLEL * FACTORS.fetchAll;
  return slowest + (requests.length - 1) * further;
}

/** Requests inside a batch request. */
function partsOf({url, payload}: FetchRequest): number {
  if (!/\/batch(\/|$)/.test(url) || !payload || !('text' in payload)) return 0;
  return payload.text.split('Content-Type: application/http').length - 1;
}

/** A single request. */
export function roundTrip(url: string): number {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const ms = HTTP_BY_HOST[host.toLowerCase()] ?? HTTP_ELSEWHERE;
  return host.startsWith('iamcredentials.') ? ms * FACTORS.iam : ms;
}

const GMAIL = HTTP_BY_HOST['gmail.googleapis.com'] ?? HTTP_ELSEWHERE;

export const LATENCY: {
  readonly [Name in keyof HostCalls]: Cost<HostCalls[Name]>;
} = {
  'Date.now': LOCAL,

  'SpreadsheetApp.getActiveSpreadsheet': LOCAL,
  'SpreadsheetApp.getUi': LOCAL,
  'SpreadsheetApp.flush': 200,
  'Spreadsheet.getSheets': FACT,
  'Spreadsheet.getSheetByName': FACT,
  'Spreadsheet.insertSheet': 400,
  'Spreadsheet.deleteSheet': 400,
  'Spreadsheet.getActiveSheet': FACT,
  'Spreadsheet.setActiveSheet': FACT,
  'Spreadsheet.toast': 30,
  'Spreadsheet.getDeveloperMetadata': READ,
  'Spreadsheet.addDeveloperMetadata': LOOK,
  'DeveloperMetadata.setValue': LOOK,
  'DeveloperMetadata.remove': LOOK,

  'Sheet.getName': LOCAL,
  'Sheet.setName': STRUCTURE,
  'Sheet.getRange': LOCAL,
  'Sheet.getRangeByNotation': LOCAL,
  'Sheet.getDataRange': FACT,
  'Sheet.getLastRow': FACT,
  'Sheet.getLastColumn': FACT,
  'Sheet.getMaxRows': FACT,
  'Sheet.getMaxColumns': FACT,
  'Sheet.insertRowsAfter': STRUCTURE,
  'Sheet.insertRowsBefore': STRUCTURE,
  'Sheet.insertColumnsAfter': STRUCTURE,
  'Sheet.deleteRows': STRUCTURE,
  'Sheet.setFrozenRows': LOOK,
  'Sheet.setFrozenColumns': LOOK,
  'Sheet.setRightToLeft': LOOK,
  'Sheet.moveColumns': STRUCTURE,
  'Sheet.getColumnGroupDepth': FACT,
  'Sheet.collapseColumnGroup': LOOK,
  'Sheet.expandColumnGroup': LOOK,
  'Sheet.setRowHeights': LOOK,
  'Sheet.setColumnWidth': LOOK,
  'Sheet.getCharts': READ,
  'Sheet.insertChart': CHART,
  'Sheet.updateChart': CHART,
  'Sheet.hasFilter': FACT,
  'Sheet.isRowHiddenByFilter': FACT,
  'Sheet.isRowHiddenByUser': FACT,
  'Sheet.getActiveRangeList': FACT,
  'Sheet.protect': STRUCTURE,
  'Sheet.getProtections': READ,
  'Sheet.getConditionalFormatRules': READ,
  'Sheet.setConditionalFormatRules': WRITE,

  'Range.createFilter': STRUCTURE,
  'Filter.getHiddenValues': READ,
  'Filter.setHiddenValues': STRUCTURE,
  'Filter.remove': STRUCTURE,

  'Range.getValues': readOf,
  'Range.getDisplayValues': readOf,
  'Range.getRichTextValues': readOf,
  'Range.getFormulas': readOf,
  'Range.setValues': writeOf,
  'RangeList.setValue': (_, places) =>
    WRITE +
    places.reduce(
      (sum, {rows, columns}) => sum + rows * columns * WRITE_PER_CELL,
      0,
    ),
  'Range.activate': FACT,
  'Range.protect': STRUCTURE,
  'Range.getNumberFormats': readOf,
  'Range.setNumberFormats': lookOf,
  'Range.setNotes': lookOf,
  'Range.setBackgrounds': lookOf,
  'Range.setFontColors': lookOf,
  'Range.setFontSizes': lookOf,
  'Range.setFontWeights': lookOf,
  'Range.setWraps': lookOf,
  'Range.setHorizontalAlignments': lookOf,
  'Range.setVerticalAlignments': lookOf,
  'Range.shiftColumnGroupDepth': STRUCTURE,
  'Range.setDataValidation': lookOf,

  'Protection.get': FACT,
  'Protection.canEdit': FACT,
  'Protection.set': LOOK,
  'Protection.remove': LOOK,

  'Ui.addToUi': 30,
  // How long a person takes to answer a dialog; the execution's time continues.
  'Ui.alert': 2000,
  'Ui.showSidebar': 150,
  'HtmlService.createHtmlOutputFromFile': 20,

  'Properties.getProperty': PROPERTY,
  'Properties.getProperties': PROPERTY,
  'Properties.setProperties': PROPERTY * 2,
  'Properties.deleteProperty': PROPERTY * 2,

  'Cache.get': CACHE,
  'Cache.put': CACHE,

  // Waiting for the lock is added.
  'Lock.tryLock': 20,
  'Lock.releaseLock': 20,
  'Lock.isThere': LOCAL,

  'ScriptApp.getOAuthToken': 30,
  'ScriptApp.getAuthorizationInfo': 30,
  'ScriptApp.requireScopes': 30,
  'ScriptApp.getService': 30,
  'ScriptApp.newTrigger': TRIGGER,
  'ScriptApp.getProjectTriggers': TRIGGER,
  'ScriptApp.deleteTrigger': TRIGGER,

  'Session.getActiveUser': 10,
  'Session.getActiveUserLocale': 10,
  'Session.getEffectiveUser': 10,

  'Utilities.sleep': (_, ms) => ms,
  'Utilities.getUuid': LOCAL,
  'Utilities.formatDate': LOCAL,
  'Utilities.base64EncodeWebSafe': LOCAL,
  'Utilities.base64Decode': LOCAL,
  'Utilities.newBlob': LOCAL,
  'Utilities.ungzip': LOCAL,
  'Utilities.computeDigest': LOCAL,
  'Utilities.computeHmacSha256Signature': LOCAL,
  'Utilities.computeRsaSha256Signature': 5,
  'Blob.getDataAsString': LOCAL,
  'HTTPResponse.getContentText': LOCAL,

  'UrlFetchApp.fetch': httpOf,
  'UrlFetchApp.fetchAll': httpOf,

  'DriveApp.getFileById': 300,
  'File.getSharing': 300,

  'MailApp.sendEmail': 400,
  'MailApp.getRemainingDailyQuota': 50,

  'Gmail.Users.Settings.SendAs.list': GMAIL,
  'Gmail.Users.Settings.SendAs.get': GMAIL,
  'Gmail.Users.Settings.SendAs.SmimeInfo.insert': GMAIL,
  'Gmail.Users.Settings.SendAs.SmimeInfo.list': GMAIL,
  'Gmail.Users.Settings.SendAs.SmimeInfo.get': GMAIL,
  'Gmail.Users.Settings.SendAs.SmimeInfo.remove': GMAIL,
  'Gmail.Users.Settings.SendAs.SmimeInfo.setDefault': GMAIL,

  'console.error': LOCAL,
};
