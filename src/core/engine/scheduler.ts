/**
 * Runs many workflows side by side over one wire: gathers the pending call of each, sends them as a wave, hands each
 * answer back. Transient problems are waited out here and never reach a workflow.
 */
import type {Answer, Call, Wire, Workflow} from '../google/wire';
import {isDayQuota, isUsedUp, type GoogleProblem} from '../google/gmail/errors';
import {
  DAY_QUOTA,
  FRESH,
  hasTriesLeft,
  isThrottle,
  isTooMuch,
  waits,
  type Waiting,
} from './waiting';
import type {Width} from './width';

/** A workflow, and the mailbox it works on: the jobs of one user are done one after another. */
export interface Job<T> {
  readonly user: string;
  readonly work: Workflow<T>;
  /** Its first call is not sent before this instant. */
  readonly notBefore?: number;
}

/** What the scheduler needs of the world. Times are milliseconds. */
export interface SchedulerPorts {
  readonly wire: Wire;
  now(): number;
  sleep(ms: number): void;
  /** 0 ≤ random < 1. */
  random(): number;
}

/** Bounds of one execution's work. */
export interface Limits {
  /** How many workflows run at once; receives the result of each wave. */
  readonly width: Width;
  /** From this instant on no new job begins; those begun are finished. */
  readonly beginUntil: number;
  /** The maximum number of jobs to begin, all before the first wave; if omitted, all of them. */
  readonly mostJobs?: number | undefined;
  /** After this instant no further wave is sent; what waits for Google ends with its problem (but see `beginsAgain`), the rest is left. */
  readonly workUntil: number;
}

/** Observes the progress, and may end it. None of these may throw because of a single job. */
export interface Watch<J, T> {
  /** Asked between waves: a reason ends the work, and unfinished jobs are left. */
  look(): 'stopped' | 'lost' | null;
  /** Before a wave is sent. */
  beforeWave(): void;
  /** Called once for each job that is done. */
  settled(job: J, result: T): void;
  /**
   * Google asks to wait with a job until a time after the end of this slice. The observer may put the job off: it is then left,
   * as if it had not begun. Without this function, or if it returns false, the problem goes to the job's workflow.
   */
  putOff?(job: J, until: number): boolean;
  /**
   * The slice is over, and a call of a job could be sent again: slow answers to others have taken its time. If this returns true, the
   * job is left, as if it had not begun. Without this function, or if it returns false, the problem goes to the job's workflow.
   */
  beginsAgain?(job: J): boolean;
  /**
   * Whether jobs may be left for another day if a daily quota that Google gives all rows together is used up. The work ends when
   * all of them seem to be affected. Without this function, or if it returns false, each problem goes to its workflow.
   */
  mayRest?(): boolean;
  /** After a wave, with nothing in flight. */
  afterWave(): void;
}

/** Why the work ended. Jobs that were not settled can be begun again: workflows are idempotent. */
export type Ending =
  | 'finished'
  | 'stopped'
  | 'lost'
  | 'out of time'
  | 'out of quota'
  | 'out of day quota';

/** A job that has begun and waits for an answer, or for its turn to process one. */
interface Running<T> extends Waiting {
  readonly job: Job<T>;
  call: Call;
}

/** How long the answers of a wave may be processed before the lease and a stop request are checked. */
const LONGEST_UNSEEN_MS = 5000;

/** Waiting is cut into naps, so that a stop is answered soon. */
const LONGEST_NAP_MS = 2000;

/**
 * Works through the jobs.
 *
 * @param jobs - begun lazily, in order, except that a user's second job waits for the first
 */
