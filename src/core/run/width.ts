/** How many mailboxes are worked on at once: as wide as was set, narrower while Google says that it is too much. */

/** Additive increase, multiplicative decrease, as in RFC 5681 section 3.1. */
export class Width {
  private now: number;

  /**
   * @param most - the setting, at least 1
   * @param first - where to begin, e.g. where an earlier execution left off
   */
  constructor(
    readonly most: number,
    first = most,
  ) {
    this.now = Math.max(1, Math.min(first, most));
  }

  get current(): number {
    return this.now;
  }

  /** After each wave: halves when any of its calls met a rate limit, else grows by one. */
  sent(rateLimited: boolean): void {
    this.now = rateLimited
      ? Math.max(1, Math.floor(this.now / 2))
      : Math.min(this.most, this.now + 1);
  }
}
