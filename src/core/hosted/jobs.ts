/** The queued rows of the Rollout sheet as jobs: how each is authorized, and what its workflow receives. */
import {authorize} from '../access/authorized';
import {leaversIn} from '../directory/leavers';
import type {HiddenValue} from '../google/hidden-values';
import {caPoolIn} from '../google/privateca';
import type {Workflow} from '../google/wire';
import {asksGmail, readsFile, type Action} from '../rows/actions';
import {isBlocked} from '../rows/early-end';
import type {Options, Successors} from '../rows/open-file';
import {derivesFor} from '../rows/openings';
import {
  stateIn,
  STATES,
  type Finding,
  type Outcome,
  type RowResult,
} from '../rows/outcome';
import {secretAccessOf} from '../rows/password';
import {endPreview} from '../rows/planned';
import {reach} from '../rows/reach';
import {repairOf} from '../rows/repair';
import {
  findingsAmong,
  findingsOf,
  isFinished,
  keyOf,
  mailboxOf,
  rowOf,
  accessOf,
  type Row,
  type RowTexts,
} from '../rows/row';
import type {RowJob, RowsToWorkOn} from '../run/queue';
import type {RunRecord} from '../run/record';
import {
  blockedRow,
  rowJobs,
  withOwn,
  type Look,
  type QueuedRow,
  type RunOfRows,
} from '../run/row-jobs';
import {previousDefaultsFor, rolloutIdentities} from './identities';
import type {HostedPorts, RowWorkPorts} from './ports';
import {revocationsOf, type Revocations} from './revocation';
import {rowNamesOf} from './table';
import {isOver, workflowFor} from './workflow';

/**
 * The queued rows, made into jobs one by one as the scheduler requests them.
 */
export function jobsOf(
  ports: HostedPorts,
  of: RowsToWorkOn<RowTexts>,
): Generator<RowJob, void> {
  const sheet = ports.workbook.rollout;
  return rowJobs(of, {sheet, rowNamesOf, mailboxOf}, (rows, queued) =>
    lookAt(ports, of, rows, queued),
  );
}

/** How rows are worked on in a run. */
export function lookAt(
  ports: RowWorkPorts,
  within: RunOfRows,
  rows: readonly RowTexts[],
  queued: readonly RowTexts[],
): Look<RowTexts> {
  // Only a run of the other sheet could have another action, and it does not come here.
  const action = within.run.action as Action;
  ports.hidden.addLater(() => passwordsOf(rows));
  ports.hidden.add(within.from.password ?? '');
  const previous = previousDefaultsFor(ports.workbook, action, queued);
  const among = findingsAmong(rows, within.rowsOfFile);
  const ownFindings = (row: RowTexts) => [
    ...findingsOf(row, readsFile(action)),
    // Off-boarding is about the user: a second row for an address does not prevent it.
    ...(action === 'offBoard' ? [] : (among.get(row.number) ?? [])),
  ];
  return {
    identities: rolloutIdentities(action, previous),
    workOn: ({confirmed}) => {
      if (asksGmail(action)) {
        const mailboxes = [...confirmed.keys()].map(mailboxOf);
        ports.rights
          .delegation()
          ?.serveAliasesOf(
            mailboxes.filter(it => it.alias !== it.user).map(it => it.user),
          );
      }
      const besideOf = besideRowsOf(ports, within.run, rows, {
        isOfRun: row => confirmed.has(row),
        isLookedAt: row => !isBlocked(ownFindings(row)),
        previous,
      });
      const left =
        action === 'refresh' ? leaversIn(ports.store.kept()) : () => null;
      const looks =
        ['refresh', 'renew'].includes(action) ||
        (action === 'check' && ports.platform.lists !== undefined);
      const revocations = looks ? revocationsOf(ports) : null;
      const renews = action === 'renew' || within.run.renews === true;
      const successors = renews ? ports.features.successors() : null;
      return it => {
        const gone = left(mailboxOf(it.row).user);
        const own = ownFindings(it.row);
        const beside = besideOf(it.row);
        const asks = {revocations, successors};
        const more = {action, own, beside, gone, ...asks};
        return rowWorkflow(ports, within, {...it, ...more});
      };
    },
  };
}

function passwordsOf(rows: readonly RowTexts[]): HiddenValue[] {
  return rows.map(it => ({value: it.password, user: mailboxOf(it).user}));
}

/** A queued row, and its work. */
interface Queued extends QueuedRow<RowTexts> {
  readonly action: Action;
  /** The sheet's own findings about the row: those that do not block are added to the outcome. */
  readonly own: readonly Finding[];
  readonly beside: BesideRow;
  /** null for actions that don’t ask. */
  readonly revocations: Revocations | null;
  readonly successors: Successors | null;
  /** The outcome if the user has left: the mailbox is not read then. */
  readonly gone: Outcome | null;
}

