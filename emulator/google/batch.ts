/**
 * Google's batch endpoints (developers.google.com/workspace/gmail/api/guides/batch): up to a hundred requests as the parts
 * of one `multipart/mixed` body, each with its own Authorization. Clients post to `/batch`, the `batchPath` of the discovery
 * documents, or to a path of one API. Parts are answered in any order; here in reverse, so that a client that relies on the
 * order is noticed.
 */
import {STATUS_CODES} from 'node:http';
import {NetworkFailure, type HttpRequest, type HttpResponse} from '../http';
import {badRequest, errorResponse} from './response';

const BATCH_PATHS = [
  '/batch',
  '/batch/gmail/v1',
  '/batch/drive/v3',
  '/batch/admin/directory_v1',
];
const MAX_PARTS = 100;

/** What every part of an answer has: Google's Python client fails on a part without a header. */
const PART_HEADERS = {
  'content-type': 'application/json; charset=UTF-8',
  vary: 'Origin, X-Origin, Referer',
};

/** A request inside a batch, and the name of its answer. */
interface Part {
  readonly id: string;
  readonly request: HttpRequest;
}

/** Whether a request is one to a batch endpoint. */
export function isBatch({method, url}: HttpRequest): boolean {
  return method === 'POST' && BATCH_PATHS.includes(new URL(url).pathname);
}

/**
 * Answers a batch. A batch inside a batch is a bad part.
 *
 * @param handle - answers a single request
 */
export function answerBatch(
  request: HttpRequest,
  handle: (request: HttpRequest) => HttpResponse,
): HttpResponse {
  const parts = partsOf(request);
  if (!parts || parts.length === 0 || parts.length > MAX_PARTS) {
    return errorResponse(badRequest());
  }
  const boundary = `batch_${parts.length}_answers`;
  const answers = parts
    .map(({id, request}) => written(id, answerOne(request, handle)))
    .reverse()
    .map(it => `--${boundary}\r\n${it}\r\n`);
  return {
    status: 200,
    headers: {'content-type': `multipart/mixed; boundary=${boundary}`},
    body: Buffer.from(`${answers.join('')}--${boundary}--`, 'utf8'),
  };
}

/** A connection that breaks behind Google's front end is that part's 503. */
function answerOne(
  request: HttpRequest,
  handle: (request: HttpRequest) => HttpResponse,
): HttpResponse {
  if (isBatch(request)) return errorResponse(badRequest());
  try {
    return handle(request);
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    return {status: 503, headers: {}, body: new Uint8Array()};
  }
}

function written(id: string, {status, headers, body}: HttpResponse): string {
  const all = {
    ...PART_HEADERS,
    ...headers,
    'content-length': String(body.length),
  };
  const lines = Object.entries(all).map(([name, it]) => `${name}: ${it}`);
  return [
    'Content-Type: application/http',
    `Content-ID: <response-${id}>`,
    '',
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...lines,
    '',
    Buffer.from(body).toString('utf8'),
  ].join('\r\n');
}

/** @returns null for a body that is not a batch */
function partsOf({url, headers, body}: HttpRequest): Part[] | null {
  const type = headers['content-type'] ?? '';
  const boundary = /^multipart\/mixed;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary) return null;
  const text = Buffer.from(body).toString('utf8');
  const raw = text.split(`--${boundary}`).slice(1, -1);
  const batch = new URL(url);
  const parts = raw.map(it => partOf(it, batch, headers));
  return parts.some(it => it === null) ? null : (parts as Part[]);
}

/** The outer Authorization applies to parts that have none. */
function partOf(
  raw: string,
  batch: URL,
  outer: Readonly<Record<string, string>>,
): Part | null {
  const [about = '', inner = ''] = divided(raw.replace(/^\r?\n/, ''));
  const {'content-type': type, 'content-id': id} = fieldsOf(about);
  const [head = '', body = ''] = divided(inner);
  const [first = '', ...fields] = head.split(/\r?\n/);
  const [, method, target] =
    /^([A-Z]+) (\S+)(?: HTTP\/1\.1)?$/.exec(first) ?? [];
  const url = target && addressOf(target, batch);
  if (!/^application\/http\s*(;|$)/i.test(type ?? '') || !method || !url) {
    return null;
  }
  const authorization = outer['authorization'];
  return {
    id: (id ?? '').replace(/^<|>$/g, ''),
    request: {
      method,
      url,
      headers: {
        ...(authorization ? {authorization} : {}),
        ...fieldsOf(fields.join('\r\n')),
      },
      body: Buffer.from(body.replace(/\r?\n$/, ''), 'utf8'),
    },
  };
}

/**
 * A part contains a path, or a full Google address; either is looked up where the batch was sent.
 *
 * @returns null for anything else
 */
function addressOf(target: string, batch: URL): string | null {
  if (target.startsWith('/')) return batch.origin + target;
  if (!URL.canParse(target)) return null;
  const {hostname, host, pathname, search} = new URL(target);
  const isGoogles = hostname.endsWith('.googleapis.com') || host === batch.host;
  return isGoogles ? batch.origin + pathname + search : null;
}

/** The text before the first empty line, and the text after it. */
function divided(text: string): [string, string] {
  const at = /\r?\n\r?\n/.exec(text);
  return at
    ? [text.slice(0, at.index), text.slice(at.index + at[0].length)]
    : [text, ''];
}

function fieldsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(/\r?\n/)
      .map(line => /^([^:]+):\s*(.*)$/.exec(line))
      .filter(it => it !== null)
      .map(it => [it[1]!.toLowerCase(), it[2]!]),
  );
}
