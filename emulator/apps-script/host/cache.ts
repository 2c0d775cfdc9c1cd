/** CacheService: keys of at most 250 characters, values of at most 100 kB, kept for at most six hours, 1,000 items. */
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';
import {storeOf} from './world';

const MAX_CHARACTERS_A_KEY = 250;
const MAX_BYTES_A_VALUE = 100 * 1024;
const MAX_SECONDS = 21_600;
const MAX_ITEMS = 1000;
/** When there are too many, those that would have lived longest stay. */
const ITEMS_KEPT = 900;

export function cacheCalls(execution: Execution): CallsOf<'Cache'> {
  const {world, user} = execution;
  const items = (store: 'document' | 'script' | 'user') =>
    storeOf(world.cache, store, user);
  return {
    'Cache.getAll': (store, keys) => {
      const now = world.clock.now();
      const found: Record<string, string> = {};
      for (const key of keys) {
        const item = items(store)[key];
        if (item && item.expires > now) found[key] = item.value;
      }
      return found;
    },
    'Cache.putAll': (store, values, seconds) => {
      if (!(seconds >= 1 && seconds <= MAX_SECONDS)) {
        throw new Error('Invalid argument: expirationInSeconds');
      }
      for (const [key, value] of Object.entries(values)) {
        if (key.length > MAX_CHARACTERS_A_KEY) {
          throw new Error('Argument too large: key');
        }
        if (Buffer.byteLength(value) > MAX_BYTES_A_VALUE) {
          throw new Error('Argument too large: value');
        }
      }
      const expires = world.clock.now() + seconds * 1000;
      const present = items(store);
      for (const [key, value] of Object.entries(values)) {
        present[key] = {value, expires};
      }
      const byExpiry = Object.entries(present);
      if (byExpiry.length > MAX_ITEMS) {
        byExpiry.sort(([, a], [, b]) => b.expires - a.expires);
        for (const [key] of byExpiry.slice(ITEMS_KEPT)) delete present[key];
      }
    },
    'Cache.remove': (store, key) => {
      delete items(store)[key];
    },
  };
}
