/** The Log sheet: lines are appended, never changed; a full sheet is put aside and a new one begun. */
import {
  cellsOf,
  isSameLine,
  LOG_COLUMNS,
  type LogColumn,
  type LogEntry,
} from '../core/tables/log-table';
import type {Cell, Columns} from '../core/tables/cells';
import {appendCells} from './cells';
import type {Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the log is now; repaired when it was gone or had lost a column. */
export type FindLog = () => {
  readonly sheet: Sheet;
  readonly at: Columns<LogColumn>;
};

/** A spreadsheet holds ten million cells; this leaves room for two full logs beside everything else. */
export const MOST_LINES = 400_000;
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
  let {sheet, at} = find();
  if (sheet.getLastRow() + entries.length > mostLines) {
    putAside(sheets, sheet);
    ({sheet, at} = find());
  }
  appendCells(
    sheet,
    entries.map(entry => {
      const cells = cellsOf(entry);
      return new Map<number, Cell>(
        LOG_COLUMNS.map((name, i) => [at[name]!, cells[i]!]),
      );
    }),
  );
}

/** Those of the entries that are not among the last lines. */
export function notIn(
  {sheet, at}: ReturnType<FindLog>,
  entries: readonly LogEntry[],
): LogEntry[] {
  const last = sheet.getLastRow();
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

/** Gives the sheet the name of the day; `Log` is then found by nobody, and the next look makes a new one. */
function putAside(sheets: Sheets, sheet: Sheet): void {
  const {language, spreadsheet} = sheets;
  const day = language.date(Date.now());
  const name = `${language.sheets.log} ${day}`;
  for (let i = 1; ; i++) {
    const wanted = i === 1 ? name : `${name} (${i})`;
    if (spreadsheet.getSheetByName(wanted)) continue;
    sheet.setName(wanted);
    break;
  }
  sheets.forget('log');
}
