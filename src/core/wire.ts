/**
 * The vocabulary between what is done for a row and how it travels: a call is one API request as data, an answer is what
 * came of it as data, the wire carries many calls at once, and a workflow is a generator that yields calls and is handed
 * their answers. Workflows, scheduler and wire know each other only through this file.
 */
import type {GoogleProblem} from './gmail/errors';

/** On whose behalf a call is made: nobody's, the person's at the keyboard, the script's own token, or a user's token. */
export type Access =
  | {readonly kind: 'none'}
  /** The Gmail advanced service, as the person at the keyboard. */
  | {readonly kind: 'own'}
  /** Plain HTTP with the script's own token (Drive, IAM). */
  | {readonly kind: 'script'}
  /** Plain HTTP with a token for a user. */
  | {readonly kind: 'bearer'; readonly token: string};

/**
 * One API request as data.
 *
 * `method` is Google's own method id (`gmail.users.settings.sendAs.smimeInfo.insert`); `path` holds its path parameters
 * unencoded; `body` is sent as JSON, or as a form where the method says so.
 */
export interface Call {
  readonly method: string;
  /** Whose mailbox it touches: at most one call per user is in flight. Primary address, lower case. */
  readonly user: string;
  readonly path: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly access: Access;
}

/** What came of a call: a body (JSON, or bytes where the method answers with media), or a problem. */
export type Answer =
  | {readonly ok: true; readonly body: unknown}
  | {readonly ok: false; readonly problem: GoogleProblem};

/**
 * The port that carries calls.
 *
 * `send` blocks until every call is answered, keeps the order, and never throws for a single call: whatever happens to
 * one is that one's problem. It neither retries nor waits.
 */
export interface Wire {
  send(calls: readonly Call[]): Answer[];
}

/** What is done for one row: yields calls, is handed answers, returns an outcome. */
export type Workflow<T> = Generator<Call, T, Answer>;
