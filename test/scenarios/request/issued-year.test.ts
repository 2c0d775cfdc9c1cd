/**
 * Weeks with certificates from a CA pool, in which executions are killed and answers are lost: each user has a valid default all the
 * time, and nothing is issued that is neither in Gmail nor known. `npm run bench -- --year` is the whole year in a larger company.
 */
import fc from 'fast-check';
import {liveOnIssued} from '../../../bench/issued-year';
import {DIST} from '../../support/project';
import {runs} from '../../support/thoroughness';

const USERS = runs(6, 500);
const DAYS = runs(12, 60);

it('gives each user one successor in time, whatever is killed or lost at night', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(2), {minLength: DAYS, maxLength: DAYS}),
      fc.array(fc.uniqueArray(fc.nat(400), {maxLength: 2}), {
        ...{minLength: DAYS, maxLength: DAYS},
      }),
      async (losses, kills) => {
        const {faults, renewals} = await liveOnIssued({
          ...{users: USERS, days: DAYS, bundle: DIST},
          losses: day => losses[day - 1] ?? 0,
          kills: day => kills[day - 1] ?? [],
        });
        expect(faults).toEqual([]);
        expect(renewals).toBe(USERS);
      },
    ),
    {numRuns: runs(1, 3)},
  );
}, 3_600_000);
