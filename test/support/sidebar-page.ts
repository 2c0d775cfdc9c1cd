import {readFileSync} from 'node:fs';
import {chromium, type Browser, type Frame, type Page} from 'playwright-core';
import type {Notice, Verb, Verbs} from '../../src/core/door';

/** Like the real pair, two sites: the sheet's page, and the frame that Google serves the sidebar from. */
const SHEET = 'https://sheet.example/';
const SIDEBAR = 'https://sidebar.example/';

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

type Said<V extends Verb> = Verbs[V]['out'] | No | Lost | Nothing;

/** What the script answers, verb by verb; a verb that is left out is refused. */
export type Door = {
  [V in Verb]?: (input: Verbs[V]['in']) => Said<V> | Promise<Said<V>>;
};

export interface Sidebar {
  readonly page: Page;
  readonly frame: Frame;
  /** Every request the page made of the script, in order. */
  readonly asked: {readonly verb: Verb; readonly [name: string]: unknown}[];
  /** Addresses the page wanted from the network. */
  readonly requests: string[];
  /** What the page threw or wrote to the console as an error. */
  readonly faults: string[];
  count(verb: Verb): number;
  /** The last request of a verb. */
  last(verb: Verb): Sidebar['asked'][number] | undefined;
  /** Clicks the first button of this name. */
  press(name: string): Promise<void>;
  /** Clicks a button that looks as if it could not be pressed. */
  pressOff(name: string): Promise<void>;
  tab(name: string): Promise<void>;
  /** Waits until the page shows this text. */
  see(text: string | RegExp): Promise<void>;
  /** All that can be seen. */
  text(): Promise<string>;
  /** Waits until the focus is on the element with exactly this text. */
  focusOn(text: string): Promise<void>;
  /** Loads the page anew, as when the sidebar is closed and opened. */
  reload(): Promise<void>;
}

export interface Look {
  readonly dark?: boolean;
  readonly height?: number;
  readonly locale?: string;
  /** Puts the page's time into the hands of the test (`page.clock`). */
  readonly clock?: boolean;
}

/**
 * For a file of sidebar tests: gives the function that opens the built sidebar, 300 px wide, over a scripted door. Only
 * google.script.run is not the real thing. After each test it holds that the page threw nothing and asked nobody else.
 */
export function sidebarTests(): (door: Door, look?: Look) => Promise<Sidebar> {
  let browser: Browser;
  const opened: Sidebar[] = [];
  beforeAll(async () => {
    const endpoint = process.env.BROWSER_ENDPOINT;
    if (!endpoint) throw new Error('browser-setup.mjs has started no browser');
    browser = await chromium.connect(endpoint);
  });
  afterEach(async () => {
    for (const {page, faults, requests} of opened.splice(0)) {
      await page.context().close();
      expect({faults, requests}).toEqual({faults: [], requests: []});
    }
  });
  afterAll(() => browser.close());
  return async (door, look = {}) => {
    const sidebar = await openSidebar(browser, door, look);
    opened.push(sidebar);
    return sidebar;
  };
}

async function openSidebar(
  browser: Browser,
  door: Door,
  look: Look,
): Promise<Sidebar> {
  const context = await browser.newContext({
    viewport: {width: 300, height: look.height ?? 700},
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: look.locale ?? 'en-GB',
  });
  const asked: Sidebar['asked'] = [];
  const requests: string[] = [];
  const faults: string[] = [];
  await context.route('**/*', route => {
    const url = route.request().url();
    const body = {[SHEET]: hostPage(), [SIDEBAR]: sidebarPage()}[url];
    if (body !== undefined) {
      return route.fulfill({contentType: 'text/html; charset=utf-8', body});
    }
    requests.push(url);
    return route.abort();
  });
  await context.exposeFunction(
    'askTheDoor',
    async (request: {verb: Verb; [name: string]: unknown}) => {
      asked.push(request);
      return answer(door, request);
    },
  );
  await context.addInitScript(googleScriptRun);
  if (look.clock) await context.clock.install();
  const page = await context.newPage();
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const frame = () => {
    const found = page.frames().find(it => it.url() === SIDEBAR);
    if (!found) throw new Error('the sidebar has no frame');
    return found;
  };
  await page.goto(SHEET);
  await frame().waitForSelector('[role=tablist]');
  return {
    page,
    get frame() {
      return frame();
    },
    asked,
    requests,
    faults,
    count: verb => asked.filter(it => it.verb === verb).length,
    last: verb => asked.filter(it => it.verb === verb).at(-1),
    press: async name => {
      await frame().getByRole('button', {name, exact: true}).first().click();
    },
    pressOff: async name => {
      const button = frame().getByRole('button', {name, exact: true}).first();
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      await button.dispatchEvent('click');
    },
    tab: async name => {
      await frame().getByRole('tab', {name}).click();
    },
    see: async text => {
      await frame()
        .getByText(text)
        .filter({visible: true})
        .first()
        .waitFor({timeout: 5000});
    },
    text: () => frame().locator('body').innerText(),
    focusOn: async text => {
      const whole = text.replace(/[^\w\s]/g, '\\$&');
      await frame()
        .locator(':focus', {hasText: new RegExp(`^\\s*${whole}\\s*$`)})
        .waitFor({timeout: 5000});
    },
    reload: async () => {
      await page.reload();
      await frame().waitForSelector('[role=tablist]');
    },
  };
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

async function answer(
  door: Door,
  {verb, ...input}: {verb: Verb; [name: string]: unknown},
): Promise<unknown> {
  const handle = door[verb] as ((input: unknown) => unknown) | undefined;
  const value = handle
    ? await handle(input)
    : new No([
        {
          code: 'not-scripted',
          severity: 'block',
          says: `This test did not expect ${verb}.`,
          fix: '',
        },
      ]);
  if (value instanceof Lost) return {lost: value.message};
  if (value instanceof Nothing) return {answer: null};
  if (value instanceof No) {
    return {answer: {ok: false, notices: value.notices}};
  }
  return {answer: {ok: true, value}};
}

/** Runs in the page: the client side of google.script.run, with its chaining and its one answer per call. */
function googleScriptRun(): void {
  type Handle = (value: unknown) => void;
  const page = window as unknown as {
    google: unknown;
    askTheDoor: (request: unknown) => Promise<{
      lost?: string;
      answer?: unknown;
    }>;
  };
  const runner = (succeed: Handle, fail: Handle) => ({
    withSuccessHandler: (handle: Handle) => runner(handle, fail),
    withFailureHandler: (handle: Handle) => runner(succeed, handle),
    door: (request: unknown) => {
      void page
        .askTheDoor(JSON.parse(JSON.stringify(request)))
        .then(({lost, answer: value}) =>
          lost === undefined ? succeed(value) : fail(new Error(lost)),
        );
    },
  });
  const ignore = () => {};
  page.google = {script: {run: runner(ignore, ignore)}};
}

function hostPage(): string {
  return `<!doctype html><html lang="en"><title>Sheet</title>
    <style>body{margin:0}iframe{border:0;inline-size:300px;block-size:100vh;display:block}</style>
    <iframe title="S/MIME Rollout" sandbox="${SANDBOX}" src="${SIDEBAR}"></iframe></html>`;
}

function sidebarPage(): string {
  const file = process.env.SIDEBAR_FILE;
  if (!file) throw new Error('browser-setup.mjs has not built the sidebar');
  return readFileSync(file, 'utf8');
}
