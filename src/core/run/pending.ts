/**
 * The log's promise: each outcome once, in order, wherever an execution is cut off. Before rows are written their log
 * lines are kept as pending, and forgotten once the lines are in the Log sheet. What is found pending by the next
 * execution is finished or dropped by what the sheets say.
 */
import {VERSION} from '../../version';
import type {Kept, Ports, RunRecord} from '../ports';
import type {LogEntry} from '../tables/log-table';
import {queueOf, type Queue, type QueueKind} from './queue';

/** A log line on its way. */
export interface PendingEntry {
  /** The row's, see `Queue.addressesOf`. */
  readonly address: string;
  /** Whose row it is; absent: the Rollout sheet's. */
  readonly queue?: QueueKind;
  readonly entry: LogEntry;
  readonly counts: 'succeeded' | 'blocked' | 'failed';
  readonly emptyPassword: boolean;
  /** It counts, but there is nothing to log. */
  readonly quiet?: true;
  /** The row is written and counted; only the log could not be written. */
  readonly written?: true;
}

/** Characters of JSON; more would not fit beside everything else into the document's properties. */
const MOST_PENDING = 250_000;

/** As many as can be kept; the first ones, since the log is in order. */
export function keepable(pending: readonly PendingEntry[]): PendingEntry[] {
  let size = 0;
  return pending.filter(it => {
    size += JSON.stringify(it).length;
    return size <= MOST_PENDING;
  });
}

/**
 * Finishes what an execution that was cut off has left pending: rows that have left the queue were written, so their
 * lines are logged, counted, and their passwords emptied; rows that are still queued are done again.
 *
 * @returns what is kept then, with the run's figures as they are
 */
export function finishPending(
  ports: Ports,
  kept: Partial<Kept>,
): Partial<Kept> {
  const {pending = [], run, begun = {}} = kept;
  if (pending.length === 0) return kept;
  // One run at a time, so that all of them are of one sheet.
  const queue = queueOf(ports, pending[0]!.queue ?? 'rollout');
  const written = pending.filter(isWritten(queue));
  queue.sheet.emptyPasswords(
    new Set(written.filter(it => it.emptyPassword).map(it => it.address)),
  );
  const lines = loud(written);
  const logged = logLines(ports, () =>
    withVersion(ports, run, ports.workbook.unlogged(lines)),
  );
  const named = logged && lines.length > 0 ? {loggedBy: VERSION} : {};
  const finished = {
    ...(run ? {run: {...counted(run, written), ...named}} : {}),
    pending: logged ? [] : written.map(it => ({...it, written: true as const})),
    begun: without(
      begun,
      written.map(it => it.address),
    ),
  };
  ports.store.keep(finished);
  return {...kept, ...finished};
}

/** The log lines of those that have something to say. */
export function loud(pending: readonly PendingEntry[]): LogEntry[] {
  return pending.filter(it => !it.quiet).map(it => it.entry);
}

/**
 * The first line of a run names the version that works on it, and so does the first one after another version has gone on
 * with it. Lines are told apart by what they are about, not by their message, so none is taken for another one for it.
 */
export function withVersion(
  {speech}: Ports,
  run: RunRecord | undefined,
  lines: readonly LogEntry[],
): readonly LogEntry[] {
  const [first, ...rest] = lines;
  if (!first || !run || run.loggedBy === VERSION) return lines;
  const message = speech.withVersion(first.message, VERSION);
  return [{...first, message}, ...rest];
}

/** Appends to the log. @returns false when that failed: it must not keep rows from being done. */
export function logLines(
  ports: Ports,
  lines: () => readonly LogEntry[],
): boolean {
  try {
    ports.workbook.log(lines());
    ports.workbook.flush();
    return true;
  } catch {
    // Said in the run's note; the lines stay pending.
    return false;
  }
}

/** The changes under way without those of some rows. */
export function without<T>(
  begun: Readonly<Record<string, T>>,
  addresses: readonly string[],
): Record<string, T> {
  const left = {...begun};
  for (const address of addresses) delete left[address];
  return left;
}

/** A row that is gone was written too, or taken out after it had been done: what was done is logged. */
function isWritten({sheet, addressesOf}: Queue) {
  const rows = sheet.rows();
  const queued = new Map(
    addressesOf(rows).map((address, i) => [
      address,
      rows[i]!.queued.trim() !== '',
    ]),
  );
  return ({address, written}: PendingEntry) =>
    written === true || queued.get(address) !== true;
}

function counted(run: RunRecord, written: readonly PendingEntry[]): RunRecord {
  const figures = {
    succeeded: run.succeeded,
    blocked: run.blocked,
    failed: run.failed,
  };
  for (const it of written) if (!it.written) figures[it.counts]++;
  return {...run, ...figures};
}
