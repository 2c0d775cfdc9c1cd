/**
 * Google's own client for Node, unchanged, against an emulator over HTTP. Only the addresses of its requests are set: the API's
 * root by its own option, the token endpoint (fixed in google-auth-library) by an interceptor.
 */
import {auth, gmail, type gmail_v1} from '@googleapis/gmail';
import type {JWT} from 'google-auth-library';
import type {Google} from '../../../emulator/google/google';
import {serve, serviceAccountKey} from '../../../emulator/google/server';

export const BASIC = 'https://www.googleapis.com/auth/gmail.settings.basic';
export const SHARING = 'https://www.googleapis.com/auth/gmail.settings.sharing';

/** What the client throws for an error of the API. */
export interface ClientError {
  readonly status?: number;
  readonly message: string;
  readonly response?: {readonly data: unknown};
}

export interface Served {
  /** Where it is served. */
  readonly url: string;
  /** What Google's client signs in with. */
  authFor(subject: string, scopes?: string[]): JWT;
  /** Google's client, delegated to a user. */
  clientFor(subject: string, scopes?: string[]): gmail_v1.Gmail;
  close(): Promise<void>;
}

/**
 * Serves an emulator until it is closed. The client signs with the time of day, so `Date` is a fake from here on; it continues by
 * `jest.setSystemTime`, and the emulator's clock with it.
 *
 * @param serviceAccount - one that is delegated
 */
export async function served(
  google: Google,
  serviceAccount: string,
): Promise<Served> {
  jest.useFakeTimers({
    now: google.clock.now(),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
  const server = await serve(google, 0);
  const key = serviceAccountKey(google, serviceAccount, server.url) as {
    client_email: string;
    private_key: string;
  };
  const authFor: Served['authFor'] = (subject, scopes = [BASIC, SHARING]) => {
    const jwt = new auth.JWT({
      email: key.client_email,
      key: key.private_key,
      subject,
      scopes,
      // Its default, node-fetch, is loaded in a way that jest's sandbox refuses.
      transporterOptions: {fetchImplementation: fetch},
    });
    jwt.transporter.interceptors.request.add({
      resolved: async request => {
        const url = new URL(String(request.url));
        if (url.hostname !== 'oauth2.googleapis.com') return request;
        return {...request, url: new URL(`${server.url}${url.pathname}`)};
      },
    });
    return jwt;
  };
  return {
    url: server.url,
    authFor,
    clientFor(subject, scopes) {
      const auth = authFor(subject, scopes);
      return gmail({version: 'v1', auth, rootUrl: `${server.url}/`});
    },
    async close() {
      await server.close();
      jest.useRealTimers();
    },
  };
}

export async function refusal(call: Promise<unknown>): Promise<ClientError> {
  return call.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: ClientError) => error,
  );
}
