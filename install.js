// Installs the packages of a folder that has a lock file.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {npmCli} from './npm-cli.js';

/**
 * Installs what is missing. Installed means: npm's own record of the last install names every package of the lock file in the same
 * version. If nothing is missing, npm is not started.
 *
 * @param folder - where package.json and its lock file are
 * @param what - for the line that is printed meanwhile
 * @returns what to do if it failed, or null
 */
export function installMissing(folder, what) {
  const packages = file => {
    const at = path.join(folder, file);
    return existsSync(at) ? JSON.parse(readFileSync(at, 'utf8')).packages : {};
  };
  const present = packages('node_modules/.package-lock.json');
  const missing = Object.entries(packages('package-lock.json')).some(
    ([name, wanted]) =>
      name !== '' &&
      !wanted.optional &&
      present[name]?.version !== wanted.version,
  );
  if (!missing) return null;
  console.error(`Installing ${what} (npm ci) …`);
  const where = folder === '.' ? 'this folder' : folder;
  const cli = npmCli();
  if (cli === null) {
    return `npm was not found. Run "npm ci --ignore-scripts" in ${where}, then try again.`;
  }
  // No package runs a script while it is installed; `.npmrc` can’t say so, since `npm pack` would then build nothing.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // What npm has already fetched is not asked for again: the lock file says which bytes are right.
  args.push('--prefer-offline');
  const {status} = spawnSync(
    process.execPath,
    [cli, ...args, '--loglevel=error'],
    {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']},
  );
  return status === 0
    ? null
    : `"npm ci" failed; what it said is above. Run it in ${where}, then try again.`;
}
