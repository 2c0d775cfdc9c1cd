// Begins with the files that take longest, so that no worker is left alone with one of them at the end. Jest learns that
// by itself, but not before the second run.
const Sequencer = require('@jest/test-sequencer').default;

/** The longest first. */
const LONGEST = [
  'rollout/kill',
  'browser/playground-run',
  'browser/sidebar-consent',
  'rollout/cse-kill',
  'browser/sidebar-cse',
  'browser/playground-consent',
  'browser/sidebar-import',
  'browser/sidebar-accessibility',
  'browser/sidebar-screens',
  'browser/playground',
  'browser/sidebar-run',
  'rollout/year',
  'rollout/directory',
  'browser/sidebar-upkeep',
  'core/certificates/differential',
  'rollout/upkeep',
  'rollout/renew',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b));
  }
};

/** All others come last, in the order that Jest has given them. */
function placeOf({path}) {
  const file = path.replace(/\\/g, '/');
  const place = LONGEST.findIndex(it => file.endsWith(`/test/${it}.test.ts`));
  return place < 0 ? LONGEST.length : place;
}
