/**
 * The mailboxes of users without a row, after the rows of a refresh: page by page of the directory, and then those users
 * that only the Inventory knows, whose accounts may be gone.
 */
import {mailboxesDue} from './due-mailboxes';
import type {ReadingSlice} from '../run/features';
import {authorize, type Grant} from '../access/authorized';
import {
  listUsers,
  type DirectoryUser,
  type UserPage,
} from '../google/directory/users';
import {listSendAs, type SendAs} from '../google/gmail/send-as';
import {outcomeOf} from '../rows/early-end';
import type {Finding, Others} from '../rows/outcome';
import {mailboxOf} from '../rows/row';
import {heldForOthers} from '../hosted/refresh';
import type {AccountsRead} from '../inventory/accounts';
import {USER_GONE} from '../inventory/readings';
import {runJobs, type Ending, type Job} from '../engine/scheduler';
import {attempt, type Workflow} from '../google/wire';
import type {UsersWithoutRows} from '../run/kept-schedule';
import {rememberRenamed} from './joiners';
import type {SchedulePorts} from './ports';
import {rowFinding} from '../rows/row-findings';

const BEGINNING: UsersWithoutRows = {
  pageToken: '',
  done: '',
  listed: false,
  finished: false,
  since: 0,
  unread: 0,
  problem: null,
};

/** A user without a mailbox, or without an accessible one, has no certificate. */
const WITHOUT_MAILBOX: readonly string[] = ['no-mailbox', 'gmail-switched-off'];

/** The result for one user: no aliases if the account is gone, a problem if it could not be read. */
type Read =
  | {
      readonly aliases: readonly SendAs[] | null;
      readonly others: readonly Others[];
    }
  | {readonly problem: Finding};

/** Instants lose a fraction of a second when stored in a cell. */
const ROUNDING_MS = 1000;

/**
 * Reads the active users of the directory without a row who are due (`due-mailboxes.ts`), and writes what Gmail holds for them into the Inventory. Does
 * nothing if that is not turned on. What cannot be read is stored in `usersWithoutRows`, and does not prevent others from
 * being read. Counts its own requests.
 *
 * @returns `finished` if nobody is left to be read; otherwise why it ended, to be continued
 */
export function readUsersWithoutRows(
  ports: SchedulePorts,
  slice: ReadingSlice,
): Ending {
  if (!ports.store.schedule().everyUser) return 'finished';
  const made = ports.fetches();
  let ending: Ending = 'finished';
  if (!cursorOf(ports).finished) {
    const {run} = ports.store.kept();
    // A person who refreshes wants to know how it is now.
    const isDue = run && !run.scheduled ? () => true : mailboxesDue(ports);
    while (ending === 'finished' && !cursorOf(ports).finished) {
      ending = readPage(ports, cursorOf(ports), isDue, slice);
    }
  }
  ports.store.countFetches(ports.fetches() - made);
  return ending;
}

function cursorOf(ports: SchedulePorts): UsersWithoutRows {
  return (
    ports.store.kept().usersWithoutRows ?? {...BEGINNING, since: ports.now()}
  );
}

function readPage(
  ports: SchedulePorts,
  cursor: UsersWithoutRows,
  isDue: (user: string) => boolean,
  slice: ReadingSlice,
): Ending {
  const listed = cursor.listed
    ? unnamed(ports, cursor, isDue)
    : listPage(ports, cursor.pageToken, slice);
  if (typeof listed === 'string') return listed;
  if ('problem' in listed) return giveUp(ports, cursor, listed.problem);
  const users = listed.users.slice(listed.users.indexOf(cursor.done) + 1);
  const rows = ports.workbook.rollout.rows();
  const withRow = new Set(rows.map(it => mailboxOf(it).user));
  const strangers = users.filter(it => !withRow.has(it) && isDue(it));
  const read = new Map<string, Read>();
  const ending = settleAll(
    ports,
    strangers.map(user => ({user, work: readUser(ports, user)})),
    slice,
    ({user}, result) => read.set(user, result),
  );
  if (ending === 'lost') return ending;
  const unwritten = recordProblem(ports, read, listed.accounts);
  if (unwritten) return giveUp(ports, cursor, unwritten);
  const isOpen = new Set(strangers.filter(it => !read.has(it)));
  const open = users.findIndex(it => isOpen.has(it));
  const done = open < 0 ? users : users.slice(0, open);
  const problems = done.flatMap(it => {
    const result = read.get(it);
    return result && 'problem' in result ? [result.problem] : [];
  });
  // Users whom the directory no longer lists may be suspended: an unreadable mailbox is then not a failure.
  const failed = cursor.listed ? [] : problems;
  const isLast = listed.next === '';
  ports.store.keep({
    usersWithoutRows: {
      ...cursor,
      ...(open < 0
        ? {
            pageToken: listed.next,
            done: '',
            listed: isLast,
            finished: cursor.listed,
          }
        : {done: done[done.length - 1] ?? cursor.done}),
      unread: cursor.unread + failed.length,
      problem: cursor.problem ?? failed[0] ?? null,
    },
  });
  return ending;
}