function* rowWorkflow(
  ports: RowWorkPorts,
  {run, batch, from}: RunOfRows,
  {rowName, action, row, own, beside, gone, ...asks}: Queued,
): Workflow<RowResult> {
  const {revocations, successors} = asks;
  // A row that was already off-boarded stays so.
  if (gone?.state === 'left' && beside.stateBefore === 'offBoarded') {
    return {state: null, findings: []};
  }
  if (gone) return gone;
  if (isBlocked(own)) return blockedRow(own, action);
  const at = mailboxOf(row);
  const reached = asksGmail(action) ? reach(ports, at, accessOf(row)) : null;
  if (reached && !reached.ok) {
    const {state, findings} = reached.outcome;
    if (state === 'blocked') return blockedRow(findings, action);
    return isOver(beside.stateBefore)
      ? {...reached.outcome, keepsState: true}
      : reached.outcome;
  }
  const grant = reached?.grant ?? null;
  const result = yield* workflowFor(
    action,
    withPassword(rowOf(row), from.password),
    {
      now: ports.now(),
      makeDefault: run.makeDefault,
      force: run.force,
      asWarning: ports.store.settings().asWarning,
      secrets: secretAccessOf(ports),
      roots: ports.store.settings().roots,
      repair: repairOf(ports),
      openings: ports.openings,
      opening: batch.openingOf(rowName),
      inPage: derivesFor(at, from),
      begun: batch.changes.begunFor(rowName),
      begin: run.previews
        ? endPreview
        : change => batch.changes.begin(rowName, change),
      renewalDays: run.renewalDays ?? ports.store.schedule().renewalDays,
      ...(run.validUntil === undefined ? {} : {validUntil: run.validUntil}),
      ...revocationOf(run),
      ...(revocations ? {revocations} : {}),
      ...(successors ? {successors} : {}),
      ...(run.previews ? {previews: true as const} : {}),
      ...beside,
      // By consent the other addresses cannot be looked into.
      ...(grant?.kind === 'consent' ? {aliasesWithRows: null} : {}),
    },
    work => (grant ? authorize(work, grant) : work),
  );
  return withOwn(result, own);
}
/** Where a run revokes certificates, if it does. */
function revocationOf({
  revokes,
}: RunOfRows['run']): Pick<Options, 'revocation'> {
  const pool = revokes && caPoolIn(revokes.pool);
  return pool ? {revocation: {pool, reason: revokes.reason}} : {};
}

/** A row without a password gets the one that the page gives for all such rows. */
export function withPassword(row: Row, password = ''): Row {
  return row.password === '' && !isFinished(row) ? {...row, password} : row;
}

/** What a workflow receives in addition to its row. */
type BesideRow = Pick<
  Options,
  | 'stateBefore'
  | 'hasNotDoneMessage'
  | 'renews'
  | 'aliasesWithRows'
  | 'previousDefault'
>;

/**
 * For each row: its state, whether it may be renewed, what the log knows of its alias, and whether it is the one that
 * checks its user's other aliases.
 *
 * @param isOfRun - whether it is queued
 * @param isLookedAt - whether nothing in the sheet itself blocks it
 * @param previous - the Log's entries for queued rows, as used for their identities
 */
function besideRowsOf(
  ports: RowWorkPorts,
  run: RunRecord,
  rows: readonly RowTexts[],
  {
    isOfRun,
    isLookedAt,
    previous,
  }: {
    readonly isOfRun: (row: RowTexts) => boolean;
    readonly isLookedAt: (row: RowTexts) => boolean;
    readonly previous: ReadonlyMap<string, string>;
  },
): (row: RowTexts) => BesideRow {
  const stateOf = (row: RowTexts) => stateIn(ports.speech, STATES, row);
  const aliases = new Map<string, string[]>();
  const first = new Map<string, RowTexts>();
  const offBoarded = new Set<string>();
  for (const row of rows) {
    const {user, alias} = mailboxOf(row);
    if (stateOf(row) === 'offBoarded') offBoarded.add(user);
    if (!isLookedAt(row)) continue;
    aliases.set(user, [...(aliases.get(user) ?? []), alias]);
    if (isOfRun(row) && !first.has(user)) first.set(user, row);
  }
  return row => {
    const at = mailboxOf(row);
    const isFirst = first.get(at.user) === row;
    const stateBefore = stateOf(row);
    // What people took away the clock does not put back.
    const isTakenAway = stateBefore === 'deleted' || offBoarded.has(at.user);
    return {
      stateBefore,
      hasNotDoneMessage: ports.speech.isNotDone(row.message),
      renews: run.renews === true && !isTakenAway,
      aliasesWithRows: isFirst ? aliases.get(at.user)! : null,
      previousDefault: previous.get(keyOf(at)) ?? '',
    };
  };
}
