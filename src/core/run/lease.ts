/**
 * The lease: at any time, only one execution works on the run. It writes into the document until when it expects to be alive,
 * and extends that as it works. An execution that dies no longer extends it, and its lease ends when that time has passed.
 * Whoever has the lease also looks whether the command line works on the spreadsheet; see `run/announced`.
 */
import {MINUTE_MS} from '../base/time';
import {DoorRefusal} from '../rows/refusal';
import {inForce, type Announcement} from './announced';
import {ageOf, doneIn} from './counts';
import type {Kept} from './record';
import type {RunPorts} from './ports';

/** Longer than reading and writing a large sheet takes. */
export const WORKING_MS = 100_000;
/**
 * For an execution that works on rows and extends the lease after each wave. A wave that Google does not answer may last
 * longer: what it may have begun is left alone for a while by the next execution; see `run/in-flight`.
 */
export const WAVES_MS = 50_000;
/** Between two requests of a page that is open; it may be deriving keys meanwhile. */
export const RESTING_MS = 60_000;
/** The instant is moved on when so much of the time has passed. */
export const RENEW_AFTER_MS = 5000;
/** Between two checks of a lease that is not extended. */
const NAP_MS = 3000;
/** Taking the lease is a matter of milliseconds. */
export const LOCK_WAIT_MS = 5000;
/** No execution lives for longer than six minutes; clocks differ by some seconds. */
const EXECUTION_MS = 6.5 * MINUTE_MS;
/** What is announced covers the executions of an open page for some minutes, so that most need not announce themselves. */
const ANNOUNCED_MS = 10 * MINUTE_MS;

/** As it is kept. */
export interface Lease {
  /** The person at whose keyboard, or by whose trigger, it runs. */
  readonly operator: string;
  readonly execution: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** A part is done and the same person's page is about to request the next: nobody is working right now. */
  readonly resting: boolean;
}

/** The lease if someone else has it now; null if this execution may take it. */
export function leaseOfOther(
  ports: Pick<RunPorts, 'operator' | 'execution' | 'now'>,
  lease: Lease | undefined,
): Lease | null {
  if (!lease || lease.until <= ports.now()) return null;
  if (lease.execution === ports.execution) return null;
  return lease.resting && lease.operator === ports.operator ? null : lease;
}

/** The acquired lease, and what else was stored when it was taken. */
export interface TakenLease {
  readonly lease: HeldLease;
  readonly kept: Partial<Kept>;
}

/**
 * Waits until another execution's lease is over, as long as that does not extend it: it has died, or hangs. A trigger that
 * gave up immediately would run again only a minute later.
 *
 * @returns false if the other is alive
 */
export function waitUntilFree(
  ports: Pick<RunPorts, 'operator' | 'execution' | 'now' | 'sleep' | 'store'>,
): boolean {
  const other = () => leaseOfOther(ports, ports.store.kept().lease);
  const found = other();
  for (let lease = found; lease; lease = other()) {
    if (lease.until !== found?.until) return false;
    ports.sleep(Math.min(NAP_MS, lease.until - ports.now()));
  }
  return true;
}

/**
 * Takes the lease; null if another execution has it, or the command line works on the spreadsheet. The lock makes sure that only
 * one of two competitors gets it.
 *
 * @param lasts - how long it lasts without being extended
 */
export function leaseIfFree(
  ports: RunPorts,
  lasts: number = WORKING_MS,
): TakenLease | null {
  const taken = ports.withLock(LOCK_WAIT_MS, () => {
    const kept = ports.store.kept();
    if (leaseOfOther(ports, kept.lease)) return null;
    const lease = new HeldLease(ports, lasts);
    lease.renew();
    return {lease, kept};
  });
  if (!taken?.value) return null;
  if (!isBesideCommandLine(ports, taken.value.kept)) return taken.value;
  taken.value.lease.release();
  return null;
}

