/** The emulated Google as a wire for the command line, without sockets: every call is answered in a later turn. */
import type {Google} from '../../emulator/google/google';
import {NetworkFailure} from '../../emulator/http';
import type {AsyncWire} from '../../command-line/ports/wire';
import {answerOf} from '../../src/core/google/gmail/answer';
import {httpCall, type HttpReply} from '../../src/core/google/http';
import type {Call} from '../../src/core/google/wire';

/** Called before each call; may throw to end the process that is played. */
export type BeforeCall = (call: Call, nth: number) => void;

/**
 * @param operator - whose token calls with the program's own right have
 * @param scopes - of that token
 */
export function wireOn(
  google: Google,
  operator: string,
  before: BeforeCall = () => undefined,
): AsyncWire & {readonly calls: string[]} {
  const calls: string[] = [];
  const token = google.issueToken({
    user: operator,
    scopes: [
      'https://www.googleapis.com/auth/cloud-platform',
      'https://www.googleapis.com/auth/drive.readonly',
      'https://www.googleapis.com/auth/spreadsheets',
    ],
  });
  return {
    calls,
    requests: () => calls.length,
    close: () => Promise.resolve(),
    async send(call) {
      await new Promise(setImmediate);
      before(call, calls.length);
      calls.push(call.method.id);
      return answerOf(call, replyTo(google, call, token));
    },
  };
}

function replyTo(google: Google, call: Call, token: string): HttpReply {
  const {verb, url, headers, contentType, body} = httpCall(call, () => token);
  const lines = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  try {
    const response = google.handle({
      ...{method: verb, url},
      headers: {
        ...Object.fromEntries(lines),
        ...(contentType ? {'content-type': contentType} : {}),
      },
      body: new TextEncoder().encode(body ?? ''),
    });
    const isBytes = call.method.answers === 'bytes' && response.status < 300;
    return {
      status: response.status,
      headers: response.headers,
      body: isBytes ? response.body : new TextDecoder().decode(response.body),
    };
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    return {failed: 'network', text: ''};
  }
}
