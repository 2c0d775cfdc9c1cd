/**
 * Google's endpoints for a user who has consented: code to tokens, refresh, revocation (RFC 6749, 7009), and the user's
 * identity (OpenID Connect Core section 5.3).
 */
import {fromBase64, fromUtf8} from '../../base/bytes';
import type {GoogleProblem} from '../gmail/errors';
import {isRecord, parseJson, text} from '../gmail/json';
import {attempt, perform, type Method, type Workflow} from '../wire';
import {TOKEN} from './token-endpoint';

export const TOKEN_CODE: Method = {...TOKEN, id: 'oauth2.token.code'};

export const TOKEN_REFRESH: Method = {...TOKEN, id: 'oauth2.token.refresh'};

export const REVOKE: Method = {
  id: 'oauth2.revoke',
  api: 'token',
  verb: 'POST',
  url: 'https://oauth2.googleapis.com/revoke',
  sends: 'form',
  answers: 'json',
};

export const USERINFO: Method = {
  id: 'openidconnect.userinfo',
  api: 'token',
  verb: 'GET',
  url: 'https://openidconnect.googleapis.com/v1/userinfo',
  answers: 'json',
};

/** The OAuth client of type “Web application”. */
export interface OAuthClient {
  readonly clientId: string;
  readonly secret: string;
}

/** A Google account: the id that never changes, and the primary address of today in lowercase. */
export interface Identity {
  readonly id: string;
  readonly address: string;
}

/** What the token endpoint gives. */
export interface Given {
  readonly token: string;
  /** Milliseconds that it is good for. */
  readonly lifetime: number;
  /** Empty if there is none: a refresh usually does not return a new one. */
  readonly refreshToken: string;
  readonly scopes: readonly string[];
  /** The owner of the token according to its ID token; null if Google gives none. */
  readonly identity: Identity | null;
}

/** Exchanges a one-time code. @throws GoogleRefusal */
export function* exchangeCode(
  client: OAuthClient,
  user: string,
  proof: {
    readonly code: string;
    readonly verifier: string;
    readonly redirectUri: string;
  },
): Workflow<Given> {
  const {code, verifier, redirectUri} = proof;
  return yield* asked(TOKEN_CODE, client, user, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
  });
}

/** Gets a new access token. @throws GoogleRefusal */
export function* refresh(
  client: OAuthClient,
  user: string,
  refreshToken: string,
): Workflow<Given> {
  return yield* asked(TOKEN_REFRESH, client, user, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
}

/**
 * Revokes at Google everything that the user has allowed the client. A token that Google no longer knows counts as
 * revoked.
 *
 * @returns what prevented it; null if nothing did
 */
export function* revoke(
  user: string,
  token: string,
): Workflow<GoogleProblem | null> {
  const done = yield* attempt(
    perform({
      method: REVOKE,
      user,
      path: {},
      body: {token},
      access: {kind: 'none'},
    }),
  );
  if (done.ok || done.problem.code === 'consent-gone') return null;
  return done.problem;
}

/** The owner of an access token; null if Google does not name it or has not verified the address. @throws GoogleRefusal */
export function* identityOf(
  user: string,
  token: string,
): Workflow<Identity | null> {
  const body = yield* perform({
    method: USERINFO,
    user,
    path: {},
    access: {kind: 'bearer', token},
  });
  return identityIn(isRecord(body) ? body : {});
}

/** OpenID Connect Core section 5.1. */
function identityIn(
  claims: Readonly<Record<string, unknown>>,
): Identity | null {
  const id = text(claims['sub']);
  const address = text(claims['email']).toLowerCase();
  const isVerified = claims['email_verified'] === true;
  const isId = /^[!-~]{1,255}$/.test(id);
  return isVerified && isId && address !== '' ? {id, address} : null;
}

/**
 * The owner that an ID token names. It comes from Google over TLS and not through a browser, so its signature needs no
 * check (OpenID Connect Core section 3.1.3.7).
 */
function ownerIn(idToken: string, clientId: string): Identity | null {
  const bytes = fromBase64(idToken.split('.')[1] ?? '');
  const claims = parseJson((bytes && fromUtf8(bytes)) ?? '');
  return isRecord(claims) && claims['aud'] === clientId
    ? identityIn(claims)
    : null;
}

function* asked(
  method: Method,
  {clientId, secret}: OAuthClient,
  user: string,
  fields: Readonly<Record<string, string>>,
): Workflow<Given> {
  const body = yield* perform({
    method,
    user,
    path: {},
    body: {...fields, client_id: clientId, client_secret: secret},
    access: {kind: 'none'},
  });
  const answer = isRecord(body) ? body : {};
  const seconds = Number(answer['expires_in']);
  return {
    token: text(answer['access_token']),
    lifetime: Number.isFinite(seconds) ? seconds * 1000 : 0,
    refreshToken: text(answer['refresh_token']),
    scopes: text(answer['scope'])
      .split(' ')
      .filter(it => it !== ''),
    identity: ownerIn(text(answer['id_token']), clientId),
  };
}
