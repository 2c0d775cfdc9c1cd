/** The playground in a real browser: the sheet's page, and the real sidebar in its frame on another site. */
import type {Frame, Locator, Page} from 'playwright-core';
import {
  servePlayground,
  type Playground,
} from '../../emulator/playground/server';
import {standInFor} from '../../emulator/playground/stand-in';
import type {CellView} from '../../emulator/playground/sheet-view';
import type {Selection} from '../../src/core/door/contract';
import {keptBrowser} from './kept-browser';

/** Nothing here takes long, but a busy machine takes several times as long; what has not appeared by then will not appear. */
const PATIENCE_MS = 45_000;

/** Milliseconds per virtual second: almost a standstill. */
export const HALTED = 60_000;

/** The playground shows a running script somewhat less often. */
const LOOK_EVERY_MS = 50;

/** Columns of the Rollout sheet as it is set up. */
export const COLUMN = {
  user: 0,
  state: 1,
  message: 2,
  file: 3,
  password: 4,
  alias: 5,
  renewalDays: 6,
  access: 7,
  queued: 8,
} as const;

/** A row of the open sheet; the first one has the headers. */
export type SheetRow = readonly CellView[];

export interface PlaygroundPage {
  readonly playground: Playground;
  readonly page: Page;
  /** What the page, a frame or another tab threw or wrote to the console as an error. */
  readonly faults: string[];
  /** Opens a Google address in the browser of an account, null for none, in a new tab. */
  visit(account: string | null, address: string): Promise<Page>;
  /** Chooses from the menu bar, from the top down. */
  menu(...labels: string[]): Promise<void>;
  /** Opens the sidebar from the menu, or gives the one that is open. */
  sidebar(): Promise<Frame>;
  /** Opens a sheet by its tab. */
  sheet(name: string): Promise<void>;
  /** A cell of the open sheet by row number and column index from 0. */
  cell(row: number, column: number): Locator;
  /** The texts of a column of the Rollout sheet by alias, blank rows left out. */
  byAlias(column: number): Record<string, string>;
  /** Sets how many real milliseconds a virtual second of a script takes from now on; initially none. */
  pace(speed: number): Promise<void>;
  /** Waits until the sheet of a script that runs slowly is as asked, and brings the script almost to a standstill. */
  haltWhen(is: (rows: readonly SheetRow[]) => boolean): Promise<void>;
  /** Presses *Stop* in the sidebar, and waits until the script knows. */
  stop(): Promise<void>;
  /** How often Google was asked for a method whose id ends so. */
  asked(method: string): number;
  /** Starts an action on the overview of the sidebar. */
  start(action: string, selection: Selection): Promise<void>;
  /** Waits for the run to end; gives the tally: ok, blocked, failed. */
  ended(title: string): Promise<string>;
}

/**
 * What the script has made of a web app's page.
 *
 * @throws Error when the page has no frame
 */
export async function webApp(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the web app has no frame');
  await frame.waitForLoadState();
  return frame;
}

/** Follows a link of a web app's page, which opens in a new tab: a bound script may not navigate its tab. */
export async function follow(
  tab: Page,
  text = 'Continue to Google',
): Promise<Page> {
  const opening = tab.context().waitForEvent('page');
  await (await webApp(tab)).getByText(text).click();
  return opening;
}

/** Kept for the next test files of this worker. */
let keptWindow: Promise<Window> | undefined;

export interface Opening {
  /** The test looks at other tabs only: the sheet's page stays blank. */
  readonly isUnseen?: boolean;
}

/**
 * For a file of tests: returns the function that opens a fresh company in the playground. After each test, it checks
 * that nothing was thrown. The server is reused; an earlier test's changes to the company are discarded.
 *
 * @param bundleOf - returns the folder of the script; default: the project as it is built before the tests
 */
export function playgroundTests(
  bundleOf = builtBundle,
): (how?: Opening) => Promise<PlaygroundPage> {
  let server: Playground | undefined;
  let window: Window;
  const opened: PlaygroundPage[] = [];
  beforeAll(async () => {
    window = await (keptWindow ??= openWindow());
    await window.page.context().clearCookies();
  });
  afterEach(async () => {
    for (const {page, faults} of opened.splice(0)) {
      for (const tab of page.context().pages()) {
        if (tab !== page) await tab.close();
      }
      // Errors of a page that is being closed are ignored.
      window.faults = [];
      await page.goto('about:blank');
      expect(faults).toEqual([]);
    }
  });
  afterAll(async () => {
    await server?.close();
  });
  const serve = async () => {
    if (opened.length > 0) throw new Error('a test opens one playground');
    if (server) {
      await server.startOver();
      return server;
    }
    const bundle = await bundleOf();
    server = await servePlayground({
      bundle,
      ...{port: 0, speed: 0, iterations: 1},
    });
    return server;
  };
  return async (how = {}) => {
    const playground = await serve();
    const it = await openPage(window, playground, how);
    opened.push(it);
    return it;
  };
}

