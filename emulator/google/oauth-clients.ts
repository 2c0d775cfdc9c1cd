/** The apps that are registered with Google, and how they authenticate at its endpoints. */
import type {Incoming} from './method';
import {OAuthError} from './oauth-error';
import type {OAuthClient} from './oauth-state';
import type {State} from './state';

export interface NewOAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  /** Default: internal. */
  readonly audience?: OAuthClient['audience'];
  /** Default: `Untitled app`. */
  readonly name?: string;
  /** Who may use it in testing. Default: everyone. */
  readonly testUsers?: readonly string[];
  /** Default: the script's own project. */
  readonly project?: string;
  /** Default: no. */
  readonly renewsRefreshTokens?: boolean;
}

export function clientOf(
  state: State,
  clientId: string,
): OAuthClient | undefined {
  return state.oauthClients.find(it => it.clientId === clientId);
}

/**
 * The app that asks, by id and secret in the form or in Basic authentication.
 *
 * @throws OAuthError 400 where one of them is missing, 401 where they do not fit
 */
export function authenticatedClient(
  state: State,
  {headers}: Incoming,
  form: URLSearchParams,
): OAuthClient {
  const [id, secret] =
    basic(headers['authorization']) ??
    ([form.get('client_id'), form.get('client_secret')] as const);
  if (!id) {
    throw new OAuthError(
      'invalid_request',
      'Could not determine client ID from request.',
    );
  }
  const client = clientOf(state, id);
  if (!client) {
    throw new OAuthError(
      'invalid_client',
      'The OAuth client was not found.',
      401,
    );
  }
  if (client.deleted) {
    throw new OAuthError(
      'deleted_client',
      'The OAuth client was deleted.',
      401,
    );
  }
  if (!secret) {
    throw new OAuthError('invalid_request', 'client_secret is missing.');
  }
  if (secret !== client.clientSecret) {
    throw new OAuthError(
      'invalid_client',
      'The provided client secret is invalid.',
      401,
    );
  }
  return client;
}

/** Id and secret of Basic authentication, each encoded as in a form (RFC 6749, section 2.3.1); null for anything else. */
function basic(header: string | undefined): readonly string[] | null {
  const encoded = /^Basic\s+(\S+)$/i.exec(header ?? '')?.[1];
  if (!encoded) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const [, id = '', secret = ''] = /^([^:]*):?(.*)$/s.exec(text) ?? [];
  return [id, secret].map(formDecoded);
}

/** Some clients do not encode: text that cannot be decoded is used as it is. */
function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return text;
  }
}
