/** Rows that wait for client-side encryption are tried again by the clock, every hour, as a run of their own. */
import type {NoteCode, Ports, RunRecord} from '../ports';
import {continueUnwatched} from '../run/go';
import {kindOfQueue} from '../run/queue';
import {rowsFor, startRun} from '../run/run';
import {FindingsRefusal} from '../verbs/refusal';

/** What follows a run over the CSE sheet: its person's trigger is there while a row waits. */
export function afterCseRun(ports: Ports, run: RunRecord): NoteCode[] {
  if (kindOfQueue(run.action) !== 'cse') return [];
  if (run.operator !== ports.operator) return [];
  try {
    if (isAnyWaiting(ports)) ports.retryTrigger.ensure();
    else ports.retryTrigger.remove();
    return [];
  } catch {
    return ['no retry trigger'];
  }
}

/**
 * The hourly trigger: begins an upload of the rows that wait. It takes itself away when none does any more, or its person is no
 * operator any more; while a run is there it leaves them to the next hour.
 */
export function retryPendingByClock(ports: Ports): void {
  const admitted = ports.store.settings().operators.includes(ports.operator);
  if (!admitted || !isAnyWaiting(ports)) return ports.retryTrigger.remove();
  const {makeDefault} = ports.store.settings();
  try {
    startRun(ports, 'cseUpload', 'pending', {
      makeDefault,
      force: false,
      retries: true,
    });
  } catch (error) {
    // Another run, or another execution, is at it.
    if (error instanceof FindingsRefusal) return;
    throw error;
  }
  continueUnwatched(ports);
}

function isAnyWaiting(ports: Ports): boolean {
  return (
    ports.workbook.cse.isSetUp() &&
    rowsFor(ports, 'cseUpload', 'pending').length > 0
  );
}
