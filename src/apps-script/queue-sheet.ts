/**
 * A sheet whose rows are the queue of runs. Nothing about it is remembered between calls: people sort, filter and move things
 * meanwhile.
 */
import type {QueuedTexts} from '../core/rows/row';
import {type Cell, type Columns} from '../core/base/cells';
import {dispensableIn, namesBy, type Table} from '../core/base/columns';
import {cellsFor, type QueueTable} from '../core/rows/queue-table';
import type {ColumnWords, Language} from '../messages/language';
import {displayedHeader, fill} from './cells';
import {guardOf} from './guarded';
import {withAddresses} from './links';
import {emptyPasswordCells} from './password-cells';
import {fitRows} from './row-heights';
import {writePossible, type Place} from './refused-cells';
import {
  locateAll,
  readTable,
  RECENT_MS,
  type SheetKind,
  type Sheets,
} from './sheets';
import type {QueueSheet} from '../core/rows/queue-sheet';
import {withStatesNow} from './words-now';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const FIRST_ROW = 2;
/** Of so many selected rows each is asked for whether a person hides it; a call each. */
const MAX_ASKED_ROWS = 500;
/** A sheet of so few cells is read as a whole, which takes no longer than to read some columns after the header. */
const MAX_READ_WHOLE = 4000;

/** Which sheet it is, and what its columns hold. */
export interface QueueSheetKind<
  Texts extends QueuedTexts,
  Name extends string,
> extends QueueTable<Texts, Name> {
  readonly kind: SheetKind;
  words(language: Language): Readonly<Record<Name, ColumnWords>>;
  readonly table: Table<Name>;
  /** Columns of addresses, in which a people chip can show a name; part of the rows' names. */
  readonly addresses: readonly (Name & keyof Texts)[];
  readonly queued: Name;
  readonly password: Name;
  readonly message: Name;
  rowsOf(
    lines: readonly (readonly string[])[],
    at: Columns<Name>,
    firstRow: number,
  ): Texts[];
  /** Adds what the shown texts lack, except for what `withAddresses` adds. */
  complete(sheet: Sheet, at: Columns<Name>, rows: Texts[]): Texts[];
}

/** A sheet in hand. */
export interface OpenSheet<Texts extends QueuedTexts, Name extends string> {
  readonly sheet: Sheet;
  readonly at: Columns<Name>;
  /** Only what the rows' names are made of: this is read before every write. */
  keyRows(): Texts[];
}

