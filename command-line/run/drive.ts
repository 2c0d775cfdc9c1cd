/** One workflow to its end, where a person waits for it. */
import {FRESH, waits, type Waiting} from '../../src/core/engine/waiting';
import {outcomeOf} from '../../src/core/rows/early-end';
import type {Finding} from '../../src/core/rows/outcome';
import {
  GoogleRefusal,
  type Answer,
  type Call,
  type Workflow,
} from '../../src/core/google/wire';
import type {Clock} from '../ports/clock';
import type {AsyncWire} from '../ports/wire';

/** Where it is done. */
export interface DriveWorld {
  readonly wire: Pick<AsyncWire, 'send'>;
  readonly clock: Clock;
}

/** Does a workflow, with the patience of the scheduler for problems that pass. @throws what the workflow throws */
export async function drive<T>(
  work: Workflow<T>,
  world: DriveWorld,
): Promise<T> {
  let step = work.next();
  while (!step.done) step = work.next(await answerTo(step.value, world));
  return step.value;
}

/** Tries something, and returns what prevented it; null if nothing did. */
export async function probe(
  work: Workflow<unknown>,
  world: DriveWorld,
): Promise<Finding | null> {
  try {
    await drive(work, world);
    return null;
  } catch (error) {
    return outcomeOf(error).findings[0] ?? null;
  }
}

async function answerTo(
  call: Call,
  {wire, clock}: DriveWorld,
): Promise<Answer> {
  const state: Waiting = {...FRESH};
  for (;;) {
    const answer = await wire.send(call);
    state.tries++;
    if (answer.ok) return answer;
    if (answer.problem.retryAt !== undefined) {
      throw new GoogleRefusal(answer.problem);
    }
    if (!waits(state, answer, clock, Infinity)) return answer;
    await clock.sleep(state.due - clock.now());
    if (state.handOver) return answer;
  }
}
