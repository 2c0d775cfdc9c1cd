/**
 * HTTP as data, between whoever asks (UrlFetchApp, the advanced services, a real client over a socket) and the emulated
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

/** What a request ends in that gets no response at all: DNS, TLS, a connection cut, a time-out. */
export class NetworkFailure extends Error {}
