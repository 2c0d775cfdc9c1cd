/** The spreadsheet: the Rollout sheet, and those that follow from it. */
import type {Workbook} from '../core/door/ports';
import {keyPairLinesOf} from '../core/cse/key-pair-lines';
import {CSE_STATES} from '../core/rows/outcome';
import {locate, numbersOf} from '../core/base/cells';
import {dispensableIn} from '../core/base/columns';
import {
  INVENTORY,
  type InventoryColumn,
  type UserAliases,
} from '../core/inventory/table';
import type {LogColumn} from '../core/rows/log-table';
import {arrange} from './arrange';
import {displayedHeader, extentOf} from './cells';
import {showConsent} from './consent-sheet';
import {history, showFigures} from './dashboard-sheet';
import {guardOf} from './guarded';
import {
  annotate,
  inventory,
  noteAccounts,
  record as recordIn,
  type FindInventory,
} from './inventory-sheet';
import {
  appendLog,
  MAX_LINES,
  notIn,
  previousDefaults,
  showLog,
  type FindLog,
} from './log-sheet';
import {cseSheet} from './cse-sheet';
import {rolloutSheet} from './rollout-sheet';
import {setUp} from './set-up';
import {headersOf, type SheetKind, type Sheets} from './sheets';

/**
 * @param sheets - where they are found
 * @param mostLines - when the log is full
 */
export function workbook(sheets: Sheets, mostLines = MAX_LINES): Workbook {
  const {language} = sheets;
  const rollout = rolloutSheet(sheets);
  const cse = cseSheet(sheets);

  /** All but Rollout are ours alone, so one that is gone or has lost a column is simply repaired. */
  const repaired = <Name extends string>(
    kind: SheetKind,
    headers: Readonly<Record<Name, readonly string[]>>,
    dispensable: readonly Name[] = [],
  ) => {
    for (let again = false; ; again = true) {
      const sheet = sheets.find(kind);
      const {rows, columns} = sheet ? extentOf(sheet) : {rows: 0, columns: 0};
      const [header = []] =
        sheet?.getRange(1, 1, 1, columns).getDisplayValues() ?? [];
      const {at, missing} = locate(header, headers);
      const lacks = missing.some(it => !dispensable.includes(it));
      if (sheet && (!lacks || again)) return {sheet, at, end: rows};
      setUp(sheets);
    }
  };
  const findLog: FindLog = () =>
    repaired<LogColumn>('log', headersOf(sheets.words(it => it.log)));
  const findInventory: FindInventory = () =>
    repaired<InventoryColumn>(
      'inventory',
      headersOf(sheets.words(it => it.inventory)),
      dispensableIn(INVENTORY),
    );

  /** A user's addresses are reported once, and their mailboxes may be read in a later block of the same execution. */
  const read = new Map<string, UserAliases>();
  const record: Workbook['record'] = (readings, users = []) => {
    users.forEach(it => read.set(it.user, it));
    const readNow = readings.flatMap(it => read.get(it.at.user) ?? []);
    const known = [...new Set([...users, ...readNow])];
    return recordIn(findInventory, sheets, readings, known);
  };

  return {
    rollout,
    cse,
    keyPairs() {
      if (!cse.isSetUp()) return [];
      const rows = cse.rows();
      if (rows.every(it => it.keyPair.trim() === '')) return [];
      const stateOf = (cell: string) =>
        CSE_STATES.find(it => language.states[it] === cell) ?? null;
      return keyPairLinesOf(rows, cse.expiries(), stateOf);
    },
    record,
    inventory: () => inventory(sheets),
    annotate: now => annotate(findInventory, sheets, rollout.rows(), now),
    noteAccounts: read => noteAccounts(findInventory, sheets, read),
    history: () => history(sheets),
    showDashboard(figures) {
      if (!sheets.knows('dashboard')) setUp(sheets);
      showFigures(sheets.get('dashboard'), figures, language);
    },
    previousDefaults: keys => previousDefaults(sheets, keys),
    log: entries => appendLog(sheets, findLog, entries, mostLines),
    guardedLog() {
      const sheet = sheets.find('log');
      const isGuarded = sheet && guardOf(sheet);
      if (!isGuarded) return null;
      const {at} = locate(
        displayedHeader(sheet),
        headersOf(sheets.words(it => it.log)),
      );
      const below = sheet.getLastRow() + 1;
      const isBound = numbersOf(at).some(it => isGuarded(below, it));
      return isBound ? sheet.getName() : null;
    },
    showLog: () => showLog(findLog()),
    unlogged: entries => notIn(findLog(), entries),
    showConsent: (lines, tell) => showConsent(sheets, lines, tell),
    flush: () => SpreadsheetApp.flush(),
    setUp: () => setUp(sheets),
    arrange: (kind, before) => arrange(sheets, kind, before),
    isSetUp: () => sheets.find('rollout') !== null,
  };
}
