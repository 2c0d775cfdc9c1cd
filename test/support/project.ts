/** The project, built once for all tests of a run that need it (see `test/support/run-folder.mjs`). */
import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The folder with Code.js, sidebar.html and appsscript.json. */
export const DIST = process.env.BUNDLE_FOLDER ?? '';
if (!DIST) {
  throw new Error('unit tests have no built project: see jest.config.js');
}

/** A file of the built project, as text. */
export function built(name: string): string {
  return readFileSync(path.join(DIST, name), 'utf8');
}
