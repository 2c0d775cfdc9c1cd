/** Google's library for credentials speaks through our own client, so that proxies, limits and the emulator's address hold for it, too. */
import type {HttpClient} from '../http/client';
import {placed} from '../http/endpoint';

/** Answers that have no body, not even an empty one (WHATWG Fetch, "null body status"). */
const WITHOUT_BODY = [101, 204, 205, 304];

/**
 * `fetch`, as far as the library uses it: texts and forms are sent, and answers are read as text.
 *
 * @param endpoint - as in `AccessOptions`
 */
export function fetchThrough(
  client: HttpClient,
  endpoint: string | null,
): typeof fetch {
  return async (input, init = {}) => {
    const address = input instanceof Request ? input.url : String(input);
    const body = bodyText(init.body);
    const reply = await client.send(
      {
        verb: init.method ?? 'GET',
        url: placed(address, endpoint),
        headers: Object.fromEntries(new Headers(init.headers)),
        ...(body === null ? {} : {body}),
      },
      'text',
      true,
    );
    if ('failed' in reply) throw new TypeError(reply.text);
    const headers = new Headers(reply.headers);
    headers.delete('content-encoding');
    const {status} = reply;
    const text = WITHOUT_BODY.includes(status) ? null : String(reply.body);
    return new Response(text, {status, headers});
  };
}

/** @throws TypeError for a body that is neither text nor a form */
function bodyText(body: RequestInit['body'] | undefined): string | null {
  if (body === undefined || body === null) return null;
  if (typeof body === 'string' || body instanceof URLSearchParams) {
    return String(body);
  }
  throw new TypeError('only texts and forms are sent');
}
