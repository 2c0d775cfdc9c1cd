/**
 * `users.settings.cse`: key pairs and identities of Gmail's client-side encryption. All of it is for the primary address, and
 * for an administrator by domain-wide delegation only.
 */
import type {KeyMetadata} from '../cse/metadata';
import {keyServiceOf, shownUri} from '../cse/key-service';
import {perform, type Method, type Workflow} from '../wire';
import {isRecord, records, text} from './json';

const BASE =
  'https://gmail.googleapis.com/gmail/v1/users/{userId}/settings/cse';
const ID = 'gmail.users.settings.cse';
const KEY_PAIR = `${BASE}/keypairs/{keyPairId}`;
const IDENTITY = `${BASE}/identities/{cseEmailAddress}`;
const GMAIL = {api: 'gmail', answers: 'json'} as const;
/** A list that never ends would be one that turns in a circle. */
const MOST_PAGES = 50;

export const CSE_KEY_PAIRS_LIST = listOf('keypairs');
export const CSE_KEY_PAIRS_GET: Method = {
  ...GMAIL,
  id: `${ID}.keypairs.get`,
  verb: 'GET',
  url: KEY_PAIR,
};
export const CSE_KEY_PAIRS_CREATE: Method = {
  ...GMAIL,
  id: `${ID}.keypairs.create`,
  verb: 'POST',
  url: `${BASE}/keypairs`,
  sends: 'json',
  once: true,
};
export const CSE_KEY_PAIRS_ENABLE = changeOf('enable');
export const CSE_KEY_PAIRS_DISABLE = changeOf('disable');
export const CSE_KEY_PAIRS_OBLITERATE = changeOf('obliterate');

export const CSE_IDENTITIES_LIST = listOf('identities');
export const CSE_IDENTITIES_GET: Method = {
  ...GMAIL,
  id: `${ID}.identities.get`,
  verb: 'GET',
  url: IDENTITY,
};
export const CSE_IDENTITIES_CREATE: Method = {
  ...GMAIL,
  id: `${ID}.identities.create`,
  verb: 'POST',
  url: `${BASE}/identities`,
  sends: 'json',
  once: true,
};
export const CSE_IDENTITIES_PATCH: Method = {
  ...GMAIL,
  id: `${ID}.identities.patch`,
  verb: 'PATCH',
  url: IDENTITY,
  sends: 'json',
};
export const CSE_IDENTITIES_DELETE: Method = {
  ...GMAIL,
  id: `${ID}.identities.delete`,
  verb: 'DELETE',
  url: IDENTITY,
};

/** `list` has two addresses: the token of the first page would be an empty one, and that is never sent. */
function listOf(what: 'keypairs' | 'identities') {
  const method = {...GMAIL, id: `${ID}.${what}.list`, verb: 'GET'} as const;
  const url = `${BASE}/${what}`;
  return {
    first: {...method, url} as Method,
    next: {...method, url: `${url}?pageToken={pageToken}`} as Method,
  };
}

function changeOf(to: 'enable' | 'disable' | 'obliterate'): Method {
  return {
    ...GMAIL,
    id: `${ID}.keypairs.${to}`,
    verb: 'POST',
    url: `${KEY_PAIR}:${to}`,
    sends: 'json',
  };
}

/** A key pair that Gmail holds. */
export interface KeyPair {
  readonly id: string;
  readonly state: 'enabled' | 'disabled' | 'unknown';
  /** Milliseconds since the epoch; null where it is not disabled, or the API did not say. */
  readonly disabledSince: number | null;
  /** Leaf and chain; empty when the API did not say. */
  readonly pem: string;
  /** Key services and hardware keys, as they may be shown. */
  readonly keptBy: readonly KeptBy[];
}

