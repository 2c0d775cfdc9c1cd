/** What larger batches save, what is lost where IAM takes none, and how much depends on latencies that nobody knows. */
import {FACTORS} from '../emulator/latency';
import type {LargeCompany} from '../emulator/large-company';
import type {Figure} from './figure';
import {secondsOf} from './rivals';
import {companyOf, measured, sparingCompanyOf, type RunCost} from './rollout';

/** Computing time is not looked at here. */
const FILES = {packing: 'quick'} as const;

/** Uploads and repeated uploads in either way. */
export async function batchFigures(
  rows: number,
  bundle: string,
): Promise<Figure[]> {
  const ways = {
    'smaller batches': () => companyOf(rows, bundle, FILES),
    'larger batches': () => sparingCompanyOf(rows, bundle, FILES),
    'larger batches, but not to IAM': async () =>
      withoutIamBatches(await sparingCompanyOf(rows, bundle, FILES)),
  };
  const figures: Figure[] = [];
  for (const [way, open] of Object.entries(ways)) {
    const company = await open();
    for (const title of ['upload', 'upload again']) {
      const {fetches, seconds} = measured(company, 'upload');
      figures.push(
        {name: `${title}, ${way}: modeled time`, value: seconds, unit: 's'},
        {
          name: `${title}, ${way}: requests a row`,
          value: fetches / rows,
          unit: '',
        },
      );
    }
  }
  return figures;
}

function withoutIamBatches(company: LargeCompany): LargeCompany {
  company.google.faults.add({
    match: ({url}) => url === 'https://iamcredentials.googleapis.com/batch',
    times: Infinity,
    respond: {status: 404, body: 'Not Found'},
  });
  return company;
}

const NAMES: Readonly<Record<keyof typeof FACTORS, string>> = {
  fetchAll: 'further requests of a fetchAll',
  batches: 'requests inside a batch',
  iam: 'round trips to IAM',
};

/** An upload if a latency were half of what is assumed, or twice. */
export async function latencyFigures(
  rows: number,
  bundle: string,
): Promise<Figure[]> {
  const figures = figuresFor('as assumed', await uploadOf(rows, bundle));
  for (const name of Object.keys(NAMES) as (keyof typeof FACTORS)[]) {
    for (const [factor, says] of [
      [0.5, 'half the time'],
      [2, 'twice the time'],
    ] as const) {
      FACTORS[name] = factor;
      try {
        const cost = await uploadOf(rows, bundle);
        figures.push(...figuresFor(`${NAMES[name]} take ${says}`, cost));
      } finally {
        FACTORS[name] = 1;
      }
    }
  }
  return figures;
}

async function uploadOf(rows: number, bundle: string): Promise<RunCost> {
  return measured(await companyOf(rows, bundle, FILES), 'upload');
}

function figuresFor(title: string, {rows, seconds}: RunCost): Figure[] {
  return [
    {name: `${title}: modeled time`, value: seconds, unit: 's'},
    {
      name: `${title}: times GAM’s speed`,
      value: secondsOf('gam', rows) / seconds,
      unit: '',
    },
  ];
}
