/**
 * Why Google refuses a token for one user while it issues tokens for others. Google gives the same error for many causes,
 * so they are distinguished by the address, by which scopes it would grant, by the operator's own token, and by the
 * directory if that may be read.
 */
import {isGroup} from '../google/directory/members';
import {googleProblem, type GoogleProblem} from '../google/gmail/errors';
import {attempt, type Workflow} from '../google/wire';
import {authorize} from './authorized';
import {SETTINGS_BASIC} from './scopes';
import type {Tokens} from './tokens';

/** Domains of personal accounts, which no organization administers. */
const CONSUMER = ['gmail.com', 'googlemail.com'];
const SERVICE_ACCOUNT = /\.gserviceaccount\.com$/;

/** Explains the refusals of one execution. */
export class TokenRefusals {
  /** Whether the directory gives an answer; it is asked until it does not. */
  private canAskDirectory = true;

  /** @param operator - the person at the keyboard, whose token shows whether the delegation works at all */
  constructor(
    private readonly tokens: Tokens,
    private readonly operator: string,
  ) {}

  /**
   * The problem by its cause, or unchanged if the cause cannot be determined.
   *
   * @param user - the user that the token was requested for
   */
  *causeOf(
    problem: GoogleProblem,
    user: string,
    scopes: readonly string[],
  ): Workflow<GoogleProblem> {
    const {code, facts, retry} = problem;
    const {status, text} = facts;
    const said = {status, text};
    const unreachable = (
      kind: 'consumer' | 'serviceAccount' | 'group' | 'elsewhere',
    ) => googleProblem('user-unreachable', retry, {...said, user, kind});
    if (code !== 'delegation-missing' && code !== 'user-unknown') {
      return problem;
    }
    const domain = domainOf(user);
    if (CONSUMER.includes(domain)) return unreachable('consumer');
    if (SERVICE_ACCOUNT.test(domain)) return unreachable('serviceAccount');
    if (code === 'user-unknown') {
      if (yield* this.isGroup(user)) return unreachable('group');
      const isKnown =
        domain === domainOf(this.operator) || this.tokens.hasOneOf(domain);
      const facts = {...said, domain: isKnown ? '' : domain};
      return googleProblem('user-unknown', retry, facts);
    }
    const wanted = scopes.find(it => it !== SETTINGS_BASIC);
    if (wanted !== undefined) {
      const basic = yield* attempt(
        this.tokens.tokenFor(user, [SETTINGS_BASIC]),
      );
      if (!basic.ok) return basic.problem;
      const facts = {...said, scope: wanted};
      return googleProblem('delegation-scope-missing', retry, facts);
    }
    if (user === this.operator) return problem;
    const own = yield* attempt(this.tokens.tokenFor(this.operator, scopes));
    return own.ok ? unreachable('elsewhere') : problem;
  }

  private *isGroup(address: string): Workflow<boolean> {
    if (!this.canAskDirectory) return false;
    const grant = {kind: 'delegation', tokens: this.tokens} as const;
    const work = authorize(isGroup(this.operator, address), grant);
    const got = yield* attempt(work);
    this.canAskDirectory = got.ok;
    return got.ok && got.value;
  }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
