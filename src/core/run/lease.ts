/**
 * Whose turn it is: at any time one execution works on the run. It says so in the document with an instant until which
 * it means to be alive, and moves that instant on as it works. An execution that dies says nothing more, and its turn
 * is over when the instant has passed.
 */
import {DoorRefusal} from '../rows/refusal';
import {ageOf, doneIn} from './counts';
import type {Kept} from './record';
import type {RunPorts} from './ports';

/** Longer than the longest wave: requests that Google does not answer are cut off after a minute. */
export const WORKING_MS = 100_000;
/** Between two requests of a page that is open; it may be deriving keys meanwhile. */
export const RESTING_MS = 60_000;
/** The instant is moved on when it is nearer than this. */
const RENEW_WITHIN_MS = WORKING_MS - 10_000;
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

/** The lease if somebody else has it now; null when this execution may take it. */
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

/** Takes the lease; null when another execution has it. The lock makes sure that of two who try only one gets it. */
export function leaseIfFree(ports: RunPorts): TakenLease | null {
  const taken = ports.withLock(LOCK_WAIT_MS, () => {
    const kept = ports.store.kept();
    if (leaseOfOther(ports, kept.lease)) return null;
    const turn = new HeldLease(ports);
    turn.renew();
    return {turn, kept};
  });
  return taken?.value ?? null;
}

/**
 * Takes the lease.
 *
 * @throws DoorRefusal when another execution has it, with whose it is and how far the run is
 */
export function takeLease(ports: RunPorts): TakenLease {
  const taken = leaseIfFree(ports);
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

  constructor(private readonly ports: RunPorts) {}

  /**
   * Whether it is still this execution's turn, and whether somebody wants the run to stop; moves the instant on when that
   * is due.
   */
  look(): 'stopped' | 'lost' | null {
    const {lease, stop} = this.ports.store.kept();
    if (lease?.execution !== this.ports.execution) return 'lost';
    if (stop) return 'stopped';
    if (this.until - this.ports.now() < RENEW_WITHIN_MS) this.renew();
    return null;
  }

  /** From now on for as long as a wave may take. */
  renew(): void {
    this.save(WORKING_MS, false);
  }

  /** Leaves the turn to the same person for a while. */
  rest(): void {
    this.save(RESTING_MS, true);
  }

  /** Gives it up, unless it is over and somebody else has it now. */
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
