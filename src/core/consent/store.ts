/** What consent keeps and is made safe with: a port of its own, since visitors of the web app reach nothing else. */
import type {ConsentRecord} from './record';
import type {ConsentSettings} from './contract';

/** What came of a change. `busy`: the lock could not be had. `full`: what should be kept does not fit; nothing was changed. */
export type Changed =
  | {readonly ok: true; readonly record: ConsentRecord | null}
  | {readonly ok: false; readonly why: 'busy' | 'full'};

/** Two users' records, in the order of the users. */
export type RecordPair = readonly [ConsentRecord | null, ConsentRecord | null];
export type KeptPair = readonly [ConsentRecord, ConsentRecord];

/** What is kept, in the script's properties. */
export interface ConsentStore {
  /** As saved; all of it empty before. Read once. */
  settings(): ConsentSettings;
  /** The spreadsheet's locale when they were saved: the web app speaks it. */
  locale(): string;
  saveSettings(settings: ConsentSettings, locale: string): void;
  /** The client's secret; empty where there is none. */
  secret(): string;
  /** @param secret - empty forgets it */
  saveSecret(secret: string): void;
  /** Everybody who was asked, read once, with what this execution has changed since. */
  records(): ReadonlyMap<string, ConsentRecord>;
  /** One user's, read again; null for who was not asked. */
  record(user: string): ConsentRecord | null;
  /**
   * Changes one user's record while nobody else does.
   *
   * @param change - is given the record as it is kept now; the same object leaves it, null forgets it
   */
  change(
    user: string,
    change: (now: ConsentRecord | null) => ConsentRecord | null,
  ): Changed;
  /**
   * Changes two users' records at once, while nobody else does: both are kept, or neither.
   *
   * @param change - is given both as they are kept now, and says what they become; null leaves both
   */
  changeBoth(
    users: readonly [string, string],
    change: (now: RecordPair) => KeptPair | null,
  ): Changed;
  /** How many more users' consents fit. */
  room(): number;
}

/** What links and states are made unforgeable with. Texts that come out are base64url without padding. */
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
