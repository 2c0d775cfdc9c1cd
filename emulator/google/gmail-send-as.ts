/** Gmail API v1: `users.settings.sendAs`, the two reading methods; and those that a client may call, but that are not here. */
import {
  delegatedOnly,
  delegationDenied,
  insufficientScopes,
  SETTINGS_SHARING,
} from './authorization';
import type {Incoming, Method, World} from './method';
import {failedPrecondition, notEmulated, notFound} from './response';
import {sameAddress, userOf, type SendAs, type User} from './state';

export const SETTINGS_BASIC =
  'https://www.googleapis.com/auth/gmail.settings.basic';
export {SETTINGS_SHARING};
/** Scopes that may read settings. */
export const READING = [
  'https://mail.google.com/',
  'https://www.googleapis.com/auth/gmail.modify',
  'https://www.googleapis.com/auth/gmail.readonly',
  SETTINGS_BASIC,
];

export const SEND_AS_PATH = '/gmail/v1/users/{userId}/settings/sendAs';

const SEND_AS_SHAPE = {
  sendAsEmail: true,
  displayName: true,
  replyToAddress: true,
  signature: true,
  isPrimary: true,
  isDefault: true,
  treatAsAlias: true,
  verificationStatus: true,
} as const;

const SEND_AS_ONE = `${SEND_AS_PATH}/{sendAsEmail}`;
const WRITING = [SETTINGS_BASIC, SETTINGS_SHARING];

/** Verb, path and scopes of Gmail methods that are not about S/MIME and not needed here. */
const ABSENT: readonly (readonly [
  string,
  string,
  string,
  readonly string[],
])[] = [
  [
    'getProfile',
    'GET',
    '/gmail/v1/users/{userId}/profile',
    [
      'https://mail.google.com/',
      'https://www.googleapis.com/auth/gmail.compose',
      'https://www.googleapis.com/auth/gmail.metadata',
      'https://www.googleapis.com/auth/gmail.modify',
      'https://www.googleapis.com/auth/gmail.readonly',
    ],
  ],
  ['settings.sendAs.create', 'POST', SEND_AS_PATH, [SETTINGS_SHARING]],
  ['settings.sendAs.delete', 'DELETE', SEND_AS_ONE, [SETTINGS_SHARING]],
  ['settings.sendAs.patch', 'PATCH', SEND_AS_ONE, WRITING],
  ['settings.sendAs.update', 'PUT', SEND_AS_ONE, WRITING],
  [
    'settings.sendAs.verify',
    'POST',
    `${SEND_AS_ONE}/verify`,
    [SETTINGS_SHARING],
  ],
];

export const absentMethods: readonly Method[] = ABSENT.map(
  ([name, verb, path, scopes]) => ({
    id: `gmail.users.${name}`,
    verb,
    host: 'gmail.googleapis.com',
    path,
    api: 'gmail',
    scopes,
    run() {
      throw notEmulated(`gmail.users.${name}`);
    },
  }),
);

export const sendAsMethods: readonly Method[] = [
  {
    id: 'gmail.users.settings.sendAs.list',
    verb: 'GET',
    host: 'gmail.googleapis.com',
    path: SEND_AS_PATH,
    api: 'gmail',
    scopes: READING,
    answers: {sendAs: SEND_AS_SHAPE},
    run: (world, incoming) => ({
      sendAs: mailboxOf(world, incoming).sendAs.map(resource),
    }),
  },
  {
    id: 'gmail.users.settings.sendAs.get',
    verb: 'GET',
    host: 'gmail.googleapis.com',
    path: `${SEND_AS_PATH}/{sendAsEmail}`,
    api: 'gmail',
    scopes: READING,
    answers: SEND_AS_SHAPE,
    run: (world, incoming) =>
      resource(sendAsOf(mailboxOf(world, incoming), incoming)),
  },
];

/**
 * The user whose mailbox the path means: `me` or the address that the token is for.
 *
 * @throws ApiError 403 for another address, 400 for a user without a mailbox and for a service account that acts for itself
 */
export function mailboxOf({state}: World, {path, token}: Incoming): User {
  const asked = path['userId']!;
  const bearer = token!.user;
  if (asked !== 'me' && !sameAddress(asked, bearer)) {
    throw delegationDenied(bearer);
  }
  const user = userOf(state, bearer);
  if (!user) throw failedPrecondition();
  if (!user.mailbox) throw failedPrecondition('Mail service not enabled');
  return user;
}

/** @throws ApiError 404 for an address that is not in the user's collection */
export function sendAsOf(user: User, {path}: Incoming): SendAs {
  const sendAs = user.sendAs.find(it =>
    sameAddress(it.sendAsEmail, path['sendAsEmail']!),
  );
  if (!sendAs) throw notFound();
  return sendAs;
}

/**
 * Writing requires `settings.basic` for the primary address and `settings.sharing` for any other (S/MIME guide), though the
 * method as such lists both.
 *
 * @throws ApiError 403
 */
export function checkWriteScope(
  method: Method,
  {token}: Incoming,
  sendAs: SendAs,
): void {
  const scope = sendAs.isPrimary ? SETTINGS_BASIC : SETTINGS_SHARING;
  if (!token!.scopes.includes(scope)) throw insufficientScopes(method, [scope]);
  if (token!.client && scope === SETTINGS_SHARING) throw delegatedOnly();
}

/** As the API returns it: fields that are false or not applicable are absent. */
function resource(sendAs: SendAs): object {
  return {
    sendAsEmail: sendAs.sendAsEmail,
    displayName: sendAs.displayName,
    replyToAddress: '',
    signature: '',
    ...(sendAs.isPrimary ? {isPrimary: true, isDefault: true} : {}),
    ...(sendAs.treatAsAlias ? {treatAsAlias: true} : {}),
    ...(sendAs.verificationStatus
      ? {verificationStatus: sendAs.verificationStatus}
      : {}),
  };
}
