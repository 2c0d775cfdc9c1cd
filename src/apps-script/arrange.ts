/** The places of columns: an earlier version's order made into today's, and what stays in view or is closed away. */
import {CSE} from '../core/cse/table';
import {ROLLOUT} from '../core/hosted/table';
import {INVENTORY} from '../core/inventory/table';
import {LOG} from '../core/rows/log-table';
import {namesOf, type Table} from '../core/base/columns';
import {locate, type Columns} from '../core/base/cells';
import {movesInto} from '../core/base/column-order';
import type {ColumnWords} from '../messages/language';
import {displayedHeader, stretches} from './cells';
import {headersOf, type Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Moves the columns of a sheet into the current order, if they are in the order of an earlier version.
 *
 * @param before - their names in that order
 */
export function arrange(
  sheets: Sheets,
  kind: 'rollout' | 'cse' | 'inventory' | 'log',
  before: readonly string[],
): void {
  const sheet = sheets.find(kind);
  if (!sheet) return;
  switch (kind) {
    case 'rollout':
      return arrangeColumns(
        sheet,
        ROLLOUT,
        sheets.words(it => it.rollout),
        before,
      );
    case 'cse':
      return arrangeColumns(
        sheet,
        CSE,
        sheets.words(it => it.cse),
        before,
      );
    case 'inventory':
      return arrangeColumns(
        sheet,
        INVENTORY,
        sheets.words(it => it.inventory),
        before,
      );
    case 'log':
      return arrangeColumns(
        sheet,
        LOG,
        sheets.words(it => it.log),
        before,
      );
  }
}

function arrangeColumns<Name extends string>(
  sheet: Sheet,
  table: Table<Name>,
  words: Readonly<Record<Name, ColumnWords>>,
  before: readonly string[],
): void {
  const header = displayedHeader(sheet);
  const {at} = locate(header, headersOf(words));
  const wanted = namesOf(table);
  const order = header.map(
    (_, i) => wanted.find(name => at[name] === i + 1) ?? null,
  );
  for (const {from, to} of movesInto(order, before, wanted)) {
    sheet.moveColumns(sheet.getRange(1, from), to);
  }
  unfoldColumns(
    sheet,
    table,
    locate(displayedHeader(sheet), headersOf(words)).at,
  );
}

/**
 * Takes columns that stay in view out of the group into which an earlier version has put them together with technical ones. In
 * another order than the current one, groups are as someone wants them.
 */
function unfoldColumns<Name extends string>(
  sheet: Sheet,
  table: Table<Name>,
  at: Columns<Name>,
): void {
  const present = namesOf(table).filter(name => at[name] !== undefined);
  const places = present.map(name => at[name]!);
  if (places.some((it, i) => it < places[i - 1]!)) return;
  const isIn = (name: Name) => sheet.getColumnGroupDepth(at[name]!) > 0;
  const folded = present.filter(it => !table[it].isTechnical && isIn(it));
  if (folded.length === 0) return;
  for (const name of folded) {
    // Without its group, a column that is closed away would stay hidden.
    sheet.getColumnGroup(at[name]!, 1)?.expand();
    sheet.getRange(1, at[name]!).shiftColumnGroupDepth(-1);
  }
  for (const name of present.filter(it => table[it].isTechnical && isIn(it))) {
    sheet.getColumnGroup(at[name]!, 1)?.collapse();
  }
}

/** Keeps the first columns in view, and closes the technical ones, which a person can open. */
export function foldColumns<Name extends string>(
  sheet: Sheet,
  table: Table<Name>,
  at: Columns<Name>,
): void {
  const names = namesOf(table);
  const staying = names.filter(name => table[name].stays);
  // A frozen column in the middle would freeze all columns before it.
  const moved = staying.findIndex((name, i) => at[name] !== i + 1);
  if (moved !== 0) sheet.setFrozenColumns(moved < 0 ? staying.length : moved);
  const technical = names.filter(name => table[name].isTechnical);
  // Groups stay groups: a group within another one would have to be opened twice.
  const open = technical
    .map(name => at[name]!)
    .filter(column => sheet.getColumnGroupDepth(column) === 0);
  for (const [from, to] of stretches(open)) {
    sheet.getRange(1, from, 1, to - from + 1).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(from, 1)?.collapse();
  }
}
