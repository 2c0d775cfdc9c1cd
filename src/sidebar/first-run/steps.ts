/** The checklist's nine steps: each one's state follows from the sheet, the settings and the last test of a mailbox. */
import type {FirstRun, Overview} from '../../core/door/contract';

export const STEPS = [
  'sheets',
  'access',
  'delegation',
  'mailbox',
  'rows',
  'check',
  'pilot',
  'rest',
  'schedule',
] as const;

export type StepName = (typeof STEPS)[number];

/** `now`: the next one to do. `todo`: it can be done as well. `blocked`: it opens after another one. */
export type StepState = 'done' | 'now' | 'todo' | 'blocked' | 'problem';

export interface Step {
  readonly name: StepName;
  /** From 1. */
  readonly number: number;
  readonly state: StepState;
  /** Numbers of the unfinished steps that block it. */
  readonly after: readonly number[];
}

/** What each step opens after. */
const AFTER: Readonly<Record<StepName, readonly StepName[]>> = {
  sheets: [],
  access: ['sheets'],
  delegation: ['access'],
  mailbox: ['delegation'],
  rows: ['sheets'],
  check: ['rows'],
  pilot: ['mailbox', 'check'],
  rest: ['pilot'],
  schedule: ['pilot'],
};

/** Minutes that a step takes someone who does it for the first time. */
const MINUTES: Readonly<Record<StepName, number>> = {
  sheets: 1,
  access: 5,
  delegation: 5,
  mailbox: 1,
  rows: 5,
  check: 1,
  pilot: 3,
  rest: 3,
  schedule: 1,
};

/** Rows by how far they are. */
export interface RowCounts {
  readonly rows: number;
  /** No action has looked at their files. */
  readonly unchecked: number;
  readonly ready: number;
  readonly covered: number;
}

const READY = ['ready', 'readyWithWarnings', 'wouldInsert', 'wouldSetDefault'];
const COVERED = [
  ...['uploaded', 'renewed', 'kept', 'defaultSet', 'valid', 'renewalDue'],
];

/** Counts the rows of the overview by how far they are. */
export function countsIn({rows, states}: Overview): RowCounts {
  const count = (...names: readonly string[]) =>
    states
      .filter(it => names.includes(it.state))
      .reduce((sum, it) => sum + it.count, 0);
  return {
    rows,
    unchecked: count('new'),
    ready: count(...READY),
    covered: count(...COVERED),
  };
}

/**
 * The steps in their order.
 *
 * @param problem - the step that failed in the last test, rather than being just unfinished; null if none
 */
export function stepsOf(
  overview: Overview,
  firstRun: FirstRun,
  problem: StepName | null,
): readonly Step[] {
  const done = doneIn(overview, firstRun);
  const open = (name: StepName) =>
    AFTER[name].filter(it => !done[it]).map(it => STEPS.indexOf(it) + 1);
  const next = STEPS.find(it => !done[it] && open(it).length === 0);
  const stateOf = (name: StepName): StepState => {
    if (done[name]) return 'done';
    if (open(name).length > 0) return 'blocked';
    if (name === problem) return 'problem';
    return name === next ? 'now' : 'todo';
  };
  return STEPS.map((name, i) => ({
    ...{name, number: i + 1, state: stateOf(name)},
    after: done[name] ? [] : open(name),
  }));
}

function doneIn(
  overview: Overview,
  firstRun: FirstRun,
): Readonly<Record<StepName, boolean>> {
  const {rows, unchecked, ready, covered} = countsIn(overview);
  const isOwn = overview.access === 'own';
  const hasAccess = firstRun.hasAccess || (isOwn && covered > 0);
  const isChecked = rows > 0 && unchecked === 0;
  const gate = overview.gate.name;
  return {
    sheets: overview.ready,
    access: hasAccess,
    // One's own mailbox needs none.
    delegation: hasAccess && (isOwn || firstRun.tested?.isDelegated === true),
    mailbox: hasAccess && firstRun.tested?.isReached === true,
    rows: rows > 0,
    check: isChecked,
    pilot: gate !== 'few',
    // As far as possible: with fewer rows than a gate requires, the next one never opens.
    rest: gate !== 'few' && isChecked && ready === 0 && covered > 0,
    schedule: firstRun.isScheduled,
  };
}

/** About how many minutes are left, rounded up to five; 0 when all is done. */
export function minutesLeft(steps: readonly Step[]): number {
  const left = steps
    .filter(it => it.state !== 'done')
    .reduce((sum, it) => sum + MINUTES[it.name], 0);
  return Math.ceil(left / 5) * 5;
}
