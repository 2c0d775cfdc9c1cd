/** What clock triggers do for a run. */
import {stopByClockIfNewer} from './document';
import {waitUntilFree, leaseIfFree, leaseOfOther, WAVES_MS} from './lease';
import {workOn} from './slice';
import {restAfterFailure} from './trigger-failure';
import type {RunPorts} from './ports';

/** With the grace, part of the six minutes is left for the last wave and the sheets. */
const UNWATCHED_MS = 250_000;

/**
 * What the clock trigger does every minute while its owner has a run: continues the run if nobody else does. A trigger
 * whose owner no longer has a run, or is no longer an operator, deletes itself.
 *
 * @param sliceMs - after this time, no new row is begun
 */
export function continueUnwatched(
  ports: RunPorts,
  sliceMs: number = UNWATCHED_MS,
): void {
  stopByClockIfNewer(ports);
  const found = ports.store.kept();
  if (leaseOfOther(ports, found.lease)) {
    const isMine = found.run?.operator === ports.operator;
    if (!isMine || !waitUntilFree(ports)) return;
  }
  const {run} = ports.store.kept();
  const admitted = ports.store.settings().operators.includes(ports.operator);
  if (!run || run.operator !== ports.operator || !admitted) {
    ports.triggers.remove();
    return;
  }
  if (ports.now() < run.restUntil) return;
  // Someone was quicker by a moment: the clock comes again, and nobody should get a mail about it.
  const taken = leaseIfFree(ports, WAVES_MS);
  if (!taken) return;
  try {
    const slice = {sliceMs, watched: false, more: false};
    workOn(ports, taken.lease, taken.kept, slice);
  } catch (error) {
    restAfterFailure(ports, error);
  }
}
