/** The bodies of `users.settings.cse`: a CseKeyPair to store, a CseIdentity, and the empty requests. */
import type {CseKeyMetadata, CseKeyPairsOfIdentity} from './gmail-cse-state';
import {invalidPayload, readMessage, stringField} from './message';
import type {Incoming, World} from './method';
import {badRequest} from './response';

type Message = Readonly<Record<string, unknown>>;

export const KEY_PAIR_FIELDS = [
  'keyPairId',
  'pkcs7',
  'pem',
  'subjectEmailAddresses',
  'enablementState',
  'disableTime',
  'privateKeyMetadata',
];
export const IDENTITY_FIELDS = [
  'emailAddress',
  'primaryKeyPairId',
  'signAndEncryptKeyPairs',
];

/** "Maximum size: 8 KiB." */
const MAX_KACLS_DATA = 8192;

/**
 * The input of a key pair.
 *
 * It is not documented whether output-only fields are ignored; hosted S/MIME refuses `isDefault` (GAM #458), so they are
 * refused here, too.
 *
 * @throws ApiError 400
 */
export function readKeyPair(
  world: World,
  incoming: Incoming,
): {readonly pkcs7: string; readonly metadata: readonly CseKeyMetadata[]} {
  const message = bodyOf(incoming, KEY_PAIR_FIELDS);
  for (const name of Object.keys(message)) {
    if (name !== 'pkcs7' && name !== 'privateKeyMetadata') throw badRequest();
  }
  const pkcs7 = stringField(message, 'pkcs7');
  const metadata = message['privateKeyMetadata'] ?? [];
  if (!Array.isArray(metadata)) {
    throw notAMessage('cse_key_pair.private_key_metadata');
  }
  const read = metadata.map((it: unknown, i) =>
    readMetadata(it, i, world.newId('', 22)),
  );
  if (!pkcs7 || !read.length) throw badRequest();
  return {pkcs7, metadata: read};
}

/** A union: exactly one of the two. */
function readMetadata(value: unknown, at: number, id: string): CseKeyMetadata {
  const where = `cse_key_pair.private_key_metadata[${at}]`;
  const message = within(value, where, [
    'privateKeyMetadataId',
    'kaclsKeyMetadata',
    'hardwareKeyMetadata',
  ]);
  const {kaclsKeyMetadata, hardwareKeyMetadata} = message;
  if (stringField(message, 'privateKeyMetadataId')) throw badRequest();
  if (kaclsKeyMetadata && !hardwareKeyMetadata) {
    const fields = ['kaclsUri', 'kaclsData'];
    const kacls = within(
      kaclsKeyMetadata,
      `${where}.kacls_key_metadata`,
      fields,
    );
    const kaclsUri = stringField(kacls, 'kaclsUri') ?? '';
    // Opaque: that it is base64 is the key service's affair.
    const kaclsData = stringField(kacls, 'kaclsData') ?? '';
    if (!isHttps(kaclsUri) || !kaclsData) throw badRequest();
    if (Buffer.byteLength(kaclsData) > MAX_KACLS_DATA) throw badRequest();
    return {id, kaclsUri, kaclsData};
  }
  if (hardwareKeyMetadata && !kaclsKeyMetadata) {
    const hardware = within(
      hardwareKeyMetadata,
      `${where}.hardware_key_metadata`,
      ['description'],
    );
    const description = stringField(hardware, 'description');
    if (!description) throw badRequest();
    return {id, description};
  }
  throw badRequest();
}

/**
 * An identity from a body; absent fields are null. Both kinds of pairs at once, and half of a couple, are refused.
 *
 * @throws ApiError 400
 */
export function readIdentity(incoming: Incoming): {
  readonly emailAddress: string | null;
  readonly keyPairs: CseKeyPairsOfIdentity | null;
} {
  const message = bodyOf(incoming, IDENTITY_FIELDS);
  const emailAddress = stringField(message, 'emailAddress');
  const primary = stringField(message, 'primaryKeyPairId');
  const couple = message['signAndEncryptKeyPairs'];
  if (couple === undefined) {
    return {emailAddress, keyPairs: primary ? {primary} : null};
  }
  const pairs = within(couple, 'cse_identity.sign_and_encrypt_key_pairs', [
    'signingKeyPairId',
    'encryptionKeyPairId',
  ]);
  const signing = stringField(pairs, 'signingKeyPairId');
  const encryption = stringField(pairs, 'encryptionKeyPairId');
  if (primary || !signing || !encryption) throw badRequest();
  return {emailAddress, keyPairs: {signing, encryption}};
}

function bodyOf(incoming: Incoming, takes: readonly string[]): Message {
  return readMessage(incoming.body, incoming.headers['content-type'], takes);
}

/** A message inside the body. */
function within(
  value: unknown,
  where: string,
  takes: readonly string[],
): Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw notAMessage(where);
  }
  for (const name of Object.keys(value)) {
    if (!takes.includes(name)) {
      throw invalidPayload(
        `Unknown name "${name}" at '${where}': Cannot find field.`,
      );
    }
  }
  return value as Message;
}

function notAMessage(where: string) {
  return invalidPayload(`Invalid value at '${where}' (type.MESSAGE)`, '');
}

function isHttps(uri: string): boolean {
  return URL.canParse(uri) && new URL(uri).protocol === 'https:';
}
