/**
 * google.script.run for a page of the script in its frame: its calls are sent to the surrounding page and their results
 * returned, ten at once, with the rules for permitted arguments [guides/html/communication].
 */
import {canBeCarried} from '../../apps-script/carrying';
import type {Reply} from '../command';

type Handle = (value: unknown, userObject?: unknown) => void;

/** A call on its way to the surrounding page. `args` is JSON text. */
export interface Call {
  readonly call: number;
  readonly name: string;
  readonly args: string;
}

/** The answer. */
export interface Answer {
  readonly call: number;
  readonly reply: Reply;
}

interface Handlers {
  readonly succeed: Handle | null;
  readonly fail: Handle | null;
  readonly userObject: unknown;
}

const MAX_AT_ONCE = 10;

export class ScriptRun {
  private readonly waiting: {message: Call; of: Handlers}[] = [];
  private readonly underWay = new Map<number, Handlers>();
  private calls = 0;

  constructor(private readonly send: (message: Call) => void) {}

  /** What the page knows as google.script.run. */
  get runner(): unknown {
    return this.with({succeed: null, fail: null, userObject: undefined});
  }

  take({call, reply}: Answer): void {
    const of = this.underWay.get(call);
    if (!of) return;
    this.underWay.delete(call);
    this.sendNext();
    if (reply.ok) of.succeed?.(reply.value, of.userObject);
    else if (of.fail) of.fail(new Error(reply.error), of.userObject);
    else console.error(`Uncaught ${reply.error}`);
  }

  /** Any name is a function; whether the script has it, the script says. */
  private with(of: Handlers): unknown {
    const chain = (more: Partial<Handlers>) => this.with({...of, ...more});
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
              this.call(name, args, of);
            })),
    });
  }

  /** @throws Error for an argument that is not permitted, immediately, as in Apps Script */
  private call(name: string, args: readonly unknown[], of: Handlers): void {
    args.forEach((arg, index) => {
      if (!canBeCarried(arg)) {
        throw new Error(`Failed due to illegal value in property: ${index}`);
      }
    });
    const message = {call: ++this.calls, name, args: JSON.stringify(args)};
    this.waiting.push({message, of});
    this.sendNext();
  }

  private sendNext(): void {
    while (this.underWay.size < MAX_AT_ONCE) {
      const next = this.waiting.shift();
      if (!next) return;
      this.underWay.set(next.message.call, next.of);
      this.send(next.message);
    }
  }
}
