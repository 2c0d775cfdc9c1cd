/** Rows that stay in the queue although they were begun: Google asked to wait with them, or answered too slowly to try again. */
import {markOf} from '../base/marks';
import {DAY_MS} from '../base/time';
import type {RowJob} from './queue';

/** Google may name one later instant after another, or never answer in time: a row that has waited so often fails. */
const MAX_TIMES = 3;

/** Nobody waits for longer; what Google names may be nonsense. */
const LONGEST_MS = DAY_MS;

/** They are stored with the run in at most 20,000 characters; further rows fail. */
const MAX_ROWS = 500;

/** As it is kept, by the mark of the row's name. */
export type WaitsAskedFor = Readonly<
  Record<string, {readonly times: number; readonly until: number}>
>;

export class PutOffRows {
  private count = 0;
  private soonest = Infinity;

  /** @param waits - what earlier executions have kept */
  constructor(
    private waits: WaitsAskedFor,
    private readonly now: () => number,
  ) {}

  /** The jobs without those that are to wait still. */
  *due(jobs: Iterable<RowJob>): Generator<RowJob, void> {
    for (const job of jobs) {
      const {until = 0} = this.waits[markOf(job.rowName)] ?? {};
      if (until <= this.now()) yield job;
      else this.wait(until);
    }
  }

  /**
   * Puts a row off until an instant.
   *
   * @returns false for one that has waited often enough
   */
  putOff(job: RowJob, until: number): boolean {
    if (until - this.now() > LONGEST_MS) return false;
    if (!this.keep(job, until)) return false;
    this.wait(until);
    return true;
  }

  /**
   * Lets a row be begun again, in the next execution.
   *
   * @returns false for one that has waited often enough
   */
  beginsAgain(job: RowJob): boolean {
    return this.keep(job, 0);
  }

  private keep({rowName}: RowJob, until: number): boolean {
    const mark = markOf(rowName);
    const times = (this.waits[mark]?.times ?? 0) + 1;
    const isFull = Object.keys(this.waits).length >= MAX_ROWS;
    if (times > MAX_TIMES || (times === 1 && isFull)) return false;
    this.waits = {...this.waits, [mark]: {times, until}};
    return true;
  }

  private wait(until: number): void {
    this.count++;
    this.soonest = Math.min(this.soonest, until);
  }

  /** How many rows wait. */
  get rows(): number {
    return this.count;
  }

  /** When the first of them is due; null if none waits. */
  get next(): number | null {
    return this.count === 0 ? null : this.soonest;
  }

  /** The stored form. */
  get kept(): WaitsAskedFor {
    return this.waits;
  }
}
