/**
 * The work of code, as a number that is the same on every machine: how often V8 enters its blocks, and how much its
 * searches and copies read. The code runs in its own thread, where all of it is counted from the first call on.
 */
import {Worker} from 'node:worker_threads';
import {build} from 'esbuild';

/** A module in that thread. */
export interface Counted {
  /**
   * Calls an exported function.
   *
   * @returns its result, and its steps
   * @throws Error with the message of its exception
   */
  call(
    name: string,
    ...args: readonly unknown[]
  ): Promise<{readonly steps: number; readonly value: unknown}>;
  end(): Promise<void>;
}

type Told =
  | {readonly steps: number; readonly value: unknown}
  | {readonly failure: string};

/** Starts it. @param file - from the project's folder, without extension */
export async function countedModule(file: string): Promise<Counted> {
  const {outputFiles} = await build({
    stdin: {contents: `export * from './${file}';`, resolveDir: process.cwd()},
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'bundle',
    external: ['esbuild'],
    logLevel: 'warning',
  });
  const code = outputFiles[0]?.text ?? '';
  const worker = new Worker(INSIDE, {eval: true, workerData: code});
  return {
    call: (name, ...args) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (told: Told) => {
          worker.off('error', reject);
          if ('failure' in told) reject(new Error(told.failure));
          else resolve(told);
        });
        worker.postMessage([name, args]);
      }),
    end: async () => void (await worker.terminate()),
  };
}

/** In the thread. Coverage does not include V8's own work, so searches and copies are counted separately. */
const INSIDE = `
const {parentPort, workerData} = require('node:worker_threads');
const {Session} = require('node:inspector');
const session = new Session();
session.connect();
const post = (method, params) => {
  let answer;
  session.post(method, params, (error, result) => {
    if (error) throw new Error(error.message);
    answer = result;
  });
  return answer;
};
let looked = 0;
const counting = (owner, name, cost) => {
  const real = owner[name];
  owner[name] = function (...args) {
    const result = real.apply(this, args);
    looked += cost(this, args, result);
    return result;
  };
};
const searched = (text, [, from = 0], at) => Math.max(0, (at < 0 ? text.length : at) - from);
counting(String.prototype, 'indexOf', searched);
const bytes = Object.getPrototypeOf(Uint8Array.prototype);
counting(bytes, 'indexOf', searched);
counting(bytes, 'slice', (_, __, copy) => copy.length);
counting(bytes, 'set', (_, [source]) => source.length);
post('Profiler.enable');
post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
const taken = () => {
  const native = looked;
  looked = 0;
  return post('Profiler.takePreciseCoverage').result
    .flatMap(it => it.functions.flatMap(of => of.ranges))
    .reduce((sum, {count}) => sum + count, native);
};
const module_ = {exports: {}};
new Function('module', 'exports', 'require', workerData)(module_, module_.exports, require);
parentPort.on('message', ([name, args]) => {
  taken();
  try {
    const value = module_.exports[name](...args);
    parentPort.postMessage({steps: taken(), value});
  } catch (error) {
    parentPort.postMessage({failure: String(error)});
  }
});
`;
