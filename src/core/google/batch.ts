/**
 * Many Gmail calls as one HTTP request (developers.google.com/workspace/gmail/api/guides/batch): a `multipart/mixed` body
 * whose parts are requests with an Authorization of their own. Saves requests of the day's quota, and no time.
 */
import {utf8} from '../base/bytes';
import {httpCall, type HttpReply} from './http';
import type {Call} from './wire';

export const BATCH_URL = 'https://gmail.googleapis.com/batch/gmail/v1';
/** Google advises against more; larger ones run into rate limits. */
export const MAX_PARTS = 50;

/** Bodies are JSON on one line, so none of their lines begins like this. */
const BOUNDARY = '----smime-rollout----';

/** Whether a call can be part of a batch: it goes to Gmail, with its own token. */
export function canBeBatched({method, access}: Call): boolean {
  return method.api === 'gmail' && access.kind === 'bearer';
}

/** The batch as an HTTP request. */
export function batchOf(calls: readonly Call[]): {
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
    } = httpCall(call, noToken);
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
  for (const part of body.split(`--${boundary}`).slice(1)) {
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
  const headers: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) {
      headers[line.slice(0, at).trim().toLowerCase()] = line
        .slice(at + 1)
        .trim();
    }
  }
  return {status: Number(status), headers, body: body.trim()};
}

function noToken(): never {
  throw new Error('a batch carries calls with tokens of their own only');
}
