/** `users.settings.sendAs.smimeInfo`: the certificates that Gmail holds for an alias. */
import {base64Url} from '../../base/bytes';
import {perform, type Method, type Workflow} from '../wire';
import {isRecord, records, text} from './json';

const BASE =
  'https://gmail.googleapis.com/gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}/smimeInfo';

export const SMIME_INFO_LIST: Method = {
  id: 'gmail.users.settings.sendAs.smimeInfo.list',
  api: 'gmail',
  verb: 'GET',
  url: BASE,
  answers: 'json',
};

export const SMIME_INFO_GET: Method = {
  id: 'gmail.users.settings.sendAs.smimeInfo.get',
  api: 'gmail',
  verb: 'GET',
  url: `${BASE}/{id}`,
  answers: 'json',
};

export const SMIME_INFO_INSERT: Method = {
  id: 'gmail.users.settings.sendAs.smimeInfo.insert',
  api: 'gmail',
  verb: 'POST',
  url: BASE,
  sends: 'json',
  answers: 'json',
  once: true,
};

export const SMIME_INFO_DELETE: Method = {
  id: 'gmail.users.settings.sendAs.smimeInfo.delete',
  api: 'gmail',
  verb: 'DELETE',
  url: `${BASE}/{id}`,
  answers: 'json',
};

export const SMIME_INFO_SET_DEFAULT: Method = {
  id: 'gmail.users.settings.sendAs.smimeInfo.setDefault',
  api: 'gmail',
  verb: 'POST',
  url: `${BASE}/{id}/setDefault`,
  answers: 'json',
};

/** Where a certificate belongs. `user` is the primary address; `alias` may be the same. */
export interface Mailbox {
  readonly user: string;
  readonly alias: string;
}

/** A certificate that Gmail holds, as returned by the API. */
export interface SmimeInfo {
  readonly id: string;
  readonly issuerCn: string;
  /** Google omits the field if it is false. */
  readonly isDefault: boolean;
  /** Milliseconds since the epoch, UTC; null when the API did not say. */
  readonly expiration: number | null;
  /** Leaf and chain; empty when the API did not say. */
  readonly pem: string;
}

/** Every certificate of an alias; not paged. @throws GoogleRefusal, `not-found` for an unknown alias. */
export function* listSmimeInfo(at: Mailbox): Workflow<SmimeInfo[]> {
  const body = yield* perform(call(SMIME_INFO_LIST, at));
  return records(isRecord(body) ? body['smimeInfo'] : undefined).map(
    readSmimeInfo,
  );
}

/** One certificate. @throws GoogleRefusal, `not-found` for an unknown alias or id. */
export function* getSmimeInfo(at: Mailbox, id: string): Workflow<SmimeInfo> {
  const body = yield* perform(call(SMIME_INFO_GET, at, id));
  return readSmimeInfo(isRecord(body) ? body : {});
}

/**
 * Stores a certificate with its key. Not idempotent: an answer that leaves open whether it was stored is a Refusal whose
 * problem is `ambiguous`.
 *
 * The body holds the file and its password and nothing else (`isDefault` is refused on insert); the bytes travel as
 * URL-safe base64 with its padding, the only form that every client has seen accepted.
 */
export function* insertSmimeInfo(
  at: Mailbox,
  pkcs12: Uint8Array,
  password: string,
): Workflow<SmimeInfo> {
  const body = yield* perform({
    ...call(SMIME_INFO_INSERT, at),
    body: {
      pkcs12: base64Url(pkcs12),
      ...(password === '' ? {} : {encryptedKeyPassword: password}),
    },
  });
  return readSmimeInfo(isRecord(body) ? body : {});
}

/** Deletes one certificate; a second time it is `not-found`. @throws GoogleRefusal */
export function* deleteSmimeInfo(at: Mailbox, id: string): Workflow<void> {
  yield* perform(call(SMIME_INFO_DELETE, at, id));
}

/** Makes one certificate the alias's default, which the former one ceases to be; idempotent. @throws GoogleRefusal */
export function* setDefaultSmimeInfo(at: Mailbox, id: string): Workflow<void> {
  yield* perform(call(SMIME_INFO_SET_DEFAULT, at, id));
}

function call(method: Method, at: Mailbox, id?: string) {
  return {
    method,
    user: at.user,
    path: {
      userId: at.user,
      sendAsEmail: at.alias,
      ...(id === undefined ? {} : {id}),
    },
    access: {kind: 'none'} as const,
  };
}

/** Reads only known fields: the API may return more, including the password. */
function readSmimeInfo(json: Record<string, unknown>): SmimeInfo {
  return {
    id: text(json['id']),
    issuerCn: text(json['issuerCn']),
    isDefault: json['isDefault'] === true,
    expiration: readExpiration(json['expiration']),
    pem: text(json['pem']),
  };
}

/** int64 as a decimal string, milliseconds; some clients turn it into a number. */
function readExpiration(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^-?\d{1,17}$/.test(value)
    ? Number(value)
    : null;
}
