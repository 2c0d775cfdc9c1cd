/** Changes begun by an execution that died: its calls may still be on their way to Google. */
import {RENEW_AFTER_MS, WAVES_MS, type Lease} from './lease';
import type {RowJob} from './queue';
import type {Kept, RunRecord} from './record';

/** Google's requests are sent first, the key service's after them, and unanswered ones are cut off after a minute. */
const LONGEST_WAVE_MS = 120_000;

/**
 * Until when calls of an execution that died may still be on their way to Google, if the lease found belonged to one: the
 * next execution leaves rows alone that had a change in progress, since a list that is read meanwhile may lack it. 0 if there
 * are none.
 */
export function inFlightUntil(found: Lease | null | undefined): number {
  return found && !found.resting
    ? found.until - WAVES_MS + RENEW_AFTER_MS + LONGEST_WAVE_MS
    : 0;
}

/** The same for a run: of the execution that has just died, or of one before it. */
export function inFlight(
  {inFlightUntil: earlier = 0}: RunRecord,
  {lease}: Partial<Kept>,
): Pick<RunRecord, 'inFlightUntil'> {
  const until = Math.max(earlier, inFlightUntil(lease));
  return until === 0 ? {} : {inFlightUntil: until};
}

/** Rows whose changes may be on their way to Google come last, and not before that time is over. */
export function* inFlightLast(
  jobs: Iterable<RowJob>,
  begun: Kept['begun'],
  {inFlightUntil: notBefore = 0}: RunRecord,
): Generator<RowJob, void> {
  const last: RowJob[] = [];
  // Changes begun from now on are this execution's own.
  const names = new Set(Object.keys(begun));
  for (const job of jobs) {
    if (names.has(job.rowName)) last.push({...job, notBefore});
    else yield job;
  }
  yield* last;
}
