/** A job of the command line, as the sidebar shows it. */
import type {CommandAtWork, JobStatus} from '../../src/core/door/contract';
import {faultsInEveryLook} from '../support/accessibility';
import {sidebarTests} from '../support/sidebar-page';
import {calmDoor, NOW, overview} from '../support/sidebar-samples';

const open = sidebarTests();

const JOB: JobStatus = {
  ...{action: 'upload', operator: 'smime-rollout@p.iam.gserviceaccount.com'},
  ...{startedAt: NOW - 600_000, at: NOW, tasks: 8, endedTasks: 3},
  ...{total: 100_000, done: 41_000, attention: 12, isOver: false},
};

function doorWith(job: JobStatus) {
  return {...calmDoor(), overview: () => ({...overview, job})};
}

describe('a job of the command line', () => {
  it('is shown with its progress', async () => {
    const sidebar = await open(doorWith({...JOB, at: Date.now()}));
    await sidebar.see('Upload as a job');
    await sidebar.see('41,000 of 100,000');
    await sidebar.see('3 of 8 tasks have ended');
    expect(await sidebar.frame.getByText('Nothing was heard').count()).toBe(0);
  });

  it('of which nothing was heard is said to be silent', async () => {
    const sidebar = await open(doorWith({...JOB, at: Date.now() - 3_600_000}));
    await sidebar.see(/Nothing was heard of it/);
  });

  it('that has ended is shown with its summary, and the tasks that failed', async () => {
    const sidebar = await open(
      doorWith({...JOB, isOver: true, endedTasks: 7, done: 99_000}),
    );
    await sidebar.see('Upload as a job has ended');
    await sidebar.see('99,000 rows are done. 12 rows need attention.');
    await sidebar.see(/1 task has not ended/);
    await sidebar.see(/^As of .*, by smime-rollout@/);
  });
});

it('a command at work is shown, and asked to stop', async () => {
  const command: CommandAtWork = {
    ...{operator: 'ops@x.example', action: 'upload', isAskedToStop: false},
    since: Date.now() - 12 * 60_000,
  };
  const sidebar = await open({
    ...calmDoor(),
    overview: () => ({...overview, command}),
    stopCommand: () => ({...command, isAskedToStop: true}),
  });
  await sidebar.see('Upload from the command line');
  await sidebar.see(/^Started by ops@x.example 12 min.* ago\.$/);
  expect(await faultsInEveryLook(sidebar)).toEqual([]);
  await sidebar.press('Stop');
  await sidebar.see(/It stops within a few seconds/);
  expect(await sidebar.frame.getByText('Stop', {exact: true}).count()).toBe(0);
});
