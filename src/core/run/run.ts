/**
 * A run: one action over many rows. The sheet itself is the queue (a row's Queued cell names the action), so a run can be
 * left at any instant and gone on with: what was written is done, what is still queued is not, and doing a row twice is
 * the same as doing it once. Here: how a run begins, stands and is stopped.
 */
import {DoorRefusal} from '../rows/refusal';
import {
  isDestructive,
  type OnlyRows,
  type RowSelection,
  type RunAction,
} from '../rows/actions';
import type {Mailbox} from '../google/gmail/smime-info';
import {keyOf, type QueuedTexts} from '../rows/row';
import {
  CSE_STORED,
  isToCheck,
  isToDo,
  NEEDS_ATTENTION,
  READY,
  type State,
} from '../rows/outcome';
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
import {GATE_ROWS, gateOf} from './gate';
import {
  leaseOfOther,
  occupiedRefusal,
  takeLease,
  type HeldLease,
} from './lease';
import {isOfImport, noteRunOf} from './last-import';
import {rowsLeft} from './left';
import {finishPending} from './pending';
import {progressOf, type Progress} from './progress';
import {queueFor, type Queue} from './queue';
import {Width} from '../engine/width';
import type {NoteCode, RunRecord} from './record';
import type {OutOfSight} from '../rows/queue-sheet';
import type {RunPorts} from './ports';

/** What a run is started with. */
export interface RunOptions {
  readonly makeDefault: boolean;
  readonly force: boolean;
  /** It says what the action would do, and changes nothing: nobody has to agree to it. */
  readonly previews?: true;
  /** The clock starts it, for upkeep. */
  readonly scheduled?: true;
  /** For `refresh`: it renews what is due, too. */
  readonly renews?: true;
  /** The clock starts it, for rows that wait. */
  readonly retries?: true;
  /** For `renew`: see `RunRecord.renewalDays`. */
  readonly renewalDays?: number;
  /** For `update`: see `RunRecord.validUntil`. */
  readonly validUntil?: number;
}

/** What a person has agreed to. */
export interface Asked {
  readonly count: number;
  /** The rows' digest as `askFor` gave it; undefined where a request names no rows. */
  readonly digest: string | undefined;
}

/** Which rows are meant. */
interface ChosenRows {
  readonly selection: RowSelection;
  /** Mailboxes whose rows are meant as well. */
  readonly also: readonly Mailbox[];
  /** For the selection `cause`. */
  readonly cause?: Cause | undefined;
  /** Of the selection itself. */
  readonly only?: OnlyRows | undefined;
}

/** Rows that a run would begin with. */
export interface RowsToAsk extends Asked {
  readonly digest: string;
  readonly rows: readonly QueuedTexts[];
  /** Every row of the sheet, of which `rows` are some. */
  readonly all: readonly QueuedTexts[];
  readonly outOfSight: OutOfSight;
}

/** The rows of an action's sheet that a selection means, as they stand now. */
export function rowsFor(
  ports: RunPorts,
  action: RunAction,
  selection: RowSelection,
): QueuedTexts[] {
  return selectRows(ports, action, {selection, also: []}).rows;
}

/**
 * The same for a question: what is answered with yes can be told from what stands in the sheet by then.
 *
 * @param more - what else is meant; see {@link ChosenRows}
 */
export function askFor(
  ports: RunPorts,
  action: RunAction,
  selection: RowSelection,
  {also = [], cause, only}: Partial<Omit<ChosenRows, 'selection'>> = {},
): RowsToAsk {
  const chosen = {selection, also, cause, only};
  const {all, rows, outOfSight, identities} = selectRows(ports, action, chosen);
  const digest = digestOfRows(action, identities());
  return {all, rows, count: rows.length, digest, outOfSight};
}

/** @returns the rows, and what decides for each what is done; each read once, since the next look may say something else */
function selectRows(
  ports: RunPorts,
  action: RunAction,
  chosen: ChosenRows,
): {
  readonly all: readonly QueuedTexts[];
  readonly rows: QueuedTexts[];
  readonly outOfSight: OutOfSight;
  readonly identities: () => (readonly string[])[];
} {
  const queue = queueFor(ports, action);
  const all = queue.sheet.rows();
  const {rows, outOfSight} = chosenAmong(ports, queue, all, chosen);
  let known: (readonly string[])[] | null = null;
  const identities = () => {
    if (known) return known;
    const {now} = queue.identities(action, all, rows);
    return (known = rows.map(it => now(it)));
  };
  return {all, rows, outOfSight, identities};
}

/** Whoever names rows by more than their place in the sheet means hidden ones, too. */
const ALL_IN_SIGHT: OutOfSight = {hidden: 0, isPartial: false};

/** Whether a row is one of a selection that goes by states. */
const IS_IN: Readonly<
  Record<
    | OnlyRows
    | Exclude<
        RowSelection,
        'all' | 'named' | 'cause' | 'imported' | 'selected' | 'pilot'
      >,
    (state: State | null) => boolean
  >
> = {
  todo: isToDo,
  attention: among(NEEDS_ATTENTION),
  pending: among(['pending']),
  stored: among(CSE_STORED),
  toCheck: isToCheck,
  ready: among(READY),
};

function among(states: readonly State[]): (state: State | null) => boolean {
  return state => state !== null && states.includes(state);
}

