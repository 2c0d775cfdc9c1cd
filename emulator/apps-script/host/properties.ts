/** PropertiesService: strings of at most 9 kB, 500 kB a store [Quotas for Google services]. */
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';
import {storeOf} from './world';

const MAX_BYTES_A_VALUE = 9 * 1024;
const MAX_BYTES_A_STORE = 500 * 1024;

export function propertiesCalls(execution: Execution): CallsOf<'Properties'> {
  const {world, user} = execution;
  const values = (store: 'document' | 'script' | 'user') =>
    storeOf(world.properties, store, user);
  return {
    'Properties.getProperty': (store, key) => values(store)[key] ?? null,
    'Properties.getProperties': store => values(store),
    'Properties.setProperties': (store, entries, deleteOthers) => {
      const present = values(store);
      for (const value of Object.values(entries)) {
        if (Buffer.byteLength(value) > MAX_BYTES_A_VALUE) {
          throw new Error('Argument too large: value');
        }
      }
      const next = {...(deleteOthers ? {} : present), ...entries};
      const size = Object.entries(next).reduce(
        (sum, [key, value]) =>
          sum + Buffer.byteLength(key) + Buffer.byteLength(value),
        0,
      );
      if (size > MAX_BYTES_A_STORE) {
        throw new Error(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      }
      if (deleteOthers)
        for (const key of Object.keys(present)) delete present[key];
      Object.assign(present, entries);
    },
    'Properties.deleteProperty': (store, key) => {
      delete values(store)[key];
    },
  };
}
