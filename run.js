// Runs a program of this project on Node: `node run.js path/to/program.ts [arguments]`.
// Every npm command goes through here, so that each works right after `git clone`: missing packages are installed
// first, and the program is bundled into the cache and started in this same process.
import {renameSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {installMissing} from './install.js';

const [program, ...rest] = process.argv.slice(2);

const failure = installMissing('.', 'what this project needs');
if (failure !== null) {
  console.error(failure);
  process.exit(1);
}
const {build} = await import('esbuild');
const outfile = path.resolve(
  'node_modules/.cache/smime-rollout/programs',
  program.replace(/\.[jt]s$/, '.mjs'),
);
// Under a name unique to this process until it is complete: the same program may be started twice at once.
const draft = `${outfile}.${process.pid}.mjs`;
await build({
  entryPoints: [program],
  outfile: draft,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
renameSync(draft, outfile);
process.setSourceMapsEnabled(true);
process.argv.splice(1, process.argv.length - 1, outfile, ...rest);
await import(pathToFileURL(outfile).href);
