/** Processor time of uploads, compared with an earlier commit: by turns, each in a process of its own and over its own emulator. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {medianOf, type Figure} from './figure';
import type {Spent} from './timed-run';

/** How often each size is measured: small ones differ more from one time to the next. */
const ROUNDS: Readonly<Record<number, number>> = {100: 5};

const RUNS = ['upload', 'upload again'] as const;
const PARTS = {all: '', script: ', the script alone'} as const;

/**
 * @param before - folder with the sources of the earlier commit and its `dist`
 * @param bundle - folder with this one’s built project
 */
export async function computingAgainst(
  before: string,
  bundle: string,
  sizes: readonly number[],
): Promise<Figure[]> {
  const then = await programIn(before, path.join(before, 'dist'));
  const now = await programIn(process.cwd(), bundle);
  return sizes.flatMap(rows => {
    const rounds = Array.from({length: ROUNDS[rows] ?? 1}, () => ({
      then: then(rows),
      now: now(rows),
    }));
    return RUNS.flatMap((title, run) =>
      (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap(part => {
        const name = `${title} of ${rows.toLocaleString('en')} rows${PARTS[part]}`;
        const a = medianOf(rounds.map(it => it.then[run]![part])) / rows;
        const b = medianOf(rounds.map(it => it.now[run]![part])) / rows;
        return [
          {name: `${name}: a row before`, value: a, unit: 'ms'},
          {name: `${name}: a row now`, value: b, unit: 'ms'},
          {name: `${name}: share`, value: (100 * b) / a, unit: '%'},
        ];
      }),
    );
  });
}

/** A program that measures the sources of a folder; emulators find their own files from there. */
async function programIn(
  folder: string,
  bundle: string,
): Promise<(rows: number) => readonly Spent[]> {
  const outfile = path.join(folder, 'dist/timed-run.mjs');
  await build({
    stdin: {
      contents: readFileSync('bench/timed-run.ts', 'utf8'),
      loader: 'ts',
      resolveDir: path.join(folder, 'bench'),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return rows => {
    const said = execFileSync(
      process.execPath,
      [outfile, String(rows), bundle],
      {cwd: folder, encoding: 'utf8'},
    );
    return JSON.parse(said) as readonly Spent[];
  };
}
