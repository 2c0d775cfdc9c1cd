import type {DoorPorts} from '../ports';

/** The schedule's trigger called `keepTrue` until 0.2.0: a new one replaces it, for the person who sets up. */
export function renameTrigger({store, scheduleTrigger}: DoorPorts): void {
  if (store.schedule().every === 'never') return;
  if (scheduleTrigger.isThere()) scheduleTrigger.ensure();
}
