/** An authorization request, as found in the address of Google's consent page (RFC 6749, section 4.1.1; RFC 7636). */
import {clientOf} from './oauth-clients';
import {granted, isScope, scopesIn} from './oauth-scopes';
import type {Challenge, OAuthClient} from './oauth-state';
import type {State} from './state';

export interface AuthorizationRequest {
  readonly client: OAuthClient;
  readonly redirectUri: string;
  /** As Google gives them back. */
  readonly scopes: readonly string[];
  readonly offline: boolean;
  /** Whether scopes that were allowed earlier count as well. */
  readonly incremental: boolean;
  readonly prompt: readonly string[];
  /** Empty if there is none. */
  readonly loginHint: string;
  /** The value that is returned unchanged; null if there is none. */
  readonly state: string | null;
  readonly challenge: Challenge | null;
  readonly nonce: string | null;
}

/** What Google shows instead of the consent page: "Error 400: redirect_uri_mismatch". It redirects nowhere. */
export class RequestRefused extends Error {
  constructor(
    readonly code: string,
    text: string,
    readonly status = 400,
  ) {
    super(text);
  }
}

const ADDRESSES = [
  'https://accounts.google.com/o/oauth2/v2/auth',
  'https://accounts.google.com/o/oauth2/auth',
];
const PARAMETERS = [
  'access_type',
  'approval_prompt',
  'authuser',
  'client_id',
  'code_challenge',
  'code_challenge_method',
  'display',
  'enable_granular_consent',
  'hd',
  'hl',
  'include_granted_scopes',
  'login_hint',
  'nonce',
  'prompt',
  'redirect_uri',
  'response_mode',
  'response_type',
  'scope',
  'state',
  'user_id',
];
const RESPONSE_TYPE = /^(code|token|id_token|none)( (code|token|id_token))*$/;
/** A verifier, and so a plain challenge; one by S256 always has 43 characters (RFC 7636, section 4). */
const PROOF = /^[\w.~-]{43,128}$/;

/**
 * Reads the address of a consent page.
 *
 * @throws RequestRefused with what Google shows
 * @throws Error for another address, and for what Google offers and the emulator does not
 */
export function readRequest(state: State, url: string): AuthorizationRequest {
  const {origin, pathname, searchParams: query} = new URL(url);
  if (!ADDRESSES.includes(origin + pathname)) {
    throw new Error('there is no consent page at this address');
  }
  checkParameters(query);
  checkResponseType(query.get('response_type'));
  checkResponseMode(query);
  const client = knownClient(state, query.get('client_id'));
  return {
    client,
    redirectUri: registered(client, query.get('redirect_uri')),
    scopes: scopesOf(query.get('scope')),
    offline:
      oneOf(query, 'access_type', ['online', 'offline'], 'online') ===
      'offline',
    incremental:
      oneOf(query, 'include_granted_scopes', ['true', 'false'], 'false') ===
      'true',
    prompt: promptOf(query),
    loginHint: query.get('login_hint') ?? query.get('user_id') ?? '',
    state: query.get('state'),
    challenge: challengeOf(query),
    nonce: query.get('nonce'),
  };
}

function checkParameters(query: URLSearchParams): void {
  for (const name of query.keys()) {
    if (!PARAMETERS.includes(name)) {
      throw invalid(`Parameter not allowed for this message type: ${name}`);
    }
    if (query.getAll(name).length > 1) {
      throw invalid(`OAuth 2 parameters can only have a single value: ${name}`);
    }
  }
}

function checkResponseType(type: string | null): void {
  if (!type) throw missing('response_type');
  if (!RESPONSE_TYPE.test(type)) {
    throw new RequestRefused(
      'unsupported_response_type',
      `Invalid response_type: ${type}`,
    );
  }
  if (type !== 'code') throw new Error(`not emulated: response_type=${type}`);
}

function checkResponseMode(query: URLSearchParams): void {
  const modes = ['query', 'fragment', 'form_post'];
  const mode = oneOf(query, 'response_mode', modes, 'query');
  if (mode !== 'query') throw new Error(`not emulated: response_mode=${mode}`);
}

function knownClient(state: State, id: string | null): OAuthClient {
  if (!id) throw missing('client_id');
  const client = clientOf(state, id);
  if (!client) {
    throw new RequestRefused(
      'invalid_client',
      'The OAuth client was not found.',
      401,
    );
  }
  if (client.deleted) {
    throw new RequestRefused(
      'deleted_client',
      'The OAuth client was deleted.',
      401,
    );
  }
  return client;
}

/** Letter by letter: a slash at the end, another scheme or another case is another address. */
function registered({redirectUris}: OAuthClient, uri: string | null): string {
  if (!uri) throw missing('redirect_uri');
  if (redirectUris.includes(uri)) return uri;
  throw new RequestRefused(
    'redirect_uri_mismatch',
    'You can’t sign in to this app because it doesn’t comply with Google’s OAuth 2.0 policy. If you’re the app ' +
      'developer, register the redirect URI in the Google Cloud Console.',
  );
}

function scopesOf(parameter: string | null): string[] {
  const asked = scopesIn(parameter);
  if (!asked.length) throw missing('scope');
  const unknown = asked.filter(it => !isScope(it));
  if (!unknown.length) return granted(asked);
  const list = (names: readonly string[]) => `[${names.join(', ')}]`;
  throw new RequestRefused(
    'invalid_scope',
    `Some requested scopes were invalid. {valid=${list(asked.filter(isScope))}, invalid=${list(unknown)}}`,
  );
}

/** `approval_prompt` is what `prompt` was called before OpenID Connect: oauth2client still sends it. */
function promptOf(query: URLSearchParams): string[] {
  const isForced =
    oneOf(query, 'approval_prompt', ['auto', 'force'], 'auto') === 'force';
  if (query.has('approval_prompt') && query.has('prompt')) {
    throw invalid('Conflict params: approval_prompt and prompt');
  }
  const prompt = isForced ? ['consent'] : scopesIn(query.get('prompt'));
  for (const value of prompt) {
    if (!['none', 'consent', 'select_account'].includes(value)) {
      throw invalid(`Invalid parameter value for prompt: '${value}'`);
    }
  }
  if (prompt.includes('none')) throw new Error('not emulated: prompt=none');
  return prompt;
}

function challengeOf(query: URLSearchParams): Challenge | null {
  const value = query.get('code_challenge');
  const method = oneOf(
    query,
    'code_challenge_method',
    ['S256', 'plain'],
    'plain',
  );
  if (value === null) {
    if (query.has('code_challenge_method')) throw missing('code_challenge');
    return null;
  }
  if (!PROOF.test(value) || (method === 'S256' && value.length !== 43)) {
    throw invalid('Invalid parameter value for code_challenge');
  }
  return {method, value};
}

function oneOf<Value extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly Value[],
  usual: Value,
): Value {
  const text = query.get(name) ?? usual;
  const value = values.find(it => it === text);
  if (value) return value;
  throw invalid(`Invalid parameter value for ${name}: '${text}'`);
}

function missing(parameter: string): RequestRefused {
  return invalid(`Missing required parameter: ${parameter}`);
}

function invalid(text: string): RequestRefused {
  return new RequestRefused('invalid_request', text);
}
