/** What outlives an execution, in the properties of the document and of the person. Passwords and tokens never do. */
import type {
  CseSettings,
  Settings,
  ScheduleSettings,
} from '../core/door/contract';
import {FIRST_CSE} from '../core/cse/settings';
import type {Store} from '../core/door/ports';
import {FIRST_SCHEDULE} from '../core/schedule/settings';
import {FIRST_SETTINGS} from '../core/door/settings';
import {
  readKept,
  readLongText,
  tidyKept,
  writeKept,
  writeLongText,
} from './kept';
import {DAY_MS} from '../core/base/time';

const SETTINGS = 'settings';
/** Its name is that of 0.1.0. */
const SCHEDULE = 'upkeepSettings';
const CSE = 'cseSettings';
const SET_UP_BY = 'version';
const FETCHES = 'fetches';
const KEY = 'serviceAccountKey';
const CHAT = 'chatWebhook';
const ISSUER_KEY = 'issuerKey';

/** Requests of a day. */
interface Fetches {
  readonly since: number;
  readonly made: number;
  /** Milliseconds of clock triggers; absent if there were none. */
  readonly triggerMs?: number;
}

/** The service account's key as it is kept for one person. */
export interface StoredKey {
  readonly email: string;
  readonly privateKey: string;
}

/** This person's key; null if none is stored. */
export function storedKey(): StoredKey | null {
  return read<StoredKey>(PropertiesService.getUserProperties(), KEY);
}

/** The store of this execution. Settings are read once; stored values of the run are read each time. */
export function store(): Store {
  const document = PropertiesService.getDocumentProperties();
  const person = PropertiesService.getUserProperties();
  let settings: Settings | null = null;
  let schedule: ScheduleSettings | null = null;
  let cse: CseSettings | null = null;
  let setUpBy: string | null | undefined;
  // Somebody's own, so that no other execution counts, but for one of the same person.
  let today: Fetches | undefined;
  const count = (made: number, triggerMs: number): void => {
    const before = fetches(person);
    today = {
      since: before.since,
      made: before.made + made,
      triggerMs: (before.triggerMs ?? 0) + triggerMs,
    };
    person.setProperty(FETCHES, JSON.stringify(today));
  };
  return {
    settings() {
      settings ??= {...FIRST_SETTINGS, ...read<Settings>(document, SETTINGS)};
      return settings;
    },
    saveSettings(wanted) {
      document.setProperty(SETTINGS, JSON.stringify(wanted));
      settings = wanted;
    },
    schedule() {
      schedule ??= {
        ...FIRST_SCHEDULE,
        ...read<ScheduleSettings>(document, SCHEDULE),
      };
      return schedule;
    },
    saveSchedule(wanted) {
      document.setProperty(SCHEDULE, JSON.stringify(wanted));
      schedule = wanted;
    },
    cse() {
      cse ??= {...FIRST_CSE, ...read<CseSettings>(document, CSE)};
      return cse;
    },
    saveCse(wanted) {
      document.setProperty(CSE, JSON.stringify(wanted));
      cse = wanted;
    },
    setUpBy() {
      if (setUpBy === undefined) setUpBy = document.getProperty(SET_UP_BY);
      return setUpBy;
    },
    saveSetUpBy(version) {
      document.setProperty(SET_UP_BY, version);
      setUpBy = version;
    },
    caCertificates: () => readLongText(document, 'caCertificates'),
    saveCaCertificates(text) {
      writeLongText(document, 'caCertificates', text);
    },
    kept: () => readKept(document),
    keep: values => writeKept(document, values),
    tidy: () => tidyKept(document),
    fetchesToday: () => (today ??= fetches(person)).made,
    countFetches(more) {
      if (more > 0) count(more, 0);
    },
    triggerMsToday: () => (today ??= fetches(person)).triggerMs ?? 0,
    countTriggerMs: ms => count(0, ms),
    hasPrivateKey: () => storedKey() !== null,
    savePrivateKey(email, privateKey) {
      const key: StoredKey = {email, privateKey};
      person.setProperty(KEY, JSON.stringify(key));
    },
    forgetPrivateKey() {
      person.deleteProperty(KEY);
    },
    issuerKey: () => person.getProperty(ISSUER_KEY) ?? '',
    saveIssuerKey(key) {
      person.setProperty(ISSUER_KEY, key);
    },
    chatWebhook: () => document.getProperty(CHAT) ?? '',
    saveChatWebhook(address) {
      if (address) document.setProperty(CHAT, address);
      else document.deleteProperty(CHAT);
    },
  };
}

function fetches(person: GoogleAppsScript.Properties.Properties): Fetches {
  const counted = read<Fetches>(person, FETCHES);
  const now = Date.now();
  return counted && now - counted.since < DAY_MS
    ? counted
    : {since: now, made: 0};
}

function read<T>(
  properties: GoogleAppsScript.Properties.Properties,
  name: string,
): T | null {
  const stored = properties.getProperty(name);
  return stored === null ? null : (JSON.parse(stored) as T);
}
