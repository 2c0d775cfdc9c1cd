/**
 * Weeks in a small company, in which everything possible happens; `npm run bench -- --year` is the whole year in a larger one.
 */
import {liveThrough, type Year} from '../../../bench/year';
import {DIST} from '../../support/project';
import {runs} from '../../support/thoroughness';

/** One for each way in which files arrive. */
const USERS = runs(5, 12);
const DAYS = runs(25, 75);

describe('the schedule, left to itself for weeks', () => {
  let year: Year;
  beforeAll(async () => {
    year = await liveThrough({
      ...{users: USERS, days: DAYS, together: runs(1, 2), nightsOnly: true},
      bundle: DIST,
    });
  });

  it('keeps a valid default wherever there was a file, and tells each alert once', () => {
    expect(year.faults).toEqual([]);
  });

  it('had something to do', () => {
    expect(year.renewals).toBeGreaterThan(runs(3, 6));
    expect(year.daysWithout).toBeGreaterThan(0);
    expect(year.alerts).toBeGreaterThan(runs(12, 40));
    expect(year.mails).toBeGreaterThan(runs(5, 10));
  });
});
