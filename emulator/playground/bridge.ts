/**
 * google.script.run and google.script.host for the sidebar's frame: its calls go to the page around it and come back, ten at
 * once, with the rules of what can be carried [guides/html/communication]. Runs before the sidebar's own script.
 */
import {canBeCarried} from '../apps-script/carrying';
import type {Reply} from './command';

type Handle = (value: unknown, userObject?: unknown) => void;

/** What goes up to the page around the frame. */
export type FromSidebar =
  | {readonly call: number; readonly name: string; readonly args: string}
  | {readonly close: true};

/** What comes back. */
export interface ToSidebar {
  readonly call: number;
  readonly reply: Reply;
}

interface Handlers {
  readonly succeed: Handle | null;
  readonly fail: Handle | null;
  readonly userObject: unknown;
}

const MOST_AT_ONCE = 10;

const host = document.currentScript?.dataset['host'] ?? '';
const waiting: {message: FromSidebar & {call: number}; of: Handlers}[] = [];
const underWay = new Map<number, Handlers>();
let calls = 0;

function send(message: FromSidebar): void {
  window.parent.postMessage(message, host);
}

function sendNext(): void {
  while (underWay.size < MOST_AT_ONCE) {
    const next = waiting.shift();
    if (!next) return;
    underWay.set(next.message.call, next.of);
    send(next.message);
  }
}

/** @throws Error for an argument that cannot be carried, at once as in Apps Script */
function call(name: string, args: readonly unknown[], of: Handlers): void {
  args.forEach((arg, index) => {
    if (!canBeCarried(arg)) {
      throw new Error(`Failed due to illegal value in property: ${index}`);
    }
  });
  const message = {call: ++calls, name, args: JSON.stringify(args)};
  waiting.push({message, of});
  sendNext();
}

/** Any name is a function; whether the script has it, the script says. */
function runner(of: Handlers): unknown {
  const chain = (more: Partial<Handlers>) => runner({...of, ...more});
  const own: Record<string, unknown> = {
    withSuccessHandler: (succeed: Handle) => chain({succeed}),
    withFailureHandler: (fail: Handle) => chain({fail}),
    withUserObject: (userObject: unknown) => chain({userObject}),
  };
  return new Proxy(own, {
    get: (target, name) =>
      typeof name === 'symbol'
        ? undefined
        : (target[name] ??
          ((...args: unknown[]) => {
            call(name, args, of);
          })),
  });
}

window.addEventListener('message', event => {
  if (event.origin !== host || event.source !== window.parent) return;
  const {call: id, reply} = event.data as ToSidebar;
  const of = underWay.get(id);
  if (!of) return;
  underWay.delete(id);
  sendNext();
  if (reply.ok) of.succeed?.(reply.value, of.userObject);
  else if (of.fail) of.fail(new Error(reply.error), of.userObject);
  else console.error(`Uncaught ${reply.error}`);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({succeed: null, fail: null, userObject: undefined}),
      host: {
        close: () => send({close: true}),
        setHeight: () => undefined,
        setWidth: () => undefined,
        editor: {focus: () => undefined},
      },
    },
  },
});
