/** Eleven weeks in a small company, in which all that can happen does; `npm run bench -- --year` is the whole year in a larger one. */
import {liveThrough, type Year} from '../../bench/year';
import {DIST} from '../support/project';

describe('upkeep, left to itself for 75 days', () => {
  let year: Year;
  beforeAll(async () => {
    year = await liveThrough({
      ...{users: 12, days: 75, together: 2, nightsOnly: true},
      bundle: DIST,
    });
  });

  it('keeps a valid default wherever there was a file, and tells each alert once', () => {
    expect(year.faults).toEqual([]);
  });

  it('had something to do', () => {
    expect(year.renewals).toBeGreaterThan(6);
    expect(year.daysWithout).toBeGreaterThan(0);
    expect(year.alerts).toBeGreaterThan(40);
    expect(year.mails).toBeGreaterThan(10);
  });
});
