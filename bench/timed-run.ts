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
  return apart(() => carryOut.apply(this, of));
};
const company = await companyOf(Number(rows), bundle);
// How `measured` sees that all rows ended well is not the script's work either.
const {workspace} = company;
const shown = workspace.shown.bind(workspace);
workspace.shown = name => apart(() => shown(name));
const spent: readonly Spent[] = [timed(), timed()];
console.log(JSON.stringify(spent));

function timed(): Spent {
  hosts = 0;
  const from = usedMs();
  measured(company, 'upload');
  const all = usedMs() - from;
  return {all, script: all - hosts};
}

/** Does something whose time is not the script's. */
function apart<T>(work: () => T): T {
  const from = usedMs();
  try {
    return work();
  } finally {
    hosts += usedMs() - from;
  }
}

function usedMs(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
