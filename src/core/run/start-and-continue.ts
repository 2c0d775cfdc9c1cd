/** A run that is started by somebody who waits for its first outcomes: they come from the execution that starts it. */
import {takeLease} from './lease';
import type {Progress} from './progress';
import {workOn, type Slice} from './slice';
import {beginRun, type BegunRun, type RunOrder} from './start-run';
import type {RunPorts} from './ports';

/**
 * Starts a run and works on its rows at once, without letting go of the lease. See `startRun` and {@link continueRun}.
 *
 * A slice that is not the last one makes the run's trigger once its first outcomes are written; until then the person sees
 * if it dies.
 */
export function startAndContinue(
  ports: RunPorts,
  order: RunOrder,
  slice: Slice,
): Progress {
  const taken = takeLease(ports);
  const {lease} = taken;
  let begun: BegunRun;
  try {
    const trigger = () => ({trigger: 'none', notes: []}) as const;
    begun = beginRun(ports, taken, order, trigger);
  } catch (error) {
    lease.release();
    throw error;
  }
  return workOn(ports, lease, begun.kept, {...slice, rows: begun.rows})!;
}
