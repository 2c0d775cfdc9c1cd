/**
 * The Consent sheet: users' states, of which only differences are written. It is created when consent is first used.
 */
import {namesOf} from '../core/base/columns';
import {locate, type Cell, type Columns} from '../core/base/cells';
import {
  CONSENT,
  consentChange,
  type ConsentColumn,
} from '../core/consent/table';
import {blocksOf} from '../core/rows/differences';
import type {Workbook} from '../core/door/ports';
import {
  appendCells,
  cellsAt,
  displayedHeader,
  stretches,
  writeBlocks,
} from './cells';
import {setUpOwn} from './set-up';
import {headersOf, type Sheets} from './sheets';
import {withConsentNow} from './words-now';

const FIRST_ROW = 2;

/** See `Workbook.showConsent`. */
export function showConsent(
  sheets: Sheets,
  lines: Parameters<Workbook['showConsent']>[0],
  tell: Parameters<Workbook['showConsent']>[1],
): void {
  const {sheet, at} = found(sheets);
  const width = Math.max(...namesOf(CONSENT).map(name => at[name]!));
  const count = sheet.getLastRow() - FIRST_ROW + 1;
  const standing = new Map<number, readonly Cell[]>();
  cellsAt(sheet, FIRST_ROW, 1, {rows: count, columns: width}).forEach(
    (cells, i) =>
      standing.set(FIRST_ROW + i, withConsentNow(sheets, cells, at.state!)),
  );
  const change = consentChange(standing, lines, at, Date.now());
  // If the execution is cut off between the two steps, the news is reported twice, but it is never lost.
  if (change.news.length > 0) tell(change.news);
  writeBlocks(sheet, blocksOf(change.write, standing));
  appendCells(sheet, change.append);
  for (const [from, to] of stretches(change.takeOut).reverse()) {
    sheet.deleteRows(from, to - from + 1);
  }
}

/** It is ours alone: one that is gone or has lost a column is repaired. */
function found(sheets: Sheets): {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly at: Columns<ConsentColumn>;
} {
  const words = sheets.words(it => it.consent.columns);
  const there = sheets.find('consent');
  if (there) {
    const {at, missing} = locate(displayedHeader(there), headersOf(words));
    if (missing.length === 0) return {sheet: there, at};
  }
  return setUpOwn(sheets, 'consent', CONSENT, words);
}
