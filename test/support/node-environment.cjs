// Where the tests run that need no browser: Node, with modules compiled once in a worker.
require('./compile-once.cjs');
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

module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    DECLARE.runInContext(this.context);
  }
};
