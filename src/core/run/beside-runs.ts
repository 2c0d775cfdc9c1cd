/** Work on the sheet's inputs that no run must meet: between two runs, with the lease in hand. */
import {DoorRefusal} from '../rows/refusal';
import {ageOf} from './counts';
import {takeLease, type HeldLease} from './lease';
import {rowsLeft} from './left';
import {finishPending} from './finish-pending';
import type {Kept} from './record';
import type {RunPorts} from './ports';

/**
 * Does something while no execution works on the sheet.
 *
 * @param work - receives the lease, and what is stored by then
 * @throws DoorRefusal while a run has rows in the queue, or another execution is working
 */
export function besideRuns<T>(
  ports: RunPorts,
  work: (lease: HeldLease, kept: Partial<Kept>) => T,
): T {
  const {lease, kept} = takeLease(ports);
  let leave = () => lease.release();
  try {
    refuseBesideRun(ports);
    // A stop request that arrives meanwhile is about this work, and not about the next.
    leave = () => {
      ports.store.keep({stop: null});
      lease.release();
    };
    // What an execution that died has yet to write to the rows comes first: it may empty a password.
    return work(lease, finishPending(ports, kept));
  } finally {
    if (lease.look() !== 'lost') leave();
  }
}

/** @throws DoorRefusal while a run has rows in the queue, or mailboxes to read */
export function refuseBesideRun(ports: RunPorts): void {
  const kept = ports.store.kept();
  const {run} = kept;
  if (!run) return;
  const {operator, action} = run;
  const left = rowsLeft(ports, run, kept);
  if (left === 0 && !run.everyUser) return;
  const minutes = ageOf(run, ports.now());
  throw new DoorRefusal('run-in-progress', {operator, action, left, minutes});
}
