/**
 * `npm run bench -- --http`: the command line over real HTTP, next to the strategies of other tools, against the emulator's server in a
 * process of its own. `--users 100,1000`: only so many mailboxes; 100,000 take more than half an hour.
 */
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildCommandLine} from '../../build/command-line.js';
import type {Figure} from '../figure';
import {ran, served, type Ran} from './processes';

/** What other tools are compared with: theirs take minutes. */
const COMPARED = 100;
const SIZES = [COMPARED, 1_000, 10_000];
const WIDTH = 200;
const GAM_PROCESSES = 5;
const MANY_ROWS = 500_000;
/** Of every process of ours. */
const HEAP_MIB = 256;
/** A task reads all rows, and keeps what its share needs. */
const TASKS = 8;
const TASK_HEAP_MIB = 128;

/** All figures, by section. */
export async function httpFigures(
  sizes: readonly number[] | null,
  isMinimal = false,
): Promise<Record<string, readonly Figure[]>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-http-'));
  try {
    const program = path.join(folder, 'program');
    await buildCommandLine(program);
    const command = path.join(program, 'smime-rollout.mjs');
    const figures: Record<string, readonly Figure[]> = {};
    for (const users of sizes ?? SIZES) {
      const title = `${users.toLocaleString('en')} mailboxes over HTTP${isMinimal ? ', to a Google that remembers nothing' : ''}`;
      const at = path.join(folder, String(users));
      figures[title] = isMinimal
        ? await minimalFigures(command, at, users)
        : await uploadFigures(command, at, users);
    }
    if (sizes === null) {
      const title = `${MANY_ROWS.toLocaleString('en')} rows of a CSV`;
      figures[title] = await memoryFigures(command, folder);
    }
    return figures;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** What the program takes, whatever Google does: against one that answers at once, and remembers nothing. */
async function minimalFigures(
  command: string,
  folder: string,
  users: number,
): Promise<Figure[]> {
  const server = await served([folder, String(users), '--minimal']);
  const {seconds, mebibytes} = await uploaded(command, folder, server.url);
  const busy = await server.stop();
  return [
    {name: 'upload: time', value: seconds, unit: 's'},
    {name: 'upload: mailboxes a second', value: users / seconds, unit: ''},
    {name: 'upload: memory at most', value: mebibytes, unit: 'MiB'},
    {name: 'limit of the heap', value: HEAP_MIB, unit: 'MiB'},
    {name: 'Google’s share of a core', value: busy / seconds, unit: ''},
  ];
}

async function uploadFigures(
  command: string,
  folder: string,
  users: number,
): Promise<Figure[]> {
  const run = async (args: readonly string[] = []): Promise<Ran> => {
    const server = await served([folder, String(users), ...args]);
    try {
      return await uploaded(command, folder, server.url);
    } finally {
      await server.stop();
    }
  };
  const ours = await run();
  const figures: Figure[] = [
    {name: 'upload: time', value: ours.seconds, unit: 's'},
    {name: 'upload: mailboxes a second', value: users / ours.seconds, unit: ''},
    {name: 'upload: memory at most', value: ours.mebibytes, unit: 'MiB'},
  ];
  const atOnce = await run(['--at-once']);
  figures.push({
    name: 'mailboxes a second if Google answered at once',
    value: users / atOnce.seconds,
    unit: '',
  });
  if (users > COMPARED) return figures;
  // They wait nearly all the time, so neither slows the other one down.
  const [gam, sample] = await Promise.all([
    rivals(path.join(folder, 'gam'), users, 'gam', GAM_PROCESSES),
    rivals(path.join(folder, 'sample'), users, 'sample', 1),
  ]);
  return [
    ...figures,
    {name: 'GAM’s strategy, five processes: time', value: gam, unit: 's'},
    {name: 'Google’s sample’s strategy: time', value: sample, unit: 's'},
    {name: 'times GAM’s speed', value: gam / ours.seconds, unit: ''},
    {name: 'times the sample’s speed', value: sample / ours.seconds, unit: ''},
  ];
}

/** @throws Error when not every row ended well: the figures would mean nothing then */
async function uploaded(
  command: string,
  folder: string,
  url: string,
): Promise<Ran> {
  rmSync(path.join(folder, 'rows.csv.upload.journal'), {force: true});
  const out = path.join(folder, 'out.jsonl');
  rmSync(out, {force: true});
  const result = await ran(
    [
      ...[`--max-old-space-size=${HEAP_MIB}`, command],
      ...['upload', '--csv', 'rows.csv', '--json-out', 'out.jsonl'],
      ...['--key-file', 'key.json', '--endpoint', url],
      ...['--width', String(WIDTH)],
    ],
    folder,
  );
  if (result.code !== 0) throw new Error(result.said);
  return result;
}

/** How long a strategy takes in its slowest process, whose start does not count. */
async function rivals(
  folder: string,
  users: number,
  strategy: 'gam' | 'sample',
  processes: number,
): Promise<number> {
  const server = await served([folder, String(users)]);
  try {
    const all = await Promise.all(
      Array.from({length: processes}, (_, i) =>
        ran([
          ...['run.js', 'bench/http/rival.ts', folder, server.url],
          ...[strategy, String(i), String(processes)],
        ]),
      ),
    );
    const bad = all.find(it => it.code !== 0);
    if (bad) throw new Error(bad.said);
    return Math.max(...all.map(it => Number(it.said)));
  } finally {
    await server.stop();
  }
}

/** Rows whose files are not there: what a row costs in memory, whatever is in its file. Nothing is sent. */
async function memoryFigures(
  command: string,
  folder: string,
): Promise<Figure[]> {
  const csv = path.join(folder, 'many.csv');
  const lines = ['User,File,Password'];
  for (let i = 0; i < MANY_ROWS; i++) {
    lines.push(`user${i}@large.example,none-${i}.p12,password-${i}`);
  }
  writeFileSync(csv, lines.join('\n'));
  const server = await served([folder, '1', '--at-once']);
  const checked = async (
    heap: number,
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ran> => {
    const result = await ran(
      [
        ...[`--max-old-space-size=${heap}`, command, 'check'],
        ...['--csv', 'many.csv', '--json-out', 'many.jsonl'],
        ...['--key-file', 'key.json', '--endpoint', server.url],
        ...['--job-folder', 'job'],
      ],
      folder,
      env,
    );
    // 1: rows need attention, all of them; a task ends with 0 nevertheless.
    if (result.code !== ('CLOUD_RUN_EXECUTION' in env ? 0 : 1)) {
      throw new Error(result.said);
    }
    return result;
  };
  try {
    const result = await checked(HEAP_MIB);
    const {size} = statSync(path.join(folder, 'many.jsonl'));
    const task = await checked(TASK_HEAP_MIB, {
      CLOUD_RUN_TASK_INDEX: '0',
      CLOUD_RUN_TASK_COUNT: String(TASKS),
      CLOUD_RUN_EXECUTION: 'bench',
    });
    return [
      {name: 'memory at most', value: result.mebibytes, unit: 'MiB'},
      {name: 'limit of the heap', value: HEAP_MIB, unit: 'MiB'},
      {name: 'time', value: result.seconds, unit: 's'},
      {name: 'outcomes', value: size / 1_048_576, unit: 'MiB'},
      {
        name: `one of ${TASKS} tasks: memory at most`,
        value: task.mebibytes,
        unit: 'MiB',
      },
      {
        name: `one of ${TASKS} tasks: limit of the heap`,
        value: TASK_HEAP_MIB,
        unit: 'MiB',
      },
    ];
  } finally {
    await server.stop();
  }
}
