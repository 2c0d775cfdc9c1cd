/** Google's answers as HTTP: JSON bodies, and the error envelope of its client libraries. */
import type {HttpResponse} from '../http';

/** An entry of `error.errors`, the older half of the envelope. */
export interface ErrorItem {
  readonly message: string;
  readonly domain: string;
  readonly reason: string;
  readonly [more: string]: string;
}

/** The content of the envelope, apart from the status. */
export interface ErrorBody {
  readonly message: string;
  /** Canonical code, `PERMISSION_DENIED`; null for the older APIs (Drive), which send none. */
  readonly canonical: string | null;
  readonly errors: readonly ErrorItem[];
  readonly details?: readonly object[];
}

/** An error that the API answers with; everything in it is shown to the client. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(body.message);
  }
}

/** The usual case: one item, whose message is the error's. */
export function apiError(
  status: number,
  canonical: string,
  reason: string,
  message: string,
): ApiError {
  return new ApiError(status, {
    message,
    canonical,
    errors: [{message, domain: 'global', reason}],
  });
}

/** Gmail's error for an invalid value, without naming it (GAM #631, #1162; PSGSuite #57). */
export function badRequest(): ApiError {
  return apiError(400, 'INVALID_ARGUMENT', 'invalidArgument', 'Bad Request');
}

export function notFound(): ApiError {
  return apiError(
    404,
    'NOT_FOUND',
    'notFound',
    'Requested entity was not found.',
  );
}

export function failedPrecondition(
  message = 'Precondition check failed.',
): ApiError {
  return apiError(400, 'FAILED_PRECONDITION', 'failedPrecondition', message);
}

/**
 * The answer for a method that Google has and the emulator does not: clients can distinguish it from an invalid request.
 */
export function notEmulated(what: string): ApiError {
  return apiError(
    501,
    'UNIMPLEMENTED',
    'notImplemented',
    `The emulator does not have ${what}.`,
  );
}

/**
 * The envelope as Google sends it; absent fields are omitted.
 *
 * @param withItems - the newer APIs (IAM) send no `errors`
 */
export function errorResponse(error: ApiError, withItems = true): HttpResponse {
  const {message, canonical, errors, details} = error.body;
  const envelope = {
    code: error.status,
    message,
    ...(withItems ? {errors} : {}),
    ...(canonical ? {status: canonical} : {}),
    ...(details ? {details} : {}),
  };
  const response = json(error.status, {error: envelope});
  return {...response, headers: {...response.headers, ...error.headers}};
}

/** @param pretty - Google indents by two spaces unless `prettyPrint=false` */
export function json(
  status: number,
  body: unknown,
  pretty = true,
): HttpResponse {
  const indented = pretty
    ? JSON.stringify(body, null, 2) + '\n'
    : JSON.stringify(body);
  return text(status, indented, 'application/json; charset=UTF-8');
}

/** An answer that is not JSON: front ends use HTML and plain text for failures. */
export function text(
  status: number,
  body: string,
  type = 'text/plain; charset=UTF-8',
): HttpResponse {
  return {
    status,
    headers: {'content-type': type},
    body: new TextEncoder().encode(body),
  };
}

/**
 * What `delete` and `setDefault` answer. Their reference pages say "the response body is empty", and the discovery document
 * names no response type for them, not even `Empty`: such methods of Gmail answer 204.
 */
export function noContent(): HttpResponse {
  return {status: 204, headers: {}, body: new Uint8Array()};
}
