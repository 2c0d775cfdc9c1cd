/** Making the emulated Google fail: which requests, how often, and how. */
import type {HttpRequest, HttpResponse} from '../http';
import {ApiError, errorResponse, text} from './response';

/** A request as a fault sees it. */
export interface Identified {
  readonly request: HttpRequest;
  /** Google's method id; the path where there is no such method. */
  readonly method: string;
  /** The user of the mailbox, or the caller. Empty if unknown. */
  readonly user: string;
}

/** All conditions given here must be met. */
export interface Pattern {
  /** Google's method id, or an HTTP verb. */
  readonly method?: string;
  readonly host?: string;
  readonly pathIncludes?: string;
  readonly user?: string;
}

/**
 * What happens instead of the answer: a response; no response (`network`); no response or a 500 although the request was
 * carried out (`stored-but-…`); or the true answer, half a minute later (`slow`).
 */
export type Respond =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Text, or a body that is sent as JSON. */
      readonly body?: string | object;
    }
  | 'network'
  | 'stored-but-500'
  | 'stored-but-network'
  | 'slow';

export interface Fault {
  readonly match: Pattern | ((request: HttpRequest) => boolean);
  /** How many requests it hits; default 1. */
  readonly times?: number;
  readonly respond: Respond;
}

/** How long a `slow` request takes. */
export const SLOW_MS = 30_000;

export class Faults {
  private pending: {fault: Fault; left: number}[] = [];

  add(fault: Fault): void {
    this.pending.push({fault, left: fault.times ?? 1});
  }

  clear(): void {
    this.pending = [];
  }

  /** The answer of the first fault that fits this request, or null; used-up faults are removed. */
  take(identified: Identified): Respond | null {
    const hit = this.pending.find(
      ({fault, left}) => left > 0 && fits(fault.match, identified),
    );
    if (!hit) return null;
    hit.left--;
    this.pending = this.pending.filter(({left}) => left > 0);
    return hit.fault.respond;
  }
}

function fits(match: Fault['match'], of: Identified): boolean {
  if (typeof match === 'function') return match(of.request);
  const url = new URL(of.request.url);
  return (
    (match.method === undefined ||
      match.method === of.method ||
      match.method === of.request.method.toUpperCase()) &&
    (match.host === undefined || match.host === url.hostname) &&
    (match.pathIncludes === undefined ||
      decoded(url.pathname).includes(match.pathIncludes)) &&
    (match.user === undefined ||
      match.user.toLowerCase() === of.user.toLowerCase())
  );
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return pathname;
  }
}

