/** Jest with this project's options, in its own process, and programs of `node_modules`. */
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * The emulator creates many short-lived objects, so the young generation is large, and is collected between tests (see
 * kept-environment.cjs); every execution of the script starts cold, so functions are compiled early, optimized only after long use,
 * and kept for the next test file; and one garbage collection thread does less work in total than several while the cores are busy.
 */
const JEST = [
  '--expose-gc',
  '--min-semi-space-size=256',
  '--max-semi-space-size=256',
  '--initial-old-space-size=256',
  '--baseline-batch-compilation-threshold=1000',
  '--no-flush-bytecode',
  '--single-threaded-gc',
  '--interrupt-budget=1000000',
  'node_modules/jest/bin/jest.js',
];

/**
 * One more than the cores that are counted on: tests wait for the browser and for other programs much of their time, and with two more
 * they take longer altogether, since they push each other out of the caches.
 */
const WORKERS = '--maxWorkers=3';

/** One test that tries every state takes many minutes, and a busy machine several times as long. */
const LONG = '--testTimeout=3600000';

/** For esbuild, which is written in Go: it looks for garbage less often, which takes an eighth of its time. */
const GARBAGE = {GOGC: '400'};

/** Prints what each file has cost. */
const WITH_CPU = [
  '--reporters=default',
  '--reporters=./test/support/cpu-reporter.cjs',
];

/** How what is typed goes to Jest. */
export const JEST_ARGUMENTS = `Arguments are those of Jest, such as
  test/scenarios/cse  only tests in such a file or folder
  -t 'name'           only tests of such a name
and
  --cpu               prints the processor seconds of each file`;

/**
 * Runs tests, and prints how many there were.
 *
 * @param args - for Jest: paths, names; `--cpu` for their cost
 * @param isLong - every state and every run, instead of a sample
 * @returns whether there were any, all of them were run, and all passed
 */
export async function runJest(
  args: readonly string[],
  isLong = false,
): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-jest-'));
  try {
    const outputFile = path.join(folder, 'jest.json');
    const exitCode = await exitCodeOf(
      process.execPath,
      [
        ...JEST,
        // Before other options: Jest would mistake paths for reporters.
        ...(args.includes('--cpu') ? WITH_CPU : []),
        '--ci',
        WORKERS,
        ...(isLong ? [LONG] : []),
        '--json',
        `--outputFile=${outputFile}`,
        ...args.filter(it => it !== '--cpu'),
      ],
      {...GARBAGE, ...(isLong ? {TEST_LONG: '1'} : {})},
    );
    // It says itself what it did not understand, or that there is no such test.
    if (!existsSync(outputFile)) return false;
    const result = JSON.parse(readFileSync(outputFile, 'utf8')) as JestResult;
    const {numPassedTests, numFailedTests} = result;
    const unrun = result.numPendingTests + result.numTodoTests;
    if (unrun > 0) console.error(`${unrun} tests were not run.`);
    console.log(`Tests: ${numPassedTests} passed, ${numFailedTests} failed`);
    return (
      exitCode === 0 &&
      numFailedTests === 0 &&
      numPassedTests > 0 &&
      unrun === 0
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Runs tests again whenever a file that they use is saved; Jest's own keys work. */
export async function watchTests(args: readonly string[]): Promise<boolean> {
  const watching = [...JEST, '--watch', WORKERS, ...args];
  return (await exitCodeOf(process.execPath, watching)) === 0;
}

/** Runs a program of `node_modules`, and says whether it was content. */
export async function runTool(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const program = path.resolve('node_modules/.bin', name);
  // On Windows these are batch files, which need a shell, and a shell needs quotes around blanks.
  const inShell = process.platform === 'win32';
  const code = await exitCodeOf(
    inShell ? `"${program}"` : program,
    args,
    environment,
    inShell,
  );
  return code === 0;
}

/** A program, with its input and output passed on. */
export function exitCodeOf(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  shell = false,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: {...process.env, ...environment},
      shell,
    });
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}
