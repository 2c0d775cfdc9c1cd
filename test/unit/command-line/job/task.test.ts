/** Which share of a job a process has. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {JobTask} from '../../../../command-line/job/job';
import {
  isOfTask,
  shareOf,
  taskIn,
  taskOf,
  TaskProblem,
} from '../../../../command-line/job/task';

const ENV = {
  CLOUD_RUN_TASK_INDEX: '2',
  CLOUD_RUN_TASK_COUNT: '8',
  CLOUD_RUN_TASK_ATTEMPT: '1',
  CLOUD_RUN_EXECUTION: 'nightly-abcde',
};

describe('the task that the environment describes', () => {
  it('is that of Cloud Run, and none outside of it', () => {
    expect(taskIn({})).toBeNull();
    expect(taskIn(ENV)).toEqual({
      ...{index: 2, count: 8, attempt: 1, execution: 'nightly-abcde'},
    });
    const {CLOUD_RUN_EXECUTION} = ENV;
    expect(taskIn({CLOUD_RUN_TASK_INDEX: '0', CLOUD_RUN_EXECUTION})).toEqual({
      ...{index: 0, count: 1, attempt: 0, execution: 'nightly-abcde'},
    });
  });

  it.each([
    {CLOUD_RUN_TASK_INDEX: '8'},
    {CLOUD_RUN_TASK_INDEX: '-1'},
    {CLOUD_RUN_TASK_INDEX: 'x'},
    {CLOUD_RUN_TASK_COUNT: '0'},
    {CLOUD_RUN_TASK_COUNT: '10001'},
    {CLOUD_RUN_TASK_ATTEMPT: '1.5'},
    {CLOUD_RUN_EXECUTION: '../elsewhere'},
    {CLOUD_RUN_EXECUTION: ''},
    {CLOUD_RUN_EXECUTION: undefined},
  ])('is refused as %j', wrong => {
    expect(() => taskIn({...ENV, ...wrong})).toThrow(TaskProblem);
  });
});

it('a job has one number of tasks, in all attempts', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-task-'));
  const clock = {
    now: Date.now,
    random: () => 0,
    sleep: () => Promise.resolve(),
  };
  const taskAmong = (count: number, attempt: number) =>
    new JobTask(
      {
        task: {...{index: 0, count, attempt}, execution: 'nightly'},
        ...{folder, unitsAMinute: null},
      },
      clock,
    );
  const {record} = taskAmong(8, 0);
  await record.open(3, () => undefined);
  await record.finish({why: 'stopped', left: 3, requests: 0});
  expect(() => taskAmong(4, 1)).toThrow(TaskProblem);
  taskAmong(8, 1);
  rmSync(folder, {recursive: true});
});

describe('users', () => {
  it('are in exactly one task each, the same one always', () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.integer({min: 1, max: 100}),
        (user, count) => {
          const tasks = Array.from({length: count}, (_, index) => ({
            ...{index, count, attempt: 0, execution: 'e'},
          })).filter(it => isOfTask(it, user));
          expect(tasks.map(it => it.index)).toEqual([taskOf(user, count)]);
        },
      ),
    );
    // Stays so: a task that is begun again by another version continues.
    expect(taskOf('amina.okafor@meridian.example', 8)).toBe(4);
  });

  it('are divided evenly', () => {
    const counts = Array.from({length: 8}, () => 0);
    for (let i = 0; i < 8000; i++) counts[taskOf(`user${i}@x.example`, 8)]!++;
    for (const it of counts) expect(Math.abs(it - 1000)).toBeLessThan(120);
  });
});

it('a task begins with its part of the width, and slows down alone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-task-'));
  const clock = {now: () => 0, random: () => 0, sleep: () => Promise.resolve()};
  const [one, other] = [0, 1].map(index => {
    const task = {index, count: 8, attempt: 0, execution: 'e'};
    return new JobTask({task, folder, unitsAMinute: null}, clock).width(200);
  });
  rmSync(folder, {recursive: true});
  expect([one!.current, other!.current]).toEqual([12, 12]);
  one!.answered(one!.send(), true);
  expect([one!.current, other!.current]).toEqual([6, 12]);
});

it('a share is named as people count', () => {
  expect(shareOf({index: 2, count: 8})).toBe('0003-of-0008');
});