/**
 * Announces this execution, unless what is announced covers it, and then looks whether the command line has announced itself. In
 * the slices of an open page it is a look, and every few minutes a word and a second look; at a start, a word and a look.
 */
function isBesideCommandLine(
  ports: RunPorts,
  {lease: last}: Partial<Kept>,
): boolean {
  const {announcements, now, operator, execution} = ports;
  // Whoever gives the lease up takes back what it has announced.
  if (last) {
    const {script, commandLine} = announcements.read();
    if (inForce(commandLine, now()).length > 0) return true;
    const isCovered = inForce(script, now()).some(
      it => it.until >= now() + EXECUTION_MS,
    );
    if (isCovered) return false;
  }
  const announcement: Announcement = {
    ...{holder: execution, operator, action: null},
    ...{since: now(), until: now() + ANNOUNCED_MS},
  };
  announcements.announce(JSON.stringify(announcement));
  return atWorkOutside(ports) !== null;
}

/** The command line, if it works on the spreadsheet. */
function atWorkOutside({
  announcements,
  now,
}: Pick<RunPorts, 'announcements' | 'now'>): Announcement | null {
  return inForce(announcements.read().commandLine, now())[0] ?? null;
}

/**
 * Takes the lease.
 *
 * @param lasts - how long it lasts without being extended
 * @throws DoorRefusal if another execution has it, with its owner and the progress of the run, or if the command line is at work
 */
export function takeLease(
  ports: RunPorts,
  lasts: number = WORKING_MS,
): TakenLease {
  const taken = leaseIfFree(ports, lasts);
  if (!taken) throw occupiedRefusal(ports);
  return taken;
}

/** The refusal that names who is working. */
export function occupiedRefusal(ports: RunPorts): DoorRefusal {
  const {store, now} = ports;
  const {lease, run} = store.kept();
  const outside = leaseOfOther(ports, lease) ? null : atWorkOutside(ports);
  if (outside) {
    const {operator, action, since} = outside;
    const minutes = Math.max(0, Math.floor((now() - since) / MINUTE_MS));
    return new DoorRefusal('command-line-at-work', {operator, action, minutes});
  }
  return new DoorRefusal('another-execution', {
    operator: lease?.operator ?? '',
    action: run?.action ?? null,
    done: run ? doneIn(run) : 0,
    total: run?.total ?? 0,
    minutes: ageOf(run, now()),
  });
}

/** The lease in hand. */
export class HeldLease {
  private until = 0;

  constructor(
    private readonly ports: RunPorts,
    private lasts: number,
  ) {}

  /**
   * Whether this execution still has the lease, and whether someone wants the run to stop; extends the lease when that is due.
   */
  look(): 'stopped' | 'lost' | null {
    const {lease, stop} = this.ports.store.kept();
    if (lease?.execution !== this.ports.execution) return 'lost';
    if (stop) return 'stopped';
    const isDue = this.until - this.ports.now() < this.lasts - RENEW_AFTER_MS;
    if (isDue) this.renew();
    return null;
  }

  /** From now on for as long as it lasts, or for longer. */
  renew(ms: number = this.lasts): void {
    this.ports.store.keep({lease: this.lasting(ms, false)});
  }

  /** As it is to be kept from now on, for an execution that begins to work on rows. */
  forWaves(): Lease {
    this.lasts = WAVES_MS;
    return this.lasting(WAVES_MS, false);
  }

  /** As it is to be kept when the turn is left to the same person for a while. */
  resting(): Lease {
    return this.lasting(RESTING_MS, true);
  }

  /** Gives it up, unless it is over and someone else has it now. */
  release(): void {
    const {execution, store, announcements} = this.ports;
    if (store.kept().lease?.execution !== execution) return;
    announcements.withdraw();
    store.keep({lease: null});
  }

  private lasting(ms: number, resting: boolean): Lease {
    const {operator, execution} = this.ports;
    this.until = this.ports.now() + ms;
    return {operator, execution, until: this.until, resting};
  }
}
