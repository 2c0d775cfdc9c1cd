/**
 * Tokens for users by domain-wide delegation: an assertion "this service account acts for that user", signed by Google's
 * IAM without a key (`signJwt`) or by the account's own key, and exchanged at the token endpoint (RFC 7523).
 */
import {isRecord, text} from '../google/gmail/json';
import {
  attempt,
  perform,
  GoogleRefusal,
  type Method,
  type Workflow,
} from '../google/wire';
import {TOKEN} from '../google/oauth/token-endpoint';
import {ASSERTION_GRANT, claimsFor, signedWith, type Sign} from './assertion';
import {DELEGATED_SCOPES} from './scopes';
import {TokenRefusals} from './token-refusal';
import type {GoogleProblem} from '../google/gmail/errors';
import type {ConsentStanding} from './consent-state';

export const SIGN_JWT: Method = {
  id: 'iamcredentials.projects.serviceAccounts.signJwt',
  api: 'iam',
  verb: 'POST',
  url: 'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/{serviceAccount}:signJwt',
  sends: 'json',
  answers: 'json',
};

/** A token is not used in its last minute: the call has to arrive, too. */
export const MARGIN_MS = 60_000;

/** Who signs the assertions for users. */
export interface ServiceAccount {
  readonly email: string;
  /** Signs with the account's own key; absent where IAM signs (keyless). */
  readonly sign?: Sign;
}

/** Issues tokens for users. */
export interface TokenSource {
  /** A token for a user and some scopes. @throws GoogleRefusal, ConsentNeeded */
  tokenFor(user: string, scopes: readonly string[]): Workflow<string>;
  /** Forgets a token that Google rejected; the next call fetches a new one. */
  forget(user: string, scopes: readonly string[]): void;
}

/** The same, for users who gave their consent. */
export interface ConsentTokenSource extends TokenSource {
  /**
   * The consent state of a user who cannot be processed, null for one who was never asked; undefined for one who can.
   */
  lacking(user: string): ConsentStanding | null | undefined;
  /** Asks Google which address a user's account has now, and keeps the consent with it. Never throws. */
  followRename(user: string): Workflow<void>;
}

interface HeldToken {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly until: number;
}

/**
 * The tokens of one execution: kept in memory only, and fetched when first needed. A token is good for each call that needs no
 * other scopes than it has.
 */
export class Tokens implements TokenSource {
  /** By user, the newest last. */
  private readonly held = new Map<string, HeldToken[]>();
  /** See `serveAliasesOf`. */
  private readonly withAliases = new Set<string>();
  private readonly refusals: TokenRefusals;

  /**
   * @param now - milliseconds since the epoch
   * @param operator - the person at the keyboard, lowercase
   */
  constructor(
    private readonly account: ServiceAccount,
    private readonly now: () => number,
    operator: string,
  ) {
    this.refusals = new TokenRefusals(this, operator);
  }

  /** Whether any user of a domain has received a token. */
  hasOneOf(domain: string): boolean {
    return [...this.held.keys()].some(it => it.endsWith(`@${domain}`));
  }

  /**
   * From now on the first token of each of these users has the scopes that their other addresses need, so that one serves all of
   * a user's rows. Where Google refuses them, each call gets the scopes that it needs.
   *
   * @param users - primary addresses
   */
  serveAliasesOf(users: Iterable<string>): void {
    for (const user of users) this.withAliases.add(user);
  }

  /**
   * A token for a user, from memory where one is good for another minute.
   *
   * @param user - primary address; groups and aliases have no tokens
   * @throws GoogleRefusal
   */
  *tokenFor(user: string, scopes: readonly string[]): Workflow<string> {
    const known = this.held.get(user)?.find(it => covers(it, scopes));
    if (known && known.until > this.now()) return known.token;
    if (this.withAliases.has(user) && covers(WIDE, scopes)) {
      const got = yield* attempt(this.fetch(user, DELEGATED_SCOPES));
      if (got.ok) return got.value;
      // What one user is refused others may be, too: they are not asked twice each.
      this.withAliases.clear();
      if (covers({scopes}, DELEGATED_SCOPES)) {
        throw yield* this.refusal(got.problem, user, scopes);
      }
    }
    const got = yield* attempt(this.fetch(user, scopes));
    if (got.ok) return got.value;
    throw yield* this.refusal(got.problem, user, scopes);
  }

  /** Forgets the tokens for some scopes, one of which Google rejected; the next call fetches a new one. */
  forget(user: string, scopes: readonly string[]): void {
    const others = this.held.get(user)?.filter(it => !covers(it, scopes));
    if (others) this.held.set(user, others);
  }

  private *refusal(
    problem: GoogleProblem,
    user: string,
    scopes: readonly string[],
  ): Workflow<GoogleRefusal> {
    return new GoogleRefusal(
      yield* this.refusals.causeOf(problem, user, scopes),
    );
  }

  /** @throws GoogleRefusal as Google says it */
  private *fetch(user: string, scopes: readonly string[]): Workflow<string> {
    const assertion = yield* this.assertion(user, scopes);
    const answer = yield* perform({
      method: TOKEN,
      user,
      path: {},
      body: {grant_type: ASSERTION_GRANT, assertion},
      access: {kind: 'none'},
    });
    const body = isRecord(answer) ? answer : {};
    const token = text(body['access_token']);
    const seconds = Number(body['expires_in']);
    const lifetime = Number.isFinite(seconds) ? seconds * 1000 : 0;
    const until = this.now() + lifetime - MARGIN_MS;
    this.forget(user, scopes);
    const others = this.held.get(user) ?? [];
    this.held.set(user, [...others, {token, scopes, until}]);
    return token;
  }

  private *assertion(
    user: string,
    scopes: readonly string[],
  ): Workflow<string> {
    const claims = JSON.stringify(
      claimsFor(this.account.email, user, scopes, this.now()),
    );
    if (this.account.sign) return signedWith(this.account.sign, claims);
    const body = yield* perform({
      method: SIGN_JWT,
      user,
      path: {serviceAccount: this.account.email},
      body: {payload: claims},
      access: {kind: 'script'},
    });
    return text(isRecord(body) ? body['signedJwt'] : undefined);
  }
}

const WIDE = {scopes: DELEGATED_SCOPES} as const;

/** Whether a token is good for a call that needs some scopes. */
function covers(
  held: Pick<HeldToken, 'scopes'>,
  scopes: readonly string[],
): boolean {
  return scopes.every(it => held.scopes.includes(it));
}
