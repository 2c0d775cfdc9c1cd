/** Differences between Google's front ends, and unknown properties of them: the product works in either case. */
import {Clock} from '../../../emulator/clock';
import {
  createSampleCompany,
  SAMPLE_START,
} from '../../../emulator/sample-company/company';
import {createWorkspace} from '../../../emulator/workspace';
import {DIST} from '../../support/project';
import {openRollout} from '../../support/rollout';

const MAI = 'mai.dang@meridian.example';
const SET_DEFAULT = 'gmail.users.settings.sendAs.smimeInfo.setDefault';
const MINUTE = 60_000;

describe('a request without a body', () => {
  it('is sent again with one when the front end asks for its length', async () => {
    const rollout = await openRollout();
    const {google} = rollout.company;
    google.faults.add({
      match: ({method, url, body}) =>
        method === 'POST' && url.endsWith('/setDefault') && body.length === 0,
      times: 99,
      respond: {status: 411, body: '<html>Length Required</html>'},
    });
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    expect(rollout.row(MAI)['State']).toBe('Uploaded');
    expect(google.smimeInfos(MAI).map(it => it.isDefault)).toEqual([true]);
    const statuses = google.state.log
      .filter(it => it.method === SET_DEFAULT)
      .map(it => it.status);
    expect(statuses).toEqual([411, 204]);
  });
});

describe('a clock trigger', () => {
  it.each([
    ['whose event has its id as a number', {triggerUid: 'number'}],
    ['in a place without a lock of the document', {documentLock: false}],
  ] as const)('continues the run: %s', async (_, unlike) => {
    const clock = new Clock(SAMPLE_START);
    const {google, rows} = await createSampleCompany({clock});
    const workspace = createWorkspace({
      ...{google, clock, operator: MAI, bundle: DIST},
      ...unlike,
    });
    workspace.menu('setUp');
    const {file, password} = rows.find(it => it.user === MAI)!;
    const stored = google.state.driveFiles.find(it => it.id === file)!;
    Object.assign(stored, {readers: [MAI]});
    workspace.edit('Rollout', 2, 'User', MAI);
    workspace.edit('Rollout', 2, 'Certificate file', file);
    workspace.edit('Rollout', 2, 'Password', password);
    const start = {verb: 'start', action: 'upload', selection: 'all'};
    expect(workspace.run('door', [start])).toMatchObject({ok: true});
    workspace.advanceTo(clock.now() + 3 * MINUTE);
    expect(workspace.shown('Rollout')[1]).toContain('Uploaded');
    expect(workspace.triggerRuns.map(it => it.failure)).not.toContain(
      expect.any(String),
    );
  });
});
