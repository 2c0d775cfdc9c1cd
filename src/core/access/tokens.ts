/**
 * Tokens for users by domain-wide delegation: an assertion "this service account acts for that user", signed by Google's
 * IAM without a key (`signJwt`) or by the account's own key, and exchanged at the token endpoint (RFC 7523).
 */
import {base64Url, utf8} from '../base/bytes';
import {isRecord, text} from '../google/gmail/json';
import {
  attempt,
  perform,
  GoogleRefusal,
  type Method,
  type Workflow,
} from '../google/wire';
import {TOKEN} from '../google/oauth/token-endpoint';
import {TokenRefusals} from './token-refusal';
import type {ConsentStanding} from './consent-state';

export const SIGN_JWT: Method = {
  id: 'iamcredentials.projects.serviceAccounts.signJwt',
  api: 'iam',
  verb: 'POST',
  url: 'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/{serviceAccount}:signJwt',
  sends: 'json',
  answers: 'json',
};

const AUDIENCE = 'https://oauth2.googleapis.com/token';
const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** The longest that Google allows. */
const LIFETIME_S = 3600;
/** A token is not used in its last minute: the call has to arrive, too. */
export const MARGIN_MS = 60_000;

/** RS256 over the text, as base64url without padding; made by the platform from the key that it keeps. */
export type Sign = (text: string) => string;

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

/**
 * The tokens of one execution: kept in memory only, one per user and set of scopes, and fetched when first needed.
 */
export class Tokens implements TokenSource {
  private readonly held = new Map<string, {token: string; until: number}>();
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
    return [...this.held.keys()].some(it => it.includes(`@${domain} `));
  }

  /**
   * A token for a user, from memory where one is good for another minute.
   *
   * @param user - primary address; groups and aliases have no tokens
   * @throws GoogleRefusal
   */
  *tokenFor(user: string, scopes: readonly string[]): Workflow<string> {
    const key = keyOf(user, scopes);
    const known = this.held.get(key);
    if (known && known.until > this.now()) return known.token;
    const assertion = yield* this.assertion(user, scopes);
    const got = yield* attempt(
      perform({
        method: TOKEN,
        user,
        path: {},
        body: {grant_type: GRANT_TYPE, assertion},
        access: {kind: 'none'},
      }),
    );
    if (!got.ok) {
      throw new GoogleRefusal(
        yield* this.refusals.causeOf(got.problem, user, scopes),
      );
    }
    const answer = isRecord(got.value) ? got.value : {};
    const token = text(answer['access_token']);
    const seconds = Number(answer['expires_in']);
    const lifetime = Number.isFinite(seconds) ? seconds * 1000 : 0;
    this.held.set(key, {token, until: this.now() + lifetime - MARGIN_MS});
    return token;
  }

  /** Forgets a token that Google rejected; the next call fetches a new one. */
  forget(user: string, scopes: readonly string[]): void {
    this.held.delete(keyOf(user, scopes));
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

function keyOf(user: string, scopes: readonly string[]): string {
  return `${user} ${scopes.join(' ')}`;
}

/** RFC 7523 section 3; `iat` is whole seconds and a little in the past, since clocks differ. */
function claimsFor(
  email: string,
  user: string,
  scopes: readonly string[],
  now: number,
): Record<string, string | number> {
  const iat = Math.floor(now / 1000) - 10;
  return {
    iss: email,
    sub: user,
    scope: scopes.join(' '),
    aud: AUDIENCE,
    iat,
    exp: iat + LIFETIME_S,
  };
}

/** RFC 7515 section 3.1. */
function signedWith(sign: Sign, claims: string): string {
  const part = (json: string) => base64Url(utf8(json)).replace(/=+$/, '');
  const signed = `${part('{"alg":"RS256","typ":"JWT"}')}.${part(claims)}`;
  return `${signed}.${sign(signed)}`;
}
