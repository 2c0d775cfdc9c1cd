/** The ways into a script, and the rules of google.script.run [guides/html/communication]. */
import type {WebPage} from '../observed';
import {canBeCarried} from './carrying';
import {pageOf} from './services/html-service';
import {person} from './services/session';
import {AuthMode} from './services/script-app';

export interface Entry {
  /** `page`: google.script.run from sidebar or dialog; `web page`: from a web app's page, which `web app` opens. */
  readonly kind:
    | 'page'
    | 'menu'
    | 'simple trigger'
    | 'clock trigger'
    | 'web app'
    | 'web page';
  readonly functionName: string;
  /** The arguments from the page, or the event for doGet, as JSON. */
  readonly args: string;
  /** For clock triggers. */
  readonly event: ClockEvent | null;
}

/** The argument of a clock trigger's function, apart from the authorization mode. */
export type ClockEvent = Omit<GoogleAppsScript.Events.TimeDriven, 'authMode'>;

/**
 * Calls a function of the script.
 *
 * @param builtIn - names that were there before the script was evaluated
 * @param functions - the script's functions by name, unless they are global
 * @returns the result as JSON for a page, the page itself for a web app, else null.
 * @throws whatever the script throws; Error when there is no such function or the result cannot be carried over.
 */
export function enter(
  entry: Entry,
  builtIn: ReadonlySet<string>,
  functions = globalThis as Readonly<Record<string, unknown>>,
): string | null {
  const {kind, functionName} = entry;
  const wanted: unknown =
    builtIn.has(functionName) ||
    (kind.endsWith('page') && functionName.endsWith('_'))
      ? undefined
      : functions[functionName];
  if (typeof wanted !== 'function') {
    if (kind === 'simple trigger') return null;
    throw new Error(`Script function not found: ${functionName}`);
  }
  const call = wanted as (...args: unknown[]) => unknown;
  switch (kind) {
    case 'page':
    case 'web page':
      return carriedOver(call(...(JSON.parse(entry.args) as unknown[])));
    case 'web app':
      return JSON.stringify(
        served(call(...(JSON.parse(entry.args) as unknown[]))),
      );
    case 'menu':
      call();
      return null;
    case 'simple trigger':
      call({authMode: AuthMode.LIMITED, user: person('')});
      return null;
    case 'clock trigger':
      call({authMode: AuthMode.FULL, ...entry.event});
      return null;
  }
}

/** @throws Error when doGet returned no page. */
function served(result: unknown): WebPage {
  if (result === undefined || result === null) {
    throw new Error('The script completed but did not return anything.');
  }
  const page = pageOf(result);
  if (!page) throw unsupported();
  return page;
}

/** @throws Error when the result holds what the page cannot get. */
function carriedOver(result: unknown): string {
  if (!canBeCarried(result)) throw unsupported();
  return JSON.stringify(result === undefined ? null : result);
}

function unsupported(): Error {
  return new Error(
    'The script completed but the returned value is not a supported return type.',
  );
}
