import {
  chooseBatching,
  leftToday,
  type Costs,
} from '../../../../src/core/run/batching';

const COSTS: Costs = {
  quick: {seconds: 500, fetches: 27_000},
  sparing: {seconds: 600, fetches: 22_000},
};

describe('A run sends its calls', () => {
  it.each([
    ['quick', 'all is left', {fetches: 100_000, seconds: 21_600}],
    ['quick', 'requests just suffice', {fetches: 27_000, seconds: 21_600}],
    ['sparing', 'they do not', {fetches: 26_000, seconds: 21_600}],
    ['sparing', 'no way gets to the end', {fetches: 9000, seconds: 21_600}],
    [
      'quick',
      'time suffices for this way only',
      {fetches: 30_000, seconds: 510},
    ],
    ['quick', 'time lacks more than requests', {fetches: 26_000, seconds: 300}],
    [
      'sparing',
      'a page has all the time',
      {fetches: 25_000, seconds: Infinity},
    ],
  ] as const)('in the way %s if %s', (way, _, left) => {
    expect(chooseBatching(COSTS, left)).toBe(way);
  });

  it('by what clock triggers and requests have used of the day', () => {
    const store = {
      fetchesToday: () => 99_000,
      triggerMsToday: () => 7 * 3_600_000,
    };
    const left = (byClock: boolean) =>
      leftToday({store} as Parameters<typeof leftToday>[0], byClock);
    expect(left(true)).toEqual({fetches: 1000, seconds: 1});
    expect(left(false)).toEqual({fetches: 1000, seconds: Infinity});
  });
});
