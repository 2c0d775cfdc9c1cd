/**
 * A run: one action on many rows. The sheet itself is the queue (a row's Queued cell names the action), so a run can be
 * interrupted at any time and continued: what was written is done, what is still queued is not, and doing a row twice has the
 * same effect as doing it once. This file starts runs.
 */
import {DoorRefusal} from '../rows/refusal';
import {
  changesGmail,
  isDestructive,
  type OnlyRows,
  type RowSelection,
  type RunAction,
} from '../rows/actions';
import type {Mailbox} from '../google/gmail/smime-info';
import type {QueuedTexts} from '../rows/row';
import type {Cause} from '../report/causes';
import {refuseBesideRun} from './beside-runs';
import {
  confirm,
  digestOfRows,
  mostRows,
  NO_ROWS,
  type ConfirmedRows,
} from './confirmed';
import {finish} from './finish';
import {costsToChoose} from './forecast';
import {gateOf} from './gate';
import {occupiedRefusal, takeLease, type TakenLease} from './lease';
import {noteRunOf} from './last-import';
import {finishPending} from './finish-pending';
import {progressOf, type Progress} from './progress';
import {queueFor, type Queue} from './queue';
import {selectRows, type Asked, type ChosenRows} from './select-rows';
import {triggerOf} from './trigger';
import {Width} from '../engine/width';
import type {Kept, RunRecord} from './record';
import type {OutOfSight} from '../rows/queue-sheet';
import type {RunPorts} from './ports';

/** The options of a run. */
export interface RunOptions {
  readonly makeDefault: boolean;
  readonly force: boolean;
  /** It reports what the action would do, and changes nothing: no confirmation is needed. */
  readonly previews?: true;
  /** The clock starts it, for the schedule. */
  readonly scheduled?: true;
  /** For `refresh`: it also renews what is due. */
  readonly renews?: true;
  /** The clock starts it, for rows that wait. */
  readonly retries?: true;
  /** For `renew`: see `RunRecord.renewalDays`. */
  readonly renewalDays?: number;
  /** For `update`: see `RunRecord.validUntil`. */
  readonly validUntil?: number;
  /** For `offBoard`: see `RunRecord.revokes`. */
  readonly revokes?: NonNullable<RunRecord['revokes']>;
}

/** What is to be run, over which rows. */
export interface RunOrder {
  readonly action: RunAction;
  readonly selection: RowSelection;
  readonly options: RunOptions;
  /**
   * What a person has agreed to: needed for an action that takes something away, and kept to by every other action whose
   * request names its rows.
   */
  readonly asked?: Asked | null;
  /** Mailboxes whose rows are meant beside the selection. */
  readonly also?: readonly Mailbox[];
  /** For the selection `cause`. */
  readonly cause?: Cause | undefined;
  /** Of the selection itself, those rows alone. */
  readonly only?: OnlyRows | undefined;
  /** See `ChosenRows.users`. */
  readonly users?: (() => (user: string) => boolean) | undefined;
  /** Every row of the sheet, where they have just been read; not for a refresh, which may add some first. */
  readonly all?: readonly QueuedTexts[] | undefined;
}

/** A run that was begun by this execution. */
export interface BegunRun {
  /** What is kept of it. */
  readonly kept: Partial<Kept> & {readonly run: RunRecord};
  /** The rows of its sheet as they are now. */
  readonly rows: readonly QueuedTexts[];
}

/**
 * Queues rows for an action and makes them the run. No row is worked on yet. Words in other Queued cells, which belong to no
 * run, are removed.
 *
 * @throws DoorRefusal if no row is selected, or too many are; if the rows are not those that were agreed to; if another run
 * is in progress
 */
export function startRun(
  ports: RunPorts,
  action: RunAction,
  selection: RowSelection,
  of: Omit<RunOrder, 'action' | 'selection'>,
): Progress {
  const taken = takeLease(ports);
  try {
    const order = {action, selection, ...of};
    const {kept} = beginRun(ports, taken, order, () => triggerOf(ports));
    return progressOf(ports, kept.run, kept.run.total);
  } finally {
    taken.lease.release();
  }
}

/**
 * The same, with the lease in hand.
 *
 * @param trigger - makes the run's trigger, or leaves it to whoever works on the run
 */
