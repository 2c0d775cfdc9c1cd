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
  return {
    'Cache.get': (store, key) => {
      const item = storeOf(world.cache, store, user)[key];
      return item && item.expires > world.clock.now() ? item.value : null;
    },
    'Cache.put': (store, key, value, seconds) => {
      if (!(seconds >= 1 && seconds <= MAX_SECONDS)) {
        throw new Error('Invalid argument: expirationInSeconds');
      }
      if (key.length > MAX_CHARACTERS_A_KEY) {
        throw new Error('Argument too large: key');
      }
      if (Buffer.byteLength(value) > MAX_BYTES_A_VALUE) {
        throw new Error('Argument too large: value');
      }
      const expires = world.clock.now() + seconds * 1000;
      const present = storeOf(world.cache, store, user);
      present[key] = {value, expires};
      const byExpiry = Object.entries(present);
      if (byExpiry.length > MAX_ITEMS) {
        byExpiry.sort(([, a], [, b]) => b.expires - a.expires);
        for (const [old] of byExpiry.slice(ITEMS_KEPT)) delete present[old];
      }
    },
  };
}
