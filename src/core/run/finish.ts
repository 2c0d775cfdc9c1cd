/** The end of a run: what is left leaves the queue, the trigger goes, and whoever was not watching gets a mail. */
import {afterCseRun, isIdleRetry} from '../cse/retry';
import type {Progress} from '../door';
import type {Ports, RunRecord} from '../ports';
import {afterRun} from '../upkeep/after-run';
import {progressOf} from './progress';
import {queueFor} from './queue';

/**
 * Ends a run for good. Cut off anywhere it can be done again: the run is forgotten last.
 *
 * @param watched - whether a person sees it end; else the one who started it gets a mail
 */
export function finish(
  ports: Ports,
  run: RunRecord,
  watched: boolean,
): Progress {
  const {sheet} = queueFor(ports, run.action);
  const left = sheet.queued();
  if (left.length > 0) sheet.setQueued(left, '');
  const notes = [
    ...run.notes,
    ...afterRun(ports, run),
    ...afterCseRun(ports, run),
  ];
  const over = {...run, everyUser: false};
  const ended = progressOf(ports, {...over, notes}, left.length);
  // What the clock began is told by the digest, and only if there is something to tell.
  const silent = watched || run.scheduled === true || isIdleRetry(ports, run);
  const mailed = silent || mailSummary(ports, ended);
  if (run.operator === ports.operator) ports.triggers.remove();
  ports.workbook.flush();
  ports.store.tidy();
  ports.store.keep({
    run: null,
    stop: null,
    begun: null,
    strangers: null,
    troubled: null,
  });
  return mailed
    ? ended
    : progressOf(
        ports,
        {...over, notes: [...notes, 'mail failed']},
        left.length,
      );
}

/** A mail that cannot be sent must not keep the run from ending. */
function mailSummary(ports: Ports, ended: Progress): boolean {
  const {subject, body} = ports.speech.summary(ended);
  try {
    return ports.mail(ended.operator, subject, body);
  } catch {
    return false;
  }
}
