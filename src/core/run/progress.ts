/** How a run stands, in figures. */
import type {Progress} from '../door/contract';
import type {NoteCode, Ports, RunRecord} from '../door/ports';
import {countsIn, doneIn} from './counts';
import {FETCHES_A_DAY} from './forecast';

/** Before this much work a rate would be a guess. */
const ENOUGH_MS = 1000;

/**
 * @param left - rows that are still queued
 * @param notes - why it pauses, beside what the run itself has to say
 * @param worker - whose execution is at it just now, other than this one
 */
export function progressOf(
  ports: Ports,
  run: RunRecord,
  left: number,
  notes: readonly NoteCode[] = [],
  worker = '',
): Progress {
  const done = doneIn(run);
  const perMs =
    run.workedMs >= ENOUGH_MS && done > 0 ? done / run.workedMs : null;
  const said: NoteCode[] = [
    ...(run.stopAsked ? (['stopped'] as const) : []),
    ...(left === 0 && run.everyUser ? (['reading others'] as const) : []),
    ...notes,
    ...run.notes,
  ];
  return {
    action: run.action,
    operator: run.operator,
    worker,
    total: Math.max(run.total, done + left),
    done,
    ...countsIn(run),
    rowsPerMinute: perMs === null ? 0 : Math.round(perMs * 60_000),
    secondsLeft: perMs === null ? null : Math.ceil(left / perMs / 1000),
    fetches: {
      run: run.fetches,
      today: ports.store.fetchesToday(),
      perDay: FETCHES_A_DAY,
    },
    // A refresh goes on with users who have no row when all rows are done.
    finished: run.stopAsked || (left === 0 && run.everyUser !== true),
    stopped: run.stopAsked,
    ...(run.restUntil > ports.now() ? {rests: true} : {}),
    note: said.map(it => ports.speech.note(it)).join(' '),
  };
}
