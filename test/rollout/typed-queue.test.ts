/** Words that people type into the Queued cells of rows while a run goes on. */
import {ask} from '../../emulator/sample-company/workspace';
import type {Progress} from '../../src/core/door';
import {ADA, BEN, CLEO, openSmallCompany} from '../support/small-company';

it('a typed word adds a row to the run, but none takes anything away that nobody has confirmed', async () => {
  const small = await openSmallCompany({[ADA]: 'a year', [BEN]: 'a year'});
  small.hold('half a year', true, CLEO);
  small.run('upload', [BEN]);
  small.workspace.activate('Rollout', ['A2']);
  const start = {verb: 'start', action: 'upload', selection: 'selected'};
  let progress = ask(small.workspace, start) as Progress;
  small.type(BEN, 'Queued', 'offBoard');
  small.type(CLEO, 'Queued', 'list');
  while (!progress.finished) {
    progress = ask(small.workspace, {verb: 'continue'}) as Progress;
  }
  expect(small.holds(BEN)).toEqual(['a year *']);
  expect(small.row(BEN)).toMatchObject({Queued: '', State: 'Kept'});
  const logged = small.lines('Log').map(it => `${it['Action']} ${it['Alias']}`);
  expect(logged).toContain(`List ${CLEO}`);
});
