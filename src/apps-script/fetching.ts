/** Calls over HTTP: each as a request of its own, or many calls to Gmail or IAM in batches. */
import {
  batchOf,
  batchApiOf,
  partsFor,
  repliesOf,
  type BatchApi,
} from '../core/google/batch';
import {fromSigned} from '../core/base/bytes';
import {httpCall, type HttpReply} from '../core/google/http';
import type {Call} from '../core/google/wire';
import {failureOf, originOf, originsNotAllowed, textOf} from './failure';

type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** One `fetchAll` holds this many requests: as many as a wave has at most, and few enough for their answers in memory. */
const MAX_AT_ONCE = 100;

/** A request, and the calls that it carries. */
interface Carried {
  readonly calls: readonly Call[];
  readonly request: Request;
  /** Absent for a single call. */
  readonly batch?: BatchApi;
}

/** The fetching of one execution. */
export class Fetching {
  /** Requests made of the day's quota. */
  made = 0;
  /** Whether requests are to be saved, whatever time that takes. */
  isSparing = false;
  private token: string | null = null;
  /** APIs that have refused a batch in this execution. */
  private readonly withoutBatches = new Set<BatchApi>();
  /** Users whose part was missing in the answer to a batch. */
  private readonly alwaysAlone = new Set<string>();
  /** The value for an empty body; an empty text means that its length is 0, unless UrlFetchApp omits it. */
  private emptyBody: '' | '{}' = '';
  /** Origins that are not allowed, with Apps Script's message: no further request goes there in this execution. */
  private readonly notAllowed = new Map<string, string>();

  /** The replies, in the calls' order. */
  send(calls: readonly Call[]): HttpReply[] {
    const replies = new Map<Call, HttpReply>();
    const ofGoogle = calls.filter(it => !isOwnServer(it));
    const carried = this.carried(ofGoogle);
    for (let i = 0; i < carried.length; i += MAX_AT_ONCE) {
      this.fetch(carried.slice(i, i + MAX_AT_ONCE), replies);
    }
    // One that cannot be reached must not leave open what became of a write to Gmail in the same `fetchAll`.
    const toOwnServers = calls.filter(isOwnServer).map(it => this.alone(it));
    for (let i = 0; i < toOwnServers.length; i += MAX_AT_ONCE) {
      this.fetch(toOwnServers.slice(i, i + MAX_AT_ONCE), replies);
    }
    return calls.map(it => replies.get(it)!);
  }

  private carried(calls: readonly Call[]): Carried[] {
    const apiOf = (call: Call) =>
      this.alwaysAlone.has(call.user) ? null : batchApiOf(call);
    const apis = [...new Set(calls.map(apiOf))];
    return apis.flatMap(api => {
      const ofApi = calls.filter(it => apiOf(it) === api);
      const isAlone = api === null || this.withoutBatches.has(api);
      const parts = isAlone ? 1 : partsFor(ofApi.length, this.isSparing);
      if (isAlone || parts === 1) return ofApi.map(it => this.alone(it));
      return chunksOf(ofApi, parts).map(it => this.batched(api, it));
    });
  }

  /** `fetchAll` throws for all when one request gets no response; which of them were carried out is then not known. */
  private fetch(all: readonly Carried[], replies: Map<Call, HttpReply>): void {
    const carried = all.filter(it => !this.refused(it, replies));
    if (carried.length === 0) return;
    this.made += carried.length;
    let responses: Response[];
    try {
      responses = UrlFetchApp.fetchAll(carried.map(it => it.request));
    } catch (error) {
      const urls = carried.map(it => it.request.url);
      for (const origin of originsNotAllowed(error, urls)) {
        this.notAllowed.set(origin, textOf(error));
      }
      const failed = failureOf(error);
      for (const it of carried) {
        if (this.refused(it, replies)) continue;
        for (const call of it.calls) replies.set(call, failed);
      }
      return;
    }
    const again: Call[] = [];
    carried.forEach(({calls, batch}, i) => {
      const response = responses[i]!;
      // Length required: the next attempt has a body that cannot be omitted.
      if (response.getResponseCode() === 411) this.emptyBody = '{}';
      const read = batch
        ? this.batchReplies(batch, calls, response)
        : [replyOf(calls[0]!, response)];
      if (read) calls.forEach((call, j) => replies.set(call, read[j]!));
      else again.push(...calls);
    });
    if (again.length > 0) {
      this.fetch(
        again.map(it => this.alone(it)),
        replies,
      );
    }
  }

