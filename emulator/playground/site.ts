/** How the playground's servers receive and answer requests: each under its own name only, nothing cached, no referrer sent. */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Reply} from './command';

const LARGEST_BODY = 32 * 1024 * 1024;

/** A server on this machine that is listening. */
export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
) => Promise<void> | void;

/**
 * Listens on this machine only.
 *
 * @param port - 0 for any free one
 * @param name - `127.0.0.1` or `localhost`: two sites for a browser
 * @throws Error if the port is in use
 */
export async function openSite(
  port: number,
  name: '127.0.0.1' | 'localhost',
  answer: Answer,
): Promise<Site> {
  let origin = '';
  const server = createServer((request, response) => {
    handle(response, async () => {
      await answer(request, response, origin);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  origin = `http://${name}:${(server.address() as AddressInfo).port}`;
  return {origin, close: () => closed(server)};
}

function handle(response: ServerResponse, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500, headersFor('text/plain')).end(message);
  });
}

/** Both names would reach both servers; each is served under its own only, so that no other site can pass for it. */
export function isFor({headers}: IncomingMessage, origin: string): boolean {
  const {host, origin: from} = headers;
  return (
    host === new URL(origin).host && (from === undefined || from === origin)
  );
}

export function pathOf({url = '/'}: IncomingMessage): string {
  return url.split('?')[0] ?? '/';
}

export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > LARGEST_BODY) throw new Error('The file is too big.');
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function headersFor(type: string): Record<string, string> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

/**
 * @param headers - in addition to the usual ones, or in their place
 */
export function send(
  response: ServerResponse,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, {...headersFor(type), ...headers}).end(body);
}

export function sendJson(response: ServerResponse, reply: Reply): void {
  send(response, 'application/json', JSON.stringify(reply));
}

export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, headersFor('text/plain')).end();
}

/** Text for an attribute or between tags. */
export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
