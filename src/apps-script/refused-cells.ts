/**
 * Writes where Sheets may refuse: a cell that someone else protects, a rule that permits no other value, a service that
 * times out. What can be written is written, and the rest is named, so that no single cell holds up a whole block.
 */
import {rectangles, type Cell, type Rectangle} from '../core/base/cells';
import {inWritingOrder, writeBlocks} from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** After this many refusals, refused blocks are no longer split: each attempt is a call to Sheets. */
const MAX_REFUSALS = 40;
/** After this time, nothing further is attempted: a service that times out takes a minute each time. */
const MAX_TRYING_MS = 30_000;

/** A cell that was not written. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Writes cells in as few blocks as possible, all at once; if that is refused, in smaller and smaller pieces.
 *
 * @param last - the blocks that contain this column are written after all others
 * @returns the cells that Sheets refuses
 */
export function writePossible(
  sheet: Sheet,
  rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  last = 0,
): Place[] {
  const blocks = inWritingOrder(rectangles(rows), last);
  try {
    write(sheet, blocks);
    return [];
  } catch {
    // Which cells it is about Sheets says in no form that can be relied on.
    const pieces = new Pieces(sheet);
    return blocks.flatMap(it => pieces.refusedOf(it));
  }
}

/** Sheets may defer writes: they are done, or refused, by the time it is flushed. */
function write(sheet: Sheet, blocks: readonly Rectangle[]): void {
  writeBlocks(sheet, blocks);
  SpreadsheetApp.flush();
}

class Pieces {
  private refusals = 0;
  private readonly until = Date.now() + MAX_TRYING_MS;

  constructor(private readonly sheet: Sheet) {}

  refusedOf(block: Rectangle): Place[] {
    if (Date.now() > this.until) return placesOf(block);
    try {
      write(this.sheet, [block]);
      return [];
    } catch {
      this.refusals++;
      const parts = this.refusals < MAX_REFUSALS ? partsOf(block) : [];
      return parts.length > 0
        ? parts.flatMap(it => this.refusedOf(it))
        : placesOf(block);
    }
  }
}

/** Its columns; of one column its halves; nothing of a single cell. */
function partsOf({row, column, values}: Rectangle): Rectangle[] {
  const width = values[0]!.length;
  if (width > 1) {
    return Array.from({length: width}, (_, i) => ({
      row,
      column: column + i,
      values: values.map(line => [line[i]!]),
    }));
  }
  if (values.length < 2) return [];
  const half = Math.ceil(values.length / 2);
  return [
    {row, column, values: values.slice(0, half)},
    {row: row + half, column, values: values.slice(half)},
  ];
}

function placesOf({row, column, values}: Rectangle): Place[] {
  return values.flatMap((line, i) =>
    line.map((_, j) => ({row: row + i, column: column + j})),
  );
}
