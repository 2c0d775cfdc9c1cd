/** Pages of the browser that the sidebar of a test is opened in, on two sites, as Google has them. */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser, BrowserContext, Frame, Page} from 'playwright-core';
import {partsOfPage, recordSteps} from './mirrored';
import {built} from './project';
import {PSEUDO} from './pseudo';
import {pseudoBuild} from './pseudo-build';
import {prepareDocument, type PreparedWindow} from './sidebar-document';
import type {Request} from './sidebar-door';

/**
 * Two sites for a browser, since no list of domains has `localhost`: each name below it counts as a domain of its own. All of them lead to
 * this machine, and such an origin is potentially trustworthy, as one of https is (W3C Secure Contexts, section 3.1).
 */
const SHEET = 'sheet.localhost';
const SIDEBAR = 'sidebar.localhost';

/** Like the real pair: the sheet's page, and the frame that Google serves the sidebar from. */
export interface Addresses {
  readonly sheet: string;
  readonly sidebar: string;
}

/** As Apps Script frames a sidebar. */
const SANDBOX = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
].join(' ');

/** A page of the browser that sidebars are opened in, one after another. */
export interface Host {
  readonly page: Page;
  readonly addresses: Addresses;
  readonly locale: string;
  readonly clock: boolean;
  /** Whether the next test needs a new document. */
  isSpoiled: boolean;
  /** Listeners for what happens in the page. */
  on: {
    asked(frame: Frame, request: Request): unknown;
    requested(url: string): void;
    fault(message: string): void;
  };
}

export async function newHost(
  browser: Browser,
  addresses: Addresses,
  locale: string,
  clock: boolean,
): Promise<Host> {
  const viewport = {width: 300, height: 700};
  const context = await browser.newContext({
    ...{viewport, reducedMotion: 'reduce', locale},
  });
  const nobody = () => {
    throw new Error('no test has opened the sidebar yet');
  };
  const on = {asked: nobody, requested: nobody, fault: nobody};
  const page = await preparedPage(context, clock);
  const isSpoiled = false;
  const host: Host = {page, addresses, locale, clock, isSpoiled, on};
  // Only observed, not answered here: requests that pass through the debugger take many times as long.
  context.on('request', request => {
    const url = request.url();
    const own = [addresses.sheet, addresses.sidebar].includes(url);
    if (!own) host.on.requested(url);
  });
  await context.exposeBinding('askTheDoor', ({frame}, request: Request) =>
    host.on.asked(frame, request),
  );
  page.on('pageerror', error => host.on.fault(error.message));
  page.on('console', message => {
    if (message.type() === 'error') host.on.fault(message.text());
  });
  return host;
}

async function preparedPage(
  context: BrowserContext,
  clock: boolean,
): Promise<Page> {
  // In this order: what is recorded is recorded also after a restart.
  const content = `(${String(recordSteps)})(${String(partsOfPage)});(${String(prepareDocument)})();`;
  await context.addInitScript({content});
  if (clock) await context.clock.install();
  return context.newPage();
}

/**
 * Opens the sidebar: in the sheet, if that is not open; anew in its document; or, where that is spoiled, in a new frame, as
 * when a sidebar is opened over another. The browser keeps the processes of both sites.
 */
export async function openFrame(host: Host): Promise<void> {
  const {page, addresses} = host;
  if (page.url() !== addresses.sheet) {
    await page.goto(addresses.sheet);
    return;
  }
  const open = page.frames().find(it => it.url() === addresses.sidebar);
  if (open && !host.isSpoiled) {
    await open.evaluate(() => (window as unknown as PreparedWindow).restart());
    return;
  }
  const old = new Set(page.frames());
  const navigated = page.waitForEvent('framenavigated', {
    predicate: it => !old.has(it) && it.url() === addresses.sidebar,
  });
  await page.evaluate(src => {
    const old = document.querySelector('iframe')!;
    const frame = old.cloneNode() as HTMLIFrameElement;
    frame.src = src;
    old.replaceWith(frame);
  }, addresses.sidebar);
  await navigated;
}

/** Ends what is open, which would poll the script and blink its cursor until the worker ends. */
export async function closeFrame({
  page,
  addresses,
  isSpoiled,
}: Host): Promise<void> {
  const open = page.frames().find(it => it.url() === addresses.sidebar);
  if (open && !isSpoiled) {
    await open.evaluate(() => (window as unknown as PreparedWindow).end());
    return;
  }
  await page.evaluate(() => {
    const old = document.querySelector('iframe');
    const frame = old?.cloneNode() as HTMLIFrameElement | undefined;
    frame?.removeAttribute('src');
    old?.replaceWith(frame!);
  });
}

/** Serves both pages, each under its own name. */
export async function servePages(): Promise<Addresses> {
  // As bytes: they are sent for each document of a test.
  const bodies: Record<string, Buffer> = {};
  let inPseudo: Buffer | undefined;
  const server = createServer(({headers, url}, response) => {
    let body = url === '/' ? bodies[headers.host ?? ''] : undefined;
    if (body === undefined) return void response.writeHead(404).end();
    const isPseudo = headers['accept-language']?.startsWith(PSEUDO);
    if (isPseudo && headers.host?.startsWith(SIDEBAR)) {
      body = inPseudo ??= pseudoBuild('sidebar');
    }
    response.setHeader('content-type', 'text/html; charset=utf-8').end(body);
  });
  // It is there until the worker ends, and does not keep it.
  server.unref().on('connection', socket => socket.unref());
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const sidebar = `http://${SIDEBAR}:${port}/`;
  bodies[`${SHEET}:${port}`] = Buffer.from(hostPage(sidebar));
  bodies[`${SIDEBAR}:${port}`] = Buffer.from(built('sidebar.html'));
  return {
    sheet: `http://${SHEET}:${port}/`,
    sidebar,
  };
}

function hostPage(sidebar: string): string {
  return `<!doctype html><html lang="en"><title>Sheet</title>
    <style>body{margin:0}iframe{border:0;inline-size:300px;block-size:100vh;display:block}</style>
    <iframe title="S/MIME Rollout" sandbox="${SANDBOX}" src="${sidebar}"></iframe></html>`;
}