function builtBundle(): string | Promise<string> {
  const bundle = process.env.BUNDLE_FOLDER;
  if (!bundle) throw new Error('browser-setup.mjs has built no bundle');
  return bundle;
}

/** A window of the browser, in which each test of a worker opens its own document; a new window costs new processes. */
interface Window {
  readonly page: Page;
  /** Of the test that has it now. */
  faults: string[];
}

async function openWindow(): Promise<Window> {
  const browser = await keptBrowser();
  const context = await browser.newContext({
    viewport: {width: 1280, height: 800},
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const window: Window = {page: await context.newPage(), faults: []};
  context.on('weberror', it => window.faults.push(it.error().message));
  context.on('console', message => {
    if (message.type() === 'error') window.faults.push(message.text());
  });
  return window;
}

async function openPage(
  window: Window,
  playground: Playground,
  {isUnseen = false}: Opening,
): Promise<PlaygroundPage> {
  const {page} = window;
  const context = page.context();
  const faults: string[] = [];
  window.faults = faults;
  if (!isUnseen) {
    await page.goto(playground.url);
    await page.getByRole('grid').waitFor();
  }

  const menu = async (...labels: string[]) => {
    for (const name of labels) {
      const items = page.getByRole('menuitem', {name, exact: true});
      await items.last().click();
    }
  };
  const frame = async () => {
    const element = await page.waitForSelector('iframe');
    const found = await element.contentFrame();
    if (!found) throw new Error('the sidebar has no frame');
    await found.getByRole('tablist').waitFor();
    return found;
  };
  const pace = async (speed: number) => {
    await playground.perform({do: 'pace', speed});
  };
  return {
    playground,
    page,
    faults,
    menu,
    visit: async (account, address) => {
      const there = standInFor(address, playground.browserOf(account));
      if (there === null) throw new Error(`${address} is not here`);
      const tab = await context.newPage();
      await tab.goto(there);
      return tab;
    },
    sidebar: async () => {
      if (!playground.view.sidebar) await menu('S/MIME', 'Open sidebar');
      return frame();
    },
    sheet: async name => {
      await page.getByRole('button', {name, exact: true}).click();
      await page.getByRole('grid', {name, exact: true}).waitFor();
    },
    cell: (row, column) =>
      page.locator(`tbody tr:nth-child(${row}) td`).nth(column),
    byAlias: column => {
      const {sheet} = playground.view;
      if (sheet.name !== 'Rollout') throw new Error('Rollout is not open');
      return Object.fromEntries(
        sheet.rows
          .slice(1)
          .filter(row => row[COLUMN.alias]?.text)
          .map(row => [row[COLUMN.alias]!.text, row[column]?.text ?? '']),
      );
    },
    pace,
    haltWhen: async is => {
      // Asked in this process: what the browser shows may be late by much of a run.
      while (!is(playground.view.sheet.rows)) {
        await page.waitForTimeout(LOOK_EVERY_MS);
      }
      await pace(HALTED);
    },
    stop: async () => {
      const stop = button(await frame(), 'Stop');
      await stop.waitFor();
      await pace(HALTED);
      // A click is done before the request that it causes has arrived: a script at full speed could end in between.
      const answered = page.waitForResponse(
        it => it.request().postData()?.includes('"verb":"stop"') ?? false,
      );
      await stop.click();
      await answered;
    },
    asked: method =>
      Object.entries(playground.view.google.counts)
        .filter(([id]) => id.endsWith(method))
        .reduce((sum, [, count]) => sum + count, 0),
    start: async (action, selection) => {
      const sidebar = await frame();
      const name = selection[0]!.toUpperCase() + selection.slice(1);
      await sidebar.getByRole('radio', {name}).check();
      await button(sidebar, 'More actions').click();
      const item = new RegExp(`^${action}`);
      await sidebar.getByRole('menuitem', {name: item}).click();
    },
    ended: async title => {
      const sidebar = await frame();
      await sidebar.getByRole('heading', {name: title}).waitFor();
      return sidebar.locator('.tally').innerText();
    },
  };
}

export function button(within: Frame | Page, name: string): Locator {
  return within.getByRole('button', {name, exact: true}).first();
}
