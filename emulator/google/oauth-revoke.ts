/**
 * What ends a user's consent: `https://oauth2.googleapis.com/revoke` (RFC 7009; by GET, too, as older clients ask), the
 * user, a new password, a session's end.
 */
import {Whole, type Incoming, type Method, type World} from './method';
import {formOf, oauthAnswer, OAuthError, required} from './oauth-error';
import {isOfGmail} from './oauth-scopes';
import {held, sameAddress, type State} from './state';

export const oauthRevokeMethods: readonly Method[] = [
  ['oauth2.googleapis.com', '/revoke'] as const,
  ['accounts.google.com', '/o/oauth2/revoke'] as const,
].flatMap(([host, path]) =>
  ['GET', 'POST'].map(verb => ({
    id: 'oauth2.revoke',
    verb,
    host,
    path,
    api: null,
    scopes: [],
    parameters: ['token'],
    run: (world, incoming) =>
      new Whole(oauthAnswer(() => revoke(world, incoming))),
  })),
);

/** The owner of the token to revoke, for the log; empty if unknown. */
export function ownerOf(
  {tokens, refreshTokens}: State,
  url: string,
  body: Uint8Array,
): string {
  const name = tokenIn(new URL(url), body).get('token') ?? '';
  return (held(tokens, name) ?? held(refreshTokens, name))?.user ?? '';
}

/** The token is in the form or, as in Google's own examples, in the address. */
function tokenIn(url: URL, body: Uint8Array): URLSearchParams {
  return url.searchParams.has('token') ? url.searchParams : formOf(body);
}

/**
 * Whichever token it is: everything that its user has allowed the app ends. A token that no user has allowed (a service
 * account's, or that of the person at the keyboard) ends on its own.
 */
function revoke({state, clock}: World, {url, body}: Incoming): object {
  const name = required(tokenIn(url, body), 'token');
  const access = held(state.tokens, name);
  const refresh = held(state.refreshTokens, name);
  const isGood = access
    ? access.expires > clock.now()
    : refresh && !refresh.revoked;
  if (!isGood) {
    throw new OAuthError('invalid_token', 'Token expired or revoked');
  }
  const clientId = access ? access.client : refresh?.clientId;
  if (clientId) endConsent(state, (access ?? refresh)!.user, clientId);
  else delete state.tokens[name];
  return {};
}

/** Takes back all that a user has allowed an app: codes and tokens are dead, and the next consent is a first one. */
export function endConsent(
  {consents, authorizationCodes, refreshTokens, tokens}: State,
  user: string,
  clientId: string,
): void {
  const isMeant = (it: {readonly user: string; readonly clientId: string}) =>
    it.clientId === clientId && sameAddress(it.user, user);
  const at = consents.findIndex(isMeant);
  if (at >= 0) consents.splice(at, 1);
  for (const code of Object.values(authorizationCodes).filter(isMeant)) {
    code.used = true;
  }
  for (const token of Object.values(refreshTokens).filter(isMeant)) {
    token.revoked = true;
  }
  for (const [name, token] of Object.entries(tokens)) {
    if (token.client === clientId && sameAddress(token.user, user)) {
      delete tokens[name];
    }
  }
}

/** A new password ends each app's access to the mailbox, access tokens included [a/answer/6328616]. */
export function endMailAccess(
  {consents, refreshTokens, tokens}: State,
  user: string,
): void {
  consents.forEach((consent, i) => {
    if (!sameAddress(consent.user, user)) return;
    const scopes = consent.scopes.filter(it => !isOfGmail(it));
    consents[i] = {...consent, scopes};
  });
  for (const token of Object.values(refreshTokens)) {
    if (sameAddress(token.user, user) && token.scopes.some(isOfGmail)) {
      token.revoked = true;
    }
  }
  for (const [name, token] of Object.entries(tokens)) {
    const isApps = token.client && sameAddress(token.user, user);
    if (isApps && token.scopes.some(isOfGmail)) delete tokens[name];
  }
}

/** Each app must have its user sign in again before it gets another access token. */
export function endSessions(state: State, user: string): void {
  for (const token of Object.values(state.refreshTokens)) {
    if (sameAddress(token.user, user)) token.sessionOver = true;
  }
}
