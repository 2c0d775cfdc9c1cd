/** A call as an HTTP request, for any wire that uses HTTP. */
import type {Call} from './wire';

/** Every other request has a body, possibly empty, so that its length is sent: Google's front ends require it. */
const BODILESS: readonly Call['method']['verb'][] = ['GET', 'DELETE'];

/** The request. The body is text; JSON and forms are already serialized. */
export interface HttpCall {
  readonly verb: Call['method']['verb'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly body?: string;
}

/** The response, or that there was none. Header names are lowercase; `body` is bytes only for media. */
export type HttpReply =
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
      /** It was read out of the text of an exception: the call is sent again before it counts. */
      readonly unsure?: true;
    }
  /**
   * `network`: no response at all, or an unrecognized exception. Refused by the platform itself: `quota`, its requests
   * for today are used up; `time`, its computer time for today is; `throttled`, too many in a short time; `bandwidth`,
   * too much data; `not allowed`, the manifest or an administrator does not list the address.
   */
  | {
      readonly failed:
        | 'network'
        | 'quota'
        | 'time'
        | 'throttled'
        | 'bandwidth'
        | 'not allowed';
      /** The exception's, in whatever language. */
      readonly text: string;
    };

/**
 * Writes a call out as an HTTP request.
 *
 * @param scriptToken - gives the script's own OAuth token; asked only for calls that use it.
 */
export function httpCall(call: Call, scriptToken: () => string): HttpCall {
  const {method, access} = call;
  const headers: Record<string, string> = {...method.headers};
  if (access.kind === 'bearer') {
    headers['Authorization'] = `Bearer ${access.token}`;
  }
  if (access.kind === 'script') {
    headers['Authorization'] = `Bearer ${scriptToken()}`;
  }
  const url = method.url.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(pathParameter(call, name)),
  );
  const request = {verb: method.verb, url, headers};
  if (call.body === undefined) {
    return BODILESS.includes(method.verb)
      ? request
      : {...request, contentType: 'application/json', body: ''};
  }
  return method.sends === 'form'
    ? {
        ...request,
        contentType: 'application/x-www-form-urlencoded',
        body: form(call.body as Record<string, string>),
      }
    : {
        ...request,
        contentType: 'application/json',
        body: JSON.stringify(call.body),
      };
}

/** An empty path parameter would silently name another method, so it never leaves. */
function pathParameter(call: Call, name: string): string {
  const value = call.path[name];
  if (!value) throw new Error(`${call.method.id} needs ${name}`);
  return value;
}

function form(fields: Readonly<Record<string, string>>): string {
  return Object.keys(fields)
    .map(
      name =>
        `${encodeURIComponent(name)}=${encodeURIComponent(fields[name]!)}`,
    )
    .join('&');
}
