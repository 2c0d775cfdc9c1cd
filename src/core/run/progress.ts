/** The progress of a run, in figures. */
import {ageOf, countsIn, doneIn} from './counts';
import {FETCHES_A_DAY} from './batching';
import type {Derivation} from '../certificates';
import type {OutOfSight} from '../rows/queue-sheet';
import type {RunAction} from '../rows/actions';
import type {NoteCode, RunRecord} from './record';
import type {RunPorts} from './ports';

/** Before this much work a rate would be a guess. */
const ENOUGH_MS = 1000;

/** What there is to say about a run as a whole, as data. */
export interface RunRemarks {
  readonly notes: readonly NoteCode[];
  /** Selected rows that are not visible, if that was noted. */
  readonly outOfSight: OutOfSight | null;
}

/**
 * What there is to say about a run.
 *
 * @param left - rows that are still queued
 * @param notes - why it pauses, in addition to the run's own notes
 */
export function remarksOf(
  run: RunRecord,
  left: number,
  notes: readonly NoteCode[] = [],
): RunRemarks {
  return {
    notes: [
      ...(run.stopAsked ? (['stopped'] as const) : []),
      ...(left === 0 && run.everyUser ? (['reading others'] as const) : []),
      ...notes,
      ...run.notes,
    ],
    outOfSight: run.outOfSight ?? null,
  };
}

/**
 * @param left - rows that are still queued
 * @param notes - why it pauses, in addition to the run's own notes
 * @param worker - whose execution is working on it right now, other than this one
 */
export function progressOf(
  ports: RunPorts,
  run: RunRecord,
  left: number,
  {
    notes = [],
    worker = '',
  }: {readonly notes?: readonly NoteCode[]; readonly worker?: string} = {},
): Progress {
  const done = doneIn(run);
  const perMs =
    run.workedMs >= ENOUGH_MS && done > 0 ? done / run.workedMs : null;
  return {
    action: run.action,
    ...(run.previews ? {previews: true} : {}),
    operator: run.operator,
    minutes: ageOf(run, ports.now()),
    worker,
    total: Math.max(run.total, done + left),
    done,
    ...countsIn(run),
    rowsPerMinute: perMs === null ? 0 : Math.round(perMs * 60_000),
    secondsLeft: perMs === null ? null : Math.ceil(left / perMs / 1000),
    fetches: {
      run: run.fetches,
      today: ports.store.fetchesToday(),
      perDay: FETCHES_A_DAY,
    },
    // A refresh continues with users who have no row when all rows are done.
    finished: run.stopAsked || (left === 0 && run.everyUser !== true),
    stopped: run.stopAsked,
    ...(run.restUntil > ports.now() ? {rests: true} : {}),
    note: ports.viewerSpeech.remarks(remarksOf(run, left, notes)),
  };
}

/**
 * The progress of a run. Times are milliseconds. `finished` is true if no queued row is left or the run was stopped.
 */
export interface Progress {
  readonly action: RunAction;
  /** It only says what the action would do. */
  readonly previews?: true;
  /** Who started it. */
  readonly operator: string;
  /** Minutes since it was started; null where that is not known. */
  readonly minutes: number | null;
  /** Whose execution is working on it right now, elsewhere; empty if none is known. */
  readonly worker: string;
  readonly total: number;
  readonly done: number;
  /** Successful rows: done, kept, ready, planned. */
  readonly succeeded: number;
  /** Half done: stored in Gmail, but not in use. */
  readonly notInUse: number;
  /** Rows that wait for Gmail to switch client-side encryption on. */
  readonly waiting: number;
  readonly blocked: number;
  readonly failed: number;
  readonly rowsPerMinute: number;
  /** null until a rate is known. */
  readonly secondsLeft: number | null;
  /** Requests: of this run, of all of this person's runs in the last 24 hours, and the daily limit. */
  readonly fetches: {
    readonly run: number;
    readonly today: number;
    readonly perDay: number;
  };
  readonly finished: boolean;
  readonly stopped: boolean;
  /** Why it pauses or ended early (back-off, quota), for the person who asked; empty otherwise. */
  readonly note: string;
  /** True when it rests for longer than a page should wait: the clock trigger, or a person later, continues it. */
  readonly rests?: boolean;
  /** Rows that stay in the queue until the page has opened their files; absent if there are none. */
  readonly protectedFiles?: readonly ProtectedFile[];
}

/** A certificate file that asks for so much computing that the page does it, by WebCrypto. */
export interface ProtectedFile {
  /** Number of the row in the sheet, for showing only. */
  readonly row: number;
  readonly user: string;
  readonly alias: string;
  /** Of a row of the CSE sheet; absent for one of Rollout. */
  readonly use?: string;
  /** What has to be derived; the keys are sent with `openProtected`, or with `openProtectedCse`. */
  readonly derivations: readonly Derivation[];
}
