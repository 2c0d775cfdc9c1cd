/** Puts faults into a copy of the project, one at a time, and runs the tests that could notice. */
import {spawn} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {mutated, type Mutation} from './mutations';

/** A fault may make a loop endless. Unit tests take a minute, all scenarios some. */
const MAX_MS = {units: 240_000, others: 900_000};

/** Rooms whose scenarios have another name; rooms that are not here and have none are seen in those of `run`. */
const SCENARIOS: Readonly<Record<string, string>> = {
  'src/core/rows': 'hosted',
  'src/core/certificates': 'hosted',
  'src/core/access': 'door',
  'src/core/google': 'run',
  'src/apps-script': 'sheets',
};

/** The browser tests of the page alone: a playground is a whole company. */
const PAGE = 'test/browser/(?!playground|documents)';

/** Some of the tests. */
interface Part {
  readonly kind: string;
  /** Jest's arguments for them. */
  readonly args: readonly string[];
  /** Those for more tests, whose good ending without a fault is theirs, too: looked at once instead of for each file. */
  readonly among?: readonly string[];
  readonly maxMs: number;
}

/** Thrown if somebody stops the program while tests run: copies are still to be removed. */
export class Interrupted extends Error {}

/** How some tests ended. */
type Ending = 'passed' | 'failed' | 'out of time';

/** What became of a fault. */
export interface Verdict {
  /** The kind of test that noticed it; null if none did. */
  readonly caughtBy: string | null;
  /** The kinds of tests that did not end in time, with the fault or without it, and so say nothing. */
  readonly outOfTime: readonly string[];
}

export interface MutationTrial {
  /**
   * Runs the tests that could notice a fault, the nearest first, until one does. Afterwards the source is as before.
   *
   * @throws Error if these tests fail without the fault, too: they would notice anything
   * @throws Interrupted
   */
  judge(mutation: Mutation): Promise<Verdict>;
}

/**
 * @param folder - a copy of the project, of this commit or of an earlier one, whose tests are arranged otherwise; nobody else uses
 * it meanwhile
 */
export function mutationTrialIn(folder: string): MutationTrial {
  const has = (at: string) => existsSync(path.join(folder, at));
  const byRoom = has('test/scenarios');
  const unitTests = byRoom
    ? ['--selectProjects', 'unit']
    : // Scenarios are in the same project, but not the nearest tests.
      [
        ...['--selectProjects', 'node'],
        ...['--testPathIgnorePatterns', 'test/(rollout|browser)/'],
      ];

  /** In the order in which they are run. */
  function testsFor(file: string): readonly Part[] {
    const inSource = path.posix.relative('src', file);
    const named = inSource.replace(/\.tsx?$/, '.test.ts');
    const own = `test/${byRoom ? 'unit/' : ''}${named}`;
    const unit = (kind: string, ...some: readonly string[]) => ({
      ...{kind, args: [...some, ...unitTests], among: unitTests},
      maxMs: MAX_MS.units,
    });
    const units = [
      ...(has(own) ? [unit('its unit test', own)] : []),
      unit('unit tests', '--findRelatedTests', file),
    ];
    if (file.startsWith('src/sidebar/')) {
      return [...units, part('browser tests', PAGE)];
    }
    // Before there were rooms, all of them.
    if (!byRoom) return [...units, part('scenarios', 'test/rollout/')];
    const room = scenariosOf(file);
    return [
      ...units,
      part(`scenarios of ${room}`, `test/scenarios/${room}/`),
      part('scenarios', `test/scenarios/(?!${room}/)`),
    ];
  }

  function scenariosOf(file: string): string {
    // `consent` for src/core/consent/visit.ts and src/apps-script/consent-sheet.ts.
    const [, layer, room = ''] = file.split('/');
    const own = layer === 'apps-script' ? room.replace(/-.*/, '') : room;
    if (has(`test/scenarios/${own}`)) return own;
    const known = Object.keys(SCENARIOS).find(it => file.startsWith(it));
    return known ? SCENARIOS[known]! : 'run';
  }

  const endings = new Map<string, Ending>();

  /** Once for each: how they end without a fault; if they fail, once more, for a machine may be busy. */
  async function endingWithout(part: Part): Promise<Ending> {
    const key = part.args.join(' ');
    const known = endings.get(key);
    if (known) return known;
    let ending = await endingOf(folder, part);
    if (ending === 'failed') ending = await endingOf(folder, part);
    endings.set(key, ending);
    return ending;
  }

  /** @throws Error if they fail without the fault: they would notice anything, and hours would be lost */
  async function passWithout(part: Part): Promise<boolean> {
    const {among: args, ...own} = part;
    if (args && (await endingWithout({...own, args})) === 'passed') return true;
    const ending = await endingWithout(part);
    if (ending !== 'failed') return ending === 'passed';
    const key = part.args.join(' ');
    throw new Error(`without a fault, tests fail in ${folder}: ${key}`);
  }

  return {
    async judge(mutation) {
      const at = path.join(folder, mutation.file);
      const source = readFileSync(at, 'utf8');
      const outOfTime: string[] = [];
      for (const part of testsFor(mutation.file)) {
        writeFileSync(at, mutated(source, mutation));
        let ending: Ending;
        try {
          ending = await endingOf(folder, part);
        } finally {
          writeFileSync(at, source);
        }
        if (ending === 'passed') continue;
        if (ending === 'out of time') outOfTime.push(part.kind);
        // An endless loop is noticed, but not one that is there without the fault.
        if (await passWithout(part)) {
          return {caughtBy: part.kind, outOfTime};
        }
      }
      return {caughtBy: null, outOfTime};
    },
  };
}

function part(kind: string, ...args: readonly string[]): Part {
  return {kind, args, maxMs: MAX_MS.others};
}

/** Runs tests until the first one fails, or time is up; then nothing is left of them, whatever loop they are in. */
function endingOf(folder: string, {args, maxMs}: Part): Promise<Ending> {
  const jest = 'node_modules/jest/bin/jest.js';
  const options = ['--ci', '--bail', '--passWithNoTests', '--maxWorkers=2'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [jest, ...options, ...args], {
      ...{cwd: folder, stdio: 'ignore'},
      // A group of its own, so that workers end with it.
      detached: true,
    });
    const stop = () => {
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    };
    let isInterrupted = false;
    const interrupt = () => {
      isInterrupted = true;
      stop();
    };
    const signals = ['SIGINT', 'SIGTERM'] as const;
    for (const it of signals) process.once(it, interrupt);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop();
    }, maxMs);
    child.on('error', reject);
    child.on('close', code => {
      clearTimeout(timer);
      // Jest does not wait for a worker whose page loops.
      stop();
      for (const it of signals) process.off(it, interrupt);
      if (isInterrupted) reject(new Interrupted());
      else if (isLate) resolve('out of time');
      else resolve(code === 0 ? 'passed' : 'failed');
    });
  });
}
