/**
 * Problems that prevent a clock trigger's work: they are reported by mail, retried a few times, and then the trigger is
 * removed.
 */
import {findingsIn, RequestRefused} from '../rows/refusal';
import {leaseOfOther, takeLease} from './lease';
import {idleFindings} from './idle';
import {RecipientLanguages} from './recipients';
import type {RunAction} from '../rows/actions';
import type {RunRecord} from './record';
import type {RunPorts} from './ports';
import {HOUR_MS} from '../base/time';

/** What prevents the work now will still prevent it in a minute. */
const REST_MS = HOUR_MS;
/** Executions that fail one after the other before the trigger is removed. */
const MAX_FAULTS = 3;

/**
 * Lets the trigger of a run rest for an hour, or deletes it if it has failed again and again. The first failure and the last
 * one are reported by mail.
 *
 * @throws the error if it is a fault and could not be reported: the platform then notifies the trigger's owner itself
 */
export function restAfterFailure(ports: RunPorts, error: unknown): void {
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
  if (!isTold && !mailFailure(ports, run.action, error, {isLast}))
    rethrow(error);
}

/**
 * Mails once to the person whose run it is that its trigger does not start, though it is listed; another trigger notices.
 *
 * @returns whether a run waits in vain
 */
export function reportIdleRun(ports: RunPorts): boolean {
  const idle = idleFindings(ports);
  const {run} = ports.store.kept();
  if (!run || idle.length === 0) return false;
  // A trigger that was deleted for failing needs no explanation, and has been reported by mail.
  if (run.notes.includes('trigger stopped')) return false;
  if (run.idleTold) return true;
  const {lease} = takeLease(ports);
  try {
    const error = new RequestRefused(idle);
    if (
      mailFailure(ports, run.action, error, {isLast: false, to: run.operator})
    ) {
      ports.store.keep({run: {...run, idleTold: true}});
    }
  } finally {
    lease.release();
  }
  return true;
}

/** Takes a trigger away that cannot do its work, and says so by mail. @throws as `restAfterFailure` */
export function stopTrigger(
  ports: RunPorts,
  trigger: {remove(): void},
  action: RunAction,
  error: unknown,
): void {
  trigger.remove();
  if (!mailFailure(ports, action, error, {isLast: true})) rethrow(error);
}

/** A run that a person continues: the failure is over, and its trigger is restored. */
export function afterFailure(ports: RunPorts, run: RunRecord): RunRecord {
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
  ports: RunPorts,
  action: RunAction,
  error: unknown,
  {
    isLast,
    to = ports.operator,
  }: {readonly isLast: boolean; readonly to?: string},
): boolean {
  const {speech} = ports;
  try {
    const language = new RecipientLanguages(ports, [to]).of(to);
    const findings = findingsIn(error);
    const mail = speech.interrupted(action, findings, isLast, language);
    return ports.mail(to, mail.subject, mail.body, mail.html);
  } catch {
    // The caller reports it in another way.
    return false;
  }
}

function rethrow(error: unknown): void {
  if (!(error instanceof RequestRefused)) throw error;
}
