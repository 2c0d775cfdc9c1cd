/** The verbs for users that come from the directory: counted, added as rows, and kept for every refresh. */
import {NOBODY} from '../../directory/leavers';
import type {Listing} from '../../directory/listing';
import {assignmentScopes} from '../../cse/assignment';
import {clientIdOf, delegationScopes} from '../../directory/delegation-entry';
import {
  addRows,
  readGroups,
  readUnits,
  readUsers,
  withoutRow,
} from '../../directory/read';
import {isSame, sourceOf} from '../../directory/source';
import {rememberImport} from '../../run/last-import';
import {takeLease} from '../../run/lease';
import {changeSources, hasSource, knownAfter, unreadSources} from '../joiners';
import {mergeMarks} from '../../base/marks';
import {RequestRefused, type DoorFinding} from '../../rows/refusal';
import type {UsersFrom} from '../../google/directory/users-from';
import type {ScheduleVerbs} from '../contract';
import type {SchedulePorts} from '../ports';
import {directoryFinding} from '../../directory/findings';

const MAX_EXAMPLES = 5;
const MAX_SOURCES = 10;

/** What adding would do. Writes nothing. @throws RequestRefused */
export function countUsers(
  ports: SchedulePorts,
  {from}: ScheduleVerbs['countUsers']['in'],
): ScheduleVerbs['countUsers']['out'] {
  const source = sourceOf(from);
  const listing = read(ports, source);
  const added = withoutRow(listing, ports.workbook.rollout.rows());
  const found = listing.active.size;
  return {
    found,
    present: found - added.length,
    added: added.length,
    left: leftOut(listing),
    examples: added.slice(0, MAX_EXAMPLES),
    notices: findingsOf(source, listing).map(it =>
      ports.viewerSpeech.notice(it),
    ),
  };
}

/**
 * Adds a row for each user that has none with the primary address, and keeps the source if requested. Repeating it adds
 * nothing.
 *
 * @throws RequestRefused if another execution is working or the confirmed count has changed; nothing is changed then
 */
export function addUsers(
  ports: SchedulePorts,
  {from, keep, confirmed}: ScheduleVerbs['addUsers']['in'],
): ScheduleVerbs['addUsers']['out'] {
  const source = sourceOf(from);
  const {lease, kept} = takeLease(ports);
  try {
    const {usersFrom = []} = kept;
    const isNew = !hasSource(usersFrom, source);
    if (keep === true && isNew && usersFrom.length >= MAX_SOURCES) {
      throw new RequestRefused([
        directoryFinding('too-many-sources', {most: MAX_SOURCES}),
      ]);
    }
    const listing = read(ports, source);
    const added = withoutRow(listing, ports.workbook.rollout.rows());
    if (added.length !== confirmed) {
      const facts = {expected: added.length, confirmed: Number(confirmed) || 0};
      throw new RequestRefused([directoryFinding('users-differ', facts)]);
    }
    addRows(ports, added);
    ports.workbook.flush();
    rememberImport(
      ports,
      added.map(user => ({user, alias: user})),
    );
    if (keep === true) keepSource(ports, source, listing);
    return {added: added.length};
  } finally {
    lease.release();
  }
}

/** Organizational units that have users, to choose from. @throws RequestRefused */
export function orgUnits(
  ports: SchedulePorts,
): ScheduleVerbs['orgUnits']['out'] {
  return named(ports, {kind: 'orgUnit', name: '/'}, () => readUnits(ports));
}

/**
 * The organization’s groups, to choose from. The scope for this is optional, so its absence is an answer and no refusal.
 *
 * @throws RequestRefused with anything else that prevents it
 */
export function groups(ports: SchedulePorts): ScheduleVerbs['groups']['out'] {
  const {store} = ports;
  try {
    const list = readGroups(ports);
    if (!store.kept().groupsListed) store.keep({groupsListed: true});
    return list;
  } catch (error) {
    if (!isLacking(error)) throw error;
    if (store.kept().groupsListed) store.keep({groupsListed: null});
    return null;
  }
}

