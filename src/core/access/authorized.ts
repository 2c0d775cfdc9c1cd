/** Gives every call of a workflow the right it is made by, so that workflows need not know about tokens. */
import type {GoogleProblem} from '../google/gmail/errors';
import {attempt, type Answer, type Call, type Workflow} from '../google/wire';
import {scopesFor} from './scopes';
import type {Tokens, ConsentTokenSource} from './tokens';

/** How a user's mailbox is reached. */
export type Grant =
  | {readonly kind: 'own'}
  | {
      readonly kind: 'delegation';
      readonly tokens: Tokens;
    }
  | {
      readonly kind: 'consent';
      readonly tokens: ConsentTokenSource;
    };

/**
 * The workflow with an authorization added to each call that needs one. A token is fetched before the first call that needs it; a
 * token that Google rejects in the meantime (expired, revoked) is replaced once for that call. Other calls pass through
 * unchanged.
 */
export function* authorize<T>(work: Workflow<T>, grant: Grant): Workflow<T> {
  let step = work.next();
  while (!step.done) {
    step = work.next(yield* answerFor(step.value, grant));
  }
  return step.value;
}

function* answerFor(call: Call, grant: Grant): Workflow<Answer> {
  const scopes = scopesFor(call);
  if (scopes.length === 0) return yield call;
  if (grant.kind === 'own') return yield {...call, access: {kind: 'own'}};
  const {tokens} = grant;
  for (let fresh = false; ; fresh = true) {
    const got = yield* attempt(tokens.tokenFor(call.user, scopes));
    if (!got.ok) return refused(got.problem);
    const answer = yield {
      ...call,
      access: {kind: 'bearer', token: got.value},
    };
    if (answer.ok || answer.problem.code !== 'token-rejected' || fresh) {
      return answer;
    }
    tokens.forget(call.user, scopes);
  }
}

function refused(problem: GoogleProblem): Answer {
  return {ok: false, problem};
}
