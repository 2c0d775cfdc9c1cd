/** The sidebar of a test, as a person uses it. */
import type {Browser, Frame, Page} from 'playwright-core';
import type {Verb} from '../../src/core/door/contract';
import {click} from './clicking';
import {keptBrowser} from './kept-browser';
import {repeatSteps} from './mirrored';
import {keptAnswers, type Answer, type KeptAnswers} from './mirrored-answers';
import {textsIn} from './pseudo';
import type {PreparedWindow} from './sidebar-document';
import {
  answer,
  answerInParts,
  repeated,
  type Door,
  type Request,
} from './sidebar-door';
import {
  closeFrame,
  newHost,
  openFrame,
  servePages,
  type Addresses,
  type Host,
} from './sidebar-host';

const BUTTON = {selector: 'button:not([role])', isWhole: true} as const;
const TAB = {selector: '[role=tab]', isWhole: false} as const;
const MENU_ITEM = {selector: '[role=menuitem]', isWhole: false} as const;

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
