/** Writes only differences, in few calls: compares the content of cells with the content that they should have. */
import {asText, rectangles, type Cell, type Rectangle} from '../base/cells';

/** Sheets keep an instant as a fraction of days, which may round a millisecond away. */
const ROUNDING_MS = 5;
/** The number of single blocks that may be written before gaps between them are filled. */
const FEW = 4;
/** Lines so far apart are read and written together: a call costs as much as thousands of cells. */
const GAP = 500;

/**
 * Those of the wanted cells that are not there yet.
 *
 * @param standing - what the cells hold, by column number less one
 * @param wanted - by column number
 */
export function differing(
  standing: readonly Cell[],
  wanted: ReadonlyMap<number, Cell>,
): Map<number, Cell> {
  const found = new Map<number, Cell>();
  for (const [column, cell] of wanted) {
    if (!same(standing[column - 1] ?? null, cell)) found.set(column, cell);
  }
  return found;
}

function same(standing: Cell, wanted: Cell): boolean {
  const blank = (cell: Cell) => cell === null || cell === '';
  if (blank(standing) || blank(wanted)) return blank(standing) && blank(wanted);
  if (typeof wanted === 'string') return standing === shownText(wanted);
  if (typeof wanted === 'number') return standing === wanted;
  return (
    typeof standing === 'object' &&
    Math.abs(standing.instant - wanted.instant) <= ROUNDING_MS
  );
}

/** The text that Sheets keeps of a written text. */
function shownText(written: string): string {
  return written.startsWith("'") ? written.slice(1) : written;
}

/**
 * Changed cells as blocks to write. If they are scattered, the cells between them are written with their present content,
 * so that the number of blocks depends on the distance between lines and not on their number. Columns without changes are
 * never touched.
 *
 * @param changes - by row number and column number
 * @param standing - the present content of the rows, by row number; every row between two changed ones
 */
export function blocksOf(
  changes: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  standing: ReadonlyMap<number, readonly Cell[]>,
): Rectangle[] {
  const single = rectangles(changes);
  if (single.length <= FEW) return single;
  const columns = new Set<number>();
  for (const cells of changes.values()) {
    for (const column of cells.keys()) columns.add(column);
  }
  return spans([...columns], 1).flatMap(([left, right]) => {
    const rows = [...changes].filter(([, cells]) =>
      [...cells.keys()].some(it => left <= it && it <= right),
    );
    return spans(
      rows.map(([row]) => row),
      GAP,
    ).map(([top, bottom]) => ({
      row: top,
      column: left,
      values: counted(top, bottom).map(row =>
        counted(left, right).map(column => {
          const changed = changes.get(row)?.get(column);
          return changed === undefined
            ? entryOfWrittenRow(standing.get(row)?.[column - 1] ?? null)
            : changed;
        }),
      ),
    }));
  });
}

function entryOfWrittenRow(cell: Cell): Cell {
  return typeof cell === 'string' ? asText(cell) : cell;
}

/**
 * Numbers as spans whose members are at most `gap` apart.
 *
 * @example spans([2, 3, 9, 4], 1) → [[2, 4], [9, 9]]
 */
export function spans(
  numbers: readonly number[],
  gap = GAP,
): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && number - last[1] <= gap) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

function counted(from: number, to: number): number[] {
  return Array.from({length: to - from + 1}, (_, i) => from + i);
}
