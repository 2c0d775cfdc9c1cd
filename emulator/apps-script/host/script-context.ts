/**
 * A V8 context with the emulator's inside in it. Each execution has a fresh one, except those of a program that a build for tests
 * has prepared: such a context is used again, with the program evaluated again.
 */
import {createContext, Script, type Context} from 'node:vm';
import type {Entry} from '../entering';
import type {HostAnswer} from '../host-calls';
import {insideCode} from '../inside.js';
import type {start} from '../main';
import type {Execution} from './execution';
import {copyInto, type Realm} from './realm';

/** Runs before anything of the script, and so gives V8's own constructors. */
const REALM = new Script('({Array, Object, Date})');

/** Evaluates a program, and gives its functions by name. */
export type Evaluate = () => Readonly<Record<string, unknown>>;

export interface ScriptContext {
  readonly context: Context;
  /** What is global in it, as Node sees it. */
  readonly globals: Record<string, unknown>;
  readonly advancedServices: string;
  /** The execution that uses it. */
  execution: Execution;
  /** The prepared program, once one was evaluated. */
  evaluate: Evaluate | null;
  readonly enter: (
    entry: Entry,
    functions?: Readonly<Record<string, unknown>>,
  ) => string | null;
}

let inside: Script | null = null;

/** A fresh one, with the services that the execution's manifest turns on. */
export function newScriptContext(execution: Execution): ScriptContext {
  const globals: Record<string, unknown> = {};
  const context = createContext(globals);
  const realm = REALM.runInContext(context) as Realm;
  const module = insideScript().runInContext(context) as {start: typeof start};
  const {advancedServices} = execution.world.project.manifest;
  const enter = module.start(
    (name, args) =>
      copyInto(realm, made.execution.host(name, args)) as HostAnswer,
    {
      advancedServices,
      random: () => made.execution.world.random(),
      clock: () => {
        const {ended, world} = made.execution;
        return ended ? null : Math.floor(world.clock.now());
      },
    },
  );
  const made: ScriptContext = {
    context,
    globals,
    advancedServices: String(advancedServices),
    execution,
    evaluate: null,
    enter,
  };
  return made;
}

/** Contexts that no execution uses, of one program. */
export class FreeContexts {
  private readonly free: ScriptContext[] = [];

  /** One with the services that the execution's manifest turns on, or null. */
  take(execution: Execution): ScriptContext | null {
    const {advancedServices} = execution.world.project.manifest;
    const index = this.free.findIndex(
      it => it.advancedServices === String(advancedServices),
    );
    const [taken] = index < 0 ? [] : this.free.splice(index, 1);
    if (taken) taken.execution = execution;
    return taken ?? null;
  }

  /** Takes one back. */
  give(context: ScriptContext): void {
    this.free.push(context);
  }
}

/** The part of the emulator that runs inside, once a process. */
function insideScript(): Script {
  inside ??= new Script(insideCode(), {filename: 'apps-script'});
  return inside;
}