export function beginRun(
  ports: RunPorts,
  {lease, kept}: TakenLease,
  {action, selection, options, asked = null, ...beside}: RunOrder,
  makeTrigger: () => Required<Pick<RunRecord, 'trigger' | 'notes'>>,
): BegunRun {
  const {run: present, pending, stored} = finishPending(ports, kept);
  const chosen = {selection, also: [], ...beside};
  if (present) refuseBesideRun(ports);
  // All its rows are done, but it was cut off before it had ended.
  if (present) finish(ports, present, false);
  const whole = action === 'refresh' && selection === 'all';
  const isKept = !whole || ports.features.beforeRefresh();
  ports.features.beforeRun(action);
  // That may have taken so long that someone else has begun.
  if (lease.look() === 'lost') throw occupiedRefusal(ports);
  const rows = rowsToBegin(
    ports,
    {action, previews: options.previews === true},
    chosen,
    asked,
  );
  const {all, numbers, confirmed, outOfSight} = rows;
  const costs = costsToChoose(ports, numbers.length, () =>
    queueFor(ports, action).effortOf(action, rows.chosen),
  );
  const wanted = new Set(numbers);
  const queue = queueFor(ports, action);
  const isLook =
    options.previews === true ||
    !(changesGmail(action) || options.renews === true);
  refuseWhereGuarded(ports, queue, numbers, isLook);
  const {sheet} = queue;
  // The state of the gate before its rows are covered cannot be determined from them afterwards.
  const isUpload = action === 'upload' && options.previews !== true;
  const gate = isUpload ? gateOf(ports, all) : undefined;
  const others = all.filter(it => it.queued !== '' && !wanted.has(it.number));
  sheet.setQueued(
    others.map(it => it.number),
    '',
  );
  sheet.setQueued(numbers, action);
  // Should Sheets lose what it has put off, because the execution dies: of a look, nothing but the look is lost.
  if (!isLook) ports.workbook.flush();
  const {trigger, notes} = makeTrigger();
  const run: RunRecord = {
    action,
    ...options,
    ...(readsEveryUser(ports, action, selection) ? {everyUser: true} : {}),
    operator: ports.operator,
    total: numbers.length,
    ...(outOfSight.hidden > 0 || outOfSight.isPartial ? {outOfSight} : {}),
    succeeded: 0,
    blocked: 0,
    failed: 0,
    workedMs: 0,
    fetches: 0,
    ...(costs && {costs}),
    width: new Width(ports.store.settings().width).current,
    restUntil: 0,
    workedAt: ports.now(),
    startedAt: ports.now(),
    stopAsked: false,
    trigger,
    notes: [
      ...notes,
      // The end of a scheduled one reports it by mail.
      ...(isKept || options.scheduled ? [] : (['schedule failed'] as const)),
    ],
  };
  noteRunOf(ports, rows.mailboxes);
  // Also discards a stop that was requested after the last run had ended.
  ports.store.keep({
    run,
    stop: null,
    stopped: null,
    begun: null,
    opening: null,
    ...NO_ROWS,
    ...(gate && {gate}),
    confirmed,
    usersWithoutRows: null,
    failedMarks: null,
    lease: lease.forWaves(),
  });
  return {
    kept: {run, confirmed, ...(pending && {pending}), ...(stored && {stored})},
    rows: all.map(it => ({...it, queued: wanted.has(it.number) ? action : ''})),
  };
}

/**
 * Someone else may have protected cells that a run has to write: Sheets would say so only when a certificate is in Gmail
 * already.
 *
 * @param isLook - it changes nothing in Gmail, so that its lines can wait for a Log that is protected
 * @throws DoorRefusal that names the protected cells
 */
function refuseWhereGuarded(
  {workbook, store, operator}: RunPorts,
  {sheet}: Queue,
  numbers: readonly number[],
  isLook: boolean,
): void {
  const guarded = sheet.guarded(numbers, store.settings().emptyPassword);
  if (guarded.columns.length > 0) {
    throw new DoorRefusal('sheet-protected', {...guarded, operator});
  }
  const log = isLook ? null : workbook.guardedLog();
  if (log === null) return;
  throw new DoorRefusal('sheet-protected', {sheet: log, columns: [], operator});
}

/** The rows are read once: those that were agreed to are those that are kept. @throws DoorRefusal */
function rowsToBegin(
  ports: RunPorts,
  {action, previews}: {readonly action: RunAction; readonly previews: boolean},
  chosen: ChosenRows,
  asked: Asked | null,
): {
  /** Every row of the sheet. */
  readonly all: readonly QueuedTexts[];
  /** Those that the run is for. */
  readonly chosen: readonly QueuedTexts[];
  readonly numbers: number[];
  readonly mailboxes: Mailbox[];
  readonly confirmed: ConfirmedRows;
  readonly outOfSight: OutOfSight;
} {
  const {selection} = chosen;
  const selected = selectRows(ports, action, chosen);
  const {all, rows, outOfSight, identities} = selected;
  const expected = rows.length;
  if (!previews) agree(action, asked, expected, identities);
  if (expected === 0) {
    const {hidden} = outOfSight;
    throw new DoorRefusal('nothing-selected', {selection, action, hidden});
  }
  const most = mostRows(action);
  if (expected > most) {
    throw new DoorRefusal('too-many-rows', {action, count: expected, most});
  }
  return {
    all,
    chosen: rows,
    numbers: rows.map(it => it.number),
    mailboxes: rows.map(queueFor(ports, action).mailboxOf),
    confirmed: confirm(action, ports.execution, identities()),
    outOfSight,
  };
}

/**
 * The rows may have changed between the question and the confirmation: a number alone does not show which they were.
 *
 * @throws DoorRefusal
 */
function agree(
  action: RunAction,
  asked: Asked | null,
  expected: number,
  identities: () => (readonly string[])[],
): void {
  const confirmed = asked?.count ?? 0;
  const digest = asked?.digest;
  const isNeeded = isDestructive(action);
  if (isNeeded && (confirmed !== expected || expected === 0)) {
    throw new DoorRefusal('confirmation-differs', {expected, confirmed});
  }
  if (digest === undefined) {
    if (!isNeeded) return;
    throw new DoorRefusal('confirmation-missing', {action});
  }
  if (digest === digestOfRows(action, identities())) return;
  const facts = {expected, confirmed: expected};
  throw new DoorRefusal('confirmation-differs', facts);
}

/** A refresh of all also reads every user. */
function readsEveryUser(
  ports: RunPorts,
  action: RunAction,
  selection: RowSelection,
): boolean {
  return (
    action === 'refresh' &&
    selection === 'all' &&
    ports.store.schedule().everyUser
  );
}
