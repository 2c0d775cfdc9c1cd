/**
 * The right to work on the spreadsheet, which script and command line see: announce, read back, decide; see `run/announced` of
 * the core. Whoever sees another one withdraws. What is announced holds for some minutes and is extended as calls are sent, by the
 * clock: a process that was frozen finds its lease over before it sends another call, and looks again. With each look, it sees whether
 * someone wants it to stop.
 */
import {randomUUID} from 'node:crypto';
import {
  ANNOUNCED,
  inForce,
  type Announcement,
} from '../../src/core/run/announced';
import {isAbout, STOP_KEY, stopWishIn} from '../../src/core/run/stop-wish';
import type {RunAction} from '../../src/core/rows/actions';
import {GoogleRefusal} from '../../src/core/google/wire';
import {isChange} from '../../src/core/rows/planned';
import {hasPassed, type Clock} from '../ports/clock';
import type {AsyncWire} from '../ports/wire';
import type {SheetsApi} from './api';
import type {Document} from './answers';
import {LeaseProblem} from './lease-problem';
import {isDead, placeOfProcess} from './process';

/** It holds for so long without being extended. */
const LEASE_MS = 180_000;
/** It is extended when so much of the time has passed. */
const EXTEND_AFTER_MS = 60_000;
/** How long after someone wants it to stop the process may learn that. */
const LOOK_MS = 10_000;
/** What a script reads may be older by so much: then each is sure to see the other. */
const SETTLE_MS = 3000;
/** Between two looks at a lease that may not be extended. */
const NAP_MS = 3000;

export interface LeaseWorld {
  readonly clock: Clock;
  readonly operator: string;
  readonly action: RunAction;
  /** Names the job whose tasks work together; empty for a process that is alone. */
  readonly job: string;
  /** Aborted where nobody wants to wait any longer. */
  readonly stop: AbortSignal;
  /** Called once if the end of another process's lease has to be waited for. */
  waits(other: Announcement): void;
  /** Called once someone wants this process to stop; it may send further calls. */
  stopAsked(operator: string): void;
}

/** The lease in hand. Its methods throw `LeaseProblem` once it is lost. */
export class SheetLease {
  private isTaken = false;
  /** When it was announced last, or extended. */
  private extendedAt = 0;
  /** It was over when it is extended now: until then it may be someone else's. */
  private isOver = false;
  private id = 0;
  private extending: Promise<void> | null = null;
  private settling: Promise<void> | null = null;
  private problem: LeaseProblem | null = null;
  private announcedAt = 0;
  private lookedAt = 0;
  private isAsked = false;
  private since = 0;
  /** As it was read last. */
  private metadata: Document['metadata'] = [];
  private readonly holder = randomUUID();

  private constructor(
    private readonly api: SheetsApi,
    private readonly world: LeaseWorld,
  ) {}

  /**
   * Takes the lease. That of a process that has died is waited for, or removed where it is known to be dead.
   *
   * @throws LeaseProblem if the script or another command is at work
   */
  static async take(api: SheetsApi, world: LeaseWorld): Promise<SheetLease> {
    const lease = new SheetLease(api, world);
    for (let found = await lease.others(); ; found = await lease.others()) {
      if (found.length > 0) await lease.waitFor(found);
      await lease.announce();
      if ((await lease.others()).length === 0) {
        await lease.tidy();
        return lease;
      }
      await lease.release();
      await world.clock.sleep((1 + world.clock.random()) * NAP_MS);
    }
  }

  /** The wire, that sends nothing without the lease, and changes nothing before that is sure. */
  over(wire: AsyncWire): AsyncWire {
    return {
      requests: () => wire.requests(),
      close: () => wire.close(),
      send: async call => {
        await this.hold(isChange(call));
        return wire.send(call);
      },
    };
  }

  /** Gives it up, and with it the wish that it stops. */
  async release(): Promise<void> {
    if (!this.isTaken) return;
    this.isTaken = false;
    await this.api.withdraw(this.id);
    if (this.world.job === '') await this.tidyWishes([]);
  }

  /** @param changes - whether something is about to be changed */
  private async hold(changes: boolean): Promise<void> {
    const {clock} = this.world;
    if (this.isOver || hasPassed(clock, this.extendedAt, EXTEND_AFTER_MS)) {
      this.extending ??= this.extend().finally(() => {
        this.extending = null;
        this.isOver = false;
      });
      await this.extending;
    } else if (clock.now() - this.lookedAt >= LOOK_MS) await this.lookAgain();
    if (changes) await (this.settling ??= this.settle());
    if (this.problem) throw this.problem;
  }

