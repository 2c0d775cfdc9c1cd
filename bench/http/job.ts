/** `npm run bench -- --http --tasks 1,2,4,8`: an upload by so many processes, as tasks of a job on this machine. */
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildCommandLine} from '../../build/command-line.js';
import type {Figure} from '../figure';
import {ran, served, type Ran} from './processes';

const MAILBOXES = 100_000;
/** Each task has what one process has, as on machines of its own. */
const WIDTH = 200;
/** A quota that is never reached, so that the processes and the emulator are the limit. */
const NO_QUOTA = 1_000_000_000;
/** What is measured without latencies takes fewer. */
const MAILBOXES_AT_ONCE = 10_000;

/** Figures for each number of processes. */
export async function jobFigures(
  counts: readonly number[],
  users = MAILBOXES,
): Promise<Record<string, readonly Figure[]>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-job-'));
  try {
    const program = path.join(folder, 'program');
    await buildCommandLine(program);
    const command = path.join(program, 'smime-rollout.mjs');
    const figures: Figure[] = [];
    for (const count of counts) {
      const name = `${count} ${count === 1 ? 'task' : 'tasks'}`;
      const run = await measured(command, folder, {count, users}, []);
      figures.push(...figuresOf(name, users, run));
    }
    const fewer = Math.min(users, MAILBOXES_AT_ONCE);
    for (const count of [1, Math.max(...counts)]) {
      const at = {count, users: fewer};
      const run = await measured(command, folder, at, ['--at-once']);
      const name = `${count} at work, if Google answered at once`;
      figures.push(...figuresOf(name, fewer, run));
    }
    const title = `${users.toLocaleString('en')} mailboxes as a job`;
    return {[title]: figures};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Seconds, and seconds of processors. */
interface Measured {
  readonly seconds: number;
  readonly ofTasks: number;
  readonly ofEmulator: number;
}

/** The emulator is one process: where it has a whole core, no number of tasks is quicker. */
function figuresOf(
  name: string,
  users: number,
  {seconds, ofTasks, ofEmulator}: Measured,
): Figure[] {
  const share = (of: number) => (of / seconds) * 100;
  return [
    {
      name: `${name}: rows a minute`,
      value: users / (seconds / 60),
      unit: '',
    },
    {name: `${name}: tasks, of one core`, value: share(ofTasks), unit: '%'},
    {
      name: `${name}: the emulator, of one core`,
      value: share(ofEmulator),
      unit: '%',
    },
  ];
}

/** @throws Error when a task did not end well: the figures would mean nothing then */
async function measured(
  command: string,
  folder: string,
  {count, users}: {readonly count: number; readonly users: number},
  options: readonly string[],
): Promise<Measured> {
  const at = path.join(folder, `${count} of ${users} ${options.join()}`);
  const server = await served([at, String(users), ...options]);
  const began = performance.now();
  let all: readonly Ran[] = [];
  let seconds = 0;
  let ofEmulator = 0;
  try {
    all = await Promise.all(
      Array.from({length: count}, (_, index) =>
        ran(
          [
            ...[command, 'upload', '--csv', 'rows.csv'],
            ...['--json-out', 'out.jsonl', '--job-folder', 'job'],
            ...['--key-file', 'key.json', '--endpoint', server.url],
            ...['--width', String(WIDTH)],
            ...['--gmail-units', String(NO_QUOTA)],
          ],
          at,
          {
            CLOUD_RUN_TASK_INDEX: String(index),
            CLOUD_RUN_TASK_COUNT: String(count),
            CLOUD_RUN_EXECUTION: 'bench',
          },
        ),
      ),
    );
    seconds = (performance.now() - began) / 1000;
    const bad = all.find(it => it.code !== 0);
    if (bad) throw new Error(bad.said);
    if (!existsSync(path.join(at, 'job'))) throw new Error('no job');
  } finally {
    ofEmulator = await server.stop();
    rmSync(at, {recursive: true});
  }
  const ofTasks = all.reduce((sum, it) => sum + it.processorSeconds, 0);
  return {seconds, ofTasks, ofEmulator};
}
