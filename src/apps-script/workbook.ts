/** The spreadsheet: the Rollout sheet, and the two that follow from it. */
import type {Workbook} from '../core/ports';
import {locate} from '../core/tables/cells';
import {
  inventoryChange,
  type InventoryColumn,
  type InventoryLine,
  type Reading,
} from '../core/tables/inventory-table';
import type {LogColumn} from '../core/tables/log-table';
import {appendCells, shownFrom, stretches, writeCells} from './cells';
import {appendLog, MOST_LINES, notIn, type FindLog} from './log-sheet';
import {rolloutSheet} from './rollout-sheet';
import {setUp} from './set-up';
import {headersOf, type SheetKind, type Sheets} from './sheets';

/**
 * @param sheets - where they are found
 * @param mostLines - when the log is full
 */
export function workbook(sheets: Sheets, mostLines = MOST_LINES): Workbook {
  const {language} = sheets;

  /** Inventory and Log are ours alone, so one that is gone or has lost a column is simply repaired. */
  const repaired = <Name extends string>(
    kind: SheetKind,
    headers: Record<Name, string>,
  ) => {
    for (let again = false; ; again = true) {
      const sheet = sheets.find(kind);
      const [header = []] = sheet ? shownFrom(sheet, 1) : [];
      const {at, missing} = locate(header, headers);
      if (sheet && (missing.length === 0 || again)) return {sheet, at};
      setUp(sheets);
    }
  };

  const record = (readings: readonly Reading[]): void => {
    if (readings.length === 0) return;
    const {sheet, at} = repaired<InventoryColumn>(
      'inventory',
      headersOf(language.inventory),
    );
    const lines: InventoryLine[] = shownFrom(sheet, 2).map((line, i) => ({
      number: i + 2,
      user: line[at.user! - 1] ?? '',
      alias: line[at.alias! - 1] ?? '',
      id: line[at.id! - 1] ?? '',
    }));
    const {inventoryYes, inventoryNone} = language;
    const change = inventoryChange(
      lines,
      readings,
      at,
      inventoryYes,
      inventoryNone,
    );
    writeCells(sheet, change.overwrite);
    appendCells(sheet, change.append);
    for (const [from, to] of stretches(change.takeOut).reverse()) {
      sheet.deleteRows(from, to - from + 1);
    }
  };

  const findLog: FindLog = () =>
    repaired<LogColumn>('log', headersOf(language.log));

  return {
    rollout: rolloutSheet(sheets),
    record,
    log: entries => appendLog(sheets, findLog, entries, mostLines),
    unlogged: entries => notIn(findLog(), entries),
    flush: () => SpreadsheetApp.flush(),
    setUp: () => setUp(sheets),
    isSetUp: () => sheets.find('rollout') !== null,
  };
}
