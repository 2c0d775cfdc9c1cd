/** A single workflow, now: for the card of one mailbox and for the set-up check. */
import type {GoogleProblem} from '../google/gmail/errors';
import {GoogleRefusal, type Wire, type Workflow} from '../google/wire';
import {runJobs, type SchedulerPorts} from './scheduler';
import {Width} from './width';

/** Back-off included; someone is waiting at the screen. */
const LONGEST_MS = 60_000;

/** How it ended; `null` when it did not within a minute. */
export type Ended<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly error: unknown}
  | null;

/** Does one workflow to its end, with the scheduler's patience for transient problems. Never throws. */
export function runWorkflow<T>(
  ports: SchedulerPorts,
  user: string,
  work: Workflow<T>,
): Ended<T> {
  let ended: Ended<T> = null;
  const until = ports.now() + LONGEST_MS;
  let refused: GoogleProblem | null = null;
  const wire: Wire = {
    send(calls) {
      const answers = ports.wire.send(calls);
      for (const it of answers) if (!it.ok) refused = it.problem;
      return answers;
    },
  };
  const ending = runJobs<Ended<T>, {user: string; work: Workflow<Ended<T>>}>(
    [{user, work: caught(work)}].values(),
    {...schedulingOf(ports), wire},
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
  // The scheduler leaves its jobs for another day; nobody waits at the screen for so long.
  return ending === 'out of quota' && refused
    ? {ok: false, error: new GoogleRefusal(refused)}
    : ended;
}

function schedulingOf(ports: SchedulerPorts): Omit<SchedulerPorts, 'wire'> {
  return {
    now: () => ports.now(),
    sleep: ms => ports.sleep(ms),
    random: () => ports.random(),
  };
}

function* caught<T>(work: Workflow<T>): Workflow<Ended<T>> {
  try {
    return {ok: true, value: yield* work};
  } catch (error) {
    return {ok: false, error};
  }
}
