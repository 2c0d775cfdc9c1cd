/** The pace of work in the page, and what a run shows of its own. */
import {paceOf, paced, steadyLeft} from '../../../src/sidebar/pace';
import {progress} from '../../support/sidebar-samples';

const at = (done: number, secondsLeft: number | null) => ({
  ...progress,
  ...{total: 1000, done, secondsLeft},
});

it('is known from the first one on, by the minute', () => {
  expect(paceOf(0, 10, 5000)).toMatchObject({perMinute: 0, secondsLeft: null});
  expect(paceOf(3, 10, 0)).toMatchObject({perMinute: 0, secondsLeft: null});
  expect(paceOf(1, 10, 30_000)).toEqual({
    ...{done: 1, total: 10},
    ...{perMinute: 2, secondsLeft: 270},
  });
});

it('rounds the time left up, and lets it grow by one step at most', () => {
  expect(steadyLeft(null, 95)).toBe(120);
  expect(steadyLeft(120, 61)).toBe(120);
  expect(steadyLeft(120, 41)).toBe(45);
  expect(steadyLeft(60, 1700)).toBe(120);
  expect(steadyLeft(7200, 90_000)).toBe(10_800);
  expect(steadyLeft(null, 20_000)).toBe(21_600);
});

it('says a time after 50 results or 10 seconds', () => {
  expect(paced(null, at(49, 100), 9000).secondsLeft).toBeNull();
  expect(paced(null, at(50, 100), 1000).secondsLeft).toBe(120);
  expect(paced(null, at(3, 100), 10_000).secondsLeft).toBe(120);
  expect(paced(at(49, null), at(60, null), 20_000).secondsLeft).toBeNull();
});

it('never goes back', () => {
  expect(paced(at(80, 60), at(70, 60), 0)).toMatchObject({
    ...{done: 80, total: 1000},
  });
});
