/** Gmail API v1: `users.settings.cse.identities`, all five methods. */
import {
  checkActive,
  CSE_PATH,
  CSE_READING,
  CSE_RESOURCE,
  CSE_WRITING,
  cseUserOf,
  keyPairOf,
} from './gmail-cse-access';
import {IDENTITY_FIELDS, readIdentity} from './gmail-cse-body';
import {checkStored} from './gmail-cse-chain';
import {csePage} from './gmail-cse-paging';
import {
  idsOf,
  type CseKeyPairsOfIdentity,
  type StoredCseIdentity,
} from './gmail-cse-state';
import {Whole, type Method, type World} from './method';
import {
  apiError,
  badRequest,
  failedPrecondition,
  noContent,
  notFound,
} from './response';
import {Refused} from './smime-profile';
import {sameAddress, type User} from './state';

const PATH = `${CSE_PATH}/identities`;
const SHAPE = {
  emailAddress: true,
  primaryKeyPairId: true,
  signAndEncryptKeyPairs: {signingKeyPairId: true, encryptionKeyPairId: true},
} as const;

const list: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.identities.list',
  verb: 'GET',
  path: PATH,
  scopes: CSE_READING,
  parameters: ['pageSize', 'pageToken'],
  answers: {cseIdentities: SHAPE, nextPageToken: true},
  run(world, incoming) {
    const {identities} = cseUserOf(world, incoming).cse;
    const keyOf = (it: StoredCseIdentity) => it.emailAddress.toLowerCase();
    const page = csePage(identities, keyOf, incoming.query, 'identities');
    // "If this value is not returned or is the empty string, then no further pages remain."
    const last = world.state.csePaging.lastPage === 'empty' ? '' : null;
    const next = page.next ?? last;
    return {
      ...(page.items.length ? {cseIdentities: page.items.map(resource)} : {}),
      ...(next === null ? {} : {nextPageToken: next}),
    };
  },
};

const get: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.identities.get',
  verb: 'GET',
  path: `${PATH}/{cseEmailAddress}`,
  scopes: CSE_READING,
  answers: SHAPE,
  run(world, incoming) {
    const user = cseUserOf(world, incoming);
    return resource(identityOf(user, incoming.path['cseEmailAddress']!));
  },
};

const create: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.identities.create',
  verb: 'POST',
  path: PATH,
  scopes: CSE_WRITING,
  takes: IDENTITY_FIELDS,
  answers: SHAPE,
  run(world, incoming) {
    const user = cseUserOf(world, incoming);
    const {emailAddress, keyPairs} = readIdentity(incoming);
    checkActive(user, world);
    if (!emailAddress || !keyPairs) throw badRequest();
    return resource(storeIdentity(world, user, emailAddress, keyPairs));
  },
};

/**
 * The pairs are one field of the union or the other, so a new one replaces both. A body without pairs, or with an address
 * other than the path's, is refused: it is not documented that anything else can be updated.
 */
const patch: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.identities.patch',
  verb: 'PATCH',
  path: `${PATH}/{emailAddress}`,
  scopes: CSE_WRITING,
  takes: IDENTITY_FIELDS,
  answers: SHAPE,
  run(world, incoming) {
    const user = cseUserOf(world, incoming);
    const {emailAddress, keyPairs} = readIdentity(incoming);
    checkActive(user, world);
    const identity = identityOf(user, incoming.path['emailAddress']!);
    const other =
      emailAddress !== null &&
      !sameAddress(emailAddress, identity.emailAddress);
    if (other || !keyPairs) throw badRequest();
    checkUsable(world, user, keyPairs);
    identity.keyPairs = keyPairs;
    return resource(identity);
  },
};

const remove: Method = {
  ...CSE_RESOURCE,
  id: 'gmail.users.settings.cse.identities.delete',
  verb: 'DELETE',
  path: `${PATH}/{cseEmailAddress}`,
  scopes: CSE_WRITING,
  run(world, incoming) {
    const user = cseUserOf(world, incoming);
    const identity = identityOf(user, incoming.path['cseEmailAddress']!);
    const {identities} = user.cse;
    identities.splice(identities.indexOf(identity), 1);
    return new Whole(noContent());
  },
};

export const cseIdentityMethods: readonly Method[] = [
  list,
  get,
  create,
  patch,
  remove,
];

/**
 * Keeps a new identity.
 *
 * @throws ApiError 400 for another address than the primary one and for pairs that are disabled or no longer good enough, 404
 *   for pairs that are not there, 409 for an address that has one
 */
export function storeIdentity(
  world: World,
  user: User,
  emailAddress: string,
  keyPairs: CseKeyPairsOfIdentity,
): StoredCseIdentity {
  if (!sameAddress(emailAddress, user.primary)) throw badRequest();
  const {identities} = user.cse;
  if (identities.some(it => sameAddress(it.emailAddress, emailAddress))) {
    throw apiError(
      409,
      'ALREADY_EXISTS',
      'alreadyExists',
      'Requested entity already exists',
    );
  }
  checkUsable(world, user, keyPairs);
  const identity = {emailAddress: user.primary, keyPairs};
  identities.push(identity);
  return identity;
}

/**
 * Both methods need pairs that "must validate against Google's S/MIME certificate profiles". It is not documented whether
 * Gmail accepts a disabled pair, which could neither sign nor decrypt: here it does not.
 */
function checkUsable(
  {state, clock}: World,
  user: User,
  keyPairs: CseKeyPairsOfIdentity,
): void {
  for (const id of idsOf(keyPairs)) {
    const pair = keyPairOf(user, id);
    if (pair.disabledAt !== null) throw failedPrecondition();
    try {
      checkStored(pair, user, state, clock.now());
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw badRequest();
    }
  }
}

function identityOf(user: User, emailAddress: string): StoredCseIdentity {
  const found = user.cse.identities.find(it =>
    sameAddress(it.emailAddress, emailAddress),
  );
  if (!found) throw notFound();
  return found;
}

function resource({emailAddress, keyPairs}: StoredCseIdentity): object {
  return {
    emailAddress,
    ...('primary' in keyPairs
      ? {primaryKeyPairId: keyPairs.primary}
      : {
          signAndEncryptKeyPairs: {
            signingKeyPairId: keyPairs.signing,
            encryptionKeyPairId: keyPairs.encryption,
          },
        }),
  };
}
