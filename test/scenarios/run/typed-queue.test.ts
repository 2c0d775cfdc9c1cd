/** Words in the Queued cells of rows, which anyone who can edit the sheet can type. */
import {ask} from '../../../emulator/sample-company/workspace';
import type {Progress} from '../../../src/core/door/contract';
import {ADA, BEN, CLEO, openSmallCompany} from '../../support/small-company';

it('a typed word neither adds a row to a run nor changes what is done for one', async () => {
  const small = await openSmallCompany({[ADA]: 'a year', [BEN]: 'a year'});
  small.hold('half a year', true, CLEO);
  small.run('upload', [BEN]);
  const cleo = small.row(CLEO);
  small.workspace.activate('Rollout', ['A2']);
  const start = {verb: 'start', action: 'upload', selection: 'selected'};
  let progress = ask(small.workspace, start) as Progress;
  small.type(BEN, 'Queued', 'offBoard');
  small.type(CLEO, 'Queued', 'list');
  while (!progress.finished) {
    progress = ask(small.workspace, {verb: 'continue'}) as Progress;
  }
  expect(progress).toMatchObject({total: 1, succeeded: 1, blocked: 0});
  expect(progress.note).toMatch(/Queued cells/);
  expect(small.holds(BEN)).toEqual(['a year *']);
  expect(small.row(BEN)).toMatchObject({Queued: '', State: 'Uploaded'});
  expect(small.row(CLEO)).toEqual(cleo);
  const logged = small
    .lines('Log')
    .map(it => `${it['Action']} ${it['Address']}`);
  expect(logged).not.toContain(`List ${CLEO}`);
});
