/** The emulated Google behind a socket, for clients that use HTTP. */
import {createPublicKey, generateKeyPairSync} from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type {AddressInfo} from 'node:net';
import process from 'node:process';
import {gzipSync} from 'node:zlib';
import {keptKey} from '../kept-key';
import {NetworkFailure, type HttpRequest, type HttpResponse} from '../http';
import {presets, responseOf} from './faults';
import {MAX_BODY_BYTES} from './front-end';
import type {Google} from './google';
import {text} from './response';

/** This machine's own names, with or without a port. */
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** A server that is listening. */
export interface Serving {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the emulated Google on this machine only. Its clock runs with the real one, from its present time.
 *
 * It accepts only the names of this machine (a page on another site could use a name of its own), and acts as a proxy for
 * Google's. Whatever a client sends, it gets an answer.
 *
 * @param port - 0 for any free one
 * @param delayOf - how long an answer takes from the arrival of its request, in milliseconds, as if Google were far away; by default, it
 * comes at once
 */
export async function serve(
  google: Google,
  port: number,
  delayOf: (url: URL) => number = () => 0,
): Promise<Serving> {
  let last = Date.now();
  const server = createServer((request, response) => {
    const arrived = performance.now();
    void (async () => {
      const body = await bodyOf(request);
      const now = Date.now();
      google.clock.advance(Math.max(0, now - last));
      last = now;
      respond(google, {request, response, arrived}, body, {url, delayOf});
    })().catch((error: unknown) => {
      // A client that went away, or a defect of the emulator itself.
      if (request.destroyed && !request.complete) return;
      process.stderr.write(`${String(error)}\n`);
      send(request, response, responseOf(presets.backendError));
    });
  });
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {url, close: () => closed(server)};
}

/** A client's request, and the function that answers it. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** By `performance.now()`. */
  readonly arrived: number;
}

/** A request that gets no response in the emulation has its connection cut. */
function respond(
  google: Google,
  {request, response, arrived}: Exchange,
  body: Uint8Array | null,
  here: {readonly url: string; delayOf(url: URL): number},
): void {
  const answer = (status: number, line: string) =>
    send(request, response, text(status, line));
  if (request.url === '*') return answer(200, '');
  const url = addressOf(request, here.url);
  if (!url) return answer(400, 'Bad Request');
  if (!isOurs(request, url)) return answer(421, 'Misdirected Request');
  if (!body) return answer(413, 'Request Entity Too Large');
  try {
    const given = google.handle(asData(request, body, url));
    // Google computes on many machines: what this one takes for other requests does not delay an answer further.
    const delay = here.delayOf(url) - (performance.now() - arrived);
    if (delay <= 0) send(request, response, given);
    else setTimeout(() => send(request, response, given), delay);
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    response.destroy();
  }
}

/** Compressed for clients that can read it, as Google does with text. */
function send(
  {headers: asked}: IncomingMessage,
  response: ServerResponse,
  {status, headers, body}: HttpResponse,
): void {
  const isText = /^(application\/json|multipart|text)\b/.test(
    headers['content-type'] ?? '',
  );
  // With `q=0` a client says that it cannot read it (RFC 9110, section 12.5.3).
  const acceptsGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(
    String(asked['accept-encoding'] ?? ''),
  );
  if (!isText || !acceptsGzip || body.length === 0) {
    response.writeHead(status, headers).end(body);
    return;
  }
  const packed = {...headers, 'content-encoding': 'gzip'};
  response.writeHead(status, packed).end(gzipSync(body));
}

/** The whole address, from a path or from the whole address that proxies are sent; null when it cannot be read. */
function addressOf({url = '/'}: IncomingMessage, here: string): URL | null {
  const address = url.startsWith('/') ? here + url : url;
  return URL.canParse(address) ? new URL(address) : null;
}

/** A full address has precedence over the Host header (RFC 9112, section 3.2.2). */
function isOurs({url = '/', headers}: IncomingMessage, address: URL): boolean {
  const {hostname} = address;
  return url.startsWith('/')
    ? LOOPBACK.test(headers.host ?? '')
    : LOOPBACK.test(hostname) || /\.(google|googleapis)\.com$/.test(hostname);
}

function asData(
  {method = 'GET', headers}: IncomingMessage,
  body: Uint8Array,
  {href}: URL,
): HttpRequest {
  const lines = Object.entries(headers).map(
    ([name, value]) => [name, String(value)] as const,
  );
  return {
    // Node sends no body after the headers of such an answer.
    method: method === 'HEAD' ? 'GET' : method,
    url: href,
    headers: Object.fromEntries(lines),
    body,
  };
}

/** @returns null for a body that is too big, which is discarded */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MAX_BODY_BYTES) parts = [];
    else parts.push(part as Buffer);
  }
  return size > MAX_BODY_BYTES ? null : Buffer.concat(parts);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.closeAllConnections();
    server.close(error => (error ? reject(error) : resolve()));
  });
}

/**
 * The JSON key file of the company's service account, as Google's console gives it out, except that tokens are asked of
 * this server. Makes the account's key.
 */
export function serviceAccountKey(
  google: Google,
  email: string,
  url: string,
): object {
  const account = google.state.serviceAccounts.find(it => it.email === email);
  if (!account) throw new Error(`no service account ${email}`);
  const key = keptKey(
    'system-keys/service-account',
    () => generateKeyPairSync('rsa', {modulusLength: 2048}).privateKey,
  );
  const publicKey = createPublicKey(key);
  account.publicKey = String(publicKey.export({type: 'spki', format: 'pem'}));
  return {
    type: 'service_account',
    project_id: email.replace(/^.*@|\..*$/g, ''),
    private_key_id: 'emulator',
    private_key: key.export({type: 'pkcs8', format: 'pem'}),
    client_email: email,
    client_id: account.clientId,
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: `${url}/token`,
    universe_domain: 'googleapis.com',
  };
}
