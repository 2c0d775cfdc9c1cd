/** What Google's OAuth endpoints share: form bodies, and an error shape of their own (RFC 6749, section 5.2). */
import type {HttpResponse} from '../http';
import {json} from './response';

/** Answers with tokens or about them are in no cache (RFC 6749, section 5.1). */
const NO_STORE = {
  'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
  pragma: 'no-cache',
};

export class OAuthError extends Error {
  constructor(
    readonly error: string,
    readonly description: string,
    readonly status = 400,
    /** Further members of the body. */
    readonly more: Readonly<Record<string, string>> = {},
  ) {
    super(description);
  }
}

/** The answer, or the error in its shape. Other errors pass. */
export function oauthAnswer(answer: () => object): HttpResponse {
  try {
    return unstored(200, answer());
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    return unstored(error.status, {
      error: error.error,
      error_description: error.description,
      ...error.more,
    });
  }
}

function unstored(status: number, body: object): HttpResponse {
  const response = json(status, body);
  return {...response, headers: {...response.headers, ...NO_STORE}};
}

export function formOf(body: Uint8Array): URLSearchParams {
  return new URLSearchParams(Buffer.from(body).toString('utf8'));
}

/** @throws OAuthError when it is absent or empty */
export function required(form: URLSearchParams, parameter: string): string {
  const value = form.get(parameter);
  if (value) return value;
  throw new OAuthError(
    'invalid_request',
    `Required parameter is missing: ${parameter}`,
  );
}

export function invalidGrant(description: string): OAuthError {
  return new OAuthError('invalid_grant', description);
}
