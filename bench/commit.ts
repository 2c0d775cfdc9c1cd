/** An earlier commit next to this one: its sources in a folder of their own, with the dependencies that are installed now. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * Lets something be done in a folder that has the sources of a commit and its `dist`; the folder is removed afterwards.
 *
 * @param commit - as Git names it
 */
export async function inCommit<T>(
  commit: string,
  work: (folder: string) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
  try {
    const sources = execFileSync('git', ['archive', commit], {
      maxBuffer: 1 << 28,
    });
    execFileSync('tar', ['-x', '-C', folder], {input: sources});
    symlinkSync(
      path.resolve('node_modules'),
      path.join(folder, 'node_modules'),
    );
    execFileSync(process.execPath, ['build.js'], {cwd: folder});
    return await work(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
