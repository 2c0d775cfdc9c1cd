/** The rows that need attention, by cause, and those of the cause that is looked at. */
import {signal} from '@preact/signals';
import type {Cause, ProblemRow, Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {saveCsv} from '../csv-file';
import {ask} from '../rpc';
import {begin} from '../run';
import {takeBeside} from '../settings-form';
import {task} from '../task';
import {say} from '../words';

export const problems = signal<Verbs['problems']['out'] | null>(null);

export const loadProblems = task(
  async () => {
    problems.value = await ask('problems', {});
  },
  {repeated: true},
);

/** Rows of one cause, as many as were asked for. */
export const listed = signal<{
  readonly cause: Cause;
  readonly count: number;
  readonly rows: readonly ProblemRow[];
} | null>(null);

/** Reads the first rows of a cause. */
export const loadRows = task(
  async (cause: Cause) => {
    const {count, rows} = await ask('problemRows', {cause});
    listed.value = {cause, count, rows};
  },
  {repeated: true},
);

export const loadMore = task(async () => {
  const before = listed.value;
  if (!before) return;
  const {cause, rows: known} = before;
  const {count, rows} = await ask('problemRows', {cause, from: known.length});
  listed.value = {cause, count, rows: [...known, ...rows]};
});

/** How the rows of a cause are run again: with the action that has found it. */
export type Again = 'check' | 'upload' | 'refresh';

const AGAIN: Partial<Record<Cause, Again>> = {
  'not-default': 'refresh',
  revoked: 'refresh',
  'certificate-gone': 'refresh',
  alias: 'upload',
  'smime-off': 'upload',
  'root-not-trusted': 'upload',
  'no-mailbox': 'upload',
  access: 'upload',
  'google-busy': 'upload',
  refused: 'upload',
};

export function againOf(cause: Cause): Again {
  return AGAIN[cause] ?? 'check';
}

/** Runs the rows of a cause again: exactly those that there are now. */
export const runAgain = task(async (cause: Cause) => {
  const order = {action: againOf(cause), selection: 'cause', cause} as const;
  const {count, rows} = await ask('preview', order);
  if (count === 0) await loadRows(cause);
  else await begin({...order, ...(rows !== undefined && {rows})});
});

/** What became of the filter that was last asked for. */
export const filtered = signal<{
  readonly cause: Cause;
  readonly is: Verbs['filterProblems']['out']['filter'];
} | null>(null);

export const filterSheet = task(
  async (cause: Cause, to: 'only' | 'replace' | 'all') => {
    const {filter: is} = await ask('filterProblems', {
      cause: to === 'all' ? null : cause,
      replaces: to === 'replace',
    });
    filtered.value = {cause, is};
    if (is === 'set') announce(say.problems.filtered);
  },
);

/** The rule that was last changed here, so that it can be undone. */
export const changedRule = signal<{
  readonly cause: Cause;
  readonly to: 'warning' | 'block';
} | null>(null);

export const relax = task(async (cause: Cause, to: 'warning' | 'block') => {
  const answer = await ask('relax', {cause, to});
  takeBeside(answer);
  changedRule.value = {cause, to};
  const t = say.problems;
  announce(to === 'warning' ? t.relaxed : t.undone);
});

/** Saves rows as a file: of one cause, or all. */
export const saveRows = task(async (cause?: Cause) => {
  const {name, csv} = await ask('problemsReport', cause ? {cause} : {});
  const url = saveCsv(name, csv);
  // The browser has saved it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  announce(say.problems.saved(name));
});
