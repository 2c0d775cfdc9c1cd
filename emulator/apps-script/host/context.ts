/**
 * One execution in a V8 context: the emulator's inside first, then the script's files, then the call. Nothing
 * survives from one execution to the next, as in Apps Script; only what a build for tests prepares is the exception.
 */
import {Script} from 'node:vm';
import {ScriptError} from '../endings';
import {START_OF_EXECUTION} from '../../latency';
import type {Entry} from '../entering';
import {Execution} from './execution';
import {releaseLocks} from './lock';
import {quickNames} from './quick-names';
import {
  FreeContexts,
  newScriptContext,
  type Evaluate,
  type ScriptContext,
} from './script-context';
import {leaveSeat} from './spreadsheet';
import type {World} from './world';

/** Real time after which a script is assumed never to end. */
const MAX_REAL_MS = 600_000;

/** The Node side's ways into a context; they remove themselves before the script could see them. */
const ENTER = new Script(
  '(() => { const run = globalThis.runScript; delete globalThis.runScript; return run(); })()',
);

/** A script as it is run: its files, the values of its pure parts, and contexts to evaluate it in again. */
interface Program {
  readonly files: readonly Script[];
  readonly pure: Map<string, unknown>;
  readonly free: FreeContexts;
}

const programs = new WeakMap<World, Program>();
/** By text: the workspaces of a process run the same few scripts, and what V8 has compiled of one stays with it. */
const compiled = new Map<string, Program>();

/**
 * Runs one entry point of the script to completion.
 *
 * @param user - the user that the script runs as
 * @param active - the active user, as far as the script may know
 * @returns its result as JSON, or null if there is none.
 * @throws ScriptError with the message that the user sees.
 */
export function execute(
  world: World,
  user: string,
  entry: Entry,
  active: string = user,
): string | null {
  world.clock.advance(START_OF_EXECUTION);
  const execution = new Execution(world, user, active, entry.kind);
  try {
    const result = runIn(execution, entry);
    if (execution.ended) throw execution.ended;
    return result;
  } catch (error) {
    // Whatever the script made of its end, it is the end that counts.
    const failure = execution.ended ?? error;
    const text = told(failure);
    world.log.push({
      time: world.clock.now(),
      source: 'uncaught',
      text: execution.ended ? text : stackOf(error),
    });
    throw new ScriptError(text);
  } finally {
    releaseLocks(execution);
    leaveSeat(execution);
  }
}

function runIn(execution: Execution, entry: Entry): string | null {
  const {files, pure, free} = programOf(execution.world);
  const used = free.take(execution) ?? newScriptContext(execution);
  const {context, globals} = used;
  globals['keepPure_'] = keeperOf(pure);
  const [, ...own] = files;
  globals['keepProgram_'] = keeperIn(used, own.length === 1);
  const names = Object.getOwnPropertyNames(globals).length;
  try {
    // Without a limit of real time, which would start a thread each time.
    if (used.evaluate) return used.enter(entry, used.evaluate());
    globals['runScript'] = () => {
      for (const file of files) file.runInContext(context);
      return used.enter(entry, used.evaluate?.());
    };
    return ENTER.runInContext(context, {timeout: MAX_REAL_MS}) as string | null;
  } finally {
    // A name that the script has left would be there in the next execution.
    const isClean = Object.getOwnPropertyNames(globals).length === names;
    if (used.evaluate && isClean) free.give(used);
  }
}

/** What declares names that are used often, and the script's files, in Apps Script's order: by name. */
function programOf(world: World): Program {
  let program = programs.get(world);
  if (!program) {
    const code = Object.entries(world.project.files)
      .filter(([name]) => /\.(js|gs)$/.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = code.map(([, text]) => text);
    const whole = texts.join('\n');
    program = compiled.get(whole) ?? {
      files: [
        quickNames(texts),
        ...code.map(([filename, text]) => new Script(text, {filename})),
      ],
      pure: new Map<string, unknown>(),
      free: new FreeContexts(),
    };
    compiled.set(whole, program);
    programs.set(world, program);
  }
  return program;
}

/**
 * Apps Script has nothing like it: a build for tests alone calls it, as `keepPure_`. What neither remembers anything nor uses a
 * service is evaluated by the first execution of a process, and later ones get the same value, so that V8 optimizes it.
 */
function keeperOf(values: Map<string, unknown>) {
  return (name: string, make: () => unknown): unknown => {
    if (!values.has(name)) values.set(name, make());
    return values.get(name);
  };
}

/**
 * Apps Script has nothing like it, either: what a build for tests passes to `keepProgram_` is the whole script, and each execution in
 * this context evaluates it again. The objects of JavaScript itself, and the services, stay the same ones. Another file beside it is
 * evaluated once, so then the context is not used again, and all functions are global.
 */
function keeperIn(used: ScriptContext, isAlone: boolean) {
  return (evaluate: Evaluate): void => {
    if (isAlone) used.evaluate = evaluate;
    else Object.assign(used.globals, evaluate());
  };
}

/** As in the red bar and in the failure handler: `Exception: …`, `TypeError: …`. */
function told(error: unknown): string {
  const {code} = (error ?? {}) as {code?: unknown};
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return 'Exceeded maximum execution time';
  }
  if (!isError(error)) return String(error);
  return error.name === 'KillExecution'
    ? error.message
    : `${error.name}: ${error.message}`;
}

function stackOf(error: unknown): string {
  return isError(error) ? (error.stack ?? told(error)) : told(error);
}

function isError(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && 'message' in error;
}
