/** What upkeep keeps between its executions. */
import type {Kept, UpkeepRecord} from './record';
import type {RunPorts} from './ports';
import {LOCK_WAIT_MS} from './lease';

/** Before it was ever installed. */
const NOT_INSTALLED: UpkeepRecord = {
  owner: '',
  lastRefresh: 0,
  begunFor: '',
  failure: null,
};

/** The record as it is kept. */
export function recordIn({upkeep}: Partial<Kept>): UpkeepRecord {
  return upkeep ?? NOT_INSTALLED;
}

/** Changes parts of the record. Nobody changes another part meanwhile: somebody may be taking upkeep over. */
export function changeRecord(
  ports: RunPorts,
  change: Partial<UpkeepRecord>,
): void {
  const work = () =>
    ports.store.keep({upkeep: {...recordIn(ports.store.kept()), ...change}});
  // Who cannot have the lock for so long writes nevertheless: what was done has to be known.
  if (!ports.withLock(LOCK_WAIT_MS, work)) work();
}