/** @param sheets - where to find it */
export function queueSheet<Texts extends QueuedTexts, Name extends string>(
  sheets: Sheets,
  table: QueueSheetKind<Texts, Name>,
): QueueSheet<Texts> & {open(): OpenSheet<Texts, Name>} {
  const {kind} = table;
  // Of the admin's columns the rows' names are made.
  const inputs = namesBy(table.table, 'admin');
  const dispensable = dispensableIn(table.table);
  const written = [table.password, ...namesBy(table.table, 'ours')];
  const wordsNow = () => sheets.words(table.words);

  const open = (): OpenSheet<Texts, Name> => {
    const sheet = sheets.get(kind);
    const header = displayedHeader(sheet);
    const at = locateAll(sheet, header, wordsNow(), dispensable);
    return {sheet, at, keyRows: () => keyRowsOf(sheet, at)};
  };

  /** The same with the rows as they are now; `isWhole` where all of their columns were read. */
  const openWithRows = () => {
    const sheet = sheets.get(kind);
    const all = sheet.getDataRange();
    if (all.getNumRows() * all.getNumColumns() > MAX_READ_WHOLE) {
      const opened = open();
      return {...opened, rowsNow: opened.keyRows(), isWhole: false};
    }
    const [header = [], ...lines] = all.getDisplayValues();
    const at = locateAll(sheet, header, wordsNow(), dispensable);
    const found = table.rowsOf(lines, at, FIRST_ROW);
    const rowsNow = withAddresses(sheet, at, table.addresses, found);
    const keyRows = () => keyRowsOf(sheet, at);
    return {sheet, at, keyRows, rowsNow, isWhole: true};
  };

  let lately: {
    readonly sheet: Sheet;
    readonly at: Columns<Name>;
    readonly until: number;
    /** Numbers of the rows that were queued, where that was seen after a write. */
    readonly queued?: readonly number[];
  } | null = null;
  const recent = () => (lately && Date.now() < lately.until ? lately : null);

  const keyRowsOf = (sheet: Sheet, at: Columns<Name>): Texts[] => {
    const count = sheet.getLastRow() - FIRST_ROW + 1;
    if (count < 1) return [];
    const columns = inputs.map(name => at[name]!);
    const first = Math.min(...columns);
    const width = Math.max(...columns) - first + 1;
    const lines = sheet
      .getRange(FIRST_ROW, first, count, width)
      .getDisplayValues();
    const shifted: Columns<Name> = {};
    for (const name of inputs) shifted[name] = at[name]! - first + 1;
    const rows = table.rowsOf(lines, shifted, FIRST_ROW);
    return withAddresses(sheet, at, table.addresses, rows);
  };

  const passwordsIn = ({sheet, at, keyRows}: OpenSheet<Texts, Name>) => ({
    sheet,
    column: at[table.password]!,
    named: () => {
      const rows = keyRows();
      const names = table.rowNamesOf(rows);
      return rows.map((row, i) => ({row, name: names[i]!}));
    },
  });

  const inFront = () => {
    const sheet = sheets.find(kind);
    const active = sheets.spreadsheet.getActiveSheet();
    return sheet && active.getSheetId() === sheet.getSheetId() ? active : null;
  };

  return {
    open,

    rows() {
      const sheet = sheets.get(kind);
      const {at, lines} = readTable(sheet, wordsNow(), dispensable);
      lately = {sheet, at, until: Date.now() + RECENT_MS};
      const rows = withStatesNow(sheets, table.rowsOf(lines, at, FIRST_ROW));
      return table.complete(
        sheet,
        at,
        withAddresses(sheet, at, table.addresses, rows),
      );
    },

    queued() {
      const seen = recent()?.queued;
      if (seen) return [...seen];
      const {sheet, at} = open();
      const count = sheet.getLastRow() - FIRST_ROW + 1;
      if (count < 1) return [];
      return sheet
        .getRange(FIRST_ROW, at[table.queued]!, count, 1)
        .getDisplayValues()
        .map(([word = ''], i) => (word.trim() === '' ? 0 : FIRST_ROW + i))
        .filter(it => it > 0);
    },

    write(outcomes) {
      const opened = openWithRows();
      const {sheet, at, rowsNow, isWhole} = opened;
      const {cells, unwritten} = cellsFor(table, outcomes, rowsNow, at);
      const refused = writePossible(sheet, cells, at[table.queued]);
      const before = isWhole ? messagesOf(rowsNow) : null;
      fitRows(sheet, messagesIn(cells, at[table.message]!), before);
      const used = new Map(
        [...outcomes]
          .filter(([, it]) => it.emptyPassword)
          .map(([name, it]) => [name, it.password]),
      );
      unwritten.changed.forEach(it => used.delete(it));
      const filled = emptyPasswordCells(passwordsIn(opened), used);
      const rowNamesOf = (numbers: readonly number[]) =>
        numbers.length === 0
          ? []
          : table
              .rowNamesOf(rowsNow)
              .filter((_, i) => numbers.includes(rowsNow[i]!.number));
      const isQueued = ({column}: Place) => column === at[table.queued];
      const stuck = refused.filter(isQueued).map(it => it.row);
      if (isWhole) {
        const queued = rowsNow
          .filter(it => it.queued.trim() !== '')
          .map(it => it.number)
          .filter(it => !cells.has(it) || stuck.includes(it));
        lately = {sheet, at, until: Date.now() + RECENT_MS, queued};
      }
      return {
        ...unwritten,
        refused: [
          ...new Set([...rowNamesOf(refused.map(it => it.row)), ...filled]),
        ],
        stuck: rowNamesOf(stuck),
      };
    },

    emptyPasswords(rowNames) {
      if (rowNames.size === 0) return true;
      const opened = open();
      const used = new Map([...rowNames].map(it => [it, null]));
      return emptyPasswordCells(passwordsIn(opened), used).length === 0;
    },

    guarded(rowNumbers, emptiesPasswords) {
      const sheet = sheets.get(kind);
      const isGuarded = guardOf(sheet);
      if (!isGuarded) return {sheet: sheet.getName(), columns: []};
      const {at} = open();
      const columns = written
        .filter(it => it !== table.password || emptiesPasswords)
        .filter(name => {
          const column = at[name];
          if (column === undefined) return false;
          return rowNumbers.some(it => isGuarded(it, column));
        })
        .map(name => table.words(sheets.language)[name].header);
      return {sheet: sheet.getName(), columns};
    },

    setQueued(rowNumbers, word) {
      if (rowNumbers.length === 0) return;
      const {sheet, at} = recent() ?? open();
      lately = {sheet, at, until: lately?.until ?? 0};
      fill(sheet, at[table.queued]!, rowNumbers, word);
    },

    selectedRows(among) {
      const sheet = inFront();
      const ranges = sheet?.getActiveRangeList()?.getRanges() ?? [];
      const stretches = ranges.map(it => [it.getRow(), it.getLastRow()]);
      const selected = among.filter(row =>
        stretches.some(([from = 0, to = 0]) => from <= row && row <= to),
      );
      const isPartial = selected.length > MAX_ASKED_ROWS;
      if (!sheet || selected.length === 0) {
        return {seen: new Set(), outOfSight: {hidden: 0, isPartial}};
      }
      const isFiltered = sheet.getFilter() !== null;
      const seen = selected.filter(
        row =>
          !(isFiltered && sheet.isRowHiddenByFilter(row)) &&
          (isPartial || !sheet.isRowHiddenByUser(row)),
      );
      const hidden = selected.length - seen.length;
      return {seen: new Set(seen), outOfSight: {hidden, isPartial}};
    },

    rowUnderCursor() {
      const row = inFront()?.getActiveRange()?.getRow() ?? 0;
      return row >= FIRST_ROW ? row : null;
    },
  };
}

/** The messages that rows had, by row number. */
function messagesOf(rows: readonly QueuedTexts[]): Map<number, string> {
  return new Map(rows.map(it => [it.number, it.message]));
}

/** The messages that are written, by row number. */
function messagesIn(
  cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  column: number,
): Map<number, string> {
  const messages = new Map<number, string>();
  for (const [number, row] of cells) {
    const message = row.get(column);
    if (typeof message === 'string') messages.set(number, message);
  }
  return messages;
}
