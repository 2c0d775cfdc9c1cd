/**
 * The playground's server, on this machine only: the page with the sheet on one origin, the sidebar on another (as Google
 * serves it from googleusercontent.com) together with mail, and the commands of the page, which only the page can give.
 */
import {randomBytes, timingSafeEqual} from 'node:crypto';
import {createServer} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {buildPrograms} from './bundle';
import type {Command, MailContent, Reply} from './command';
import type {View} from './view';
import {Thread} from './thread';

export interface PlaygroundOptions {
  /** Folder with the built project. */
  readonly bundle: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Real milliseconds that a virtual second takes while a script runs; 0 for no waiting at all. */
  readonly speed: number;
}

/** A playground that is listening. */
export interface Playground {
  /** Address of the page. */
  readonly url: string;
  /** Origin of the sidebar's frame. */
  readonly sidebarOrigin: string;
  /** Does what the page could ask for. */
  perform(command: Command): Promise<Reply>;
  /** What the page shows now. */
  readonly view: View;
  startOver(): Promise<void>;
  close(): Promise<void>;
}

/** What the page is told about itself. */
export interface PageSettings {
  readonly token: string;
  readonly sidebarOrigin: string;
}

const LARGEST_BODY = 32 * 1024 * 1024;
const HEARTBEAT_MS = 15_000;

/**
 * Serves the playground until it is closed.
 *
 * @throws Error when the port is taken, or the sample company cannot be made
 */
export async function servePlayground({
  bundle,
  port,
  speed,
}: PlaygroundOptions): Promise<Playground> {
  const {worker, bridge, page} = await buildPrograms();
  const token = randomBytes(24).toString('base64url');
  const watchers = new Set<ServerResponse>();
  let view = '';
  const thread = new Thread({
    code: worker,
    bundle,
    speed,
    onView: latest => {
      view = latest;
      for (const watcher of watchers) watcher.write(`${view}\n`);
    },
  });

  const sheets = createServer((request, response) => {
    handle(response, () => answerPage(request, response));
  });
  const sidebars = createServer((request, response) => {
    handle(response, () => answerSidebar(request, response));
  });
  const url = await listen(sheets, port, '127.0.0.1');
  const sidebarOrigin = await listen(sidebars, 0, 'localhost');
  const settings: PageSettings = {token, sidebarOrigin};

  async function answerPage(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.headers.host === url.replace(/.*127.0.0.1/, 'localhost')) {
      // Typed by hand; the page itself must be another site than the sidebar.
      response.writeHead(307, {location: url}).end();
      return;
    }
    if (!isFor(request, url)) return refuse(response, 403);
    switch (`${request.method} ${pathOf(request)}`) {
      case 'GET /': {
        const value = attribute(JSON.stringify(settings));
        return send(response, 'text/html', {
          body: page.html.replace('SETTINGS', () => value),
          policy: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src ${sidebarOrigin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        });
      }
      case 'GET /page.js':
        return send(response, 'text/javascript', {body: page.script});
      case 'GET /page.css':
        return send(response, 'text/css', {body: page.style});
      case 'GET /favicon.ico':
        response.writeHead(204).end();
        return;
    }
    if (!knows(request, token)) return refuse(response, 403);
    switch (`${request.method} ${pathOf(request)}`) {
      case 'GET /views':
        return watch(response);
      case 'POST /commands': {
        const command = JSON.parse(await textOf(request)) as Command;
        return sendJson(response, await thread.perform(command));
      }
      case 'POST /start-over':
        await thread.start();
        return sendJson(response, {ok: true, value: null});
      default:
        return refuse(response, 404);
    }
  }

  async function answerSidebar(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (!isFor(request, sidebarOrigin)) return refuse(response, 403);
    const mail = /^\/mail\/(\d+)$/.exec(pathOf(request))?.[1];
    if (mail !== undefined) return answerMail(response, Number(mail));
    if (!/^\/sidebar\/\d+$/.test(pathOf(request))) return refuse(response, 404);
    const script = `<script data-host="${url}">${bridge}</script>`;
    return send(response, 'text/html', {
      body: thread.sidebar.replace(/<head[^>]*>|^/i, head => head + script),
      policy: `frame-ancestors ${url}`,
    });
  }

  /** As it was sent, and with nothing that could run or reach anybody. */
  async function answerMail(
    response: ServerResponse,
    number: number,
  ): Promise<void> {
    const reply = await thread.perform({do: 'mail', number});
    const html = reply.ok ? (reply.value as MailContent).html : null;
    if (html === null) return refuse(response, 404);
    return send(response, 'text/html', {
      body: html,
      policy: `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors ${url}`,
    });
  }

  function watch(response: ServerResponse): void {
    response.writeHead(200, headersFor('application/x-ndjson'));
    response.write(`${view}\n`);
    watchers.add(response);
    const heartbeat = setInterval(() => response.write('\n'), HEARTBEAT_MS);
    response.on('close', () => {
      clearInterval(heartbeat);
      watchers.delete(response);
    });
  }

  const close = async () => {
    await thread.stop();
    await Promise.all([closed(sheets), closed(sidebars)]);
  };
  try {
    await thread.start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    sidebarOrigin,
    perform: command => thread.perform(command),
    get view() {
      return JSON.parse(view) as View;
    },
    startOver: () => thread.start(),
    close,
  };
}

function handle(response: ServerResponse, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500, headersFor('text/plain')).end(message);
  });
}

/** Both names would reach both servers; each is served under its own only, so that no other site can pass for it. */
function isFor({headers}: IncomingMessage, origin: string): boolean {
  const {host, origin: from} = headers;
  return (
    host === new URL(origin).host && (from === undefined || from === origin)
  );
}

function knows({headers}: IncomingMessage, token: string): boolean {
  const given = Buffer.from(String(headers['x-playground-token'] ?? ''));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function pathOf({url = '/'}: IncomingMessage): string {
  return url.split('?')[0] ?? '/';
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > LARGEST_BODY) throw new Error('The file is too big.');
  }
  return Buffer.concat(chunks).toString('utf8');
}

function headersFor(type: string): Record<string, string> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

function send(
  response: ServerResponse,
  type: string,
  {body, policy}: {body: string; policy?: string},
): void {
  const headers = headersFor(type);
  if (policy) headers['content-security-policy'] = policy;
  response.writeHead(200, headers).end(body);
}

function sendJson(response: ServerResponse, reply: Reply): void {
  send(response, 'application/json', {body: JSON.stringify(reply)});
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, headersFor('text/plain')).end();
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

async function listen(
  server: Server,
  port: number,
  name: string,
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://${name}:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
