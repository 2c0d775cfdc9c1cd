/** Gmail API v1: `users.settings.sendAs.smimeInfo`, all five methods. */
import {factsOf} from './certificate-facts';
import {
  checkWriteScope,
  mailboxOf,
  READING,
  SEND_AS_PATH,
  sendAsOf,
  SETTINGS_BASIC,
  SETTINGS_SHARING,
} from './gmail-send-as';
import {readMessage, stringField} from './message';
import {Whole, type Incoming, type Method, type World} from './method';
import {
  apiError,
  badRequest,
  failedPrecondition,
  noContent,
  notFound,
} from './response';
import {acceptedByGmail, Refused, type Accepted} from './smime-profile';
import type {SendAs, StoredSmimeInfo} from './state';

const PATH = `${SEND_AS_PATH}/{sendAsEmail}/smimeInfo`;
const WRITING = [SETTINGS_BASIC, SETTINGS_SHARING];
const RESOURCE = {
  host: 'gmail.googleapis.com',
  api: 'gmail',
} as const;
const SHAPE = {
  id: true,
  issuerCn: true,
  isDefault: true,
  expiration: true,
  encryptedKeyPassword: true,
  pem: true,
  pkcs12: true,
} as const;

const list: Method = {
  ...RESOURCE,
  id: 'gmail.users.settings.sendAs.smimeInfo.list',
  verb: 'GET',
  path: PATH,
  scopes: [...READING, SETTINGS_SHARING],
  answers: {smimeInfo: SHAPE},
  run(world, incoming) {
    const {smimeInfos} = aliasOf(world, incoming);
    return smimeInfos.length ? {smimeInfo: smimeInfos.map(resource)} : {};
  },
};

const get: Method = {
  ...RESOURCE,
  id: 'gmail.users.settings.sendAs.smimeInfo.get',
  verb: 'GET',
  path: `${PATH}/{id}`,
  scopes: [...READING, SETTINGS_SHARING],
  answers: SHAPE,
  run: (world, incoming) =>
    resource(infoOf(aliasOf(world, incoming), incoming)),
};

const insert: Method = {
  ...RESOURCE,
  id: 'gmail.users.settings.sendAs.smimeInfo.insert',
  verb: 'POST',
  path: PATH,
  scopes: WRITING,
  takes: Object.keys(SHAPE),
  answers: SHAPE,
  run(world, incoming) {
    const alias = aliasOf(world, incoming, insert);
    if (alias.verificationStatus === 'pending') throw failedPrecondition();
    const accepted = checked(world, incoming, alias);
    const stored = storable(world, accepted);
    if (alias.smimeInfos.some(it => it.fingerprint === stored.fingerprint)) {
      throw apiError(
        400,
        'INVALID_ARGUMENT',
        'invalidArgument',
        'The certificate is already saved for this address.',
      );
    }
    alias.smimeInfos.push(stored);
    return resource(stored);
  },
};

const remove: Method = {
  ...RESOURCE,
  id: 'gmail.users.settings.sendAs.smimeInfo.delete',
  verb: 'DELETE',
  path: `${PATH}/{id}`,
  scopes: WRITING,
  run(world, incoming) {
    const alias = aliasOf(world, incoming, remove);
    const info = infoOf(alias, incoming);
    alias.smimeInfos.splice(alias.smimeInfos.indexOf(info), 1);
    return new Whole(noContent());
  },
};

const setDefault: Method = {
  ...RESOURCE,
  id: 'gmail.users.settings.sendAs.smimeInfo.setDefault',
  verb: 'POST',
  path: `${PATH}/{id}/setDefault`,
  scopes: WRITING,
  takes: [],
  run(world, incoming) {
    const alias = aliasOf(world, incoming, setDefault);
    const info = infoOf(alias, incoming);
    for (const other of alias.smimeInfos) other.isDefault = other === info;
    return new Whole(noContent());
  },
};

export const smimeInfoMethods: readonly Method[] = [
  list,
  get,
  insert,
  remove,
  setDefault,
];

