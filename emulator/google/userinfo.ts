/** The user who has authorized the app: OpenID Connect's userinfo endpoint, and its predecessor in the OAuth2 API. */
import {bearerOf} from './authorization';
import {Whole, type Method, type World} from './method';
import {identityOf} from './oauth-accounts';
import {EMAIL, OPENID, PROFILE} from './oauth-scopes';
import {json} from './response';
import {held, userOf, type Token} from './state';

export const userinfoMethods: readonly Method[] = [
  {
    id: 'openidconnect.userinfo',
    verb: 'GET',
    host: 'openidconnect.googleapis.com',
    path: '/v1/userinfo',
    api: null,
    // It checks tokens itself, with errors of its own.
    scopes: [],
    run(world, {headers}) {
      const token = goodToken(world, bearerOf(headers));
      if (!token) return new Whole(refused());
      const identity = identityOf(world.state, token.user);
      const {sub, email, email_verified, hd} = identity;
      return {
        sub,
        ...(token.scopes.includes(EMAIL) ? {email, email_verified} : {}),
        ...(hd && token.scopes.includes(OPENID) ? {hd} : {}),
      };
    },
  },
  {
    id: 'oauth2.userinfo.get',
    verb: 'GET',
    host: 'www.googleapis.com',
    path: '/oauth2/v2/userinfo',
    api: null,
    scopes: [OPENID, EMAIL, PROFILE],
    answers: {id: true, email: true, verified_email: true, hd: true},
    run({state}, {token}) {
      const {sub, email, email_verified, hd} = identityOf(state, token!.user);
      return {
        id: sub,
        ...(token!.scopes.includes(EMAIL)
          ? {email, verified_email: email_verified}
          : {}),
        ...(hd ? {hd} : {}),
      };
    },
  },
];

function goodToken({state, clock}: World, bearer: string | null): Token | null {
  const token = held(state.tokens, bearer ?? '');
  if (!token || token.expires <= clock.now()) return null;
  const user = userOf(state, token.user);
  const isOpen = !user?.suspended && !user?.deleted;
  const enough = [OPENID, EMAIL].some(it => token.scopes.includes(it));
  return isOpen && enough ? token : null;
}

/** The same for a token that is missing, dead or without the scopes. */
function refused() {
  const response = json(401, {
    error: 'invalid_request',
    error_description: 'Invalid Credentials',
  });
  const challenge =
    'Bearer realm="https://accounts.google.com/", error="invalid_request"';
  return {
    ...response,
    headers: {...response.headers, 'www-authenticate': challenge},
  };
}
