/**
 * A run: one action on many rows. The sheet itself is the queue (a row's Queued cell names the action), so a run can be
 * interrupted at any time and continued: what was written is done, what is still queued is not, and doing a row twice has the
 * same effect as doing it once. This file starts runs.
 */
import {DoorRefusal} from '../rows/refusal';
import {
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
import {gateOf} from './gate';
import {occupiedRefusal, takeLease, type HeldLease} from './lease';
import {noteRunOf} from './last-import';
import {finishPending} from './pending';
import {progressOf, type Progress} from './progress';
import {queueFor, type Queue} from './queue';
import {selectRows, type Asked, type ChosenRows} from './select-rows';
import {Width} from '../engine/width';
import type {NoteCode, RunRecord} from './record';
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
}

/**
 * Queues rows for an action and makes them the run. No row is worked on yet. Words in other Queued cells, which belong to no
 * run, are removed.
 *
 * @param asked - what a person has agreed to: required for a destructive action, and respected by every other action whose
 * request names its rows
 * @param also - mailboxes whose rows are included in addition to the selection
 * @param cause - for the selection `cause`
 * @param only - only these rows of the selection
 * @throws DoorRefusal if no row is selected, or too many are; if the rows are not those that were agreed to; if another run
 * is in progress
 */
export function startRun(
  ports: RunPorts,
  action: RunAction,
  selection: RowSelection,
  {
    options,
    asked = null,
    also = [],
    cause,
    only,
  }: {
    readonly options: RunOptions;
    readonly asked?: Asked | null;
    readonly also?: readonly Mailbox[];
    readonly cause?: Cause | undefined;
    readonly only?: OnlyRows | undefined;
  },
): Progress {
  const {turn, kept} = takeLease(ports);
  try {
    const present = finishPending(ports, kept).run;
    const chosen = {selection, also, cause, only};
    return beginRun(ports, turn, {action, chosen, options, asked}, present);
  } finally {
    turn.release();
  }
}

function beginRun(
  ports: RunPorts,
  turn: HeldLease,
  {
    action,
    chosen,
    options,
    asked,
  }: {
    readonly action: RunAction;
    readonly chosen: ChosenRows;
    readonly options: RunOptions;
    readonly asked: Asked | null;
  },
  present: RunRecord | undefined,
): Progress {
  const {selection} = chosen;
  if (present) refuseBesideRun(ports);
  // All its rows are done, but it was cut off before it had ended.
  if (present) finish(ports, present, false);
  const whole = action === 'refresh' && selection === 'all';
  const isKept = !whole || ports.features.beforeRefresh();
  ports.features.beforeRun(action);
  // That may have taken so long that someone else has begun.
  if (turn.look() === 'lost') throw occupiedRefusal(ports);
  const rows = rowsToBegin(
    ports,
    {action, previews: options.previews === true},
    chosen,
    asked,
  );
  const {all, numbers, confirmed, outOfSight} = rows;
  const wanted = new Set(numbers);
  const queue = queueFor(ports, action);
  refuseWhereGuarded(ports, queue, numbers);
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
  ports.workbook.flush();
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
    width: new Width(ports.store.settings().width).current,
    restUntil: 0,
    workedAt: ports.now(),
    startedAt: ports.now(),
    stopAsked: false,
    notes: [
      ...triggerNotes(ports),
      // The end of a scheduled one reports it by mail.
      ...(isKept || options.scheduled ? [] : (['schedule failed'] as const)),
    ],
  };
  noteRunOf(ports, rows.mailboxes);
  // What the last one forgot as its last act.
  ports.store.tidy();
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
  });
  return progressOf(ports, run, numbers.length);
}

/**
 * Someone else may have protected cells that a run has to write: Sheets would say so only when a certificate is in Gmail
 * already.
 *
 * @throws DoorRefusal that names the protected cells
 */
function refuseWhereGuarded(
  {workbook, store, operator}: RunPorts,
  {sheet}: Queue,
  numbers: readonly number[],
): void {
  const guarded = sheet.guarded(numbers, store.settings().emptyPassword);
  if (guarded.columns.length > 0) {
    throw new DoorRefusal('sheet-protected', {...guarded, operator});
  }
  const log = workbook.guardedLog();
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

/** Without a trigger the run still continues as long as someone has the page open. */
export function triggerNotes(ports: RunPorts): NoteCode[] {
  try {
    ports.triggers.ensure();
    return [];
  } catch {
    return ['no trigger'];
  }
}
