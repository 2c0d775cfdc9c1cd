/** What tasks keep in the shared folder, as lines of JSON. No password, and nothing else that is secret. */
import type {Begun} from '../../src/core/rows/open-file';
import type {WrittenOutcome} from '../../src/core/rows/queue-table';
import {parseJson} from '../../src/core/google/gmail/json';
import {keptText, keptValue} from '../outcomes/kept-json';
import type {DoneRow} from '../ports/outcomes';

/** A change that a row's workflow is about to make. */
export interface BegunLine {
  readonly rowName: string;
  readonly change: Begun;
}

/** How far a process is. */
export interface TaskState {
  /** Changes from time to time while the process works. */
  readonly at: number;
  /** Tasks of the job, as the process was given their number. */
  readonly tasks?: number;
  /** Rows of the task. */
  readonly total: number;
  /** Those that are done, by any attempt. */
  readonly done: number;
  /** Why it ended; null while it works. */
  readonly end: TaskEnd | null;
}

export interface TaskEnd {
  readonly why: 'finished' | 'stopped' | 'out of day quota';
  readonly left: number;
  readonly requests: number;
}

export function doneLine(row: DoneRow): string {
  return `${keptText(withoutPasswords(row))}\n`;
}

export function begunLine(line: BegunLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** The lines of a file's text, each as what it is. */
export function linesIn<Line extends BegunLine | DoneRow>(
  text: string,
): Line[] {
  return text
    .split('\n')
    .filter(it => it !== '')
    .map(it => keptValue(it) as Line);
}

/** A process's state; null for a text that is none. */
export function stateIn(text: string | null): TaskState | null {
  return text === null ? null : (parseJson(text) as TaskState | null);
}

function withoutPasswords({writing, row, ...rest}: DoneRow): DoneRow {
  const without = (it: WrittenOutcome): WrittenOutcome => ({
    ...it,
    password: '',
  });
  return {
    ...rest,
    row: {...row, password: ''},
    writing: {
      ...writing,
      row: without(writing.row),
      alike: writing.alike.map(([name, it]) => [name, without(it)] as const),
    },
  };
}

/**
 * A row as it was before it was kept: with the passwords that rows have.
 *
 * @param passwordOf - of a row, by its name
 */
export function withPasswords(
  {writing, row, ...rest}: DoneRow,
  passwordOf: (rowName: string) => string,
): DoneRow {
  const password = passwordOf(rest.rowName);
  return {
    ...rest,
    row: {...row, password},
    writing: {
      ...writing,
      row: {...writing.row, password},
      alike: writing.alike.map(
        ([name, it]) => [name, {...it, password: passwordOf(name)}] as const,
      ),
    },
  };
}
