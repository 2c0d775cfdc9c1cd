/** Rows that wait for client-side encryption: Google switches it on within a day or so, and the clock tries them again. */
import type {GoogleProblem} from '../google/gmail/errors';
import type {CseOutcome, RecordedKeyPair} from '../rows/outcome';
import type {CseRow} from './row';
import {HOUR_MS} from '../base/time';
import {cseWorkFinding} from './work-findings';

/** For so long a row is tried again. Google names 24 hours. */
const MAX_HOURS = 48;

/**
 * The outcome of a row for which Gmail is not ready: it waits, counted from Gmail's first such answer. After two days it
 * counts as failed, and a later attempt starts waiting again.
 *
 * @param recorded - its records so far
 */
export function waiting(
  row: CseRow,
  problem: GoogleProblem,
  now: number,
  recorded: Partial<RecordedKeyPair> = {},
): CseOutcome {
  // An instant that someone typed must not make it wait forever.
  const since = Math.min(row.recorded.waitingSince ?? now, now);
  if (now - since < MAX_HOURS * HOUR_MS) {
    const keyPair = {...recorded, waitingSince: since};
    return {state: 'pending', findings: [problem], keyPair};
  }
  const finding = cseWorkFinding('waited-too-long', {since, hours: MAX_HOURS});
  const keyPair = {...recorded, waitingSince: null};
  return {state: 'failed', findings: [finding], keyPair};
}
