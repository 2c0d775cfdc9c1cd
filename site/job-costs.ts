/** What a job costs, in docs/guide/cloud-run.md: computed from what the command line sends and from Google's prices. */
import {GMAIL_UNITS, UNITS} from '../command-line/job/paced-wire';
import {ALIVE_MS, TOGETHER_MS} from '../command-line/job/task-record';

const PAGE_BEGINS = '<!-- made by npm run docs -- --write -->';
const PAGE_ENDS = '<!-- end -->';

/** US dollars, of regions of tier 1 and Standard storage, before the free tier [cloud.google.com/run/pricing, /storage/pricing]. */
const PRICES = {
  vcpuSecond: 0.000018,
  gibSecond: 0.000002,
  /** An operation that writes or lists. */
  storageOperation: 0.05 / 10_000,
} as const;

/** As scripts/cloud-run.sh deploys it: each task has one vCPU and one GiB. */
const TASKS = 8;
/** Of a task: starting, and reading the rows. */
const START_S = 60;
/** Of an upload: the certificate, and making it the default; and two lists before that. */
const CALLS = {write: 2, read: 2} as const;
/** Units a day of all projects of a billing account, from which on Gmail’s Scaled tier costs something. */
const UNITS_A_DAY = 80_000_000;
/** A file is written under another name first; and it is listed. */
const OPERATIONS_A_FILE = 3;

const SIZES = [10_000, 100_000, 500_000];

/** Units of an upload. */
const UNITS_A_ROW = CALLS.write * UNITS.write + CALLS.read * UNITS.read;

/** The table, as Markdown. */
export function jobCosts(): string {
  const lines = SIZES.map(mailboxes => {
    const seconds = (mailboxes * UNITS_A_ROW * 60) / GMAIL_UNITS + START_S;
    const taskSeconds = seconds * TASKS;
    const compute = taskSeconds * (PRICES.vcpuSecond + PRICES.gibSecond);
    const files = taskSeconds * (1000 / TOGETHER_MS + 1000 / ALIVE_MS);
    const storage = files * OPERATIONS_A_FILE * PRICES.storageOperation;
    const days = Math.ceil((mailboxes * UNITS_A_ROW) / UNITS_A_DAY);
    return [
      mailboxes.toLocaleString('en'),
      `${Math.ceil(seconds / 60)} min`,
      (taskSeconds / 3600).toFixed(1),
      dollars(compute),
      dollars(storage),
      dollars(compute + storage),
      `${((mailboxes * UNITS_A_ROW) / 1_000_000).toFixed(1)} million${days > 1 ? ` (${days} days)` : ''}`,
    ];
  });
  return [
    'mailboxes|time|vCPU hours|Cloud Run|Cloud Storage|together|Gmail units',
    '---|---|---|---|---|---|---',
    ...lines.map(it => it.join('|')),
  ]
    .map(it => `| ${it.split('|').join(' | ')} |`)
    .join('\n');
}

/** A page with the present table in it. @throws Error for a page without a place for it */
export function withJobCosts(page: string): string {
  const [from, to] = [page.indexOf(PAGE_BEGINS), page.indexOf(PAGE_ENDS)];
  if (from < 0 || to < from) throw new Error('no place for the costs');
  const before = page.slice(0, from + PAGE_BEGINS.length);
  return `${before}\n\n${jobCosts()}\n\n${page.slice(to)}`;
}

function dollars(amount: number): string {
  return `$${amount.toFixed(2)}`;
}
