import type {QueuedTexts} from './row';
import type {Unwritten, WrittenOutcome} from './queue-table';

/** The part of a selection that a person does not see. */
export interface OutOfSight {
  /** Rows that a filter or a person has hidden: they are left out. */
  readonly hidden: number;
  /** So many rows are selected that only rows hidden by a filter are left out, and not those that a person hid. */
  readonly isPartial: boolean;
}

/** A sheet whose rows are the queue of runs. Found again, with its columns, whenever it is asked for anything. */
export interface QueueSheet<Texts extends QueuedTexts = QueuedTexts> {
  /**
   * The present rows, without blank ones.
   *
   * @throws DoorRefusal if there is no such sheet, or a required column is missing
   */
  rows(): Texts[];
  /** Numbers of the rows whose Queued cell holds something. */
  queued(): number[];
  /** Puts a word into the Queued cell of rows, or empties it; numbers as `rows()` just gave them. */
  setQueued(rowNumbers: readonly number[], word: string): void;
  /**
   * Writes outcomes to the rows that have their row names now (see `run/queue`). A row's Queued cell is emptied after its
   * other cells were written, and its password cell after that: cut off anywhere, a row that has left the queue has its
   * outcome. A cell that Sheets refuses keeps no other one from being written.
   */
  write(outcomes: ReadonlyMap<string, WrittenOutcome>): Unwritten;
  /** Empties the password cells of rows, by row name. @returns false where Sheets refuses one of them */
  emptyPasswords(rowNames: ReadonlySet<string>): boolean;
  /**
   * The columns that a run writes and that this person may not write in some of the rows, by their headers.
   *
   * @param emptiesPasswords - whether the password column counts
   */
  guarded(
    rowNumbers: readonly number[],
    emptiesPasswords: boolean,
  ): {readonly sheet: string; readonly columns: readonly string[]};
  /**
   * Which rows the person has selected and can see; none if another sheet is active. Sheets reports only row by row whether one
   * is hidden, so only the given rows are asked about.
   *
   * @param among - numbers of rows, as just returned by `rows()`
   */
  selectedRows(among: readonly number[]): {
    readonly seen: ReadonlySet<number>;
    readonly outOfSight: OutOfSight;
  };
  /** The row under the cursor; null when another sheet is in front or the cursor is on the header. */
  rowUnderCursor(): number | null;
}
