/** What Google's front end does with a request before a method sees it. */
import {gunzipSync} from 'node:zlib';
import type {HttpRequest} from '../http';

/** More than Gmail's limit for a message with a file in it. */
export const MAX_BODY_BYTES = 36_700_160;

const VERBS = ['GET', 'PUT', 'PATCH', 'DELETE', 'POST'];

/**
 * The request that a client means. A body may be compressed, which is what Google's Java client does with every one. A POST may name another verb in `X-HTTP-Method-Override`; with GET, its form is the
 * query: Google's Python client does this with addresses over 2,048 characters. A token may come in the address (RFC 6750,
 * section 2.3) when there is none in the header.
 */
export function asMeant(request: HttpRequest): HttpRequest {
  const overridden = withItsVerb(unpacked(request));
  const query = new URL(overridden.url).searchParams;
  const token = query.get('access_token') ?? query.get('oauth_token');
  if (!token || overridden.headers['authorization']) return overridden;
  const headers = {...overridden.headers, authorization: `Bearer ${token}`};
  return {...overridden, headers};
}

/** A body that cannot be unpacked, or is too big then, stays as it is: no method can read it, and each says so. */
function unpacked(request: HttpRequest): HttpRequest {
  const {'content-encoding': encoding, ...headers} = request.headers;
  if (!/^\s*(x-)?gzip\s*$/i.test(encoding ?? '')) return request;
  try {
    const body = gunzipSync(request.body, {maxOutputLength: MAX_BODY_BYTES});
    return {...request, headers, body};
  } catch {
    return request;
  }
}

function withItsVerb(request: HttpRequest): HttpRequest {
  const {'x-http-method-override': named, ...headers} = request.headers;
  const verb = named?.toUpperCase() ?? '';
  if (request.method !== 'POST' || !VERBS.includes(verb)) return request;
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(
    headers['content-type'] ?? '',
  );
  if (verb !== 'GET' || !isForm) return {...request, method: verb, headers};
  const url = new URL(request.url);
  const form = new URLSearchParams(Buffer.from(request.body).toString('utf8'));
  for (const [name, value] of form) url.searchParams.append(name, value);
  return {method: verb, url: url.href, headers, body: new Uint8Array()};
}
