/** CacheService. */
import type {Store} from '../host-calls';
import {ask, mismatch, strict} from '../realm';

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const DEFAULT_SECONDS = 600;

export function cacheService(): Service {
  return strict<Service>('CacheService', {
    getDocumentCache: () => cache('document'),
    getScriptCache: () => cache('script'),
    getUserCache: () => cache('user'),
  });
}

function cache(store: Store): Cache {
  return strict<Cache>('Cache', {
    get: key => ask('Cache.getAll', store, [key])[key] ?? null,
    getAll: keys => ask('Cache.getAll', store, keys),
    put: (key: unknown, value: unknown, seconds: number = DEFAULT_SECONDS) => {
      if (typeof key !== 'string' || typeof value !== 'string') {
        throw mismatch('CacheService.Cache.put', [key, value]);
      }
      ask('Cache.putAll', store, {[key]: value}, seconds);
    },
    putAll: (
      values: Record<string, unknown>,
      seconds: number = DEFAULT_SECONDS,
    ) =>
      ask(
        'Cache.putAll',
        store,
        Object.fromEntries(
          Object.entries(values).map(([key, value]) => [key, String(value)]),
        ),
        seconds,
      ),
    remove: key => ask('Cache.remove', store, key),
  });
}
