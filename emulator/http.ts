/**
 * HTTP as data, between the clients (UrlFetchApp, the advanced services, a real client over a socket) and the emulated
 * Google, which is one synchronous function from request to response.
 */

/** Header names are lowercase; the body is raw bytes. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Header names are lowercase; the body is raw bytes. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The result of a request without any response: DNS, TLS, a lost connection, a timeout. */
export class NetworkFailure extends Error {}
