/**
 * The playground's servers, on this machine only: the page with the sheet on one origin; what scripts have made (sidebar, pages
 * of the web app) on another, as Google serves it from googleusercontent.com, together with mail; Google's pages as other
 * people's browsers show them on a third. The commands of the page only the page can give.
 */
import {randomBytes, timingSafeEqual} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {buildPrograms} from './bundle';
import type {Command, MailContent, Reply} from './command';
import {COMPANIES, type CompanyName} from './companies';
import {GooglePages} from './google-pages/site';
import {
  COMPANY_LANGUAGES,
  type CompanyLanguage,
} from '../sample-company/languages';
import {
  escaped,
  headersFor,
  isFor,
  openSite,
  pathOf,
  refuse,
  send,
  sendJson,
  textOf,
} from './site';
import {Thread} from './thread';
import type {View} from './view';

export interface PlaygroundOptions {
  /** Folder with the built project. */
  readonly bundle: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Real milliseconds that a virtual second takes while a script runs; 0 for no waiting at all. */
  readonly speed: number;
  /** Of the company's files, see `SampleCompanyOptions`. */
  readonly iterations?: number | undefined;
}

/** A playground that is listening. */
export interface Playground {
  /** Address of the page. */
  readonly url: string;
  /** The origin of the frame that holds the sidebar. */
  readonly sidebarOrigin: string;
  /** Address of the browser in which an account is signed in, null for none; Google's pages are below it (`standInFor`). */
  browserOf(account: string | null): string;
  /** Does what the page could ask for. */
  perform(command: Command): Promise<Reply>;
  /** What the page shows now. */
  readonly view: View;
  /** Opens a company again. Default: the sample company. */
  startOver(company?: CompanyName, language?: CompanyLanguage): Promise<void>;
  close(): Promise<void>;
}

/** The settings that the page receives. */
export interface PageSettings {
  readonly token: string;
  readonly sidebarOrigin: string;
  /** Of the company that is open. */
  readonly language: CompanyLanguage;
}

const HEARTBEAT_MS = 15_000;

/**
 * Serves the playground until it is closed.
 *
 * @throws Error if the port is in use, or the sample company cannot be made
 */
export async function servePlayground({
  bundle,
  port,
  speed,
  iterations,
}: PlaygroundOptions): Promise<Playground> {
  const {worker, bridges, page, googlePages} = await buildPrograms();
  const token = randomBytes(24).toString('base64url');
  const watchers = new Set<ServerResponse>();
  let view = '';
  const thread = new Thread({
    code: worker,
    bundle,
    speed,
    iterations,
    onView: latest => {
      view = latest;
      for (const watcher of watchers) watcher.write(`${view}\n`);
    },
  });

  const google = new GooglePages({
    ...googlePages,
    bridge: bridges.webApp,
    content: () => contents.origin,
    perform: command => thread.perform(command),
  });
  const [sheets, contents, googles] = await openSites();
  const url = sheets.origin;
  const browserOf = (account: string | null) =>
    googles.origin + google.browserOf(account);

  /** The sheet's page must be another site than what scripts have made. */
  async function openSites() {
    const sheets = await openSite(port, '127.0.0.1', answerPage);
    const contents = await openSite(0, 'localhost', answerContent);
    const googles = await openSite(0, '127.0.0.1', (...it) =>
      google.answer(...it),
    );
    return [sheets, contents, googles] as const;
  }

  async function answerPage(
    request: IncomingMessage,
    response: ServerResponse,
    url: string,
  ): Promise<void> {
    if (request.headers.host === url.replace(/.*127.0.0.1/, 'localhost')) {
      // Typed by hand; the page itself must be another site than the sidebar.
      response.writeHead(307, {location: url}).end();
      return;
    }
    if (!isFor(request, url)) return refuse(response, 403);
    switch (`${request.method} ${pathOf(request)}`) {
      case 'GET /': {
        const settings: PageSettings = {
          token,
          sidebarOrigin: contents.origin,
          language: thread.language,
        };
        const value = escaped(JSON.stringify(settings));
        const html = page.html.replace('SETTINGS', () => value);
        return send(response, 'text/html', html, {
          'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src ${contents.origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        });
      }
      case 'GET /page.js':
        return send(response, 'text/javascript', page.script);
      case 'GET /page.css':
        return send(response, 'text/css', page.style);
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
      case 'POST /browsers': {
        const account = JSON.parse(await textOf(request)) as string | null;
        return sendJson(response, {ok: true, value: browserOf(account)});
      }
      case 'POST /start-over': {
        const wanted = JSON.parse(await textOf(request)) as {
          readonly company?: unknown;
          readonly language?: unknown;
        };
        const company = COMPANIES.find(it => it === wanted.company);
        const language = COMPANY_LANGUAGES.find(it => it === wanted.language);
        if (!company || !language) return refuse(response, 400);
        await thread.start(company, language);
        return sendJson(response, {ok: true, value: null});
      }
      default:
        return refuse(response, 404);
    }
  }

  async function answerContent(
    request: IncomingMessage,
    response: ServerResponse,
    origin: string,
  ): Promise<void> {
    if (!isFor(request, origin)) return refuse(response, 403);
    const [, kind, name = ''] = pathOf(request).split('/');
    switch (kind) {
      case 'sidebar': {
        const script = `${speaking(thread.language)}<script data-host="${url}">${bridges.sidebar}</script>`;
        const put = (head: string) => head + script;
        const html = thread.sidebar.replace(/<head[^>]*>|^/i, put);
        return send(response, 'text/html', html, {
          'content-security-policy': `frame-ancestors ${url}`,
        });
      }
      case 'mail':
        return answerMail(response, Number(name));
      case 'web-app':
        return google.sendContent(response, name);
      default:
        return refuse(response, 404);
    }
  }

  /** As it was sent, and with nothing that could run or reach anyone. */
  async function answerMail(
    response: ServerResponse,
    number: number,
  ): Promise<void> {
    const reply = await thread.perform({do: 'mail', number});
    const html = reply.ok ? (reply.value as MailContent).html : null;
    if (html === null) return refuse(response, 404);
    return send(response, 'text/html', html, {
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors ${url}`,
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
    await Promise.all([sheets, contents, googles].map(it => it.close()));
  };
  try {
    await thread.start(COMPANIES[0]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    sidebarOrigin: contents.origin,
    browserOf,
    perform: command => thread.perform(command),
    get view() {
      return JSON.parse(view) as View;
    },
    startOver: (company = COMPANIES[0], language = 'en') =>
      thread.start(company, language),
    close,
  };
}

/** For the sidebar: the browser then prefers this language. In English, the person’s own browser decides. */
function speaking(language: CompanyLanguage): string {
  if (language === 'en') return '';
  return `<script>Object.defineProperty(navigator, 'languages', {get: () => ['${language}']});</script>`;
}

function knows({headers}: IncomingMessage, token: string): boolean {
  const given = Buffer.from(String(headers['x-playground-token'] ?? ''));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
