/** `npm test`: lint, types, unit, bundle, emulator and real-browser tests. Everything, every time; nothing is skipped. */
import {runJest} from './support/run-jest';
import {checkSources} from './support/source-checks';

const isLong = process.argv.includes('--long');
const args = process.argv.slice(2).filter(it => it !== '--long');

const began = Date.now();
const {types, lint} = await checkSources();
const tests = await runJest(args, isLong);
console.log(
  `types ${types ? 'right' : 'WRONG'}, lint ${lint ? 'clean' : 'NOT CLEAN'}, ${Math.round((Date.now() - began) / 1000)} s`,
);
process.exitCode = types && lint && tests ? 0 : 1;
