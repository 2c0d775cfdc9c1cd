/** Merged cells: an area that is shown as one cell and holds the value of its first. */
import {writeValues} from './cells';
import type {Area, Sheet} from './model';
import {overlap} from './permission';

/**
 * Merges an area; what its other cells held is lost, as in Sheets.
 *
 * @throws Error when a merged area lies only partly inside.
 */
export function merge(sheet: Sheet, area: Area): void {
  breakApart(sheet, area);
  const {row, column, rows, columns} = area;
  if (rows * columns === 1) return;
  const first = sheet.rows[row - 1]?.values[column - 1] ?? '';
  writeValues(sheet, area, [[first]]);
  sheet.merges.push({row, column, rows, columns});
}

/**
 * Makes single cells of the merged areas inside an area.
 *
 * @throws Error when one lies only partly inside.
 */
export function breakApart(sheet: Sheet, area: Area): void {
  const touched = sheet.merges.filter(it => overlap(it, area));
  if (!touched.every(it => isInside(it, area))) {
    throw new Error(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  }
  sheet.merges = sheet.merges.filter(it => !touched.includes(it));
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
