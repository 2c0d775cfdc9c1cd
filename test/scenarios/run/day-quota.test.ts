/** A daily quota that the whole Cloud project shares: the run rests and continues automatically, and no row is to blame. */
import {openRollout, type Rollout} from '../../support/rollout';

const INSERT = 'gmail.users.settings.sendAs.smimeInfo.insert';
const MAI = 'mai.dang@meridian.example';
const AMINA = 'amina.okafor@meridian.example';
const HOUR = 3_600_000;

let rollout: Rollout;
let asOpened: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(MAI, AMINA);
  asOpened = rollout.checkpoint();
});
beforeEach(() => asOpened());

/** Gmail refuses inserts until so many hours have passed. */
function refuse(hours: number) {
  const {google} = rollout.company;
  const until = now() + hours * HOUR;
  google.faults.add({
    match: ({url, method}) =>
      method === 'POST' && url.includes('/smimeInfo') && now() < until,
    times: 10_000,
    respond: google.presets.queriesPerDay,
  });
}

const now = () => rollout.workspace.clock.now();
const after = (hours: number) =>
  rollout.workspace.advanceTo(now() + hours * HOUR);
const states = () => [rollout.row(MAI)['State'], rollout.row(AMINA)['State']];
const start = () => {
  rollout.ask('start', {action: 'upload', selection: 'all'});
  return rollout.ask('continue');
};

it('lets the run rest, asks once an hour, and continues when it is renewed', () => {
  refuse(1.5);
  const progress = start();
  expect(progress).toMatchObject({done: 0, failed: 0, rests: true});
  expect(progress.note).toContain('daily quota');
  expect(rollout.row(MAI)['Queued']).toBe('upload');
  rollout.requests();
  after(1.2);
  expect(rollout.requests()[INSERT]).toBe(2);
  expect(states()).toEqual(['', '']);
  after(1);
  expect(states()).toEqual(['Uploaded', 'Uploaded']);
  expect(rollout.ask('overview').run).toBeNull();
  for (const user of [MAI, AMINA]) {
    expect(rollout.company.google.smimeInfos(user, user)).toHaveLength(1);
  }
});

it('continues with other rows while it is one alone that is refused', () => {
  const {google} = rollout.company;
  google.faults.add({
    match: {user: MAI, method: INSERT},
    times: 10_000,
    respond: google.presets.dailyLimitExceeded,
  });
  expect(start()).toMatchObject({done: 1, failed: 0, rests: true});
  expect(states()).toEqual(['', 'Uploaded']);
});

it('tells the rows what Google says when it is not renewed within a day', () => {
  refuse(1000);
  start();
  // It has rested for nearly all of the hours that it may.
  const {document} = rollout.workspace.properties;
  document['run'] = document['run']!.replace('"rests":1', '"rests":29');
  rollout.workspace.clock.advance(HOUR);
  expect(rollout.ask('continue')).toMatchObject({failed: 0, rests: true});
  expect(states()).toEqual(['', '']);
  rollout.workspace.clock.advance(HOUR);
  const progress = rollout.ask('continue');
  expect(progress).toMatchObject({failed: 2, finished: true});
  expect(rollout.row(MAI)).toMatchObject({
    State: 'Failed',
    Queued: '',
    Details: 'project-quota-used-up (HTTP 403, rateLimitExceeded)',
  });
  expect(rollout.row(MAI)['Message']).toContain('“Queries per day”');
});
