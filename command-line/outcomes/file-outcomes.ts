/** Outcomes as lines of a file: each row once, wherever the process was killed. */
import {open, type FileHandle} from 'node:fs/promises';
import type {DoneRow, Outcomes} from '../ports/outcomes';
import type {Journal} from '../ports/journal';

/** What the lines are. */
export interface LineFormat {
  /** Once, at the beginning; empty for none. */
  readonly head: string;
  linesOf(batch: readonly DoneRow[]): string;
}

/** What the journal keeps while a batch is written. */
interface PendingLines {
  /** The length of the file before. */
  readonly size: number;
}

/**
 * A file of the run: begun anew with it, and continued when the run is. A batch that a kill has left half written is taken back,
 * since its rows are done again.
 *
 * @param file - its path
 */
export function fileOutcomes(
  file: string,
  format: LineFormat,
  journal: Journal,
): Outcomes {
  let handle: FileHandle | null = null;
  let size = 0;
  const write = async (text: string) => {
    const bytes = Buffer.from(text, 'utf8');
    for (let from = 0; from < bytes.length;) {
      const {bytesWritten} = await handle!.write(
        ...[bytes, from, bytes.length - from, size + from],
      );
      from += bytesWritten;
    }
    size += bytes.length;
  };
  return {
    async resume() {
      const pending = journal.pendingFor(file) as PendingLines | null;
      const continues = journal.isContinued;
      handle = await open(file, continues ? 'a+' : 'w', 0o600);
      if (continues) {
        await handle.close();
        handle = await open(file, 'r+');
        ({size} = await handle.stat());
        if (pending) size = Math.min(size, pending.size);
        await handle.truncate(size);
      }
      if (size === 0) await write(format.head);
    },
    async append(batch) {
      journal.pend(file, {size} satisfies PendingLines);
      await write(format.linesOf(batch));
    },
    conclude: () => Promise.resolve(),
    async close() {
      await handle?.close();
      handle = null;
    },
  };
}

/**
 * Several places; a batch is kept once it is in all of them. They resume in the opposite order: once the batch has reached a place that
 * finishes what is pending there, it is whole in those before it.
 *
 * @param places - first those that take back what is pending, such as files; then those that finish it, such as the spreadsheet
 */
export function allOutcomes(places: readonly Outcomes[]): Outcomes {
  const each = async (
    work: (it: Outcomes) => Promise<void>,
    order: readonly Outcomes[] = places,
  ) => {
    for (const it of order) await work(it);
  };
  return {
    resume: () => each(it => it.resume(), [...places].reverse()),
    append: batch => each(it => it.append(batch)),
    conclude: () => each(it => it.conclude()),
    close: () => each(it => it.close()),
  };
}
