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
  'src/apps-script',
  'src/sidebar',
  'emulator',
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

/** One after the other: each keeps a core busy. */
export async function checkSources(): Promise<{types: boolean; lint: boolean}> {
  const types = await checkTypes();
  return {types, lint: await lintSources()};
}
