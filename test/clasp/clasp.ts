/**
 * What `npm run create` and `npm run push` expect of clasp, against the real one: `npm run test:clasp`, which installs it. Nothing is
 * sent: there is no login. Ends with exit status 1 when something differs.
 */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {buildAll, OUTPUTS} from '../../build.js';
import {programOptions} from '../../build/program-options.js';
import {claspEntry} from '../../deploy/clasp';
import {adviceAfter} from '../../deploy/clasp-advice';

programOptions(`npm run test:clasp

Compares what npm run create and npm run push expect of clasp with the real one, which it installs.`);

const clasp = claspEntry();
const differences: string[] = [];

function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'right' : 'WRONG'}: ${what}`);
  if (!holds) differences.push(what);
}

/** One of its own files. */
function sourceOf(file: string): string {
  return readFileSync(path.join(path.dirname(clasp), file), 'utf8');
}

/** With the settings of a fresh clone and the files of a build. */
async function filesToPush(): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime rollout clasp '));
  try {
    await buildAll(path.join(folder, 'dist'), {folder: null});
    cpSync('.clasp.json', path.join(folder, '.clasp.json'));
    const settings = path.join(folder, '.clasp.json');
    const {rootDir} = JSON.parse(readFileSync(settings, 'utf8')) as {
      rootDir: string;
    };
    const script = {rootDir, scriptId: 'not-a-real-one'};
    writeFileSync(settings, JSON.stringify(script));
    const args = [clasp, 'show-file-status', '--json'];
    const status = execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
    });
    return (JSON.parse(status) as {filesToPush: string[]}).filesToPush;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const pushed = (await filesToPush()).map(it => path.basename(it));
check(
  'it pushes the three files of a build, and nothing else',
  pushed.sort().join() === [...OUTPUTS].sort().join(),
);

const [id = 'none'] =
  /[\w-]+\.apps\.googleusercontent\.com/.exec(
    sourceOf('auth/oauth_client.js'),
  ) ?? [];
check(
  'the advice names its client ID',
  adviceAfter('admin_policy_enforced')?.includes(id) ?? false,
);

const project = sourceOf('core/project.js');
for (const trace of [
  "Debug('clasp:core')",
  "debug('Created container %s', parentId)",
  "debug('Created script %s', res.data.scriptId)",
]) {
  check(`it traces ${trace}`, project.includes(trace));
}

if (differences.length > 0) process.exitCode = 1;