/** The kept sources, and what prevented reading them last time. */
export function usersFrom(
  ports: SchedulePorts,
): ScheduleVerbs['usersFrom']['out'] {
  const {usersFrom: sources = []} = ports.store.kept();
  const notices = unreadSources(ports).map(it => ports.viewerSpeech.notice(it));
  return {sources, notices};
}

/** Stops keeping a source; rows stay, and nobody counts as having left because of it. Idempotent. */
export function forgetUsersFrom(
  ports: SchedulePorts,
  {from}: ScheduleVerbs['forgetUsersFrom']['in'],
): ScheduleVerbs['forgetUsersFrom']['out'] {
  const source = sourceOf(from);
  changeSources(ports, ({usersFrom: sources = []}) => ({
    usersFrom: sources.filter(it => !isSame(it, source)),
    // It is not known who came from which source, so this is learned again.
    known: null,
  }));
  forgetAccounts(ports);
  return usersFrom(ports);
}

/** Removes units and groups from users if they are no longer read. */
function forgetAccounts(ports: SchedulePorts): void {
  const {store, workbook} = ports;
  const {usersFrom: sources = []} = store.kept();
  if (sources.length > 0 || store.schedule().everyUser) return;
  workbook.noteAccounts({
    ...{accounts: [], added: [], renamed: new Map()},
    ...{isWhole: true, readAt: ports.now()},
  });
}

/** Everyone who is in it now can leave from now on. */
function keepSource(
  ports: SchedulePorts,
  source: UsersFrom,
  listing: Listing,
): void {
  const after = knownAfter(ports, listing, NOBODY);
  changeSources(ports, ({usersFrom: sources = [], known = NOBODY}) => ({
    usersFrom: hasSource(sources, source) ? sources : [...sources, source],
    known: {
      ...known,
      joined: mergeMarks(known.joined, after.joined),
      ids: mergeMarks(known.ids ?? '', after.ids ?? ''),
    },
  }));
}

/** What Google’s refusal is called where the entry may lack a scope. */
const LACKING: readonly string[] = [
  'delegation-missing',
  'delegation-scope-missing',
];

/** The entry that lacks a scope is named as it has to be, and the set-up check tries it until it is so. */
function read(ports: SchedulePorts, source: UsersFrom): Listing {
  return named(ports, source, () => readUsers(ports, [source]));
}

function named<T>(ports: SchedulePorts, source: UsersFrom, work: () => T): T {
  const {store} = ports;
  try {
    const found = work();
    if (store.kept().usersRefused) store.keep({usersRefused: null});
    return found;
  } catch (error) {
    if (!isLacking(error)) throw error;
    store.keep({usersRefused: source});
    const {assigned} = store.cse();
    const all = delegationScopes(ports, assignmentScopes(assigned));
    const scopes = all.join(',');
    const facts = {clientId: clientIdOf(ports), scopes};
    const entry = directoryFinding('delegation-entry', facts);
    // The entry says what is lacking and how to add it; the refusal would only repeat that.
    const others = error.findings.filter(it => !LACKING.includes(it.code));
    throw new RequestRefused([entry, ...others]);
  }
}

/** Whether a refusal is for want of a scope in the delegation entry. */
function isLacking(error: unknown): error is RequestRefused {
  return (
    error instanceof RequestRefused &&
    error.findings.some(it => LACKING.includes(it.code))
  );
}

function leftOut(listing: Listing): number {
  const {inactive, withoutMailbox, groups, outside} = listing;
  return inactive.size + withoutMailbox.size + groups.size + outside.size;
}

function findingsOf(source: UsersFrom, listing: Listing): DoorFinding[] {
  const {active, inactive, withoutMailbox, groups, outside} = listing;
  const found: DoorFinding[] = [];
  if (active.size === 0) {
    found.push(directoryFinding('nobody-found', source));
  }
  if (leftOut(listing) > 0) {
    const facts = {
      inactive: inactive.size,
      withoutMailbox: withoutMailbox.size,
      groups: groups.size,
      outside: outside.size,
    };
    found.push(directoryFinding('users-left-out', facts));
  }
  return found;
}
