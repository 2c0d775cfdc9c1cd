/** How many rows of a run ended in which way. */
import type {RunRecord} from './record';

/** How a row counts; see `Progress`. */
export type Count = 'succeeded' | 'notInUse' | 'waiting' | 'blocked' | 'failed';

/** A run's counts, all of them. */
export function countsIn(run: RunRecord): Record<Count, number> {
  const {succeeded, notInUse = 0, waiting = 0, blocked, failed} = run;
  return {succeeded, notInUse, waiting, blocked, failed};
}

/** Rows that a run has dealt with. */
export function doneIn(run: RunRecord): number {
  return Object.values(countsIn(run)).reduce((sum, it) => sum + it, 0);
}
