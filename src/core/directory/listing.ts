/** The combined users of some sources. */
import {RowBlocked} from '../rows/early-end';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {membersOf} from '../google/directory/members';
import {usersAmong, type DirectoryUser} from '../google/directory/users';
import type {UsersFrom} from '../google/directory/users-from';
import type {Account} from '../inventory/accounts';
import {directoryRowFinding} from './findings';

/** The users found, by primary address in lowercase; nobody is in two of the sets. */
export interface Listing {
  /** Active and with a mailbox. */
  readonly active: ReadonlySet<string>;
  /** Suspended or archived. */
  readonly inactive: ReadonlySet<string>;
  readonly withoutMailbox: ReadonlySet<string>;
  /** Members of groups that are groups themselves, or no user of the organization. */
  readonly groups: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
  /** Google's ids of all users that were found, by address. */
  readonly ids: ReadonlyMap<string, string>;
  /** All users that were found, with the groups among the sources that each is in. */
  readonly accounts: readonly Account[];
}

/** Google's answers if it knows no such domain (404), group (404) or unit (400). */
const UNKNOWN: readonly string[] = ['not-found', 'refused-without-reason'];

/**
 * Reads all of them completely; half a listing is useless. The members of a group are looked up among all users: only
 * these show who is active, and who belongs to the organization.
 *
 * @param admin - on whose behalf
 * @throws RowBlocked `users-from-unknown`, GoogleRefusal
 */
export function* usersOf(
  admin: string,
  sources: readonly UsersFrom[],
): Workflow<Listing> {
  const groups = new Set<string>();
  const outside = new Set<string>();
  const found = new Map<string, DirectoryUser>();
  const groupsOf = new Map<string, string[]>();
  let all: ReadonlyMap<string, DirectoryUser> | null = null;
  for (const from of sources) {
    const {kind, name} = from;
    if (kind !== 'group') {
      const users = yield* known(from, usersAmong(admin, {kind, name}));
      for (const it of users) found.set(it.address, it);
      continue;
    }
    const members = yield* known(from, membersOf(admin, name));
    all ??= byAddress(yield* usersAmong(admin, {kind: 'everybody'}));
    for (const it of members.groups) groups.add(it);
    const people = new Set(members.everybody ? all.keys() : []);
    for (const it of members.people) {
      if (all.has(it)) people.add(it);
      else outside.add(it);
    }
    for (const it of people) {
      found.set(it, all.get(it)!);
      groupsOf.set(it, [...(groupsOf.get(it) ?? []), name]);
    }
  }
  const those = (is: DirectoryUser['is']) =>
    new Set([...found.keys()].filter(it => found.get(it)!.is === is));
  return {
    active: those('active'),
    inactive: those('inactive'),
    withoutMailbox: those('without mailbox'),
    groups,
    outside,
    ids: new Map([...found].map(([address, {id}]) => [address, id])),
    accounts: [...found.values()].map(({address, id, unit}) => ({
      ...{address, id, unit},
      groups: groupsOf.get(address) ?? [],
    })),
  };
}

function byAddress(users: readonly DirectoryUser[]) {
  return new Map(users.map(it => [it.address, it]));
}

function* known<T>(from: UsersFrom, work: Workflow<T>): Workflow<T> {
  const got = yield* attempt(work);
  if (got.ok) return got.value;
  if (UNKNOWN.includes(got.problem.code)) {
    throw new RowBlocked([directoryRowFinding('users-from-unknown', from)]);
  }
  throw new GoogleRefusal(got.problem);
}
