/** The Inventory sheet: what Gmail held when it was read, of which only differences are written. */
import {dayOf} from '../core/base/time';
import {namesOf} from '../core/base/columns';
import {locate, type Cell, type Columns} from '../core/base/cells';
import {blocksOf, spans} from '../core/rows/differences';
import {
  accountsChange,
  type Account,
  type AccountsRead,
} from '../core/inventory/accounts';
import {inventoryChange} from '../core/inventory/change';
import {inventoryNotes} from '../core/inventory/notes';
import {
  aliasKey,
  INVENTORY,
  inventoryLines,
  type InventoryColumn,
  type InventoryLine,
  type InventoryNews,
  type InventoryWords,
  type Reading,
  type StandingLine,
  type UserAliases,
} from '../core/inventory/table';
import type {RowTexts} from '../core/rows/row';
import {
  appendCells,
  cellsAt,
  displayedHeader,
  stretches,
  writeBlocks,
} from './cells';
import {headersOf, type Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The present Inventory; repaired if it was missing or had lost a column. */
export type FindInventory = () => {
  readonly sheet: Sheet;
  readonly at: Columns<InventoryColumn>;
  /** Its last row with content. */
  readonly end: number;
};

const FIRST_ROW = 2;

/** A part of the sheet, as cells and as lines. */
interface Part {
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  readonly lines: readonly StandingLine[];
}

/**
 * Makes the sheet match what was read. Its cost depends on the distance between the lines of these aliases, not on their
 * number; only removed lines cost a call for each stretch.
 */
export function record(
  find: FindInventory,
  sheets: Sheets,
  readings: readonly Reading[],
  users: readonly UserAliases[],
): InventoryNews[] {
  if (readings.length === 0 && users.length === 0) return [];
  const {sheet, at, end} = find();
  const words = wordsOf(sheets);
  const {rows, lines} = linesOf({sheet, at, end}, words, {readings, users});
  const change = inventoryChange(lines, readings, users, {at, words});
  writeBlocks(sheet, blocksOf(change.write, rows));
  appendCells(sheet, change.append, end);
  for (const [from, to] of stretches(change.takeOut).reverse()) {
    sheet.deleteRows(from, to - from + 1);
  }
  return [...change.news];
}

/** All present lines; empty if there is no such sheet. */
export function inventory(sheets: Sheets): InventoryLine[] {
  const sheet = sheets.find('inventory');
  if (!sheet) return [];
  const {at} = locate(
    displayedHeader(sheet),
    headersOf(sheets.words(it => it.inventory)),
  );
  return [...everything(sheet, at, wordsOf(sheets)).lines];
}

/** Writes what follows from the lines, the rows and the day. */
export function annotate(
  find: FindInventory,
  sheets: Sheets,
  rollout: readonly RowTexts[],
  now: number,
): void {
  const {sheet, at} = find();
  const words = wordsOf(sheets);
  const {rows, lines} = everything(sheet, at, words);
  const notes = inventoryNotes(lines, rollout, now, {at, words});
  writeBlocks(sheet, blocksOf(notes, rows));
}

/** Writes what the directory says of users into their lines; see `accountsChange`. */
export function noteAccounts(
  find: FindInventory,
  sheets: Sheets,
  read: AccountsRead,
): ReadonlyMap<string, string> {
  const {sheet, at} = find();
  const words = wordsOf(sheets);
  const {rows, lines} = read.isWhole
    ? everything(sheet, at, words)
    : linesOfAccounts(sheet, at, words, read.accounts);
  const change = accountsChange(lines, read, {at, words});
  writeBlocks(sheet, blocksOf(change.write, rows));
  appendCells(sheet, change.append);
  return change.renamed;
}

/** Only the lines of these users, by address or id: found by reading the columns that name them. */
function linesOfAccounts(
  sheet: Sheet,
  at: Columns<InventoryColumn>,
  words: InventoryWords,
  accounts: readonly Account[],
): Part {
  const addresses = new Set(accounts.map(it => it.address));
  const ids = new Set(accounts.map(it => it.id).filter(it => it !== ''));
  const rows = sheet.getLastRow() - FIRST_ROW + 1;
  const texts = (column: number | undefined) =>
    column === undefined
      ? []
      : cellsAt(sheet, FIRST_ROW, column, {rows, columns: 1}).map(([it]) =>
          String(it ?? '').trim(),
        );
  const userIds = texts(at.userId);
  const touched = texts(at.user).flatMap((user, i) =>
    addresses.has(user.toLowerCase()) || ids.has(userIds[i] ?? '')
      ? [FIRST_ROW + i]
      : [],
  );
  const part = partOf(sheet, at, words, spans(touched));
  const isTouched = new Set(touched);
  return {...part, lines: part.lines.filter(it => isTouched.has(it.number))};
}

function wordsOf(sheets: Sheets): InventoryWords {
  const {language} = sheets;
  const former = sheets.former()?.remarks;
  return {
    yes: language.inventoryYes,
    none: language.inventoryNone,
    remarks: language.remarks,
    ...(former ? {formerRemarks: former} : {}),
    changes: language.changes,
    renamed: language.renamed,
    replaced: language.replaced,
    day: dayOf,
  };
}

function everything(
  sheet: Sheet,
  at: Columns<InventoryColumn>,
  words: InventoryWords,
): Part {
  return partOf(sheet, at, words, [[FIRST_ROW, sheet.getLastRow()]]);
}

/** Only the lines of these aliases and users, found by reading the two columns that name them. */
function linesOf(
  {sheet, at, end}: ReturnType<FindInventory>,
  words: InventoryWords,
  {
    readings,
    users,
  }: {
    readonly readings: readonly Reading[];
    readonly users: readonly UserAliases[];
  },
): Part {
  const aliases = new Set(readings.map(it => aliasKey(it.at)));
  const known = new Set(users.map(it => it.user.trim().toLowerCase()));
  const left = Math.min(at.user!, at.alias!);
  const width = Math.abs(at.user! - at.alias!) + 1;
  const count = end - FIRST_ROW + 1;
  const touched: number[] = [];
  cellsAt(sheet, FIRST_ROW, left, {rows: count, columns: width}).forEach(
    (cells, i) => {
      const user = String(cells[at.user! - left] ?? '');
      const alias = String(cells[at.alias! - left] ?? '');
      const isTouched =
        aliases.has(aliasKey({user, alias})) ||
        known.has(user.trim().toLowerCase());
      if (isTouched) touched.push(FIRST_ROW + i);
    },
  );
  const {rows, lines} = partOf(sheet, at, words, spans(touched));
  const isTouched = new Set(touched);
  return {rows, lines: lines.filter(it => isTouched.has(it.number))};
}

function partOf(
  sheet: Sheet,
  at: Columns<InventoryColumn>,
  words: InventoryWords,
  parts: readonly (readonly [from: number, to: number])[],
): Part {
  const width = Math.max(0, ...namesOf(INVENTORY).map(name => at[name] ?? 0));
  const rows = new Map<number, readonly Cell[]>();
  for (const [from, to] of parts) {
    cellsAt(sheet, from, 1, {rows: to - from + 1, columns: width}).forEach(
      (cells, i) => rows.set(from + i, cells),
    );
  }
  return {rows, lines: inventoryLines(rows, at, words)};
}
