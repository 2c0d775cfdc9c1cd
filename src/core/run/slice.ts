/** One execution's slice of a run: from the page a few seconds at a time, from the trigger for some minutes. */
import {isPostponed, type RowResult} from '../rows/outcome';
import {adoptQueue} from './adopt';
import {OutcomeBatch} from './outcome-batch';
import {finish} from './finish';
import {
  occupiedRefusal,
  takeLease,
  WAVES_MS,
  WORKING_MS,
  type HeldLease,
} from './lease';
import {inFlight, inFlightLast} from './in-flight';
import {finishPending} from './finish-pending';
import {isLeftToNext} from './pending';
import {progressOf, type Progress, type ProtectedFile} from './progress';
import {traitsOf} from '../rows/actions';
import type {QueuedTexts} from '../rows/row';
import {queueFor, type RowJob} from './queue';
import {withTrigger} from './trigger';
import {afterFailure} from './trigger-failure';
import {runJobs, type Ending, type Limits} from '../engine/scheduler';
import {Width} from '../engine/width';
import type {Continuing} from './continuing';
import {batchingOf} from './batching';
import {doneIn} from './counts';
import {firstRowsOf} from './forecast';
import {PutOffRows} from './put-off';
import type {NoteCode, RunRecord, Kept} from './record';
import type {RunPorts} from './ports';
import {HOUR_MS} from '../base/time';
import {GRACE_MS} from '../engine/back-off';

/** A person who has just started a run on Rollout should see its first rows soon; of key pairs, both of a user go together. */
const FIRST_MS = 1500;
/** An execution that has worked for so long on a run without a trigger makes it: nobody sees any more if it dies. */
const WITHOUT_TRIGGER_MS = 10_000;
/** How long the trigger leaves a run alone that it cannot continue with: the day's requests are used up, a token is wanted. */
const REST_MS = HOUR_MS;

/** Google's day may be used up by others every day: after more hours than a day has the rows fail, with the reason. */
const MAX_RESTS = 30;

const QUOTA_NOTES = {
  'out of quota': 'out of quota',
  'out of day quota': 'day quota',
} as const satisfies Partial<Record<Ending, NoteCode>>;

/** When so many files wait for the page, no new row is begun. */
const MAX_PROTECTED = 10;

/** How an execution continues a run. */
export interface Slice {
  /** From then on no new row is begun. */
  readonly sliceMs: number;
  /** Whether a person sees how it ends. */
  readonly watched: boolean;
  /** Whether the same person's page will request the next slice immediately. */
  readonly more: boolean;
  /** What that page does for the rows. */
  readonly from?: Continuing;
  /** The rows of the sheet as they are now, where this execution has begun the run. */
  readonly rows?: readonly QueuedTexts[];
  /** Receives the progress from time to time. */
  tell?(progress: Progress): void;
}

/**
 * Works on queued rows until they are done or the slice is over, and returns the run's progress; null if there is none.
 *
 * @param slice - for how long, and who sees it
 * @throws DoorRefusal if another execution is working on it
 */
export function continueRun(ports: RunPorts, slice: Slice): Progress | null {
  const {lease, kept} = takeLease(ports, WAVES_MS);
  return workOn(ports, lease, kept, slice);
}

/**
 * The same with the lease in hand, which is given up, or left to the same person.
 *
 * @param before - what was kept as the lease was taken
 */
export function workOn(
  ports: RunPorts,
  lease: HeldLease,
  before: Partial<Kept>,
  slice: Slice,
): Progress | null {
  const {store} = ports;
  const began = ports.now();
  let leave = () => lease.release();
  try {
    const isOpen = before.stop === true || !isLeftToNext(before);
    const kept = isOpen ? finishPending(ports, before, before.stop) : before;
    if (!kept.run) return null;
    if (kept.stop) return stopped(ports, kept.run);
    const waiting: ProtectedFile[] = [];
    const mended = slice.watched ? afterFailure(ports, kept.run) : kept.run;
    const run = {...withoutWaits(mended), ...inFlight(mended, before)};
    const here = adoptQueue(ports, {...kept, run});
    const isNew = slice.rows !== undefined;
    const isFirst =
      slice.more &&
      run.workedMs === 0 &&
      traitsOf(run.action).sheet === 'rollout';
    ports.sendIn(batchingOf(ports, run, !slice.more));
    const sliceMs = isFirst ? FIRST_MS : slice.sliceMs;
    const until = ports.now() + sliceMs;
    const mostJobs = isFirst ? firstRowsOf(run.action) : undefined;
    const bounds = {...slice, until, waiting, mostJobs};
    const rows = runSlice(ports, lease, here, bounds);
    const {run: reached, left} = rows;
    const ending =
      left === 0 && rows.ending !== 'lost' && reached.everyUser
        ? ports.features.readOthers({
            look: () => lease.look(),
            limits: limitsOf(ports, reached, until),
          })
        : rows.ending;
    if (ending === 'lost') {
      leave = () => undefined;
      throw occupiedRefusal(ports);
    }
    const settled = () => (rows.isBehind ? caughtUp(ports, reached) : reached);
    if (ending === 'stopped') return stopped(ports, settled());
    if (left === 0 && (!reached.everyUser || ending === 'finished')) {
      lease.renew(WORKING_MS);
      return finish(ports, settled(), slice.watched);
    }
    const outOfQuota =
      ending === 'out of quota' || ending === 'out of day quota';
    // Only a person has the key service's token.
    const wantsToken = rows.wantToken > 0 && ending === 'finished';
    const resumeAt = ending === 'finished' ? (rows.resumeAt ?? 0) : 0;
    const restUntil =
      outOfQuota || wantsToken ? ports.now() + REST_MS : resumeAt;
    const triggered = withTrigger(ports, reached, isNew);
    const resting: RunRecord = {
      ...triggered,
      restUntil,
      workedAt: ports.now(),
      faults: 0,
      rests:
        ending === 'out of day quota' && doneIn(reached) === doneIn(kept.run)
          ? (reached.rests ?? 0) + 1
          : 0,
      notes: [
        ...triggered.notes,
        ...(rows.wantToken > 0 ? (['token wanted'] as const) : []),
        ...(rows.resumeAt === null ? [] : (['asked to wait'] as const)),
      ],
    };
    const isResting = slice.more && !outOfQuota;
    store.keep({run: resting, ...(isResting && {lease: lease.resting()})});
    if (isResting) leave = () => undefined;
    const notes = outOfQuota ? [QUOTA_NOTES[ending]] : [];
    return {
      ...progressOf(ports, resting, left, {notes}),
      ...(waiting.length > 0 ? {protectedFiles: waiting} : {}),
    };
  } finally {
    leave();
    if (!slice.watched) store.countTriggerMs(ports.now() - began);
  }
}

