/** The queued rows of the CSE sheet as jobs: what each workflow receives in addition to its row. */
import {authorize} from '../access/authorized';
import type {Workflow} from '../google/wire';
import {asksGmail, readsFile, type CseAction} from '../rows/actions';
import {isBlocked} from '../rows/early-end';
import {derivesFor} from '../rows/openings';
import {secretAccessOf} from '../rows/password';
import {
  CSE_STATES,
  isPostponed,
  stateIn,
  type Finding,
  type RowResult,
} from '../rows/outcome';
import {endPreview} from '../rows/planned';
import {repairOf} from '../rows/repair';
import type {RowJob, RowsToWorkOn} from '../run/queue';
import {
  blockedRow,
  rowJobs,
  withOwn,
  type QueuedRow,
  type Look,
  type RunOfRows,
  type RowsOfRun,
} from '../run/row-jobs';
import {cseIdentities} from './identities';
import {Assignments} from './assignment';
import {KeyServices} from './key-services';
import {openRow, type OpenedRow} from './opened-row';
import type {CseOptions, Partner} from './options';
import type {CsePorts, CseWorkPorts} from './ports';
import {
  byUser,
  cseFindingsAmong,
  cseFindingsOf,
  cseMailboxOf,
  cseRowOf,
  cseUserOf,
  idsNamedIn,
  partnerAmong,
  type CseRow,
  type CseTexts,
} from './row';
import {cseRowNamesOf} from './table';
import {cseWorkflowFor, staysRolledBack} from './workflow';
import {cseWorkFinding} from './work-findings';

/**
 * The queued rows, made into jobs one by one as the scheduler requests them.
 *
 * @param from - the password for rows that have none, and the key service's token
 */
export function cseJobsOf(
  ports: CsePorts,
  of: RowsToWorkOn<CseTexts>,
): Generator<RowJob, void> {
  const queue = {
    sheet: ports.workbook.cse,
    rowNamesOf: cseRowNamesOf,
    mailboxOf: cseMailboxOf,
  };
  return rowJobs<CseTexts>(of, queue, rows =>
    cseLookAt({...ports, waiting: ports}, of, rows),
  );
}

/** How rows are worked on in a run. */
export function cseLookAt(
  ports: CseWorkPorts,
  within: RunOfRows,
  rows: readonly CseTexts[],
): Look<CseTexts> {
  return {
    identities: cseIdentities(within.run.action, rows, []),
    workOn: of => {
      const work = new CseRun(ports, within, of);
      return it => work.workflow(it);
    },
  };
}

/** Everything that the rows of one execution have in common. */
class CseRun {
  private readonly theirs: ReadonlyMap<string, readonly CseTexts[]>;
  private readonly among: ReturnType<typeof cseFindingsAmong>;
  private readonly services: KeyServices;
  private readonly assignments: Assignments;
  private readonly opened = new Map<number, OpenedRow>();
  private readonly action: CseAction;

  constructor(
    private readonly ports: CseWorkPorts,
    private readonly within: RunOfRows,
    private readonly of: RowsOfRun<CseTexts>,
  ) {
    const {run, batch, from} = within;
    const {hidden} = ports;
    hidden.addLater(() =>
      of.rows.map(it => ({value: it.password, user: cseUserOf(it)})),
    );
    hidden.add(from.password ?? '');
    hidden.add(from.keyServiceToken ?? '');
    // Only a run of the other sheet could have another action, and it does not come here.
    this.action = run.action as CseAction;
    this.theirs = byUser(of.rows);
    this.among = cseFindingsAmong(of.rows);
    const {keyService, assigned} = ports.store.cse();
    this.assignments = new Assignments(assigned, ports.operator);
    const known = keyService || run.keyService;
    const by = keyService ? 'settings' : 'rows';
    this.services = new KeyServices(
      ports.waiting,
      known ? {uri: known, by} : null,
      uri => batch.agreeIn(uri),
    );
  }

  private findings(row: CseTexts): readonly Finding[] {
    return [
      ...cseFindingsOf(row, readsFile(this.action)),
      ...(this.among.get(row.number) ?? []),
    ];
  }

  *workflow(queued: QueuedRow<CseTexts>): Workflow<RowResult> {
    const {action, ports} = this;
    const {run, from} = this.within;
    const {row} = queued;
    const blocked = (findings: readonly Finding[]) =>
      blockedRow(findings, action);
    const own = this.findings(row);
    if (isBlocked(own)) return blocked(own);
    const isUsed =
      asksGmail(action) || (readsFile(action) && this.assignments.isUsed);
    const tokens = isUsed ? ports.rights.delegation() : null;
    if (isUsed && !tokens) {
      const user = cseUserOf(row);
      return blocked([cseWorkFinding('cse-needs-delegation', {user})]);
    }
    const result = yield* cseWorkflowFor(
      action,
      cseRowOf(row, from.password),
      this.options(queued),
      work => (tokens ? authorize(work, {kind: 'delegation', tokens}) : work),
    );
    // A run that the clock started would wait for a token that nobody supplies, and prevent other runs from starting.
    if (isPostponed(result) && result.wants === 'token' && run.retries) {
      return blocked([cseWorkFinding('wrapping-wants-token', {})]);
    }
    return withOwn(result, own);
  }

  private options(queued: QueuedRow<CseTexts>): CseOptions {
    const {row, rowName} = queued;
    const {ports, services, assignments} = this;
    const {run, batch, from} = this.within;
    const partner = this.partnerOf(queued);
    const options: CseOptions = {
      now: ports.now(),
      inPage: ({user, use}) => derivesFor({user, alias: user, use}, from),
      asWarning: ports.store.settings().asWarning,
      roots: ports.store.settings().roots,
      renewalDays: ports.store.schedule().renewalDays,
      settings: ports.store.cse(),
      services,
      assignments,
      token: from.keyServiceToken ?? '',
      secrets: secretAccessOf(ports),
      repair: repairOf(ports),
      openings: ports.openings,
      opening: batch.openingOf(rowName),
      stateBefore: stateIn(ports.speech, CSE_STATES, row),
      partner,
      named: idsNamedIn(this.theirs.get(cseUserOf(row)) ?? []),
      begun: batch.changes.begunFor(rowName),
      isPreview: run.previews === true,
      begin: run.previews
        ? endPreview
        : change => batch.changes.begin(rowName, change),
      open: it => this.open(it, options),
    };
    return options;
  }

  /** A row that has a partner is opened for both. */
  private *open(row: CseRow, options: CseOptions): Workflow<OpenedRow> {
    if (row.use === 'both') return yield* openRow(row, options);
    const known = this.opened.get(row.number);
    if (known) return known;
    const opened = yield* openRow(row, options);
    this.opened.set(row.number, opened);
    return opened;
  }

  private partnerOf({row, confirmed}: QueuedRow<CseTexts>): Partner | null {
    const {batch, from} = this.within;
    const partner = partnerAmong(row, this.theirs.get(cseUserOf(row)));
    if (!partner) return null;
    const rowName = this.of.rowNames.get(partner)!;
    const isQueued = this.of.confirmed.has(partner);
    const stateBefore = stateIn(this.ports.speech, CSE_STATES, partner);
    return {
      row: cseRowOf(partner, from.password),
      // The first identity is that of a row whose partner the run began with: what that row says since then nobody has
      // confirmed.
      isConfirmed: isQueued || confirmed.as !== 0,
      isWorkedOn:
        isQueued &&
        !staysRolledBack(this.action, stateBefore) &&
        !isBlocked(this.findings(partner)),
      begin: change => batch.changes.begin(rowName, change),
    };
  }
}
