/** How many calls are in flight at once, where each answer arrives at a time of its own. */

/** Gmail’s limits for a user are out of reach; that of a project allows about 200 writes a second, which this is below. */
export const FIRST = 100;

/**
 * Slow start, then additive increase and multiplicative decrease, as in RFC 5681 section 3.1: with each good answer one more
 * while nothing was refused, so that it doubles in a round trip; after the first refusal one more in a round trip.
 */
export class PoolWidth {
  private now: number;
  private refused = false;
  /** Calls that were sent before the last decrease say nothing about the width since then. */
  private decreasedAt = 0;
  private sent = 0;

  /** @param most - at least 1 */
  constructor(
    readonly most: number,
    first = FIRST,
  ) {
    this.now = Math.max(1, Math.min(first, most));
  }

  get current(): number {
    return Math.floor(this.now);
  }

  /** A call is sent. @returns its number, for `answered` */
  send(): number {
    return ++this.sent;
  }

  /** @param call - the number that `send` gave it */
  answered(call: number, isRateLimited: boolean): void {
    if (!isRateLimited) {
      const more = this.refused ? 1 / this.now : 1;
      this.now = Math.min(this.most, this.now + more);
      return;
    }
    this.refused = true;
    if (call <= this.decreasedAt) return;
    this.decreasedAt = this.sent;
    this.now = Math.max(1, this.now / 2);
  }
}
