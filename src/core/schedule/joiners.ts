/**
 * Users who join or leave: at a refresh of all rows, the users of the kept sources get rows, and users of rows who are no
 * longer among them are recorded as left. Nothing is ever removed.
 */
import {addRows, readUsers, withoutRow} from '../directory/read';
import type {Listing} from '../directory/listing';
import {NOBODY} from '../directory/leavers';
import {isSame} from '../directory/source';
import {mailboxOf} from '../rows/row';
import {findingsIn, RequestRefused, type AnyFinding} from '../rows/refusal';
import {markOf, decodeMarks, encodeMarks} from '../base/marks';
import type {UsersFrom} from '../google/directory/users-from';
import type {KnownUsers} from '../run/kept-schedule';
import type {Kept} from '../run/record';
import type {SchedulePorts} from './ports';
import {LOCK_WAIT_MS} from '../run/lease';
import {directoryFinding} from '../directory/findings';

/**
 * How many users are remembered, and how many users and reported alerts together: 240,000 of the 500,000 characters that a
 * document's properties hold. Users who are not remembered are marked only if the account is suspended or archived.
 */
const MAX_JOINED = 15_000;
const MAX_REMEMBERED = 30_000;
/** More than this at once, if that is most of all, means that a source has changed. */
const MANY_LEFT = 10;

/**
 * Reads the kept sources, adds rows for users without one, and records who has left. It precedes the queuing of the rows,
 * so that new rows are in the same run, and an execution that dies in between leaves rows that the next run queues like
 * any other. If a source cannot be read, nothing is changed; the reason is stored as `problem`, and the run continues.
 *
 * @returns false if a source could not be read
 */
export function keepUsers(ports: SchedulePorts): boolean {
  const {usersFrom = [], known = NOBODY} = ports.store.kept();
  if (usersFrom.length === 0) return true;
  let after: KnownUsers;
  try {
    const listing = readUsers(ports, usersFrom);
    after = knownAfter(ports, listing, known);
    const renamed = new Map(Object.entries(after.renamed ?? {}));
    const isNew = new Set(renamed.values());
    // A user whose row still has the old address is not joining.
    const joining = withoutRow(listing, ports.workbook.rollout.rows());
    addRows(
      ports,
      joining.filter(it => !isNew.has(it)),
    );
    ports.workbook.noteAccounts({
      accounts: listing.accounts,
      // The pages of all users say it of the others.
      isWhole: !ports.store.schedule().everyUser,
      renamed,
      added: [...listing.active],
      readAt: ports.now(),
    });
  } catch (error) {
    after = {...known, problem: findingsIn(error)};
  }
  changeSources(ports, ({usersFrom: now = []}) => {
    // Someone may have forgotten a source meanwhile: then its users have not left.
    const isAsRead =
      now.length === usersFrom.length &&
      now.every(it => hasSource(usersFrom, it));
    return isAsRead ? {known: after} : {};
  });
  return after.problem.length === 0;
}

/**
 * What is known after a listing.
 *
 * @throws RequestRefused if nobody was found or too many would have left, which is more likely a mistake
 */
