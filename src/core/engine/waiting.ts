/** How a call waits whose problem may be temporary: the same for every loop that drives workflows. */
import type {Answer} from '../google/wire';
import {isRateLimit, type GoogleProblem} from '../google/gmail/errors';
import {backOff, MAX_TRIES, onceMoreAfter} from './back-off';

/** A call that was sent, or is to be. Times are milliseconds. */
export interface Waiting {
  /** How often it was sent. */
  tries: number;
  /** Not before this instant. */
  due: number;
  /** The problem that it waits out. */
  problem: Answer | null;
  /** Whether the workflow is to get the problem once it is due, instead of the call being sent again. */
  handOver: boolean;
}

/** A call that was not sent yet. */
export const FRESH: Readonly<Waiting> = {
  ...{tries: 0, due: 0, problem: null, handOver: false},
};

/** How many jobs in a row, or in all, a daily quota has to refuse before the others are assumed to fare no better. */
export const DAY_QUOTA = {inRow: 3, inAll: 20} as const;

/** Whether an answer says that too much is sent at once. */
export function isTooMuch(answer: Answer): boolean {
  if (answer.ok) return false;
  const {code} = answer.problem;
  return isRateLimit(code) || isThrottle(code);
}

/** Apps Script's own: by requests, or by the data that they carry. */
export function isThrottle(code: GoogleProblem['code']): boolean {
  return code === 'script-throttled' || code === 'bandwidth-used-up';
}

/**
 * Delays a call whose problem may be temporary. An ambiguous one goes to its workflow, but only after the wait.
 *
 * @param it - its `tries` count this answer already
 * @param workUntil - after this instant nothing is sent
 * @returns false if the answer goes to the workflow now
 */
export function waits(
  it: Waiting,
  answer: Answer & {ok: false},
  ports: {now(): number; random(): number},
  workUntil: number,
): boolean {
  const {retry, retryAfter, retryAt} = answer.problem;
  if (retry === 'final') return false;
  if (retry !== 'ambiguous' && it.tries >= MAX_TRIES) return false;
  if (retry === 'once more' && isSame(it.problem, answer)) return false;
  const now = ports.now();
  const wait =
    retry === 'once more'
      ? onceMoreAfter(workUntil - now)
      : backOff(
          it.tries,
          retryAt === undefined ? retryAfter : Math.max(0, retryAt - now),
          ports.random(),
        );
  it.due = now + wait;
  it.problem = answer;
  it.handOver = retry === 'ambiguous';
  return true;
}

/** Whether a call whose problem may be temporary may still be sent again, and Google has not said when. */
export function hasTriesLeft({tries, problem}: Waiting): boolean {
  if (problem === null || problem.ok || tries >= MAX_TRIES) return false;
  const {retryAfter, retryAt} = problem.problem;
  return retryAfter === undefined && retryAt === undefined;
}

function isSame(before: Answer | null, answer: Answer & {ok: false}): boolean {
  return (
    before !== null && !before.ok && before.problem.code === answer.problem.code
  );
}
