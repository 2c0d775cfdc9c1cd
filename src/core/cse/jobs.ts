/** The queued rows of the CSE sheet as jobs: what the sheet says against a row ends it before anything is sent. */
import {authorize} from '../access/authorized';
import {isBlocked} from '../rows/early-end';
import {block, type Outcome} from '../rows/outcome';
import {alikeRows, type AlikeRow} from '../run/alike';
import type {OutcomeBatch} from '../run/outcome-batch';
import {ROW_CHANGED, type Admitted, type ConfirmedRow} from '../run/confirmed';
import {cseIdentities} from './identities';
import type {RowJob} from '../run/queue';
import {cseAddressesOf} from './table';
import type {Workflow} from '../google/wire';
import {KeyServices} from './key-services';
import {openRow, type OpenedRow} from './opened-row';
import type {CseOptions, Partner} from './options';
import {
  byUser,
  cseFindingsAmong,
  cseFindingsOf,
  cseRowOf,
  cseUserOf,
  idsNamedIn,
  partnerAmong,
  type CseRow,
  type CseTexts,
} from './row';
import {standsOf} from './stands';
import {asksCse, cseWorkflowFor, readsFiles, staysRolledBack} from './workflow';
import type {CseAction} from '../rows/actions';
import type {Continuing} from '../run/continuing';
import type {RunRecord} from '../run/record';
import type {CsePorts} from './ports';

/**
 * The queued rows, made into jobs one by one as the scheduler asks for them.
 *
 * @param from - the password for rows that have none, and the key service's token
 */
export function* cseJobsOf(
  ports: CsePorts,
  run: RunRecord,
  block: OutcomeBatch,
  from: Continuing,
): Generator<RowJob, void> {
  const desk = new CseRun(ports, run, block, from);
  for (const queued of desk.queued()) {
    const {row, action, address, confirmed} = queued;
    const user = cseUserOf(row);
    const at = {user, alias: user};
    const place = confirmed?.place ?? null;
    const alike = desk.alike.get(user) ?? [];
    const work = desk.workflow(queued);
    yield {user, address, action, at, row, place, alike, work};
  }
}

/** A queued row, and what is to be done for it. */
interface Queued {
  readonly address: string;
  readonly action: CseAction;
  readonly row: CseTexts;
  /** null for a row that is not as it was confirmed, and is left alone. */
  readonly confirmed: ConfirmedRow | null;
}

/** Everything that the rows of one execution have in common. */
class CseRun {
  private readonly rows: readonly CseTexts[];
  private readonly addresses: ReadonlyMap<CseTexts, string>;
  private readonly theirs: ReadonlyMap<string, readonly CseTexts[]>;
  private readonly among: ReturnType<typeof cseFindingsAmong>;
  private readonly services: KeyServices;
  private readonly opened = new Map<number, OpenedRow>();
  private readonly admitted: Admitted<CseTexts>;
  private readonly action: CseAction;
  /** Rows of a user that get no outcome of their own, by user. */
  readonly alike: ReadonlyMap<string, readonly AlikeRow[]>;

  constructor(
    private readonly ports: CsePorts,
    private readonly run: RunRecord,
    private readonly block: OutcomeBatch,
    private readonly from: Continuing,
  ) {
    // Only a run of the other sheet's could have another action, and it does not come here.
    this.action = run.action as CseAction;
    const now = ports.workbook.cse.rows();
    const addresses = cseAddressesOf(now);
    this.rows = block.restored(now, addresses);
    this.admitted = block.admit(
      this.rows,
      cseIdentities(run.action, this.rows, []),
    );
    this.addresses = new Map(this.rows.map((row, i) => [row, addresses[i]!]));
    const {rows, changed} = this.admitted;
    this.alike = alikeRows(this.action, this.rows, addresses, {
      userOf: cseUserOf,
      isOfRun: row => rows.has(row) || changed.includes(row),
    });
    this.theirs = byUser(this.rows);
    this.among = cseFindingsAmong(this.rows);
    const {keyService} = ports.store.cse();
    const known = keyService || run.keyService;
    const by = keyService ? 'settings' : 'rows';
    this.services = new KeyServices(
      ports,
      known ? {uri: known, by} : null,
      uri => block.agreeIn(uri),
    );
  }

  queued(): Queued[] {
    const {rows, changed} = this.admitted;
    return this.rows
      .filter(row => rows.has(row) || changed.includes(row))
      .filter(row => !this.block.isDone(this.addresses.get(row)!))
      .map(row => ({
        row,
        address: this.addresses.get(row)!,
        action: this.action,
        confirmed: rows.get(row) ?? null,
      }));
  }

  private findings(row: CseTexts, action: CseAction): Outcome['findings'] {
    return [
      ...cseFindingsOf(row, readsFiles(action)),
      ...(this.among.get(row.number) ?? []),
    ];
  }

  *workflow(queued: Queued): Workflow<Outcome> {
    const {row, action} = queued;
    if (!queued.confirmed) return ROW_CHANGED;
    const own = this.findings(row, action);
    const blocked = (findings: Outcome['findings']): Outcome => ({
      state: 'blocked',
      findings,
      ...(readsFiles(action) ? {} : {keepsState: true as const}),
    });
    if (isBlocked(own)) return blocked(own);
    const tokens = asksCse(action) ? this.ports.rights.delegation() : null;
    if (asksCse(action) && !tokens) {
      const user = cseUserOf(row);
      return blocked([block('cse-needs-delegation', {user})]);
    }
    const outcome = yield* cseWorkflowFor(
      action,
      cseRowOf(row, this.from.password),
      this.options(queued),
      work => (tokens ? authorize(work, {kind: 'delegation', tokens}) : work),
    );
    // What the clock began would wait for a token that nobody gives, and keep other runs from beginning.
    if (outcome.wantsToken && this.run.retries) {
      return blocked([block('wrapping-wants-token', {})]);
    }
    return {...outcome, findings: [...outcome.findings, ...own]};
  }

  private options(queued: Queued): CseOptions {
    const {row, address} = queued;
    const {ports, block, services} = this;
    const partner = this.partnerOf(queued);
    const options: CseOptions = {
      now: ports.now(),
      asWarning: ports.store.settings().asWarning,
      renewalDays: ports.store.upkeep().renewalDays,
      settings: ports.store.cse(),
      services,
      token: this.from.keyServiceToken ?? '',
      openings: ports.openings,
      opening: block.openingOf(address),
      stands: standsOf(ports, row),
      partner,
      named: idsNamedIn(this.theirs.get(cseUserOf(row)) ?? []),
      begun: block.begunFor(address),
      begin: change => block.begin(address, change),
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

  private partnerOf({row, action, confirmed}: Queued): Partner | null {
    const partner = partnerAmong(row, this.theirs.get(cseUserOf(row)));
    if (!partner) return null;
    const address = this.addresses.get(partner)!;
    const isQueued = this.admitted.rows.has(partner);
    const stands = standsOf(this.ports, partner);
    return {
      row: cseRowOf(partner, this.from.password),
      // The first identity is that of a row whose partner the run began with: what that says since then nobody confirmed.
      isConfirmed: isQueued || confirmed?.as !== 0,
      isWorkedOn:
        isQueued &&
        !staysRolledBack(action, stands) &&
        !isBlocked(this.findings(partner, action)),
      begin: change => this.block.begin(address, change),
    };
  }
}
