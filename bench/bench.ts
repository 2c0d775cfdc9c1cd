/**
 * `npm run bench`: the figures of docs/benchmarks.md, measured now; `--modeled`: those that go by the emulator's clock; `--year` instead:
 * a year of the schedule, which takes minutes. `--against COMMIT`: only the start of Code.js and the computing time of uploads, compared with an earlier commit.
 * `--languages`: only the start of Code.js with all languages, compared with English alone.
 * `--size 100,1000`: only runs, of so many rows. `--http`: the command line over real HTTP; `--users 100,1000`: of so many mailboxes, `--minimal`: against a Google that remembers nothing; `--tasks 1,2,4,8`: by so many processes as a job. `--all`: all sections but the years, in about a quarter of an hour on two cores. `--write` puts the figures into docs/benchmarks.md; `--json` is for machines.
 */
import {execFile} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
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
/** Of version 0.1.0. */
const FIRST_COMMIT = 'c434817';

const bundle = path.resolve('node_modules/.cache/smime-rollout/bench-dist');
// Another one that was started has built it.
const needsNone = ['--http', '--built'].some(it => process.argv.includes(it));
if (!needsNone) await buildAll(bundle);
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
  if (argv.includes('--all')) return allFigures();
  if (argv.includes('--modeled')) return modeledFigures();
  const sizes = valueOf('--size')?.split(',').map(Number);
  const commit = valueOf('--against');
  if (commit !== null) return figuresAgainst(commit, sizes ?? SIZES);
  if (argv.includes('--http')) {
    const users = valueOf('--users')?.split(',').map(Number) ?? null;
    const tasks = valueOf('--tasks')?.split(',').map(Number);
    const isMinimal = argv.includes('--minimal');
    return tasks
      ? jobFigures(tasks, users?.[0])
      : httpFigures(users, isMinimal);
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
  return {...(await ownFigures()), ...(await modeledFigures())};
}

/** Times of this machine. */
async function ownFigures(): Promise<Figures> {
  return {
    'The bundle': await bundleFigures(bundle),
    'Certificates, computing time': await certificateFigures(),
  };
}

async function modeledFigures(): Promise<Figures> {
  return {...(await runFigures(SIZES)), ...(await otherFigures())};
}

/** What is measured by the real time is measured alone; another process counts modeled and processor times meanwhile. */
async function allFigures(): Promise<Figures> {
  const own = await ownFigures();
  const others = await figuresAgainst(FIRST_COMMIT, SIZES, async () => {
    const {stdout} = await promisify(execFile)(process.execPath, [
      ...['run.js', 'bench/bench.ts', '--modeled', '--built', '--json'],
    ]);
    return JSON.parse(stdout) as Figures;
  });
  return {...own, ...others, ...(await httpFigures(null))};
}

/** @param meanwhile - measures something else next to processor times */
async function figuresAgainst(
  commit: string,
  sizes: readonly number[],
  meanwhile: () => Promise<Figures> = () => Promise.resolve({}),
): Promise<Figures> {
  return inCommit(commit, async folder => {
    const start = startAgainst(folder, bundle);
    const [others, processor] = await Promise.all([
      meanwhile(),
      computingAgainst(folder, bundle, sizes),
    ]);
    return {
      ...others,
      [`The start against ${commit}`]: start,
      [`Processor time against ${commit}`]: processor,
    };
  });
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
