/**
 * `npm run bench`: the figures of docs/benchmarks.md, measured now; `--year` instead: a year of the schedule, which takes
 * minutes. `--against COMMIT`: only how long Code.js takes to compile and evaluate, compared with an earlier commit. `--write`
 * puts the figures into docs/benchmarks.md; `--json` is for machines.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildAll} from '../build.js';
import {figuresAgainst} from './against';
import {bundleFigures} from './bundle';
import {certificateFigures} from './certificates';
import {consentFigures} from './consent';
import {cseFigures} from './cse';
import {tableOf, type Figure} from './figure';
import {importFigures} from './import';
import {pageWith} from './page';
import {rivalFigures} from './rivals';
import {companyOf, figuresOf, measured, sparingCompanyOf} from './rollout';
import {yearFigures} from './year';

const SIZES = [100, 1_000, 10_000];
const CSV_ROWS = 20_000;
const CONSENT_USERS = 1_000;
const CSE_USERS = 500;
const PAGE = 'docs/benchmarks.md';

const bundle = path.resolve('node_modules/.cache/smime-rollout/bench-dist');
await buildAll(bundle);
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

async function wantedFigures(
  argv: readonly string[],
): Promise<Record<string, readonly Figure[]>> {
  const against = argv.indexOf('--against');
  if (against >= 0) {
    const commit = argv[against + 1];
    if (!commit) throw new Error('--against needs a commit');
    return {[`Against ${commit}`]: figuresAgainst(commit, bundle)};
  }
  return argv.includes('--year')
    ? {
        'A year of the schedule on the emulator’s clock':
          await yearFigures(bundle),
      }
    : allFigures();
}

async function allFigures(): Promise<Record<string, readonly Figure[]>> {
  const figures: Record<string, readonly Figure[]> = {
    'The bundle': await bundleFigures(bundle),
    'Certificates, computing time': await certificateFigures(),
  };
  for (const rows of SIZES) {
    const company = await companyOf(rows, bundle);
    const upload = measured(company, 'upload');
    figures[`${rows.toLocaleString('en')} rows on the emulator’s clock`] = [
      ...figuresOf('upload', upload),
      ...figuresOf('upload again', measured(company, 'upload')),
      ...rivalFigures(rows, upload.seconds),
    ];
  }

  figures['1,000 rows, Gmail’s calls in batches of 50'] = figuresOf(
    'upload',
    measured(await sparingCompanyOf(1_000, bundle), 'upload'),
  );
  figures['A CSV of 20,000 rows on the emulator’s clock'] = importFigures(
    CSV_ROWS,
    bundle,
  );
  figures['1,000 users who have allowed it themselves'] = await consentFigures(
    CONSENT_USERS,
    bundle,
  );
  figures['500 users’ files for client-side encryption'] = await cseFigures(
    CSE_USERS,
    bundle,
  );
  return figures;
}
