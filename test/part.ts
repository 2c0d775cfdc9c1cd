/** A part of what `npm test` does: `node run.js test/part.ts PART [arguments for Jest]`. */
import {runJest, watchTests} from './support/run-jest';
import {checkTypes, fixSources, lintSources} from './support/source-checks';

/** Jest's project of that name alone; see jest.config.js. */
const only = (project: string) => ['--selectProjects', project];

const PARTS: Readonly<
  Record<string, (args: readonly string[]) => Promise<boolean>>
> = {
  lint: lintSources,
  types: checkTypes,
  fix: fixSources,
  unit: args => runJest([...args, ...only('unit')]),
  browser: args => runJest([...args, ...only('browser')]),
  watch: watchTests,
};

const [name = '', ...args] = process.argv.slice(2);
const part = PARTS[name];
if (!part) {
  throw new Error(`"${name}" is not one of ${Object.keys(PARTS).join(', ')}`);
}
process.exitCode = (await part(args)) ? 0 : 1;
