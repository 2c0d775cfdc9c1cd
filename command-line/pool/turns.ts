/** Time for the network between steps that compute. */
import {performance} from 'node:perf_hooks';

/** Workflows that open files compute for some milliseconds each. */
const MOST_MS = 5;
/** Jobs begin for so long: the requests of the first ones are sent while the others begin, and not much is computed in between. */
const BEGIN_MS = 20;

interface Step {
  readonly calls: number;
  run(): void;
}

/**
 * Node opens connections, sends, and receives only between two turns of its event loop. Where many workflows are ready at once, the requests
 * of the first ones would wait until the last one has computed. So a turn computes for some milliseconds only, and first for those workflows
 * that have made the most calls: they have the next one ready soon, and files are opened while answers are awaited.
 */
export class Turns {
  private readonly waiting: Step[] = [];
  private beganAt = 0;

  /**
   * Computes in one of the next turns.
   *
   * @param calls - that the workflow has made
   * @throws what `step` throws
   */
  compute<T>(calls: number, step: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = () => {
        try {
          resolve(step());
        } catch (error) {
          reject(error);
        }
      };
      this.waiting.push({calls, run});
      if (this.waiting.length === 1) setImmediate(() => this.turn());
    });
  }

  /** Ends the turn after a while, where many jobs begin one after another. */
  async pause(): Promise<void> {
    if (performance.now() - this.beganAt < BEGIN_MS) return;
    await new Promise(setImmediate);
    this.beganAt = performance.now();
  }

  private turn(): void {
    const {waiting} = this;
    const until = performance.now() + MOST_MS;
    waiting.sort((a, b) => b.calls - a.calls);
    do waiting.shift()!.run();
    while (waiting.length > 0 && performance.now() < until);
    if (waiting.length > 0) setImmediate(() => this.turn());
  }
}
