/** The store of consents and its key: a port of its own, since visitors of the web app can reach nothing else. */
import type {ConsentRecord} from './record';
import type {ConsentSettings} from './contract';

/** The result of a change. `busy`: the lock was not available. `full`: the new values do not fit; nothing was changed. */
export type Changed =
  | {readonly ok: true; readonly record: ConsentRecord | null}
  | {readonly ok: false; readonly why: 'busy' | 'full'};

/** Two users' records, in the order of the users. */
export type RecordPair = readonly [ConsentRecord | null, ConsentRecord | null];
export type KeptPair = readonly [ConsentRecord, ConsentRecord];

/** The stored values, in the script's properties. */
export interface ConsentStore {
  /** As saved; all of it empty before. Read once. */
  settings(): ConsentSettings;
  /** The spreadsheet's locale when they were saved: the web app uses it. */
  locale(): string;
  saveSettings(settings: ConsentSettings, locale: string): void;
  /** The client's secret; empty if there is none. */
  secret(): string;
  /** @param secret - empty forgets it */
  saveSecret(secret: string): void;
  /** All users who were asked, read once, with this execution's changes since then. */
  records(): ReadonlyMap<string, ConsentRecord>;
  /** One user's, read again; null for a user who was not asked. */
  record(user: string): ConsentRecord | null;
  /**
   * Changes one user's record under the lock.
   *
   * @param change - receives the record as it is stored now; returning the same object leaves it, null deletes it
   */
  change(
    user: string,
    change: (now: ConsentRecord | null) => ConsentRecord | null,
  ): Changed;
  /**
   * Changes two users' records at once, under the lock: both are stored, or neither.
   *
   * @param change - receives both as they are stored now, and returns their new values; null leaves both
   */
  changeBoth(
    users: readonly [string, string],
    change: (now: RecordPair) => KeptPair | null,
  ): Changed;
  /** How many more users' consents fit. */
  room(): number;
}

/** Makes links and states unforgeable. Returned texts are base64url without padding. */
export interface ConsentKey {
  /** HMAC-SHA256 (RFC 2104) with a key that only this script has; it is made when it is first needed. */
  mac(text: string): string;
  /** SHA-256. */
  digest(text: string): string;
  /** 122 random bits and more, no two alike. */
  nonce(): string;
}

/** Whether users can be worked for: there is a client and its secret. */
export function hasClient(store: ConsentStore): boolean {
  return store.settings().clientId !== '' && store.secret() !== '';
}

/** Whether users can be asked as well. */
export function isReady(store: ConsentStore): boolean {
  return hasClient(store) && store.settings().webApp !== '';
}
