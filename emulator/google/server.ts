/** The emulated Google behind a socket, for clients that speak HTTP. */
import {generateKeyPairSync} from 'node:crypto';
import {createServer} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import process from 'node:process';
import {NetworkFailure} from '../http';
import type {HttpRequest} from '../http';
import type {Google} from './google';

/** A server that is listening. */
export interface Serving {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the emulated Google on this machine only. Its clock runs with the real one, from where it stands.
 *
 * @param port - 0 for any free one
 */
export async function serve(google: Google, port: number): Promise<Serving> {
  let last = Date.now();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const now = Date.now();
      google.clock.advance(Math.max(0, now - last));
      last = now;
      respond(google, asData(request, body, url), response);
    })().catch((error: unknown) => {
      // A defect of the emulator itself, or a client that went away.
      process.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {url, close: () => closed(server)};
}

/** A request that gets no response in the emulation has its connection cut. */
function respond(
  google: Google,
  request: HttpRequest,
  response: ServerResponse,
): void {
  try {
    const {status, headers, body} = google.handle(request);
    response.writeHead(status, headers).end(body);
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    response.destroy();
  }
}

function asData(
  request: IncomingMessage,
  body: Uint8Array,
  url: string,
): HttpRequest {
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [name, String(value)] as const,
  );
  return {
    method: request.method ?? 'GET',
    url: url + (request.url ?? '/'),
    headers: Object.fromEntries(headers),
    body,
  };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
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
  const {privateKey, publicKey} = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: {type: 'spki', format: 'pem'},
    privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
  });
  account.publicKey = publicKey;
  return {
    type: 'service_account',
    project_id: email.replace(/^.*@|\..*$/g, ''),
    private_key_id: 'emulator',
    private_key: privateKey,
    client_email: email,
    client_id: account.clientId,
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: `${url}/token`,
    universe_domain: 'googleapis.com',
  };
}
