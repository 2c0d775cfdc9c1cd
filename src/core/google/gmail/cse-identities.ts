/** `users.settings.cse.identities`: which key pairs a user's client-side encryption uses, by domain-wide delegation only. */
import {perform, type Method, type Workflow} from '../wire';
import {CSE_BASE, CSE_ID, cseCall, GMAIL, listOf, pages} from './cse-calls';
import {isRecord, text} from './json';

const IDENTITY = `${CSE_BASE}/identities/{cseEmailAddress}`;

export const CSE_IDENTITIES_LIST = listOf('identities');
export const CSE_IDENTITIES_GET: Method = {
  ...GMAIL,
  id: `${CSE_ID}.identities.get`,
  verb: 'GET',
  url: IDENTITY,
};
export const CSE_IDENTITIES_CREATE: Method = {
  ...GMAIL,
  id: `${CSE_ID}.identities.create`,
  verb: 'POST',
  url: `${CSE_BASE}/identities`,
  sends: 'json',
  once: true,
};
export const CSE_IDENTITIES_PATCH: Method = {
  ...GMAIL,
  id: `${CSE_ID}.identities.patch`,
  verb: 'PATCH',
  url: IDENTITY,
  sends: 'json',
};
export const CSE_IDENTITIES_DELETE: Method = {
  ...GMAIL,
  id: `${CSE_ID}.identities.delete`,
  verb: 'DELETE',
  url: IDENTITY,
};

/** What an identity uses; the same id twice for one pair that is for both uses. */
export interface Identity {
  readonly emailAddress: string;
  readonly uses: {readonly signing: string; readonly encryption: string};
}

/** All identities of a user: one at most, plus those left by former primary addresses. @throws GoogleRefusal */
export function* listIdentities(user: string): Workflow<Identity[]> {
  const all = yield* pages(user, CSE_IDENTITIES_LIST, 'cseIdentities');
  return all.map(readIdentity);
}

/** The identity of the primary address. @throws GoogleRefusal, `not-found` if there is none */
export function* getIdentity(user: string): Workflow<Identity> {
  return yield* identityOf(CSE_IDENTITIES_GET, user);
}

/** Makes it. Answers as `createKeyPair` does; one that is there is `already-exists`. @throws GoogleRefusal */
export function* createIdentity(
  user: string,
  uses: Identity['uses'],
): Workflow<Identity> {
  return yield* identityOf(CSE_IDENTITIES_CREATE, user, uses);
}

/** Lets it use other key pairs; idempotent. @throws GoogleRefusal, `not-found` if there is none */
export function* patchIdentity(
  user: string,
  uses: Identity['uses'],
): Workflow<Identity> {
  return yield* identityOf(CSE_IDENTITIES_PATCH, user, uses);
}

/** A second time it is `not-found`. @throws GoogleRefusal */
export function* deleteIdentity(user: string): Workflow<void> {
  yield* perform(cseCall(CSE_IDENTITIES_DELETE, user, {cseEmailAddress: user}));
}

function* identityOf(
  method: Method,
  user: string,
  uses?: Identity['uses'],
): Workflow<Identity> {
  const body = yield* perform({
    ...cseCall(method, user, {cseEmailAddress: user}),
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
