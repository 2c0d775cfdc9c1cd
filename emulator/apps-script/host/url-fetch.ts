/** UrlFetchApp: turns a script's call into a request on the wire, with Apps Script's limits and refusals. */
import {NetworkFailure, type HttpRequest} from '../../http';
import type {CallsOf, FetchRequest, FetchResponse} from '../host-calls';
import {notPermittedByAdmin} from '../exceptions';
import {takeFromQuota} from './daily-quota';
import type {Execution} from './execution';
import type {World} from './world';

const MAX_CHARACTERS_A_URL = 2082;
const MAX_HEADERS = 100;
const MAX_BYTES_OF_HEADERS = 8 * 1024;
const MAX_BYTES_OF_BODY = 50 * 1024 * 1024;
const METHODS = ['GET', 'DELETE', 'PATCH', 'POST', 'PUT'];
/** Headers that belong to Google's proxy. */
const FORBIDDEN_HEADERS = ['host', 'content-length', 'connection'];

export function urlFetchCalls(execution: Execution): CallsOf<'UrlFetchApp'> {
  const {world, user} = execution;
  const send = (requests: readonly FetchRequest[]): FetchResponse[] => {
    const onTheWire = requests.map(request => onWire(world, request));
    if (!takeFromQuota(world, 'urlfetch', user, requests.length)) {
      throw new Error('Service invoked too many times for one day: urlfetch.');
    }
    const failures: Error[] = [];
    const responses = onTheWire.flatMap((request, index) => {
      try {
        const response = lacksLength(requests[index]!)
          ? LENGTH_REQUIRED
          : exchange(world, request);
        const mute = requests[index]?.mute ?? false;
        if (response.status >= 400 && !mute) {
          failures.push(refusal(request.url, response));
        }
        return [response];
      } catch (error) {
        if (!(error instanceof NetworkFailure)) throw error;
        // Muted or not: there is no response that could be looked at.
        failures.push(new Error(`Address unavailable: ${request.url}`));
        return [];
      }
    });
    if (failures[0]) throw failures[0];
    return responses;
  };
  return {'UrlFetchApp.fetch': send, 'UrlFetchApp.fetchAll': send};
}

/**
 * Google's front ends refuse a POST without a length, and without a payload none is sent. Whether UrlFetchApp sends it is
 * not documented; here it does not, so that a client that relies on it is noticed.
 */
const LENGTH_REQUIRED: FetchResponse = {
  status: 411,
  headers: {'content-type': 'text/html; charset=UTF-8'},
  body: Uint8Array.from(
    Buffer.from(
      '<!DOCTYPE html>\n<html lang=en>\n<title>Error 411 (Length Required)!!1</title>\n' +
        '<p><b>411.</b> <ins>That’s an error.</ins>\n<p>POST requests require a <code>Content-length</code> header.\n',
      'utf8',
    ),
  ),
};

function lacksLength({method, payload}: FetchRequest): boolean {
  return /^(post|put|patch)$/i.test(method) && payload === null;
}

/** Sends one request and counts it. */
export function exchange(world: World, request: HttpRequest): FetchResponse {
  const {http} = world.tally;
  const kind = `${request.method} ${new URL(request.url).host}`;
  http[kind] = (http[kind] ?? 0) + 1;
  const response = world.google.handle(request);
  if (response.body.length > MAX_BYTES_OF_BODY) {
    throw new Error('Limit Exceeded: URLFetch Response Size.');
  }
  return response;
}

/** @throws Error in Apps Script's words. */
function onWire(world: World, asked: FetchRequest): HttpRequest {
  const {url} = asked;
  if (url === '') throw new Error('Attribute provided with no value: url');
  if (!/^https?:\/\/[^/\s]+/i.test(url) || !URL.canParse(url)) {
    throw new Error(`Invalid argument: ${url}`);
  }
  if (url.length > MAX_CHARACTERS_A_URL) {
    throw new Error('Limit Exceeded: URLFetch URL Length.');
  }
  const allowed = world.project.manifest.urlFetchWhitelist;
  if (allowed && !allowed.some(prefix => covers(prefix, url))) {
    throw new Error(
      `Request to ${url} failed because the URL has not been whitelisted in the script manifest.`,
    );
  }
  const {adminAllows} = world;
  if (adminAllows && !adminAllows.some(prefix => covers(prefix, url))) {
    throw new Error(notPermittedByAdmin(url));
  }
  const method = asked.method.toUpperCase();
  if (!METHODS.includes(method)) {
    throw new Error('Attribute provided with invalid value: method');
  }
  const {type, body} = bodyOf(asked);
  if (body.length > MAX_BYTES_OF_BODY) {
    throw new Error('Limit Exceeded: URLFetch POST Size.');
  }
  return {
    method,
    url,
    headers: {
      'user-agent':
        'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com)',
      ...(type ? {'content-type': type} : {}),
      ...headersOf(asked.headers),
    },
    body,
  };
}

function headersOf(
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  const entries = Object.entries(headers);
  const size = entries.reduce(
    (sum, [name, value]) => sum + name.length + value.length,
    0,
  );
  if (entries.length > MAX_HEADERS || size > MAX_BYTES_OF_HEADERS) {
    throw new Error('Limit Exceeded: URLFetch Header Size.');
  }
  for (const [name, value] of entries) {
    if (
      FORBIDDEN_HEADERS.includes(name.toLowerCase()) ||
      !/^[\w!#$%&'*+.^`|~-]+$/.test(name) ||
      /[\r\n\0]/.test(value)
    ) {
      throw new Error(`Attribute provided with invalid value: Header:${name}`);
    }
  }
  return Object.fromEntries(
    entries.map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function bodyOf({payload, contentType}: FetchRequest): {
  type: string | null;
  body: Uint8Array;
} {
  if (!payload) return {type: contentType, body: new Uint8Array()};
  if ('bytes' in payload) {
    return {
      type: contentType ?? 'application/octet-stream',
      body: Uint8Array.from(payload.bytes),
    };
  }
  const text =
    'text' in payload
      ? payload.text
      : new URLSearchParams({...payload.form}).toString();
  return {
    type: contentType ?? 'application/x-www-form-urlencoded',
    body: Uint8Array.from(Buffer.from(text, 'utf8')),
  };
}

/** A prefix of the manifest's list: https, a path, and at most one leading `*.` [manifest/allowlist-url]. */
function covers(prefix: string, url: string): boolean {
  const [, host = '', path = ''] =
    /^https:\/\/([^/]+)(\/.*)$/.exec(prefix) ?? [];
  const target = new URL(url);
  if (target.protocol !== 'https:' || host === '') return false;
  const rightHost = host.startsWith('*.')
    ? target.hostname.endsWith(host.slice(1))
    : target.hostname === host;
  const {pathname} = target;
  const below = path.endsWith('/') ? path : `${path}/`;
  return rightHost && (pathname === path || pathname.startsWith(below));
}

function refusal(url: string, response: FetchResponse): Error {
  const text = Buffer.from(response.body).toString('utf8').slice(0, 200);
  return new Error(
    `Request failed for ${new URL(url).origin} returned code ${response.status}. Truncated server response: ${text} (use muteHttpExceptions option to examine full response)`,
  );
}