  /** Whether a request may not be made; then its calls get their reply. */
  private refused(
    {calls, request}: Carried,
    replies: Map<Call, HttpReply>,
  ): boolean {
    if (this.notAllowed.size === 0) return false;
    const text = this.notAllowed.get(originOf(request.url));
    if (text === undefined) return false;
    for (const call of calls) replies.set(call, {failed: 'not allowed', text});
    return true;
  }

  /**
   * A batch that is refused as a whole is the last one to its API in this execution. If it was refused with a 4xx status, none
   * of its calls was processed, so each call is sent again, individually: to Gmail in the next wave, since a second round trip
   * in this one could outlast the lease; to IAM, which changes nothing, at once. If a server failed, nobody knows what it did
   * with the batch: every call gets its response. So it is with an answer that has none of the parts; where some are there, only
   * the users of the others are left out of batches from then on.
   *
   * @returns null where the calls are to be sent at once
   */
  private batchReplies(
    api: BatchApi,
    calls: readonly Call[],
    response: Response,
  ): HttpReply[] | null {
    const status = response.getResponseCode();
    const headers = headersOf(response);
    const body = response.getContentText();
    const read =
      status < 300
        ? repliesOf(calls.length, headers['content-type'] ?? '', body)
        : null;
    const lost = calls.filter((_, i) => read && 'failed' in read[i]!);
    if (read && lost.length < calls.length) {
      for (const {user} of lost) this.alwaysAlone.add(user);
      return read;
    }
    this.withoutBatches.add(api);
    if (api === 'iam') return null;
    const refused = status >= 400 && status < 500;
    const reply = refused
      ? {status: 429, headers: {'retry-after': '0'}, body: ''}
      : {status: status < 300 ? 502 : status, headers, body};
    return calls.map(() => reply);
  }

  private alone(call: Call): Carried {
    const {verb, url, headers, contentType, body} = httpCall(call, () =>
      this.ownToken(),
    );
    const request: Request = {
      ...quiet(url, verb),
      headers: {...headers},
      ...(contentType ? {contentType} : {}),
      ...(body === undefined ? {} : {payload: body || this.emptyBody}),
    };
    return {calls: [call], request};
  }

  private batched(api: BatchApi, calls: readonly Call[]): Carried {
    const batch = batchOf(api, calls, () => this.ownToken());
    const {url, contentType, body: payload} = batch;
    const request = {...quiet(url, 'POST'), contentType, payload};
    return {calls, request, batch: api};
  }

  /** It outlives every execution, and asking for it costs as much as a property. */
  private ownToken(): string {
    return (this.token ??= ScriptApp.getOAuthToken());
  }
}

function isOwnServer({method}: Call): boolean {
  return ['kacls', 'cfssl', 'crl'].includes(method.api);
}

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({length: Math.ceil(all.length / size)}, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
}

function quiet(url: string, verb: Call['method']['verb']): Request {
  return {
    url,
    method: verb.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    muteHttpExceptions: true,
    followRedirects: false,
  };
}

function replyOf(call: Call, response: Response): HttpReply {
  const status = response.getResponseCode();
  const media = call.method.answers === 'bytes' && status < 300;
  return {
    status,
    headers: headersOf(response),
    body: media ? fromSigned(response.getContent()) : response.getContentText(),
  };
}

function headersOf(response: Response): Record<string, string> {
  const headers: Record<string, string> = {};
  const all = response.getAllHeaders() as Record<string, unknown>;
  for (const name of Object.keys(all)) {
    headers[name.toLowerCase()] = String(all[name]);
  }
  return headers;
}
