/** The next step: it follows from the state of the rows, whether uploads are open, and whether the schedule is on. */
import type {
  Gate,
  Overview,
  OnlyRows,
  Selection,
} from '../../core/door/contract';
import {
  COVERED,
  GONE,
  isToCheck,
  isToDo,
  NEEDS_ATTENTION,
  READY,
  stateNamed,
} from '../action-table';

/** Rows by what has to be done for them. Each row is in one of these, except for those of `due` and `toDo`. */
export interface Counts {
  readonly rows: number;
  readonly covered: number;
  /** Of the covered ones, those that expire soon. */
  readonly due: number;
  readonly toCheck: number;
  readonly ready: number;
  readonly attention: number;
  /** Rows that wait for someone else: for a user’s consent, or for Gmail. */
  readonly waiting: number;
  /** Rows whose certificates were removed. */
  readonly gone: number;
  readonly toDo: number;
}

/** Counts rows by their states. */
export function countsIn(states: Overview['states']): Counts {
  const count = (is: (state: ReturnType<typeof stateNamed>) => boolean) =>
    states
      .filter(it => is(stateNamed(it.state)))
      .reduce((sum, it) => sum + it.count, 0);
  const among = (names: readonly unknown[]) =>
    count(state => names.includes(state));
  return {
    rows: count(() => true),
    covered: among(COVERED),
    due: among(['renewalDue']),
    toCheck: count(isToCheck),
    ready: among(READY),
    attention: among(NEEDS_ATTENTION),
    waiting: among(['consentNeeded', 'pending']),
    gone: among(GONE),
    toDo: count(isToDo),
  };
}

/** The content of a scope: the rows that are selected in the sheet are counted by the script. */
export function countsOf(
  {states, selected}: Pick<Overview, 'states' | 'selected'>,
  scope: Selection,
): Counts {
  if (scope === 'selected') return countsIn(selected);
  if (scope === 'all') return countsIn(states);
  const isIn =
    scope === 'todo'
      ? isToDo
      : (state: ReturnType<typeof stateNamed>) =>
          state !== null && NEEDS_ATTENTION.includes(state);
  return countsIn(states.filter(it => isIn(stateNamed(it.state))));
}

/** How many rows an upload contains while a gate is open. */
const TAKES: Readonly<Record<Gate['name'], number>> = {
  few: 3,
  ten: 10,
  all: Infinity,
};

/** The next step, and its number of rows. */
export type Next =
  | {readonly is: 'import'}
  | {
      readonly is: 'check' | 'upload' | 'fix' | 'wait';
      readonly count: number;
      /** For an upload: the gate admits no more. */
      readonly isPilot?: boolean;
    }
  | {readonly is: 'schedule'}
  | {readonly is: 'nothing'};

/** The state of the sheet apart from the rows of the scope. */
export interface Place {
  readonly all: Counts;
  readonly gate: Gate['name'];
  /** null: not known yet. */
  readonly isScheduled: boolean | null;
}

/**
 * The next step: the first line that fits the rows of the scope. If none does, the next step for the whole sheet, with a count
 * of 0.
 */
export function nextIn(scope: Counts, place: Place): Next {
  const {all, isScheduled} = place;
  if (all.rows === 0) return {is: 'import'};
  const here = ofRows(scope, place.gate);
  if (here) return here;
  const elsewhere = ofRows(all, place.gate);
  if (elsewhere) return {...elsewhere, count: 0};
  return isScheduled === false ? {is: 'schedule'} : {is: 'nothing'};
}

function ofRows(
  {toCheck, ready, attention, waiting}: Counts,
  gate: Gate['name'],
): Extract<Next, {count: number}> | null {
  if (toCheck > 0) return {is: 'check', count: toCheck};
  if (ready > 0) {
    const count = Math.min(ready, TAKES[gate]);
    return {is: 'upload', count, isPilot: gate !== 'all'};
  }
  if (attention > 0) return {is: 'fix', count: attention};
  return waiting > 0 ? {is: 'wait', count: waiting} : null;
}

/** The rows that a step works on, of a scope. */
export const ONLY: Readonly<Record<'check' | 'upload', OnlyRows>> = {
  check: 'toCheck',
  upload: 'ready',
};
