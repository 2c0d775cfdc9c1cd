// The output of a build, and its checksums.
import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';

export const OUT = 'dist';

/** Everything that goes to Apps Script. */
export const OUTPUTS = ['Code.js', 'sidebar.html', 'appsscript.json'];

/** SHA-256 of files by name, a line for each, as `sha256sum --check` reads them. */
export function checksums(files) {
  const digest = bytes => createHash('sha256').update(bytes).digest('hex');
  return Object.entries(files)
    .map(([name, bytes]) => `${digest(bytes)}  ${name}\n`)
    .join('');
}

/**
 * Lists the content of dist/: a line for each file as printed by `sha256sum`, so that `sha256sum --check` accepts them.
 *
 * @throws Error if it is not the output of a build: clasp would also push any other script or page in it
 */
export async function hashLines() {
  const present = await readdir(OUT).catch(error => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const missing = OUTPUTS.filter(it => !present.includes(it));
  if (missing.length > 0) {
    throw new Error(
      `${OUT}/ has no ${missing.join(', ')}. Run "npm run build" first.`,
    );
  }
  const others = present.filter(it => !OUTPUTS.includes(it));
  if (others.length > 0) {
    throw new Error(
      `${OUT}/ holds ${others.map(it => `"${it}"`).join(', ')}, which the build does not make. Delete it, or run "npm run build".`,
    );
  }
  const files = {};
  for (const name of OUTPUTS) {
    files[name] = await readFile(`${OUT}/${name}`);
  }
  return checksums(files).trimEnd().split('\n');
}
