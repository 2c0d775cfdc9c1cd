/** The grant of service accounts: a signed assertion in, an access token out (RFC 7523). */
import {createPublicKey, type KeyObject} from 'node:crypto';
import {isSignedBy, readJwt, type Jwt} from './jwt';
import type {Incoming, World} from './method';
import {invalidGrant, OAuthError, required} from './oauth-error';
import {isScope, scopesIn} from './oauth-scopes';
import {userOf, type ServiceAccount, type State} from './state';
import {systemKey} from './system-keys';

export const ASSERTION_GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const AUDIENCES = [
  'https://oauth2.googleapis.com/token',
  'https://www.googleapis.com/oauth2/v4/token',
  'https://accounts.google.com/o/oauth2/token',
];
/** Personal accounts and service accounts. */
const OF_NO_ORGANISATION = /@(gmail|googlemail)\.com$|\.gserviceaccount\.com$/i;
const HOUR_SECONDS = 3600;
/** How far the clocks of client and server may differ. */
const SKEW_SECONDS = 300;
const LIFETIME_SECONDS = 3599;

/** Whom an assertion names: `sub`, else `iss`; empty when it cannot be read. */
export function namedIn(assertion: string): string {
  const claims = readJwt(assertion)?.claims;
  return String(claims?.['sub'] ?? claims?.['iss'] ?? '');
}

/**
 * Exchanges an assertion.
 *
 * @throws OAuthError
 */
export function assertionGrant(
  world: World,
  incoming: Incoming,
  form: URLSearchParams,
): object {
  const jwt = readJwt(required(form, 'assertion'));
  if (!jwt) throw invalidGrant('Invalid JWT: Failed to parse the assertion.');

  const account = issuerOf(world.state, jwt);
  checkSignature(world.state, account, jwt);
  checkAudience(jwt, incoming);
  checkTimes(jwt, world.clock.now() / 1000);
  const scopes = scopesOf(jwt);
  const user =
    jwt.claims['sub'] === undefined
      ? account.email
      : delegatedUser(world.state, account, jwt.claims['sub'], scopes);

  const token = world.newId('ya29.c.', 120);
  world.state.tokens[token] = {
    user,
    scopes,
    expires: world.clock.now() + LIFETIME_SECONDS * 1000,
    project: account.project,
    issuedTo: account.clientId,
  };
  return {
    access_token: token,
    expires_in: LIFETIME_SECONDS,
    token_type: 'Bearer',
  };
}

function issuerOf(state: State, jwt: Jwt): ServiceAccount {
  const account = state.serviceAccounts.find(
    it => it.email === jwt.claims['iss'] || it.clientId === jwt.claims['iss'],
  );
  if (!account) throw invalidGrant('Invalid grant: account not found');
  if (account.deleted) {
    throw invalidGrant('Invalid JWT: No valid verifier found for issuer');
  }
  return account;
}

/** Good are the key Google keeps, and the account's own as long as it is not revoked. */
function checkSignature(state: State, account: ServiceAccount, jwt: Jwt): void {
  for (const key of verifiers(state, account)) {
    if (isSignedBy(jwt, key)) return;
  }
  throw invalidGrant('Invalid JWT Signature.');
}

/** Reading one takes longer than verifying a signature. */
const keys = new Map<string, KeyObject>();

function keyIn(pem: string): KeyObject {
  const key = keys.get(pem) ?? createPublicKey(pem);
  keys.set(pem, key);
  return key;
}

function* verifiers(
  state: State,
  account: ServiceAccount,
): Generator<KeyObject> {
  if (account.publicKey && !account.keyRevoked) {
    yield keyIn(account.publicKey);
  }
  yield systemKey(state.serviceAccounts.indexOf(account)).publicKey;
}

/** A server on another address than Google's is asked under that address. */
function checkAudience(jwt: Jwt, {url}: Incoming): void {
  const here = `${url.origin}${url.pathname}`;
  if (![...AUDIENCES, here].includes(String(jwt.claims['aud']))) {
    throw invalidGrant('Invalid JWT: Failed audience check.');
  }
}

function checkTimes(jwt: Jwt, now: number): void {
  const {iat, exp} = jwt.claims;
  const reasonable =
    Number.isInteger(iat) &&
    Number.isInteger(exp) &&
    Number(exp) - Number(iat) <= HOUR_SECONDS &&
    Number(exp) > Number(iat) &&
    Number(iat) <= now + SKEW_SECONDS &&
    Number(exp) > now - SKEW_SECONDS;
  if (!reasonable) {
    throw invalidGrant(
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. ' +
        'Check your iat and exp values in the JWT claim.',
    );
  }
}

function scopesOf(jwt: Jwt): string[] {
  const scopes = scopesIn(String(jwt.claims['scope'] ?? ''));
  if (!scopes.length || !scopes.every(isScope)) {
    throw new OAuthError(
      'invalid_scope',
      'Invalid OAuth scope or ID token audience provided.',
    );
  }
  return scopes;
}

/**
 * Domain-wide delegation: every requested scope must be listed in the entry, or none is granted. Both wordings have
 * been seen in the field; which of them a partly authorized request gets is not documented.
 */
function delegatedUser(
  state: State,
  account: ServiceAccount,
  subject: unknown,
  scopes: readonly string[],
): string {
  if (typeof subject !== 'string' || subject === '') {
    throw new OAuthError(
      'invalid_request',
      'Invalid impersonation &quot;sub&quot; field.',
    );
  }
  const granted = state.delegations[account.clientId] ?? [];
  // An entry belongs to one organization: for accounts outside it, it does not exist.
  if (
    OF_NO_ORGANISATION.test(subject) ||
    !scopes.some(scope => granted.includes(scope))
  ) {
    throw new OAuthError(
      'unauthorized_client',
      'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the ' +
        'scopes requested.',
      401,
    );
  }
  if (!scopes.every(scope => granted.includes(scope))) {
    throw new OAuthError(
      'unauthorized_client',
      'Unauthorized client or scope in request.',
      401,
    );
  }
  if (!/^[^@\s]+@[^@\s]+$/.test(subject)) {
    throw invalidGrant('Not a valid email');
  }
  const user = userOf(state, subject);
  if (user?.deleted) throw invalidGrant('The account has been deleted');
  if (!user || user.suspended) throw invalidGrant('Invalid email or User ID');
  return user.primary;
}
