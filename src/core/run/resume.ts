/** A stopped run can be resumed: its remaining rows are stored until another run starts or someone discards them. */
import {DoorRefusal} from '../rows/refusal';
import {refuseBesideRun} from './beside-runs';
import {Confirmed} from './confirmed';
import {doneIn} from './counts';
import {finish} from './finish';
import {takeLease} from './lease';
import {finishPending} from './finish-pending';
import {progressOf, type Progress} from './progress';
import {queueFor} from './queue';
import type {RunPorts} from './ports';
import type {RunRecord, StoppedRun} from './record';
import {triggerOf} from './trigger';

/** The progress of the run that was last stopped; null if nothing of it can be resumed. */
export function stoppedRun(ports: RunPorts): Progress | null {
  const {stopped} = ports.store.kept();
  if (!stopped) return null;
  const left = confirmedOf(stopped).left;
  return left > 0 ? progressOf(ports, stopped.run, left) : null;
}

/** Forgets it. */
export function forgetStopped(ports: RunPorts): void {
  ports.store.keep({stopped: null});
}

/**
 * Queues its remaining rows, and makes it the current run, owned by the person who resumes it.
 *
 * @throws DoorRefusal if there is none, if a run is in progress, and if none of its rows is in the sheet unchanged
 */
export function resumeRun(ports: RunPorts): Progress {
  const {lease, kept} = takeLease(ports);
  try {
    const {run: present, stopped} = finishPending(ports, kept);
    if (present) {
      refuseBesideRun(ports);
      finish(ports, present, false);
    }
    if (!stopped) throw new DoorRefusal('no-run', {});
    const {run, confirmed, handled} = stopped;
    const numbers = rowsLeftOf(ports, stopped);
    if (numbers.length === 0) {
      throw new DoorRefusal('nothing-selected', {
        ...{selection: 'named', action: run.action, hidden: 0},
      });
    }
    const {sheet} = queueFor(ports, run.action);
    sheet.setQueued(sheet.queued(), '');
    sheet.setQueued(numbers, run.action);
    ports.workbook.flush();
    const resumed: RunRecord = {
      ...run,
      ...{operator: ports.operator, stopAsked: false, restUntil: 0},
      total: doneIn(run) + numbers.length,
      ...{workedAt: ports.now(), startedAt: ports.now()},
      ...triggerOf(ports),
    };
    ports.store.keep({
      ...{run: resumed, confirmed, handled: handled ?? null},
      ...{stopped: null, stop: null, begun: null, opening: null, cutOff: null},
    });
    return progressOf(ports, resumed, numbers.length);
  } finally {
    lease.release();
  }
}

function confirmedOf({run, confirmed, handled}: StoppedRun): Confirmed {
  return new Confirmed(run.action, confirmed, handled);
}

/** Numbers of its rows that are not done and are in the sheet unchanged. */
function rowsLeftOf(ports: RunPorts, stopped: StoppedRun): number[] {
  const {action} = stopped.run;
  const queue = queueFor(ports, action);
  const rows = queue.sheet.rows().map(it => ({...it, queued: action}));
  const identities = queue.identities(action, rows, rows);
  const {rows: left} = confirmedOf(stopped).admit(rows, identities);
  return [...left.keys()].map(it => it.number);
}
