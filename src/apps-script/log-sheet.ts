/** The Log sheet: lines are appended, never changed; a full sheet is put aside and a new one begun. */
import {dayOf} from '../core/base/time';
import {namesOf} from '../core/base/columns';
import {
  cellsOf,
  DEFAULT_COLUMNS,
  defaultsBefore,
  isSameLine,
  LOG,
  type LogColumn,
  type LogEntry,
} from '../core/rows/log-table';
import {locate, numbersOf, type Cell, type Columns} from '../core/base/cells';
import {appendCells, lastRowOf, displayedHeader} from './cells';
import {headersOf, type Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The present Log; repaired if it was missing or had lost a column. */
export type FindLog = () => {
  readonly sheet: Sheet;
  readonly at: Columns<LogColumn>;
  /** Its last row with content. */
  readonly end: number;
};

/** A spreadsheet holds ten million cells; this leaves room for two full logs in addition to everything else. */
export const MAX_LINES = 300_000;
/** Lines that others may have appended after the ones looked for. */
const STRANGERS = 50;

/** Appends entries in order; when they would not fit, the sheet is put aside first. */
export function appendLog(
  sheets: Sheets,
  find: FindLog,
  entries: readonly LogEntry[],
  mostLines: number,
): void {
  if (entries.length === 0) return;
  let {sheet, at, end} = find();
  if (end + entries.length > mostLines) {
    putAside(sheets, sheet);
    ({sheet, at, end} = find());
  }
  appendCells(
    sheet,
    entries.map(entry => {
      const cells = cellsOf(entry, sheets.language.logWords);
      return new Map<number, Cell>(
        namesOf(LOG).map((name, i) => [at[name]!, cells[i]!]),
      );
    }),
    end,
  );
}

/** Brings the Log to the front, with the cursor in its newest line. */
export function showLog({sheet, at}: ReturnType<FindLog>): void {
  sheet.activate();
  const last = lastRowOf(sheet, numbersOf(at));
  sheet.getRange(Math.max(last, 1), at.time!).activate();
}

/** Those of the entries that are not among the last lines. */
export function notIn(
  {sheet, at}: ReturnType<FindLog>,
  entries: readonly LogEntry[],
): LogEntry[] {
  const last = lastRowOf(sheet, numbersOf(at));
  const first = Math.max(2, last - entries.length - STRANGERS + 1);
  if (entries.length === 0 || last < first) return [...entries];
  const width = sheet.getLastColumn();
  const values = sheet
    .getRange(first, 1, last - first + 1, width)
    .getValues() as unknown[][];
  const lines = values.map(line => {
    const time = line[at.time! - 1];
    return {
      time: time instanceof Date ? time.getTime() : 0,
      user: String(line[at.user! - 1]),
      alias: String(line[at.alias! - 1]),
      action: String(line[at.action! - 1]),
    };
  });
  return entries.filter(it => !lines.some(line => isSameLine(line, it)));
}

/** How many lines are read at once, from the last one backward. */
const CHUNK = 5000;

/** See `Workbook.previousDefaults`. A log that was put aside is not looked into. */
export function previousDefaults(
  sheets: Sheets,
  keys: ReadonlySet<string>,
): Map<string, string> {
  const sheet = sheets.find('log');
  if (!sheet || keys.size === 0) return new Map();
  const {at} = locate(
    displayedHeader(sheet),
    headersOf(sheets.words(it => it.log)),
  );
  return defaultsBefore(newestFirst(sheet, at), keys);
}

/** The lines from the last one backward, as far as they are requested. */
function* newestFirst(sheet: Sheet, at: Columns<LogColumn>) {
  const {user, alias, before, after} = at;
  if (!user || !alias || !before || !after) return;
  const columns = DEFAULT_COLUMNS.flatMap(name => at[name] ?? []);
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  for (let last = sheet.getLastRow(); last >= 2; last -= CHUNK) {
    const first = Math.max(2, last - CHUNK + 1);
    const lines = sheet
      .getRange(first, left, last - first + 1, width)
      .getDisplayValues();
    for (const line of lines.reverse()) {
      const text = (name: LogColumn) => line[(at[name] ?? 0) - left] ?? '';
      yield {
        ...{user: text('user'), alias: text('alias')},
        ...{before: text('before'), after: text('after')},
        ...{beforeIds: text('beforeIds'), afterIds: text('afterIds')},
      };
    }
  }
}

/** Renames the sheet to the date; no sheet is called `Log` then, and the next access creates a new one. */
function putAside(sheets: Sheets, sheet: Sheet): void {
  const {language, spreadsheet} = sheets;
  const day = dayOf(Date.now());
  const name = `${language.sheets.log} ${day}`;
  for (let i = 1; ; i++) {
    const wanted = i === 1 ? name : `${name} (${i})`;
    if (spreadsheet.getSheetByName(wanted)) continue;
    sheet.setName(wanted);
    break;
  }
  sheets.forget('log');
}
