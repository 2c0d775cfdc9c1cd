/** The queued rows as jobs: what the sheet says against a row ends it before anything is sent. */
import {authorize} from '../access/authorized';
import {reach} from '../rows/reach';
import {asksGmail, readsFile, type Action} from '../rows/actions';
import {derivesFor} from '../rows/openings';
import type {Options} from '../rows/open-file';
import {STATES, type Outcome} from '../rows/outcome';
import {isBlocked} from '../rows/early-end';
import {
  findingsAmong,
  findingsOf,
  isFinished,
  keyOf,
  mailboxOf,
  rowOf,
  wayIn,
  type Row,
  type RowTexts,
} from '../rows/row';
import {isOver, workflowFor} from './workflow';
import {leaversIn} from '../directory/leavers';
import {addressesOf} from './table';
import {alikeRows} from '../run/alike';
import type {OutcomeBatch} from '../run/outcome-batch';
import {ROW_CHANGED} from '../run/confirmed';
import type {RowJob} from '../run/queue';
import type {Continuing} from '../run/continuing';
import type {RunRecord} from '../run/record';
import type {HostedPorts} from './ports';
import {previousDefaultsFor, rolloutIdentities} from './identities';

/**
 * The queued rows, made into jobs one by one as the scheduler asks for them.
 *
 * @param from - for which rows the page derives keys, and the password for those that have none
 */
export function* jobsOf(
  ports: HostedPorts,
  run: RunRecord,
  block: OutcomeBatch,
  from: Continuing,
): Generator<RowJob, void> {
  const {workbook} = ports;
  // Only a run of the other sheet's could have another action, and it does not come here.
  const action = run.action as Action;
  const now = workbook.rollout.rows();
  const addresses = addressesOf(now);
  const rows = block.restored(now, addresses);
  const queued = rows.filter(it => it.queued.trim() !== '');
  const previous = previousDefaultsFor(workbook, action, queued);
  const identities = rolloutIdentities(action, previous);
  const admitted = block.admit(rows, identities);
  const changed = new Set(admitted.changed);
  const among = findingsAmong(rows);
  const findings = (row: RowTexts) => [
    ...findingsOf(row, readsFile(action)),
    // Off-boarding is about the user: a second row of an address is no reason against it.
    ...(action === 'offBoard' ? [] : (among.get(row.number) ?? [])),
  ];
  const told = toldBesideRows(ports, run, rows, {
    isOfRun: row => admitted.rows.has(row),
    isLookedAt: row => !isBlocked(findings(row)),
    previous,
  });
  const left = leaversIn(ports.store.kept());
  const alike = alikeRows(action, rows, addresses, {
    userOf: row => mailboxOf(row).user,
    isOfRun: row => admitted.rows.has(row) || changed.has(row),
  });
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const confirmed = admitted.rows.get(row);
    if (!confirmed && !changed.has(row)) continue;
    const address = addresses[i]!;
    if (block.isDone(address)) continue;
    const at = mailboxOf(row);
    const {user} = at;
    const own = findings(row);
    const beside = told(row);
    const gone = !confirmed
      ? ROW_CHANGED
      : action === 'refresh'
        ? left(user)
        : null;
    const job = {address, action, row, own, beside, gone};
    yield {
      user,
      address,
      action,
      row,
      at,
      place: confirmed?.place ?? null,
      alike: alike.get(user) ?? [],
      work: rowWorkflow(ports, {run, block, from}, job),
    };
  }
}

/** A queued row, and what is to be done for it. */
interface Queued {
  readonly address: string;
  readonly action: Action;
  readonly row: RowTexts;
  /** What the sheet itself says about the row: merely remarked on, it goes into the outcome. */
  readonly own: Outcome['findings'];
  readonly beside: BesideRow;
  /** The outcome where the user has left or the row has changed: nobody looks into the mailbox then. */
  readonly gone: Outcome | null;
}

/** The run that a row is worked on in. */
interface InRun {
  readonly run: RunRecord;
  readonly block: OutcomeBatch;
  readonly from: Continuing;
}

function* rowWorkflow(
  ports: HostedPorts,
  {run, block, from}: InRun,
  {address, action, row, own, beside, gone}: Queued,
): RowJob['work'] {
  // What was off-boarded already stays so.
  if (gone?.state === 'left' && beside.stands === 'offBoarded') {
    return {state: null, findings: []};
  }
  if (gone) return gone;
  const blocked = (findings: Outcome['findings']): Outcome => ({
    state: 'blocked',
    findings,
    // What could not be looked at or changed in Gmail says nothing of the row's file.
    ...(readsFile(action) ? {} : {keepsState: true as const}),
  });
  if (isBlocked(own)) return blocked(own);
  const at = mailboxOf(row);
  const reached = asksGmail(action) ? reach(ports, at, wayIn(row)) : null;
  if (reached && !reached.ok) {
    const {state, findings} = reached.outcome;
    if (state === 'blocked') return blocked(findings);
    return isOver(beside.stands)
      ? {...reached.outcome, keepsState: true}
      : reached.outcome;
  }
  const grant = reached?.grant ?? null;
  const outcome = yield* workflowFor(
    action,
    withPassword(rowOf(row), from.password),
    {
      now: ports.now(),
      makeDefault: run.makeDefault,
      force: run.force,
      asWarning: ports.store.settings().asWarning,
      openings: ports.openings,
      opening: block.openingOf(address),
      inPage: derivesFor(at, from),
      begun: block.begunFor(address),
      begin: change => block.begin(address, change),
      renewalDays: ports.store.upkeep().renewalDays,
      ...beside,
      // By consent the other addresses cannot be looked into.
      ...(grant?.kind === 'consent' ? {aliasesWithRows: null} : {}),
    },
    work => (grant ? authorize(work, grant) : work),
  );
  // A look that leaves the row as it is has no news, and what the sheet remarks on is none either.
  if (outcome.state === null) return outcome;
  return {...outcome, findings: [...outcome.findings, ...own]};
}

/** A row without a password takes the one that the page gives for all such rows. */
export function withPassword(row: Row, password = ''): Row {
  return row.password === '' && !isFinished(row) ? {...row, password} : row;
}

/** What a workflow is told that its row alone does not say. */
type BesideRow = Pick<
  Options,
  'stands' | 'unsaid' | 'renews' | 'aliasesWithRows' | 'previousDefault'
>;

/**
 * For each row: its state, whether it may be renewed, what the log knows of its alias, and whether it is the one that looks
 * at its user's others.
 *
 * @param isOfRun - whether it is queued
 * @param isLookedAt - whether nothing in the sheet itself stands against it
 * @param previous - what the Log says of queued rows, as their identities were made with it
 */
function toldBesideRows(
  ports: HostedPorts,
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
  const stateOf = ({state}: RowTexts) => {
    const label = state.trim();
    return STATES.find(it => ports.speech.stateLabel(it) === label) ?? null;
  };
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
    const stands = stateOf(row);
    // What people took away the clock does not put back.
    const isTakenAway = stands === 'deleted' || offBoarded.has(at.user);
    return {
      stands,
      unsaid: ports.speech.isNotDone(row.message),
      renews: run.renews === true && !isTakenAway,
      aliasesWithRows: isFirst ? aliases.get(at.user)! : null,
      previousDefault: previous.get(keyOf(at)) ?? '',
    };
  };
}
