/** Admin SDK Directory API v1: `users.list`, `users.get`, `groups.list` and `members.list`. */
import {pageOf, type Paging} from './directory-pages';
import {matching} from './directory-query';
import type {Incoming, Method, World} from './method';
import {ApiError} from './response';
import {sameAddress, userOf, type Group, type State, type User} from './state';

export const DIRECTORY_READONLY =
  'https://www.googleapis.com/auth/admin.directory.user.readonly';
export const MEMBERS_READONLY =
  'https://www.googleapis.com/auth/admin.directory.group.member.readonly';
export const GROUPS_READONLY =
  'https://www.googleapis.com/auth/admin.directory.group.readonly';

const USERS: Paging<User> = {
  usual: 100,
  most: 500,
  addressOf: it => it.primary,
};
const GROUPS: Paging<Group> = {
  usual: 200,
  most: 200,
  addressOf: it => it.address,
};
const MEMBERS: Paging<string> = {
  usual: 200,
  most: 200,
  addressOf: it => it,
};

const USER_SHAPE = {
  kind: true,
  id: true,
  primaryEmail: true,
  isAdmin: true,
  suspended: true,
  archived: true,
  orgUnitPath: true,
  isMailboxSetup: true,
  name: {fullName: true},
  languages: {languageCode: true, preference: true},
} as const;

const GROUP_SHAPE = {
  kind: true,
  id: true,
  email: true,
  name: true,
  directMembersCount: true,
} as const;

const MEMBER_SHAPE = {
  kind: true,
  id: true,
  email: true,
  role: true,
  type: true,
  status: true,
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
      'domain',
      'maxResults',
      'orderBy',
      'pageToken',
      'projection',
      'query',
    ],
    answers: {kind: true, users: USER_SHAPE, nextPageToken: true},
    run: listUsers,
  },
  {
    id: 'directory.users.get',
    verb: 'GET',
    host: 'admin.googleapis.com',
    path: '/admin/directory/v1/users/{userKey}',
    api: 'admin',
    scopes: [
      'https://www.googleapis.com/auth/admin.directory.user',
      DIRECTORY_READONLY,
    ],
    parameters: ['projection'],
    answers: USER_SHAPE,
    run: getUser,
  },
  {
    id: 'directory.groups.list',
    verb: 'GET',
    host: 'admin.googleapis.com',
    path: '/admin/directory/v1/groups',
    api: 'admin',
    scopes: [
      'https://www.googleapis.com/auth/admin.directory.group',
      GROUPS_READONLY,
    ],
    parameters: ['customer', 'domain', 'maxResults', 'orderBy', 'pageToken'],
    answers: {kind: true, groups: GROUP_SHAPE, nextPageToken: true},
    run: listGroups,
  },
  {
    id: 'directory.members.list',
    verb: 'GET',
    host: 'admin.googleapis.com',
    path: '/admin/directory/v1/groups/{groupKey}/members',
    api: 'admin',
    scopes: [
      'https://www.googleapis.com/auth/admin.directory.group',
      'https://www.googleapis.com/auth/admin.directory.group.member',
      MEMBERS_READONLY,
      GROUPS_READONLY,
    ],
    parameters: ['includeDerivedMembership', 'maxResults', 'pageToken'],
    answers: {kind: true, members: MEMBER_SHAPE, nextPageToken: true},
    run: listMembers,
  },
];

/**
 * @throws ApiError 400 for an invalid query, 403 for a bearer who is not an administrator, 404 for another organization's domain
 */
function listUsers(world: World, {query, token}: Incoming): object {
  const {state, clock} = world;
  const {customer, domain, orderBy, projection = 'basic'} = query;
  // "Either the customer or the domain parameter must be provided." [users.list]
  if ((customer === undefined) === (domain === undefined)) {
    throw refused(400, 'badRequest', 'Bad Request');
  }
  if (customer !== undefined && customer !== 'my_customer') {
    throw invalidInput();
  }
  if (orderBy !== undefined && orderBy !== 'email') throw invalidInput();
  if (projection !== 'basic') throw invalidInput();
  mustBeAdmin(state, token!.user);
  const isWanted = matching(query['query'] ?? '', state.users);
  if (!isWanted) throw invalidInput();
  const there = state.users.filter(it => !it.deleted);
  if (domain !== undefined && !there.some(it => isIn(it, domain))) {
    throw refused(404, 'notFound', 'Domain not found.');
  }
  const found = there
    .filter(it => domain === undefined || isIn(it, domain))
    .filter(isWanted);
  const page = pageOf(found, query, USERS, clock.now());
  if (!page) throw invalidInput();
  return {
    kind: 'admin#directory#users',
    // An empty list is omitted.
    ...(page.items.length > 0 ? {users: page.items.map(userResource)} : {}),
    ...(page.next ? {nextPageToken: page.next} : {}),
  };
}

/**
 * By primary address, alias or id. @throws ApiError 403 for a bearer who is not an administrator, 404 for an address outside the
 * organization
 */
function getUser({state}: World, {path, token}: Incoming): object {
  mustBeAdmin(state, token!.user);
  const key = path['userKey']!;
  const found = state.users.find(
    it =>
      !it.deleted &&
      (it.id === key ||
        it.sendAs.some(alias => sameAddress(alias.sendAsEmail, key))),
  );
  if (!found) throw refused(404, 'notFound', 'Resource Not Found: userKey');
  return userResource(found);
}

