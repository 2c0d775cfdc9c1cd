/** `npm test`: lint, types, unit, bundle, emulator and real-browser tests. Everything, every time; nothing is skipped. */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Each part of the sources is checked with the types that it may know, and no others. */
const TYPE_CHECKS = [
  'src/core/tsconfig.json',
  'src/apps-script/tsconfig.json',
  'src/messages/tsconfig.json',
  'src/sidebar/tsconfig.json',
  'emulator/tsconfig.json',
  'tsconfig.json',
];

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const began = Date.now();
const [types, lint] = await Promise.all([
  inOrder(TYPE_CHECKS.map(typeCheck)),
  run(['gts', 'lint']),
]);
const jest = await runJest(process.argv.slice(2));
const {numPassedTests, numFailedTests} = jest;
const unrun = jest.numPendingTests + jest.numTodoTests;
if (unrun > 0) console.error(`${unrun} tests were not run.`);
console.log(
  `types ${types ? 'right' : 'WRONG'}, lint ${lint ? 'clean' : 'NOT CLEAN'}, ${Math.round((Date.now() - began) / 1000)} s`,
);
console.log(`Tests: ${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode =
  types && lint && numFailedTests === 0 && numPassedTests > 0 && unrun === 0
    ? jest.exitCode
    : 1;

/** What was found right is looked at again only where it has changed, or what it imports has. */
function typeCheck(config: string): string[] {
  const file = `${config.replace(/\W/g, '-')}.tsbuildinfo`;
  const known = path.join('node_modules/.cache/smime-rollout/types', file);
  return ['tsc', '-p', config, '--incremental', '--tsBuildInfoFile', known];
}

async function inOrder(commands: string[][]): Promise<boolean> {
  let good = true;
  for (const command of commands) good = (await run(command)) && good;
  return good;
}

/** A program of `node_modules`. */
async function run([name, ...args]: string[]): Promise<boolean> {
  const program = path.resolve('node_modules/.bin', name!);
  return (await exitCodeOf(program, args)) === 0;
}

/** A program, with its output passed on. */
function exitCodeOf(program: string, args: string[]): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('close', code => resolve(code ?? 1));
  });
}

async function runJest(
  args: string[],
): Promise<JestResult & {exitCode: number}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
  const outputFile = path.join(folder, 'jest.json');
  const exitCode = await exitCodeOf(process.execPath, [
    // The emulator makes much that is soon forgotten: with room for it a tenth of the time is saved.
    '--max-semi-space-size=64',
    'node_modules/jest/bin/jest.js',
    '--ci',
    // One more than the cores that are counted on: tests in the browser wait for it much of their time.
    '--maxWorkers=3',
    '--json',
    `--outputFile=${outputFile}`,
    ...args,
  ]);
  const result = JSON.parse(readFileSync(outputFile, 'utf8')) as JestResult;
  rmSync(folder, {recursive: true});
  return {...result, exitCode};
}