/** @param waiting - receives the files that wait for the page */
function runSlice(
  ports: RunPorts,
  lease: HeldLease,
  {
    run,
    pending = [],
    begun = {},
    ...confirmed
  }: Partial<Kept> & {readonly run: RunRecord},
  {
    tell,
    from = {},
    rows,
    until,
    waiting,
    mostJobs,
  }: Slice & {
    readonly until: number;
    readonly waiting: ProtectedFile[];
    readonly mostJobs: number | undefined;
  },
): {
  readonly run: RunRecord;
  readonly ending: Ending;
  /** Whether Log or Inventory lack something. */
  readonly isBehind: boolean;
  /** Rows that stay in the queue until the page gives the key service's token. */
  readonly wantToken: number;
  /** When the first of those is due that Google asked to wait with; null if there are none. */
  readonly resumeAt: number | null;
  /** Rows that are still to be worked on. */
  readonly left: number;
} {
  const queue = queueFor(ports, run.action);
  let wantToken = 0;
  const putOff = new PutOffRows(run.waits ?? {}, () => ports.now());
  const of = {pending, begun, ...confirmed};
  const isShort = mostJobs !== undefined && mostJobs < run.total;
  const batch = new OutcomeBatch(ports, run, of, isShort);
  const withoutTrigger = ports.now() + WITHOUT_TRIGGER_MS;
  // The sheet may show that fewer are left: after the first rows, the next slice is soon enough to read it.
  const left = (most: number) =>
    most === 0 || mostJobs !== undefined
      ? most
      : Math.min(most, queue.sheet.queued().length);
  const limits = limitsOf(ports, run, until);
  const ending = runJobs<RowResult, RowJob>(
    putOff.due(
      inFlightLast(
        queue.jobs({run, batch, from, rows}),
        batch.changes.all,
        run,
      ),
    ),
    ports,
    {
      width: limits.width,
      workUntil: limits.workUntil,
      mostJobs,
      get beginUntil() {
        return waiting.length < MAX_PROTECTED ? until : 0;
      },
    },
    {
      look: () => lease.look() ?? (batch.isStuck ? 'stopped' : null),
      beforeWave: () => {
        batch.changes.keep();
        if (ports.now() < withoutTrigger) return;
        batch.run = withTrigger(ports, batch.run, rows !== undefined);
      },
      settled: (job, result) => {
        if (!isPostponed(result)) return batch.add(job, result);
        if (result.wants === 'token') {
          wantToken++;
          return;
        }
        const {derivations, use} = result;
        waiting.push({
          ...{row: job.row.number, ...job.at, derivations},
          ...(use === undefined ? {} : {use}),
        });
      },
      putOff: (job, until) => putOff.putOff(job, until),
      // A row that has begun to change something ends, and says what it has done.
      beginsAgain: job =>
        batch.changes.begunFor(job.rowName) === null && putOff.beginsAgain(job),
      mayRest: () => (run.rests ?? 0) < MAX_RESTS,
      afterWave: () => {
        if (!batch.isDue || lease.look() === 'lost') return;
        batch.write();
        tell?.(progressOf(ports, batch.run, batch.left));
      },
    },
  );
  if (ending === 'lost') {
    return {run, ending, isBehind: false, wantToken, resumeAt: null, left: 0};
  }
  const closed = {
    ...batch.close(),
    width: limits.width.current,
    ...(Object.keys(putOff.kept).length > 0 ? {waits: putOff.kept} : {}),
  };
  // For rows that have all been begun, the remaining work is known, whatever their cells say by now.
  const staying = waiting.length + wantToken + putOff.rows + batch.staying;
  const most = ending === 'finished' ? staying : batch.left;
  return {
    run: closed,
    ...{ending, isBehind: batch.isBehind},
    ...{wantToken, resumeAt: putOff.next, left: left(most)},
  };
}

/** It is reported again if it still applies. */
function withoutWaits(run: RunRecord): RunRecord {
  const isWait = (it: NoteCode) =>
    it === 'token wanted' || it === 'asked to wait';
  return {...run, notes: run.notes.filter(it => !isWait(it))};
}

/** @param until - no new work begins after it */
function limitsOf(ports: RunPorts, run: RunRecord, until: number): Limits {
  const width = new Width(ports.store.settings().width, run.width);
  return {width, beginUntil: until, workUntil: until + GRACE_MS};
}

/** A run that ends has nothing left to the next slice. */
function caughtUp(ports: RunPorts, run: RunRecord): RunRecord {
  return finishPending(ports, {...ports.store.kept(), run}).run ?? run;
}

function stopped(ports: RunPorts, run: RunRecord): Progress {
  return finish(ports, {...run, stopAsked: true}, true);
}
