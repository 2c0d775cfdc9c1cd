// What `fast-check` is in the tests: the package, which draws by the seed, so that a run can be repeated. Properties try fewer values
// than they name, and all of them in a long run.
const {
  default: fc,
} = require('../../node_modules/fast-check/lib/cjs/fast-check.js');
const {runs, SEED} = require('./thoroughness');

/** What a property tries if it names no number. */
const USUAL = 100;
/** Properties that try no more than this try all of it. */
const FEW = 40;

fc.configureGlobal({...fc.readConfigureGlobal(), seed: SEED});

/** As fast-check has it. */
function assert(property, {numRuns = USUAL, ...parameters} = {}) {
  const few = Math.min(numRuns, Math.max(FEW, Math.ceil(numRuns / 4)));
  return fc.assert(property, {...parameters, numRuns: runs(few, numRuns)});
}

const own = {...fc, assert};
module.exports = {__esModule: true, ...own, default: own};
