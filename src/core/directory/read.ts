/** Reading the directory now, as the person at the keyboard, by delegation: the script itself has no right to it. */
import {authorize} from '../access/authorized';
import {outcomeOf} from '../rows/early-end';
import {mailboxOf, keyOf, type RowTexts} from '../rows/row';
import {runWorkflow} from '../engine/run-workflow';
import {DoorRefusal, RequestRefused} from '../rows/refusal';
import {usersOf, type Listing} from './listing';
import {listGroups, type GroupList} from '../google/directory/groups';
import {namesOfUsers} from '../google/directory/names';
import {usersAmong} from '../google/directory/users';
import type {Workflow} from '../google/wire';
import type {UsersFrom} from '../google/directory/users-from';
import type {DirectoryPorts} from './ports';
import {directoryFinding} from './findings';

/**
 * The users of some sources, as many as can be read in a minute: about a hundred thousand. Counts its own requests.
 *
 * @throws RequestRefused with what prevents it; no users are known then
 */
export function readUsers(
  ports: DirectoryPorts,
  sources: readonly UsersFrom[],
): Listing {
  return byDelegation(ports, usersOf(ports.operator, sources));
}

/** A unit that contains users, directly or below it. */
export interface OrgUnit {
  /** Such as `/Sales/EMEA`. */
  readonly path: string;
  /** Active users with a mailbox, in it and below it. */
  readonly users: number;
}

/** Units with users, by path: the list of users names them, so no further scope is needed. @throws RequestRefused as `readUsers` */
export function readUnits(ports: DirectoryPorts): OrgUnit[] {
  const all = usersAmong(ports.operator, {kind: 'everybody'});
  const users = new Map<string, number>();
  for (const {unit, is} of byDelegation(ports, all)) {
    if (is !== 'active') continue;
    const names = unit.split('/').filter(it => it !== '');
    for (let depth = 1; depth <= names.length; depth++) {
      const path = `/${names.slice(0, depth).join('/')}`;
      users.set(path, (users.get(path) ?? 0) + 1);
    }
  }
  return [...users]
    .map(([path, count]) => ({path, users: count}))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The groups of the organization, to choose from. @throws RequestRefused as `readUsers` */
export function readGroups(ports: DirectoryPorts): GroupList {
  return byDelegation(ports, listGroups(ports.operator));
}

/** The names of users, by primary address. @throws RequestRefused as `readUsers` */
export function readNames(ports: DirectoryPorts): ReadonlyMap<string, string> {
  return byDelegation(ports, namesOfUsers(ports.operator));
}

function byDelegation<T>(ports: DirectoryPorts, work: Workflow<T>): T {
  const {operator} = ports;
  const tokens = ports.rights.delegation();
  if (!tokens) {
    throw new RequestRefused([
      directoryFinding('directory-needs-delegation', {}),
    ]);
  }
  const made = ports.fetches();
  const grant = {kind: 'delegation', tokens} as const;
  const ended = runWorkflow(ports, operator, authorize(work, grant));
  ports.store.countFetches(ports.fetches() - made);
  if (!ended) throw new DoorRefusal('took-too-long', {});
  if (!ended.ok) throw new RequestRefused(outcomeOf(ended.error).findings);
  return ended.value;
}

/** The active users for whose primary address there is no row, by address. */
export function withoutRow(
  {active}: Listing,
  rows: readonly RowTexts[],
): string[] {
  const keys = new Set(rows.map(it => keyOf(mailboxOf(it))));
  return [...active]
    .filter(user => !keys.has(keyOf({user, alias: user})))
    .sort();
}

/** Adds a row for the primary address of each. */
export function addRows(
  {workbook}: DirectoryPorts,
  users: readonly string[],
): void {
  if (users.length === 0) return;
  workbook.rollout.refuseGuarded(users.length, []);
  workbook.rollout.append(
    users.map(user => ({user, alias: '', file: '', password: ''})),
  );
}
