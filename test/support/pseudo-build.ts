/** The built project in the pseudo-language. */
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const BUILDER = path.join(__dirname, 'pseudo-builder.mjs');

/** `sidebar.html` or `Code.js` with the pseudo-language in place of English. @throws Error with what the build says */
export function pseudoBuild(part: 'sidebar' | 'server'): Buffer {
  return execFileSync(process.execPath, [BUILDER, part], {
    maxBuffer: 1 << 24,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
