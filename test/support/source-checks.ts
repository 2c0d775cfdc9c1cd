/** Lint and types, each in a process of its own. */
import {exitCodeOf, runTool} from './run-jest';

export const lintSources = (): Promise<boolean> => runTool('gts', ['lint']);

export async function checkTypes(): Promise<boolean> {
  const program = [process.execPath, ['run.js', 'test/types.ts']] as const;
  return (await exitCodeOf(...program)) === 0;
}

/** One after the other: each keeps a core busy. */
export async function checkSources(): Promise<{types: boolean; lint: boolean}> {
  const types = await checkTypes();
  return {types, lint: await lintSources()};
}
