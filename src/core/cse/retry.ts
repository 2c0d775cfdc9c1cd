/** Rows that wait for client-side encryption are tried again by the clock, every hour, as a run of their own. */
import type {NoteCode, Ports, RunRecord} from '../ports';
import {continueUnwatched} from '../run/go';
import {kindOfQueue} from '../run/queue';
import {rowsFor, startRun} from '../run/run';
import {stopByClockIfNewer} from '../upgrade/document';
import {FindingsRefusal} from '../verbs/refusal';

/** What follows a run over the CSE sheet: while a row waits, whoever saw the run end has the trigger. */
export function afterCseRun(ports: Ports, run: RunRecord): NoteCode[] {
  if (kindOfQueue(run.action) !== 'cse') return [];
  const waits = waiting(ports) > 0;
  try {
    if (waits) ports.retryTrigger.ensure();
    else ports.retryTrigger.remove();
  } catch {
    return ['no retry trigger'];
  }
  return waits ? ['rows wait'] : [];
}

/** Whether rows that wait were tried again, and all of them still wait: nobody wants a mail about that. */
export function isIdleRetry(ports: Ports, run: RunRecord): boolean {
  return run.retries === true && waiting(ports) >= run.total;
}

/**
 * The hourly trigger: begins an upload of the rows that wait. It takes itself away when none does any more, or its person is no
 * operator any more; while a run is there, or the sheet cannot be read, it leaves them to the next hour.
 */
export function retryPendingByClock(ports: Ports): void {
  stopByClockIfNewer(ports);
  const admitted = ports.store.settings().operators.includes(ports.operator);
  const {makeDefault} = ports.store.settings();
  try {
    if (!admitted || waiting(ports) === 0) return ports.retryTrigger.remove();
    startRun(ports, 'cseUpload', 'pending', {
      makeDefault,
      force: false,
      retries: true,
    });
  } catch (error) {
    // Another run, or another execution, is at it; or a column is gone, which the sidebar says.
    if (error instanceof FindingsRefusal) return;
    throw error;
  }
  continueUnwatched(ports);
}

function waiting(ports: Ports): number {
  return ports.workbook.cse.isSetUp()
    ? rowsFor(ports, 'cseUpload', 'pending').length
    : 0;
}
