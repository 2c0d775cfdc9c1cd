/** The identity and the permissions of the caller: bearer tokens, enabled APIs, scopes. */
import type {Method, World} from './method';
import {ApiError, apiError} from './response';
import {
  held,
  userOf,
  type Api,
  type State,
  type Token,
  type User,
} from './state';

export const SETTINGS_SHARING =
  'https://www.googleapis.com/auth/gmail.settings.sharing';

const REALM = 'Bearer realm="https://accounts.google.com/"';

/** Google's names of the APIs, as its errors spell them. */
const SERVICES: Readonly<Record<Api, {title: string; host: string}>> = {
  gmail: {title: 'Gmail API', host: 'gmail.googleapis.com'},
  iamcredentials: {
    title: 'IAM Service Account Credentials API',
    host: 'iamcredentials.googleapis.com',
  },
  secretmanager: {
    title: 'Secret Manager API',
    host: 'secretmanager.googleapis.com',
  },
  privateca: {
    title: 'Certificate Authority API',
    host: 'privateca.googleapis.com',
  },
  drive: {title: 'Google Drive API', host: 'drive.googleapis.com'},
  sheets: {title: 'Google Sheets API', host: 'sheets.googleapis.com'},
  admin: {title: 'Admin SDK API', host: 'admin.googleapis.com'},
};

/** Whose the tokens are that were used, and among how many users that was looked up: an operator may be none of them. */
const owners = new WeakMap<
  Token,
  {readonly user: User | undefined; readonly among: number}
>();

function ownerOf(token: Token, state: State): User | undefined {
  const among = state.users.length;
  const known = owners.get(token);
  if (known?.among === among) return known.user;
  const user = userOf(state, token.user);
  owners.set(token, {user, among});
  return user;
}

/**
 * The rights of the bearer for this method.
 *
 * @throws ApiError 401 for a missing, unknown or expired token and for a user who is suspended, 403 for an API that is not enabled in the token's project
 *   and for scopes of which none is enough, or only with delegation
 */
export function authorized(
  {state, clock}: World,
  method: Method,
  headers: Readonly<Record<string, string>>,
): Token {
  const bearer = bearerOf(headers);
  if (bearer === null) throw missingCredentials(method);
  const token = held(state.tokens, bearer);
  if (!token || token.expires <= clock.now()) throw invalidCredentials();
  const user = ownerOf(token, state);
  if (user?.suspended || user?.deleted) throw invalidCredentials();
  const api = method.api;
  if (api && !(state.apis[token.project] ?? []).includes(api)) {
    throw serviceDisabled(api, token.project);
  }
  const enough = method.scopes.filter(scope => token.scopes.includes(scope));
  if (!enough.length) throw insufficientScopes(method, method.scopes);
  if (token.client && enough.every(scope => scope === SETTINGS_SHARING)) {
    throw delegatedOnly();
  }
  return token;
}

/** A user can allow an app `gmail.settings.sharing`, but it opens nothing [gmail/api/auth/scopes]. */
export function delegatedOnly(): ApiError {
  return apiError(
    403,
    'PERMISSION_DENIED',
    'forbidden',
    'Access restricted to service accounts that have been delegated domain-wide authority',
  );
}

/** The token in the header, or null. */
export function bearerOf(
  headers: Readonly<Record<string, string>>,
): string | null {
  return /^Bearer\s+(\S+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? null;
}

/** 403 as Gmail sends it; GAM reads the header to say which scope is missing. */
export function insufficientScopes(
  method: Method,
  enough: readonly string[],
): ApiError {
  return new ApiError(
    403,
    {
      message: 'Request had insufficient authentication scopes.',
      canonical: 'PERMISSION_DENIED',
      errors: [
        {
          message: 'Insufficient Permission',
          domain: 'global',
          reason: 'insufficientPermissions',
        },
      ],
      details: [
        errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', {
          service: serviceOf(method.api),
          method: method.id,
        }),
      ],
    },
    {
      'www-authenticate': `${REALM}, error="insufficient_scope", scope="${enough.join(' ')}"`,
    },
  );
}

/** The token is for someone other than the mailbox in the path. */
export function delegationDenied(user: string): ApiError {
  return apiError(
    403,
    'PERMISSION_DENIED',
    'forbidden',
    `Delegation denied for ${user}`,
  );
}

export function errorInfo(
  reason: string,
  metadata: Readonly<Record<string, string>>,
  domain = 'googleapis.com',
): object {
  return {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason,
    domain,
    metadata,
  };
}

function missingCredentials(method: Method): ApiError {
  return new ApiError(
    401,
    {
      message:
        'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid ' +
        'authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
      canonical: 'UNAUTHENTICATED',
      errors: [
        {
          message: 'Login Required.',
          domain: 'global',
          reason: 'required',
          location: 'Authorization',
          locationType: 'header',
        },
      ],
      details: [
        errorInfo('CREDENTIALS_MISSING', {
          service: serviceOf(method.api),
          method: method.id,
        }),
      ],
    },
    {'www-authenticate': REALM},
  );
}

function invalidCredentials(): ApiError {
  return new ApiError(
    401,
    {
      message:
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid ' +
        'authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
      canonical: 'UNAUTHENTICATED',
      errors: [
        {
          message: 'Invalid Credentials',
          domain: 'global',
          reason: 'authError',
          location: 'Authorization',
          locationType: 'header',
        },
      ],
    },
    {'www-authenticate': `${REALM}, error="invalid_token"`},
  );
}

/** What Google says of an API that is off in a project. */
export function notEnabled(api: Api, project: string): string {
  const {title} = SERVICES[api];
  return (
    `${title} has not been used in project ${project} before or it is disabled. Enable it by visiting ${activationOf(api, project)} then retry. ` +
    'If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.'
  );
}

function activationOf(api: Api, project: string): string {
  return `https://console.developers.google.com/apis/api/${SERVICES[api].host}/overview?project=${project}`;
}

function serviceDisabled(api: Api, project: string): ApiError {
  const {host} = SERVICES[api];
  const url = activationOf(api, project);
  const message = notEnabled(api, project);
  return new ApiError(403, {
    message,
    canonical: 'PERMISSION_DENIED',
    errors: [
      {
        message,
        domain: 'usageLimits',
        reason: 'accessNotConfigured',
        extendedHelp: 'https://console.developers.google.com',
      },
    ],
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.Help',
        links: [{description: 'Google developers console API activation', url}],
      },
      errorInfo('SERVICE_DISABLED', {
        service: host,
        consumer: `projects/${project}`,
      }),
    ],
  });
}

function serviceOf(api: Api | null): string {
  return api ? SERVICES[api].host : 'oauth2.googleapis.com';
}
