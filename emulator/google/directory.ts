/** Admin SDK Directory API v1: `users.list`, over the whole organisation. */
import type {Incoming, Method, World} from './method';
import {ApiError} from './response';
import {userOf} from './state';
import type {User} from './state';

export const DIRECTORY_READONLY =
  'https://www.googleapis.com/auth/admin.directory.user.readonly';

const MOST = 500;
const USUAL = 100;
/** "The page token is only valid for three days." [users.list] */
const TOKEN_MS = 3 * 86_400_000;

const USER_SHAPE = {
  kind: true,
  id: true,
  primaryEmail: true,
  isAdmin: true,
  suspended: true,
  archived: true,
  isMailboxSetup: true,
} as const;

export const directoryMethods: readonly Method[] = [
  {
    id: 'directory.users.list',
    verb: 'GET',
    host: 'admin.googleapis.com',
    path: '/admin/directory/v1/users',
    api: 'admin',
    scopes: [
      'https://www.googleapis.com/auth/admin.directory.user',
      DIRECTORY_READONLY,
      'https://www.googleapis.com/auth/cloud-platform',
    ],
    parameters: [
      'customer',
      'maxResults',
      'orderBy',
      'pageToken',
      'projection',
    ],
    answers: {kind: true, users: USER_SHAPE, nextPageToken: true},
    run: listUsers,
  },
];

/** @throws ApiError 400 for a query that is wrong, 403 for a bearer who is no administrator */
function listUsers(world: World, {query, token}: Incoming): object {
  const {state, clock} = world;
  const {customer, orderBy, projection = 'basic', pageToken} = query;
  // Either `customer` or `domain` is asked for; of both only the customer of the bearer is emulated.
  if (customer === undefined) throw refused(400, 'badRequest', 'Bad Request');
  if (customer !== 'my_customer') throw invalidInput();
  if (orderBy !== undefined && orderBy !== 'email') throw invalidInput();
  if (projection !== 'basic') throw invalidInput();
  const most = Number(query['maxResults'] ?? USUAL);
  if (!Number.isInteger(most) || most < 1 || most > MOST) throw invalidInput();
  if (!userOf(state, token!.user)?.admin) {
    throw refused(
      403,
      'forbidden',
      'Not Authorized to access this resource/api',
    );
  }
  const after = pageToken ? placeIn(pageToken, clock.now()) : '';
  const left = state.users
    .filter(it => !it.deleted && keyOf(it) > after)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const page = left.slice(0, most);
  const last = page[page.length - 1];
  return {
    kind: 'admin#directory#users',
    // An empty list is left out.
    ...(page.length > 0 ? {users: page.map(resource)} : {}),
    ...(last && left.length > most
      ? {nextPageToken: tokenFor(keyOf(last), clock.now())}
      : {}),
  };
}

function resource(user: User): object {
  return {
    kind: 'admin#directory#user',
    id: idOf(user),
    primaryEmail: user.primary,
    isAdmin: user.admin,
    suspended: user.suspended,
    archived: false,
    isMailboxSetup: user.mailbox,
  };
}

/** Letter case does not matter in the order. */
function keyOf({primary}: User): string {
  return primary.toLowerCase();
}

/** 21 digits, the same for the same address. */
function idOf({primary}: User): string {
  let number = 7;
  for (const letter of primary) {
    number = (number * 31 + letter.charCodeAt(0)) % 1_000_000_007;
  }
  return `1${String(number).padStart(20, '0')}`;
}

function tokenFor(after: string, now: number): string {
  const place = JSON.stringify({after, until: now + TOKEN_MS});
  return Buffer.from(place).toString('base64url');
}

function placeIn(pageToken: string, now: number): string {
  try {
    const text = Buffer.from(pageToken, 'base64url').toString();
    const {after, until} = JSON.parse(text) as {after: string; until: number};
    if (until >= now) return after;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw invalidInput();
}

function invalidInput(): ApiError {
  return refused(400, 'invalid', 'Invalid Input');
}

/** The Directory sends no canonical code. */
function refused(status: number, reason: string, message: string): ApiError {
  return new ApiError(status, message, null, [
    {message, domain: 'global', reason},
  ]);
}
