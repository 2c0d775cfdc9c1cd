// For test/project/kept-modules.test.ts: the files of the projects named “there” in the order of their paths, then those of the
// projects named “back” in the opposite order.
const Sequencer = require('@jest/test-sequencer').default;

const WAYS = ['there', 'back'];

const wayOf = ({context}) => WAYS.indexOf(context.config.displayName.name);

module.exports = class ThereAndBack extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => {
      const byPath = a.path < b.path ? -1 : 1;
      return wayOf(a) - wayOf(b) || (wayOf(a) === 0 ? byPath : -byPath);
    });
  }
};
