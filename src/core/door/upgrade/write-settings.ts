import type {DoorPorts} from '../ports';

/**
 * Stores the default settings of 0.1.0, if nobody had saved any. So a later version may start new documents with other
 * defaults, and this one keeps the behavior that its admin knows from the beginning.
 */
export function writeSettings({store}: DoorPorts): void {
  store.saveSettings(store.settings());
  store.saveSchedule(store.schedule());
  store.saveCse(store.cse());
}
