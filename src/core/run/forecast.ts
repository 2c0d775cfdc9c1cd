/**
 * What a run will cost, shown before it starts: time, and requests of the daily quota. The scheduler itself processes the rows,
 * with calls that are never sent, on a simulated clock.
 */
import {traitsOf, type RunAction} from '../rows/actions';
import {batchApiOf, partsFor} from '../google/batch';
import type {Answer, Call, Workflow} from '../google/wire';
import {GRACE_MS} from '../engine/back-off';
import {runJobs, type Job} from '../engine/scheduler';
import {Width} from '../engine/width';
import type {RunPorts} from './ports';

/** Apps Script's quota for a Workspace account, per person [Quotas for Google services]. */
export const FETCHES_A_DAY = 100_000;

/**
 * Up to this many requests a day, Gmail’s calls are sent in small batches side by side, which is quickest; beyond that, in large
 * ones, so that the rest of the daily quota lasts longer (`npm run bench` measures both).
 */
export const BATCH_AFTER = FETCHES_A_DAY / 2;

/** A wave's round trip and what each request adds to it, as `npm run bench` measures runs on the emulator's clock. */
const WAVE_MS = 350;
const CALL_MS = 6;
/** What each call inside a batch adds. */
const PART_MS = 12;
/** Writing rows, Inventory and Log, spread over the rows of a block. */
const WRITE_MS = 12;
/** Opening a usual certificate file. */
const OPEN_MS = 20;
/** An execution's start, and reading the sheet. */
const START_MS = 1500;
/** The run's own overhead: the queue is filled before, and the Dashboard and notifications follow after. */
const FRAME_MS = 5500;

/** Further rows are assumed to be like these. */
const MAX_ROWS = 5000;

/**
 * A call that a row makes: for a file; to the directory, about the user; to the user's mailbox, or for another address of it,
 * which needs another token; to one's own mailbox, which is not an HTTP request.
 */
export type EffortStep = 'file' | 'directory' | 'mailbox' | 'alias' | 'own';

/** What a row asks of Google, as far as the rows alone show; nothing for one that is blocked. */
export interface RowEffort {
  readonly user: string;
  /** One after another. */
  readonly steps: readonly EffortStep[];
  /** Requests for a token: a signature comes first if the script holds no key. */
  readonly perToken: 1 | 2;
}

/** What a run would cost. */
export interface Forecast {
  readonly seconds: number;
  /** Requests for it, those made in the last 24 hours, and the daily limit. */
  readonly fetches: number;
  readonly today: number;
  readonly perDay: number;
}

/**
 * How many rows the first slice of a page processes, so that it ends soon: as many as the first pilot has, which should need only
 * one slice. undefined for no limit: a refresh reads each user once per slice, and would read users that are split across slices
 * twice.
 */
export const firstRowsOf = (action: RunAction): number | undefined =>
  action === 'refresh' || traitsOf(action).sheet !== 'rollout' ? undefined : 3;

/**
 * The forecast for some rows; makes no requests.
 *
 * @param shareMs - how long an execution starts new rows, since the next one needs tokens of its own
 * @param firstRows - how many rows the first one starts, if that is limited
 */
export function forecastOf(
  ports: RunPorts,
  rows: readonly RowEffort[],
  shareMs: number,
  firstRows?: number | undefined,
): Forecast {
  const {width} = ports.store.settings();
  const today = ports.store.fetchesToday();
  const some = rows.slice(0, MAX_ROWS);
  const {ms, fetches} = simulate(some, {width, today, shareMs, firstRows});
  const scale = some.length === 0 ? 0 : rows.length / some.length;
  return {
    seconds: Math.ceil((ms * scale) / 1000),
    fetches: Math.round(fetches * scale),
    today,
    perDay: FETCHES_A_DAY,
  };
}

interface EffortJob extends Job<null> {
  readonly row: RowEffort;
}

