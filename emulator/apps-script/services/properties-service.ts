/** PropertiesService. */
import type {Store} from '../host-calls';
import {ask, mismatch, strict} from '../realm';

type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

export function propertiesService(): Service {
  return strict<Service>('PropertiesService', {
    getDocumentProperties: () => properties('document'),
    getScriptProperties: () => properties('script'),
    getUserProperties: () => properties('user'),
  });
}

function properties(store: Store): Properties {
  const set = (values: Record<string, string>, deleteOthers: boolean) => {
    ask('Properties.setProperties', store, values, deleteOthers);
    return self;
  };
  const self: Properties = strict<Properties>('Properties', {
    getProperty: key => ask('Properties.getProperty', store, key),
    getProperties: () => ask('Properties.getProperties', store),
    setProperty: (key: unknown, value: unknown) => {
      const isText = typeof value === 'string' || typeof value === 'number';
      if (typeof key !== 'string' || !isText) {
        throw mismatch('PropertiesService.Properties.setProperty', [
          key,
          value,
        ]);
      }
      return set({[key]: String(value)}, false);
    },
    setProperties: (
      values: Record<string, string>,
      deleteOthers: boolean = false,
    ) =>
      set(
        Object.fromEntries(
          Object.entries(values).map(([key, value]) => [key, String(value)]),
        ),
        deleteOthers,
      ),
    deleteProperty: key => {
      ask('Properties.deleteProperty', store, key);
      return self;
    },
  });
  return self;
}
