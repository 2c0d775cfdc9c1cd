/** What an interrupted execution, or a short slice, has left pending is completed by the next execution. */
import {VERSION} from '../../version';
import {RequestRefused} from '../rows/refusal';
import {Confirmed} from './confirmed';
import {
  counted,
  entryOfWrittenRow,
  isLeftToNext,
  linesWithNews,
  logLines,
  recordTextsOf,
  without,
  withVersion,
  type PendingEntry,
} from './pending';
import {queueOf, type Queue} from './queue';
import type {Kept, NoteCode, RunRecord} from './record';
import type {RunPorts} from './ports';
import {readIn, type MailboxesRead} from './unrecorded';

/**
 * Completes what an interrupted execution has left pending: rows that have left the queue were written, so their lines
 * are logged, counted, and their passwords emptied; rows that are still queued are done again. What a slice has left to
 * the next one is completed as well.
 *
 * @param mustEnd - the run has to end whatever the sheet says: if it cannot be read, all lines are logged
 * @returns what is stored then, with the run's current figures
 */
export function finishPending(
  ports: RunPorts,
  kept: Partial<Kept>,
  mustEnd = false,
): Partial<Kept> {
  const {pending = [], run, begun = {}, unrecorded} = kept;
  if (pending.length === 0 && !unrecorded) return kept;
  // Cut off in what follows, it must be seen that somebody may have logged them.
  if (pending.length > 0 && isLeftToNext(kept)) {
    ports.store.keep({pending: pending.map(entryOfWrittenRow)});
  }
  const recorded = !unrecorded || record(ports, unrecorded);
  // One run at a time, so that all of them are of one sheet.
  const queue = queueOf(ports, pending[0]?.queue ?? 'rollout');
  const written = writtenOf(queue, pending, mustEnd);
  const isDone = new Set(written);
  const refused = !emptyPasswords(queue, written);
  const lines = linesWithNews(written);
  const logged = logLines(ports, () =>
    withVersion(ports, run, ports.workbook.unlogged(lines)),
  );
  const named = logged && lines.length > 0 ? {loggedBy: VERSION} : {};
  const finished = {
    ...(run
      ? {
          run: {
            ...withNotes(counted(run, written), [
              ...(refused ? (['cells refused'] as const) : []),
              ...(recorded ? [] : (['inventory waits'] as const)),
            ]),
            ...named,
          },
          handled: handledWith(run, kept, written),
          cutOff: {
            ...kept.cutOff,
            ...recordTextsOf(pending.filter(it => !isDone.has(it))),
          },
        }
      : {}),
    pending: logged ? [] : written.map(entryOfWrittenRow),
    unrecorded: null,
    begun: without(
      begun,
      written.map(it => it.rowName),
    ),
  };
  ports.store.keep(finished);
  const {unrecorded: _, ...others} = {...kept, ...finished};
  return others;
}

/** Changes made at Google are logged, even if the sheet can no longer show whether its row was written. */
function writtenOf(
  queue: Queue,
  pending: readonly PendingEntry[],
  mustEnd: boolean,
): readonly PendingEntry[] {
  if (pending.every(it => it.written)) return pending;
  try {
    return pending.filter(isWritten(queue));
  } catch (error) {
    // A sheet that is gone, or lacks a column, will not say it later either.
    if (mustEnd || error instanceof RequestRefused) return pending;
    throw error;
  }
}

function emptyPasswords(
  {sheet}: Queue,
  written: readonly PendingEntry[],
): boolean {
  const rowNames = new Set(
    written.filter(it => it.emptyPassword).map(it => it.rowName),
  );
  try {
    return sheet.emptyPasswords(rowNames);
  } catch {
    // Said in the run's note.
    return false;
  }
}

function withNotes(run: RunRecord, codes: readonly NoteCode[]): RunRecord {
  const news = codes.filter(it => !run.notes.includes(it));
  return news.length > 0 ? {...run, notes: [...run.notes, ...news]} : run;
}

/** Gmail itself is the truth: the next list or upload of the rows writes down what could not be. */
function record(ports: RunPorts, unrecorded: MailboxesRead): boolean {
  const {readings, users} = readIn(unrecorded);
  try {
    ports.workbook.record(readings, users);
    return true;
  } catch {
    return false;
  }
}

function handledWith(
  run: RunRecord,
  {confirmed, handled}: Partial<Kept>,
  written: readonly PendingEntry[],
) {
  const rows = new Confirmed(run.action, confirmed, handled);
  for (const {place} of written) if (place !== undefined) rows.finish(place);
  return rows.handled;
}

/** A row that is gone was written too, or removed after it had been done: what was done is logged. */
function isWritten({sheet, rowNamesOf}: Queue) {
  const rows = sheet.rows();
  const queued = new Map(
    rowNamesOf(rows).map((rowName, i) => [
      rowName,
      rows[i]!.queued.trim() !== '',
    ]),
  );
  return ({rowName, written}: PendingEntry) =>
    written === true || queued.get(rowName) !== true;
}
