/** A part of what `npm test` does: `node run.js test/part.ts PART [arguments for Jest]`. */
import {programOptions} from '../build/program-options.js';
import {JEST_ARGUMENTS, runJest, watchTests} from './support/run-jest';
import {checkTypes, fixSources, lintSources} from './support/source-checks';

/** Jest's project of that name alone; see jest.config.js. */
const only = (project: string) => ['--selectProjects', project];

interface Part {
  readonly does: string;
  /** With the arguments that are typed. */
  readonly runJest?: (args: readonly string[]) => Promise<boolean>;
  /** Without any. */
  readonly run?: () => Promise<boolean>;
}

const PARTS: Readonly<Record<string, Part>> = {
  lint: {does: 'Looks for faults, walls, and the format.', run: lintSources},
  types: {does: 'Checks the types.', run: checkTypes},
  fix: {does: 'Formats, and fixes what lint can fix.', run: fixSources},
  unit: {
    does: 'The fast tests: no build, no browser, no long scenario.',
    runJest: args => runJest([...args, ...only('unit')]),
  },
  browser: {
    does: 'The tests in the browser.',
    runJest: args => runJest([...args, ...only('browser')]),
  },
  watch: {
    does: 'Runs tests again whenever a file that they use is saved.',
    runJest: watchTests,
  },
};

const [name = '', ...args] = process.argv.slice(2);
const part = PARTS[name];
if (!part) {
  throw new Error(`"${name}" is not one of ${Object.keys(PARTS).join(', ')}`);
}
const usage = part.runJest ? `${part.does}\n\n${JEST_ARGUMENTS}` : part.does;
// What Jest does not know it refuses itself.
const isForJest = part.runJest && !args.includes('--help');
if (!isForJest) programOptions(usage, {}, args);
const isRight = await (part.runJest?.(args) ?? part.run!());
process.exitCode = isRight ? 0 : 1;
