/**
 * How many mailboxes are processed at once: the number in the settings, fewer while Google reports too many requests.
 */

/** It is not documented how many requests Apps Script sends in parallel: a run begins with this many. */
const FIRST = 50;

/**
 * Slow start, then additive increase and multiplicative decrease, as in RFC 5681 section 3.1: doubles up to the setting
 * while nothing is refused, and after the first refusal grows by one.
 */
export class Width {
  private now: number;
  private refused = false;

  /**
   * @param most - the setting, at least 1
   * @param first - where to begin, e.g. where an earlier execution left off
   */
  constructor(
    readonly most: number,
    first = FIRST,
  ) {
    this.now = Math.max(1, Math.min(first, most));
  }

  get current(): number {
    return this.now;
  }

  /** After each wave: halves when any of its calls met a rate limit, else grows. */
  sent(rateLimited: boolean): void {
    if (rateLimited) {
      this.refused = true;
      this.now = Math.max(1, Math.floor(this.now / 2));
      return;
    }
    const wider = this.refused ? this.now + 1 : this.now * 2;
    this.now = Math.min(this.most, wider);
  }
}
