/**
 * The folder that all tasks of a job share: a bucket of Cloud Storage that is mounted, or any folder. A mounted bucket neither
 * appends nor locks, and shows a file to others once it is closed. So each file is written once, as a whole, by one process alone;
 * what grows is a number of files.
 *
 * `EXECUTION/TASK/ATTEMPT/begun/00000001.jsonl`, …: changes that a process was about to make; `…/done/…`: its outcomes;
 * `…/state.json`: how far it is.
 */
import {readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {makeFolder} from '../folder';

/** Only its owner reads what is in it. */
const MODE = {file: 0o600, folder: 0o700} as const;

/**
 * Writes a file so that nobody ever reads half of it.
 *
 * @param text - or its parts, one after another
 * @throws what the system says, also where its folder is gone
 */
export async function writeWhole(
  file: string,
  text: string | Iterable<string>,
): Promise<void> {
  await writeFile(besides(file), text, {mode: MODE.file});
  await rename(besides(file), file);
}

/** The same at once. */
export function writeWholeNow(file: string, text: string): void {
  writeFileSync(besides(file), text, {mode: MODE.file});
  renameSync(besides(file), file);
}

function besides(file: string): string {
  return `${file}.${process.pid}.part`;
}

/** A file's text; null if there is none. @throws what else keeps it from being read */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** Names in a folder, in their order; none if it is not there. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  const {code} = Object(error) as {code?: unknown};
  return code === 'ENOENT' || code === 'ENOTDIR';
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true});
}

/** The folders of one execution. */
export class JobFolder {
  readonly root: string;

  constructor(folder: string, execution: string) {
    this.root = path.resolve(folder, execution);
  }

  /** Makes the folders of a process. They are not made again: where they vanish, the process ends. */
  begin(index: number, attempt: number): void {
    makeFolder(this.begun(index, attempt), MODE.folder);
    makeFolder(this.done(index, attempt), MODE.folder);
  }

  /** The tasks that have begun, from 0. */
  tasks(): number[] {
    return namesIn(this.root)
      .filter(it => /^\d{4,5}$/.test(it))
      .map(it => Number(it) - 1);
  }

  /** The attempts that a task has begun, in their order. */
  attempts(index: number): number[] {
    return namesIn(this.task(index))
      .map(Number)
      .filter(it => Number.isInteger(it))
      .sort((a, b) => a - b);
  }

  get collector(): string {
    return path.join(this.root, 'collector.json');
  }

  /** Where a process says how far it is. */
  state(index: number, attempt: number): string {
    return path.join(this.attempt(index, attempt), 'state.json');
  }

  /** What a process was about to change. */
  begun(index: number, attempt: number): string {
    return path.join(this.attempt(index, attempt), 'begun');
  }

  /** The outcomes of a process. */
  done(index: number, attempt: number): string {
    return path.join(this.attempt(index, attempt), 'done');
  }

  private attempt(index: number, attempt: number): string {
    return path.join(this.task(index), String(attempt));
  }

  private task(index: number): string {
    return path.join(this.root, String(index + 1).padStart(4, '0'));
  }
}

const BATCH = /^(\d{8})\.jsonl$/;

/** The n-th file of a folder, from 1. */
export function batchFile(folder: string, n: number): string {
  return path.join(folder, `${String(n).padStart(8, '0')}.jsonl`);
}

/** The numbers of a folder's files, in their order. */
export function batchesIn(folder: string): number[] {
  return namesIn(folder).flatMap(it => {
    const found = BATCH.exec(it);
    return found ? [Number(found[1])] : [];
  });
}
