/**
 * One upload and one repeated upload, for `bench/computing.ts`, which also bundles this file with the modules of an earlier commit.
 * Prints the processor time of both as JSON.
 */
import {Execution} from '../emulator/apps-script/host/execution';
import {companyOf, measured} from './rollout';

/** Milliseconds of a run: all of it, and without what stands for Google and Sheets. */
export interface Spent {
  readonly all: number;
  readonly script: number;
}

/** Where every host call passes. */
interface Passage {
  carryOut(...of: unknown[]): unknown;
}

const [, , rows = '', bundle = ''] = process.argv;
const passage = Execution.prototype as unknown as Passage;
const {carryOut} = passage;
let hosts = 0;
passage.carryOut = function (...of: unknown[]): unknown {
  const from = usedMs();
  try {
    return carryOut.apply(this, of);
  } finally {
    hosts += usedMs() - from;
  }
};
const company = await companyOf(Number(rows), bundle);
const spent: readonly Spent[] = [timed(), timed()];
console.log(JSON.stringify(spent));

function timed(): Spent {
  hosts = 0;
  const from = usedMs();
  measured(company, 'upload');
  const all = usedMs() - from;
  return {all, script: all - hosts};
}

function usedMs(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
