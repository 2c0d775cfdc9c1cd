/** Tokens for users who have consented: refresh tokens are stored, access tokens stay in memory. */
import type {ConsentRecord} from './record';
import type {ConsentStore} from './store';
import {keepWithOwner, renamedAt} from './moves';
import {googleProblem, type GoogleProblem} from '../google/gmail/errors';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {SETTINGS_BASIC} from '../access/scopes';
import {MARGIN_MS, type TokenSource} from '../access/tokens';
import {
  refresh,
  type Given,
  type OAuthClient,
} from '../google/oauth/user-authorization';
import type {ConsentState, ConsentReason} from '../access/consent-state';
import {ConsentNeeded} from '../access/consent-needed';

/** Consents that follow each other under one address: more than two are a chain of renamed users. */
const MAX_TRIES = 5;

/** What a refused refresh or code says about the user; null if it says nothing. */
export function stateAfterRefusal(problem: GoogleProblem): {
  readonly state: Extract<ConsentState, 'revoked' | 'impossible'>;
  readonly reason: ConsentReason;
} | null {
  switch (problem.code) {
    case 'consent-gone':
      return {state: 'revoked', reason: 'gone'};
    case 'sign-in-again':
      return {state: 'revoked', reason: 'signInAgain'};
    case 'consent-client-restricted':
      return {state: 'impossible', reason: 'policy'};
    case 'account-deleted':
      return {state: 'impossible', reason: 'accountDeleted'};
    default:
      return null;
  }
}

/** The client that is set up; its parts are empty if there is none. */
export function clientOf(store: ConsentStore): OAuthClient {
  return {clientId: store.settings().clientId, secret: store.secret()};
}

/** The tokens of one execution: one for each user, refreshed a minute ahead. */
export class ConsentTokens implements TokenSource {
  private readonly held = new Map<string, {token: string; until: number}>();
  /** What could not be noted just now; it holds for this execution. */
  private readonly unkept = new Map<string, ConsentRecord>();

  /** @param now - milliseconds since the epoch */
  constructor(
    private readonly store: ConsentStore,
    private readonly now: () => number,
  ) {}

  /** The record of a user who cannot be processed; undefined for one who can. */
  lacking(user: string): ConsentRecord | null | undefined {
    const record = this.recordOf(user);
    return record?.state === 'allowed' ? undefined : record;
  }

  /**
   * An access token, from memory if one is valid for at least another minute. A permanent refusal by Google is stored as
   * the user's state, and the refresh token is deleted.
   *
   * @param user - primary address
   * @throws ConsentNeeded, GoogleRefusal
   */
  *tokenFor(user: string, scopes: readonly string[]): Workflow<string> {
    if (scopes.some(it => it !== SETTINGS_BASIC)) throw primaryOnly(user);
    const known = this.held.get(user);
    if (known && known.until > this.now()) return known.token;
    let record = this.recordOf(user);
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      if (record?.state !== 'allowed') break;
      const got = yield* attempt(
        refresh(clientOf(this.store), user, record.token),
      );
      if (got.ok) {
        const token = this.keep(user, record, got.value);
        if (token !== null) return token;
        // The account has another address now; another consent may be here in exchange.
        record = this.recordOf(user);
      } else {
        // A user who has consented again meanwhile has another token, which is tried.
        record = this.ended(user, record, got.problem);
      }
    }
    throw new ConsentNeeded(user, record);
  }

  /**
   * Asks Google, by a refresh, which address a consent's account has now, and keeps the consent with it. One that Google no
   * longer accepts becomes so.
   */
  *followRename(user: string): Workflow<void> {
    const record = this.recordOf(user);
    if (record?.state !== 'allowed') return;
    const got = yield* attempt(
      refresh(clientOf(this.store), user, record.token),
    );
    if (!got.ok) {
      // What says nothing of the user, the rows of the run meet as well.
      if (stateAfterRefusal(got.problem)) this.ended(user, record, got.problem);
      return;
    }
    if (this.keep(user, record, got.value) === null) return;
    const seen = this.now();
    this.store.change(user, it =>
      it?.state === 'allowed' ? {...it, seen} : it,
    );
  }

  /** Forgets an access token that Google rejected; the next call refreshes it. */
  forget(user: string): void {
    this.held.delete(user);
  }

  /** @returns the access token; null if it is for an account that has another address now */
  private keep(
    user: string,
    record: ConsentRecord,
    given: Given,
  ): string | null {
    const {token, lifetime, refreshToken, identity} = given;
    const until = this.now() + lifetime - MARGIN_MS;
    this.held.set(identity?.address ?? user, {token, until});
    this.renew(user, record, refreshToken);
    if (!identity) return token;
    // Another workflow may have moved it meanwhile: then another one is kept for the user.
    const current = {...record, token: refreshToken || record.token};
    const kept = keepWithOwner(
      this.store,
      {user, record: current},
      identity,
      this.now(),
    );
    if (identity.address === user) return token;
    if (kept.ok) this.unkept.delete(user);
    else {
      this.unkept.set(user, renamedAt(this.now()));
      this.unkept.set(identity.address, {...current, id: identity.id});
    }
    return null;
  }

  private renew(
    user: string,
    record: ConsentRecord,
    refreshToken: string,
  ): void {
    if (refreshToken !== '' && refreshToken !== record.token) {
      const changed = this.store.change(user, now =>
        now?.token === record.token ? {...now, token: refreshToken} : now,
      );
      if (!changed.ok) {
        this.unkept.set(user, {...record, token: refreshToken});
      }
    }
  }

  /** @throws GoogleRefusal for what says nothing of the user */
  private ended(
    user: string,
    record: ConsentRecord,
    problem: GoogleProblem,
  ): ConsentRecord | null {
    const end = stateAfterRefusal(problem);
    if (!end) throw new GoogleRefusal(problem);
    const over = {since: this.now(), invited: 0, token: '', ...end};
    const changed = this.store.change(user, now =>
      now?.token === record.token ? {...now, ...over} : now,
    );
    if (changed.ok) {
      this.unkept.delete(user);
      return changed.record;
    }
    const known = {...record, ...over};
    this.unkept.set(user, known);
    return known;
  }

  private recordOf(user: string): ConsentRecord | null {
    return this.unkept.get(user) ?? this.store.records().get(user) ?? null;
  }
}

function primaryOnly(user: string): GoogleRefusal {
  const facts = {status: 0, text: '', user};
  return new GoogleRefusal(
    googleProblem('consent-primary-only', 'final', facts),
  );
}
