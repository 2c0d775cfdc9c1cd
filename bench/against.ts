/**
 * The cost of Code.js per click, compared with the build of an earlier commit: both are measured in one run,
 * alternately.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {asNew, startCold} from './bundle';
import {measuredMs, medianOf, type Figure} from './figure';

const KIB = 1024;
const ROUNDS = 60;

/** Rounds that are not counted: in the first ones V8 still warms up. */
const WARM_UP = 5;

/**
 * @param folder - with the earlier commit’s `dist`
 * @param bundle - folder with the built project
 */
export function startAgainst(folder: string, bundle: string): Figure[] {
  const before = readFileSync(path.join(folder, 'dist/Code.js'), 'utf8');
  const now = readFileSync(path.join(bundle, 'Code.js'), 'utf8');
  const [beforeMs, nowMs] = inTurns([before, now]);
  const [beforeMedian, nowMedian] = [medianOf(beforeMs!), medianOf(nowMs!)];
  return [
    {name: 'Code.js before', value: sizeOf(before), unit: 'KiB'},
    {name: 'Code.js now', value: sizeOf(now), unit: 'KiB'},
    {name: 'compile and evaluate before', value: beforeMedian, unit: 'ms'},
    {name: 'compile and evaluate now', value: nowMedian, unit: 'ms'},
    {
      name: 'now, as a share of before',
      value: (100 * nowMedian) / beforeMedian,
      unit: '%',
    },
    {
      name: 'the same of the fastest starts',
      value: (100 * Math.min(...nowMs!)) / Math.min(...beforeMs!),
      unit: '%',
    },
  ];
}

function sizeOf(code: string): number {
  return Buffer.byteLength(code) / KIB;
}

/** The times of each, in milliseconds. In turns, so that whatever else the machine does slows both down. */
function inTurns(codes: readonly string[]): number[][] {
  const times: number[][] = codes.map(() => []);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    codes.forEach((code, at) => {
      const text = asNew(code);
      const spent = measuredMs(() => startCold(text));
      if (round >= 0) times[at]!.push(spent);
    });
  }
  return times;
}
