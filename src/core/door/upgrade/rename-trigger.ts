import type {DoorPorts} from '../ports';

/** The schedule's trigger called `keepTrue` until 0.2.0: a new one takes its place, for the person who sets up. */
export function renameTrigger({store, upkeepTrigger}: DoorPorts): void {
  if (store.upkeep().every === 'never') return;
  if (upkeepTrigger.isThere()) upkeepTrigger.ensure();
}