export function knownAfter(
  {workbook, store}: Pick<SchedulePorts, 'workbook' | 'store'>,
  listing: Listing,
  {
    joined: before,
    ids: idsBefore = '',
    renamed: renamedBefore = {},
  }: KnownUsers,
): KnownUsers {
  const {active, inactive, withoutMailbox, ids} = listing;
  const users = new Set([
    ...workbook.rollout.rows().map(it => mailboxOf(it).user),
    ...active,
  ]);
  const had = decodeMarks(before);
  const joined: string[] = [];
  const suspended: string[] = [];
  const gone: string[] = [];
  const pairs: string[] = [];
  const replaced: string[] = [];
  const renamed: Record<string, string> = {};
  const hadPairs = decodeMarks(idsBefore);
  for (const user of users) {
    const mark = markOf(user);
    const isListed = active.has(user) || withoutMailbox.has(user);
    const id = ids.get(user) ?? '';
    if (id !== '') {
      const pair = markOf(`${user} ${id}`);
      pairs.push(pair);
      // If no ids were stored yet, this cannot be determined.
      const isOther = had.has(mark) && hadPairs.size > 0 && !hadPairs.has(pair);
      if (isOther) replaced.push(mark);
    }
    if (inactive.has(user)) suspended.push(mark);
    else if (!isListed && had.has(mark)) {
      const now = renamedTo(user, ids, hadPairs);
      if (now === null) gone.push(mark);
      else {
        renamed[user] = now;
        // It is known again by the pair as long as the row has the old address.
        pairs.push(markOf(`${user} ${ids.get(now)!}`));
      }
    }
    if (isListed || inactive.has(user) || had.has(mark)) joined.push(mark);
  }
  for (const [user, now] of Object.entries(renamedBefore)) {
    // Not in any kept source: the pages of all users have shown that.
    if (users.has(user) && !ids.has(user)) renamed[user] ??= now;
  }
  const left = gone.length;
  const isMass = left > MANY_LEFT && left * 2 > joined.length;
  if (isMass || (left > 0 && active.size === 0)) {
    const facts = {left, users: joined.length};
    throw new RequestRefused([directoryFinding('too-many-left', facts)]);
  }
  const room = MAX_REMEMBERED - decodeMarks(store.kept().reported ?? '').size;
  return {
    joined: encodeMarks(joined.slice(0, Math.min(MAX_JOINED, room))),
    inactive: encodeMarks(suspended),
    gone: encodeMarks(gone),
    // A user who is gone may come back, as the same person.
    ids: encodeMarks(
      [...new Set([...pairs, ...hadPairs])].slice(
        0,
        Math.min(MAX_JOINED, room),
      ),
    ),
    renamed,
    replaced: encodeMarks(replaced),
    problem: [],
  };
}

/** How many rows with an address that their user no longer has are remembered. */
const MAX_RENAMED = 500;

/**
 * Keeps which rows have an address that their user no longer has, as the pages of all users have shown.
 *
 * @param listed - addresses that someone has now
 * @param renamed - new addresses by old ones
 */
export function rememberRenamed(
  ports: SchedulePorts,
  listed: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string>,
): void {
  const {known = NOBODY} = ports.store.kept();
  const before = Object.entries(known.renamed ?? {});
  const stale = before.filter(([old]) => listed.has(old));
  if (stale.length + renamed.size === 0) return;
  const withRow = new Set(
    ports.workbook.rollout.rows().map(it => mailboxOf(it).user),
  );
  const after = [
    ...before.filter(([old]) => !listed.has(old)),
    ...[...renamed].filter(([old]) => withRow.has(old)),
  ].slice(-MAX_RENAMED);
  changeSources(ports, ({known: now = NOBODY}) => ({
    known: {...now, renamed: Object.fromEntries(after)},
  }));
}

/** The present address of the account that had an address; null if it is not among those that were read. */
function renamedTo(
  user: string,
  ids: Listing['ids'],
  known: ReadonlySet<string>,
): string | null {
  if (known.size === 0) return null;
  for (const [address, id] of ids) {
    if (id !== '' && known.has(markOf(`${user} ${id}`))) return address;
  }
  return null;
}

/** What kept the sources from being read at the last refresh. */
export function unreadSources({store}: SchedulePorts): AnyFinding[] {
  const {usersFrom = [], known} = store.kept();
  const [first] = known?.problem ?? [];
  if (usersFrom.length === 0 || !first) return [];
  return [directoryFinding('users-from-unread', {message: first})];
}

/** Changes the kept sources; concurrent changes do not undo each other. */
export function changeSources(
  ports: SchedulePorts,
  change: (
    kept: Partial<Kept>,
  ) => Pick<
    {readonly [Name in keyof Kept]?: Kept[Name] | null},
    'usersFrom' | 'known'
  >,
): void {
  const work = () => ports.store.keep(change(ports.store.kept()));
  // An execution that cannot get the lock for so long writes nevertheless: what was done has to be recorded.
  if (!ports.withLock(LOCK_WAIT_MS, work)) work();
}

export function hasSource(
  sources: readonly UsersFrom[],
  source: UsersFrom,
): boolean {
  return sources.some(it => isSame(it, source));
}
