/**
 * Puts small faults into the sources, one at a time, and says which of them no test notices: `npm run test:mutations`, with
 * `-- --count 20 --seed 7 src/core/run` for another number, others, and a part. It works in a copy of the project. For each fault,
 * the unit tests that reach its file are run, and then, if they pass, the scenarios of its room, and all others; for the sidebar,
 * the browser tests. With `--against COMMIT`, the same is done for that commit with its own tests, and as many must be noticed here
 * as there.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {numbersIn, programOptions} from '../build/program-options.js';
import {inCommit} from '../bench/commit';
import {mutationTrialIn} from './support/mutation-trial';
import {drawMutations} from './support/mutations';

const USAGE = `npm run test:mutations -- [options] [paths]

Puts small faults into the sources, one at a time in a copy, and lists those that no test notices. Paths: only
faults there, such as src/core/run.

  --count N         so many faults, 40 unless you say otherwise
  --seed N          draws others
  --against COMMIT  does the same for that commit with its own tests; as many must be noticed here`;

const {values, positionals} = programOptions(USAGE, {
  options: {
    count: {type: 'string', default: '40'},
    seed: {type: 'string', default: '1'},
    against: {type: 'string'},
  },
  allowPositionals: true,
  check({count, seed}) {
    numbersIn('--count', count);
    if (!/^\d+$/.test(seed)) throw new Error('--seed needs a number.');
  },
});
const paths = positionals.length > 0 ? positionals : ['src'];

/** How many of the faults a test has noticed. */
interface Tally {
  readonly caught: number;
  readonly all: number;
}

const {against} = values;
const here = await inCopy(folder => tried(folder, filesNow(...paths)));
if (against !== undefined) {
  const there = await inCommit(against, folder =>
    tried(folder, sourcesOf(against)),
  );
  console.log(`here ${textOf(here)}; ${against}: ${textOf(there)}`);
  // Of each hundred: a part of an earlier commit may have fewer lines to change.
  if (here.caught * there.all < there.caught * here.all) process.exitCode = 1;
} else {
  console.log(textOf(here));
}

/** @throws Error if there is nothing to change */
async function tried(folder: string, files: readonly string[]): Promise<Tally> {
  const sources = files.filter(
    it => /\.tsx?$/.test(it) && !it.endsWith('.d.ts'),
  );
  const {count, seed} = values;
  const drawn = drawMutations(sources, Number(count), Number(seed), folder);
  if (drawn.length === 0) throw new Error('there is nothing to change');
  const trial = mutationTrialIn(folder);
  let caught = 0;
  for (const mutation of drawn) {
    const begin = Date.now();
    const {caughtBy, outOfTime} = await trial.judge(mutation);
    if (caughtBy !== null) caught++;
    const seconds = Math.round((Date.now() - begin) / 1000);
    const {file, line, before, after} = mutation;
    console.log(
      [
        `${caughtBy === null ? 'SURVIVED' : `caught by ${caughtBy}`}, ${seconds} s: ${file}:${line}`,
        ...outOfTime.map(it => `  ${it} ran out of time`),
        `  - ${before.trim()}`,
        `  + ${after.trim()}`,
      ].join('\n'),
    );
  }
  return {caught, all: drawn.length};
}

function textOf({caught, all}: Tally): string {
  return `${caught} caught, ${all - caught} survived`;
}

/** A copy of the project as it is now, removed afterwards. */
async function inCopy<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(path.join(tmpdir(), 'smime-mutations-'));
  try {
    for (const file of filesNow()) cpSync(file, path.join(copy, file));
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
    return await work(copy);
  } finally {
    rmSync(copy, {recursive: true, force: true});
  }
}

/** Files of the project below some paths, as they are now. */
function filesNow(...below: readonly string[]): string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  return linesOf([...list, '--', ...below]).filter(it => existsSync(it));
}

function sourcesOf(commit: string): string[] {
  return linesOf(['ls-tree', '-r', '--name-only', commit, '--', ...paths]);
}

function linesOf(args: readonly string[]): string[] {
  const out = execFileSync('git', args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(out.split('\n'))].filter(it => it);
}
