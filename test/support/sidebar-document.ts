/**
 * What runs in the document of the sidebar in tests: the client side of google.script.run, a restart of the page, and
 * looks at it. Each is one question to the browser, where Playwright asks several times until the answer is yes.
 */
import type {Recording} from './mirrored';

/** What the test answers; `isHeld` as in {@link Recording.receives}. */
interface Said {
  readonly lost?: string;
  readonly answer?: unknown;
  readonly isHeld?: boolean;
}

/** What {@link prepareDocument} adds to the window. */
export interface PreparedWindow {
  google: unknown;
  /** For the page's script when it is started again: its own `google`. */
  newGoogle(): unknown;
  /** Sends a request to the test. */
  askTheDoor(request: unknown): Promise<Said>;
  /** Ends the page: with nothing shown, stored, scheduled or listened to. Its requests are neither sent nor answered. */
  end(): void;
  /** Starts the page again in the same document, as if it were opened: ends it, and evaluates its script anew. */
  restart(): Promise<void>;
  /** Resolves when this holds, now or after a change of the document. */
  becomes(holds: () => boolean): Promise<void>;
  /** Resolves when something visible contains the text, blanks, soft hyphens, and case aside, or matches the pattern. */
  shown(text: string | RegExp): Promise<void>;
  /** Resolves when the focus is on an element with exactly this text. */
  focused(text: string): Promise<void>;
}

/** Runs in each new document, before the page's script. */
export function prepareDocument(): void {
  type Handle = (value: unknown) => void;
  const page = window as unknown as PreparedWindow & Recording;
  let openings = 0;
  page.newGoogle = () => {
    const opening = openings;
    const runner = (succeed: Handle, fail: Handle) => ({
      withSuccessHandler: (handle: Handle) => runner(handle, fail),
      withFailureHandler: (handle: Handle) => runner(succeed, handle),
      door: (request: {readonly verb: string}) => {
        if (opening !== openings) return;
        const {verb} = request;
        page.asks(verb);
        void page
          .askTheDoor(JSON.parse(JSON.stringify(request)))
          .then(({lost, answer, isHeld = false}) => {
            if (opening !== openings) return;
            page.receives(verb, isHeld, () => {
              if (lost === undefined) succeed(answer);
              else fail(new Error(lost));
            });
          });
      },
    });
    const ignore = () => {};
    return {script: {run: runner(ignore, ignore)}};
  };
  page.google = page.newGoogle();

  const listening: (() => void)[] = [];
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...args) {
    // Called without an object, it is the window's. Listeners of elements go with the elements.
    const target = (this as EventTarget | undefined) ?? window;
    if (target === window || target === document) {
      listening.push(() => target.removeEventListener(...args));
    }
    addEventListener.apply(target, args);
  };

  let script: string | null = null;
  const scriptOfPage = async () => {
    const text = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    return `(google => {${parsed.scripts[0]!.text}})(newGoogle());`;
  };
  page.end = () => {
    openings += 1;
    for (let id = setTimeout(() => {}) as unknown as number; id > 0; id--) {
      clearTimeout(id);
    }
    for (const stop of listening.splice(0)) stop();
    // A new body: what is rendered is remembered at the old one.
    document.body.replaceWith(document.createElement('body'));
    const root = document.documentElement;
    for (const {name} of [...root.attributes]) root.removeAttribute(name);
    localStorage.clear();
    page.forgetSteps();
    scrollTo(0, 0);
  };
  page.restart = async () => {
    page.end();
    script ??= await scriptOfPage();
    const element = document.createElement('script');
    element.textContent = script;
    document.head.append(element);
    element.remove();
    await page.becomes(() => document.querySelector('[role=tablist]') !== null);
  };

  const LOOKED_AT = ['focusin', 'transitionend', 'answered'];
  page.becomes = holds =>
    new Promise<void>(resolve => {
      const look = () => {
        if (!holds()) return;
        observer.disconnect();
        for (const type of LOOKED_AT) {
          document.removeEventListener(type, look);
        }
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document, {
        ...{childList: true, characterData: true, subtree: true},
        attributes: true,
      });
      for (const type of LOOKED_AT) {
        document.addEventListener(type, look);
      }
      look();
    });
  // Long words have soft hyphens, and Japanese dates joiners, which nobody reads.
  const normal = (text: string) =>
    text
      .replace(/[\u00ad\u2060]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const isSeen = (it: Element) => {
    const {width, height} = it.getBoundingClientRect();
    return (
      width > 0 && height > 0 && it.checkVisibility({visibilityProperty: true})
    );
  };
  page.shown = text => {
    const has =
      typeof text === 'string'
        ? (it: Element) => normal(it.textContent).toLowerCase().includes(wanted)
        : (it: Element) => text.test(normal(it.textContent));
    const wanted = normal(String(text)).toLowerCase();
    /** Whether one of the innermost elements with the text is visible. */
    const isIn = (it: Element): boolean => {
      // The text of the page's script is long.
      const children = [...it.children].filter(it => it.tagName !== 'SCRIPT');
      const inner = children.filter(has);
      // What contains the text contains it around its children; a pattern may match a child alone.
      const within = typeof text === 'string' ? inner : children;
      return (
        within.some(isIn) ||
        (inner.length === 0 && it !== document.body && has(it) && isSeen(it))
      );
    };
    return page.becomes(() => isIn(document.body));
  };
  page.focused = text =>
    page.becomes(() => {
      const {activeElement} = document;
      return (
        activeElement !== null && normal(activeElement.textContent) === text
      );
    });
}
