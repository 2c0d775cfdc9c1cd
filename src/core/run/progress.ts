/** How a run stands, in figures. */
import type {Progress} from '../door';
import type {RunRecord} from '../ports';

/** Before this much work a rate would be a guess. */
const ENOUGH_MS = 1000;

/**
 * @param left - rows that are still queued
 * @param note - why it pauses or has ended early, in a sentence
 */
export function progressOf(
  run: RunRecord,
  left: number,
  note: string,
): Progress {
  const done = run.succeeded + run.blocked + run.failed;
  const perMs =
    run.workedMs >= ENOUGH_MS && done > 0 ? done / run.workedMs : null;
  return {
    action: run.action,
    operator: run.operator,
    total: Math.max(run.total, done + left),
    done,
    succeeded: run.succeeded,
    blocked: run.blocked,
    failed: run.failed,
    rowsPerMinute: perMs === null ? 0 : Math.round(perMs * 60_000),
    secondsLeft: perMs === null ? null : Math.ceil(left / perMs / 1000),
    finished: left === 0 || run.stopAsked,
    stopped: run.stopAsked,
    note,
  };
}
