/** Rows that wait for client-side encryption are tried again by the clock, every hour, as a run of their own. */
import {continueUnwatched} from '../run/continue-unwatched';
import {traitsOf} from '../rows/actions';
import {rowsFor} from '../run/select-rows';
import {startRun} from '../run/start-run';
import {stopTrigger} from '../run/trigger-failure';
import {stopByClockIfNewer} from '../run/document';
import {RequestRefused} from '../rows/refusal';
import type {NoteCode, RunRecord} from '../run/record';
import type {CsePorts} from './ports';

/** Follows a run over the CSE sheet: while a row waits, the person who saw the run end has the trigger. */
export function afterCseRun(ports: CsePorts, run: RunRecord): NoteCode[] {
  if (traitsOf(run.action).sheet !== 'cse') return [];
  let waits = false;
  try {
    waits = waiting(ports) > 0;
    if (waits) ports.retryTrigger.ensure();
    else ports.retryTrigger.remove();
  } catch {
    return ['no retry trigger'];
  }
  // Rows of other runs are not reported at the end of this one.
  return waits && (run.waiting ?? 0) > 0 ? ['rows wait'] : [];
}

/** Whether waiting rows were tried again, and all of them still wait: nobody needs a mail about that. */
export function isIdleRetry(ports: CsePorts, run: RunRecord): boolean {
  try {
    return run.retries === true && waiting(ports) >= run.total;
  } catch {
    // A sheet that cannot be read: the mail says what the run has to say.
    return false;
  }
}

/**
 * The hourly trigger: starts an upload of the rows that wait. It deletes itself when no row waits any longer, or when its owner
 * is no longer an operator; during a run, it leaves the rows to the next hour. If anything else prevents its work, it reports
 * that by mail and deletes itself: the end of the next run over the CSE sheet creates it again.
 */
export function retryPendingByClock(ports: CsePorts): void {
  stopByClockIfNewer(ports);
  const admitted = ports.store.settings().operators.includes(ports.operator);
  const {makeDefault} = ports.store.settings();
  try {
    if (!admitted || waiting(ports) === 0) return ports.retryTrigger.remove();
    startRun(ports, 'cseUpload', 'pending', {
      options: {
        makeDefault,
        force: false,
        retries: true,
      },
    });
  } catch (error) {
    // Another run, or another execution, is at it.
    if (isBusy(error)) return;
    return stopTrigger(ports, ports.retryTrigger, 'cseUpload', error);
  }
  continueUnwatched(ports);
}

const BUSY = [
  'another-execution',
  'command-line-at-work',
  'run-in-progress',
  'nothing-selected',
];

function isBusy(error: unknown): boolean {
  return (
    error instanceof RequestRefused &&
    error.findings.every(it => BUSY.includes(it.code))
  );
}

function waiting(ports: CsePorts): number {
  return ports.workbook.cse.isSetUp()
    ? rowsFor(ports, 'cseUpload', 'pending').length
    : 0;
}