/** @throws ApiError 400 for an invalid query, 403 for a bearer who is not an administrator */
function listGroups(world: World, {query, token}: Incoming): object {
  const {state, clock} = world;
  const {customer, domain, orderBy} = query;
  if ((customer === undefined) === (domain === undefined)) {
    throw refused(400, 'badRequest', 'Bad Request');
  }
  if (customer !== undefined && customer !== 'my_customer') {
    throw invalidInput();
  }
  if (orderBy !== undefined && orderBy !== 'email') throw invalidInput();
  mustBeAdmin(state, token!.user);
  const found = state.groups.filter(
    it =>
      domain === undefined ||
      it.address.toLowerCase().endsWith(`@${domain.toLowerCase()}`),
  );
  const page = pageOf(found, query, GROUPS, clock.now());
  if (!page) throw invalidInput();
  return {
    kind: 'admin#directory#groups',
    ...(page.items.length > 0
      ? {groups: page.items.map(it => groupResource(state, it))}
      : {}),
    ...(page.next ? {nextPageToken: page.next} : {}),
  };
}

/** @throws ApiError 400 for an invalid query, 403 for a bearer who is not an administrator, 404 for an unknown group */
function listMembers(world: World, {path, query, token}: Incoming): object {
  const {state, clock} = world;
  const derived = query['includeDerivedMembership'] ?? 'false';
  if (derived !== 'true' && derived !== 'false') throw invalidInput();
  mustBeAdmin(state, token!.user);
  const group = groupOf(state, path['groupKey']!);
  if (!group) throw refused(404, 'notFound', 'Resource Not Found: groupKey');
  const found = membersOf(state, group, derived === 'true');
  const page = pageOf(found, query, MEMBERS, clock.now());
  if (!page) throw invalidInput();
  return {
    kind: 'admin#directory#members',
    ...(page.items.length > 0
      ? {members: page.items.map(it => memberResource(state, it))}
      : {}),
    ...(page.next ? {nextPageToken: page.next} : {}),
  };
}

function mustBeAdmin(state: State, user: string): void {
  if (userOf(state, user)?.admin) return;
  throw refused(403, 'forbidden', 'Not Authorized to access this resource/api');
}

function isIn({primary}: User, domain: string): boolean {
  return primary.toLowerCase().endsWith(`@${domain.toLowerCase()}`);
}

function groupOf(state: State, address: string): Group | undefined {
  return state.groups.find(it => sameAddress(it.address, address));
}

/** Each once, even if a group contains itself. Deleted users are in no group. */
function membersOf(
  state: State,
  group: Group,
  derived: boolean,
  seen = new Set<string>(),
): string[] {
  for (const it of group.members) {
    const address = it.toLowerCase();
    if (seen.has(address) || userOf(state, address)?.deleted) continue;
    seen.add(address);
    const nested = derived ? groupOf(state, address) : undefined;
    if (nested) membersOf(state, nested, derived, seen);
  }
  return [...seen];
}

function userResource(user: User): object {
  return {
    kind: 'admin#directory#user',
    id: user.id,
    primaryEmail: user.primary,
    isAdmin: user.admin,
    suspended: user.suspended,
    archived: user.archived,
    orgUnitPath: user.orgUnit,
    isMailboxSetup: user.mailbox,
    ...(user.name === undefined ? {} : {name: {fullName: user.name}}),
    ...(user.languages.length > 0
      ? {
          languages: user.languages.map(languageCode => ({
            languageCode,
            preference: 'preferred',
          })),
        }
      : {}),
  };
}

function groupResource(state: State, group: Group): object {
  return {
    kind: 'admin#directory#group',
    id: idOf(group.address),
    email: group.address,
    name: group.name,
    // 64-bit numbers are text in Google’s JSON.
    directMembersCount: String(membersOf(state, group, false).length),
  };
}

function memberResource(state: State, address: string): object {
  const common = {kind: 'admin#directory#member', role: 'MEMBER'};
  if (address === 'everybody') {
    return {...common, id: 'C00000000', type: 'CUSTOMER'};
  }
  const user = userOf(state, address);
  const type = groupOf(state, address) ? 'GROUP' : 'USER';
  return {
    ...common,
    id: idOf(address),
    email: user?.primary ?? address,
    type,
    // Google says nothing of the state of people from elsewhere.
    ...(user ? {status: user.suspended ? 'SUSPENDED' : 'ACTIVE'} : {}),
  };
}

/** 21 digits, the same for the same address. */
export function idOf(address: string): string {
  let number = 7;
  for (const letter of address) {
    number = (number * 31 + letter.charCodeAt(0)) % 1_000_000_007;
  }
  return `1${String(number).padStart(20, '0')}`;
}

function invalidInput(): ApiError {
  return refused(400, 'invalid', 'Invalid Input');
}

/** The Directory sends no canonical code. */
function refused(status: number, reason: string, message: string): ApiError {
  return new ApiError(status, {
    message,
    canonical: null,
    errors: [{message, domain: 'global', reason}],
  });
}
