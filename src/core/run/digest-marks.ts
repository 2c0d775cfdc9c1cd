/** Rows that the digest of a scheduled run is to mention: those that failed, and those that the clock has changed in Gmail. */
import {decodeMarks, encodeMarks, markOf} from '../base/marks';
import type {Outcome} from '../rows/outcome';
import type {Count} from './counts';
import type {Kept} from './record';

/** Rows that the clock changes between two digests and that are remembered: 80,000 characters. */
const MAX_STORED = 10_000;

/** Their marks, see `base/marks`. */
export class DigestMarks {
  private readonly failed: Set<string>;
  private readonly stored: Set<string>;

  /** @param kept - those of earlier slices */
  constructor(kept: Partial<Pick<Kept, 'failedMarks' | 'stored'>>) {
    this.failed = decodeMarks(kept.failedMarks ?? '');
    this.stored = decodeMarks(kept.stored ?? '');
  }

  /**
   * Takes the outcome of a row.
   *
   * @param isScheduled - whether the clock has started the run
   */
  add(
    rowName: string,
    {keepsState, before}: Outcome,
    counts: Count,
    isScheduled: boolean,
  ): void {
    if (keepsState && counts !== 'succeeded') this.failed.add(markOf(rowName));
    // A state alone does not say whether a person or the clock has brought the row to it.
    if (isScheduled && before !== undefined && this.stored.size < MAX_STORED) {
      this.stored.add(markOf(rowName));
    }
  }

  /** For `Store.keep`, before rows are written: what Gmail holds is changed by then. */
  get keptBefore(): Partial<Pick<Kept, 'stored'>> {
    return this.stored.size > 0 ? {stored: encodeMarks(this.stored)} : {};
  }

  /** For `Store.keep`, once rows are written. */
  get keptAfter(): Pick<Kept, 'failedMarks'> {
    return {failedMarks: encodeMarks(this.failed)};
  }
}
