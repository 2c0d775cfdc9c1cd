// What `fast-check` is in the tests: the package, which draws by the seed, so that a run can be repeated.
const {
  default: fc,
} = require('../../node_modules/fast-check/lib/cjs/fast-check.js');
const {SEED} = require('./thoroughness');

fc.configureGlobal({...fc.readConfigureGlobal(), seed: SEED});
module.exports = {__esModule: true, ...fc, default: fc};
