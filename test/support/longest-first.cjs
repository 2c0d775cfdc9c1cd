// Begins with the files that take longest, so that no worker is left alone with one of them at the end. Jest learns that
// by itself, but not before the second run.
const Sequencer = require('@jest/test-sequencer').default;

/** The longest first. */
const LONGEST = [
  'browser/playground-run',
  'rollout/year',
  'rollout/renewal',
  'browser/sidebar-import',
  'browser/playground',
  'browser/playground-consent',
  'rollout/kill',
  'rollout/cse-kill',
  'rollout/inventory',
  'rollout/consent',
  'rollout/directory',
  'rollout/renew',
  'rollout/local-files',
  'rollout/runs',
  'rollout/actions',
  'browser/sidebar-consent',
  'browser/sidebar-screens',
  'browser/playground-consent-rollout',
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
