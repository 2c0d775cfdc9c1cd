/**
 * Tokens for users who have authorized an app: the grants `authorization_code` and `refresh_token` (RFC 6749, sections 4.1.3
 * and 6), and everything that ends a refresh token [identity/protocols/oauth2, "Refresh token expiration"].
 */
import {createHash} from 'node:crypto';
import {signJwt} from './jwt';
import type {Incoming, World} from './method';
import {identityOf} from './oauth-accounts';
import {authenticatedClient} from './oauth-clients';
import {invalidGrant, OAuthError, required} from './oauth-error';
import {EMAIL, granted, isBeyondSignIn, OPENID, scopesIn} from './oauth-scopes';
import type {AuthorizationCode, OAuthClient, RefreshToken} from './oauth-state';
import {held, userOf, type State} from './state';
import {signInKey} from './system-keys';

const LIFETIME_SECONDS = 3599;
const MONTHS_UNUSED = 6;
const DAYS_IN_TESTING = 7;
const DAY_MS = 86_400_000;
/** "100 refresh tokens per Google Account per OAuth 2.0 client ID"; the oldest one is invalidated without warning. */
const MAX_REFRESH_TOKENS = 100;

/**
 * Exchanges a code, once. A second use suggests theft: the access token is then revoked (RFC 6749, section 4.1.2).
 *
 * @throws OAuthError
 */
export function codeGrant(
  world: World,
  incoming: Incoming,
  form: URLSearchParams,
): object {
  const {state} = world;
  const client = authenticatedClient(state, incoming, form);
  const code = held(state.authorizationCodes, required(form, 'code'));
  if (!code) throw invalidGrant('Malformed auth code.');
  if (form.get('redirect_uri') !== code.redirectUri) {
    throw new OAuthError('redirect_uri_mismatch', 'Bad Request');
  }
  const isOwn = code.clientId === client.clientId;
  if (isOwn && code.accessToken) delete state.tokens[code.accessToken];
  const isGood = isOwn && !code.used && code.expires > world.clock.now();
  if (!isGood) throw invalidGrant('Bad Request');
  checkProof(code, form.get('code_verifier'));
  checkAccount(state, client, code.user);
  code.used = true;
  const fresh = code.offline ? newRefreshToken(world, client, code) : {};
  const access = accessToken(world, client, code, code.nonce);
  code.accessToken = access.access_token;
  return {...access, ...fresh};
}

/**
 * A new access token. The refresh token stays as good as it was.
 *
 * @throws OAuthError
 */
export function refreshGrant(
  world: World,
  incoming: Incoming,
  form: URLSearchParams,
): object {
  const {state} = world;
  const client = authenticatedClient(state, incoming, form);
  const token = held(state.refreshTokens, required(form, 'refresh_token'));
  if (!token) throw invalidGrant('Bad Request');
  if (token.clientId !== client.clientId) {
    throw new OAuthError('unauthorized_client', 'Unauthorized', 401);
  }
  checkAccount(state, client, token.user);
  const now = world.clock.now();
  if (!isAlive(token, client, now)) {
    throw invalidGrant('Token has been expired or revoked.');
  }
  if (token.sessionOver) throw reauthenticationRequired();
  const scopes = narrowed(token.scopes, form.get('scope'));
  token.lastUsed = now;
  const fresh = client.renewsRefreshTokens
    ? newRefreshToken(world, client, token)
    : {};
  return {
    ...accessToken(world, client, {user: token.user, scopes}, null),
    ...fresh,
  };
}

/** The proof key of RFC 7636, section 4.6. */
function checkProof(
  {challenge}: AuthorizationCode,
  verifier: string | null,
): void {
  if (!challenge) {
    if (verifier === null) return;
    throw invalidGrant('code_verifier or verifier is not needed.');
  }
  if (!verifier) throw invalidGrant('Missing code verifier.');
  const value =
    challenge.method === 'plain'
      ? verifier
      : createHash('sha256').update(verifier).digest('base64url');
  if (value !== challenge.value) throw invalidGrant('Invalid code verifier.');
}

/** The reasons to refuse an account whatever it has allowed. */
function checkAccount(state: State, client: OAuthClient, email: string): void {
  const user = userOf(state, email);
  // The error for a suspended account is not documented; no other error has been seen in the field.
  if (user?.deleted || user?.suspended) {
    throw invalidGrant('Account has been deleted');
  }
  if (user && client.restricted) {
    throw new OAuthError(
      'admin_policy_enforced',
      'Access to your account data is restricted by policies within your organization. Please contact the administrator ' +
        'of your organization for more information.',
    );
  }
}

