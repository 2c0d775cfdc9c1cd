/** Whether the sheet was worked on since the page has read it: without reading the sheet. */
import {markOf} from '../base/marks';
import {doneIn} from '../run/counts';
import type {DoorPorts} from './ports';

/**
 * What changes with each slice and each end of a run, and with each import; the same as long as there is none. What people type
 * into cells is not in it.
 */
export function pulseOf({store}: DoorPorts): string {
  const {run, lastEnded, lastImport, stopped} = store.kept();
  const present = run ? [run.startedAt, doneIn(run)] : null;
  const before = stopped?.run.startedAt ?? null;
  const imported = lastImport ?? null;
  return markOf(JSON.stringify([present, lastEnded, before, imported]));
}
