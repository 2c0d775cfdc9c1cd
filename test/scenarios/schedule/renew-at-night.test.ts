/** What the clock leaves alone although it renews: what people took away, and rows that have nothing to renew yet. */
import {ask} from '../../../emulator/sample-company/workspace';
import type {ScheduleSettings} from '../../../src/core/door/contract';
import {tick} from '../../support/long-run';
import {
  ADA,
  BEN,
  CLEO,
  CLEO_SALES,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

const HOUR = 3_600_000;
const SETTINGS: ScheduleSettings = {
  ...{every: 'hour', hour: 0, renew: true, everyUser: false, readsAll: true},
  ...{renewalDays: 30, tiers: [30], recipients: []},
};

/** The schedule is turned on, and its next hour comes. */
function afterAnHour({workspace, company}: SmallCompany): void {
  ask(workspace, {verb: 'saveSchedule', settings: SETTINGS});
  workspace.clock.advance(HOUR);
  workspace.fireDueTriggers();
  for (let i = 0; workspace.properties.document['run'] && i < 30; i++) {
    tick(company);
  }
}

it('does not restore certificates that were off-boarded or deleted, although file and password are there', async () => {
  const small = await openSmallCompany({
    ...{[ADA]: 'a year', [BEN]: 'half a year'},
    ...{[CLEO]: 'a year', [CLEO_SALES]: 'a year'},
  });
  small.run('upload');
  small.run('offBoard', [CLEO], {confirmed: 1});
  small.run('delete', [ADA], {force: true, confirmed: 1});
  small.run('delete', [BEN], {force: true, confirmed: 1});
  for (const alias of [ADA, CLEO, CLEO_SALES]) {
    small.type(alias, 'Password', small.certificates.password('a year'));
  }
  afterAnHour(small);
  for (const user of [ADA, BEN, CLEO]) expect(small.holds(user)).toEqual([]);
  // Off-boarding is about the user, even if only one of the rows was chosen.
  expect(small.holds(CLEO, CLEO_SALES)).toEqual([]);
  expect(small.row(CLEO)['State']).toBe('Off-boarded');
  expect(small.row(ADA)['State']).toBe('Deleted');
  expect(small.row(BEN)['State']).toBe('Deleted');
});

it('waits without a word for rows that have not been filled in yet', async () => {
  const small = await openSmallCompany();
  afterAnHour(small);
  expect(small.row(ADA)['Message']).toBe('');
  expect(small.row(ADA)['State']).toBe('');
  expect(small.workspace.mail).toEqual([]);
});
