/**
 * Drives many workflows over a wire that answers each call separately: nobody waits for the slowest call of a wave. The rules
 * for problems are those of the scheduler in the core (`engine/waiting`): what may pass is waited out and never reaches a
 * workflow.
 */
import {
  isDayQuota,
  type GoogleProblem,
} from '../../src/core/google/gmail/errors';
import {
  DAY_QUOTA,
  FRESH,
  isTooMuch,
  waits,
  type Waiting,
} from '../../src/core/engine/waiting';
import type {Answer, Call, Workflow} from '../../src/core/google/wire';
import type {AsyncWire} from '../ports/wire';
import type {Clock} from '../ports/clock';
import {ReadAhead} from './read-ahead';
import {Turns} from './turns';
import type {PoolWidth} from './width';

/** A workflow, and the mailbox it works on: the jobs of one user are done one after another, in their order. */
export interface PoolJob<T> {
  readonly user: string;
  readonly work: Workflow<T>;
  /** What `work` reads for its user once it has opened its file; absent if that is not known. See `ReadAhead`. */
  ahead?(): Workflow<unknown>;
}

/** What the pool needs of the world. */
export interface PoolPorts {
  readonly wire: Pick<AsyncWire, 'send'>;
  readonly clock: Clock;
  /** Whether a call is answered from the disk: the width is one of requests. Absent: none is. */
  isLocal?(call: Call): boolean;
}

/** Observes the progress. */
export interface PoolWatch<J, T> {
  readonly width: PoolWidth;
  /** Once aborted, no job begins and no wait continues; jobs whose calls are in flight go on to their ends. */
  readonly stop: AbortSignal;
  /** Called once for each job that is done. No further job begins before the promise is resolved. */
  settled(job: J, result: T): void | Promise<void>;
}

/** How the work ended. Jobs that were not settled can be begun again: workflows are idempotent. */
export interface PoolEnding {
  readonly why: 'finished' | 'stopped' | 'out of day quota';
  /** Jobs that were begun and left. */
  readonly left: number;
  /** The first instant that Google asked to wait for with jobs that were left for that; null for none. */
  readonly resumeAt: number | null;
}

/** Longer waits that Google asks for are left to another run. */
const MAX_WAIT_MS = 600_000;

/** Jobs that wait for their user's earlier ones, or for time, in addition to those at work; more of them are not begun. */
const MAX_IDLE = 2000;

/** Works through jobs, which are begun lazily. @throws what `jobs` or a workflow throws */
export async function runPool<T, J extends PoolJob<T>>(
  jobs: AsyncIterator<J>,
  ports: PoolPorts,
  watch: PoolWatch<J, T>,
): Promise<PoolEnding> {
  return new Pool(ports, watch).run(jobs);
}

/** Something that others wait for, once. */
class Change {
  /** See the constructor. */
  happened!: () => void;
  readonly next: Promise<void>;

  constructor() {
    this.next = new Promise(resolve => {
      this.happened = resolve;
    });
  }
}

class Pool<T, J extends PoolJob<T>> {
  /** The jobs of each user that are begun or wait for their turn, the first one at work. */
  private readonly queues = new Map<string, J[]>();
  private atWork = 0;
  private waiting = 0;
  private queued = 0;
  private left = 0;
  private refused = 0;
  private refusedInRow = 0;
  private resumeAt: number | null = null;
  private failure: {readonly error: unknown} | null = null;
  private readonly failed = new AbortController();
  /** Nothing is waited for any longer. */
  private readonly over: AbortSignal;
  /** Resolved at the next change, so that the feeder looks again. */
  private changed = new Change();
  private readonly slots: (() => void)[] = [];
  private inFlight = 0;
  private readonly turns = new Turns();
  /** So many jobs still read ahead: those that begin while the wire has nothing else to do. Later, others keep it busy. */
  private aheadLeft: number;

  constructor(
    private readonly ports: PoolPorts,
    private readonly watch: PoolWatch<J, T>,
  ) {
    this.aheadLeft = watch.width.current;
    this.over = AbortSignal.any([watch.stop, this.failed.signal]);
  }

  async run(jobs: AsyncIterator<J>): Promise<PoolEnding> {
    const onStop = () => this.change();
    this.watch.stop.addEventListener('abort', onStop);
    try {
      while (!this.isOver) {
        if (!this.hasRoom) {
          await this.changed.next;
          continue;
        }
        const step = await jobs.next();
        if (step.done) break;
        this.take(step.value);
        await this.turns.pause();
      }
      while (this.atWork + this.waiting > 0) await this.changed.next;
    } finally {
      this.watch.stop.removeEventListener('abort', onStop);
      await jobs.return?.();
    }
    if (this.failure) throw this.failure.error;
    const {left, resumeAt} = this;
    if (this.watch.stop.aborted) return {why: 'stopped', left, resumeAt};
    const why = this.isOutOfDay ? 'out of day quota' : 'finished';
    return {why, left, resumeAt};
  }

