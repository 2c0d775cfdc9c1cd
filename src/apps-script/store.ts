/** What outlives an execution, in the properties of the document and of the person. Passwords and tokens never do. */
import type {Settings} from '../core/door';
import type {RunRecord, Store} from '../core/ports';
import {FIRST_SETTINGS} from '../core/verbs/settings';

const SETTINGS = 'settings';
const RUN = 'run';
const STOP = 'stop';
const KEY = 'serviceAccountKey';

/** The service account's key as it is kept for one person. */
export interface StoredKey {
  readonly email: string;
  readonly privateKey: string;
}

/** This person's key; null when none is stored. */
export function storedKey(): StoredKey | null {
  return read<StoredKey>(PropertiesService.getUserProperties(), KEY);
}

/** The store of this execution. Settings are read once; whether a stop was asked for is read each time. */
export function store(): Store {
  const document = PropertiesService.getDocumentProperties();
  const person = PropertiesService.getUserProperties();
  let settings: Settings | null = null;
  return {
    settings() {
      settings ??= {...FIRST_SETTINGS, ...read<Settings>(document, SETTINGS)};
      return settings;
    },
    saveSettings(wanted) {
      document.setProperty(SETTINGS, JSON.stringify(wanted));
      settings = wanted;
    },
    run: () => read<RunRecord>(document, RUN),
    saveRun(run) {
      if (run) {
        document.setProperty(RUN, JSON.stringify(run));
        return;
      }
      document.deleteProperty(RUN);
      document.deleteProperty(STOP);
    },
    stopAsked: () => document.getProperty(STOP) !== null,
    askToStop() {
      document.setProperty(STOP, 'yes');
    },
    hasPrivateKey: () => storedKey() !== null,
    savePrivateKey(email, privateKey) {
      const key: StoredKey = {email, privateKey};
      person.setProperty(KEY, JSON.stringify(key));
    },
    forgetPrivateKey() {
      person.deleteProperty(KEY);
    },
  };
}

function read<T>(
  properties: GoogleAppsScript.Properties.Properties,
  name: string,
): T | null {
  const stored = properties.getProperty(name);
  return stored === null ? null : (JSON.parse(stored) as T);
}
