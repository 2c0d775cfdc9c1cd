import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser, BrowserContext, Frame, Page} from 'playwright-core';
import type {Notice, Verb, Verbs} from '../../src/core/door/contract';
import {click} from './clicking';
import {keptBrowser} from './kept-browser';
import {partsOfPage, recordSteps, repeatSteps} from './mirrored';
import {keptAnswers, type Answer, type KeptAnswers} from './mirrored-answers';
import {built} from './project';
import {PSEUDO, textsIn} from './pseudo';
import {pseudoBuild} from './pseudo-build';
import {prepareDocument, type PreparedWindow} from './sidebar-document';

/**
 * Two sites for a browser, since no list of domains has `localhost`: each name below it counts as a domain of its own. All of them lead to
 * this machine, and such an origin is potentially trustworthy, as one of https is (W3C Secure Contexts, section 3.1).
 */
const SHEET = 'sheet.localhost';
const SIDEBAR = 'sidebar.localhost';

/** Like the real pair: the sheet's page, and the frame that Google serves the sidebar from. */
interface Addresses {
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

const BUTTON = {selector: 'button:not([role])', isWhole: true} as const;
const TAB = {selector: '[role=tab]', isWhole: false} as const;
const MENU_ITEM = {selector: '[role=menuitem]', isWhole: false} as const;

/** The script says no. */
export class No {
  constructor(readonly notices: readonly Notice[]) {}
}

/** The request gets lost; google.script.run reports `message`. */
export class Lost {
  constructor(readonly message: string) {}
}

/** The script answered with something that google.script.run cannot carry; the page gets null for it. */
export class Nothing {}

/** An answer in the page’s language; `again` gives it in another one, by what the script knew then. */
export class InEachLanguage {
  constructor(
    readonly said: unknown,
    readonly again: (request: object, language: unknown) => unknown,
  ) {}
}

type Said<V extends Verb> =
  | Verbs[V]['out']
  | No
  | Lost
  | Nothing
  | InEachLanguage;

/** The script's answers, verb by verb; a missing verb is refused. */
export type Door = {
  [V in Verb]?: (input: Verbs[V]['in']) => Said<V> | Promise<Said<V>>;
};

export interface Sidebar {
  readonly page: Page;
  readonly frame: Frame;
  /** Every request the page made of the script, in order. */
  readonly asked: Request[];
  /** Every text that the page was given by the script. */
  readonly given: Set<string>;
  /** Addresses the page wanted from the network. */
  readonly requests: string[];
  /** What the page threw or wrote to the console as an error. */
  readonly faults: string[];
  count(verb: Verb): number;
  /** The last request of a verb. */
  last(verb: Verb): Sidebar['asked'][number] | undefined;
  /** Clicks the first button of this name. */
  press(name: string): Promise<void>;
  /** Clicks a button that looks disabled. */
  pressOff(name: string): Promise<void>;
  /** Waits until the button of this name shows that it is done, in these words; null: until it shows its own label. */
  confirms(name: string, says: string | null): Promise<void>;
  tab(name: string): Promise<void>;
  /** Opens a page from its permanent link: *Schedule* from Health, others from Settings. */
  openPage(name: string): Promise<void>;
  /** Chooses the entry of *More actions* that begins like this. */
  act(name: string): Promise<void>;
  /** Waits until the page shows this text. */
  see(text: string | RegExp): Promise<void>;
  /** All that can be seen. */
  text(): Promise<string>;
  /** Waits until the focus is on the element with exactly this text. */
  focusOn(text: string): Promise<void>;
  /** Reloads the page, as when the sidebar is closed and opened. */
  reload(): Promise<void>;
  /**
   * The same in another language: a sidebar that is given what this one was given, in which everything was done that was done here.
   * The script knows nothing of it.
   */
  inLanguage(locale: string): Promise<Sidebar>;
}

export interface Look {
  readonly dark?: boolean;
  readonly height?: number;
  readonly locale?: string;
  /** Puts the page's time into the hands of the test (`page.clock`). */
  readonly clock?: boolean;
  /** It repeats another sidebar, and is given the answers that the other one had. */
  readonly answers?: KeptAnswers;
  /** The test changes what belongs to the browser, or leaves work behind: no later test gets its document. */
  readonly spoils?: boolean;
}

/** Kept for the next test files of this worker: both pages, and what is open in the browser and not in use. */
let served: Promise<Addresses> | undefined;
const idle: Host[] = [];

/**
 * For a file of sidebar tests: returns the function that opens the built sidebar, 300 px wide, with a scripted door. Only
 * google.script.run is not real. After each test, it checks that the page threw nothing and made no other requests. The page
 * is started anew for each test, but in a document that an earlier test of the worker may have left.
 */
export function sidebarTests(): (door: Door, look?: Look) => Promise<Sidebar> {
  let browser: Browser;
  let addresses: Addresses;
  const opened: {sidebar: Sidebar; host: Host}[] = [];
  beforeAll(async () => {
    served ??= servePages();
    [browser, addresses] = await Promise.all([keptBrowser(), served]);
  });
  afterEach(async () => {
    for (const {sidebar, host} of opened.splice(0)) {
      const faults = [...sidebar.faults];
      const requests = [...sidebar.requests];
      await closeFrame(host);
      idle.push(host);
      expect({faults, requests}).toEqual({faults: [], requests: []});
    }
  });
  const open = async (door: Door, look: Look = {}): Promise<Sidebar> => {
    const locale = look.locale ?? 'en-GB';
    const clock = look.clock ?? false;
    const fits = idle.findIndex(
      it => it.locale === locale && it.clock === clock,
    );
    const host =
      idle.splice(fits, fits < 0 ? 0 : 1)[0] ??
      (await newHost(browser, addresses, locale, clock));
    const others = new Map<string, Promise<Mirror>>();
    let answers = keptAnswers();
    const opening = async (locale: string): Promise<Mirror> => ({
      sidebar: await open({}, {...look, locale, answers}),
      done: 0,
    });
    const inLanguage = async (locale: string) => {
      const other = others.get(locale) ?? opening(locale);
      others.set(locale, other);
      const mirror = await other;
      const {frame} = mirror.sidebar;
      mirror.done = await repeatSteps(frame, sidebar.frame, mirror.done);
      return mirror.sidebar;
    };
    // What was done before a reload has no trace in the page, and is not repeated.
    const forget = () => {
      others.clear();
      answers = keptAnswers();
    };
    const keep = (verb: Verb, answer: Promise<Answer>) =>
      answers.keep(verb, answer);
    const mirroring = {inLanguage, keep, forget};
    const sidebar = await openSidebar(host, door, look, mirroring);
    opened.push({sidebar, host});
    return sidebar;
  };
  return open;
}

/** A sidebar that repeats another one, and how much of that it has done. */
interface Mirror {
  readonly sidebar: Sidebar;
  done: number;
}

/** What a sidebar needs for those that repeat it. */
interface Mirroring {
  readonly inLanguage: Sidebar['inLanguage'];
  readonly keep: (verb: Verb, answer: Promise<Answer>) => void;
  /** Before a reload. */
  readonly forget: () => void;
}

/** A page of the browser that sidebars are opened in, one after another. */
interface Host {
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

interface Request {
  readonly verb: Verb;
  readonly [name: string]: unknown;
}

async function newHost(
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

async function openSidebar(
  host: Host,
  door: Door,
  look: Look,
  mirroring: Mirroring,
): Promise<Sidebar> {
  const {page, addresses} = host;
  const asked: Request[] = [];
  const given = new Set<string>();
  const requests: string[] = [];
  const faults: string[] = [];
  const {height = 700} = look;
  if (page.viewportSize()?.height !== height) {
    await page.setViewportSize({width: 300, height});
  }
  await page.emulateMedia({colorScheme: look.dark ? 'dark' : 'light'});
  // Pages left by an earlier test make no more requests while they are closed.
  const left = new Set(host.isSpoiled ? page.frames() : []);
  const answerOf = ({language, ...request}: Request) => {
    const ask = (request: Request) => {
      asked.push(request);
      return answer(door, request, language);
    };
    return request.verb === 'startUnlessLong'
      ? answerInParts(request, ask)
      : ask(request);
  };
  const kept = look.answers?.reading();
  host.on = {
    asked: async (frame, request) => {
      if (left.has(frame)) return new Promise(() => {});
      const coming = kept
        ? repeated(await kept(request.verb), request)
        : answerOf(request);
      if (!kept) mirroring.keep(request.verb, Promise.resolve(coming));
      // What gives it in other languages stays here.
      const {again: _, ...said} = await coming;
      for (const text of textsIn(said)) given.add(text);
      return {...said, isHeld: kept !== undefined};
    },
    requested: url => requests.push(url),
    fault: message => faults.push(message),
  };
  const frame = () => {
    const found = page.frames().find(it => it.url() === addresses.sidebar);
    if (!found) throw new Error('the sidebar has no frame');
    return found;
  };
  const loaded = async () => {
    const tabs = '[role=tablist]';
    if (await frame().evaluate(it => !!document.querySelector(it), tabs))
      return;
    await frame().locator(tabs).waitFor();
  };
  const tab = async (name: string) => {
    const tab = frame().getByRole('tab', {name});
    await click(frame(), {...TAB, label: name}, tab);
  };
  if (host.clock) {
    // Where an earlier test has left it.
    await page.clock.resume();
    await page.clock.setSystemTime(Date.now());
  }
  await openFrame(host);
  await loaded();
  // Timers of such a clock can't be cleared by counting them.
  host.isSpoiled = host.clock || (look.spoils ?? false);
  return {
    page,
    get frame() {
      return frame();
    },
    asked,
    given,
    requests,
    faults,
    count: verb => asked.filter(it => it.verb === verb).length,
    last: verb => asked.filter(it => it.verb === verb).at(-1),
    press: async name => {
      const button = frame().getByRole('button', {name, exact: true}).first();
      await click(frame(), {...BUTTON, label: name}, button);
    },
    pressOff: async name => {
      const button = frame().getByRole('button', {name, exact: true}).first();
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      await button.dispatchEvent('click');
    },
    confirms: async (name, says) => {
      const button = frame().getByRole('button', {name, exact: true}).first();
      const handle = await button.elementHandle();
      await frame().waitForFunction(
        ([button, says]) => {
          const label = button?.querySelector('.either');
          if (!label) return false;
          const {content, visibility} = getComputedStyle(label, '::after');
          const own = getComputedStyle(label.firstElementChild!).opacity;
          const isShown = visibility === 'visible' && own === '0';
          return says === null
            ? visibility === 'hidden' && own === '1'
            : isShown && content.startsWith(JSON.stringify(says));
        },
        [handle, says] as const,
        {timeout: 5000, polling: 50},
      );
    },
    tab,
    act: async name => {
      const label = 'More actions';
      const more = frame().getByRole('button', {name: label});
      await click(frame(), {...BUTTON, label}, more);
      const begin = new RegExp(`^${name}`);
      const item = frame().getByRole('menuitem', {name: begin});
      await click(frame(), {...MENU_ITEM, label: name}, item);
    },
    openPage: async name => {
      const isSchedule = name === 'Schedule';
      await tab(isSchedule ? 'Health' : 'Settings');
      const title = frame().getByRole('heading', {level: 1, name});
      if (await title.isVisible()) return;
      const line = isSchedule ? 'Edit schedule' : new RegExp(`^${name}`);
      await frame().getByRole('button', {name: line}).click();
    },
    see: async text => {
      const seen = frame().evaluate(
        it => (window as unknown as PreparedWindow).shown(it),
        text,
      );
      if (await isInTime(seen)) return;
      // It has the last word, and says what it waited for.
      const shown = frame().getByText(text).filter({visible: true}).first();
      await shown.waitFor({timeout: 5000});
    },
    text: () => frame().evaluate(() => document.body.innerText),
    focusOn: async text => {
      const focused = frame().evaluate(
        it => (window as unknown as PreparedWindow).focused(it),
        text,
      );
      if (await isInTime(focused)) return;
      const has = await frame().locator(':focus').allInnerTexts();
      throw new Error(`the focus is on “${has.join()}”, not on “${text}”`);
    },
    reload: async () => {
      mirroring.forget();
      await page.reload();
      await loaded();
    },
    inLanguage: mirroring.inLanguage,
  };
}

/** Whether it is done within five seconds. */
async function isInTime(work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>(resolve => {
    timer = setTimeout(() => resolve(false), 5000);
  });
  // Whoever gave up on it does not hear that its document was closed.
  const done = work.then(() => true);
  done.catch(() => {});
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens the sidebar: in the sheet, if that is not open; anew in its document; or, where that is spoiled, in a new frame, as
 * when a sidebar is opened over another. The browser keeps the processes of both sites.
 */
async function openFrame(host: Host): Promise<void> {
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
async function closeFrame({page, addresses, isSpoiled}: Host): Promise<void> {
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

/** Holds an answer back until the test opens it. */
export function gate<T>(): {answer: Promise<T>; open: (value: T) => void} {
  let open: (value: T) => void = () => {};
  const held = new Promise<T>(resolve => {
    open = resolve;
  });
  return {answer: held, open};
}

/** A refusal with one notice. */
export function refusal(says: string, fix = 'Do this next.'): No {
  return new No([{code: 'refused', severity: 'block', says, fix}]);
}

/** @param language - that the page asks in, for a door that answers in it */
async function answer(
  door: Door,
  {verb, ...input}: Request,
  language: unknown,
): Promise<Answer> {
  const handle = door[verb] as
    | ((input: unknown, language: unknown) => unknown)
    | undefined;
  const value = handle
    ? await handle(input, language)
    : new No([
        {
          code: 'not-scripted',
          severity: 'block',
          says: `This test did not expect ${verb}.`,
          fix: '',
        },
      ]);
  return carried(value);
}

function carried(value: unknown): Answer {
  if (value instanceof InEachLanguage) {
    const {said, again} = value;
    return {
      ...carried(said),
      again: (request, language) => carried(again(request, language)),
    };
  }
  if (value instanceof Lost) return {lost: value.message};
  if (value instanceof Nothing) return {answer: null};
  if (value instanceof No) {
    return {answer: {ok: false, notices: value.notices}};
  }
  return {answer: {ok: true, value}};
}

/** What was answered to another sidebar, in the language of a request. */
function repeated(
  kept: Answer,
  {language, ...request}: Request,
): Answer | Promise<Answer> {
  return kept.again ? kept.again(request, language) : kept;
}

/** What an order says besides its rows. */
const ORDER_ONLY = [
  ...['verb', 'makeDefault', 'force', 'previews', 'renewalDays', 'validUntil'],
  ...['works', 'pageDerives', 'except', 'password', 'keyServiceToken'],
];

/** An order, as the script answers it: by what it says about the cost, and by the start unless that is high. */
async function answerInParts(
  order: Request,
  ask: (request: Request) => Promise<Answer>,
): Promise<Answer> {
  const parts = new Map<Verb, Answer>();
  const said = await combined(order, async request => {
    const part = await ask(request);
    parts.set(request.verb, part);
    return part;
  });
  if ([...parts.values()].every(it => !it.again)) return said;
  const again = (order: object, language: unknown) =>
    combined(order as Request, async request =>
      repeated(parts.get(request.verb)!, {...request, language}),
    );
  return {...said, again};
}

async function combined(
  order: Request,
  ask: (request: Request) => Promise<Answer>,
): Promise<Answer> {
  const rows = Object.entries(order).filter(([it]) => !ORDER_ONLY.includes(it));
  const said = await ask({...Object.fromEntries(rows), verb: 'preview'});
  const {ok, value} = said.answer as {
    ok: boolean;
    value: Verbs['preview']['out'];
  };
  if (!ok) return said;
  const {seconds, fetches, today, perDay} = value.forecast;
  if (seconds > 60 || fetches + today > perDay) {
    return {answer: {ok: true, value: {question: value}}};
  }
  return ask({...order, verb: 'start'});
}

/** Serves both pages, each under its own name. */
async function servePages(): Promise<Addresses> {
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