  private get isOutOfDay(): boolean {
    return (
      this.refusedInRow >= DAY_QUOTA.inRow || this.refused >= DAY_QUOTA.inAll
    );
  }

  private get isOver(): boolean {
    return this.failure !== null || this.watch.stop.aborted || this.isOutOfDay;
  }

  /** Twice as many jobs as calls, since some are between two calls, or wait for the disk. */
  private get hasRoom(): boolean {
    const most = this.watch.width.current * 2;
    return this.atWork < most && this.waiting + this.queued < MAX_IDLE;
  }

  private change(): void {
    const {changed} = this;
    this.changed = new Change();
    changed.happened();
  }

  private take(job: J): void {
    const queue = this.queues.get(job.user);
    if (queue) {
      queue.push(job);
      this.queued++;
      return;
    }
    this.queues.set(job.user, [job]);
    this.begin(job.user);
  }

  /** Works on the user's jobs one after another. */
  private begin(user: string): void {
    this.atWork++;
    this.workFor(user)
      .catch((error: unknown) => {
        this.failure ??= {error};
        this.failed.abort();
      })
      .finally(() => {
        this.atWork--;
        this.change();
      });
  }

  private async workFor(user: string): Promise<void> {
    const queue = this.queues.get(user)!;
    while (queue.length > 0) {
      const [job] = queue;
      const isLeft = !(await this.drive(job!));
      queue.shift();
      if (isLeft || this.isOver) {
        // Further work for this user would fare no better, or there is no time for it.
        this.left += queue.length + (isLeft ? 1 : 0);
        this.queued -= queue.length;
        break;
      }
      if (queue.length > 0) this.queued--;
      this.change();
    }
    this.queues.delete(user);
  }

  /** @returns false if the job was left */
  private async drive(job: J): Promise<boolean> {
    let step = job.work.next();
    const ahead = step.done ? null : this.aheadOf(job);
    for (let calls = 1; !step.done; calls++) {
      const answer = await (ahead?.take(step.value) ??
        this.answerTo(step.value));
      if (!answer) break;
      step = await this.turns.compute(calls, () => job.work.next(answer));
    }
    // A user has one call in flight.
    await ahead?.ended;
    if (!step.done) return false;
    await this.watch.settled(job, step.value);
    return true;
  }

  private aheadOf({ahead}: J): ReadAhead | null {
    if (!ahead || this.aheadLeft-- <= 0) return null;
    return new ReadAhead(ahead(), call => this.answerTo(call));
  }

  /** The answer that the workflow gets; null if its job is left. */
  private async answerTo(call: Call): Promise<Answer | null> {
    const {clock} = this.ports;
    const state: Waiting = {...FRESH};
    for (;;) {
      const answer = await this.send(call);
      state.tries++;
      if (answer.ok) {
        this.refusedInRow = 0;
        return answer;
      }
      const {problem} = answer;
      if (isDayQuota(problem)) {
        this.refused++;
        this.refusedInRow++;
        return null;
      }
      if (this.isTooLong(problem)) return null;
      if (!waits(state, answer, clock, Infinity)) return answer;
      if (!(await this.waitUntil(state.due))) return null;
      if (state.handOver) return answer;
    }
  }

  private async send(call: Call): Promise<Answer> {
    if (this.ports.isLocal?.(call)) return this.ports.wire.send(call);
    const {width} = this.watch;
    while (this.inFlight >= width.current) {
      await new Promise<void>(resolve => this.slots.push(resolve));
    }
    this.inFlight++;
    const number = width.send();
    try {
      const answer = await this.ports.wire.send(call);
      width.answered(number, isTooMuch(answer));
      return answer;
    } finally {
      this.inFlight--;
      this.freeSlots();
      // Good answers make room for further jobs before any job is done.
      if (this.hasRoom) this.change();
    }
  }

  private freeSlots(): void {
    const {width} = this.watch;
    for (let free = width.current - this.inFlight; free > 0; free--) {
      const next = this.slots.shift();
      if (!next) break;
      next();
    }
  }

  private isTooLong({retry, retryAt}: GoogleProblem): boolean {
    if (retry === 'final' || retryAt === undefined) return false;
    if (retryAt - this.ports.clock.now() <= MAX_WAIT_MS) return false;
    this.resumeAt = Math.min(this.resumeAt ?? retryAt, retryAt);
    return true;
  }

  /** @returns false if the work was stopped meanwhile, or has failed */
  private async waitUntil(due: number): Promise<boolean> {
    const {clock} = this.ports;
    this.waiting++;
    this.atWork--;
    this.change();
    await clock.sleep(due - clock.now(), this.over);
    this.waiting--;
    this.atWork++;
    return !this.over.aborted;
  }
}
