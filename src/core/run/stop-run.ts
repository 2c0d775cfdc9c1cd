/** Stops a run, and reports its progress. */
import {finish} from './finish';
import {leaseOfOther, takeLease} from './lease';
import {rowsLeft} from './left';
import {finishPending} from './finish-pending';
import {progressOf, type Progress} from './progress';
import type {RunPorts} from './ports';

/**
 * Ends a run: the execution that works on it stops after its wave; if there is none, it ends immediately. Unfinished
 * rows leave the queue.
 */
export function stopRun(ports: RunPorts): Progress | null {
  ports.store.keep({stop: true});
  const {run, lease: present} = ports.store.kept();
  if (!run) {
    // Without a run it is for files that a page hands in, if there are any just now.
    if (!leaseOfOther(ports, present)) ports.store.keep({stop: null});
    return null;
  }
  if (leaseOfOther(ports, present)) return currentRun(ports);
  const {lease, kept} = takeLease(ports);
  try {
    const {run} = finishPending(ports, kept, true);
    return run ? finish(ports, {...run, stopAsked: true}, true) : null;
  } finally {
    lease.release();
  }
}

/** The run's progress, as far as it is known without working on it; null if there is none. */
export function currentRun(ports: RunPorts): Progress | null {
  const kept = ports.store.kept();
  const {run, lease} = kept;
  if (!run) return null;
  const left = rowsLeft(ports, run, kept);
  const other = leaseOfOther(ports, lease);
  return progressOf(ports, run, left, {
    notes: [],
    worker: other?.operator ?? '',
  });
}
