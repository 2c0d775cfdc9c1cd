/**
 * Many calls to Gmail, or to IAM, as one HTTP request (developers.google.com/workspace/gmail/api/guides/batch): a
 * `multipart/mixed` body whose parts are requests with an Authorization of their own. Saves requests of the day's quota, and
 * time where many go out side by side.
 */
import {utf8} from '../base/bytes';
import {httpCall, type HttpReply} from './http';
import type {Call} from './wire';

/** Where each API takes its batches: the paths of the discovery documents. */
const BATCH_URLS = {
  gmail: 'https://gmail.googleapis.com/batch/gmail/v1',
  iam: 'https://iamcredentials.googleapis.com/batch',
} as const;

/** An API whose calls can travel together. */
export type BatchApi = keyof typeof BATCH_URLS;

/** Google advises against more; larger ones run into rate limits. */
export const MAX_PARTS = 50;
/** Fewer calls go out one by one: together they would save little. */
const MIN_TOGETHER = 24;

/** Bodies are JSON on one line, so none of their lines begins like this. */
const BOUNDARY = '----smime-rollout----';

/** The API in whose batches a call can travel; null if it always goes out alone. */
export function batchApiOf({method, access}: Call): BatchApi | null {
  if (method.api === 'gmail') return access.kind === 'bearer' ? 'gmail' : null;
  return method.api === 'iam' ? 'iam' : null;
}

/**
 * How many of a wave's calls each batch carries; 1 for none together. Batches go out side by side, and Google works through one
 * part after another, so a wave takes least where there are twice as many batches as parts in each.
 *
 * @param isSparing - requests are to be saved, whatever time that takes
 */
export function partsFor(calls: number, isSparing: boolean): number {
  // As even as possible, since the largest one is what takes time.
  if (isSparing && calls > 1) {
    return Math.ceil(calls / Math.ceil(calls / MAX_PARTS));
  }
  return calls < MIN_TOGETHER ? 1 : Math.ceil(Math.sqrt(calls / 2));
}

/**
 * The batch as an HTTP request.
 *
 * @param scriptToken - as for `httpCall`
 */
export function batchOf(
  api: BatchApi,
  calls: readonly Call[],
  scriptToken: () => string,
): {
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
} {
  const parts = calls.map((call, i) => {
    const {
      verb,
      url,
      headers,
      contentType,
      body = '',
    } = httpCall(call, scriptToken);
    const fields = Object.keys(headers).map(it => `${it}: ${headers[it]!}`);
    return [
      `--${BOUNDARY}`,
      'Content-Type: application/http',
      `Content-ID: <${i}>`,
      '',
      `${verb} ${url.replace(/^https:\/\/[^/]+/, '')} HTTP/1.1`,
      ...fields,
      ...(contentType
        ? [
            `Content-Type: ${contentType}`,
            `Content-Length: ${utf8(body).length}`,
          ]
        : []),
      '',
      body,
    ].join('\r\n');
  });
  return {
    url: BATCH_URLS[api],
    contentType: `multipart/mixed; boundary=${BOUNDARY}`,
    body: `${parts.join('\r\n')}\r\n--${BOUNDARY}--`,
  };
}

/**
 * The replies to the calls of a batch, in the order of the calls, whatever the order of the parts; a call whose part is
 * missing has no response.
 *
 * @param contentType - of the answer
 * @returns null if the response is not a batch.
 */
export function repliesOf(
  calls: number,
  contentType: string,
  body: string,
): HttpReply[] | null {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) return null;
  const replies: HttpReply[] = Array.from({length: calls}, () => ({
    failed: 'network',
    text: '',
  }));
  // Behind the last boundary is nothing, or a part that was cut off: what is left of a refusal may read like another one.
  for (const part of body.split(`--${boundary}`).slice(1, -1)) {
    const id = /^content-id:\s*<?response-(\d+)>?\s*$/im.exec(part)?.[1];
    const reply = replyIn(part);
    if (id !== undefined && Number(id) < calls && reply) {
      replies[Number(id)] = reply;
    }
  }
  return replies;
}

/** The status line, the fields and the body behind the part's own fields. */
function replyIn(part: string): HttpReply | null {
  const found = /\r?\n\r?\nHTTP\/[\d.]+ (\d{3})[^\n]*\n([^]*)$/.exec(part);
  if (!found) return null;
  const [, status, rest = ''] = found;
  const end = /(^|\r?\n)\r?\n/.exec(rest);
  const head = end ? rest.slice(0, end.index) : rest;
  const body = end ? rest.slice(end.index + end[0].length) : '';
  return {
    status: Number(status),
    // Looked at if it is a refusal.
    get headers() {
      return headersIn(head);
    },
    body: body.trim(),
  };
}

function headersIn(head: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) {
      headers[line.slice(0, at).trim().toLowerCase()] = line
        .slice(at + 1)
        .trim();
    }
  }
  return headers;
}
