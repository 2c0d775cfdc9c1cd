/** An earlier commit next to this one: its sources in a folder of their own. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {installMissing} from '../install.js';

/**
 * Lets something be done in a folder that has the sources of a commit and its `dist`; the folder is removed afterwards.
 *
 * @param commit - as Git names it
 * @param packages - those that are installed here, or its own, installed there: its tests may start programs that need them
 */
export async function inCommit<T>(
  commit: string,
  work: (folder: string) => Promise<T> | T,
  packages: 'ours' | 'its own' = 'ours',
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
  try {
    const sources = execFileSync('git', ['archive', commit], {
      maxBuffer: 1 << 28,
    });
    execFileSync('tar', ['-x', '-C', folder], {input: sources});
    if (packages === 'ours') {
      const link = path.join(folder, 'node_modules');
      symlinkSync(path.resolve('node_modules'), link);
    } else {
      const failure = installMissing(folder, `what ${commit} needs`);
      if (failure !== null) throw new Error(failure);
    }
    execFileSync(process.execPath, ['build.js'], {cwd: folder});
    return await work(folder);
  } finally {
    // What was killed may still be writing.
    rmSync(folder, {recursive: true, maxRetries: 9});
  }
}
