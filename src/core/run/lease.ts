/**
 * Whose turn it is: at any time one execution works on the run. It says so in the document with an instant until which
 * it means to be alive, and moves that instant on as it works. An execution that dies says nothing more, and its turn
 * is over when the instant has passed.
 */
import {DoorRefusal} from '../rows/refusal';
import {ageOf, doneIn} from './counts';
import type {Kept} from './record';
import type {RunPorts} from './ports';

/** Longer than reading and writing a large sheet takes. */
export const WORKING_MS = 100_000;
/**
 * For an execution that works on rows and moves the instant on after each wave. A wave that Google does not answer may last
 * longer: what it may have begun is left alone for a while by whoever follows; see `run/in-flight`.
 */
export const WAVES_MS = 50_000;
/** Between two requests of a page that is open; it may be deriving keys meanwhile. */
export const RESTING_MS = 60_000;
/** The instant is moved on when so much of the time has passed. */
export const RENEW_AFTER_MS = 5000;
/** Between two looks at a lease that is not moved on. */
const NAP_MS = 3000;
/** Taking a turn is a matter of milliseconds. */
export const LOCK_WAIT_MS = 5000;

/** As it is kept. */
export interface Lease {
  /** The person at whose keyboard, or by whose trigger, it runs. */
  readonly operator: string;
  readonly execution: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
  /** A part is done and the same person's page is about to ask for the next: nobody works just now. */
  readonly resting: boolean;
}

/** The lease if someone else has it now; null when this execution may take it. */
export function leaseOfOther(
  ports: Pick<RunPorts, 'operator' | 'execution' | 'now'>,
  lease: Lease | undefined,
): Lease | null {
  if (!lease || lease.until <= ports.now()) return null;
  if (lease.execution === ports.execution) return null;
  return lease.resting && lease.operator === ports.operator ? null : lease;
}

/** The lease in hand, and what else was kept as it was taken. */
export interface TakenLease {
  readonly turn: HeldLease;
  readonly kept: Partial<Kept>;
}

/**
 * Waits until a lease of another execution is over, as long as that does not move it on: it has died, or hangs. A trigger that
 * left at once would come again only a minute later.
 *
 * @returns false when the other is alive
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
 * Takes the lease; null when another execution has it. The lock makes sure that of two who try only one gets it.
 *
 * @param lasts - how long without a look at it
 */
export function leaseIfFree(
  ports: RunPorts,
  lasts: number = WORKING_MS,
): TakenLease | null {
  const taken = ports.withLock(LOCK_WAIT_MS, () => {
    const kept = ports.store.kept();
    if (leaseOfOther(ports, kept.lease)) return null;
    const turn = new HeldLease(ports, lasts);
    turn.renew();
    return {turn, kept};
  });
  return taken?.value ?? null;
}

/**
 * Takes the lease.
 *
 * @param lasts - how long without a look at it
 * @throws DoorRefusal when another execution has it, with whose it is and how far the run is
 */
export function takeLease(
  ports: RunPorts,
  lasts: number = WORKING_MS,
): TakenLease {
  const taken = leaseIfFree(ports, lasts);
  if (!taken) throw occupiedRefusal(ports);
  return taken;
}

/** The refusal that says who is at it. */
export function occupiedRefusal({
  store,
  now,
}: Pick<RunPorts, 'store' | 'now'>): DoorRefusal {
  const {lease, run} = store.kept();
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
    private readonly lasts: number,
  ) {}

  /**
   * Whether it is still this execution's turn, and whether someone wants the run to stop; moves the instant on when that
   * is due.
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
    this.save(ms, false);
  }

  /** Leaves the turn to the same person for a while. */
  rest(): void {
    this.save(RESTING_MS, true);
  }

  /** Gives it up, unless it is over and someone else has it now. */
  release(): void {
    const {execution, store} = this.ports;
    if (store.kept().lease?.execution === execution) store.keep({lease: null});
  }

  private save(ms: number, resting: boolean): void {
    const {operator, execution} = this.ports;
    this.until = this.ports.now() + ms;
    this.ports.store.keep({
      lease: {operator, execution, until: this.until, resting},
    });
  }
}
