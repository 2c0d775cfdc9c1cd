// Starts with the files that take longest, so that no worker is left alone with one of them at the end. Jest learns the
// durations automatically, but not before the second run. A long run goes the other way, since a worker keeps its modules: no file
// may notice which ones it has run before (kept-modules.cjs).
const {existsSync} = require('node:fs');
const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** The longest first. */
const LONGEST = [
  'browser/playground-run',
  'browser/playground',
  'browser/sidebar-import',
  'browser/sidebar-consent',
  'browser/playground-consent',
  'browser/sidebar-screens',
  'deploy/deploy',
  'release/reproducible',
  'browser/playground-consent-rollout',
  'browser/local-files',
  'browser/sidebar-cse',
  'scenarios/schedule/schedule',
  'browser/sidebar-run',
  'scenarios/cse/cse-edges',
  'scenarios/run/runs',
];

for (const name of LONGEST) {
  const file = path.join(__dirname, '..', `${name}.test.ts`);
  if (!existsSync(file)) throw new Error(`there is no ${file}`);
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b));
    return process.env.TEST_LONG === '1' ? sorted.reverse() : sorted;
  }
};

/** All others come last, in Jest's order. */
function placeOf({path}) {
  const file = path.replace(/\\/g, '/');
  const place = LONGEST.findIndex(it => file.endsWith(`/test/${it}.test.ts`));
  return place < 0 ? LONGEST.length : place;
}
