/** Runs that version 0.1.0 started: it kept no rows with a run, and took what was in the queue. */
import {isDestructive} from '../rows/actions';
import {confirm} from './confirmed';
import {queueFor} from './queue';
import type {RunRecord, Kept} from './record';
import type {RunPorts} from './ports';

/** A run with what is kept of it. */
type KeptRun = Partial<Kept> & {readonly run: RunRecord};

/**
 * Gives a run that has no rows of its own those that are in the queue when this version first continues it. One that takes
 * something away gets none, and ends: what is in the queue now was not confirmed.
 *
 * @returns what is kept then; the same for a run that has its rows
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
