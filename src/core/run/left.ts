/** How many rows of a run are still to be worked on. */
import {isDestructive} from '../rows/actions';
import {Confirmed} from './confirmed';
import {queueFor} from './queue';
import type {RunRecord, Kept} from './record';
import type {RunPorts} from './ports';

/**
 * Rows that the run was started with, are not finished, and are still in the queue. Words that others have typed into Queued
 * cells can hide at most as many rows as were removed.
 */
export function rowsLeft(
  ports: RunPorts,
  run: RunRecord,
  {confirmed, handled}: Partial<Kept>,
): number {
  const {action} = run;
  const queued = () => queueFor(ports, action).sheet.queued().length;
  // Of version 0.1.0; see `adoptQueue`.
  if (!confirmed) return isDestructive(action) ? 0 : queued();
  const {left} = new Confirmed(action, confirmed, handled);
  return left === 0 ? 0 : Math.min(left, queued());
}
