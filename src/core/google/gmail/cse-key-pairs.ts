/** `users.settings.cse.keypairs`: the key pairs of Gmail's client-side encryption, by domain-wide delegation only. */
import {keyServiceOf, shownUri} from './key-service-address';
import {perform, type Method, type Workflow} from '../wire';
import {CSE_BASE, CSE_ID, cseCall, GMAIL, listOf, pages} from './cse-calls';
import {isRecord, records, text} from './json';
import type {KeyMetadata} from './key-metadata';

const KEY_PAIR = `${CSE_BASE}/keypairs/{keyPairId}`;

export const CSE_KEY_PAIRS_LIST = listOf('keypairs');
export const CSE_KEY_PAIRS_GET: Method = {
  ...GMAIL,
  id: `${CSE_ID}.keypairs.get`,
  verb: 'GET',
  url: KEY_PAIR,
};
export const CSE_KEY_PAIRS_CREATE: Method = {
  ...GMAIL,
  id: `${CSE_ID}.keypairs.create`,
  verb: 'POST',
  url: `${CSE_BASE}/keypairs`,
  sends: 'json',
  once: true,
};
export const CSE_KEY_PAIRS_ENABLE = changeOf('enable');
export const CSE_KEY_PAIRS_DISABLE = changeOf('disable');
export const CSE_KEY_PAIRS_OBLITERATE = changeOf('obliterate');

function changeOf(to: 'enable' | 'disable' | 'obliterate'): Method {
  return {
    ...GMAIL,
    id: `${CSE_ID}.keypairs.${to}`,
    verb: 'POST',
    url: `${KEY_PAIR}:${to}`,
    sends: 'json',
  };
}

/** A key pair that Gmail holds. */
export interface KeyPair {
  readonly id: string;
  readonly state: 'enabled' | 'disabled' | 'unknown';
  /** Milliseconds since the epoch; null if it is not disabled, or the API did not say. */
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

/** All key pairs of a user. @throws GoogleRefusal */
export function* listKeyPairs(user: string): Workflow<KeyPair[]> {
  const all = yield* pages(user, CSE_KEY_PAIRS_LIST, 'cseKeyPairs');
  return all.map(readKeyPair).filter(it => it.id !== '');
}

/** One key pair. @throws GoogleRefusal, `not-found` for an unknown id */
export function* getKeyPair(user: string, id: string): Workflow<KeyPair> {
  return yield* pairOf(CSE_KEY_PAIRS_GET, user, id);
}

/**
 * Stores a certificate chain with the private key's metadata for Gmail. Not idempotent: an answer that leaves open whether it
 * was stored is a GoogleRefusal whose problem is `ambiguous`.
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
    ...cseCall(CSE_KEY_PAIRS_CREATE, user),
    body: {pkcs7, privateKeyMetadata: [keptBy]},
  });
  return readKeyPair(isRecord(body) ? body : {});
}

/** Idempotent. @throws GoogleRefusal */
export function* enableKeyPair(user: string, id: string): Workflow<KeyPair> {
  return yield* pairOf(CSE_KEY_PAIRS_ENABLE, user, id, {});
}

/** Idempotent. @throws GoogleRefusal */
export function* disableKeyPair(user: string, id: string): Workflow<KeyPair> {
  return yield* pairOf(CSE_KEY_PAIRS_DISABLE, user, id, {});
}

/**
 * Permanent: what was encrypted to the key pair can never be read again. A second call gets `not-found`. @throws GoogleRefusal
 */
export function* obliterateKeyPair(user: string, id: string): Workflow<void> {
  yield* perform({
    ...cseCall(CSE_KEY_PAIRS_OBLITERATE, user, {keyPairId: id}),
    body: {},
  });
}

function* pairOf(
  method: Method,
  user: string,
  keyPairId: string,
  sent?: object,
): Workflow<KeyPair> {
  const body = yield* perform({
    ...cseCall(method, user, {keyPairId}),
    ...(sent ? {body: sent} : {}),
  });
  return readKeyPair(isRecord(body) ? body : {});
}

/** Reads only known fields, and of the wrapped key only whether it is the expected one. */
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
