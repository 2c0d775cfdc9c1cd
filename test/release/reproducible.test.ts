/** The same sources give the same bytes, in any folder: someone else's build can be compared. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PACKED} from '../support/project';
import {IS_LONG} from '../support/thoroughness';
import {unzip} from '../support/unzip';

const SOURCES = [
  ...[
    'src',
    'release',
    'build',
    'build.js',
    'run.js',
    'install.js',
    'npm-cli.js',
    'tsconfig.json',
  ],
  ...['package.json', 'package-lock.json', 'appsscript.json'],
  ...['docs', 'scripts'],
  ...['NOTICE', 'LICENSE', 'CHANGELOG.md', 'node_modules/.package-lock.json'],
];

/** The folders of the libraries that NOTICE names: the bundle needs no others. */
const LIBRARIES = [
  ...readFileSync('NOTICE', 'utf8').matchAll(
    /^(@?[a-z][\w./-]*) \d+\.\d+\.\d+$/gm,
  ),
].map(it => `node_modules/${it[1]!}`);

const TOOLS = ['esbuild', 'esprima', 'fflate'].map(it => `node_modules/${it}`);

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
};
const ZIP = `smime-rollout-${version}.zip`;

let parent: string;

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'reproducible-'));
});

afterAll(() => rmSync(parent, {recursive: true}));

/** A copy of the project with the libraries that are bundled; the tools themselves may be anywhere. */
function copy(name: string): string {
  const folder = path.join(parent, name);
  for (const it of [...SOURCES, ...LIBRARIES]) {
    cpSync(it, path.join(folder, it), {recursive: true});
  }
  for (const it of TOOLS) {
    symlinkSync(path.resolve(it), path.join(folder, it), 'junction');
  }
  return folder;
}

/** The lines of checksums that a program prints, by file. */
function sumsOf(folder: string, program: string): Record<string, string> {
  const printed = execFileSync(process.execPath, ['run.js', program], {
    cwd: folder,
    encoding: 'utf8',
  });
  const lines = printed.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  return Object.fromEntries([...lines].map(it => [it[2]!, it[1]!]));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The targets of an archive's links that are not in it: pictures, pages, and what Cloud Shell opens or runs. */
function deadLinks(files: Record<string, Uint8Array>): string[] {
  const pages = Object.keys(files).filter(it => it.endsWith('.md'));
  return pages.flatMap(page => {
    const text = String(files[page]);
    const named = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(it => it[1]!.replace(/#.*/, ''))
      .filter(it => it !== '' && !/^https:/.test(it))
      .map(it => path.posix.join(path.posix.dirname(page), it));
    const opened = text.matchAll(/filePath="([^"]+)"|(?:bash|teachme) (\S+)/g);
    return [...named, ...[...opened].map(it => it[1] ?? it[2]!)].filter(
      it => !(it in files),
    );
  });
}

/** The copy, and where its release is built. */
const RELEASED = 'a folder, with blanks';
const BUILT = 'node_modules/.cache/smime-rollout/release';

it('gives in a folder with blanks and a key service the same as here, and the same release in another', () => {
  const one = copy(RELEASED);
  // A choice of one organization: it changes what is pushed, but not a release.
  writeFileSync(
    path.join(one, 'allowed-hosts.json'),
    '["https://kacls.example.com/"]',
  );
  const release = sumsOf(one, 'release/release.ts');
  if (IS_LONG) {
    const other = copy('elsewhere');
    expect(sumsOf(other, 'release/release.ts')).toEqual(release);
    expect(release).toMatchObject(sumsOf(other, 'build.js'));
  }
  // The build of these tests was made here.
  for (const name of ['Code.js', 'sidebar.html', 'appsscript.json']) {
    expect(sha256(readFileSync(path.join(one, BUILT, name)))).toBe(
      release[name],
    );
    expect(sha256(readFileSync(path.join(PACKED, name)))).toBe(release[name]);
  }

  const archive = readFileSync(path.join(one, ZIP));
  expect(sha256(archive)).toBe(release[ZIP]);
  const files = unzip(archive);
  expect(Object.keys(files)).toEqual([
    'Code.js',
    'sidebar.html',
    'appsscript.json',
    'NOTICE',
    'LICENSE',
    'docs/install-by-hand.md',
    'docs/images/by-hand/1-extensions.svg',
    'docs/images/by-hand/2-code.svg',
    'docs/images/by-hand/3-sidebar.svg',
    'docs/images/by-hand/4-manifest.svg',
    'docs/images/by-hand/5-appsscript.svg',
    'docs/images/by-hand/6-project.svg',
    'docs/cloud-shell.md',
    'scripts/cloud-shell.sh',
    'SHA256SUMS',
  ]);
  expect(deadLinks(files)).toEqual([]);
  const sums = Object.entries(files)
    .filter(([name]) => name !== 'SHA256SUMS')
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  expect(String(files['SHA256SUMS'])).toBe(sums.join(''));
  expect(String(files['NOTICE'])).toBe(readFileSync('NOTICE', 'utf8'));
});

it('says its version in the banner, and no day or folder', () => {
  const folder = path.join(parent, RELEASED, BUILT);
  const code = readFileSync(path.join(folder, 'Code.js'), 'utf8');
  const page = readFileSync(path.join(folder, 'sidebar.html'), 'utf8');
  expect(code.split('\n')[1]).toBe(`S/MIME Rollout ${version}`);
  const today = new Date().toISOString().slice(0, 10);
  for (const text of [code, page]) {
    expect(text).not.toContain(parent);
    expect(text).not.toContain(today);
  }
});
