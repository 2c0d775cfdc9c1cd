/** A single workflow, now: for the card of one mailbox and for the set-up check. */
import type {Workflow} from '../wire';
import {runJobs, type SchedulerPorts} from './scheduler';
import {Width} from './width';

/** Back-off included; somebody is waiting at the screen. */
const LONGEST_MS = 60_000;

/** How it ended; `null` when it did not within a minute. */
export type Ended<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly error: unknown}
  | null;

/** Does one workflow to its end, with the scheduler's patience for transient problems. Never throws. */
export function runOne<T>(
  ports: SchedulerPorts,
  user: string,
  work: Workflow<T>,
): Ended<T> {
  let ended: Ended<T> = null;
  const until = ports.now() + LONGEST_MS;
  runJobs<Ended<T>, {user: string; work: Workflow<Ended<T>>}>(
    [{user, work: caught(work)}].values(),
    ports,
    {width: new Width(1), beginUntil: until, workUntil: until},
    {
      look: () => null,
      beforeWave: () => undefined,
      settled: (_, result) => {
        ended = result;
      },
      afterWave: () => undefined,
    },
  );
  return ended;
}

function* caught<T>(work: Workflow<T>): Workflow<Ended<T>> {
  try {
    return {ok: true, value: yield* work};
  } catch (error) {
    return {ok: false, error};
  }
}
