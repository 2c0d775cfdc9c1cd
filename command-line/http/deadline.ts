/** A deadline that a process which was frozen does not miss for that alone. */
import {performance} from 'node:perf_hooks';

/** A timer that is so late was held up: by a process that stood still, or that computed for long. */
const LATE_MS = 1000;
/** So long may it take to read what has come meanwhile. */
const READING_MS = 5000;

/**
 * Does something when so much time has passed. Timers come before what was received: where the timer is late, there is a moment to read
 * that first.
 *
 * @returns cancels it
 */
export function afterWorking(ms: number, over: () => void): () => void {
  const due = performance.now() + ms;
  let timer = setTimeout(() => {
    if (performance.now() - due < LATE_MS) over();
    else timer = setTimeout(over, READING_MS);
  }, ms);
  return () => clearTimeout(timer);
}
