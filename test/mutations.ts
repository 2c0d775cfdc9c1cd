/**
 * Puts small faults into the sources, one at a time, and says which of them no test notices: `npm run test:mutations`, with
 * `-- --count 20 --seed 7 src/core/run` for another number, others, and a part. It works in a copy of the project. For each fault,
 * the unit tests that reach its file are run, and then, if they pass, the scenarios of its room, and all others; for the sidebar,
 * the browser tests. With `--against COMMIT`, faults are put into lines that are in that commit, too, and tried there with its own
 * tests; as many must be noticed here as there.
 */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {numbersIn, programOptions} from '../build/program-options.js';
import {inCommit} from '../bench/commit';
import {Interrupted, mutationTrialIn} from './support/mutation-trial';
import {
  counterpartsIn,
  drawMutations,
  type Mutation,
  type Sources,
} from './support/mutations';

const USAGE = `npm run test:mutations -- [options] [paths]

Puts small faults into the sources, one at a time in a copy, and lists those that no test notices. Paths: only
faults there, such as src/core/run.

  --count N         so many faults, 40 unless you say otherwise
  --seed N          draws others
  --against COMMIT  only faults in lines that are in that commit, too: they are tried there with its own
                    tests, and as many must be noticed here`;

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

const {against} = values;
try {
  await inCopy(tryFaults);
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  process.exitCode = 130;
}

async function tryFaults(here: string): Promise<void> {
  const sources = textsIn(here, filesNow(...paths));
  if (against === undefined) {
    const faults = drawnIn(here, sources);
    const judge = judgeIn(here);
    let caught = 0;
    for (const fault of faults) if (await judge(fault)) caught++;
    console.log(`${caught} caught, ${faults.length - caught} survived`);
    return;
  }
  await inCommit(
    against,
    there => compared(here, sources, there, against),
    'its own',
  );
}

/** The same faults in both. */
async function compared(
  here: string,
  sources: Sources,
  there: string,
  commit: string,
): Promise<void> {
  const counterpart = counterpartsIn(
    textsIn(there, sourcesOf(commit)),
    textsIn(here, filesNow('src')),
  );
  const faults = drawnIn(here, sources, it => counterpart(it) !== null);
  const judgeHere = judgeIn(here, 'here');
  const judgeThere = judgeIn(there, commit);
  let caughtHere = 0;
  let caughtThere = 0;
  for (const fault of faults) {
    if (await judgeHere(fault)) caughtHere++;
    if (await judgeThere(counterpart(fault)!)) caughtThere++;
  }
  console.log(
    `of ${faults.length}, here ${caughtHere} caught; ${commit}: ${caughtThere}`,
  );
  if (caughtThere > caughtHere) process.exitCode = 1;
}

/** @throws Error if there is nothing to change */
function drawnIn(
  folder: string,
  sources: Sources,
  isWanted?: (mutation: Mutation) => boolean,
): readonly Mutation[] {
  const [count, seed] = [Number(values.count), Number(values.seed)];
  const files = [...sources.keys()];
  const drawn = drawMutations(files, count, seed, folder, isWanted);
  if (drawn.length === 0) throw new Error('there is nothing to change');
  return drawn;
}

/** Tries a fault, writes what became of it, and returns whether a test noticed it. */
function judgeIn(
  folder: string,
  where = '',
): (mutation: Mutation) => Promise<boolean> {
  const trial = mutationTrialIn(folder);
  return async mutation => {
    const begin = Date.now();
    const {caughtBy, outOfTime} = await trial.judge(mutation);
    const seconds = Math.round((Date.now() - begin) / 1000);
    const {file, line, before, after} = mutation;
    const ending = caughtBy === null ? 'SURVIVED' : `caught by ${caughtBy}`;
    console.log(
      [
        `${where && `${where}: `}${ending}, ${seconds} s: ${file}:${line}`,
        ...outOfTime.map(it => `  ${it} ran out of time`),
        `  - ${before.trim()}`,
        `  + ${after.trim()}`,
      ].join('\n'),
    );
    return caughtBy !== null;
  };
}

/** TypeScript that runs. */
function textsIn(folder: string, files: readonly string[]): Sources {
  const sources = files.filter(
    it => /\.tsx?$/.test(it) && !it.endsWith('.d.ts'),
  );
  return new Map(
    sources.map(it => [it, readFileSync(path.join(folder, it), 'utf8')]),
  );
}

/** A copy of the project as it is now, removed afterwards. */
async function inCopy<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(path.join(tmpdir(), 'smime-mutations-'));
  try {
    for (const file of filesNow()) cpSync(file, path.join(copy, file));
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
    return await work(copy);
  } finally {
    rmSync(copy, {recursive: true, force: true, maxRetries: 9});
  }
}

/** Files of the project below some paths, as they are now. */
function filesNow(...below: readonly string[]): string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  return linesOf([...list, '--', ...below]).filter(it => existsSync(it));
}

function sourcesOf(commit: string): string[] {
  return linesOf(['ls-tree', '-r', '--name-only', commit, '--', 'src']);
}

function linesOf(args: readonly string[]): string[] {
  const out = execFileSync('git', args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(out.split('\n'))].filter(it => it);
}
