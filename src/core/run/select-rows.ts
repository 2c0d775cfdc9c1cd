/** Which rows a run, or a question about one, applies to: a selection, by the present sheet. */
import type {OnlyRows, RowSelection, RunAction} from '../rows/actions';
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
import {digestOfRows} from './confirmed';
import {GATE_ROWS, gateOf} from './gate';
import {isOfImport} from './last-import';
import {queueFor, type Queue} from './queue';
import type {OutOfSight} from '../rows/queue-sheet';
import type {RunPorts} from './ports';

/** What a person has agreed to. */
export interface Asked {
  readonly count: number;
  /** The rows' digest as `askFor` gave it; undefined where a request names no rows. */
  readonly digest: string | undefined;
}

/** Which rows to select. */
export interface ChosenRows {
  readonly selection: RowSelection;
  /** Mailboxes whose rows are included as well. */
  readonly also: readonly Mailbox[];
  /** For the selection `cause`. */
  readonly cause?: Cause | undefined;
  /** Of the selection itself. */
  readonly only?: OnlyRows | undefined;
  /** Of all that are selected, those of these users; asked once, when the rows are selected. */
  readonly users?: (() => (user: string) => boolean) | undefined;
  /** Every row of the sheet, where they have just been read. */
  readonly all?: readonly QueuedTexts[] | undefined;
}

/** Rows that a run would begin with. */
export interface RowsToAsk extends Pick<Asked, 'count'> {
  /** Names them in the request that begins the run; not for nothing, with many rows. */
  digest(): string;
  readonly rows: readonly QueuedTexts[];
  /** Every row of the sheet, including `rows`. */
  readonly all: readonly QueuedTexts[];
  readonly outOfSight: OutOfSight;
}

/** The present rows of an action's sheet that a selection includes. */
export function rowsFor(
  ports: RunPorts,
  action: RunAction,
  selection: RowSelection,
): QueuedTexts[] {
  return selectRows(ports, action, {selection, also: []}).rows;
}

/**
 * The same for a question: what happens after a yes is determined from the state of the sheet at that time.
 *
 * @param more - further conditions; see {@link ChosenRows}
 */
export function askFor(
  ports: RunPorts,
  action: RunAction,
  selection: RowSelection,
  {also = [], cause, only}: Partial<Omit<ChosenRows, 'selection'>> = {},
): RowsToAsk {
  const chosen = {selection, also, cause, only};
  const {all, rows, outOfSight, identities} = selectRows(ports, action, chosen);
  const digest = () => digestOfRows(action, identities());
  return {all, rows, count: rows.length, digest, outOfSight};
}

/** @returns the rows, and for each what determines its work; each read only once, since the next reading may differ */
export function selectRows(
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
  const all = chosen.all ?? queue.sheet.rows();
  const {rows: found, outOfSight} = chosenAmong(ports, queue, all, chosen);
  const isMeant = chosen.users?.() ?? (() => true);
  const rows = found.filter(it => isMeant(queue.mailboxOf(it).user));
  let known: (readonly string[])[] | null = null;
  const identities = () => {
    if (known) return known;
    const {now} = queue.identities(action, all, rows);
    return (known = rows.map(it => now(it)));
  };
  return {all, rows, outOfSight, identities};
}

/** A caller that names rows by more than their place in the sheet includes hidden ones, too. */
const ALL_IN_SIGHT: OutOfSight = {hidden: 0, isPartial: false};

/** Whether a row belongs to a selection that is defined by states. */
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

/** The rows of a selection, and those of the mailboxes that are named in addition, in the order of the sheet. */
function chosenAmong(
  ports: RunPorts,
  queue: Queue,
  rows: readonly QueuedTexts[],
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
  rows: readonly QueuedTexts[],
  selection: Exclude<RowSelection, 'cause'>,
): {readonly rows: QueuedTexts[]; readonly outOfSight: OutOfSight} {
  switch (selection) {
    case 'all':
      return {rows: [...rows], outOfSight: ALL_IN_SIGHT};
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
