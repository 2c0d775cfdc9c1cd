/** What upkeep keeps between its executions. */
import type {Kept, Ports, UpkeepRecord} from '../ports';

const LOCK_WAIT_MS = 5000;

/** Before it was ever installed. */
export const NOT_INSTALLED: UpkeepRecord = {
  owner: '',
  lastRefresh: 0,
  begunFor: '',
  failure: null,
};

/** The record as it is kept. */
export function recordIn({upkeep}: Partial<Kept>): UpkeepRecord {
  return upkeep ?? NOT_INSTALLED;
}

/**
 * Changes parts of the record, and keeps something else with it, at once. Nobody changes another part meanwhile: somebody
 * may be taking upkeep over.
 */
export function changeRecord(
  ports: Ports,
  change: Partial<UpkeepRecord>,
  besides: {readonly told?: string | null} = {},
): UpkeepRecord {
  const work = () => {
    const upkeep = {...recordIn(ports.store.kept()), ...change};
    ports.store.keep({upkeep, ...besides});
    return upkeep;
  };
  // Who cannot have the lock for so long writes nevertheless: what was done has to be known.
  return (ports.alone(LOCK_WAIT_MS, work) ?? {value: work()}).value;
}
