/** A run over rows: their workflows of the core, driven by the pool; their outcomes in batches. */
import type {RunAction} from '../../src/core/rows/actions';
import {isPostponed, type RowResult} from '../../src/core/rows/outcome';
import {learnFromGmail} from '../../src/core/rows/repair';
import type {QueuedTexts} from '../../src/core/rows/row';
import {readingsOf} from '../../src/core/inventory/readings';
import {alikeRows} from '../../src/core/run/alike';
import type {Count} from '../../src/core/run/counts';
import type {RowJob} from '../../src/core/run/queue';
import type {RunRecord} from '../../src/core/run/record';
import {workIn, worksFor, type RunOfRows} from '../../src/core/run/row-jobs';
import {rowWritingOf} from '../../src/core/run/row-writing';
import {cutOffBy} from '../file-problem';
import {
  runPool,
  type PoolEnding,
  type PoolJob,
  type PoolPorts,
  type PoolWatch,
} from '../pool/pool';
import type {PoolWidth} from '../pool/width';
import type {Journal} from '../ports/journal';
import type {Outcomes} from '../ports/outcomes';
import {Batches} from './batches';
import type {RowKind} from './row-kinds';
import type {RunPorts} from './row-ports';
import {
  survey,
  windowsOf,
  type Rows,
  type Survey,
  type Window,
} from './windows';

/** What is to be done. */
export interface Request extends Pick<
  RunRecord,
  | 'makeDefault'
  | 'force'
  | 'previews'
  | 'renews'
  | 'renewalDays'
  | 'validUntil'
  | 'revokes'
> {
  readonly action: RunAction;
  /** For rows without a password of their own. */
  readonly password?: string;
  /** The token that the key service of client-side encryption asks for. */
  readonly keyServiceToken?: string;
}

/** Where it is done. */
export interface RunWorld extends PoolPorts, Rows {
  readonly kind: RowKind;
  /** Which rows of the share are meant. */
  isMeant(row: QueuedTexts): boolean;
  readonly outcomes: Outcomes;
  readonly journal: Journal;
  /** See `rowPortsOf`. */
  portsOfWindow(): RunPorts;
  readonly width: PoolWidth;
  readonly stop: AbortSignal;
  /** Called after each row. */
  progress(done: number): void;
}

/** How a run ended. */
export interface RunEnd extends Omit<PoolEnding, 'left'> {
  /** Rows by how they count. */
  readonly counts: Readonly<Record<Count, number>>;
  /** Rows that an earlier process of the same run had done. */
  readonly before: number;
  /** Rows that are not done. */
  readonly left: number;
}

interface Job extends RowJob, Pick<PoolJob<RowResult>, 'ahead'> {
  readonly ports: RunPorts;
}

/** Goes through the source once, to count and to find rows that depend on each other. */
export async function surveyRows(
  rows: Rows & Pick<RunWorld, 'isMeant'>,
): Promise<Survey> {
  return survey(rows, row => rows.isMeant(row));
}

/**
 * Works through the rows of a source. Done again after it was cut off anywhere, it leaves what an undisturbed run leaves.
 *
 * @param found - what `surveyRows` found
 * @throws what the source, the outcomes or the journal throw
 */
export async function runRows(
  request: Request,
  world: RunWorld,
  found: Survey,
): Promise<RunEnd> {
  const {outcomes, journal, width, stop} = world;
  const batches = new Batches(outcomes, journal, world.clock);
  try {
    await outcomes.resume();
  } catch (error) {
    journal.close();
    throw error;
  }
  let before = 0;
  const jobs = async function* (): AsyncGenerator<Job, void> {
    for await (const window of windowsOf(world, found)) {
      const made = jobsIn(request, world, window, found);
      before += made.before;
      yield* made.jobs;
    }
  };
  const watch: PoolWatch<Job, RowResult> = {
    ...{width, stop},
    async settled(job, result) {
      if (isPostponed(result)) throw new Error(`${job.action} was put off`);
      const {ports} = job;
      const writing = rowWritingOf(
        ports,
        {queue: world.kind, run: request},
        job,
        result,
      );
      learnFromGmail(ports, readingsOf(job.at, result, ports.now()));
      const {rowName, at, row} = job;
      await batches.add({rowName, row, at, writing});
      world.progress(batches.done);
    },
  };
  let ending: PoolEnding;
  try {
    ending = await runPool(jobs(), world, watch);
    await batches.close(done => found.count - before - done <= 0);
  } catch (error) {
    // What is not written is done again, by the journal.
    await batches.abandon();
    journal.close();
    throw cutOffBy(error);
  }
  const {counts, done} = batches;
  const left = found.count - before - done;
  const isDone = ending.why === 'finished' && left <= 0;
  if (isDone) journal.end();
  else journal.close();
  return {...ending, counts, before, left: Math.max(left, 0)};
}

/** The jobs of a window; rows that are done already are left out, and counted. */
function jobsIn(
  request: Request,
  {journal, kind, isMeant, portsOfWindow}: RunWorld,
  {rows, all}: Window,
  {rowsOfFile}: Survey,
): {readonly jobs: Job[]; readonly before: number} {
  const {action, password, keyServiceToken} = request;
  const names = kind.rowNamesOf(all);
  const nameOf = new Map(all.map((row, i) => [row, names[i]!]));
  const meant = rows.filter(isMeant);
  const chosen = meant.filter(it => !journal.has(nameOf.get(it)!));
  const before = meant.length - chosen.length;
  if (chosen.length === 0) return {jobs: [], before};
  const ports = portsOfWindow();
  const within: RunOfRows = {
    rowsOfFile,
    run: recordOf(request, ports),
    batch: {
      openingOf: () => NO_OPENING,
      agreeIn: uri => kind.agreeIn(uri),
      changes: {
        begunFor: rowName => journal.begunFor(rowName),
        begin: (rowName, change) => journal.begin(rowName, change),
      },
    },
    from: {
      ...(password === undefined ? {} : {password}),
      ...(keyServiceToken === undefined ? {} : {keyServiceToken}),
    },
  };
  const look = kind.lookAt(ports, within, all, chosen);
  const works = worksFor(look, all, names, chosen);
  const isChosen = new Set(chosen);
  const alike = alikeRows(action, all, names, {
    userOf: row => kind.mailboxOf(row).user,
    isOfRun: row => isChosen.has(row),
  });
  const jobs = chosen.map((row, i) => {
    const at = kind.mailboxOf(row);
    const ahead = kind.readsFirst(ports, action, row);
    return {
      ...{user: at.user, rowName: nameOf.get(row)!, action, row, at, ports},
      ...{place: null, alike: alike.get(at.user) ?? []},
      work: workIn(within.run, works[i]!),
      ...(ahead ? {ahead} : {}),
    };
  });
  return {jobs, before};
}

/** An opening that kills the process is begun again by the next one; a person sees which row it was. */
const NO_OPENING = {
  wasCutOff: false,
  begin: () => undefined,
  end: () => undefined,
};

function recordOf(request: Request, {operator, now}: RunPorts): RunRecord {
  const {password: _, keyServiceToken: __, ...asked} = request;
  return {
    ...asked,
    ...{operator, total: 0, succeeded: 0, blocked: 0, failed: 0},
    ...{workedMs: 0, fetches: 0, width: 0, restUntil: 0, startedAt: now()},
    ...{stopAsked: false, notes: []},
    // What a person has to give later is reported in the row: nobody waits at a page for it.
    retries: true,
  };
}
