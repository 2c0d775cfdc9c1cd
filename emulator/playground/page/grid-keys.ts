/** What the keys do in the grid, as in Sheets. */
import {editing} from './cell-editor';
import {perform, view} from './link';
import {
  extendTo,
  farCorner,
  selectCell,
  selection,
  told,
  type Place,
} from './selection';

const PAGE = 15;

const STEPS: Readonly<
  Record<string, readonly [rows: number, columns: number]>
> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Enter: [1, 0],
};

/**
 * @param last - the last cell of the grid
 * @returns whether the key meant something here
 */
export function onGridKey(event: KeyboardEvent, last: Place): boolean {
  const {key, shiftKey, ctrlKey, metaKey, altKey} = event;
  const {active} = selection.peek();
  const held = ctrlKey || metaKey;
  if (altKey) return false;
  const step = STEPS[key];
  if (step && !(key === 'Enter' && shiftKey)) {
    const from = shiftKey ? farCorner() : active;
    // Arrows lead where they point, also in a sheet from right to left.
    const forward = view.peek()?.sheet.isRightToLeft ? -1 : 1;
    const to = within(last, {
      row: from.row + step[0] * (held ? last.row : 1),
      column: from.column + forward * step[1] * (held ? last.column : 1),
    });
    if (shiftKey) extendTo(to);
    else selectCell(to);
    return true;
  }
  if (key === 'Home' || key === 'End') {
    const end = key === 'End' ? last : {row: 1, column: 1};
    selectCell({row: held ? end.row : active.row, column: end.column});
    return true;
  }
  if (key === 'Delete' || key === 'Backspace') {
    void told().then(() => perform({do: 'clear'}));
    return true;
  }
  if (key === 'F2') {
    const row = view.peek()?.sheet.rows[active.row - 1];
    editing.value = row?.[active.column - 1]?.text ?? '';
    return true;
  }
  if (key.length === 1 && !held) {
    editing.value = key;
    return true;
  }
  return false;
}

function within(last: Place, {row, column}: Place): Place {
  const bound = (at: number, most: number) => Math.min(Math.max(at, 1), most);
  return {row: bound(row, last.row), column: bound(column, last.column)};
}