function isAlive(
  token: RefreshToken,
  client: OAuthClient,
  now: number,
): boolean {
  const unusedUntil = new Date(token.lastUsed);
  unusedUntil.setUTCMonth(unusedUntil.getUTCMonth() + MONTHS_UNUSED);
  return (
    !token.revoked && now < unusedUntil.getTime() && now < endOf(token, client)
  );
}

/** When its time is over however much it is used: only apps in testing have such a time, and not for signing in. */
function endOf({issued, scopes}: RefreshToken, client: OAuthClient): number {
  return client.audience === 'testing' && scopes.some(isBeyondSignIn)
    ? issued + DAYS_IN_TESTING * DAY_MS
    : Infinity;
}

/** What Workspace's session control answers when the user has to sign in again [a/answer/9368756]. */
function reauthenticationRequired(): OAuthError {
  return new OAuthError(
    'invalid_grant',
    'reauth related error (invalid_rapt)',
    400,
    {
      error_uri: 'https://support.google.com/a/answer/9368756',
      error_subtype: 'invalid_rapt',
    },
  );
}

/** Fewer scopes than were allowed can be asked for, more cannot. */
function narrowed(
  scopes: readonly string[],
  parameter: string | null,
): readonly string[] {
  if (parameter === null) return scopes;
  const asked = granted(scopesIn(parameter));
  if (asked.length && asked.every(it => scopes.includes(it))) return asked;
  throw new OAuthError('invalid_scope', 'Bad Request');
}

function newRefreshToken(
  {state, clock, newId}: World,
  client: OAuthClient,
  {user, scopes}: {user: string; scopes: readonly string[]},
): object {
  const {clientId} = client;
  const issued = clock.now();
  const name = newId('1//0', 90);
  const token: RefreshToken = {
    ...{user, clientId, scopes, issued},
    lastUsed: issued,
    revoked: false,
    sessionOver: false,
  };
  state.refreshTokens[name] = token;
  const alive = Object.values(state.refreshTokens).filter(
    it =>
      it.user === user &&
      it.clientId === clientId &&
      isAlive(it, client, issued),
  );
  for (const old of alive.slice(0, -MAX_REFRESH_TOKENS)) old.revoked = true;
  const end = endOf(token, client);
  return {
    refresh_token: name,
    ...(end < Infinity
      ? {refresh_token_expires_in: (end - issued) / 1000}
      : {}),
  };
}

function accessToken(
  world: World,
  {clientId, project}: OAuthClient,
  {user, scopes}: {user: string; scopes: readonly string[]},
  nonce: string | null,
): Record<string, unknown> & {readonly access_token: string} {
  const name = world.newId('ya29.a0', 180);
  world.state.tokens[name] = {
    ...{user, scopes, project},
    expires: world.clock.now() + LIFETIME_SECONDS * 1000,
    client: clientId,
  };
  return {
    access_token: name,
    expires_in: LIFETIME_SECONDS,
    scope: scopes.join(' '),
    token_type: 'Bearer',
    ...(scopes.includes(OPENID)
      ? {id_token: idToken(world, clientId, {user, scopes, nonce}, name)}
      : {}),
  };
}

/** The user's identity, signed by Google (OpenID Connect Core, section 2). */
function idToken(
  {state, clock}: World,
  clientId: string,
  of: {user: string; scopes: readonly string[]; nonce: string | null},
  accessTokenName: string,
): string {
  const {sub, hd, email, email_verified} = identityOf(state, of.user);
  const now = Math.floor(clock.now() / 1000);
  const hash = createHash('sha256').update(accessTokenName).digest();
  const claims = {
    iss: 'https://accounts.google.com',
    azp: clientId,
    aud: clientId,
    sub,
    ...(hd ? {hd} : {}),
    ...(of.scopes.includes(EMAIL) ? {email, email_verified} : {}),
    at_hash: hash.subarray(0, 16).toString('base64url'),
    ...(of.nonce === null ? {} : {nonce: of.nonce}),
    iat: now,
    exp: now + LIFETIME_SECONDS,
  };
  const key = signInKey();
  return signJwt(JSON.stringify(claims), key.privateKey, key.id);
}
