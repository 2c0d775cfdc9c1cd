/**
 * One of several processes that share the rows of a command, as Cloud Run runs a job
 * [docs.cloud.google.com/run/docs/container-contract#jobs-env-vars].
 */
import {createHash} from 'node:crypto';

/** Which share of a job a process has. */
export interface Task {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  /** 0 for the first process of this task, one more for each that takes its place. */
  readonly attempt: number;
  /** The same for all tasks of one execution, and for no other one. */
  readonly execution: string;
}

/** More tasks than Cloud Run has. */
export const MAX_TASKS = 10_000;

/** Says how many tasks there are. */
export const COUNT = 'CLOUD_RUN_TASK_COUNT';

const VARIABLES = {
  index: 'CLOUD_RUN_TASK_INDEX',
  count: COUNT,
  attempt: 'CLOUD_RUN_TASK_ATTEMPT',
  execution: 'CLOUD_RUN_EXECUTION',
} as const;

/**
 * The task that the environment describes; null outside of a job.
 *
 * @throws TaskProblem for a variable that cannot be, and for an execution without a name
 */
export function taskIn(
  env: Readonly<Record<string, string | undefined>>,
): Task | null {
  if (!env[VARIABLES.index]) return null;
  const numberIn = (name: string, least: number, most: number): number => {
    const text = env[name] ?? '';
    const value = text === '' ? least : Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) {
      return value;
    }
    throw new TaskProblem(name);
  };
  const count = numberIn(VARIABLES.count, 1, MAX_TASKS);
  // Without a name of its own, a job would share the right to work on a spreadsheet with any other one.
  const execution = env[VARIABLES.execution] ?? '';
  if (!/^[\w-]{1,100}$/.test(execution)) {
    throw new TaskProblem(VARIABLES.execution);
  }
  return {
    ...{count, execution},
    index: numberIn(VARIABLES.index, 0, count - 1),
    attempt: numberIn(VARIABLES.attempt, 0, 1000),
  };
}

/** A variable of the environment that cannot be. */
export class TaskProblem extends Error {
  constructor(readonly variable: string) {
    super(variable);
    this.name = 'TaskProblem';
  }
}

/**
 * Whether a user is one of the task's. All rows of a user are in one task, whatever other rows there are: so nothing has to be agreed
 * upon between tasks.
 *
 * @param user - primary address, normalized
 */
export function isOfTask({index, count}: Task, user: string): boolean {
  return count === 1 || taskOf(user, count) === index;
}

/** Bytes of a digest that make a number below 2⁴⁸. */
const BYTES = 6;

/** The task, from 0, that a user falls to. */
export function taskOf(user: string, count: number): number {
  const digest = createHash('sha256').update(user).digest();
  return digest.readUIntBE(0, BYTES) % count;
}

/** `0003-of-0008`, numbered from 1 as people count. */
export function shareOf({index, count}: Pick<Task, 'index' | 'count'>): string {
  return `${padded(index + 1)}-of-${padded(count)}`;
}

function padded(number: number): string {
  return String(number).padStart(4, '0');
}
