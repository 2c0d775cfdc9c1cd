/** Gmail API v1: `users.settings.cse.keypairs`, all six methods. */
import {
  checkActive,
  CSE_PATH,
  CSE_READING,
  CSE_RESOURCE,
  CSE_WRITING,
  cseUserOf,
  keyPairOf,
} from './gmail-cse-access';
import {KEY_PAIR_FIELDS, readKeyPair} from './gmail-cse-body';
import {keyPairChain, storedChain} from './gmail-cse-chain';
import {csePage} from './gmail-cse-paging';
import {
  idsOf,
  type CseKeyMetadata,
  type StoredCseKeyPair,
} from './gmail-cse-state';
import {Whole, type Incoming, type Method, type World} from './method';
import {badRequest, failedPrecondition, noContent} from './response';
import {Refused} from './smime-profile';
import type {User} from './state';

const PATH = `${CSE_PATH}/keypairs`;
const ONE = `${PATH}/{keyPairId}`;
const SHAPE = {
  keyPairId: true,
  pkcs7: true,
  pem: true,
  subjectEmailAddresses: true,
  enablementState: true,
  disableTime: true,
  privateKeyMetadata: {
    privateKeyMetadataId: true,
    kaclsKeyMetadata: {kaclsUri: true, kaclsData: true},
    hardwareKeyMetadata: {description: true},
  },
} as const;
/** "More than 30 days." */
const DAYS_30 = 30 * 86_400_000;

const list: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.keypairs.list',
  verb: 'GET',
  path: PATH,
  scopes: CSE_READING,
  parameters: ['pageSize', 'pageToken'],
  answers: {cseKeyPairs: SHAPE, nextPageToken: true},
  run(world, incoming) {
    const {keyPairs} = cseUserOf(world, incoming).cse;
    const page = csePage(keyPairs, it => it.id, incoming.query, 'keypairs');
    return {
      ...(page.items.length ? {cseKeyPairs: page.items.map(resource)} : {}),
      ...(page.next ? {nextPageToken: page.next} : {}),
    };
  },
};

const get: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.keypairs.get',
  verb: 'GET',
  path: ONE,
  scopes: CSE_READING,
  answers: SHAPE,
  run: (world, incoming) => resource(asked(world, incoming).pair),
};

/**
 * A second pair with the same certificate and key is stored in addition to the first: it is not documented that Gmail refuses
 * it.
 */
const create: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.keypairs.create',
  verb: 'POST',
  path: PATH,
  scopes: CSE_WRITING,
  takes: KEY_PAIR_FIELDS,
  answers: SHAPE,
  run(world, incoming) {
    const user = cseUserOf(world, incoming);
    const given = readKeyPair(world, incoming);
    checkActive(user, world);
    return resource(accepted(world, user, given));
  },
};

const enable: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.keypairs.enable',
  verb: 'POST',
  path: `${ONE}:enable`,
  scopes: CSE_WRITING,
  takes: [],
  answers: SHAPE,
  run(world, incoming) {
    const {pair} = asked(world, incoming);
    pair.disabledAt = null;
    return resource(pair);
  },
};

/**
 * A pair that is already disabled stays so, from the time at which "the key pair's state changed from ENABLED to DISABLED":
 * that does not change a second time. Identities may keep naming it: it "becomes active again for any associated identities".
 */
const disable: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.keypairs.disable',
  verb: 'POST',
  path: `${ONE}:disable`,
  scopes: CSE_WRITING,
  takes: [],
  answers: SHAPE,
  run(world, incoming) {
    const {pair} = asked(world, incoming);
    pair.disabledAt ??= world.clock.now();
    return resource(pair);
  },
};

/** What becomes of an identity that still names the pair is not documented: here the pair stays as long as there is one. */
const obliterate: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.keypairs.obliterate',
  verb: 'POST',
  path: `${ONE}:obliterate`,
  scopes: CSE_WRITING,
  takes: [],
  run(world, incoming) {
    const {user, pair} = asked(world, incoming);
    const {keyPairs, identities} = user.cse;
    const {disabledAt} = pair;
    const old = disabledAt !== null && world.clock.now() - disabledAt > DAYS_30;
    const used = identities.some(it => idsOf(it.keyPairs).includes(pair.id));
    if (!old || used) throw failedPrecondition();
    keyPairs.splice(keyPairs.indexOf(pair), 1);
    return new Whole(noContent());
  },
};

export const cseKeyPairMethods: readonly Method[] = [
  list,
  get,
  create,
  enable,
  disable,
  obliterate,
];

/** A key pair as it is handed in. */
export interface GivenKeyPair {
  /** The certificate and its chain: PKCS#7 in PEM. */
  readonly pkcs7: string;
  readonly metadata: readonly CseKeyMetadata[];
}

/**
 * Puts a chain to Gmail's test and keeps it. A new pair is enabled.
 *
 * @param now - when that is, milliseconds since the epoch
 * @throws Refused
 */
export function storeKeyPair(
  world: World,
  user: User,
  {pkcs7, metadata}: GivenKeyPair,
  now = world.clock.now(),
): StoredCseKeyPair {
  const chain = keyPairChain(pkcs7, user, world.state, now);
  const stored: StoredCseKeyPair = {
    id: world.newId('ANe1Bm', 54),
    ...storedChain(chain),
    metadata,
    disabledAt: null,
  };
  user.cse.keyPairs.push(stored);
  return stored;
}

/** Gmail does not say which rule a chain breaks. */
function accepted(
  world: World,
  user: User,
  given: GivenKeyPair,
): StoredCseKeyPair {
  try {
    return storeKeyPair(world, user, given);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw badRequest();
  }
}

function asked(
  world: World,
  incoming: Incoming,
): {readonly user: User; readonly pair: StoredCseKeyPair} {
  const user = cseUserOf(world, incoming);
  return {user, pair: keyPairOf(user, incoming.path['keyPairId']!)};
}

/** As the API shows it: states in lowercase, `disableTime` only when disabled, never the PKCS#7. */
function resource(pair: StoredCseKeyPair): object {
  const {disabledAt} = pair;
  return {
    keyPairId: pair.id,
    pem: pair.pem,
    subjectEmailAddresses: pair.subjectEmailAddresses,
    enablementState: disabledAt === null ? 'enabled' : 'disabled',
    ...(disabledAt === null ? {} : {disableTime: timestamp(disabledAt)}),
    privateKeyMetadata: pair.metadata.map(({id, ...where}) => ({
      privateKeyMetadataId: id,
      ...('description' in where
        ? {hardwareKeyMetadata: where}
        : {kaclsKeyMetadata: where}),
    })),
  };
}

/** RFC 3339 as written by protocol buffers: no fraction if it is zero. */
function timestamp(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
