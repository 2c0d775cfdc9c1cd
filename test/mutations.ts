/**
 * Puts small faults into the sources, one at a time, and says which of them no test notices: `npm run test:mutations`, with
 * `-- --count 20 --seed 7 src/core/run` for another number, others, and a part. It works in a copy of the project. For each fault,
 * the unit tests that reach its file are run, and then, if they pass, the scenarios of its room.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {drawMutations, mutated, type Mutation} from './support/mutations';

/** A fault may make a loop endless. */
const MAX_MS = 900_000;

/** Rooms whose scenarios have another name; rooms that are not here and have none are seen in those of `run`. */
const SCENARIOS: Readonly<Record<string, string>> = {
  'src/core/rows': 'hosted',
  'src/core/certificates': 'hosted',
  'src/core/access': 'door',
  'src/core/google': 'run',
  'src/apps-script': 'door',
};

const {values, positionals} = parseArgs({
  options: {
    count: {type: 'string', default: '40'},
    seed: {type: 'string', default: '1'},
  },
  allowPositionals: true,
});
const paths = positionals.length > 0 ? positionals : ['src'];
const tracked = filesOf(...paths).filter(
  it => /\.tsx?$/.test(it) && !it.endsWith('.d.ts'),
);
const mutations = drawMutations(
  tracked,
  Number(values.count),
  Number(values.seed),
);
if (mutations.length === 0) throw new Error('there is nothing to change');

const copy = mkdtempSync(path.join(tmpdir(), 'smime-mutations-'));
let survived = 0;
try {
  for (const file of filesOf()) cpSync(file, path.join(copy, file));
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  for (const mutation of mutations) {
    const caught = caughtBy(mutation);
    if (caught === null) survived++;
    const {file, line, before, after} = mutation;
    console.log(
      `${caught === null ? 'SURVIVED' : `caught by ${caught}`}: ${file}:${line}\n  - ${before.trim()}\n  + ${after.trim()}`,
    );
  }
} finally {
  rmSync(copy, {recursive: true, force: true});
}
console.log(`${mutations.length - survived} caught, ${survived} survived`);

/** The kind of test that notices a fault, or null. */
function caughtBy(mutation: Mutation): string | null {
  const {file} = mutation;
  const at = path.join(copy, file);
  const source = readFileSync(at, 'utf8');
  writeFileSync(at, mutated(source, mutation));
  try {
    if (!pass(['--selectProjects', 'unit', '--findRelatedTests', file])) {
      return 'unit tests';
    }
    if (file.startsWith('src/sidebar/')) {
      return pass(['test/browser/sidebar-']) ? null : 'browser tests';
    }
    const scenarios = `test/scenarios/${scenariosOf(file)}/`;
    return pass([scenarios]) ? null : 'scenarios';
  } finally {
    writeFileSync(at, source);
  }
}

function scenariosOf(file: string): string {
  const room = file.split('/').slice(0, 3).join('/');
  const [known] = Object.keys(SCENARIOS).filter(it => file.startsWith(it));
  if (known) return SCENARIOS[known]!;
  const own = path.basename(room);
  return existsSync(`test/scenarios/${own}`) ? own : 'run';
}

function pass(args: readonly string[]): boolean {
  const jest = 'node_modules/jest/bin/jest.js';
  const {status} = spawnSync(
    process.execPath,
    [jest, '--ci', '--bail', '--passWithNoTests', '--maxWorkers=2', ...args],
    {cwd: copy, stdio: 'ignore', timeout: MAX_MS},
  );
  return status === 0;
}

/** Files of the project below some paths, as they are now. */
function filesOf(...below: readonly string[]): string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const out = execFileSync('git', [...list, '--', ...below], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(out.split('\n'))].filter(it => it && existsSync(it));
}
