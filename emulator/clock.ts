/** The emulator's time: it moves only when a host call costs something, a script sleeps, or a test says so. */
export class Clock {
  /** @param now - milliseconds since the epoch, UTC */
  constructor(private instant: number) {}

  /** Milliseconds since the epoch, UTC. */
  now(): number {
    return this.instant;
  }

  /** Moves on by `ms` milliseconds. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`cannot advance by ${ms} ms`);
    this.instant += ms;
  }

  /** For callers that move everything else to that instant as well: for the others, time never goes back. */
  set(instant: number): void {
    this.instant = instant;
  }
}
