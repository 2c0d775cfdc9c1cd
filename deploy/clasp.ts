/** Runs clasp: by Node itself and its own entry file, without a shell, so that no system has anything to quote. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {installMissing} from '../install.js';
import {CannotDeploy} from './cannot-deploy';

/** Its packages take as much room as all others together, and most people never deploy from here: installed when it is first used. */
const FOLDER = path.join('deploy', 'clasp');
const PACKAGE = path.join(FOLDER, 'node_modules', '@google', 'clasp');

/**
 * Makes clasp print the ids of what it has created so far, which it does not show if it fails afterwards. The depth excludes
 * nested objects, and with them the person's tokens.
 */
const TRACE = {
  DEBUG: 'clasp:core',
  DEBUG_DEPTH: '-1',
  DEBUG_COLORS: 'no',
  DEBUG_HIDE_DATE: 'yes',
};

/** How one command of clasp went. */
export interface ClaspRun {
  /** Its exit status is 0. clasp also ends so after commands that it did not understand. */
  readonly isSuccess: boolean;
  /** Its output, both streams, without the traced lines. */
  readonly printed: string;
  /** The ids of the Sheet and the script that it had created, if it was traced and got that far. */
  readonly createdSheet: string | null;
  readonly createdScript: string | null;
}

/**
 * Runs one command of clasp, and shows its output once it is over.
 *
 * @param args - its arguments, passed unchanged
 * @param isTraced - whether the ids of what it creates are needed
 * @throws CannotDeploy if clasp cannot be installed or started
 */
export function runClasp(args: readonly string[], isTraced = false): ClaspRun {
  const run = spawnSync(process.execPath, [claspEntry(), ...args], {
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
    env: isTraced ? {...process.env, ...TRACE} : process.env,
  });
  if (run.error) throw notStarted(run.error);
  const traced = isTraced ? run.stderr : '';
  const errors = isTraced ? withoutTrace(run.stderr) : run.stderr;
  process.stdout.write(run.stdout);
  process.stderr.write(errors);
  return {
    isSuccess: run.status === 0,
    printed: run.stdout + errors,
    createdSheet: idIn(traced, 'container'),
    createdScript: idIn(traced, 'script'),
  };
}

/**
 * Runs one command of clasp for a person, who answers its questions: `npm run clasp -- login`.
 *
 * @param args - its arguments, passed unchanged
 * @returns its exit status
 * @throws CannotDeploy if it cannot be installed or started
 */
export function passToClasp(args: readonly string[]): number {
  const run = spawnSync(process.execPath, [claspEntry(), ...args], {
    stdio: 'inherit',
  });
  if (run.error) throw notStarted(run.error);
  return run.status ?? 1;
}

function notStarted({message}: Error): CannotDeploy {
  return new CannotDeploy(`clasp could not be started: ${message}`);
}

/**
 * The file that clasp's own package names as its program; the links in `.bin` are for shells, and another thing on Windows. Installs
 * clasp first if it is not there.
 *
 * @throws CannotDeploy if it cannot be installed
 */
export function claspEntry(): string {
  const failure = installMissing(FOLDER, 'clasp');
  if (failure !== null) throw new CannotDeploy(failure);
  const {bin} = JSON.parse(
    readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'),
  ) as {bin: {clasp: string}};
  return path.resolve(PACKAGE, bin.clasp);
}

/** A traced error brings its stack, in indented lines after it. */
function withoutTrace(text: string): string {
  return text.replace(/^[ \t]*clasp:core .*\r?\n?(^[ \t]+at .*\r?\n?)*/gm, '');
}

function idIn(trace: string, what: 'container' | 'script'): string | null {
  return (
    new RegExp(`clasp:core Created ${what} ([\\w-]+)`).exec(trace)?.[1] ?? null
  );
}
