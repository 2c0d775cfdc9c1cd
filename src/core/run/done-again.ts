/** Rows that were changed while they were worked on, and stay in the queue to be done again. */
import type {Unwritten} from '../rows/queue-table';
import type {Confirmed} from './confirmed';
import type {PendingEntry} from './pending';

/** Those of one slice. */
export class RowsDoneAgain {
  private rows = 0;

  constructor(private readonly confirmed: Confirmed) {}

  /** How many there are. */
  get count(): number {
    return this.rows;
  }

  /**
   * Names of rows that do not count as done. A row whose password was changed meanwhile is done again. A mere message for a
   * row that is gone is dropped.
   */
  undone(
    entries: readonly PendingEntry[],
    {gone, changed}: Unwritten,
  ): ReadonlySet<string> {
    const places = new Map(entries.map(it => [it.rowName, it.place]));
    const again = changed.filter(it => this.isDoneAgain(places.get(it)));
    return new Set([
      ...again,
      ...gone.filter(it => places.get(it) === undefined),
    ]);
  }

  /** Whether a row is left in the queue to be done again; only once, since a formula may change a cell at every reading. */
  isDoneAgain(place: number | undefined): boolean {
    if (place === undefined) return true;
    if (this.confirmed.wasDoneAgain(place)) return false;
    this.rows++;
    return true;
  }
}
