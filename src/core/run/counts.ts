/** How many rows of a run ended with each outcome. */
import {MINUTE_MS} from '../base/time';
import type {RunRecord} from './record';

/** How a row counts; see `Progress`. */
export type Count = 'succeeded' | 'notInUse' | 'waiting' | 'blocked' | 'failed';

/** A run's counts, all of them. */
export function countsIn(run: RunRecord): Record<Count, number> {
  const {succeeded, notInUse = 0, waiting = 0, blocked, failed} = run;
  return {succeeded, notInUse, waiting, blocked, failed};
}

/** Whole minutes since a run was started; null where that is not known. */
export function ageOf(run: RunRecord | undefined, now: number): number | null {
  if (run?.startedAt === undefined) return null;
  return Math.max(0, Math.floor((now - run.startedAt) / MINUTE_MS));
}

/** Rows that a run has dealt with. */
export function doneIn(run: RunRecord): number {
  return Object.values(countsIn(run)).reduce((sum, it) => sum + it, 0);
}
