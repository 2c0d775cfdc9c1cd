/** What slices leave to one another, and how the counts of a run add up. */
import {decodeMarks, markOf} from '../../../../src/core/base/marks';
import {ageOf, countsIn, doneIn} from '../../../../src/core/run/counts';
import {DigestMarks} from '../../../../src/core/run/digest-marks';
import {asKept, canWait, readIn} from '../../../../src/core/run/unrecorded';
import {MINUTE_MS} from '../../../../src/core/base/time';

type Run = Parameters<typeof countsIn>[0];

const RUN = {
  ...{succeeded: 1, notInUse: 10, waiting: 100, blocked: 1000, failed: 10_000},
  startedAt: 5 * MINUTE_MS,
} as unknown as Run;

it('The rows that a run has dealt with are those of each outcome', () => {
  expect(doneIn(RUN)).toBe(11_111);
  const few = {succeeded: 1, blocked: 2, failed: 3} as unknown as Run;
  expect(countsIn(few)).toEqual({...few, notInUse: 0, waiting: 0});
  expect(doneIn(few)).toBe(6);
});

it.each([
  [5 * MINUTE_MS, 0],
  [6 * MINUTE_MS - 1, 0],
  [6 * MINUTE_MS, 1],
  [4 * MINUTE_MS, 0],
])(
  'At %i ms, a run that was started at 300000 ms is %i minutes old',
  (now, age) => {
    expect(ageOf(RUN, now)).toBe(age);
    expect(ageOf(undefined, now)).toBeNull();
    expect(ageOf({} as Run, now)).toBeNull();
  },
);

describe('what was read of mailboxes', () => {
  const held = {id: 'c1', chain: [{subject: 'x'}]};
  const reading = (id: string) =>
    ({at: {user: 'a', alias: id}, held: [held], readAt: 1}) as never;

  it('is kept without chains, and nothing for nothing', () => {
    expect(asKept({readings: [], users: []})).toBeNull();
    const users = [{user: 'a', aliases: []}] as never[];
    expect(asKept({readings: [], users})).toEqual({readings: [], users});
    expect(asKept({readings: [reading('b')], users: []})).toEqual({
      readings: [
        {at: {user: 'a', alias: 'b'}, held: [{id: 'c1', chain: []}], readAt: 1},
      ],
      users: [],
    });
    expect(readIn(undefined)).toEqual({readings: [], users: []});
    expect(readIn({readings: [], users})).toEqual({readings: [], users});
  });

  it('can wait as long as there is room', () => {
    const length = (id: string) =>
      JSON.stringify(asKept({readings: [reading(id)], users: []})).length;
    const most = 'x'.repeat(60_000 - length(''));
    expect(canWait({readings: [], users: []})).toBe(true);
    expect(canWait({readings: [reading(most)], users: []})).toBe(true);
    expect(canWait({readings: [reading(`${most}x`)], users: []})).toBe(false);
  });
});

describe('the marks for the digest', () => {
  const marks = (text = '') => [...decodeMarks(text)];
  const failing = {keepsState: true} as never;
  const storing = {before: 'x'} as never;

  it('are of rows that failed without another state', () => {
    const digest = new DigestMarks({});
    digest.add('a', failing, 'failed', false);
    digest.add('b', failing, 'succeeded', false);
    digest.add('c', {} as never, 'failed', false);
    expect(marks(digest.keptAfter.failedMarks)).toEqual([markOf('a')]);
    expect(digest.keptBefore).toEqual({});
  });

  it('are of rows whose certificate the clock has changed', () => {
    const digest = new DigestMarks({stored: markOf('z')});
    digest.add('a', storing, 'succeeded', true);
    digest.add('b', storing, 'succeeded', false);
    digest.add('c', {} as never, 'succeeded', true);
    expect(marks(digest.keptBefore.stored).sort()).toEqual(
      [markOf('a'), markOf('z')].sort(),
    );
    expect(marks(digest.keptAfter.failedMarks)).toEqual([]);
  });
});
