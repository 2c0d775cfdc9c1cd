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
import {
  chooseBatching,
  FETCHES_A_DAY,
  leftToday,
  type Batching,
  type Cost,
  type Costs,
} from './batching';
import type {RunPorts} from './ports';

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

/** No row makes more calls than this, those for its tokens included. */
const MOST_CALLS = 12;

/** Further rows are assumed to be like these. */
const MAX_ROWS = 5000;
/** To choose between two ways, fewer are enough. */
const MAX_ROWS_TO_CHOOSE = 500;
/** About the time for which executions of clock triggers begin rows. */
const LONG_SLICE_MS = 240_000;

/**
 * A call that a row makes: for a file; to the directory, about the user; to the user's mailbox, or for another address of it;
 * to one's own mailbox, which is not an HTTP request.
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

/** What a run would cost, in the way that it would choose now. */
export interface Forecast extends Cost {
  readonly batching: Batching;
  /** The cost of each way. */
  readonly costs: Costs;
  /** Requests made in the last 24 hours, and the daily limit. */
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
 * @param by - how it would be worked on
 */
export function forecastOf(
  ports: RunPorts,
  rows: readonly RowEffort[],
  by: Executions,
): Forecast {
  const costs = costsOf(ports, rows, by, MAX_ROWS);
  const batching = chooseBatching(costs, leftToday(ports, by.byClock));
  return {
    ...costs[batching],
    batching,
    costs,
    today: ports.store.fetchesToday(),
    perDay: FETCHES_A_DAY,
  };
}

/**
 * The costs from which a run that begins chooses between the ways; undefined if there is no question, because today's requests
 * suffice even for calls that are sent one by one.
 */
export function costsToChoose(
  ports: RunPorts,
  count: number,
  rows: () => readonly RowEffort[],
): Costs | undefined {
  if (count * MOST_CALLS <= leftToday(ports, true).fetches) return undefined;
  const by = {sliceMs: LONG_SLICE_MS, byClock: true};
  return costsOf(ports, rows(), by, MAX_ROWS_TO_CHOOSE);
}

/** The executions that would work on a run. */
export interface Executions {
  /** How long each starts new rows, since the next one needs tokens of its own. */
  readonly sliceMs: number;
  /** How many rows the first one starts, if that is limited. */
  readonly firstRows?: number | undefined;
  /** Whether clock triggers continue it. */
  readonly byClock: boolean;
}

function costsOf(
  ports: RunPorts,
  rows: readonly RowEffort[],
  by: Executions,
  most: number,
): Costs {
  const {width} = ports.store.settings();
  const some = rows.slice(0, most);
  const scale = some.length === 0 ? 0 : rows.length / some.length;
  const costOf = (batching: Batching): Cost => {
    const {ms, fetches} = simulate(some, {width, batching, ...by});
    return {
      seconds: Math.ceil((ms * scale) / 1000),
      fetches: Math.round(fetches * scale),
    };
  };
  return {quick: costOf('quick'), sparing: costOf('sparing')};
}

interface EffortJob extends Job<null> {
  readonly row: RowEffort;
}

/** Goes through the rows, execution by execution. */
function simulate(
  rows: readonly RowEffort[],
  {
    width: most,
    batching,
    sliceMs,
    firstRows,
  }: Executions & {readonly width: number; readonly batching: Batching},
): {readonly ms: number; readonly fetches: number} {
  let left = rows;
  let now = 0;
  let fetches = 0;
  let first: number | undefined;
  let mostJobs = firstRows;
  // Each execution starts at least one row.
  while (left.length > 0) {
    const began = now;
    const width = new Width(most, first);
    const held = new Set<string>();
    const done = new Set<RowEffort>();
    now += START_MS;
    const beginUntil = Math.max(began + sliceMs, now + 1);
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
            const made = requestsFor(calls, batching);
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

/** @param held - whom this execution has tokens for: one is for all addresses of a user */
function* workOn(
  {user, steps, perToken}: RowEffort,
  held: Set<string>,
  open: () => void,
): Workflow<null> {
  for (const step of steps) {
    // The directory is read as one person.
    const token = step === 'directory' ? step : user;
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
  batching: Batching,
): {readonly requests: number; readonly ms: number} {
  const sent = calls.filter(it => it.access.kind !== 'own');
  if (sent.length === 0) return {requests: 0, ms: 0};
  let requests = sent.length;
  let inside = 0;
  for (const api of ['gmail', 'iam'] as const) {
    const together = sent.filter(it => batchApiOf(it) === api).length;
    const parts = Math.min(
      partsFor(together, batching === 'sparing'),
      together,
    );
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
