/** `npm run bench`: every figure that README shows, measured now. `--json` for machines. */
import path from 'node:path';
import {buildAll} from '../build.js';
import {bundleFigures} from './bundle';
import {certificateFigures} from './certificates';
import {tableOf, type Figure} from './figure';
import {openLargeCompany} from './large-company';
import {rolloutFigures} from './rollout';

const ROWS = 100;

const bundle = path.resolve('node_modules/.cache/smime-rollout/bench-dist');
await buildAll(bundle);
const company = await openLargeCompany(ROWS, bundle);
const figures: Record<string, readonly Figure[]> = {
  'The bundle': bundleFigures(bundle),
  'Certificates, computing time': await certificateFigures(),
  [`${ROWS} rows on the emulator's clock`]: [
    ...rolloutFigures(company, ROWS, 'check', 'check'),
    ...rolloutFigures(company, ROWS, 'upload', 'upload'),
    ...rolloutFigures(company, ROWS, 'upload', 'the same again'),
  ],
};

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(figures, null, 2));
} else {
  for (const title of Object.keys(figures)) {
    console.log(`\n${tableOf(title, figures[title]!)}`);
  }
}
