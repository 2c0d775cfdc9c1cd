/** Lint and types, each in a process of its own. */
import {exitCodeOf, runTool} from './run-jest';

export const lintSources = (): Promise<boolean> => runTool('gts', ['lint']);

export async function checkTypes(): Promise<boolean> {
  const program = [process.execPath, ['run.js', 'test/types.ts']] as const;
  return (await exitCodeOf(...program)) === 0;
}

/** Both at once. */
export async function checkSources(): Promise<{types: boolean; lint: boolean}> {
  const [types, lint] = await Promise.all([checkTypes(), lintSources()]);
  return {types, lint};
}
