/** What keeps a clock trigger from its work: told by mail, tried again some times, and then given up. */
import type {RunAction} from '../door';
import type {Ports, RunRecord} from '../ports';
import {findingsIn} from '../upkeep/failure';
import {FindingsRefusal} from '../verbs/refusal';
import {leaseOfOther} from './lease';

/** What stands in the way now will stand there in a minute, too. */
const REST_MS = 3_600_000;
/** Executions that fail one after the other before the trigger is taken away. */
const MAX_FAULTS = 3;

/**
 * Lets the trigger of a run rest for an hour, or takes it away where it has failed again and again. The first failure and the
 * last one are told by mail.
 *
 * @throws the error where it is a fault and could not be told: the platform then tells the trigger's owner itself
 */
export function restAfterFailure(ports: Ports, error: unknown): void {
  const {run, lease} = ports.store.kept();
  if (!run || leaseOfOther(ports, lease)) return rethrow(error);
  const faults = (run.faults ?? 0) + 1;
  const isLast = faults >= MAX_FAULTS;
  const restUntil = ports.now() + REST_MS;
  ports.store.keep({
    run: {
      ...run,
      faults,
      restUntil,
      notes: isLast ? [...run.notes, 'trigger stopped'] : run.notes,
    },
  });
  if (isLast) ports.triggers.remove();
  const isTold = faults > 1 && !isLast;
  if (!isTold && !mailFailure(ports, run.action, error, isLast)) rethrow(error);
}

/** Takes a trigger away that cannot do its work, and says so by mail. @throws as `restAfterFailure` */
export function stopTrigger(
  ports: Ports,
  trigger: {remove(): void},
  action: RunAction,
  error: unknown,
): void {
  trigger.remove();
  if (!mailFailure(ports, action, error, true)) rethrow(error);
}

/** A run that a person continues: what failed is over, and its trigger comes back. */
export function afterFailure(ports: Ports, run: RunRecord): RunRecord {
  if (!run.faults) return run;
  const notes = run.notes.filter(it => it !== 'trigger stopped');
  const mended = {...run, faults: 0, restUntil: 0, notes};
  if (notes.length === run.notes.length) return mended;
  try {
    ports.triggers.ensure();
    return mended;
  } catch {
    return {...mended, notes: [...notes, 'no trigger']};
  }
}

function mailFailure(
  ports: Ports,
  action: RunAction,
  error: unknown,
  isLast: boolean,
): boolean {
  const {speech, operator} = ports;
  const mail = speech.interrupted(action, findingsIn(error), isLast);
  try {
    return ports.mail(operator, mail.subject, mail.body, mail.html);
  } catch {
    // Whoever calls says it another way.
    return false;
  }
}

function rethrow(error: unknown): void {
  if (!(error instanceof FindingsRefusal)) throw error;
}