/** Where one private key of a pair is, without the wrapped key. */
export interface KeptBy {
  /** The key service's address, or what describes the hardware key. */
  readonly name: string;
  readonly kind: 'kacls' | 'hardware' | 'unknown';
  /**
   * Whether it is this metadata. What the API leaves out cannot differ.
   *
   * A function, so that the wrapped key cannot get into anything that is written down.
   */
  isOf(metadata: KeyMetadata): boolean;
  /** Whether it is kept by the key service, whatever the wrapped key. */
  isBy(uri: string): boolean;
}

/** What an identity uses; the same id twice for one pair that is for both uses. */
export interface Identity {
  readonly emailAddress: string;
  readonly uses: {readonly signing: string; readonly encryption: string};
}

/** All key pairs of a user. @throws Refusal */
export function* listKeyPairs(user: string): Workflow<KeyPair[]> {
  const all = yield* pages(user, CSE_KEY_PAIRS_LIST, 'cseKeyPairs');
  return all.map(readKeyPair).filter(it => it.id !== '');
}

/** One key pair. @throws Refusal, `not-found` for an unknown id */
export function* getKeyPair(user: string, id: string): Workflow<KeyPair> {
  return yield* pairOf(CSE_KEY_PAIRS_GET, user, id);
}

/**
 * Stores a certificate chain with what Gmail has to know of its private key. Not idempotent: an answer that leaves open whether
 * it was stored is a Refusal whose problem is `ambiguous`.
 *
 * @param pkcs7 - PEM, leaf to root
 */
export function* createKeyPair(
  user: string,
  pkcs7: string,
  metadata: KeyMetadata,
): Workflow<KeyPair> {
  const {kind} = metadata;
  const keptBy =
    kind === 'kacls'
      ? {
          kaclsKeyMetadata: {kaclsUri: metadata.uri, kaclsData: metadata.data},
        }
      : {hardwareKeyMetadata: {description: metadata.description}};
  const body = yield* perform({
    ...call(CSE_KEY_PAIRS_CREATE, user),
    body: {pkcs7, privateKeyMetadata: [keptBy]},
  });
  return readKeyPair(isRecord(body) ? body : {});
}

/** Idempotent. @throws Refusal */
export function* enableKeyPair(user: string, id: string): Workflow<KeyPair> {
  return yield* pairOf(CSE_KEY_PAIRS_ENABLE, user, id, {});
}

/** Idempotent. @throws Refusal */
export function* disableKeyPair(user: string, id: string): Workflow<KeyPair> {
  return yield* pairOf(CSE_KEY_PAIRS_DISABLE, user, id, {});
}

/** For good; what was encrypted to it can never be read again. A second time it is `not-found`. @throws Refusal */
export function* obliterateKeyPair(user: string, id: string): Workflow<void> {
  yield* perform({
    ...call(CSE_KEY_PAIRS_OBLITERATE, user, {keyPairId: id}),
    body: {},
  });
}

/** All identities of a user: one at most, but for what a former primary address has left. @throws Refusal */
export function* listIdentities(user: string): Workflow<Identity[]> {
  const all = yield* pages(user, CSE_IDENTITIES_LIST, 'cseIdentities');
  return all.map(readIdentity);
}

/** The identity of the primary address. @throws Refusal, `not-found` where there is none */
export function* getIdentity(user: string): Workflow<Identity> {
  return yield* identityOf(CSE_IDENTITIES_GET, user);
}

/** Makes it. Answers as `createKeyPair` does; one that is there is `already-exists`. @throws Refusal */
export function* createIdentity(
  user: string,
  uses: Identity['uses'],
): Workflow<Identity> {
  return yield* identityOf(CSE_IDENTITIES_CREATE, user, uses);
}

/** Lets it use other key pairs; idempotent. @throws Refusal, `not-found` where there is none */
export function* patchIdentity(
  user: string,
  uses: Identity['uses'],
): Workflow<Identity> {
  return yield* identityOf(CSE_IDENTITIES_PATCH, user, uses);
}

/** A second time it is `not-found`. @throws Refusal */
export function* deleteIdentity(user: string): Workflow<void> {
  yield* perform(call(CSE_IDENTITIES_DELETE, user, {cseEmailAddress: user}));
}

