/** Calls over HTTP: each as a request of its own, or many Gmail calls in one batch when the daily requests run short. */
import {
  batchOf,
  BATCH_URL,
  canBeBatched,
  MAX_PARTS,
  repliesOf,
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
  readonly batch: boolean;
}

/** The fetching of one execution. */
export class Fetching {
  /** Requests made of the day's quota. */
  made = 0;
  private token: string | null = null;
  private batches: boolean | null = null;
  /** The value for an empty body; an empty text means that its length is 0, unless UrlFetchApp omits it. */
  private emptyBody: '' | '{}' = '';
  /** Origins that are not allowed, with Apps Script's message: no further request goes there in this execution. */
  private readonly notAllowed = new Map<string, string>();

  /** @param sparing - whether requests are to be saved; asked once, when it first matters */
  constructor(private readonly sparing: () => boolean) {}

  /** The replies, in the calls' order. */
  send(calls: readonly Call[]): HttpReply[] {
    const replies = new Map<Call, HttpReply>();
    const ofGoogle = calls.filter(it => !isKeyService(it));
    const carried = this.carried(ofGoogle);
    for (let i = 0; i < carried.length; i += MAX_AT_ONCE) {
      this.fetch(carried.slice(i, i + MAX_AT_ONCE), replies);
    }
    // One that cannot be reached must not leave open what became of a write to Gmail in the same `fetchAll`.
    const toKeyService = calls.filter(isKeyService).map(it => this.alone(it));
    for (let i = 0; i < toKeyService.length; i += MAX_AT_ONCE) {
      this.fetch(toKeyService.slice(i, i + MAX_AT_ONCE), replies);
    }
    return calls.map(it => replies.get(it)!);
  }

  private carried(calls: readonly Call[]): Carried[] {
    const together = calls.filter(canBeBatched);
    if (together.length < 2 || !this.useBatches()) {
      return calls.map(it => this.alone(it));
    }
    const carried = calls
      .filter(it => !canBeBatched(it))
      .map(it => this.alone(it));
    for (let i = 0; i < together.length; i += MAX_PARTS) {
      carried.push(batched(together.slice(i, i + MAX_PARTS)));
    }
    return carried;
  }

  private useBatches(): boolean {
    return (this.batches ??= this.sparing());
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
    carried.forEach(({calls, batch}, i) => {
      const response = responses[i]!;
      // Length required: the next attempt has a body that cannot be omitted.
      if (response.getResponseCode() === 411) this.emptyBody = '{}';
      const read = batch
        ? this.batchReplies(calls.length, response)
        : [replyOf(calls[0]!, response)];
      calls.forEach((call, j) => replies.set(call, read[j]!));
    });
  }

  /** Whether a request may not be made; then its calls get their reply. */
  private refused(
    {calls, request}: Carried,
    replies: Map<Call, HttpReply>,
  ): boolean {
    const text = this.notAllowed.get(originOf(request.url));
    if (text === undefined) return false;
    for (const call of calls) replies.set(call, {failed: 'not allowed', text});
    return true;
  }

  /**
   * A batch that is refused as a whole is the last one of this execution. If it was refused with a 4xx status, none of
   * its calls was processed, so each call is sent again, individually, in the next wave: a second round trip in this wave
   * could outlast the lease. If a server failed, nobody knows what it did with the batch: every call gets its response.
   */
  private batchReplies(calls: number, response: Response): HttpReply[] {
    const status = response.getResponseCode();
    const headers = headersOf(response);
    const body = response.getContentText();
    const read =
      status < 300
        ? repliesOf(calls, headers['content-type'] ?? '', body)
        : null;
    if (read) return read;
    this.batches = false;
    const refused = status >= 400 && status < 500;
    const reply = refused
      ? {status: 429, headers: {'retry-after': '0'}, body: ''}
      : {status: status < 300 ? 502 : status, headers, body};
    return Array.from({length: calls}, () => reply);
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
    return {calls: [call], request, batch: false};
  }

  /** It outlives every execution, and asking for it costs as much as a property. */
  private ownToken(): string {
    return (this.token ??= ScriptApp.getOAuthToken());
  }
}

function isKeyService({method}: Call): boolean {
  return method.api === 'kacls';
}

function batched(calls: readonly Call[]): Carried {
  const {contentType, body} = batchOf(calls);
  const request = {...quiet(BATCH_URL, 'POST'), contentType, payload: body};
  return {calls, request, batch: true};
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
