/** IAM Service Account Credentials API v1: `signJwt`, `generateIdToken` and `generateAccessToken`. */
import {errorInfo} from './authorization';
import {signJwt} from './jwt';
import {readMessage, stringField} from './message';
import type {Incoming, Method, World} from './method';
import {ApiError} from './response';
import {sameAddress, type ServiceAccount} from './state';
import {systemKey} from './system-keys';

const RESOURCE = {
  verb: 'POST',
  host: 'iamcredentials.googleapis.com',
  api: 'iamcredentials',
  // The discovery document lists the first; Google's own libraries ask for the second, and whether that is enough is not known.
  scopes: [
    'https://www.googleapis.com/auth/cloud-platform',
    'https://www.googleapis.com/auth/iam',
  ],
} as const;
const PATH = '/v1/projects/{project}/serviceAccounts/{account}';
const HOUR_SECONDS = 3600;
const MAX_HOURS = 12;

const signJwtMethod: Method = {
  ...RESOURCE,
  id: 'iamcredentials.projects.serviceAccounts.signJwt',
  path: `${PATH}:signJwt`,
  takes: ['payload', 'delegates'],
  answers: {keyId: true, signedJwt: true},
  run(world, incoming) {
    const account = permitted(world, incoming, 'iam.serviceAccounts.signJwt');
    const payload = stringField(message(incoming, signJwtMethod), 'payload');
    checkPayload(payload, world.clock.now() / 1000);
    const key = keyOf(world, account);
    return {
      keyId: key.id,
      signedJwt: signJwt(payload!, key.privateKey, key.id),
    };
  },
};

const generateIdToken: Method = {
  ...RESOURCE,
  id: 'iamcredentials.projects.serviceAccounts.generateIdToken',
  path: `${PATH}:generateIdToken`,
  takes: ['audience', 'includeEmail', 'delegates'],
  answers: {token: true},
  run(world, incoming) {
    const account = permitted(
      world,
      incoming,
      'iam.serviceAccounts.getOpenIdToken',
    );
    const asked = message(incoming, generateIdToken);
    const audience = stringField(asked, 'audience');
    if (!audience) throw invalid('The audience must be specified.');
    const now = Math.floor(world.clock.now() / 1000);
    const claims = {
      aud: audience,
      // Both claims contain the account's numeric id.
      azp: account.clientId,
      ...(asked['includeEmail'] === true
        ? {email: account.email, email_verified: true}
        : {}),
      exp: now + HOUR_SECONDS,
      iat: now,
      iss: 'https://accounts.google.com',
      sub: account.clientId,
    };
    const key = keyOf(world, account);
    return {token: signJwt(JSON.stringify(claims), key.privateKey, key.id)};
  },
};

const generateAccessToken: Method = {
  ...RESOURCE,
  id: 'iamcredentials.projects.serviceAccounts.generateAccessToken',
  path: `${PATH}:generateAccessToken`,
  takes: ['scope', 'lifetime', 'delegates'],
  answers: {accessToken: true, expireTime: true},
  run(world, incoming) {
    const account = permitted(
      world,
      incoming,
      'iam.serviceAccounts.getAccessToken',
    );
    const {scope} = message(incoming, generateAccessToken);
    if (!Array.isArray(scope) || scope.length === 0) {
      throw invalid('The scope must be specified.');
    }
    const expires = world.clock.now() + HOUR_SECONDS * 1000;
    const accessToken = world.newId('ya29.c.', 140);
    world.state.tokens[accessToken] = {
      user: account.email,
      scopes: scope.map(String),
      expires,
      project: account.project,
    };
    return {accessToken, expireTime: new Date(expires).toISOString()};
  },
};

export const iamCredentialsMethods: readonly Method[] = [
  signJwtMethod,
  generateIdToken,
  generateAccessToken,
];

/**
 * The account in the path, when the bearer may do this with it.
 *
 * With the wildcard project Google answers 403 for an account that does not exist, as for one without the role: its
 * discovery document calls that "misleading" [iam.projects.serviceAccounts.get]. `presets.serviceAccountNotFound` is the
 * 404 that was seen before.
 *
 * @throws ApiError 400 for a project other than `-`, 403 for an unknown account and without the Token Creator role
 */
function permitted(
  {state}: World,
  {path, token}: Incoming,
  permission: string,
): ServiceAccount {
  if (path['project'] !== '-') {
    throw invalid(
      'Invalid form of name: the project must be the wildcard character "-".',
    );
  }
  const name = path['account']!;
  const account = state.serviceAccounts.find(
    it => (sameAddress(it.email, name) || it.clientId === name) && !it.deleted,
  );
  const mayAct = account?.tokenCreators.some(it =>
    sameAddress(it, token!.user),
  );
  if (!account || !mayAct) {
    throw new ApiError(403, {
      message: `Permission '${permission}' denied on resource (or it may not exist).`,
      canonical: 'PERMISSION_DENIED',
      errors: [],
      details: [
        errorInfo('IAM_PERMISSION_DENIED', {permission}, 'iam.googleapis.com'),
      ],
    });
  }
  return account;
}

/** The payload is a JSON object in a string; `exp` is whole seconds, not past and at most twelve hours ahead. */
function checkPayload(payload: string | null, now: number): void {
  if (!payload) throw invalid('The payload must be specified.');
  const claims = claimsOf(payload);
  if (!claims) throw invalid('Invalid value for payload: not a JSON object.');
  const exp = claims['exp'];
  if (exp === undefined) return;
  if (!Number.isInteger(exp)) {
    throw invalid('Invalid value for exp: it must be an integer.');
  }
  if (Number(exp) < now || Number(exp) > now + MAX_HOURS * HOUR_SECONDS) {
    throw invalid(
      `Invalid value for exp: it must be in the future and no more than ${MAX_HOURS} hours ahead.`,
    );
  }
}

function claimsOf(payload: string): Record<string, unknown> | null {
  try {
    const claims: unknown = JSON.parse(payload);
    return typeof claims === 'object' && claims && !Array.isArray(claims)
      ? (claims as Record<string, unknown>)
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function message(incoming: Incoming, method: Method): Record<string, unknown> {
  return readMessage(
    incoming.body,
    incoming.headers['content-type'],
    method.takes ?? [],
  );
}

function keyOf({state}: World, account: ServiceAccount) {
  return systemKey(state.serviceAccounts.indexOf(account));
}

function invalid(what: string): ApiError {
  return new ApiError(400, {
    message: what,
    canonical: 'INVALID_ARGUMENT',
    errors: [],
  });
}
