/** The project, built once for all tests of a run that need it (see `test/support/run-folder.mjs`). */
import {readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * The folder with Code.js, sidebar.html and appsscript.json, with functions for the texts of Code.js: an execution of the emulator
 * would take twice as long with them packed.
 */
export const DIST = process.env.BUNDLE_FOLDER ?? '';
/** The folder as a build makes it; test/bundle shows that it holds the same program. */
export const PACKED = process.env.PACKED_FOLDER ?? '';
if (!DIST) {
  throw new Error('unit tests have no built project: see jest.config.js');
}

/** How `test/support/run-folder.mjs` prepares the program to be evaluated again. */
const PREPARED = /^keepProgram_\(\(\) => \{|\nreturn \{[\w,]+\};\n\}\);\n$/g;

/** A file of the built project, as text. */
export function built(name: string): string {
  const text = readFileSync(path.join(DIST, name), 'utf8');
  return name === 'Code.js' ? text.replace(PREPARED, '') : text;
}

/** In place of `keepPure_`: each execution evaluates what a change may have made impure. */
const NOT_KEPT = 'function notKept_(name, make) { return make(); }\n';

/**
 * The files of the built project with a change in Code.js. Each execution has a fresh context.
 *
 * @throws Error if the change finds nothing to change
 */
export function bundleWith(
  change: (code: string) => string,
): Record<string, string> {
  const code = built('Code.js');
  const changed = change(code);
  if (changed === code) throw new Error('there is nothing to change');
  return {
    'Code.js': changed.replace(/\bkeepPure_\(/g, 'notKept_(') + NOT_KEPT,
    'sidebar.html': built('sidebar.html'),
    'appsscript.json': built('appsscript.json'),
  };
}
