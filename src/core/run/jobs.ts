/** The queued rows as jobs: what the sheet says against a row ends it before anything is sent. */
import {authorized} from '../access/authorized';
import type {Action, InPage} from '../door';
import type {Ports, RunRecord} from '../ports';
import {asksGmail, readsFile} from '../rollout/actions';
import {derivesFor} from '../rollout/openings';
import type {Outcome} from '../rollout/outcome';
import {isBlocked} from '../rollout/plan';
import {
  findingsAmong,
  findingsOf,
  mailboxOf,
  rowOf,
  type RowTexts,
} from '../rollout/row';
import {workflowFor} from '../rollout/workflow';
import {addressesOf, queuedAction} from '../tables/rollout-table';
import type {Block} from './block';
import type {Job} from './scheduler';

/** A row that is worked on. */
export interface RowJob extends Job<Outcome> {
  /** See `addressesOf`. */
  readonly address: string;
  readonly action: Action;
  readonly row: RowTexts;
}

/**
 * The queued rows, made into jobs one by one as the scheduler asks for them.
 *
 * @param inPage - for which rows the page derives keys
 */
export function* jobsOf(
  ports: Ports,
  run: RunRecord,
  block: Block,
  inPage: InPage,
): Generator<RowJob, void> {
  const rows = ports.workbook.rollout.rows();
  const addresses = addressesOf(rows);
  const among = findingsAmong(rows);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.queued.trim() === '') continue;
    const address = addresses[i]!;
    const action = queuedAction(row.queued) ?? run.action;
    const own = [
      ...findingsOf(row, readsFile(action)),
      ...(among.get(row.number) ?? []),
    ];
    yield {
      user: mailboxOf(row).user,
      address,
      action,
      row,
      work: rowWorkflow(ports, run, block, {address, action, row}, own, inPage),
    };
  }
}

/** What the sheet merely remarks on goes into the outcome. */
function* rowWorkflow(
  ports: Ports,
  run: RunRecord,
  block: Block,
  {address, action, row}: Omit<RowJob, 'user' | 'work'>,
  own: Outcome['findings'],
  inPage: InPage,
): RowJob['work'] {
  if (isBlocked(own)) return {state: 'blocked', findings: own};
  const at = mailboxOf(row);
  const grant = asksGmail(action) ? ports.rights.grantFor(at) : null;
  if (asksGmail(action) && !grant) {
    const facts = {user: at.user, operator: ports.operator};
    return {
      state: 'blocked',
      findings: [{code: 'no-access', severity: 'block', facts}],
    };
  }
  const outcome = yield* workflowFor(
    action,
    rowOf(row),
    {
      now: ports.now(),
      makeDefault: run.makeDefault,
      force: run.force,
      asWarning: ports.store.settings().asWarning,
      openings: ports.openings,
      inPage: derivesFor(at, inPage),
      begun: block.begunFor(address),
      begin: change => block.begin(address, change),
    },
    work => (grant ? authorized(work, grant) : work),
  );
  return {...outcome, findings: [...outcome.findings, ...own]};
}
