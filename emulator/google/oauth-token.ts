/** `https://oauth2.googleapis.com/token` and its older address: one endpoint for all grants (RFC 6749). */
import {Whole, type Incoming, type Method, type World} from './method';
import {ASSERTION_GRANT, assertionGrant, namedIn} from './oauth-assertion';
import {formOf, oauthAnswer, OAuthError, required} from './oauth-error';
import {codeGrant, refreshGrant} from './oauth-user-token';
import {held, type State} from './state';

type Grant = (
  world: World,
  incoming: Incoming,
  form: URLSearchParams,
) => object;

const GRANTS: ReadonlyMap<string, Grant> = new Map([
  [ASSERTION_GRANT, assertionGrant],
  ['authorization_code', codeGrant],
  ['refresh_token', refreshGrant],
]);

export const oauthTokenMethods: readonly Method[] = [
  ['oauth2.googleapis.com', '/token'] as const,
  ['accounts.google.com', '/o/oauth2/token'] as const,
].map(([host, path]) => ({
  id: 'oauth2.token',
  verb: 'POST',
  host,
  path,
  api: null,
  scopes: [],
  run: (world, incoming) =>
    new Whole(oauthAnswer(() => exchange(world, incoming))),
}));

function exchange(world: World, incoming: Incoming): object {
  const form = formOf(incoming.body);
  const name = required(form, 'grant_type');
  const grant = GRANTS.get(name);
  if (!grant) {
    throw new OAuthError(
      'unsupported_grant_type',
      `Invalid grant_type: ${name}`,
    );
  }
  return grant(world, incoming, form);
}

/** The user for whom a token is requested, for the log; empty if unknown. */
export function subjectOf(
  {authorizationCodes, refreshTokens}: State,
  body: Uint8Array,
): string {
  const form = formOf(body);
  const assertion = form.get('assertion');
  if (assertion) return namedIn(assertion);
  const source =
    held(authorizationCodes, form.get('code') ?? '') ??
    held(refreshTokens, form.get('refresh_token') ?? '');
  return source?.user ?? '';
}
