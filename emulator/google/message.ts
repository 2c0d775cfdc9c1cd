/** JSON request bodies and query strings, refused in the words of Google's front end if they are invalid. */
import {ApiError, apiError, notEmulated} from './response';
import type {Method} from './method';

/** Parameters that every method knows. */
const STANDARD_PARAMETERS = [
  '$.xgafv',
  // Enumerations as numbers, which clients of generated code ask for; names are understood as well.
  '$alt',
  'access_token',
  'alt',
  'callback',
  'fields',
  'key',
  'oauth_token',
  'prettyPrint',
  'quotaUser',
  'uploadType',
  'upload_protocol',
];

/** The front end reads no more than this of a request that is not a media upload. */
const MAX_BYTES = 10_485_760;

/**
 * The query as names and values.
 *
 * @throws ApiError 400 for a parameter that the method does not know, 501 for an answer as protocol buffer
 */
export function readQuery(url: URL, method: Method): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (
      !STANDARD_PARAMETERS.includes(name) &&
      !method.parameters?.includes(name)
    ) {
      throw invalidPayload(
        `Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
      );
    }
    query[name] = value;
  }
  const alt = query['alt'] ?? 'json';
  if (alt === 'proto') throw notEmulated('alt=proto');
  if (alt !== 'json' && !(alt === 'media' && method.media)) {
    throw invalidPayload(`Invalid value "${alt}" for query parameter 'alt'`);
  }
  return query;
}

/**
 * The fields of a JSON body. All fields of the methods here are strings or booleans; null counts as absent.
 *
 * @param bytes - the raw body; an empty one is an empty message
 * @param takes - the fields that the message may have
 * @throws ApiError 400 in the words of Google's JSON parser, and for a body that is too big
 */
export function readMessage(
  bytes: Uint8Array,
  contentType: string | undefined,
  takes: readonly string[],
): Record<string, unknown> {
  if (bytes.length === 0) return {};
  if (bytes.length > MAX_BYTES) {
    throw apiError(
      400,
      'INVALID_ARGUMENT',
      'invalidArgument',
      `Request payload size exceeds the limit: ${MAX_BYTES} bytes.`,
    );
  }
  if (!/^application\/json\b/i.test(contentType ?? '')) {
    // Any other body is read as form fields, which are then treated as query parameters.
    throw invalidPayload(
      'Unknown name "": Cannot bind query parameter. Field \'\' could not be found in request message.',
    );
  }
  const message = parsed(bytes);
  if (
    typeof message !== 'object' ||
    message === null ||
    Array.isArray(message)
  ) {
    throw invalidPayload('Unknown name "": Root element must be a message.');
  }
  for (const name of Object.keys(message)) {
    if (!takes.includes(name)) {
      throw invalidPayload(`Unknown name "${name}": Cannot find field.`);
    }
  }
  return Object.fromEntries(
    Object.entries(message).filter(([, value]) => value !== null),
  );
}

/**
 * A string field.
 *
 * @returns null if it is absent
 * @throws ApiError 400 for a value of another type
 */
export function stringField(
  message: Readonly<Record<string, unknown>>,
  name: string,
): string | null {
  const value = message[name];
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  throw invalidPayload(`Invalid value at '${name}' (TYPE_STRING)`, '');
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    // Neither UTF-8 nor JSON; decoding and parsing throw for nothing else.
    throw invalidPayload('Unexpected token.');
  }
}

/** @param start - how the sentence begins */
export function invalidPayload(
  what: string,
  start = 'Invalid JSON payload received. ',
): ApiError {
  const message = start + what;
  return new ApiError(400, {
    message,
    canonical: 'INVALID_ARGUMENT',
    errors: [{message, domain: 'global', reason: 'invalid'}],
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.BadRequest',
        fieldViolations: [{description: message}],
      },
    ],
  });
}
