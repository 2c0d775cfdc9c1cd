/** The pace of long work, and of a run as it is displayed: a bar that never goes back, and a time that does not jump. */
import type {Progress} from '../core/door/contract';

/** How far work in the page is. `perMinute` is 0 until it is known, and `secondsLeft` null. */
export interface Pace {
  readonly done: number;
  readonly total: number;
  readonly perMinute: number;
  readonly secondsLeft: number | null;
}

/** Before so many results, or so much time, a time left would be a guess. */
const ENOUGH_RESULTS = 50;
const ENOUGH_MS = 10_000;

/** The times that are shown, in seconds; above the last one in whole hours. */
const STEPS = [
  ...[10, 20, 30, 45, 60, 120, 180, 240, 300, 420, 600, 900, 1200, 1800],
  ...[2700, 3600, 5400, 7200],
];
const HOUR = 3600;

/**
 * A time left as it is shown: rounded up to a step, and at most one step above the one before.
 *
 * @param before - seconds as they were shown last; null before the first time
 * @param seconds - as the script reckons them
 */
export function steadyLeft(before: number | null, seconds: number): number {
  const step = stepOf(seconds);
  return before === null ? step : Math.min(step, stepOf(before + 1));
}

function stepOf(seconds: number): number {
  const step = STEPS.find(it => it >= seconds);
  return step ?? Math.ceil(seconds / HOUR) * HOUR;
}

/**
 * The progress as it is shown after another one of the same run.
 *
 * @param watchedMs - for how long the page has watched the run
 */
export function paced(
  before: Progress | null,
  now: Progress,
  watchedMs: number,
): Progress {
  const done = Math.max(now.done, before?.done ?? 0);
  const isKnown = now.done >= ENOUGH_RESULTS || watchedMs >= ENOUGH_MS;
  const secondsLeft =
    now.secondsLeft === null || !isKnown
      ? null
      : steadyLeft(before?.secondsLeft ?? null, now.secondsLeft);
  return {...now, done, secondsLeft, total: Math.max(now.total, done)};
}

/**
 * How far work is, and how fast: at its average so far.
 *
 * @param ms - since it began
 */
export function paceOf(done: number, total: number, ms: number): Pace {
  const known = done > 0 && ms > 0;
  return {
    done,
    total,
    perMinute: known ? Math.round((done * 60_000) / ms) : 0,
    secondsLeft: known ? Math.ceil(((total - done) * ms) / done / 1000) : null,
  };
}
