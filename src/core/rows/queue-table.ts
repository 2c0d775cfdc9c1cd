/** What the sheets have in common whose rows are the queue of runs: outcomes out, always by a row's name and never by its number. */
import type {Outcome} from './outcome';
import type {QueuedTexts} from './row';
import {markOf} from '../base/marks';
import type {Cell, Columns} from '../base/cells';

/** A row's outcome as it will be written to the sheet, with its final sentence and label. */
export interface WrittenOutcome {
  readonly outcome: Outcome;
  readonly label: string;
  readonly message: string;
  /** The password that the row had when it was processed: with another one, the outcome is no longer the row's. */
  readonly password: string;
  /** When it came to be, milliseconds since the epoch. */
  readonly at: number;
  /** Whether the password cell is to be emptied. */
  readonly emptyPassword: boolean;
}

/** Outcomes that were not written, by their row names. */
export interface Unwritten {
  /** No row has the name any longer: it was deleted, or other inputs were written into it. */
  readonly gone: readonly string[];
  /** Its password has changed: the row stays queued and is processed again. */
  readonly changed: readonly string[];
  /** Sheets refused one of its cells, the password's to be emptied among them; the others are written. */
  readonly refused: readonly string[];
  /** Sheets refused to empty its Queued cell, whatever else was written. */
  readonly stuck: readonly string[];
}

/** A sheet's rows and outcomes as cells. */
export interface QueueTable<Texts extends QueuedTexts, Name extends string> {
  /** A name for each row that stays with it when the sheet is sorted or rows are inserted. */
  rowNamesOf(rows: readonly Texts[]): string[];
  /** The cells that an outcome fills. */
  valuesOf(written: WrittenOutcome): Partial<Record<Name, Cell>>;
}

/** Names are stored with the work in progress: a cell of 50,000 characters must not use up the space. */
const MAX_KEY = 500;

/** The beginning of a row's name, of bounded length. */
export function boundedKey(key: string): string {
  if (key.length <= MAX_KEY) return key;
  return `${key.slice(0, MAX_KEY)} ${markOf(key)}`;
}

/** The cells that outcomes fill, by the present rows; outcomes whose row no longer exists are left out and named. */
export function cellsFor<Texts extends QueuedTexts, Name extends string>(
  table: QueueTable<Texts, Name>,
  outcomes: ReadonlyMap<string, WrittenOutcome>,
  rowsNow: readonly Texts[],
  at: Columns<Name>,
): {
  readonly cells: Map<number, Map<number, Cell>>;
  readonly unwritten: Pick<Unwritten, 'gone' | 'changed'>;
} {
  const cells = new Map<number, Map<number, Cell>>();
  const gone = new Set(outcomes.keys());
  const changed: string[] = [];
  table.rowNamesOf(rowsNow).forEach((rowName, i) => {
    const written = outcomes.get(rowName);
    if (!written) return;
    gone.delete(rowName);
    if (written.password !== rowsNow[i]!.password) {
      changed.push(rowName);
      return;
    }
    const row = new Map<number, Cell>();
    const values = table.valuesOf(written);
    for (const name of Object.keys(values) as Name[]) {
      const column = at[name];
      if (column !== undefined) row.set(column, values[name]!);
    }
    cells.set(rowsNow[i]!.number, row);
  });
  return {cells, unwritten: {gone: [...gone], changed}};
}
