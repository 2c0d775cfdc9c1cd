/** `npm test`: lint, types, unit, bundle, emulator and real-browser tests. Everything, every time; nothing is skipped. */
import {runJest} from './support/run-jest';
import {checkSources} from './support/source-checks';

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
