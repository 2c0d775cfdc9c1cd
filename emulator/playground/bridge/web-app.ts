/**
 * What Apps Script provides to the page of a web app in its frame: google.script.run, host, history and url
 * [guides/html/reference/history, /url]. Links to Google lead to the playground's pages instead. Runs before the page's own
 * script.
 */
import {standInFor} from '../stand-in';
import {ScriptRun, type Answer, type Call} from './script-run';

/** The outer page's address, as google.script.url gives it. */
export interface Location {
  readonly hash: string;
  /** The first of each name. */
  readonly parameter: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** null or undefined: as it is; empty: cleared. */
export type Parameters =
  | Readonly<Record<string, string | readonly string[]>>
  | null
  | undefined;

export interface HistoryStep {
  readonly history: 'push' | 'replace';
  readonly state: unknown;
  readonly params: Parameters;
  readonly hash: string | null | undefined;
}

/** A message to the page around the frame. */
export type FromWebApp = Call | HistoryStep | {readonly locate: number};

/** A message from it. */
export type ToWebApp =
  | Answer
  | {readonly located: number; readonly location: Location}
  /** The person has gone back or forward. */
  | {readonly state: unknown; readonly location: Location};

type Told<T> = (it: T) => void;

const {host = '', browser = ''} = document.currentScript?.dataset ?? {};

const locating = new Map<number, Told<Location>>();
let asked = 0;
let onChange: Told<{state: unknown; location: Location}> | null = null;

function send(message: FromWebApp): void {
  window.parent.postMessage(message, host);
}

const script = new ScriptRun(send);

window.addEventListener('message', event => {
  if (event.origin !== host || event.source !== window.parent) return;
  const message = event.data as ToWebApp;
  if ('call' in message) script.take(message);
  else if ('located' in message) {
    locating.get(message.located)?.(message.location);
    locating.delete(message.located);
  } else onChange?.(message);
});

const step =
  (history: HistoryStep['history']) =>
  (state: unknown, params?: Parameters, hash?: string | null) =>
    send({history, state, params, hash});

Object.assign(window, {
  google: {
    script: {
      run: script.runner,
      host: {
        origin: host,
        close: () => undefined,
        setHeight: () => undefined,
        setWidth: () => undefined,
        editor: {focus: () => undefined},
      },
      history: {
        push: step('push'),
        replace: step('replace'),
        setChangeHandler: (handle: typeof onChange) => {
          onChange = handle;
        },
      },
      url: {
        getLocation: (handle: Told<Location>) => {
          locating.set(++asked, handle);
          send({locate: asked});
        },
      },
    },
  },
});

/** Links and forms, however they are activated, lead to the imitation: nothing here reaches the real Google. */
for (const type of ['click', 'auxclick', 'contextmenu'] as const) {
  document.addEventListener(
    type,
    ({target}) => {
      if (!(target instanceof Element)) return;
      const link = target.closest<HTMLAnchorElement>('a[href]');
      const led = link && standInFor(link.href, browser);
      if (led) link.href = led;
    },
    true,
  );
}
document.addEventListener(
  'submit',
  ({target}) => {
    const form = target as HTMLFormElement;
    const led = standInFor(form.action, browser);
    if (led) form.action = led;
  },
  true,
);
