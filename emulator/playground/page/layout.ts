/** How the open sheet is arranged, whatever its cells hold. */
import type {SheetView} from '../sheet-view';

export type Layout = Pick<
  SheetView,
  'columns' | 'heights' | 'frozenRows' | 'frozenColumns' | 'isRightToLeft'
>;

export const ROW_NUMBER_WIDTH = 46;

export function widthOf({width, isHidden}: Layout['columns'][number]): number {
  return isHidden ? 0 : width;
}

export function isFrozen({frozenColumns}: Layout, index: number): boolean {
  return index < frozenColumns;
}

/** Where a frozen column stays when the grid is scrolled. */
export function insetOf(layout: Layout, index: number) {
  if (!isFrozen(layout, index)) return undefined;
  const before = layout.columns.slice(0, index);
  const inset = before.reduce((sum, it) => sum + widthOf(it), ROW_NUMBER_WIDTH);
  return {insetInlineStart: `${inset}px`};
}
