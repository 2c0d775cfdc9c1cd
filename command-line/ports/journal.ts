/**
 * What this run has done so far, as a run that was cut off left it. It saves requests, and words: Gmail itself is the state, and
 * every workflow is idempotent, but only the journal knows that an upload was this run's own.
 */
import type {Begun} from '../../src/core/rows/open-file';

export interface Journal {
  /** Whether a process that was cut off has worked on this run. */
  readonly isContinued: boolean;
  /** How many rows the run had finished when this process began. */
  readonly before: number;
  /** Whether the run has finished a row. */
  has(rowName: string): boolean;
  /** The change that was begun for a row that is not finished; null for none. */
  begunFor(rowName: string): Begun | null;
  /** Notes a change before its first call is sent: on return it outlives the process. */
  begin(rowName: string, change: Begun): void;
  /**
   * Notes what is about to be written to a place: what it takes to finish that, or to take it back. Nothing that is secret.
   */
  pend(place: string, batch: unknown): void;
  /** What was pending for a place when the run was cut off, and no rows have been done since; null for nothing. */
  pendingFor(place: string): unknown;
  /** Notes that rows are done, and nothing is pending: only once their outcomes are kept. */
  note(rowNames: readonly string[]): void;
  /** The run is over: the next one begins anew. */
  end(): void;
  /** Ends the work on the run for now. */
  close(): void;
}
