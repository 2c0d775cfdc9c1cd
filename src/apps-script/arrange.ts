/** The places of columns: an earlier version's order made into today's, and what stays in view or is closed away. */
import {CSE} from '../core/cse/table';
import {ROLLOUT} from '../core/hosted/table';
import {INVENTORY} from '../core/inventory/table';
import {LOG} from '../core/rows/log-table';
import {namesOf, type Table} from '../core/base/columns';
import {locate, type Columns} from '../core/base/cells';
import type {ColumnWords} from '../messages/language';
import {shownHeader, stretches} from './cells';
import {headersOf, type Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings the columns of a sheet into today's order, where they stand as an earlier version had set them up.
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
  const {language} = sheets;
  switch (kind) {
    case 'rollout':
      return arrangeColumns(sheet, ROLLOUT, language.rollout, before);
    case 'cse':
      return arrangeColumns(sheet, CSE, language.cse, before);
    case 'inventory':
      return arrangeColumns(sheet, INVENTORY, language.inventory, before);
    case 'log':
      return arrangeColumns(sheet, LOG, language.log, before);
  }
}

/** Moves the columns of a sheet into the table's order, if they stand as an earlier version had set them up. */
function arrangeColumns<Name extends string>(
  sheet: Sheet,
  table: Table<Name>,
  words: Readonly<Record<Name, ColumnWords>>,
  before: readonly string[],
): void {
  const headers = headersOf(words);
  const now = () => locate(shownHeader(sheet), headers).at;
  const at = now();
  const wanted = namesOf(table).filter(name => at[name] !== undefined);
  const present = [...wanted].sort((a, b) => at[a]! - at[b]!);
  const former = before.filter(it => present.includes(it as Name));
  if (present.join() !== former.join()) return;
  let place = at[present[0]!]!;
  for (const name of wanted) {
    // What other people have put between them comes to stand behind.
    const from = now()[name]!;
    if (from !== place) sheet.moveColumns(sheet.getRange(1, from), place);
    place++;
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
  // Frozen, a column in the middle would take all before it along.
  if (staying.every((name, i) => at[name] === i + 1)) {
    sheet.setFrozenColumns(staying.length);
  }
  const technical = names.filter(name => table[name].isTechnical);
  for (const [from, to] of stretches(technical.map(name => at[name]!))) {
    // Groups that are there stay as they are: one in another would have to be opened twice.
    let grouped = 0;
    for (let column = from; column <= to; column++) {
      grouped += sheet.getColumnGroupDepth(column);
    }
    if (grouped > 0) continue;
    sheet.getRange(1, from, 1, to - from + 1).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(from, 1)?.collapse();
  }
}
