/**
 * Google's pages as one person's browser shows them: script.google.com with the web app, accounts.google.com and
 * myaccount.google.com. A site of its own; what the script has made of a page is served by the site of the sidebar, as Google does from googleusercontent.com.
 */
import {randomBytes} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {ConsentResult} from '../../google/oauth-consent';
import type {WebPage} from '../../workspace';
import {Browsers, type Browser} from '../browsers';
import type {Command, Reply} from '../command';
import {escaped, isFor, pathOf, refuse, send, sendJson, textOf} from '../site';
import {standInFor, standsFor} from '../stand-in';
import type {AllowedApp, ConsentQuestion} from '../visitor-command';
import {
  blockedPage,
  connectionsPage,
  consentPage,
  elsewherePage,
} from './accounts';
import {webAppErrorPage, webAppPage} from './web-app';

export interface GooglePagesOptions {
  readonly perform: (command: Command) => Promise<Reply>;
  /** Program and style of its pages. */
  readonly script: string;
  readonly style: string;
  /** What runs in a web app's frame before its own script. */
  readonly bridge: string;
  /** Origin of what scripts have made. */
  readonly content: () => string;
}

/** A browser that goes back requests the page that was in the frame. */
const MAX_CONTENTS = 50;

const LEAST = "default-src 'none'; base-uri 'none'";
const ACCOUNTS = {
  'content-security-policy': `${LEAST}; style-src 'self'; form-action 'self'; frame-ancestors 'none'`,
  // Without a policy, a form would not send its origin.
  'referrer-policy': 'strict-origin',
};

export class GooglePages {
  private readonly browsers = new Browsers();
  private readonly contents = new Map<string, {html: string; policy: string}>();

  constructor(private readonly options: GooglePagesOptions) {}

  /** Path of the browser in which an account is signed in; null is none. */
  browserOf(account: string | null): string {
    return this.browsers.of(account).base;
  }

  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    origin: string,
  ): Promise<void> {
    if (!isFor(request, origin)) return refuse(response, 403);
    const {script, style} = this.options;
    switch (`${request.method} ${pathOf(request)}`) {
      case 'GET /page.js':
        return send(response, 'text/javascript', script);
      case 'GET /page.css':
        return send(response, 'text/css', style);
      case 'GET /favicon.ico':
        response.writeHead(204).end();
        return;
    }
    const at = this.browsers.at(request.url ?? '');
    if (!at) return refuse(response, 404);
    const {browser, rest} = at;
    if (request.method === 'POST' && rest === '/run') {
      return this.run(request, response, browser);
    }
    const address = standsFor(rest);
    if (address === null) return refuse(response, 404);
    const decides = request.method === 'POST';
    switch (new URL(address).host) {
      case 'accounts.google.com':
        return decides
          ? this.decide(request, response, browser, address)
          : this.ask(response, browser, address);
      case 'myaccount.google.com':
        return this.connections(response, browser, decides);
      default:
        return decides
          ? refuse(response, 405)
          : this.visit(response, browser, address, origin);
    }
  }

  /** A page made by a script, by its assigned name. */
  sendContent(response: ServerResponse, name: string): void {
    const content = this.contents.get(name);
    if (!content) return refuse(response, 404);
    const {html, policy} = content;
    send(response, 'text/html', html, {
      ...(policy && {'content-security-policy': policy}),
    });
  }

  private async visit(
    response: ServerResponse,
    {base, account}: Browser,
    url: string,
    origin: string,
  ): Promise<void> {
    const {perform, content} = this.options;
    const reply = await perform({do: 'visit', url, as: account});
    const page = reply.ok ? (reply.value as WebPage) : null;
    const anywhere = page?.xFrameOptions === 'ALLOWALL';
    const framing = anywhere ? '' : `frame-ancestors ${origin}`;
    const body = page
      ? webAppPage(
          page,
          `${content()}/web-app/${this.keep(page.html, origin, base, framing)}`,
          account,
          {content: content(), run: `${base}/run`},
        )
      : webAppErrorPage((reply as Reply & {ok: false}).error, account);
    send(response, 'text/html', body, {
      'content-security-policy': `${LEAST}; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src ${content()}; form-action 'none'`,
      ...(!anywhere && {'x-frame-options': 'SAMEORIGIN'}),
    });
  }

  /** @returns its name */
  private keep(
    html: string,
    host: string,
    base: string,
    policy: string,
  ): string {
    const name = randomBytes(18).toString('base64url');
    const script = `<script data-host="${host}" data-browser="${escaped(host + base)}">${this.options.bridge}</script>`;
    this.contents.set(name, {
      html: html.replace(/<head[^>]*>|^/i, head => head + script),
      policy,
    });
    const [oldest] = this.contents.keys();
    if (this.contents.size > MAX_CONTENTS) this.contents.delete(oldest!);
    return name;
  }

  private async run(
    request: IncomingMessage,
    response: ServerResponse,
    {account}: Browser,
  ): Promise<void> {
    const {name, args} = JSON.parse(await textOf(request)) as {
      name: string;
      args: readonly unknown[];
    };
    const {perform} = this.options;
    const call = {do: 'runAsVisitor', name, args, as: account} as const;
    return sendJson(response, await perform(call));
  }

  private async ask(
    response: ServerResponse,
    {account}: Browser,
    url: string,
  ): Promise<void> {
    const command = {do: 'openConsent', url} as const;
    const {page, accounts} = await this.valueOf<ConsentQuestion>(command);
    const body =
      page.kind === 'error'
        ? blockedPage(page)
        : consentPage(page, accounts, account);
    return send(response, 'text/html', body, ACCOUNTS);
  }

  private async decide(
    request: IncomingMessage,
    response: ServerResponse,
    {base}: Browser,
    url: string,
  ): Promise<void> {
    const form = new URLSearchParams(await textOf(request));
    const result = await this.valueOf<ConsentResult>({
      do: 'decideConsent',
      url,
      user: form.get('user') ?? '',
      allow: form.get('allow') === 'yes',
      scopes: form.getAll('scope'),
    });
    if (result.kind === 'error') {
      return send(response, 'text/html', blockedPage(result), ACCOUNTS);
    }
    const location = standInFor(result.to, base);
    if (location === null) {
      return send(response, 'text/html', elsewherePage(result.to), ACCOUNTS);
    }
    response.writeHead(303, {location, 'referrer-policy': 'no-referrer'}).end();
  }

  private async connections(
    response: ServerResponse,
    {account}: Browser,
    removes: boolean,
  ): Promise<void> {
    const user = account ?? '';
    if (removes) await this.valueOf({do: 'removeApp', user});
    const command = {do: 'allowedApps', user} as const;
    const allowed = await this.valueOf<readonly AllowedApp[]>(command);
    const body = connectionsPage(allowed, account);
    return send(response, 'text/html', body, ACCOUNTS);
  }

  /** @throws Error when the command is refused */
  private async valueOf<Value>(command: Command): Promise<Value> {
    const reply = await this.options.perform(command);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as Value;
  }
}
