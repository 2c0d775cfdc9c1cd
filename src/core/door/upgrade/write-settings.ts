import type {DoorPorts} from '../ports';

/**
 * Writes down the settings that 0.1.0 had left to its defaults, as long as nobody had saved them. So a later version may
 * begin new documents with other defaults, and this one stays as its admin knows it from the first click on.
 */
export function writeSettings({store}: DoorPorts): void {
  store.saveSettings(store.settings());
  store.saveSchedule(store.schedule());
  store.saveCse(store.cse());
}
