/** Runs clasp: by Node itself and its own entry file, without a shell, so that no system has anything to quote. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {CannotDeploy} from './cannot-deploy';

const PACKAGE = path.join('node_modules', '@google', 'clasp');

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
 * @throws CannotDeploy if clasp is not installed or cannot be started
 */
export function runClasp(args: readonly string[], isTraced = false): ClaspRun {
  const run = spawnSync(process.execPath, [claspEntry(), ...args], {
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
    env: isTraced ? {...process.env, ...TRACE} : process.env,
  });
  if (run.error) {
    throw new CannotDeploy(`clasp could not be started: ${run.error.message}`);
  }
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

/** The file that clasp's own package names as its program; the links in `.bin` are for shells, and another thing on Windows. */
function claspEntry(): string {
  try {
    const {bin} = JSON.parse(
      readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'),
    ) as {bin: {clasp: string}};
    return path.resolve(PACKAGE, bin.clasp);
  } catch {
    throw new CannotDeploy(
      'clasp is not installed in node_modules. Run "npm ci" and try again.',
    );
  }
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
