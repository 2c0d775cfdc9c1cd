/** An execution dies while its calls are on their way: the run continues within a minute, and nothing is stored twice. */
import {KillExecution} from '../../../emulator/apps-script/endings';
import type {HttpRequest} from '../../../emulator/http';
import {openRollout, type Rollout} from '../../support/rollout';

const MAI = 'mai.dang@meridian.example';
const AMINA = 'amina.okafor@meridian.example';
const MINUTE = 60_000;

let rollout: Rollout;
let asOpened: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(MAI, AMINA);
  const {settings} = rollout.ask('settings');
  rollout.ask('saveSettings', {settings: {...settings, width: 1}});
  asOpened = rollout.checkpoint();
});
beforeEach(() => asOpened());

const now = () => rollout.workspace.clock.now();
const certificates = (user: string) =>
  rollout.company.google.smimeInfos(user, user).length;

/** Kills the execution that sends the insert of a user, which has not reached Gmail by then, and returns it. */
function killAtInsert(user: string): HttpRequest {
  const {workspace, company} = rollout;
  const sent: HttpRequest[] = [];
  company.google.faults.add({
    match: request => {
      const fits =
        request.method === 'POST' &&
        decodeURIComponent(request.url).includes(`/sendAs/${user}/smimeInfo`);
      if (fits) sent.push(request);
      return fits;
    },
    respond: 'network',
  });
  workspace.faults.onHostCall(() => {
    if (sent.length > 0) throw new KillExecution();
  });
  rollout.ask('start', {action: 'upload', selection: 'all'});
  expect(() => rollout.ask('continue')).toThrow();
  workspace.faults.onHostCall(null);
  expect([sent.length, certificates(user)]).toEqual([1, 0]);
  return sent[0]!;
}

it.each([5, 30, 55])(
  'continues within a minute when the trigger comes %i s after the death',
  seconds => {
    killAtInsert(AMINA);
    const died = now();
    const {workspace, company} = rollout;
    const due = died + seconds * 1000;
    workspace.triggers.find(it => it.handler === 'continueRun')!.due = due;
    const before = company.google.state.log.length;
    let first = 0;
    workspace.faults.onHostCall(() => {
      if (first === 0 && company.google.state.log.length > before) {
        first = now();
      }
    });
    workspace.advanceTo(due + 1000);
    expect(first).toBeGreaterThan(0);
    expect(first - died).toBeLessThanOrEqual(MINUTE);
  },
);

it('does not send an insert again while the first one may still arrive', () => {
  const insert = killAtInsert(AMINA);
  const died = now();
  const {workspace, company} = rollout;
  let arrived = false;
  const arrive = () => {
    if (arrived || now() < died + 70_000) return;
    arrived = true;
    company.google.handle(insert);
  };
  workspace.faults.onHostCall(arrive);
  workspace.advanceTo(died + 10 * MINUTE);
  expect(arrived).toBe(true);
  expect([certificates(MAI), certificates(AMINA)]).toEqual([1, 1]);
  expect([rollout.row(MAI)['State'], rollout.row(AMINA)['State']]).toEqual([
    'Uploaded',
    'Uploaded',
  ]);
  expect(rollout.ask('overview').run).toBeNull();
});
