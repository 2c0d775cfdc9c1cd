/**
 * What this run has done so far, as a run that was cut off left it. It saves requests, and words: Gmail itself is the state, and
 * every workflow is idempotent, but only the journal knows that an upload was this run's own.
 */
import type {Begun} from '../../src/core/rows/open-file';

export interface Journal {
  /** Whether the run has finished a row. */
  has(rowName: string): boolean;
  /** The change that was begun for a row that is not finished; null for none. */
  begunFor(rowName: string): Begun | null;
  /** Notes a change before its first call is sent: on return it outlives the process. */
  begin(rowName: string, change: Begun): void;
  /** Notes that rows are done: only once their outcomes are kept. */
  note(rowNames: readonly string[]): void;
  /** The run is over: the next one begins anew. */
  end(): void;
  /** Ends the work on the run for now. */
  close(): void;
}