/** Goes through the rows, execution by execution. */
function simulate(
  rows: readonly RowEffort[],
  {
    width: most,
    today,
    shareMs,
    firstRows,
  }: {
    readonly width: number;
    readonly today: number;
    readonly shareMs: number;
    readonly firstRows: number | undefined;
  },
): {readonly ms: number; readonly fetches: number} {
  let left = rows;
  let now = 0;
  let fetches = 0;
  let first: number | undefined;
  let mostJobs = firstRows;
  // Each execution starts at least one row.
  while (left.length > 0) {
    const began = now;
    const isSparing = today + fetches > BATCH_AFTER;
    const width = new Width(most, first);
    const held = new Set<string>();
    const done = new Set<RowEffort>();
    now += START_MS;
    const beginUntil = Math.max(began + shareMs, now + 1);
    runJobs<null, EffortJob>(
      jobsOf(left, held, () => {
        now += OPEN_MS;
      }),
      {
        now: () => now,
        sleep: ms => {
          now += ms;
        },
        random: () => 0,
        wire: {
          send(calls) {
            const made = requestsFor(calls, isSparing);
            fetches += made.requests;
            now += made.ms;
            return calls.map(() => GOOD);
          },
        },
      },
      {width, beginUntil, mostJobs, workUntil: beginUntil + GRACE_MS},
      {
        look: () => null,
        beforeWave: () => undefined,
        settled: ({row}) => {
          done.add(row);
          now += WRITE_MS;
        },
        afterWave: () => undefined,
      },
    );
    first = width.current;
    mostJobs = undefined;
    left = left.filter(it => !done.has(it));
  }
  return {ms: rows.length === 0 ? 0 : now + FRAME_MS, fetches};
}

function* jobsOf(
  rows: readonly RowEffort[],
  held: Set<string>,
  open: () => void,
): Generator<EffortJob, void> {
  for (const row of rows) {
    yield {user: row.user, row, work: workOn(row, held, open)};
  }
}

/** @param held - the tokens of this execution */
function* workOn(
  {user, steps, perToken}: RowEffort,
  held: Set<string>,
  open: () => void,
): Workflow<null> {
  for (const step of steps) {
    // The directory is read as one person.
    const token = step === 'directory' ? step : `${user} ${step}`;
    if (step === 'file' || step === 'own') {
      yield CALLS[step];
      if (step === 'file') open();
      continue;
    }
    if (!held.has(token)) {
      if (perToken === 2) yield CALLS.sign;
      yield CALLS.token;
      held.add(token);
    }
    yield step === 'directory' ? CALLS.directory : CALLS.mailbox;
  }
  return null;
}

/** The requests that carry some calls, and their total time. */
function requestsFor(
  calls: readonly Call[],
  isSparing: boolean,
): {readonly requests: number; readonly ms: number} {
  const sent = calls.filter(it => it.access.kind !== 'own');
  if (sent.length === 0) return {requests: 0, ms: 0};
  let requests = sent.length;
  let inside = 0;
  for (const api of ['gmail', 'iam'] as const) {
    const together = sent.filter(it => batchApiOf(it) === api).length;
    const parts = Math.min(partsFor(together, isSparing), together);
    if (parts < 2) continue;
    requests += Math.ceil(together / parts) - together;
    inside = Math.max(inside, parts * PART_MS);
  }
  return {requests, ms: WAVE_MS + requests * CALL_MS + inside};
}

const GOOD: Answer = {ok: true, body: null};

const CALLS = {
  file: callTo('drive', {kind: 'script'}),
  sign: callTo('iam', {kind: 'script'}),
  token: callTo('token', {kind: 'none'}),
  directory: callTo('directory', {kind: 'bearer', token: ''}),
  mailbox: callTo('gmail', {kind: 'bearer', token: ''}),
  own: callTo('gmail', {kind: 'own'}),
} as const;

function callTo(api: Call['method']['api'], access: Call['access']): Call {
  const method = {id: '', api, verb: 'GET', url: '', answers: 'json'} as const;
  return {method, user: '', path: {}, access};
}
