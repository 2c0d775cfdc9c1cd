/**
 * A task's outcomes as a file: its part of what one process would write. Parts are in the order of the rows' source, so that
 * `report --merge` makes one file of them without holding them all.
 */
import path from 'node:path';
import {csvText} from '../../src/core/base/csv';
import type {DoneRow} from '../ports/outcomes';
import type {LineFormat} from '../outcomes/file-outcomes';
import {makeFolder} from '../folder';
import {linesIn} from './entries';
import {
  batchesIn,
  batchFile,
  textOf,
  writeWhole,
  type JobFolder,
} from './shared-folder';
import {shareOf, type Task} from './task';

/** `outcomes.csv` becomes `outcomes-0003-of-0008.csv`. */
export function partName(file: string, task: Task): string {
  const {dir, name, ext} = path.parse(file);
  return path.join(dir, `${name}-${shareOf(task)}${ext}`);
}

const PART_NAME = /^(.*)-(\d{4,5})-of-(\d{4,5})(\.[^.]*)?$/;

/**
 * The tasks whose parts are missing among files with the names of parts; none where a file has another name.
 *
 * @returns their numbers, from 1
 */
export function missingTasks(files: readonly string[]): number[] {
  const names = files.map(it => PART_NAME.exec(path.basename(it)));
  const counts = new Set(names.map(it => it?.[3] ?? ''));
  const [count = ''] = counts;
  if (counts.size !== 1 || count === '') return [];
  const there = new Set(names.map(it => Number(it![2])));
  return Array.from({length: Number(count)}, (_, i) => i + 1).filter(
    it => !there.has(it),
  );
}

/** A format whose lines end with the row's number, for `report --merge`. @param header - of that column */
export function numbered(
  {head, linesOf}: LineFormat,
  header: string,
): LineFormat {
  const ended = (lines: string, last: string | number) =>
    `${lines.replace(/\r\n$/, '')},${csvText([[last]])}`;
  return {
    head: ended(head, header),
    linesOf: batch =>
      batch.map(it => ended(linesOf([it]), it.row.number)).join(''),
  };
}

/** So many rows are sorted at once: what a task has done may be larger than memory. */
const SORTED = 20_000;

/** Writes what all attempts of a task have done; of a row that several have done, what the latest says. */
export async function writePart(
  folder: JobFolder,
  task: Task,
  file: string,
  format: LineFormat,
): Promise<void> {
  const part = partName(file, task);
  makeFolder(path.dirname(part));
  await writeWhole(part, partTexts(folder, task, format));
}

/** Rows are done about in their order, so that each stretch of them is in few files. */
function* partTexts(
  folder: JobFolder,
  task: Task,
  {head, linesOf}: LineFormat,
): Generator<string, void> {
  yield head;
  const files = folder.attempts(task.index).flatMap(attempt => {
    const done = folder.done(task.index, attempt);
    return batchesIn(done).map(n => batchFile(done, n));
  });
  /** The file, by its place, that has the latest outcome of a row. */
  const fileOf = new Map<number, number>();
  files.forEach((it, at) => {
    for (const {row} of rowsIn(it)) fileOf.set(row.number, at);
  });
  const numbers = Uint32Array.from(fileOf.keys()).sort();
  for (let from = 0; from < numbers.length; from += SORTED) {
    const some = numbers.subarray(from, from + SORTED);
    const lines = new Map([...some].map(it => [it, '']));
    for (const at of new Set([...some].map(it => fileOf.get(it)!))) {
      for (const it of rowsIn(files[at]!)) {
        const {number} = it.row;
        const isIt = lines.has(number) && fileOf.get(number) === at;
        if (isIt) lines.set(number, linesOf([it]));
      }
    }
    yield [...lines.values()].join('');
  }
}

function rowsIn(file: string): DoneRow[] {
  return linesIn<DoneRow>(textOf(file) ?? '');
}