export function runJobs<T, J extends Job<T>>(
  jobs: Iterator<J>,
  ports: SchedulerPorts,
  limits: Limits,
  watch: Watch<J, T>,
): Ending {
  const {width, mostJobs = Infinity} = limits;
  const running = new Set<Running<T> & {job: J}>();
  const busy = new Set<string>();
  const postponed: J[] = [];
  let exhausted = false;
  let left = mostJobs;

  const nextJob = (): J | null => {
    const free = postponed.findIndex(it => !busy.has(it.user));
    if (free >= 0) return postponed.splice(free, 1)[0]!;
    while (!exhausted && postponed.length < width.most) {
      const step = jobs.next();
      if (step.done) exhausted = true;
      else if (!busy.has(step.value.user)) return step.value;
      else postponed.push(step.value);
    }
    return null;
  };

  const begin = (): void => {
    while (running.size < width.current && ports.now() < limits.beginUntil) {
      const job = left > 0 ? nextJob() : null;
      if (!job) return;
      left--;
      const step = job.work.next();
      if (step.done) {
        watch.settled(job, step.value);
        continue;
      }
      busy.add(job.user);
      const {notBefore: due = 0} = job;
      running.add({job, call: step.value, ...FRESH, due});
    }
  };

  const advance = (it: Running<T> & {job: J}, answer: Answer): void => {
    const step = it.job.work.next(answer);
    if (!step.done) {
      Object.assign(it, {call: step.value, ...FRESH});
      return;
    }
    running.delete(it);
    busy.delete(it.job.user);
    watch.settled(it.job, step.value);
  };

  const putsOff = (job: J, {retry, retryAt}: GoogleProblem): boolean =>
    retry !== 'final' &&
    retryAt !== undefined &&
    retryAt > limits.workUntil &&
    watch.putOff?.(job, retryAt) === true;

  // Google's word for a day's quota may be about one row alone, whatever it says: the others are gone on with.
  let refused = 0;
  let refusedInRow = 0;
  const isOutOfDay = () =>
    refusedInRow >= DAY_QUOTA.inRow || refused >= DAY_QUOTA.inAll;

  // The user stays busy: further work there would be refused as well.
  const leave = (it: Running<T> & {job: J}): void => {
    running.delete(it);
  };

  for (;;) {
    const ended = watch.look();
    if (ended) return ended;
    begin();
    if (running.size === 0) {
      if (exhausted && refused > 0) return 'out of day quota';
      return exhausted && postponed.length === 0 ? 'finished' : 'out of time';
    }
    if (ports.now() >= limits.workUntil) {
      for (const it of [...running]) {
        if (hasTriesLeft(it) && watch.beginsAgain?.(it.job)) continue;
        if (it.problem) advance(it, it.problem);
      }
      return 'out of time';
    }
    const now = ports.now();
    const due = [...running].filter(it => it.due <= now);
    if (due.length === 0) {
      ports.sleep(napUntilDue(running, now));
      continue;
    }
    for (const it of due.filter(it => it.handOver)) advance(it, it.problem!);
    const wave = due
      .filter(it => running.has(it) && it.due <= now)
      .slice(0, width.current);
    if (wave.length === 0) continue;
    watch.beforeWave();
    const answers = ports.wire.send(wave.map(it => it.call));
    if (mostJobs < Infinity) left = 0;
    width.sent(answers.some(isTooMuch));
    let outOfQuota = false;
    let looked = ports.now();
    for (let i = 0; i < wave.length; i++) {
      // To continue with an answer may mean to open a file, and a wave has many.
      if (ports.now() - looked > LONGEST_UNSEEN_MS) {
        const ended = watch.look();
        if (ended) return ended;
        looked = ports.now();
        // Unread answers are requested again: workflows are idempotent.
        if (looked >= limits.workUntil) break;
      }
      const it = wave[i]!;
      const answer = answers[i]!;
      it.tries++;
      if (answer.ok) {
        refusedInRow = 0;
        advance(it, answer);
      } else if (isUsedUp(answer.problem.code)) outOfQuota = true;
      else if (isDayQuota(answer.problem) && watch.mayRest?.() === true) {
        refused++;
        refusedInRow++;
        leave(it);
      } else if (putsOff(it.job, answer.problem)) leave(it);
      else if (!waits(it, answer, ports, limits.workUntil)) {
        // A throttle that lasts is a quota; which of the two it is Apps Script says in many languages.
        if (isThrottle(answer.problem.code)) outOfQuota = true;
        else advance(it, answer);
      }
    }
    watch.afterWave();
    if (outOfQuota) return 'out of quota';
    if (isOutOfDay()) return 'out of day quota';
  }
}

function napUntilDue<T>(running: Set<Running<T>>, now: number): number {
  const soonest = Math.min(...[...running].map(it => it.due));
  return Math.min(Math.max(soonest - now, 1), LONGEST_NAP_MS);
}
