/** `npm test`: lint, types, unit, bundle, emulator and real-browser tests. Everything, every time; nothing is skipped. */
import {programOptions} from '../build/program-options.js';
import {JEST_ARGUMENTS, runJest} from './support/run-jest';
import {checkSources} from './support/source-checks';

if (process.argv.includes('--help')) {
  programOptions(
    `npm test -- [arguments], npm run test:long -- [arguments]

Types, lint, and tests: all of them, with a sample of long runs in npm test, and every one in npm run test:long.

${JEST_ARGUMENTS}`,
    {},
    ['--help'],
  );
}

const isLong = process.argv.includes('--long');
const args = process.argv.slice(2).filter(it => it !== '--long');

const began = Date.now();
// Tests wait for the browser, for timers and for each other; the sources are checked meanwhile.
const [tests, sources] = await Promise.all([
  runJest(args, isLong),
  checkSources(),
]);
console.log(
  `types and lint ${sources ? 'right' : 'WRONG'}, ${Math.round((Date.now() - began) / 1000)} s`,
);
process.exitCode = sources && tests ? 0 : 1;
