/** Requests over HTTP with connections that stay open, a limit of sockets, and limits of time and size. */
import http from 'node:http';
import https from 'node:https';
import {promisify} from 'node:util';
import {gunzip} from 'node:zlib';
import type {HttpReply} from '../../src/core/google/http';
import {afterWorking} from './deadline';
import {
  proxyAuthorization,
  proxyFor,
  tunnelTo,
  type Environment,
} from './proxy';

/** A request, ready to be sent. */
export interface HttpRequest {
  readonly verb: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ClientOptions {
  /** The most connections to one host at once. */
  readonly sockets: number;
  /** Where proxies are named. */
  readonly env: Environment;
  /** How long a request may take, in milliseconds. Default: 60 s. */
  readonly timeoutMs?: number;
  /** The largest answer. Default: 64 MiB. */
  readonly maxBytes?: number;
  /** Certificate authorities in place of Node's own, PEM. */
  readonly ca?: string;
}

const TIMEOUT_MS = 60_000;
const MAX_BYTES = 67_108_864;
/** Google closes connections that were idle for longer. */
const IDLE_MS = 60_000;

const unpack = promisify(gunzip);

/** Sends requests, each independently of the others. */
export class HttpClient {
  private readonly plain: http.Agent;
  private readonly secure: https.Agent;
  /** By the address of the proxy. */
  private readonly tunnels = new Map<string, https.Agent>();
  private readonly timeoutMs: number;
  private readonly maxBytes: number;
  private made = 0;

  constructor(private readonly options: ClientOptions) {
    const {timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, ca} = options;
    this.timeoutMs = timeoutMs;
    this.maxBytes = maxBytes;
    this.plain = new http.Agent(this.agentOptions());
    this.secure = new https.Agent({
      ...this.agentOptions(),
      ...(ca ? {ca} : {}),
    });
  }

  /** Requests that were sent so far. */
  requests(): number {
    return this.made;
  }

  /**
   * Sends a request. Never rejects: no answer, or too large a one, is a reply.
   *
   * @param as - whether the body of a success is text or bytes; that of a refusal is text
   * @param isRepeatable - whether it may be sent again at once if a connection that was idle turns out to be closed
   */
  async send(
    request: HttpRequest,
    as: 'text' | 'bytes' = 'text',
    isRepeatable = false,
  ): Promise<HttpReply> {
    const first = await this.attempt(request, as);
    return first === 'stale'
      ? isRepeatable
        ? noStale(await this.attempt(request, as))
        : noStale(first)
      : first;
  }

  /** Closes the connections. */
  close(): void {
    this.plain.destroy();
    this.secure.destroy();
    for (const it of this.tunnels.values()) it.destroy();
  }

  private agentOptions(): http.AgentOptions {
    const {sockets} = this.options;
    return {
      keepAlive: true,
      maxSockets: sockets,
      maxFreeSockets: sockets,
      timeout: IDLE_MS,
      // The connection that was used last is the one that is least likely to be closed.
      scheduling: 'lifo',
    };
  }

  private attempt(
    request: HttpRequest,
    as: 'text' | 'bytes',
  ): Promise<HttpReply | 'stale'> {
    this.made++;
    return new Promise(resolve => {
      let sent: http.ClientRequest;
      try {
        sent = this.begun(request);
      } catch (error) {
        return resolve(failed(error));
      }
      const cancel = afterWorking(this.timeoutMs, () =>
        sent.destroy(new Error(`no answer in ${this.timeoutMs} ms`)),
      );
      const done = (reply: HttpReply | 'stale') => {
        cancel();
        resolve(reply);
      };
      sent.once('response', response => {
        void this.read(response, as).then(done, error => done(failed(error)));
      });
      sent.once('error', error => {
        const isStale = sent.reusedSocket && codeOf(error) === 'ECONNRESET';
        done(isStale ? 'stale' : failed(error));
      });
      sent.end(request.body);
    });
  }

  /** @throws TypeError for an address or a header that is not one */
  private begun({
    verb,
    url: address,
    headers: given,
    body,
  }: HttpRequest): http.ClientRequest {
    const url = new URL(address);
    const proxy = proxyFor(url, this.options.env);
    const headers = {
      ...given,
      ...(body === undefined
        ? {}
        : {'content-length': String(Buffer.byteLength(body))}),
    };
    if (url.protocol === 'https:') {
      const agent = proxy ? this.tunnel(proxy) : this.secure;
      return https.request(url, {method: verb, headers, agent});
    }
    if (!proxy) {
      return http.request(url, {method: verb, headers, agent: this.plain});
    }
    return http.request({
      host: proxy.hostname,
      port: proxy.port || 80,
      method: verb,
      path: url.href,
      headers: {...headers, host: url.host, ...proxyAuthorization(proxy)},
      agent: this.plain,
    });
  }

  private tunnel(proxy: URL): https.Agent {
    const known = this.tunnels.get(proxy.href);
    if (known) return known;
    const {ca} = this.options;
    const agent = new https.Agent(this.agentOptions());
    agent.createConnection = (to, done) => {
      const target = {host: String(to.host), port: Number(to.port ?? 443)};
      tunnelTo(target, proxy, ca).then(
        socket => done?.(null, socket),
        (error: Error) => done?.(error, undefined as never),
      );
      return undefined;
    };
    this.tunnels.set(proxy.href, agent);
    return agent;
  }

  /** @throws Error if the connection breaks, or the answer is too large */
  private async read(
    response: http.IncomingMessage,
    as: 'text' | 'bytes',
  ): Promise<HttpReply> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > this.maxBytes) throw new Error(tooLarge(this.maxBytes));
      parts.push(part);
    }
    const {statusCode: status = 0, headers} = response;
    const packed = Buffer.concat(parts);
    const bytes =
      headers['content-encoding'] === 'gzip'
        ? await unpack(packed, {maxOutputLength: this.maxBytes})
        : packed;
    const isGood = status >= 200 && status < 300;
    return {
      status,
      headers: asText(headers),
      body: isGood && as === 'bytes' ? new Uint8Array(bytes) : bytes.toString(),
    };
  }
}

function noStale(reply: HttpReply | 'stale'): HttpReply {
  return reply === 'stale'
    ? {failed: 'network', text: 'the connection was closed (ECONNRESET)'}
    : reply;
}

function failed(error: unknown): HttpReply {
  const said = error instanceof Error ? error.message : String(error);
  const text = said || codeOf(error) || 'no connection';
  return {failed: 'network', text};
}

function codeOf(error: unknown): string {
  const {code} = Object(error) as {code?: unknown};
  return typeof code === 'string' ? code : '';
}

function tooLarge(most: number): string {
  return `the answer is larger than ${most} bytes`;
}

function asText(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