/** As Gmail keeps it. */
export function storable(
  world: World,
  {leaf, chain}: Accepted,
): StoredSmimeInfo {
  const {issuerCn, to, fingerprint} = factsOf(leaf);
  return {
    id: world.newId('ANe1Bm', 26),
    issuerCn,
    // Google does not document whether the first certificate of an alias automatically becomes the default. Here it does
    // not, so that a client that forgets setDefault is noticed.
    isDefault: false,
    expiration: to,
    pem: pemOf(chain),
    fingerprint,
  };
}

/** One text for all who have the same chain: it is long. */
const pems = new WeakMap<Accepted['chain'], string>();

function pemOf(chain: Accepted['chain']): string {
  const pem = pems.get(chain) ?? chain.map(it => factsOf(it).pem).join('');
  pems.set(chain, pem);
  return pem;
}

/**
 * The alias in the path.
 *
 * @param writing - the method, if it requires write access
 * @throws ApiError for everything that bars the bearer from the alias
 */
function aliasOf(world: World, incoming: Incoming, writing?: Method): SendAs {
  const user = mailboxOf(world, incoming);
  const alias = sendAsOf(user, incoming);
  if (writing) checkWriteScope(writing, incoming, alias);
  // What Google answers without end user access is documented nowhere.
  const isByUser = incoming.token!.client !== undefined;
  if (user.smime === 'off' || (isByUser && !user.smimeByUsers)) {
    throw apiError(
      403,
      'PERMISSION_DENIED',
      'forbidden',
      'Feature not enabled.',
    );
  }
  return alias;
}

function infoOf(alias: SendAs, {path}: Incoming): StoredSmimeInfo {
  const info = alias.smimeInfos.find(it => it.id === path['id']);
  if (!info) throw notFound();
  return info;
}

/** Reads the body and puts the file to Gmail's test. Nearly every refusal is the same "Bad Request". */
function checked(world: World, incoming: Incoming, alias: SendAs): Accepted {
  const message = readMessage(
    incoming.body,
    incoming.headers['content-type'],
    insert.takes ?? [],
  );
  // Only the file and its password may be set; GAM #458 met the refusal of isDefault.
  for (const name of Object.keys(message)) {
    if (name !== 'pkcs12' && name !== 'encryptedKeyPassword')
      throw badRequest();
  }
  const password = stringField(message, 'encryptedKeyPassword') ?? '';
  const pkcs12 = fileBytes(stringField(message, 'pkcs12'));
  try {
    return acceptedByGmail(
      {pkcs12, password},
      alias.sendAsEmail,
      world.clock.now(),
      world.state.trustedRoots,
    );
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw error.untrusted
      ? apiError(
          400,
          'INVALID_ARGUMENT',
          'invalidArgument',
          'The certificate chain is not trusted.',
        )
      : badRequest();
  }
}

/**
 * Field reports agree that only the URL-safe alphabet with its padding is accepted (PSGSuite #57, dotnet-client #1492).
 * Text that is not base64 of any kind is refused by the JSON parser, which quotes it: a client that shows or logs that
 * message exposes the private key.
 */
function fileBytes(base64: string | null): Uint8Array {
  if (!base64) throw badRequest();
  if (/[^A-Za-z0-9+/_=-]/.test(base64)) {
    throw apiError(
      400,
      'INVALID_ARGUMENT',
      'invalidArgument',
      `Invalid value at 'smime_info.pkcs12' (TYPE_BYTES), Base64 decoding failed for "${base64}"`,
    );
  }
  if (base64.length % 4 || !/^[A-Za-z0-9_-]+={0,2}$/.test(base64)) {
    throw badRequest();
  }
  return Buffer.from(base64, 'base64url');
}

/** As the API returns it: `isDefault` only if true, the 64-bit time as a string, never the file or its password. */
function resource(info: StoredSmimeInfo): object {
  return {
    id: info.id,
    issuerCn: info.issuerCn,
    ...(info.isDefault ? {isDefault: true} : {}),
    expiration: String(info.expiration),
    pem: info.pem,
  };
}