/** The documented and observed error answers of Google; each can be used as `respond`. */
export const presets = {
  /** Still sent as 403 by Gmail. Its guide shows these bodies without a `status`. */
  rateLimitExceeded: gmail(403, 'rateLimitExceeded', 'Rate Limit Exceeded', {
    domain: 'usageLimits',
  }),
  userRateLimitExceeded: gmail(
    403,
    'userRateLimitExceeded',
    'User Rate Limit Exceeded',
    {domain: 'usageLimits'},
  ),
  /** The limit per minute, as seen in the field (got-your-back #287, gmail-cleaner #5). */
  queriesPerMinute: gmail(
    403,
    'rateLimitExceeded',
    "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service " +
      "'gmail.googleapis.com' for consumer 'project_number:500000000001'.",
    {domain: 'usageLimits'},
  ),
  /** The error that precedes it if many requests come at once (gmail-cleaner #5, inbox-zero #379). */
  resourceExhausted: gmail(
    429,
    'rateLimitExceeded',
    'Resource has been exhausted (e.g. check quota).',
    {status: 'RESOURCE_EXHAUSTED'},
  ),
  tooManyConcurrentRequests: gmail(
    429,
    'rateLimitExceeded',
    'Too many concurrent requests for user',
    {domain: 'usageLimits', status: 'RESOURCE_EXHAUSTED'},
  ),
  /** Gmail's other form of 429 names the time in the message. */
  userRateLimitRetryAfter: gmail(
    429,
    'rateLimitExceeded',
    'User-rate limit exceeded.  Retry after 2026-11-22T09:05:00.000Z',
    {
      domain: 'usageLimits',
      status: 'RESOURCE_EXHAUSTED',
      headers: {'retry-after': '7'},
    },
  ),
  /** As Gmail words it in the field. */
  gmailQueriesPerMinute: gmail(
    403,
    'rateLimitExceeded',
    "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service 'gmail.googleapis.com' for consumer 'project_number:500000000001'.",
    {domain: 'usageLimits'},
  ),
  /** A quota of the day, in the same words: an administrator may have set one in the Cloud console. */
  queriesPerDay: gmail(
    403,
    'rateLimitExceeded',
    "Quota exceeded for quota metric 'Queries' and limit 'Queries per day' of service 'gmail.googleapis.com' for consumer 'project_number:500000000001'.",
    {domain: 'usageLimits'},
  ),
  /** One that others do not share. */
  queriesPerDayPerUser: gmail(
    429,
    'RATE_LIMIT_EXCEEDED',
    "Quota exceeded for quota metric 'Queries' and limit 'Queries per day per user' of service 'gmail.googleapis.com' for consumer 'project_number:500000000001'.",
    {domain: 'usageLimits', status: 'RESOURCE_EXHAUSTED'},
  ),
  /** Drive's, over units or queries a minute. */
  driveUserRateLimit: gmail(
    403,
    'userRateLimitExceeded',
    'User Rate Limit Exceeded. Rate of requests for user exceed configured project quota, you may consider re-evaluating expected per-user traffic to the API and adjust project quota limits accordingly.',
    {domain: 'usageLimits'},
  ),
  dailyLimitExceeded: gmail(403, 'dailyLimitExceeded', 'Daily Limit Exceeded', {
    domain: 'usageLimits',
  }),
  domainPolicy: gmail(
    403,
    'domainPolicy',
    'The domain administrators have disabled Gmail apps.',
  ),
  backendError: gmail(500, 'backendError', 'Backend Error', {
    status: 'INTERNAL',
  }),
  serviceUnavailable: gmail(
    503,
    'backendError',
    'The service is currently unavailable.',
    {status: 'UNAVAILABLE'},
  ),
  badGatewayHtml: whole(
    502,
    'text/html; charset=UTF-8',
    '<!DOCTYPE html>\n<html lang=en>\n<title>Error 502 (Server Error)!!1</title>\n<p><b>502.</b> <ins>That’s an error.</ins>\n' +
      '<p>The server encountered a temporary error and could not complete your request.<p>Please try again in 30 seconds.\n',
  ),
  unavailableText: whole(
    503,
    'text/plain; charset=UTF-8',
    'Service Unavailable',
  ),
  /** Of the token endpoint. */
  rapt: oauth(400, 'invalid_grant', 'reauth related error (invalid_rapt)'),
  accountRestricted: oauth(400, 'access_denied', 'Account restricted'),
  clientNotAuthorized: oauth(
    400,
    'access_denied',
    'Requested client not authorized',
  ),
  /** Of IAM Credentials: the other answer for an account that does not exist, seen where its project is known. */
  serviceAccountNotFound: {
    status: 404,
    body: {
      error: {
        code: 404,
        message: 'Not found; Gaia id not found for email',
        status: 'NOT_FOUND',
      },
    },
  },
  tokenInternalFailure: oauth(500, 'internal_failure', 'Internal failure'),
} satisfies Record<string, Respond>;

function gmail(
  status: number,
  reason: string,
  message: string,
  more: {
    domain?: string;
    status?: string;
    headers?: Readonly<Record<string, string>>;
  } = {},
): Exclude<Respond, string> {
  const response = errorResponse(
    new ApiError(
      status,
      {
        message,
        canonical: more.status ?? null,
        errors: [{message, domain: more.domain ?? 'global', reason}],
      },
      more.headers,
    ),
  );
  return {
    status,
    headers: response.headers,
    body: new TextDecoder().decode(response.body),
  };
}

function oauth(
  status: number,
  error: string,
  description: string,
): Exclude<Respond, string> {
  return {status, body: {error, error_description: description}};
}

function whole(
  status: number,
  type: string,
  body: string,
): Exclude<Respond, string> {
  return {status, headers: {'content-type': type}, body};
}

/** The response that a fault names. */
export function responseOf({
  status,
  headers = {},
  body = '',
}: Exclude<Respond, string>): HttpResponse {
  const isText = typeof body === 'string';
  const response = text(
    status,
    isText ? body : JSON.stringify(body),
    isText ? 'text/plain; charset=UTF-8' : 'application/json; charset=UTF-8',
  );
  return {...response, headers: {...response.headers, ...headers}};
}
