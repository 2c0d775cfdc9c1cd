// Where the tests run that need no browser: Node, with modules compiled once in a worker.
require('./compile-once.cjs');
const {Script} = require('node:vm');
const {TestEnvironment} = require('jest-environment-node');

/**
 * Names that modules use all the time, and that no test gives another value. Each global name that is used in a context of
 * `node:vm` is asked for in a function of Node, which costs a fifth of all that unit tests do. Names that scripts declare are found
 * first, so these are declared, each as what it is anyway.
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
