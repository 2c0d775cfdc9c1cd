/**
 * Gmail's batch endpoint (developers.google.com/workspace/gmail/api/guides/batch): up to a hundred requests as the parts of
 * one `multipart/mixed` body, each with its own Authorization. Parts are answered in any order; here in the reverse one,
 * so that a client which goes by the order is noticed.
 */
import {NetworkFailure} from '../http';
import type {HttpRequest, HttpResponse} from '../http';
import {badRequest, errorResponse} from './response';

export const BATCH_PATH = '/batch/gmail/v1';
const MOST_PARTS = 100;
const HOST = 'https://gmail.googleapis.com';

/** A request inside a batch, and the name its answer goes by. */
interface Part {
  readonly id: string;
  readonly request: HttpRequest;
}

/** Whether a request is one to the batch endpoint. */
export function isBatch({method, url}: HttpRequest): boolean {
  return method === 'POST' && new URL(url).pathname === BATCH_PATH;
}

/**
 * Answers a batch.
 *
 * @param handle - answers a single request
 */
export function answerBatch(
  request: HttpRequest,
  handle: (request: HttpRequest) => HttpResponse,
): HttpResponse {
  const parts = partsOf(request);
  if (!parts || parts.length === 0 || parts.length > MOST_PARTS) {
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
  try {
    return handle(request);
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    return {status: 503, headers: {}, body: new Uint8Array()};
  }
}

function written(id: string, {status, headers, body}: HttpResponse): string {
  const lines = Object.entries(headers).map(([name, it]) => `${name}: ${it}`);
  return [
    'Content-Type: application/http',
    `Content-ID: <response-${id}>`,
    '',
    `HTTP/1.1 ${status} -`,
    ...lines,
    '',
    Buffer.from(body).toString('utf8'),
  ].join('\r\n');
}

/** @returns null for a body that is no batch */
function partsOf({headers, body}: HttpRequest): Part[] | null {
  const type = headers['content-type'] ?? '';
  const boundary = /^multipart\/mixed;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary) return null;
  const text = Buffer.from(body).toString('utf8');
  const raw = text.split(`--${boundary}`).slice(1, -1);
  const parts = raw.map(it => partOf(it, headers));
  return parts.some(it => it === null) ? null : (parts as Part[]);
}

/** The outer Authorization holds for parts that bring none. */
function partOf(
  raw: string,
  outer: Readonly<Record<string, string>>,
): Part | null {
  const [about = '', inner = ''] = divided(raw.replace(/^\r?\n/, ''));
  const {'content-type': type, 'content-id': id} = fieldsOf(about);
  const [head = '', body = ''] = divided(inner);
  const [first = '', ...fields] = head.split(/\r?\n/);
  const [, method, path] =
    /^([A-Z]+) (\/\S*)(?: HTTP\/1\.1)?$/.exec(first) ?? [];
  if (type !== 'application/http' || !method || !path) return null;
  const authorization = outer['authorization'];
  return {
    id: (id ?? '').replace(/^<|>$/g, ''),
    request: {
      method,
      url: HOST + path,
      headers: {
        ...(authorization ? {authorization} : {}),
        ...fieldsOf(fields.join('\r\n')),
      },
      body: Buffer.from(body.replace(/\r?\n$/, ''), 'utf8'),
    },
  };
}

/** What stands before the first empty line, and what after it. */
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
