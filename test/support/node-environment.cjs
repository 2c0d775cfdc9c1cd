// Where the tests run that need no browser: Node, with modules compiled once in a worker.
require('./compile-once.cjs');
const {getHeapSpaceStatistics} = require('node:v8');
const {Script} = require('node:vm');
const {TestEnvironment} = require('jest-environment-node');

/**
 * Names that modules use all the time, and that no test redefines. Each global name used in a `node:vm` context is looked up by a
 * function in Node, which costs a fifth of the time of all unit tests. Names that scripts declare are found first, so these are
 * declared, each with its normal value.
 */
const OFTEN_USED = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'Buffer',
  'DataView',
  'Error',
  'Int32Array',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
];

const DECLARE = new Script(
  OFTEN_USED.map(it => `const ${it} = globalThis.${it};`).join('\n'),
);

/** Bytes of new objects after which all that is unused is removed, well below the size of the young generation. */
const MAX_NEW = 100 * 2 ** 20;

/**
 * Each execution of the script has a `node:vm` context, which is old from the beginning. What a dead one refers to is still copied
 * twice when only the young generation is collected, which takes longer than to look through everything now and then.
 */
function collectGarbage() {
  const {space_used_size: used} = getHeapSpaceStatistics().find(
    it => it.space_name === 'new_space',
  );
  // Not there unless Node is started as in run-jest.ts.
  if (used > MAX_NEW) globalThis.gc?.();
}

module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    DECLARE.runInContext(this.context);
  }

  handleTestEvent({name}) {
    if (name === 'test_done') collectGarbage();
  }
};
