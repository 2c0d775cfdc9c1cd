/** What stays in view of a sheet, and which columns are closed away. */
import type {Columns} from '../core/base/cells';
import {namesOf, type Table} from '../core/base/columns';
import {stretches} from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
