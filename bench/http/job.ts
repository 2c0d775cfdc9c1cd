/** `npm run bench -- --http --tasks 1,2,4,8`: an upload by so many processes, as tasks of a job on this machine. */
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildCommandLine} from '../../build/command-line.js';
import type {Figure} from '../figure';
import {ran, served} from './processes';

const MAILBOXES = 100_000;
/** Of all processes together. */
const WIDTH = 400;
/** A quota that is never reached, so that the processes and the emulator are the limit. */
const NO_QUOTA = 1_000_000_000;

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
      const delayed = await perMinute(command, folder, {count, users}, []);
      const name = `${count} ${count === 1 ? 'task' : 'tasks'}`;
      figures.push({name: `${name}: rows a minute`, value: delayed, unit: ''});
    }
    const most = Math.max(...counts);
    for (const count of [1, most]) {
      const atOnce = {count, users: Math.min(users, 10_000)};
      const value = await perMinute(command, folder, atOnce, ['--at-once']);
      const name = `${count} at work, if Google answered at once: rows a minute`;
      figures.push({name, value, unit: ''});
    }
    const title = `${users.toLocaleString('en')} mailboxes as a job`;
    return {[title]: figures};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** @throws Error when a task did not end well: the figures would mean nothing then */
async function perMinute(
  command: string,
  folder: string,
  {count, users}: {readonly count: number; readonly users: number},
  options: readonly string[],
): Promise<number> {
  const at = path.join(folder, `${count} of ${users} ${options.join()}`);
  const server = await served([at, String(users), ...options]);
  const began = performance.now();
  try {
    const all = await Promise.all(
      Array.from({length: count}, (_, index) =>
        ran(
          [
            ...[command, 'upload', '--csv', 'rows.csv'],
            ...['--json-out', 'out.jsonl', '--job-folder', 'job'],
            ...['--key-file', 'key.json', '--endpoint', server.url],
            ...['--width', String(Math.min(200, Math.ceil(WIDTH / count)))],
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
    const bad = all.find(it => it.code !== 0);
    if (bad) throw new Error(bad.said);
    if (!existsSync(path.join(at, 'job'))) throw new Error('no job');
    return users / ((performance.now() - began) / 60_000);
  } finally {
    server.stop();
    rmSync(at, {recursive: true});
  }
}
