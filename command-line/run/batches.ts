/** Outcomes on their way: collected, and written in batches, so that a kill loses at most what is done again. */
import type {Count} from '../../src/core/run/counts';
import {hasPassed, type Clock} from '../ports/clock';
import type {Journal} from '../ports/journal';
import type {DoneRow, Outcomes} from '../ports/outcomes';

/** A batch is written when it is so old, or so large. */
const AGE_MS = 4000;
const MAX_ROWS = 1000;

/** When so many wait for a slow place, no further row is done. */
const MAX_WAITING = 4000;

/** The outcomes of one run. */
export class Batches {
  private waiting: DoneRow[] = [];
  private waitsSince = 0;
  private writing: Promise<void> | null = null;
  done = 0;
  readonly counts: Record<Count, number> = {
    ...{succeeded: 0, notInUse: 0, waiting: 0, blocked: 0, failed: 0},
  };

  constructor(
    private readonly outcomes: Outcomes,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Takes an outcome. @throws what prevents the outcomes from being kept */
  async add(row: DoneRow): Promise<void> {
    if (this.waiting.length === 0) this.waitsSince = this.clock.now();
    this.waiting.push(row);
    this.done++;
    this.counts[row.writing.entry.counts]++;
    const {length} = this.waiting;
    const isOld = hasPassed(this.clock, this.waitsSince, AGE_MS);
    if (length < MAX_ROWS && !isOld) return;
    if (this.writing && length < MAX_WAITING) return;
    await this.write();
  }

  /**
   * Writes what is left.
   *
   * @param isWhole - whether every row of the run is done
   */
  async close(isWhole: (done: number) => boolean): Promise<void> {
    await this.writing;
    await this.write();
    if (isWhole(this.done)) await this.outcomes.conclude();
    await this.outcomes.close();
  }

  /** Leaves the place as it is. */
  async abandon(): Promise<void> {
    await this.writing?.catch(() => undefined);
    await this.outcomes.close();
  }

  /** One batch after another. */
  private async write(): Promise<void> {
    while (this.writing) await this.writing;
    if (this.waiting.length === 0) return;
    const batch = this.waiting;
    this.waiting = [];
    this.writing = this.outcomes
      .append(batch)
      .then(() => this.journal.note(batch.map(it => it.rowName)))
      .finally(() => {
        this.writing = null;
      });
    await this.writing;
  }
}
