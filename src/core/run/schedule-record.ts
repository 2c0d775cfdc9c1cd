/** What the schedule keeps between its executions. */
import type {ScheduleRecord} from './kept-schedule';
import type {Kept} from './record';
import type {RunPorts} from './ports';
import {LOCK_WAIT_MS} from './lease';

/** Before it was ever installed. */
const NOT_INSTALLED: ScheduleRecord = {
  owner: '',
  lastRefresh: 0,
  begunFor: '',
  failure: null,
};

/** The record as it is kept. */
export function recordIn({schedule}: Partial<Kept>): ScheduleRecord {
  return schedule ?? NOT_INSTALLED;
}

/** Changes parts of the record. Nobody changes another part meanwhile: someone may be taking the schedule over. */
export function changeRecord(
  ports: RunPorts,
  change: Partial<ScheduleRecord>,
): void {
  const work = () =>
    ports.store.keep({schedule: {...recordIn(ports.store.kept()), ...change}});
  // An execution that cannot get the lock for so long writes nevertheless: what was done has to be recorded.
  if (!ports.withLock(LOCK_WAIT_MS, work)) work();
}
