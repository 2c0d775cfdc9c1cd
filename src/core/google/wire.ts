/**
 * The vocabulary between the work on a row and its transport: a call is one API request as data, an answer is its result
 * as data, the wire carries many calls at once, and a workflow is a generator that yields calls and receives their
 * answers. Workflows, scheduler and wire know each other only through this file.
 */
import type {GoogleProblem} from './gmail/errors';

/** A method of a Google API, or of the key service's, described where its calls are made. */
export interface Method {
  /** Google's own method id, e.g. `gmail.users.settings.sendAs.smimeInfo.insert`. */
  readonly id: string;
  /** `sheets` is called by the command line alone; `kacls` is the customer's own key service, `cfssl` its own CA, `crl` whatever server has a revocation list. */
  readonly api:
    | 'gmail'
    | 'directory'
    | 'drive'
    | 'sheets'
    | 'iam'
    | 'secrets'
    | 'privateca'
    | 'token'
    | 'kacls'
    | 'cfssl'
    | 'crl';
  readonly verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The address; `{name}` is a path parameter, which is URL-encoded when it is filled in. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How a body travels. */
  readonly sends?: 'json' | 'form';
  /** The type of a successful answer; an empty body is null. */
  readonly answers: 'json' | 'bytes';
  /**
   * Whether sending it twice could store something twice. If so, a failure that leaves open whether Google has done it
   * is passed to the workflow, which checks before it tries again.
   */
  readonly once?: true;
  /** Reads something that is the same for many rows: the wire asks for it once in an execution. */
  readonly isShared?: true;
}

/** By which right a call is made. */
export type Access =
  /** None: the token endpoint, whose assertion is the credential. */
  | {readonly kind: 'none'}
  /** The Gmail advanced service, as the person at the keyboard. */
  | {readonly kind: 'own'}
  /** The script's own token, as the person at the keyboard (Drive, IAM, Secret Manager, CA Service). */
  | {readonly kind: 'script'}
  /** A token for the user whose mailbox it is. */
  | {readonly kind: 'bearer'; readonly token: string};

/** One API request as data. */
export interface Call {
  readonly method: Method;
  /** The user whose mailbox it uses: at most one call per user is in flight. Primary address, lowercase. */
  readonly user: string;
  /** The path parameters, not encoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly access: Access;
}

/** The result of a call: a body, or a problem. */
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

/** The work for one row: yields calls, receives answers, returns an outcome. */
export type Workflow<T> = Generator<Call, T, Answer>;

/** Ends a workflow early: a problem on its way to the workflow's edge, where it becomes part of the outcome. */
export class GoogleRefusal extends Error {
  constructor(readonly problem: GoogleProblem) {
    super(problem.code);
    this.name = 'GoogleRefusal';
  }
}

/**
 * Makes one call and gives its body.
 *
 * @throws GoogleRefusal when the answer is a problem.
 */
export function* perform(call: Call): Workflow<unknown> {
  const answer = yield call;
  if (!answer.ok) throw new GoogleRefusal(answer.problem);
  return answer.body;
}

/**
 * Runs a workflow and gives its problem as a value instead of throwing it.
 *
 * @throws whatever is not a GoogleRefusal.
 */
export function* attempt<T>(
  work: Workflow<T>,
): Workflow<
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly problem: GoogleProblem}
> {
  try {
    return {ok: true, value: yield* work};
  } catch (error) {
    if (error instanceof GoogleRefusal)
      return {ok: false, problem: error.problem};
    throw error;
  }
}
