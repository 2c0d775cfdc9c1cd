/** What Google says of a token: `https://oauth2.googleapis.com/tokeninfo`, and the OAuth2 API's `tokeninfo`. */
import {bearerOf} from './authorization';
import {isSignedBy, readJwt} from './jwt';
import {Whole} from './method';
import type {Incoming, Method, World} from './method';
import {identityOf} from './oauth-accounts';
import {formOf, oauthAnswer, OAuthError} from './oauth-error';
import {EMAIL, OPENID, PROFILE} from './oauth-scopes';
import {held, userOf} from './state';
import type {Token} from './state';
import {signInKey} from './system-keys';

type Say = (world: World, token: Token) => object;

export const tokeninfoMethods: readonly Method[] = [
  ['oauth2.googleapis.com', '/tokeninfo', said] as const,
  ['www.googleapis.com', '/oauth2/v3/tokeninfo', said] as const,
  ['www.googleapis.com', '/oauth2/v2/tokeninfo', saidBefore] as const,
  ['www.googleapis.com', '/oauth2/v1/tokeninfo', saidBefore] as const,
].flatMap(([host, path, say]) =>
  ['GET', 'POST'].map(verb => ({
    id: 'oauth2.tokeninfo',
    verb,
    host,
    path,
    api: null,
    scopes: [],
    parameters: ['id_token'],
    run: (world, incoming) =>
      new Whole(oauthAnswer(() => tokeninfo(world, incoming, say))),
  })),
);

/** @throws OAuthError 400 for what is missing, unknown or expired */
function tokeninfo(world: World, incoming: Incoming, say: Say): object {
  const form = formOf(incoming.body);
  const {query} = incoming;
  const idToken = query['id_token'] ?? form.get('id_token');
  if (idToken) return idTokenClaims(world, idToken);
  const name =
    query['access_token'] ??
    form.get('access_token') ??
    bearerOf(incoming.headers);
  if (!name) {
    throw new OAuthError(
      'invalid_request',
      'either access_token, id_token, or token_handle required',
    );
  }
  const token = held(world.state.tokens, name);
  const user = token && userOf(world.state, token.user);
  const isDead = user?.suspended || user?.deleted;
  if (!token || isDead || token.expires <= world.clock.now()) throw invalid();
  return say(world, token);
}

/** Its claims, all as text. */
function idTokenClaims({clock}: World, text: string): object {
  const jwt = readJwt(text);
  const isGood =
    jwt !== null &&
    isSignedBy(jwt, signInKey().publicKey) &&
    Number(jwt.claims['exp']) > clock.now() / 1000;
  if (!isGood) throw invalid();
  const claims = Object.entries({...jwt.claims, ...jwt.header});
  return Object.fromEntries(claims.map(([name, it]) => [name, String(it)]));
}

function said({state, clock}: World, token: Token): object {
  const {sub, email} = identityOf(state, token.user);
  const client = clientOf(token);
  return {
    azp: client,
    aud: client,
    ...(signsIn(token) ? {sub} : {}),
    scope: token.scopes.join(' '),
    exp: String(Math.floor(token.expires / 1000)),
    expires_in: String(secondsLeft(token, clock.now())),
    ...(token.scopes.includes(EMAIL) ? {email, email_verified: 'true'} : {}),
    access_type: 'online',
  };
}

/** In the words of versions 1 and 2. */
function saidBefore({state, clock}: World, token: Token): object {
  const {sub, email} = identityOf(state, token.user);
  const client = clientOf(token);
  return {
    issued_to: client,
    audience: client,
    ...(signsIn(token) ? {user_id: sub} : {}),
    scope: token.scopes.join(' '),
    expires_in: secondsLeft(token, clock.now()),
    ...(token.scopes.includes(EMAIL) ? {email, verified_email: true} : {}),
    access_type: 'online',
  };
}

function clientOf({client, issuedTo, project}: Token): string {
  return client ?? issuedTo ?? project;
}

function signsIn({scopes}: Token): boolean {
  return [OPENID, EMAIL, PROFILE].some(it => scopes.includes(it));
}

function secondsLeft({expires}: Token, now: number): number {
  return Math.floor((expires - now) / 1000);
}

function invalid(): OAuthError {
  return new OAuthError('invalid_token', 'Invalid Value');
}