function* pairOf(
  method: Method,
  user: string,
  keyPairId: string,
  sent?: object,
): Workflow<KeyPair> {
  const body = yield* perform({
    ...call(method, user, {keyPairId}),
    ...(sent ? {body: sent} : {}),
  });
  return readKeyPair(isRecord(body) ? body : {});
}

function* identityOf(
  method: Method,
  user: string,
  uses?: Identity['uses'],
): Workflow<Identity> {
  const body = yield* perform({
    ...call(method, user, {cseEmailAddress: user}),
    ...(uses ? {body: {emailAddress: user, ...identityBody(uses)}} : {}),
  });
  return readIdentity(isRecord(body) ? body : {});
}

/** One field or the other, never both. */
function identityBody({signing, encryption}: Identity['uses']): object {
  return signing === encryption
    ? {primaryKeyPairId: signing}
    : {
        signAndEncryptKeyPairs: {
          signingKeyPairId: signing,
          encryptionKeyPairId: encryption,
        },
      };
}

/** A page is the last one when its token is absent, empty, or one that was there already. */
function* pages(
  user: string,
  list: {readonly first: Method; readonly next: Method},
  field: string,
): Workflow<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  const seen = new Set<string>();
  let method = list.first;
  let path: Record<string, string> = {};
  while (seen.size < MOST_PAGES) {
    const body = yield* perform(call(method, user, path));
    const page = isRecord(body) ? body : {};
    all.push(...records(page[field]));
    const pageToken = text(page['nextPageToken']);
    if (pageToken === '' || seen.has(pageToken)) break;
    seen.add(pageToken);
    method = list.next;
    path = {pageToken};
  }
  return all;
}

function call(
  method: Method,
  user: string,
  path: Readonly<Record<string, string>> = {},
) {
  const access = {kind: 'none'} as const;
  return {method, user, path: {userId: user, ...path}, access};
}

/** Takes only what is known, and of the wrapped key nothing but whether it is the one that is asked for. */
function readKeyPair(json: Record<string, unknown>): KeyPair {
  const state = text(json['enablementState']).toLowerCase();
  const since = Date.parse(text(json['disableTime']));
  return {
    id: text(json['keyPairId']),
    state: state === 'enabled' || state === 'disabled' ? state : 'unknown',
    disabledSince: Number.isNaN(since) ? null : since,
    pem: text(json['pem']),
    keptBy: records(json['privateKeyMetadata']).map(readKeptBy),
  };
}

function readKeptBy(json: Record<string, unknown>): KeptBy {
  const kacls = json['kaclsKeyMetadata'];
  const hardware = json['hardwareKeyMetadata'];
  if (isRecord(kacls)) {
    const uri = text(kacls['kaclsUri']);
    const data = withoutSpace(text(kacls['kaclsData']));
    const isBy = (other: string) => keyServiceOf(other) === keyServiceOf(uri);
    return {
      name: shownUri(uri),
      kind: 'kacls',
      isBy,
      isOf: it =>
        it.kind === 'kacls' &&
        isBy(it.uri) &&
        (data === '' || withoutSpace(it.data) === data),
    };
  }
  const description = isRecord(hardware) ? text(hardware['description']) : '';
  return {
    name: description,
    kind: isRecord(hardware) ? 'hardware' : 'unknown',
    isBy: () => false,
    isOf: it =>
      isRecord(hardware) &&
      it.kind === 'hardware' &&
      it.description === description,
  };
}

function withoutSpace(data: string): string {
  return data.replace(/\s+/g, '');
}

function readIdentity(json: Record<string, unknown>): Identity {
  const primary = text(json['primaryKeyPairId']);
  const couple = json['signAndEncryptKeyPairs'];
  const pairs = isRecord(couple) ? couple : {};
  return {
    emailAddress: text(json['emailAddress']),
    uses: {
      signing: primary || text(pairs['signingKeyPairId']),
      encryption: primary || text(pairs['encryptionKeyPairId']),
    },
  };
}
