/** `https://oauth2.googleapis.com/token` for service accounts: a signed assertion in, an access token out (RFC 7523). */
import {createPublicKey} from 'node:crypto';
import type {KeyObject} from 'node:crypto';
import {isSignedBy, readJwt} from './jwt';
import type {Jwt} from './jwt';
import {Whole} from './method';
import type {Incoming, Method, World} from './method';
import {json} from './response';
import {userOf} from './state';
import type {ServiceAccount, State} from './state';
import {systemKey} from './system-keys';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const AUDIENCES = [
  'https://oauth2.googleapis.com/token',
  'https://www.googleapis.com/oauth2/v4/token',
  'https://accounts.google.com/o/oauth2/token',
];
const HOUR_SECONDS = 3600;
/** How far the clocks of client and server may differ. */
const SKEW_SECONDS = 300;
const LIFETIME_SECONDS = 3599;

/** What a scope of Google's looks like; misspelt ones are refused by name. */
const SCOPES = [
  'openid',
  'email',
  'profile',
  'https://mail.google.com/',
  ...[
    'cloud-platform',
    'drive',
    'drive.file',
    'drive.readonly',
    'gmail.compose',
    'gmail.labels',
    'gmail.metadata',
    'gmail.modify',
    'gmail.readonly',
    'gmail.send',
    'gmail.settings.basic',
    'gmail.settings.sharing',
    'admin.directory.group.member.readonly',
    'admin.directory.user.readonly',
    'userinfo.email',
    'userinfo.profile',
  ].map(name => `https://www.googleapis.com/auth/${name}`),
];

/** The token endpoint's own error shape. */
class OAuthError extends Error {
  constructor(
    readonly error: string,
    readonly description: string,
    readonly status = 400,
  ) {
    super(description);
  }
}

export const oauthTokenMethods: readonly Method[] = [
  {
    id: 'oauth2.token',
    verb: 'POST',
    host: 'oauth2.googleapis.com',
    path: '/token',
    api: null,
    scopes: [],
    run(world, incoming) {
      try {
        return new Whole(json(200, exchange(world, incoming)));
      } catch (error) {
        if (!(error instanceof OAuthError)) throw error;
        return new Whole(
          json(error.status, {
            error: error.error,
            error_description: error.description,
          }),
        );
      }
    },
  },
];

/** Whom an assertion names, for the log: `sub`, else `iss`; empty when it cannot be read. */
export function subjectOf(body: Uint8Array): string {
  const assertion = formOf(body).get('assertion');
  const claims = assertion ? readJwt(assertion)?.claims : undefined;
  return String(claims?.['sub'] ?? claims?.['iss'] ?? '');
}

function exchange(world: World, incoming: Incoming): object {
  const form = formOf(incoming.body);
  const grant = form.get('grant_type');
  if (!grant) throw missing('grant_type');
  if (grant !== GRANT) {
    throw new OAuthError(
      'unsupported_grant_type',
      `Invalid grant_type: ${grant}`,
    );
  }
  const assertion = form.get('assertion');
  if (!assertion) throw missing('assertion');
  const jwt = readJwt(assertion);
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

function* verifiers(
  state: State,
  account: ServiceAccount,
): Generator<KeyObject> {
  if (account.publicKey && !account.keyRevoked) {
    yield createPublicKey(account.publicKey);
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
  const scopes = String(jwt.claims['scope'] ?? '')
    .split(' ')
    .filter(Boolean);
  if (!scopes.length || !scopes.every(scope => SCOPES.includes(scope))) {
    throw new OAuthError(
      'invalid_scope',
      'Invalid OAuth scope or ID token audience provided.',
    );
  }
  return scopes;
}

/**
 * Domain-wide delegation: every requested scope must stand in the entry, or none is given. Both wordings are met in the
 * field; which of them a partly granted request gets is not documented.
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
      'Invalid impersonation "sub" field.',
    );
  }
  const granted = state.delegations[account.clientId] ?? [];
  if (!scopes.some(scope => granted.includes(scope))) {
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

function formOf(body: Uint8Array): URLSearchParams {
  return new URLSearchParams(Buffer.from(body).toString('utf8'));
}

function missing(parameter: string): OAuthError {
  return new OAuthError(
    'invalid_request',
    `Required parameter is missing: ${parameter}`,
  );
}

function invalidGrant(description: string): OAuthError {
  return new OAuthError('invalid_grant', description);
}
