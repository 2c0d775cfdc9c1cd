/** CacheService. */
import type {Store} from '../host-calls';
import {ask, mismatch, strict} from '../realm';

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const DEFAULT_SECONDS = 600;

export function cacheService(): Service {
  return strict<Service>('CacheService', {
    getDocumentCache: () => cache('document'),
  });
}

function cache(store: Store): Cache {
  return strict<Cache>('Cache', {
    get: key => ask('Cache.get', store, key),
    put: (key: unknown, value: unknown, seconds: number = DEFAULT_SECONDS) => {
      if (typeof key !== 'string' || typeof value !== 'string') {
        throw mismatch('CacheService.Cache.put', [key, value]);
      }
      ask('Cache.put', store, key, value, seconds);
    },
  });
}
