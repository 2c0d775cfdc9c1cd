// Runs a program of this project on Node: `node run.js path/to/program.ts [arguments]`.
// Every npm command goes through here, so that each works right after `git clone`: missing packages are installed
// first, and the program is bundled into the cache and started in this same process.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, renameSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {npmCli} from './npm-cli.js';

const [program, ...rest] = process.argv.slice(2);

installWhatIsMissing();
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

/** Installed means: npm's own record of the last install names every package of the lock file in the same version. */
function installWhatIsMissing() {
  const packages = file =>
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
  const present = packages('node_modules/.package-lock.json');
  const missing = Object.entries(packages('package-lock.json')).some(
    ([name, wanted]) =>
      name !== '' &&
      !wanted.optional &&
      present[name]?.version !== wanted.version,
  );
  if (!missing) return;
  console.error('Installing what this project needs (npm ci) …');
  const cli = npmCli();
  // No package runs a script while it is installed; `.npmrc` can’t say so, since `npm pack` would then build nothing.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  args.push('--loglevel=error');
  const installed =
    cli !== null &&
    spawnSync(process.execPath, [cli, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  if (installed) return;
  console.error(
    cli === null
      ? 'npm was not found. Run "npm ci --ignore-scripts" in this folder, then try again.'
      : '"npm ci" failed; what it said is above. Run it in this folder, then try again.',
  );
  process.exit(1);
}
