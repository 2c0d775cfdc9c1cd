/** Lint and types, by programs of `node_modules`. */
import {runTool} from './run-jest';

/** Faults and walls, then the format. */
export async function lintSources(): Promise<boolean> {
  const isRight = await runTool('oxlint', ['--type-aware']);
  return (await runTool('oxfmt', ['--check'])) && isRight;
}

/** Fixes what can be fixed automatically, and returns whether anything is left. */
export async function fixSources(): Promise<boolean> {
  const isRight = await runTool('oxlint', ['--type-aware', '--fix']);
  return (await runTool('oxfmt', [])) && isRight;
}

/** Each part with the types that it may use; the most restricted comes first. */
const PARTS = [
  'src/core',
  'src/messages',
  // With src/apps-script.
  'src',
  'src/keys',
  'src/sidebar',
  'emulator',
  'command-line',
  '.',
];

export async function checkTypes(): Promise<boolean> {
  let areRight = true;
  for (const part of PARTS) {
    // One checker does less altogether than several, which check the same libraries each.
    const isRight = await runTool('tsc', ['--checkers', '1', '-p', part]);
    areRight &&= isRight;
  }
  return areRight;
}

/**
 * All of it while tests run, in half the processor time: the linter also needs the types, and says what the compiler says. Each file
 * is checked as part of the nearest `tsconfig.json`; one thread each leaves the other core to the tests. With more memory, the checker
 * looks for garbage less often, which takes a fifth of its time.
 */
export async function checkSources(): Promise<boolean> {
  const isRight = await runTool(
    'oxlint',
    ['--type-aware', '--type-check', '--threads=1'],
    {GOMAXPROCS: '1', GOGC: '400'},
  );
  return (await runTool('oxfmt', ['--check', '--threads=1'])) && isRight;
}
