/**
 * How far a job of the command line is: its first task writes that into the spreadsheet as developer metadata, and the page shows
 * it.
 */
import {isRecord, parseJson, text} from '../google/gmail/json';
import {ACTIONS, CSE_ACTIONS, type RunAction} from '../rows/actions';

/** Under which it is. */
export const JOB_KEY = 'smime-rollout.job';

/** How far a job is, or how it ended. Times are milliseconds since the epoch. */
export interface JobStatus {
  readonly action: RunAction;
  readonly operator: string;
  readonly startedAt: number;
  /** When this was written. */
  readonly at: number;
  readonly tasks: number;
  /** Tasks that have ended. */
  readonly endedTasks: number;
  /** Rows of the tasks that have begun. */
  readonly total: number;
  readonly done: number;
  /** Rows that are done and need attention. */
  readonly attention: number;
  /** Whether it is over. */
  readonly isOver: boolean;
}

/** What is shown of a name from outside. */
const LONGEST_NAME = 100;

/** The status in a text, which anybody who may edit the spreadsheet can have written; null if it is none. */
export function jobStatusIn(value: string): JobStatus | null {
  const it = parseJson(value);
  if (!isRecord(it)) return null;
  const action = [...ACTIONS, ...CSE_ACTIONS].find(one => one === it['action']);
  if (!action) return null;
  const number = (name: keyof JobStatus) => {
    const found = it[name];
    return typeof found === 'number' && found >= 0 ? found : 0;
  };
  return {
    action,
    operator: text(it['operator']).slice(0, LONGEST_NAME),
    startedAt: number('startedAt'),
    at: number('at'),
    tasks: number('tasks'),
    endedTasks: number('endedTasks'),
    total: number('total'),
    done: number('done'),
    attention: number('attention'),
    isOver: it['isOver'] === true,
  };
}
