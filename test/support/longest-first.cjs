// Starts with the files that take longest, so that no worker is left alone with one of them at the end. Jest learns the
// durations automatically, but not before the second run. A long run goes the other way, since a worker keeps its modules: no file
// may notice which ones it has run before (kept-modules.cjs).
const {existsSync} = require('node:fs');
const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** The longest first. */
const LONGEST = [
  'browser/sidebar-figures',
  'browser/playground',
  'browser/playground-run',
  'browser/sidebar-consent',
  'browser/sidebar-import',
  'browser/sidebar-screens',
  'browser/sidebar-cse',
  'browser/playground-consent',
  'scenarios/command-line/killed',
  'scenarios/schedule/schedule',
  'browser/playground-consent-rollout',
  'browser/sidebar-run',
  'browser/local-files',
  'scenarios/command-line/job-processes',
  'browser/sidebar-accessibility',
  'bundle/bundle',
  'release/reproducible',
  'scenarios/door/upgrade',
  'scenarios/cse/cse-edges',
  'scenarios/hosted/renewal',
  'scenarios/run/runs',
  'scenarios/command-line/same-as-script',
  'scenarios/directory/directory',
  'unit/core/certificates/differential',
  'scenarios/command-line/other-commands',
  'bundle/packed-command-line',
  'scenarios/run/untranslated',
  'deploy/deploy',
  'bundle/another-language',
  'scenarios/import/drive-folder',
  'scenarios/schedule/watched-folder',
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
