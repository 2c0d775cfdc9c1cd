// Where npm's own program is, so that Node can run it without a shell, whose quoting differs between systems.
import {existsSync, realpathSync} from 'node:fs';
import posix from 'node:path/posix';
import win32 from 'node:path/win32';

const CLI = ['node_modules', 'npm', 'bin', 'npm-cli.js'];

/** The search's input; a test passes another system. */
const HERE = {
  platform: process.platform,
  env: process.env,
  execPath: process.execPath,
  exists: existsSync,
  realpath: realpathSync,
};

/**
 * Finds npm-cli.js: at the path that npm reports if it has started this process, otherwise next to Node, otherwise by
 * the `npm` on the PATH.
 *
 * @returns its path, or null if there is no npm.
 */
export function npmCli({platform, env, execPath, exists, realpath} = HERE) {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '')
    .split(path.delimiter)
    .filter(Boolean);
  // On Windows it is next to its commands; elsewhere, the command is a link to it.
  const candidates =
    platform === 'win32'
      ? [path.dirname(execPath), ...folders].map(it => path.join(it, ...CLI))
      : [
          path.join(path.dirname(execPath), '..', 'lib', ...CLI),
          ...folders
            .map(it => path.join(it, 'npm'))
            .filter(exists)
            .map(it => realpath(it)),
        ];
  // pnpm and yarn set this, too.
  if (env.npm_execpath) candidates.unshift(env.npm_execpath);
  return (
    candidates.find(it => path.basename(it) === 'npm-cli.js' && exists(it)) ??
    null
  );
}
