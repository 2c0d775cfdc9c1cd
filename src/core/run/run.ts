/**
 * A run: one action over many rows. The sheet itself is the queue (a row's Queued cell names the action), so a run can be
 * left at any instant and gone on with: what was written is done, what is still queued is not, and doing a row twice is
 * the same as doing it once.
 */
import {authorized} from '../access/authorized';
import type {Action, Progress, Selection} from '../door';
import {DoorRefusal} from '../verbs/refusal';
import type {Ports, RunRecord} from '../ports';
import {asksGmail, readsFile} from '../rollout/actions';
import {kindOf, UNFINISHED, type Outcome} from '../rollout/outcome';
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
import {Block} from './block';
import {progressOf} from './progress';
import {runJobs, type Ending, type Job} from './scheduler';

/** What a run is started with. */
export interface RunOptions {
  readonly makeDefault: boolean;
  readonly force: boolean;
}

/** Work that has begun is finished within this time after the slice is over: all the waits of a call fit into it. */
const GRACE_MS = 75_000;

/** The rows that a selection means, as they stand now. */
export function rowsFor(ports: Ports, selection: Selection): RowTexts[] {
  const rows = ports.workbook.rollout.rows();
  if (selection === 'all') return rows;
  if (selection === 'selected') {
    const selected = ports.workbook.rollout.selectedRows();
    return rows.filter(row => selected.has(row.number));
  }
  const labels = UNFINISHED.map(it => ports.speech.stateLabel(it));
  return rows.filter(row => labels.includes(row.state.trim()));
}

/**
 * Queues rows for an action and makes them the run. No row is worked on yet.
 *
 * @throws DoorRefusal when no row is selected, or another run still has rows in the queue
 */
export function startRun(
  ports: Ports,
  action: Action,
  selection: Selection,
  options: RunOptions,
): Progress {
  const present = ports.store.run();
  const left = present ? queuedRows(ports).length : 0;
  if (present && left > 0) {
    const {operator, action} = present;
    throw new DoorRefusal('run-in-progress', {operator, action, left});
  }
  const rows = rowsFor(ports, selection);
  if (rows.length === 0) throw new DoorRefusal('nothing-selected', {selection});
  ports.workbook.rollout.setQueued(
    rows.map(it => it.number),
    action,
  );
  const run: RunRecord = {
    action,
    ...options,
    operator: ports.operator,
    total: rows.length,
    succeeded: 0,
    blocked: 0,
    failed: 0,
    workedMs: 0,
    stopAsked: false,
  };
  // Also forgets a stop that was asked for after the last run had ended.
  ports.store.saveRun(null);
  ports.store.saveRun(run);
  return progressOf(run, rows.length, '');
}

/**
 * Works on queued rows until they are done or the slice is over, and gives how the run stands.
 *
 * @param sliceMs - from then on no new row is begun
 * @throws DoorRefusal when another execution is at it
 */
export function continueRun(ports: Ports, sliceMs: number): Progress | null {
  const held = ports.alone(0, () => {
    const run = ports.store.run();
    return run ? work(ports, run, sliceMs) : null;
  });
  if (!held) throw new DoorRefusal('another-execution', {});
  return held.value;
}

/**
 * Ends a run: the execution that works on it stops after its wave; where none does, it ends at once. Rows that are not
 * done leave the queue.
 */
export function stopRun(ports: Ports): Progress | null {
  ports.store.askToStop();
  const held = ports.alone(0, () => {
    const run = ports.store.run();
    return run ? finish(ports, {...run, stopAsked: true}) : null;
  });
  return held ? held.value : currentRun(ports);
}

/** How the run stands, as far as it is known without working on it; null when there is none. */
export function currentRun(ports: Ports): Progress | null {
  const run = ports.store.run();
  return run && progressOf(run, queuedRows(ports).length, '');
}

interface RowJob extends Job<Outcome> {
  readonly address: string;
  readonly action: Action;
  readonly row: RowTexts;
}

function work(ports: Ports, run: RunRecord, sliceMs: number): Progress {
  const began = ports.now();
  const block = new Block(ports, run);
  const ending = runJobs<Outcome, RowJob>(
    jobsOf(ports, run),
    ports,
    {
      width: ports.store.settings().width,
      beginUntil: began + sliceMs,
      workUntil: began + sliceMs + GRACE_MS,
      stopped: () => ports.store.stopAsked(),
    },
    (job, outcome) => block.add(job.address, job.row, job.action, outcome),
    () => block.writeIfDue(),
  );
  block.write();
  const after = {
    ...block.run,
    workedMs: run.workedMs + (ports.now() - began),
    stopAsked: ending === 'stopped',
  };
  return ended(ports, after, ending);
}

function ended(ports: Ports, run: RunRecord, ending: Ending): Progress {
  if (ending === 'stopped') return finish(ports, run);
  const left = queuedRows(ports).length;
  const note =
    ending === 'out of quota' ? ports.speech.note('out of quota') : '';
  ports.store.saveRun(left > 0 ? run : null);
  return progressOf(run, left, note);
}

/** Takes what is left out of the queue and forgets the run. */
function finish(ports: Ports, run: RunRecord): Progress {
  const left = queuedRows(ports);
  ports.workbook.rollout.setQueued(
    left.map(it => it.number),
    '',
  );
  ports.store.saveRun(null);
  return progressOf(
    {...run, stopAsked: true},
    left.length,
    ports.speech.note('stopped'),
  );
}

function queuedRows(ports: Ports): RowTexts[] {
  return ports.workbook.rollout.rows().filter(row => row.queued.trim() !== '');
}

/** The queued rows as jobs, made one by one as the scheduler asks for them. */
function* jobsOf(ports: Ports, run: RunRecord): Generator<RowJob, void> {
  const rows = ports.workbook.rollout.rows();
  const addresses = addressesOf(rows);
  const among = findingsAmong(rows);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.queued.trim() === '') continue;
    const action = queuedAction(row.queued) ?? run.action;
    yield {
      user: mailboxOf(row).user,
      address: addresses[i]!,
      action,
      row,
      work: rowWorkflow(ports, run, action, row, among.get(row.number) ?? []),
    };
  }
}

/** What the sheet says against a row ends it before anything is sent; what it merely remarks goes into the outcome. */
function* rowWorkflow(
  ports: Ports,
  run: RunRecord,
  action: Action,
  row: RowTexts,
  among: readonly Outcome['findings'][number][],
): RowJob['work'] {
  const settings = ports.store.settings();
  const own = [...findingsOf(row, readsFile(action)), ...among];
  if (isBlocked(own)) return {state: 'blocked', findings: own};
  const grant = asksGmail(action)
    ? ports.rights.grantFor(mailboxOf(row))
    : null;
  if (asksGmail(action) && !grant) {
    const facts = {user: mailboxOf(row).user, operator: ports.operator};
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
      asWarning: settings.asWarning,
    },
    work => (grant ? authorized(work, grant) : work),
  );
  return {...outcome, findings: [...outcome.findings, ...own]};
}

/** How a row counts in the run's figures. */
export function countsAs(outcome: Outcome): 'succeeded' | 'blocked' | 'failed' {
  if (outcome.state === 'blocked') return 'blocked';
  if (outcome.state !== null && kindOf(outcome.state) === 'bad')
    return 'failed';
  return outcome.state === 'uploadedNotDefault' ? 'failed' : 'succeeded';
}
