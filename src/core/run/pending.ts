/**
 * The log's promise: each outcome once, in order, wherever an execution is cut off. Before rows are written, their log
 * lines are stored as pending; they are deleted once the lines are in the Log sheet. Pending lines found by the next
 * execution are completed or dropped, depending on the sheets.
 */
import {VERSION} from '../../version';
import {cut} from '../base/finding';
import type {LogEntry} from '../rows/log-table';
import {countsIn, type Count} from './counts';
import type {QueueKind} from '../rows/actions';
import type {RunRecord, Kept, RecordedTexts} from './record';
import type {RunPorts} from './ports';

/** A log line that is not yet in the Log. */
export interface PendingEntry {
  /** The row's, see `Queue.rowNamesOf`. */
  readonly rowName: string;
  /** The queue that the row belongs to; absent: the Rollout sheet. */
  readonly queue?: QueueKind;
  readonly entry: LogEntry;
  readonly counts: Count;
  readonly emptyPassword: boolean;
  /** It counts, but there is nothing to log. */
  readonly quiet?: true;
  /** The row is written and counted; only the log could not be written. */
  readonly written?: true;
  /** Nobody has tried to log it yet: a short slice has left it to the next one. */
  readonly untried?: true;
  /** Which of the run's confirmed rows it is. */
  readonly place?: number;
  /** The content of its row before it was written; see `Queue.recordedIn`. */
  readonly recorded?: RecordedTexts;
}

/** An entry whose row is written: only its line has to wait. */
export function entryOfWrittenRow({
  rowName,
  queue,
  entry,
  counts,
  quiet,
}: PendingEntry): PendingEntry {
  return {
    ...{rowName, entry, counts, emptyPassword: false, written: true},
    ...(queue ? {queue} : {}),
    ...(quiet ? {quiet} : {}),
  };
}

/** Lines that a slice leaves to the next one. */
export function leftToNext(entries: readonly PendingEntry[]): PendingEntry[] {
  return entries
    .filter(it => !it.quiet)
    .map(it => ({...entryOfWrittenRow(it), untried: true}));
}

/** Whether all that is pending was left to whoever continues the run, and no execution that died may have logged it. */
export function isLeftToNext({pending = []}: Partial<Kept>): boolean {
  return pending.every(it => it.untried);
}

/** Characters of JSON; more would not fit into the document's properties with everything else. */
const MAX_PENDING = 250_000;

/** As many as can be kept, in order; one that is too large keeps no other one out. */
export function keepable(pending: readonly PendingEntry[]): PendingEntry[] {
  let size = 0;
  return pending.filter(it => {
    const own = JSON.stringify(it).length;
    if (size + own > MAX_PENDING) return false;
    size += own;
    return true;
  });
}

/** Log lines in parts that can be kept as pending together with others that wait already, each of at least one. */
export function keepableParts(
  entries: readonly PendingEntry[],
  waiting: readonly PendingEntry[],
): PendingEntry[][] {
  const room = MAX_PENDING - JSON.stringify(waiting).length;
  const parts: PendingEntry[][] = [];
  let size = 0;
  for (const entry of entries) {
    const own = JSON.stringify(entry).length;
    const last = parts[parts.length - 1];
    if (last && size + own <= room) {
      last.push(entry);
      size += own;
    } else {
      parts.push([entry]);
      size = own;
    }
  }
  return parts;
}

/** Longer names come from outside: a certificate, a cell, or Google's answer. */
const MAX_NAME = 320;
/** Longer than all of our sentences, also in languages that need more space. */
const MAX_MESSAGE = 2000;

/** A log line of bounded length; truncated parts are marked. */
export function cutEntry(entry: LogEntry): LogEntry {
  const {user, alias, action, before, after, outcome, operator} = entry;
  const {details} = entry;
  const name = (text: string) => cut(text, MAX_NAME);
  return {
    time: entry.time,
    operator: name(operator),
    action: name(action),
    user: name(user),
    alias: name(alias),
    before: cut(before, MAX_MESSAGE),
    after: cut(after, MAX_MESSAGE),
    outcome: name(outcome),
    message: cut(entry.message, MAX_MESSAGE),
    ...(details && {details: name(details)}),
  };
}

/** The content of rows that may be partly written, by address. */
export function recordTextsOf(
  entries: readonly PendingEntry[],
): Record<string, RecordedTexts> {
  const found: Record<string, RecordedTexts> = {};
  for (const {rowName, recorded} of entries) {
    if (recorded) found[rowName] = recorded;
  }
  return found;
}

/** The log lines of those that have something to say. */
export function linesWithNews(pending: readonly PendingEntry[]): LogEntry[] {
  return pending.filter(it => !it.quiet).map(it => it.entry);
}

/**
 * The first line of a run names the version that works on it, and so does the first line after another version has
 * continued it. Lines are identified by what they are about, not by their message, so the added version does
 * not make a line look like a different one.
 */
export function withVersion(
  {speech}: {readonly speech: Pick<RunPorts['speech'], 'withVersion'>},
  run: Pick<RunRecord, 'loggedBy'> | undefined,
  lines: readonly LogEntry[],
): readonly LogEntry[] {
  const [first, ...rest] = lines;
  if (!first || !run || run.loggedBy === VERSION) return lines;
  const message = speech.withVersion(first.message, VERSION);
  return [{...first, message}, ...rest];
}

/** Appends to the log. @returns false if that failed: it must not prevent rows from being done. */
export function logLines(
  ports: RunPorts,
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

/** The changes in progress, without those of some rows. */
export function without<T>(
  begun: Readonly<Record<string, T>>,
  rowNames: readonly string[],
): Record<string, T> {
  const left = {...begun};
  for (const rowName of rowNames) delete left[rowName];
  return left;
}

/** A run with the rows written since. */
export function counted(
  run: RunRecord,
  written: readonly PendingEntry[],
): RunRecord {
  const figures = countsIn(run);
  for (const it of written) if (!it.written) figures[it.counts]++;
  return {...run, ...figures};
}
