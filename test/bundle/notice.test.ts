/** The licenses of the libraries in the bundle ask that their notices stay with the code. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {built} from '../support/project';

interface Lock {
  readonly packages: Readonly<Record<string, {readonly version: string}>>;
}

const NOTICE = readFileSync('NOTICE', 'utf8');
const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

let known: Promise<string[]> | null = null;

/** The packages, as folders, whose files esbuild puts into the files for Apps Script. */
function bundled(): Promise<string[]> {
  return (known ??= readBundled());
}

async function readBundled(): Promise<string[]> {
  const {metafile} = await build({
    entryPoints: ['src/main.ts', 'src/sidebar/main.tsx'],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const folders = Object.values(metafile.outputs)
    .flatMap(it => Object.keys(it.inputs))
    .map(it => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(it)?.[0])
    .filter(it => it !== undefined);
  return [...new Set(folders)].sort();
}

/** The license that a package came with: its file, or the section of its README. */
function licenceOf(folder: string): string {
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return folder.endsWith('/des.js')
    ? text('README.md').split('## LICENSE')[1]!
    : text('LICENSE');
}

/** Lines are broken and quotes are drawn differently from one copy of a license to the next. */
function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

it('NOTICE names each library in the bundle in its version', async () => {
  const folders = await bundled();
  expect(folders.length).toBeGreaterThan(5);
  const lines = NOTICE.split('\n');
  for (const folder of folders) {
    const name = folder.replace('node_modules/', '');
    expect(lines).toContain(`${name} ${LOCK.packages[folder]!.version}`);
  }
});

it('NOTICE names no library that is not in the bundle', async () => {
  const folders = await bundled();
  const named = [...NOTICE.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)];
  expect(named.map(it => `node_modules/${it[1]!}`).sort()).toEqual(folders);
});

it('NOTICE holds the copyright line and the whole license of each', async () => {
  const notice = plain(NOTICE);
  for (const folder of await bundled()) {
    const licence = licenceOf(folder);
    const copyrights = licence.match(/^Copyright .+$/gm) ?? [];
    expect(copyrights).not.toEqual([]);
    for (const line of copyrights)
      expect(NOTICE).toContain(`  ${line.trim()}\n`);
    const terms = /^Permission [^]+/m.exec(licence)?.[0] ?? '';
    expect(notice).toContain(plain(terms));
  }
});

it('Code.js carries NOTICE', () => {
  expect(built('Code.js').startsWith('/*')).toBe(true);
  expect(built('Code.js').split('*/')[0]).toContain(NOTICE);
});
