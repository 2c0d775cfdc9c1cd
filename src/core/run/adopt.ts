/** Runs that version 0.1.0 started: it did not store rows with a run, but processed whatever was in the queue. */
import {isDestructive} from '../rows/actions';
import {confirm} from './confirmed';
import {queueFor} from './queue';
import type {RunRecord, Kept} from './record';
import type {RunPorts} from './ports';

/** A run with its stored state. */
type KeptRun = Partial<Kept> & {readonly run: RunRecord};

/**
 * Gives a run without rows of its own those that are in the queue when this version first continues it. A destructive run
 * gets none, and ends: the present content of the queue was not confirmed.
 *
 * @returns what is stored then; unchanged for a run that has its rows
 */
export function adoptQueue(ports: RunPorts, kept: KeptRun): KeptRun {
  const {action} = kept.run;
  if (kept.confirmed || isDestructive(action)) return kept;
  const queue = queueFor(ports, action);
  const all = queue.sheet.rows();
  const rows = all.filter(it => it.queued.trim() !== '');
  const {now} = queue.identities(action, all, rows);
  const identities = rows.map(it => now(it));
  const confirmed = confirm(action, ports.execution, identities);
  ports.store.keep({confirmed});
  return {...kept, confirmed};
}
