/** Modules are evaluated once per worker (test/support/kept-modules.cjs): no test file may notice which ones ran before it. */
import {execFile} from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {sampleOf} from '../support/sample';
import {IS_LONG} from '../support/thoroughness';

const HERE = process.cwd();
const support = (file: string) => path.join(HERE, 'test/support', file);

/** A test that leaves something in a module, one that finds it there, and others that leave what every file would notice. */
const LEFTOVERS: Readonly<Record<string, string>> = {
  'remembered.ts': 'export const remembered: string[] = [];',
  'a-finds.test.ts':
    "import {remembered} from './remembered'; it('finds nothing', () => expect(remembered).toEqual([]));",
  'b-leaves.test.ts':
    "import {remembered} from './remembered'; it('leaves a word', () => { remembered.push('left'); });",
  'c-name.test.ts':
    "it('leaves a global name', () => { (globalThis as any).left = 1; });",
  'd-variable.test.ts':
    "it('leaves a variable', () => { process.env.LEFT_BY_A_TEST = '1'; });",
};

const folder = mkdtempSync(path.join(tmpdir(), 'leftovers-'));
afterAll(() => rmSync(folder, {recursive: true}));

interface FileResult {
  readonly name: string;
  readonly status: 'passed' | 'failed';
  readonly message: string;
}

/** Runs test files in one process in the order of their paths, and then in the opposite order. */
function thereAndBack(
  projects: readonly {
    readonly rootDir: string;
    readonly files: readonly string[];
  }[],
): Promise<readonly FileResult[]> {
  const transform = {'^.+\\.(ts|tsx|js)$': support('jest-esbuild.cjs')};
  const config = {
    watchman: false,
    testTimeout: 180_000,
    testSequencer: support('there-and-back.cjs'),
    projects: projects.flatMap(({rootDir, files}) =>
      ['there', 'back'].map(displayName => ({
        ...{rootDir, displayName, transform},
        testMatch: files.map(it => path.join(rootDir, it)),
        moduleNameMapper: {'^fast-check$': support('fast-check.cjs')},
        testEnvironment: support('kept-environment.cjs'),
        runtime: support('kept-modules.cjs'),
        testRunner: support('cpu-runner.cjs'),
        transformIgnorePatterns: [
          'node_modules/(?!(@noble|micro-rsa-dsa-dh)/)',
        ],
      })),
    ),
  };
  const outputFile = path.join(folder, 'results.json');
  const args = [
    ...['node_modules/jest/bin/jest.js', '--ci', '--runInBand', '--json'],
    ...[`--outputFile=${outputFile}`, `--config=${JSON.stringify(config)}`],
  ];
  return new Promise(resolve => {
    const env = {...process.env, TEST_LONG: ''};
    execFile(process.execPath, args, {cwd: HERE, env}, () => {
      const {testResults} = JSON.parse(readFileSync(outputFile, 'utf8')) as {
        testResults: readonly FileResult[];
      };
      resolve(testResults);
    });
  });
}

/** The fast tests, without those of this folder; in `npm test`, some of the fastest. */
function unitTests(): readonly string[] {
  const at = IS_LONG ? 'test/unit' : 'test/unit/core/base';
  const all = readdirSync(at, {recursive: true, encoding: 'utf8'})
    .filter(it => it.endsWith('.test.ts'))
    .map(it => path.posix.join(at, it.replace(/\\/g, '/')))
    .sort();
  return sampleOf(all, 3);
}

it('files pass after each other in both orders, and what a file leaves behind is noticed', async () => {
  for (const [name, text] of Object.entries(LEFTOVERS)) {
    writeFileSync(path.join(folder, name), text);
  }
  const results = await thereAndBack([
    {rootDir: HERE, files: unitTests()},
    {rootDir: folder, files: ['*.test.ts']},
  ]);
  const own = results.filter(it => it.name.startsWith(HERE));
  expect(own.length).toBeGreaterThanOrEqual(6);
  expect(own.filter(it => it.status === 'failed')).toEqual([]);
  const others = results.filter(it => !it.name.startsWith(HERE));
  expect(
    others.map(it => `${path.basename(it.name, '.test.ts')} ${it.status}`),
  ).toEqual([
    ...['a-finds passed', 'b-leaves passed'],
    ...['c-name failed', 'd-variable failed'],
    // Both are there already.
    ...['d-variable passed', 'c-name passed'],
    ...['b-leaves passed', 'a-finds failed'],
  ]);
  const failures = others.filter(it => it.status === 'failed');
  expect(failures.map(it => it.message)).toEqual([
    expect.stringContaining('Other test files would notice: left'),
    expect.stringContaining('Other test files would notice: LEFT_BY_A_TEST'),
    expect.stringContaining('"left"'),
  ]);
});
