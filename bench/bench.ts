/** `npm run bench`: figures of docs/benchmarks.md, measured now. See `options.ts`. */
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
import {readBenchOptions, type BenchOptions} from './options';
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
const options = readBenchOptions();
// What is measured there needs none, or another process has built it.
if (!options.http && !options.built) await buildAll(bundle);
const figures = await wantedFigures(options);

if (options.write) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = {cores: os.cpus().length, node: process.versions.node};
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, pageWith(page, figures, day, machine));
} else if (options.json) {
  console.log(JSON.stringify(figures, null, 2));
} else {
  for (const [title, all] of Object.entries(figures)) {
    console.log(`\n${tableOf(title, all)}`);
  }
}

type Figures = Record<string, readonly Figure[]>;

async function wantedFigures({
  size,
  against,
  ...wanted
}: BenchOptions): Promise<Figures> {
  if (wanted.all) return allFigures();
  if (wanted.modeled) return modeledFigures();
  if (against !== null) return figuresAgainst(against, size ?? SIZES);
  if (wanted.http) {
    const {users, tasks, minimal} = wanted;
    return tasks ? jobFigures(tasks, users?.[0]) : httpFigures(users, minimal);
  }
  if (wanted.year) {
    return {
      'A year of the schedule on the emulator’s clock':
        await yearFigures(bundle),
      'A year with certificates from a CA pool':
        await issuedYearFigures(bundle),
    };
  }
  if (wanted.languages) {
    return {
      'The start with all languages, before: with English alone':
        await languageFigures(bundle),
    };
  }
  if (size) return runFigures(size);
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
