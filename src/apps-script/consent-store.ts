/**
 * Consent in the script's properties: the only store that a web app can use whoever visits it. One property per user, so
 * that simultaneous answers do not affect each other, and only properties that are named here are ever changed.
 */
import {utf8} from '../core/base/bytes';
import {recordIn, recordText, type ConsentRecord} from '../core/consent/record';
import {FIRST_CONSENT} from '../core/consent/settings';
import type {Changed, ConsentKey, ConsentStore} from '../core/consent/store';
import type {ConsentSettings} from '../core/door/contract';

const SETTINGS = 'consentSettings';
const SECRET = 'consentSecret';
const KEY = 'consentKey';
const USER = 'consent ';

/** A store holds 500 kB [Quotas for Google services]; part of it is reserved for simultaneous answers. */
const MAX_BYTES = 500_000;
const RESERVE = 10_000;
/** The estimated size of a user before there are any: Google's refresh tokens have a few hundred characters. */
const USUAL_BYTES = 230;
/** How many users of the usual size are added to those who have consented. */
const FEW_USERS = 50;
/** The lock is held for only a few milliseconds. */
const LOCK_WAIT_MS = 10_000;
const QUOTA = /storage quota|too large/i;

interface StoredSettings {
  readonly settings: ConsentSettings;
  readonly locale: string;
}

/** The store of this execution. */
export function consentStore(): ConsentStore & ConsentKey {
  const properties = PropertiesService.getScriptProperties();
  let saved: StoredSettings | null = null;
  let all: {records: Map<string, ConsentRecord>; bytes: number} | null = null;
  let secret: string | null = null;
  let key: string | null = null;

  const stored = (): StoredSettings =>
    (saved ??= {
      ...{settings: FIRST_CONSENT, locale: ''},
      ...(JSON.parse(properties.getProperty(SETTINGS) ?? '{}') as object),
    });

  const everything = () => {
    if (all) return all;
    const records = new Map<string, ConsentRecord>();
    let bytes = 0;
    for (const [name, text] of Object.entries(properties.getProperties())) {
      bytes += bytesOf(name, text);
      const record = name.startsWith(USER) ? recordIn(text) : null;
      if (record) records.set(name.slice(USER.length), record);
    }
    return (all = {records, bytes});
  };

  const read = (user: string): ConsentRecord | null =>
    recordIn(properties.getProperty(USER + user) ?? '');

  const change: ConsentStore['change'] = (user, work) =>
    locked((): Changed => {
      const before = read(user);
      const after = work(before);
      if (after === before) return {ok: true, record: before};
      const grows = sizeOf(user, after) - sizeOf(user, before);
      if (grows > 0 && !fits(everything().bytes + grows, after)) return FULL;
      if (after === null) properties.deleteProperty(USER + user);
      else if (!written(properties, {[USER + user]: recordText(after)}))
        return FULL;
      if (all) {
        all.bytes += grows;
        if (after) all.records.set(user, after);
        else all.records.delete(user);
      }
      return {ok: true, record: after};
    }) ?? {ok: false, why: 'busy'};

  const changeBoth: ConsentStore['changeBoth'] = (users, work) =>
    locked((): Changed => {
      const [first, second] = users;
      const before = [read(first), read(second)] as const;
      const after = work(before);
      if (after === null) return {ok: true, record: before[0]};
      const grows = [0, 1].reduce(
        (sum, i) =>
          sum + sizeOf(users[i]!, after[i]!) - sizeOf(users[i]!, before[i]!),
        0,
      );
      // Stored values are not lost for lack of room that only new consents need.
      const isRoom = grows <= 0 || everything().bytes + grows <= MAX_BYTES;
      const texts = {
        [USER + first]: recordText(after[0]),
        [USER + second]: recordText(after[1]),
      };
      if (!isRoom || !written(properties, texts)) return FULL;
      if (all) {
        all.bytes += grows;
        users.forEach((user, i) => all?.records.set(user, after[i]!));
      }
      return {ok: true, record: after[0]};
    }) ?? {ok: false, why: 'busy'};

  return {
    settings: () => stored().settings,
    locale: () => stored().locale,
    saveSettings(settings, locale) {
      saved = {settings, locale};
      properties.setProperty(SETTINGS, JSON.stringify(saved));
    },
    secret: () => (secret ??= properties.getProperty(SECRET) ?? ''),
    saveSecret(wanted) {
      secret = wanted;
      if (wanted === '') properties.deleteProperty(SECRET);
      else properties.setProperty(SECRET, wanted);
    },
    records: () => everything().records,
    record: read,
    change,
    changeBoth,
    room() {
      const {records, bytes} = everything();
      const sizes = {users: 0, bytes: 0};
      let waiting = 0;
      for (const [user, record] of records) {
        if (record.state !== 'allowed')
          waiting += USUAL_BYTES - sizeOf(user, record);
        else {
          sizes.users++;
          sizes.bytes += sizeOf(user, record);
        }
      }
      // A few users say little about the next ones.
      const each =
        (sizes.bytes + FEW_USERS * USUAL_BYTES) / (sizes.users + FEW_USERS);
      const left = MAX_BYTES - RESERVE - bytes - Math.max(waiting, 0);
      return Math.max(0, Math.floor(left / each));
    },
    mac(text) {
      key ??= properties.getProperty(KEY) ?? newKey(properties);
      return base64Url(Utilities.computeHmacSha256Signature(text, key));
    },
    digest: text =>
      base64Url(
        Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text),
      ),
    nonce: () => Utilities.getUuid().replace(/-/g, ''),
  };
}

const FULL: Changed = {ok: false, why: 'full'};

/** Records of consent count against the reserve; records that there was no room may use it. */
function fits(bytes: number, record: ConsentRecord | null): boolean {
  const reserve = record?.token ? RESERVE : RESERVE / 2;
  return bytes <= MAX_BYTES - reserve;
}

function sizeOf(user: string, record: ConsentRecord | null): number {
  return record ? bytesOf(USER + user, recordText(record)) : 0;
}

function bytesOf(name: string, text: string): number {
  return utf8(name).length + text.length;
}

/** @param texts - by property's name. @returns false when Apps Script has no room for them */
function written(
  properties: GoogleAppsScript.Properties.Properties,
  texts: Record<string, string>,
): boolean {
  try {
    properties.setProperties(texts);
    return true;
  } catch (error) {
    if (error instanceof Error && QUOTA.test(error.message)) return false;
    throw error;
  }
}

/** Of two simultaneous callers, one creates it. */
function newKey(properties: GoogleAppsScript.Properties.Properties): string {
  const made = locked(() => {
    const there = properties.getProperty(KEY);
    if (there !== null) return there;
    // Each has 122 random bits.
    const key = [1, 2, 3].map(() => Utilities.getUuid()).join('');
    properties.setProperty(KEY, key);
    return key;
  });
  if (made === null) throw new Error('The lock could not be had.');
  return made;
}

/** The lock is that of the script: a visitor of the web app has no document. It is released whatever happens. */
function locked<T>(work: () => T): T | null {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) return null;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

function base64Url(bytes: number[]): string {
  return Utilities.base64EncodeWebSafe(bytes).replace(/=+$/, '');
}