  /** One that was over is taken anew, and has to settle anew. */
  private async extend(): Promise<void> {
    this.isOver = hasPassed(this.world.clock, this.extendedAt, LEASE_MS);
    try {
      await this.api.reannounce(this.id, this.text());
    } catch (error) {
      if (!isMissing(error)) throw error;
      this.problem ??= new LeaseProblem('lease-lost', null);
      return;
    }
    if (this.isOver) {
      this.announcedAt = this.world.clock.now();
      this.settling = null;
    }
    await this.lookAgain();
  }

  private async settle(): Promise<void> {
    const {clock} = this.world;
    if (!hasPassed(clock, this.announcedAt, SETTLE_MS)) {
      await clock.sleep(this.announcedAt + SETTLE_MS - clock.now());
    }
    await this.lookAgain();
  }

  private async lookAgain(): Promise<void> {
    const [other] = await this.others();
    if (other) this.problem ??= problemOf(other);
  }

  private async announce(): Promise<void> {
    this.id = await this.api.announce(ANNOUNCED.commandLine, this.text());
    this.announcedAt = this.world.clock.now();
  }

  /** Removes what processes have left that died: their time is over, or they are known to be dead. */
  private async tidy(): Promise<void> {
    for (const {id, key, value} of this.metadata) {
      if (key !== ANNOUNCED.commandLine || id === this.id) continue;
      const [present] = inForce([value], this.world.clock.now());
      if (!present || isDead(present.place ?? '')) await this.api.withdraw(id);
    }
    await this.tidyWishes(this.inForceUnder(ANNOUNCED.commandLine));
  }

  /** Removes wishes that are about none of these processes, nor about the job. */
  private async tidyWishes(atWork: readonly Announcement[]): Promise<void> {
    const others = atWork.filter(it => it.holder !== this.holder);
    const {job} = this.world;
    for (const {id, key, value} of this.metadata) {
      if (key !== STOP_KEY) continue;
      const wish = stopWishIn(value);
      const isNeeded =
        wish !== null &&
        [...others, {holder: '', job}].some(it => isAbout(wish, it));
      if (!isNeeded) await this.api.withdraw(id);
    }
  }

  private text(): string {
    const {holder} = this;
    const {clock, operator, action, job} = this.world;
    this.isTaken = true;
    this.extendedAt = clock.now();
    this.since ||= this.extendedAt;
    const announcement: Announcement = {
      ...{holder, operator, action, since: this.since},
      until: this.extendedAt + LEASE_MS,
      place: placeOfProcess(),
      job,
    };
    return JSON.stringify(announcement);
  }

  private isOfSameJob({job}: Announcement): boolean {
    return job !== '' && job === this.world.job;
  }

  /** Who else is at work, the script first. */
  private async others(): Promise<readonly Announcement[]> {
    this.lookedAt = this.world.clock.now();
    const {metadata} = await this.api.document();
    this.metadata = metadata;
    this.hearWishes();
    return [
      ...this.inForceUnder(ANNOUNCED.script).map(it => ({...it, place: ''})),
      ...this.inForceUnder(ANNOUNCED.commandLine).filter(
        it => it.holder !== this.holder && !this.isOfSameJob(it),
      ),
    ].filter(it => !isDead(it.place ?? ''));
  }

  private inForceUnder(key: string): readonly Announcement[] {
    const texts = this.metadata.filter(it => it.key === key);
    return inForce(
      texts.map(it => it.value),
      this.world.clock.now(),
    );
  }

  private hearWishes(): void {
    const {holder, isAsked} = this;
    const {job, stopAsked} = this.world;
    if (isAsked) return;
    const mine = this.metadata
      .filter(it => it.key === STOP_KEY)
      .map(it => stopWishIn(it.value))
      .find(it => it !== null && isAbout(it, {holder, job}));
    if (!mine) return;
    this.isAsked = true;
    stopAsked(mine.operator);
  }

  /**
   * Waits until leases of other processes are over, as long as those do not extend them.
   *
   * @throws LeaseProblem if one is alive, or the script is at work
   */
  private async waitFor(found: readonly Announcement[]): Promise<void> {
    const {clock, waits, stop} = this.world;
    const [first] = found;
    if (!first?.place) throw problemOf(first!);
    waits(first);
    for (let others = found; others.length > 0; others = await this.others()) {
      const isSame = others.every(it =>
        found.some(one => one.holder === it.holder && one.until === it.until),
      );
      if (!isSame || stop.aborted) throw problemOf(others[0]!);
      await clock.sleep(NAP_MS, stop);
    }
  }
}

/** Whether there is nothing to extend any more: someone has removed it. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof GoogleRefusal)) return false;
  const {facts} = error.problem;
  return 'status' in facts && facts.status === 400;
}

function problemOf(other: Announcement): LeaseProblem {
  return new LeaseProblem(
    other.place === '' ? 'script-at-work' : 'command-line-at-work',
    other,
  );
}
