/** What Google says of the token that a request bears: `https://oauth2.googleapis.com/tokeninfo`. */
import {bearerOf} from './authorization';
import {Whole, type Incoming, type Method, type World} from './method';
import {identityOf} from './oauth-accounts';
import {oauthAnswer, OAuthError} from './oauth-error';
import {EMAIL, OPENID, PROFILE} from './oauth-scopes';
import {held, userOf, type Token} from './state';

export const tokeninfoMethods: readonly Method[] = [
  {
    id: 'oauth2.tokeninfo',
    verb: 'POST',
    host: 'oauth2.googleapis.com',
    path: '/tokeninfo',
    api: null,
    scopes: [],
    run: (world, incoming) =>
      new Whole(oauthAnswer(() => tokeninfo(world, incoming))),
  },
];

/** @throws OAuthError 400 for a missing, unknown or expired token */
function tokeninfo(world: World, {headers}: Incoming): object {
  const name = bearerOf(headers);
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
  return said(world, token);
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
