/** The port that carries calls where a program can wait for each of them separately. */
import type {Answer, Call} from '../../src/core/google/wire';

/**
 * Carries calls, each independently of the others.
 *
 * `send` never rejects: whatever happens to a call is its answer, read by `answerOf` of the core. It neither retries nor waits
 * (the pool does), and quotes no secret in a problem. Calls with `access: script` travel with the token of the program's own
 * identity (Application Default Credentials).
 */
export interface AsyncWire {
  send(call: Call): Promise<Answer>;
  /** Requests that were sent so far, those for tokens of the program's own identity included. */
  requests(): number;
  /** Closes idle connections; no call may be in flight. */
  close(): Promise<void>;
}
