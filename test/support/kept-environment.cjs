// Where the tests run: in the worker itself, see kept-modules.cjs.
const {getHeapSpaceStatistics, getHeapStatistics} = require('node:v8');

/** Contexts, living or dead, that are few: the worker's own, and those of a test that evaluates something. */
const FEW_CONTEXTS = 5;
/** Bytes of new objects after which all that is unused is removed, well below the size of the young generation. */
const MAX_NEW = 200 * 2 ** 20;

/**
 * In a long run, and where a test changes the script, each execution has a `node:vm` context, which is old from the beginning. What a
 * dead one refers to is still copied twice when only the young generation is collected, which takes longer than to look through
 * everything now and then. Without contexts, the young generation is quicker.
 */
function collectGarbage() {
  if (getHeapStatistics().number_of_native_contexts <= FEW_CONTEXTS) return;
  const {space_used_size: used} = getHeapSpaceStatistics().find(
    it => it.space_name === 'new_space',
  );
  // Not there unless Node is started as in run-jest.ts.
  if (used > MAX_NEW) globalThis.gc?.();
}

module.exports = class KeptEnvironment {
  /** jest-runner and jest-circus leave their things here; names that tests use become global in the worker. */
  global = {};

  handleTestEvent({name}) {
    if (name === 'test_done') collectGarbage();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** It has no context of its own. */
  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {}
};
