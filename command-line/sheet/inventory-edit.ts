/** A change of the Inventory on its way: it survives the process, and finds its lines again by their names. */
import {rectangles, type Cell, type Rectangle} from '../../src/core/base/cells';
import type {InventoryChange} from '../../src/core/inventory/change';
import {aliasKey, type StandingLine} from '../../src/core/inventory/table';
import {blocksOf} from '../../src/core/rows/differences';

type Cells = readonly (readonly [column: number, cell: Cell])[];

/** What the journal keeps of it. */
export interface KeptEdit {
  /** Cells of lines that are there, by the lines' names. */
  readonly write: readonly (readonly [name: string, Cells])[];
  readonly append: readonly Cells[];
  /** Names of lines that go. */
  readonly takeOut: readonly string[];
}

/** What the sheet has. */
export interface InventoryNow {
  readonly lines: readonly StandingLine[];
  /** What rows hold: those of the lines, and those between them. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  /** The last row with content. */
  readonly end: number;
}

/** A change as it is to be written. */
export class InventoryEdit {
  private constructor(
    readonly kept: KeptEdit,
    readonly blocks: readonly Rectangle[],
    readonly stretches: readonly (readonly [from: number, to: number])[],
    /** The last row that is written. */
    readonly lastRow: number,
  ) {}

  /**
   * @param now - with the lines that the change is about
   * @returns null for nothing
   */
  static of(change: InventoryChange, now: InventoryNow): InventoryEdit | null {
    const names = new Map(now.lines.map(it => [it.number, nameOf(it)]));
    const kept: KeptEdit = {
      write: [...change.write].map(([row, cells]) => [
        names.get(row)!,
        [...cells],
      ]),
      append: change.append.map(it => [...it]),
      takeOut: change.takeOut.map(it => names.get(it)!),
    };
    return InventoryEdit.made(kept, change.write, change.takeOut, now);
  }

  /** @param now - with all lines: a name that was written already is not found, and an appended line is there */
  static again(kept: KeptEdit, now: InventoryNow): InventoryEdit | null {
    const numbers = new Map(now.lines.map(it => [nameOf(it), it.number]));
    const write = new Map(
      kept.write.flatMap(([name, cells]) => {
        const row = numbers.get(name);
        return row === undefined ? [] : [[row, new Map(cells)] as const];
      }),
    );
    const takeOut = kept.takeOut.flatMap(it => numbers.get(it) ?? []);
    const isThere = new Set(now.lines.map(textOf));
    const append = kept.append.filter(it => !isThere.has(textOfCells(it)));
    const left = {...kept, append};
    return InventoryEdit.made(left, write, takeOut, now);
  }

  private static made(
    kept: KeptEdit,
    write: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
    takeOut: readonly number[],
    {rows, end}: InventoryNow,
  ): InventoryEdit | null {
    const added = new Map(
      kept.append.map((it, i) => [end + 1 + i, new Map(it)] as const),
    );
    const blocks = [...blocksOf(write, rows), ...rectangles(added)];
    if (blocks.length === 0 && takeOut.length === 0) return null;
    const last = end + kept.append.length;
    return new InventoryEdit(kept, blocks, stretches(takeOut), last);
  }
}

/** A line's name: Gmail's id of a certificate may be that of another alias's, too. */
function nameOf(line: StandingLine): string {
  return `${aliasKey(line)} ${line.id}`;
}

/** What a line that was appended holds, in an order that both sides have: texts of the cells that are not empty. */
function textOf({cells}: StandingLine): string {
  return textsOf(cells.map((cell, i) => [i + 1, cell] as const));
}

function textOfCells(cells: Cells): string {
  return textsOf([...cells].sort(([a], [b]) => a - b));
}

function textsOf(cells: Cells): string {
  return cells
    .filter(([, cell]) => typeof cell === 'string' && cell !== '')
    .map(([column, cell]) => `${column} ${String(cell).replace(/^'/, '')}`)
    .join('\n');
}

/** Ascending numbers as stretches of neighbors. */
function stretches(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
