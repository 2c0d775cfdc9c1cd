/** Time and chance. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after some milliseconds, or as soon as the signal is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** 0 ≤ random < 1. */
  random(): number;
}

/**
 * Whether so much time has passed since an instant. For a clock that was set back to before it, the time counts as passed: nothing
 * waits until the clock shows the instant again.
 *
 * @param since - milliseconds since the epoch
 */
export function hasPassed(
  {now}: Pick<Clock, 'now'>,
  since: number,
  ms: number,
): boolean {
  const passed = now() - since;
  return passed < 0 || passed >= ms;
}
