/** How far a job is, for the sidebar of the spreadsheet. */
import {JOB_KEY, type JobStatus} from '../../src/core/run/job-status';
import {hasPassed, type Clock} from '../ports/clock';
import type {JobProgress} from '../job/collector';
import type {SheetsApi} from './api';

/** Not more often: each time is a request. */
const EVERY_MS = 15_000;

/**
 * Shows how far a job is.
 *
 * @param of - what does not change
 */
export function jobStatusIn(
  api: SheetsApi,
  clock: Pick<Clock, 'now'>,
  of: Pick<JobStatus, 'action' | 'operator'>,
): (at: JobProgress, isOver: boolean) => Promise<void> {
  const startedAt = clock.now();
  let id: number | null = null;
  let shownAt = -Infinity;
  return async (progress, isOver) => {
    if (!isOver && !hasPassed(clock, shownAt, EVERY_MS)) return;
    const at = clock.now();
    shownAt = at;
    const {tasks, ended, total, done, counts} = progress;
    const status: JobStatus = {
      ...{...of, startedAt, at, tasks, endedTasks: ended},
      ...{total, done, attention: counts.attention, isOver},
    };
    const text = JSON.stringify(status);
    if (id === null) {
      const {metadata} = await api.document();
      const [first, ...more] = metadata.filter(it => it.key === JOB_KEY);
      for (const it of more) await api.withdraw(it.id);
      id = first?.id ?? null;
    }
    if (id === null) id = await api.announce(JOB_KEY, text);
    else await api.reannounce(id, text);
  };
}
