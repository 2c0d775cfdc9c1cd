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

const inRange = ([min, max]) =>
  fc.integer({min, max}).map(it => String.fromCodePoint(it));

/** Characters that stand alone: Latin, Greek, Cyrillic, Hebrew, Chinese, pictures, and letters of two characters. */
const GRAPHEMES = fc.oneof(
  ...[
    ...[
      [0x20, 0x7e],
      [0xa1, 0xac],
      [0xae, 0x24f],
      [0x391, 0x3a1],
    ],
    ...[
      [0x400, 0x45f],
      [0x5d0, 0x5ea],
      [0x4e00, 0x9fff],
      [0x1f300, 0x1f320],
    ],
  ].map(inRange),
  fc.constantFrom('e\u0301', 'o\u0308', '\u1100\u1161'),
);

/** All code points that are not halves of others. */
const CODE_POINTS = fc.oneof(
  ...[
    [0, 0x7f],
    [0x80, 0xd7ff],
    [0xe000, 0xffff],
    [0x10000, 0x10ffff],
  ].map(inRange),
);

const UNITS = {grapheme: GRAPHEMES, binary: CODE_POINTS};

/** As fast-check has it, without its own tables of Unicode: each worker would need a second to invert them. */
function string({unit, ...constraints} = {}) {
  return unit === undefined
    ? fc.string(constraints)
    : fc.string({...constraints, unit: UNITS[unit] ?? unit});
}

const own = {...fc, assert, string};
module.exports = {__esModule: true, ...own, default: own};
