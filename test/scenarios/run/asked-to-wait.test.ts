/** Google names an instant after the end of the execution: the row stays in the queue until then, and no longer than sensible. */
import {openRollout, type Rollout} from '../../support/rollout';

const INSERT = 'gmail.users.settings.sendAs.smimeInfo.insert';
const LIST = 'gmail.users.settings.sendAs.smimeInfo.list';
const MAI = 'mai.dang@meridian.example';
const AMINA = 'amina.okafor@meridian.example';
const MINUTE = 60_000;

let rollout: Rollout;
let asOpened: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(MAI, AMINA);
  asOpened = rollout.checkpoint();
});
beforeEach(() => asOpened());

const now = () => rollout.workspace.clock.now();

/** Gmail asks to wait with a user, each time for some minutes from that moment on. */
function refuse(times: number, minutes: number, method = LIST) {
  const {google} = rollout.company;
  let left = times;
  google.faults.add({
    match: ({url, method: verb}) => {
      const fits =
        url.includes(encodeURIComponent(MAI)) &&
        verb === (method === LIST ? 'GET' : 'POST') &&
        left > 0;
      if (!fits) return false;
      left--;
      const at = new Date(now() + minutes * MINUTE).toISOString();
      respond.body.error.message = `User-rate limit exceeded.  Retry after ${at}`;
      return true;
    },
    times,
    respond,
  });
}

const respond = {
  status: 403,
  headers: {},
  body: {
    error: {
      code: 403,
      message: '',
      errors: [{domain: 'usageLimits', reason: 'userRateLimitExceeded'}],
    },
  },
};

const start = () => {
  rollout.ask('start', {action: 'upload', selection: 'all'});
  return rollout.ask('continue');
};
const after = (minutes: number) =>
  rollout.workspace.advanceTo(now() + minutes * MINUTE);
const states = () => [rollout.row(MAI)['State'], rollout.row(AMINA)['State']];

it('continues automatically at the time that Google set, and not before', () => {
  refuse(1, 30);
  const progress = start();
  expect(progress).toMatchObject({done: 1, finished: false, rests: true});
  expect(progress.note).toContain('at the time that Google set');
  expect(states()).toEqual(['', 'Uploaded']);
  expect(rollout.row(MAI)['Queued']).toBe('upload');
  rollout.requests();
  after(25);
  expect(rollout.requests()[LIST]).toBeUndefined();
  expect(states()).toEqual(['', 'Uploaded']);
  after(10);
  expect(states()).toEqual(['Uploaded', 'Uploaded']);
  expect(rollout.ask('overview').run).toBeNull();
});

it('waits three times, and then says what Google says', () => {
  refuse(20, 30);
  start();
  for (let i = 0; i < 3; i++) {
    expect(states()[0]).toBe('');
    after(35);
  }
  expect(states()).toEqual(['Failed', 'Uploaded']);
  expect(rollout.row(MAI)['Queued']).toBe('');
  expect(rollout.ask('overview').run).toBeNull();
});

it('waits within the execution where that is long enough', () => {
  refuse(1, 1);
  expect(start().finished).toBe(true);
  expect(states()).toEqual(['Uploaded', 'Uploaded']);
});

it('waits for nobody who asks for more than a day', () => {
  refuse(20, 60 * 25);
  const progress = start();
  expect(progress.finished).toBe(true);
  expect(states()).toEqual(['Failed', 'Uploaded']);
});

it('stores nothing twice when an insert is put off', () => {
  refuse(1, 30, INSERT);
  start();
  after(35);
  expect(states()).toEqual(['Uploaded', 'Uploaded']);
  expect(rollout.company.google.smimeInfos(MAI, MAI)).toHaveLength(1);
});

it('is stopped like any other run', () => {
  refuse(1, 30);
  start();
  rollout.ask('stop');
  expect(rollout.row(MAI)).toMatchObject({State: '', Queued: ''});
  after(40);
  expect(states()).toEqual(['', 'Uploaded']);
});
