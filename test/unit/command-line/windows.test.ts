/** Rows that name the same file, in a source that is larger than a window. */
import {rowKindOf} from '../../../command-line/run/row-kinds';
import {survey, WINDOW, windowsOf} from '../../../command-line/run/windows';
import {rowsOf} from '../../../src/core/hosted/table';
import {taskOf} from '../../../command-line/job/task';
import {
  findingsAmong,
  type QueuedTexts,
  type RowTexts,
} from '../../../src/core/rows/row';

const FILE = '1PXgtDXxjBoQbl1P-3UriNGEUItlYQw7L';
const COUNT = 3 * WINDOW + 1;

/** @param userOf - the user of a row, by its place */
function rowsFor(userOf: (i: number) => string): RowTexts[] {
  const lines = Array.from({length: COUNT}, (_, i) => [userOf(i), FILE]);
  return rowsOf(lines, {user: 1, file: 2}, 2);
}

describe.each([
  ['users of their own', (i: number) => `user${i}@x.example`],
  ['one user', () => 'user@x.example'],
  [
    'one user, and at last another one',
    (i: number) => (i < COUNT - 1 ? 'user@x.example' : 'other@x.example'),
  ],
])('%s', (_, userOf) => {
  const rows = rowsFor(userOf);
  const source = {
    async *rows() {
      yield* rows;
      await Promise.resolve();
    },
  };

  it('have the findings that they would have if all were looked at together', async () => {
    const wanted = findingsAmong(rows);
    const kind = rowKindOf('rollout');
    const found = await survey({source, kind});
    const got = new Map<number, unknown>();
    for await (const window of windowsOf({source, kind}, found)) {
      const among = findingsAmong(window.all as RowTexts[], found.rowsOfFile);
      for (const {number} of window.rows) got.set(number, among.get(number));
    }
    expect(got.size).toBe(COUNT);
    for (const {number} of rows) {
      expect(got.get(number)).toEqual(wanted.get(number));
    }
  });

  it('have the same findings where tasks share the rows, each of them in one task', async () => {
    const wanted = findingsAmong(rows);
    const kind = rowKindOf('rollout');
    const got = new Map<number, unknown>();
    let counted = 0;
    for (let index = 0; index < 3; index++) {
      const isOfShare = (row: QueuedTexts) =>
        taskOf(kind.mailboxOf(row).user, 3) === index;
      const found = await survey({source, kind, isOfShare});
      expect(found.all).toBe(COUNT);
      counted += found.count;
      for await (const window of windowsOf({source, kind, isOfShare}, found)) {
        const among = findingsAmong(window.all as RowTexts[], found.rowsOfFile);
        for (const {number} of window.rows) got.set(number, among.get(number));
      }
    }
    expect([counted, got.size]).toEqual([COUNT, COUNT]);
    for (const {number} of rows) {
      expect(got.get(number)).toEqual(wanted.get(number));
    }
  });
});

it('of other tasks do not stay in memory, but for those that name the same file', async () => {
  const rows = rowsOf(
    Array.from({length: COUNT}, (_, i) => [
      `user${i}@x.example`,
      // Each file is one row’s, but for the last two.
      `${FILE.slice(0, -5)}${String(Math.min(i, COUNT - 2)).padStart(5, '0')}`,
    ]),
    {user: 1, file: 2},
    2,
  );
  let passes = 0;
  const source = {
    async *rows() {
      passes++;
      yield* rows;
      await Promise.resolve();
    },
  };
  const kind = rowKindOf('rollout');
  const last = rows.at(-1)!;
  const mine = await survey({source, kind, isOfShare: row => row === last});
  const kept = [...mine.related.values()].flat();
  expect(kept.map(it => it.number)).toEqual([last.number - 1, last.number]);
  expect(mine.count).toBe(1);
  passes = 0;
  const [first] = rows;
  const alone = await survey({source, kind, isOfShare: row => row === first});
  expect([alone.related.size, passes]).toEqual([0, 1]);
});

it('of users of their own, a few are kept, however many name the file', async () => {
  const rows = rowsFor(i => `user${i}@x.example`);
  const source = {
    async *rows() {
      yield* rows;
      await Promise.resolve();
    },
  };
  const kind = rowKindOf('rollout');
  const {related} = await survey({source, kind});
  const kept = [...related.values()].flat();
  expect(kept.length).toBeLessThan(10);
});
