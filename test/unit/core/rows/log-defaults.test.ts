import {defaultsBefore} from '../../../../src/core/rows/log-table';

const ADA = 'ada@x.org ada@x.org';
const BOB = 'bob@x.org bob@x.org';

const line = (before: string, after: string, user = 'ada@x.org') => ({
  user,
  alias: user,
  before: before && 'Default until 1 Jan 2027',
  after: after && 'Default until 4 Nov 2027',
  ...{beforeIds: before, afterIds: after},
});

/** As versions before 0.5.0 wrote it. */
const earlierLine = (before: string, after: string) => ({
  ...{user: 'ada@x.org', alias: 'ada@x.org', before, after},
  ...{beforeIds: '', afterIds: ''},
});

const one = (...newestFirst: [before: string, after: string][]) =>
  defaultsBefore(
    newestFirst.map(it => line(...it)),
    new Set([ADA]),
  ).get(ADA);

describe('the default before the last change', () => {
  it('is the one that the newest line names which changed it', () => {
    expect(
      one(
        ['2, default C', '2, default C'],
        ['2, default B', '3, default C'],
        ['1, default A', '2, default B'],
      ),
    ).toBe('B');
  });

  it('is read from lines of every version', () => {
    const lines = [
      line('3, default C, until 2027-11-04', '3, default C, until 2027-11-04'),
      earlierLine('1, default A', '3, default C'),
    ];
    expect(defaultsBefore(lines, new Set([ADA])).get(ADA)).toBe('A');
    const [newest] = lines;
    const changed = {...newest!, beforeIds: '1, default B, until 2026-01-01'};
    expect(defaultsBefore([changed, lines[1]!], new Set([ADA])).get(ADA)).toBe(
      'B',
    );
  });

  it('is known also when no default was left', () => {
    expect(one(['2, default A', '1'])).toBe('A');
  });

  it('is not taken from a line that says nothing, or begins without a default', () => {
    expect(
      one(['1, default A', ''], ['', '1, default A'], ['0', '1, default A']),
    ).toBeUndefined();
    const found = defaultsBefore(
      [earlierLine('1, default A', ''), earlierLine('None', 'Default')],
      new Set([ADA]),
    );
    expect(found.size).toBe(0);
  });

  it('is found for every alias, however it is spelled, and no further is read', () => {
    let read = 0;
    function* lines() {
      for (const it of [
        line('1, default A', '2, default B', ' Ada@X.org'),
        line('1, default X', '2, default Y', 'bob@x.org'),
        line('1, default never', '2, default reached'),
      ]) {
        read++;
        yield it;
      }
    }
    const found = defaultsBefore(lines(), new Set([ADA, BOB]));
    expect([...found]).toEqual([
      [ADA, 'A'],
      [BOB, 'X'],
    ]);
    expect(read).toBe(2);
  });
});