/** Users in the Inventory who are due and whom this pass has not read, in order, after the last one that was requested. */
function unnamed(
  ports: SchedulePorts,
  {since, done}: UsersWithoutRows,
  isDue: (user: string) => boolean,
): UserPage {
  const users = ports.workbook
    .inventory()
    .filter(it => (it.read ?? 0) < since - ROUNDING_MS)
    .filter(it => !it.remarks.includes('userGone') && it.user > done)
    .filter(it => isDue(it.user))
    .map(it => it.user);
  return {users: [...new Set(users)].sort(), accounts: [], next: ''};
}

/** What affects all of them ends this step for the run, which still has to end; the next refresh starts over. */
function giveUp(
  ports: SchedulePorts,
  cursor: UsersWithoutRows,
  problem: Finding,
): Ending {
  ports.store.keep({
    usersWithoutRows: {...cursor, finished: true, unread: 0, problem},
  });
  return 'finished';
}

/** The directory is read as the operator, by delegation: the script itself has no right to it. */
function listPage(
  ports: SchedulePorts,
  pageToken: string,
  slice: ReadingSlice,
): UserPage | {readonly problem: Finding} | Ending {
  const tokens = ports.rights.delegation();
  if (!tokens) {
    const problem = rowFinding('no-access', {
      user: ports.operator,
      operator: ports.operator,
    });
    return {problem};
  }
  const user = ports.operator;
  const grant: Grant = {kind: 'delegation', tokens};
  let result: UserPage | {readonly problem: Finding} | null = null;
  const work = orProblem(authorize(listUsers(user, pageToken), grant));
  const ending = settleAll(ports, [{user, work}], slice, (_, page) => {
    result = page;
  });
  return result ?? (ending === 'finished' ? 'out of time' : ending);
}

function* readUser(ports: SchedulePorts, user: string): Workflow<Read> {
  const grant = ports.rights.grantFor({user, alias: user}, 'delegation');
  if (!grant) {
    const facts = {user, operator: ports.operator};
    return {problem: rowFinding('no-access', facts)};
  }
  return yield* orProblem(authorize(mailboxesOf(user), grant));
}

function* mailboxesOf(user: string): Workflow<Read> {
  const listed = yield* attempt(listSendAs(user));
  if (!listed.ok) {
    const {problem} = listed;
    if (WITHOUT_MAILBOX.includes(problem.code))
      return {aliases: [], others: []};
    return USER_GONE.includes(problem.code)
      ? {aliases: null, others: []}
      : {problem};
  }
  const aliases = listed.value;
  const {others, problems} = yield* heldForOthers(user, aliases, []);
  return problems.length > 0 ? {problem: problems[0]!} : {aliases, others};
}

function* orProblem<T>(
  work: Workflow<T>,
): Workflow<T | {readonly problem: Finding}> {
  try {
    return yield* work;
  } catch (error) {
    return {problem: outcomeOf(error).findings[0]!};
  }
}

function settleAll<T>(
  ports: SchedulePorts,
  jobs: readonly Job<T>[],
  {limits, look}: ReadingSlice,
  settled: (job: Job<T>, result: T) => void,
): Ending {
  return runJobs<T, Job<T>>(jobs.values(), ports, limits, {
    look,
    beforeWave: () => undefined,
    settled,
    afterWave: () => undefined,
  });
}

/** The identities of users, also of those with a row; and which rows have an address that their user no longer has. */
function noteAccounts(
  ports: SchedulePorts,
  accounts: readonly DirectoryUser[],
  {added, readAt}: Pick<AccountsRead, 'added' | 'readAt'>,
): void {
  if (accounts.length === 0) return;
  const isListed = new Set(accounts.map(it => it.address));
  const renamed = ports.workbook.noteAccounts({
    accounts: accounts.map(({address, id, unit}) => ({
      ...{address, id, unit, groups: null},
    })),
    added: added.filter(it => isListed.has(it)),
    ...{isWhole: false, renamed: new Map(), readAt},
  });
  rememberRenamed(ports, isListed, renamed);
}

/** Writes what was read into the Inventory. @returns what prevented it; null if nothing did */
function recordProblem(
  ports: SchedulePorts,
  read: ReadonlyMap<string, Read>,
  accounts: readonly DirectoryUser[],
): Finding | null {
  const readAt = ports.now();
  const good = [...read].flatMap(([user, it]) =>
    'problem' in it || it.aliases?.length === 0 ? [] : [{user, ...it}],
  );
  if (good.length + accounts.length === 0) return null;
  try {
    // First, so that the data of a renamed user finds the existing lines.
    const added = good.map(it => it.user);
    noteAccounts(ports, accounts, {added, readAt});
    ports.workbook.record(
      good.flatMap(({user, others}) =>
        others.map(({alias, held}) => ({at: {user, alias}, held, readAt})),
      ),
      good.map(({user, aliases}) => ({user, aliases, readAt})),
    );
    return null;
  } catch (error) {
    return outcomeOf(error).findings[0]!;
  }
}
