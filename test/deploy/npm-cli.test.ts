/** How a fresh clone is installed: npm's own program, run by Node without a shell. */
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {smallProject, type SmallProject} from './small-project';

let project: SmallProject;
beforeAll(() => {
  project = smallProject();
});
afterAll(() => project.end());

interface System {
  readonly platform: string;
  readonly env: Readonly<Record<string, string>>;
  readonly execPath: string;
  readonly files: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
}

/** Where npm is found on systems that have these files. */
function found(systems: readonly System[]): unknown[] {
  const program = `
    import {npmCli} from ${JSON.stringify(pathToFileURL(path.resolve('npm-cli.js')).href)};
    const found = ({files, links = {}, ...system}) => npmCli({
      ...system,
      exists: it => files.includes(it) || it in links,
      realpath: it => links[it] ?? it,
    });
    console.log(JSON.stringify(${JSON.stringify(systems)}.map(found)));`;
  const {out} = project.node(['--input-type=module', '-e', program]);
  return JSON.parse(out) as unknown[];
}

const WINDOWS = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';
const OWN = 'D:\\Müller & Söhne\\npm\\bin\\npm-cli.js';
const BELOW_LIB = '/opt/my node/lib/node_modules/npm/bin/npm-cli.js';
const LINKED = '/usr/share/nodejs/npm/bin/npm-cli.js';
const BARE = {env: {}, execPath: '/usr/bin/node', files: []};

/** What npm’s program is, on a system, and where. */
const PLACES: readonly (readonly [string, System, string | null])[] = [
  [
    'the one that started this process',
    {
      platform: 'win32',
      env: {npm_execpath: OWN},
      execPath: 'C:\\Program Files\\nodejs\\node.exe',
      files: [OWN, WINDOWS],
    },
    OWN,
  ],
  [
    'on Windows beside node.exe',
    {
      platform: 'win32',
      env: {},
      execPath: 'C:\\Program Files\\nodejs\\node.exe',
      files: [WINDOWS],
    },
    WINDOWS,
  ],
  [
    'on Windows beside npm.cmd on the Path',
    {
      platform: 'win32',
      env: {Path: 'C:\\Windows;C:\\Program Files\\nodejs'},
      execPath: 'C:\\other\\node.exe',
      files: [WINDOWS],
    },
    WINDOWS,
  ],
  [
    'elsewhere below the lib folder of Node',
    {
      platform: 'darwin',
      env: {},
      execPath: '/opt/my node/bin/node',
      files: [BELOW_LIB],
    },
    BELOW_LIB,
  ],
  [
    'elsewhere behind the npm on the PATH, not another program that started this process',
    {
      platform: 'linux',
      env: {PATH: '/bin:/usr/bin', npm_execpath: '/usr/lib/pnpm.cjs'},
      execPath: '/snap/node',
      files: [LINKED, '/usr/lib/pnpm.cjs'],
      links: {'/usr/bin/npm': LINKED},
    },
    LINKED,
  ],
  ['not made up on Linux', {...BARE, platform: 'linux'}, null],
  ['not made up on Windows', {...BARE, platform: 'win32'}, null],
];

describe('npm’s program', () => {
  let places: readonly unknown[];
  // One process for all.
  beforeAll(() => {
    places = found(PLACES.map(it => it[1]));
  });

  it.each(PLACES.map(([name, , place], i) => [name, place, i] as const))(
    'is %s',
    (_name, place, i) => expect(places[i]).toBe(place),
  );
});

describe('a fresh clone', () => {
  const npm = 'npm & Co/npm-cli.js';
  const program = ['run.js', 'program.ts', 'ein Wort', '$HOME'];
  beforeAll(() => {
    mkdirSync(path.join(project.folder, 'npm & Co'));
    project.write(
      'program.ts',
      'console.log(process.argv.slice(2).join("|"));',
    );
    project.write(
      'package-lock.json',
      '{"packages": {"node_modules/x": {"version": "1.0.0"}}}',
    );
  });
  const run = () =>
    project.node(program, {npm_execpath: path.join(project.folder, npm)});

  it('is installed by npm ci before the program runs', () => {
    project.write(
      npm,
      'const {copyFileSync, writeFileSync} = require("node:fs"); writeFileSync("npm.json", JSON.stringify(process.argv.slice(2)));',
    );
    project.write('npm & Co/package.json', '{"type": "commonjs"}');
    const {status, out, err} = run();
    expect([status, out]).toEqual([0, 'ein Wort|$HOME\n']);
    expect(err).toContain('npm ci');
    expect(JSON.parse(project.read('npm.json'))).toEqual([
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--loglevel=error',
    ]);
  });

  it('says what to do where npm ci fails', () => {
    project.write(npm, 'process.exitCode = 1;');
    const {status, out, err} = run();
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('"npm ci" failed');
  });
});

describe('npm run clasp', () => {
  const npm = 'npm & Co/npm-cli.js';
  const run = (...args: readonly string[]) =>
    project.node(['run.js', 'deploy.ts', 'clasp', ...args], {
      npm_execpath: path.join(project.folder, npm),
    });
  beforeAll(() => {
    project.remove('package-lock.json');
    project.plays({login: {prints: ['You are logged in.'], status: 3}});
    project.write(
      'deploy/clasp/package-lock.json',
      '{"packages": {"node_modules/@google/clasp": {"version": "1.0.0"}}}',
    );
  });

  it('installs clasp in its own folder, passes it what follows, and ends as it does', () => {
    project.write(
      npm,
      'require("node:fs").writeFileSync("installed.json", JSON.stringify(process.argv.slice(2)));',
    );
    const {status, out, err} = run('login', '--no-localhost', 'ein Wort');
    expect([status, out]).toEqual([3, 'You are logged in.\n']);
    expect(err).toContain('Installing clasp (npm ci)');
    expect(project.read('deploy/clasp/installed.json')).toContain('"ci"');
    expect(project.calls()).toEqual([['login', '--no-localhost', 'ein Wort']]);
  });

  it('says what to do where that fails', () => {
    project.write(npm, 'process.exitCode = 1;');
    const {status, err} = run('login');
    expect(status).toBe(1);
    expect(err).toContain(
      `"npm ci" failed; what it said is above. Run it in ${path.join('deploy', 'clasp')}, then try again.`,
    );
  });
});
