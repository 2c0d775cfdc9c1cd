/** Some workflows side by side, now: while someone waits at the screen. */
import type {Workflow} from '../google/wire';
import {RequestRefused} from '../rows/refusal';
import {runJobs, type Job, type Limits} from '../engine/scheduler';
import {Width} from '../engine/width';
import type {RunPorts} from './ports';
import {GRACE_MS} from '../engine/back-off';
import {googleFinding} from '../google/gmail/problems';

interface NumberedJob<T> extends Job<T> {
  readonly at: number;
}

/**
 * Runs workflows to completion, with the scheduler's patience for transient problems. Counts their requests.
 *
 * @param works - each with a name; those of one name are done one after another
 * @param beginUntil - after this instant, no further one begins
 * @param graceMs - milliseconds after which none is continued
 * @returns the result of each, in their order; undefined for those that were not begun or not finished
 * @throws RequestRefused if today's requests are used up; and whatever a workflow throws
 */
export function runWorkflows<T>(
  ports: RunPorts,
  works: readonly {readonly name: string; readonly work: Workflow<T>}[],
  beginUntil: number,
  graceMs = GRACE_MS,
): (T | undefined)[] {
  const results: (T | undefined)[] = works.map(() => undefined);
  const limits: Limits = {
    width: new Width(ports.store.settings().width),
    beginUntil,
    workUntil: beginUntil + graceMs,
  };
  const jobs = works.map(({name, work}, at) => ({user: name, work, at}));
  const made = ports.fetches();
  try {
    const ending = runJobs<T, NumberedJob<T>>(jobs.values(), ports, limits, {
      look: () => null,
      beforeWave: () => undefined,
      settled: ({at}, result) => {
        results[at] = result;
      },
      afterWave: () => undefined,
    });
    if (ending === 'out of quota') throw outOfQuota();
  } finally {
    ports.store.countFetches(ports.fetches() - made);
  }
  return results;
}

function outOfQuota(): RequestRefused {
  const facts = {status: 0, text: ''};
  return new RequestRefused([googleFinding('fetch-quota-used-up', facts)]);
}
