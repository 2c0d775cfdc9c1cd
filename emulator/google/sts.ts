/** Security Token Service: what another provider has issued, in exchange for a Google token (RFC 8693) [iam/docs/reference/sts/rest]. */
import {Whole, type Method, type World} from './method';
import {formOf, oauthAnswer, OAuthError, required} from './oauth-error';
import {held} from './state';

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const LIFETIME_SECONDS = 3600;

export const stsMethods: readonly Method[] = [
  {
    id: 'sts.token',
    verb: 'POST',
    host: 'sts.googleapis.com',
    path: '/v1/token',
    api: null,
    scopes: [],
    run: (world, {body}) =>
      new Whole(oauthAnswer(() => exchange(world, formOf(body)))),
  },
];

/** @throws OAuthError */
function exchange(world: World, form: URLSearchParams): object {
  const {state, clock, newId} = world;
  if (required(form, 'grant_type') !== GRANT) {
    throw new OAuthError('unsupported_grant_type', 'Invalid grant_type.');
  }
  const found = held(state.federated, required(form, 'subject_token'));
  if (!found || found.audience !== required(form, 'audience')) {
    throw new OAuthError(
      'invalid_grant',
      'The given credential is rejected by the attribute condition.',
    );
  }
  const token = newId('ya29.d.', 160);
  state.tokens[token] = {
    user: found.principal,
    scopes: required(form, 'scope').split(' '),
    expires: clock.now() + LIFETIME_SECONDS * 1000,
    project: found.project,
  };
  return {
    access_token: token,
    issued_token_type: ACCESS_TOKEN,
    token_type: 'Bearer',
    expires_in: LIFETIME_SECONDS,
  };
}