/** The rows of a selection, and those of the mailboxes that are named beside it, in the order of the sheet. */
function chosenAmong(
  ports: RunPorts,
  queue: Queue,
  rows: QueuedTexts[],
  {selection, also, cause, only}: ChosenRows,
): {readonly rows: QueuedTexts[]; readonly outOfSight: OutOfSight} {
  if (selection === 'cause') {
    const of = cause === undefined ? [] : queue.rowsOfCause(rows, cause);
    return {rows: [...of], outOfSight: ALL_IN_SIGHT};
  }
  const found = selectedAmong(ports, queue, rows, selection);
  const chosen = only
    ? {...found, rows: found.rows.filter(it => IS_IN[only](queue.stateOf(it)))}
    : found;
  if (also.length === 0) return chosen;
  const named = new Set(also.map(keyOf));
  const numbers = new Set(chosen.rows.map(it => it.number));
  const isMeant = (row: QueuedTexts) =>
    numbers.has(row.number) || named.has(keyOf(queue.mailboxOf(row)));
  return {...chosen, rows: rows.filter(isMeant)};
}

function selectedAmong(
  ports: RunPorts,
  {sheet, stateOf, mailboxOf}: Queue,
  rows: QueuedTexts[],
  selection: Exclude<RowSelection, 'cause'>,
): {readonly rows: QueuedTexts[]; readonly outOfSight: OutOfSight} {
  switch (selection) {
    case 'all':
      return {rows, outOfSight: ALL_IN_SIGHT};
    case 'named':
      return {rows: [], outOfSight: ALL_IN_SIGHT};
    case 'imported': {
      const isOne = isOfImport(ports.store.kept().lastImport);
      const imported = rows.filter(it => isOne(mailboxOf(it)));
      return {rows: imported, outOfSight: ALL_IN_SIGHT};
    }
    case 'selected': {
      const numbers = rows.map(it => it.number);
      const {seen, outOfSight} = sheet.selectedRows(numbers);
      return {rows: rows.filter(row => seen.has(row.number)), outOfSight};
    }
    case 'pilot': {
      const ready = rows.filter(row => IS_IN.ready(stateOf(row)));
      const most = GATE_ROWS[gateOf(ports, rows).name];
      return {rows: ready.slice(0, most), outOfSight: ALL_IN_SIGHT};
    }
    default: {
      const found = rows.filter(row => IS_IN[selection](stateOf(row)));
      return {rows: found, outOfSight: ALL_IN_SIGHT};
    }
  }
}

/**
 * Queues rows for an action and makes them the run. No row is worked on yet. Words in other Queued cells, which no run
 * stands behind, are taken away.
 *
 * @param asked - what a person has agreed to: needed for an action that takes something away, and kept to by every other
 * action whose request names its rows
 * @param also - mailboxes whose rows are meant beside the selection
 * @param cause - for the selection `cause`
 * @param only - of the selection itself, those rows alone
 * @throws DoorRefusal when no row is selected, or too many are; when the rows are not those that were agreed to; when another
 * run is there
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
  // That may have taken so long that somebody else has begun.
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
  // What the gate was before its rows are covered cannot be told from them afterwards.
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
      // The end of a scheduled one tells it by mail.
      ...(isKept || options.scheduled ? [] : (['upkeep failed'] as const)),
    ],
  };
  noteRunOf(ports, rows.mailboxes);
  // What the last one forgot as its last act.
  ports.store.tidy();
  // Also forgets a stop that was asked for after the last run had ended.
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
 * What a run is to write somebody else may have protected: Sheets would say so only when a certificate is in Gmail already.
 *
 * @throws DoorRefusal that names what is protected
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
 * The rows may have changed between the question and the yes: a number alone does not tell which they were.
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

/** Who refreshes all wants to know of all. */
function readsEveryUser(
  ports: RunPorts,
  action: RunAction,
  selection: RowSelection,
): boolean {
  return (
    action === 'refresh' &&
    selection === 'all' &&
    ports.store.upkeep().everyUser
  );
}

/** Without a trigger the run still goes on as long as somebody has the page open. */
export function triggerNotes(ports: RunPorts): NoteCode[] {
  try {
    ports.triggers.ensure();
    return [];
  } catch {
    return ['no trigger'];
  }
}

/**
 * Ends a run: the execution that works on it stops after its wave; where none does, it ends at once. Rows that are not
 * done leave the queue.
 */
export function stopRun(ports: RunPorts): Progress | null {
  ports.store.keep({stop: true});
  const {run, lease} = ports.store.kept();
  if (!run) {
    // Without a run it is for files that a page hands in, if there are any just now.
    if (!leaseOfOther(ports, lease)) ports.store.keep({stop: null});
    return null;
  }
  if (leaseOfOther(ports, lease)) return currentRun(ports);
  const {turn, kept} = takeLease(ports);
  try {
    const {run} = finishPending(ports, kept, true);
    return run ? finish(ports, {...run, stopAsked: true}, true) : null;
  } finally {
    turn.release();
  }
}

/** How the run stands, as far as it is known without working on it; null when there is none. */
export function currentRun(ports: RunPorts): Progress | null {
  const kept = ports.store.kept();
  const {run, lease} = kept;
  if (!run) return null;
  const left = rowsLeft(ports, run, kept);
  const other = leaseOfOther(ports, lease);
  return progressOf(ports, run, left, {
    notes: [],
    worker: other?.operator ?? '',
  });
}
