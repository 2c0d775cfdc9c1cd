/**
 * `npm run bench`: the figures of docs/benchmarks.md, measured now; `--year` instead: a year of the schedule, which takes
 * minutes. `--against COMMIT`: only the start of Code.js and the computing time of uploads, compared with an earlier commit.
 * `--languages`: only the start of Code.js with all languages, compared with English alone.
 * `--size 100,1000`: only runs, of so many rows. `--http`: the command line over real HTTP; `--users 100,1000`: of so many mailboxes; `--tasks 1,2,4,8`: by so many processes as a job. `--all`: each of these that docs/benchmarks.md shows. `--write` puts the figures into docs/benchmarks.md; `--json` is for machines.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildAll} from '../build.js';
import {startAgainst} from './against';
import {batchFigures, latencyFigures} from './batches';
import {bundleFigures} from './bundle';
import {certificateFigures} from './certificates';
import {inCommit} from './commit';
import {computingAgainst} from './computing';
import {consentFigures} from './consent';
import {cseFigures} from './cse';
import {tableOf, type Figure} from './figure';
import {httpFigures} from './http/http';
import {jobFigures} from './http/job';
import {importFigures} from './import';
import {issuedYearFigures} from './issued-year';
import {languageFigures} from './languages';
import {pageWith} from './page';
import {rivalFigures} from './rivals';
import {companyOf, figuresOf, measured} from './rollout';
import {yearFigures} from './year';

const SIZES = [100, 1_000, 10_000];
/** Larger runs take a row as long as these. */
const MOST_COMPARED = 1_000;
const CSV_ROWS = 20_000;
const CONSENT_USERS = 1_000;
const CSE_USERS = 500;
const PAGE = 'docs/benchmarks.md';
/** The options for all sections of the page; the commit is that of version 0.1.0. */
const EVERYTHING = [[], ['--year'], ['--against', 'c434817'], ['--http']];

const bundle = path.resolve('node_modules/.cache/smime-rollout/bench-dist');
if (!process.argv.includes('--http')) await buildAll(bundle);
const figures = await wantedFigures(process.argv);

if (process.argv.includes('--write')) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = {cores: os.cpus().length, node: process.versions.node};
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, pageWith(page, figures, day, machine));
} else if (process.argv.includes('--json')) {
  console.log(JSON.stringify(figures, null, 2));
} else {
  for (const [title, all] of Object.entries(figures)) {
    console.log(`\n${tableOf(title, all)}`);
  }
}

type Figures = Record<string, readonly Figure[]>;

async function wantedFigures(argv: readonly string[]): Promise<Figures> {
  const valueOf = (option: string): string | null => {
    const at = argv.indexOf(option);
    if (at < 0) return null;
    const value = argv[at + 1];
    if (!value) throw new Error(`${option} needs a value`);
    return value;
  };
  if (argv.includes('--all')) {
    const all: Figures = {};
    for (const options of EVERYTHING) {
      Object.assign(all, await wantedFigures(options));
    }
    return all;
  }
  const sizes = valueOf('--size')?.split(',').map(Number);
  const commit = valueOf('--against');
  if (commit !== null) return figuresAgainst(commit, sizes ?? SIZES);
  if (argv.includes('--http')) {
    const users = valueOf('--users')?.split(',').map(Number) ?? null;
    const tasks = valueOf('--tasks')?.split(',').map(Number);
    return tasks ? jobFigures(tasks, users?.[0]) : httpFigures(users);
  }
  if (argv.includes('--year')) {
    return {
      'A year of the schedule on the emulator’s clock':
        await yearFigures(bundle),
      'A year with certificates from a CA pool':
        await issuedYearFigures(bundle),
    };
  }
  if (argv.includes('--languages')) {
    return {
      'The start with all languages, before: with English alone':
        await languageFigures(bundle),
    };
  }
  if (sizes) return runFigures(sizes);
  return {
    'The bundle': await bundleFigures(bundle),
    'Certificates, computing time': await certificateFigures(),
    ...(await runFigures(SIZES)),
    ...(await otherFigures()),
  };
}

async function figuresAgainst(
  commit: string,
  sizes: readonly number[],
): Promise<Figures> {
  return inCommit(commit, async folder => ({
    [`The start against ${commit}`]: startAgainst(folder, bundle),
    [`Processor time against ${commit}`]: await computingAgainst(
      folder,
      bundle,
      sizes,
    ),
  }));
}

async function runFigures(sizes: readonly number[]): Promise<Figures> {
  const figures: Figures = {};
  for (const rows of sizes) {
    const title = `${rows.toLocaleString('en')} rows`;
    const company = await companyOf(rows, bundle);
    const upload = measured(company, 'upload');
    figures[`${title} on the emulator’s clock`] = [
      ...figuresOf('upload', upload),
      ...figuresOf('upload again', measured(company, 'upload')),
      ...rivalFigures(rows, upload.seconds),
    ];
    if (rows > MOST_COMPARED) continue;
    figures[`${title} in smaller and larger batches`] = await batchFigures(
      rows,
      bundle,
    );
    figures[`${title} if latencies were others`] = await latencyFigures(
      rows,
      bundle,
    );
  }
  return figures;
}

async function otherFigures(): Promise<Figures> {
  return {
    'A CSV of 20,000 rows on the emulator’s clock': importFigures(
      CSV_ROWS,
      bundle,
    ),
    '1,000 users who have allowed it themselves': await consentFigures(
      CONSENT_USERS,
      bundle,
    ),
    '500 users’ files for client-side encryption': await cseFigures(
      CSE_USERS,
      bundle,
    ),
  };
}
