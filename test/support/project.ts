/** The project, built once for all tests that need it (see `test/support/node-setup.mjs`). */
import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The folder with Code.js, sidebar.html and appsscript.json. */
export const DIST = path.resolve('node_modules/.cache/smime-rollout/test-dist');

/** A file of the built project, as text. */
export function built(name: string): string {
  return readFileSync(path.join(DIST, name), 'utf8');
}
