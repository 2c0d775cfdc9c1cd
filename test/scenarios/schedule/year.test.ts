/** Weeks in a small company, in which all that can happen does; `npm run bench -- --year` is the whole year in a larger one. */
import {liveThrough, type Year} from '../../../bench/year';
import {DIST} from '../../support/project';
import {runs} from '../../support/thoroughness';

const USERS = runs(8, 12);
const DAYS = runs(50, 75);

describe('upkeep, left to itself for weeks', () => {
  let year: Year;
  beforeAll(async () => {
    year = await liveThrough({
      ...{users: USERS, days: DAYS, together: 2, nightsOnly: true},
      bundle: DIST,
    });
  });

  it('keeps a valid default wherever there was a file, and tells each alert once', () => {
    expect(year.faults).toEqual([]);
  });

  it('had something to do', () => {
    expect(year.renewals).toBeGreaterThan(6);
    expect(year.daysWithout).toBeGreaterThan(0);
    expect(year.alerts).toBeGreaterThan(runs(20, 40));
    expect(year.mails).toBeGreaterThan(runs(5, 10));
  });
});
