/** Which OAuth scopes a host call needs, and Apps Script's refusals [reference pages, "Authorization"; guides/triggers]. */
import type {HostCallName} from '../host-calls';

const AUTH = 'https://www.googleapis.com/auth/';
const DRIVE = [`${AUTH}drive.readonly`, `${AUTH}drive`];
const SHEETS = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];

type Service = HostCallName extends infer Name
  ? Name extends `${infer Head}.${string}`
    ? Head
    : never
  : never;

/** Any one of these is enough; an empty list means that no authorization is needed. */
const BY_SERVICE: Readonly<Record<Service, readonly string[]>> = {
  Date: [],
  SpreadsheetApp: SHEETS,
  Spreadsheet: SHEETS,
  DeveloperMetadata: SHEETS,
  Sheet: SHEETS,
  Range: SHEETS,
  RangeList: SHEETS,
  Filter: SHEETS,
  Protection: SHEETS,
  Ui: [`${AUTH}script.container.ui`],
  HtmlService: [],
  Properties: [],
  Cache: [],
  Lock: [],
  ScriptApp: [`${AUTH}script.scriptapp`],
  Session: [`${AUTH}userinfo.email`],
  Utilities: [],
  Blob: [],
  HTTPResponse: [],
  UrlFetchApp: [`${AUTH}script.external_request`],
  DriveApp: DRIVE,
  File: DRIVE,
  MailApp: [`${AUTH}script.send_mail`],
  // Google itself judges the token of an advanced service.
  Gmail: [],
  console: [],
};

const BY_CALL: {readonly [Name in HostCallName]?: readonly string[]} = {
  'SpreadsheetApp.getUi': [],
  'Ui.addToUi': [],
  'ScriptApp.getOAuthToken': [],
  'ScriptApp.getAuthorizationInfo': [],
  'ScriptApp.requireScopes': [],
  'ScriptApp.getService': [],
  'Session.getActiveUserLocale': [],
};

/** Without authorization, a simple trigger may still change its own document; the person's identity stays hidden. */
const OPEN_TO_SIMPLE_TRIGGERS =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|Protection|Session)\./;
const CLOSED_TO_SIMPLE_TRIGGERS =
  /^(Ui\.(alert|show)|ScriptApp\.getOAuthToken|Gmail\.)/;

/**
 * Refuses a call whose scope the manifest lacks, or which a simple trigger may not make.
 *
 * @throws Error in Apps Script's words.
 */
export function checkScopes(
  name: HostCallName,
  granted: readonly string[],
  simpleTrigger: boolean,
): void {
  const service = name.slice(0, name.indexOf('.')) as Service;
  const needed = BY_CALL[name] ?? BY_SERVICE[service];
  const required =
    needed.length > 1 ? `(${needed.join(' || ')})` : (needed[0] ?? '');
  if (
    simpleTrigger &&
    (CLOSED_TO_SIMPLE_TRIGGERS.test(name) ||
      (needed.length > 0 && !OPEN_TO_SIMPLE_TRIGGERS.test(name)))
  ) {
    throw new Error(
      `You do not have permission to call ${name}.` +
        (required ? ` Required permissions: ${required}` : ''),
    );
  }
  if (needed.length > 0 && !needed.some(scope => granted.includes(scope))) {
    throw new Error(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${required}`,
    );
  }
}
