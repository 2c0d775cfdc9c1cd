/**
 * The end of a run: the remaining rows leave the queue, the trigger is deleted, and the person who was not watching gets a
 * mail.
 */
import {isDestructive} from '../rows/actions';
import {NO_ROWS} from './confirmed';
import {gateAfter} from './gate';
import {
  progressOf,
  remarksOf,
  type Progress,
  type RunRemarks,
} from './progress';
import {queueFor} from './queue';
import {RecipientLanguages} from './recipients';
import {removeTrigger} from './trigger';
import type {Kept, RunRecord, StoppedRun} from './record';
import type {RunPorts} from './ports';

/**
 * Ends a run permanently. If cut off at any point, it can be repeated: the run is deleted last.
 *
 * @param watched - whether a person sees it end; if not, the person who started it gets a mail
 */
export function finish(
  ports: RunPorts,
  run: RunRecord,
  watched: boolean,
): Progress {
  const {queued, isEmptied} = emptyQueue(ports, run);
  // Rows that others have queued by then do not belong to a completed run.
  const left = run.stopAsked ? queued : 0;
  const notes = [
    ...run.notes,
    ...(isEmptied || run.notes.includes('cells refused')
      ? []
      : (['cells refused'] as const)),
    ...ports.features.afterRun(run),
  ];
  const over = {...run, everyUser: false};
  const all = {...over, notes};
  const ended = progressOf(ports, all, left);
  // What the clock started is reported by the digest, and only if there is something to report.
  const silent =
    watched || run.scheduled === true || ports.features.isIdle(run);
  const mailed = silent || mailSummary(ports, ended, remarksOf(all, left));
  removeTrigger(ports, run);
  ports.store.tidy();
  const kept = ports.store.kept();
  const gate = gateAfter(kept.gate, run);
  ports.store.keep({
    ...(gate && {gate}),
    ...(left > 0 && {stopped: stoppedOf(run, kept)}),
    lastEnded: ports.now(),
    run: null,
    stop: null,
    begun: null,
    opening: null,
    ...NO_ROWS,
    usersWithoutRows: null,
    failedMarks: null,
  });
  return mailed
    ? ended
    : progressOf(ports, {...over, notes: [...notes, 'mail failed']}, left);
}

/** What is needed to resume the run; null for a destructive one, which has to be confirmed again. */
function stoppedOf(
  run: RunRecord,
  {confirmed, handled}: Partial<Kept>,
): StoppedRun | null {
  if (!confirmed || isDestructive(run.action)) return null;
  return {run, confirmed, ...(handled && {handled})};
}

/**
 * Removes the remaining rows from the queue. A sheet that is missing or cannot be written must not prevent the run from
 * ending: a word in a Queued cell starts nothing, and the next run removes it.
 */
function emptyQueue(
  ports: RunPorts,
  run: RunRecord,
): {readonly queued: number; readonly isEmptied: boolean} {
  let queued = 0;
  try {
    const {sheet} = queueFor(ports, run.action);
    const numbers = sheet.queued();
    queued = Math.max(numbers.length - (run.stuck ?? []).length, 0);
    if (numbers.length > 0) {
      sheet.setQueued(numbers, '');
      ports.workbook.flush();
    }
    return {queued, isEmptied: true};
  } catch {
    return {queued, isEmptied: false};
  }
}

/** A mail that cannot be sent must not keep the run from ending. */
function mailSummary(
  ports: RunPorts,
  ended: Progress,
  remarks: RunRemarks,
): boolean {
  const {operator} = ended;
  try {
    const language = new RecipientLanguages(ports, [operator]).of(operator);
    const {subject, body} = ports.speech.summary(ended, remarks, language);
    return ports.mail(operator, subject, body);
  } catch {
    return false;
  }
}
