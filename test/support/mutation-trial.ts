/** Puts faults into a copy of the project, one at a time, and runs the tests that could notice. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {mutated, type Mutation} from './mutations';

/** A fault may make a loop endless. */
const MAX_MS = 900_000;

/** Rooms whose scenarios have another name; rooms that are not here and have none are seen in those of `run`. */
const SCENARIOS: Readonly<Record<string, string>> = {
  'src/core/rows': 'hosted',
  'src/core/certificates': 'hosted',
  'src/core/access': 'door',
  'src/core/google': 'run',
  'src/apps-script': 'door',
};

export interface MutationTrial {
  /**
   * The kind of test that notices a fault, or null. Afterwards the source is as before.
   *
   * @throws Error if these tests fail without the fault, too: they would notice anything
   */
  caughtBy(mutation: Mutation): string | null;
}

/**
 * @param folder - a copy of the project, of this commit or of an earlier one, whose tests are arranged otherwise; nobody else uses
 * it meanwhile
 */
export function mutationTrialIn(folder: string): MutationTrial {
  const has = (at: string) => existsSync(path.join(folder, at));
  const byRoom = has('test/scenarios');

  function pass(args: readonly string[]): boolean {
    const jest = 'node_modules/jest/bin/jest.js';
    const {status} = spawnSync(
      process.execPath,
      [jest, '--ci', '--bail', '--passWithNoTests', '--maxWorkers=2', ...args],
      {cwd: folder, stdio: 'ignore', timeout: MAX_MS},
    );
    return status === 0;
  }

  /** In the order in which they are run: their name, and Jest's arguments for them. */
  function testsFor(file: string): (readonly [string, readonly string[]])[] {
    const project = byRoom ? 'unit' : 'node';
    const related = ['--selectProjects', project, '--findRelatedTests', file];
    if (file.startsWith('src/sidebar/')) {
      return [
        ['unit tests', related],
        ['browser tests', ['test/browser/sidebar']],
      ];
    }
    // Before there were rooms, all of them.
    const scenarios = byRoom ? `scenarios/${scenariosOf(file)}` : 'rollout';
    return [
      ['unit tests', related],
      ['scenarios', [`test/${scenarios}/`]],
    ];
  }

  function scenariosOf(file: string): string {
    const known = Object.keys(SCENARIOS).find(it => file.startsWith(it));
    if (known) return SCENARIOS[known]!;
    const own = path.basename(file.split('/').slice(0, 3).join('/'));
    return has(`test/scenarios/${own}`) ? own : 'run';
  }

  const right = new Set<string>();

  /** Once for each: without a fault, they pass. */
  function checkWithout(args: readonly string[]): void {
    const key = args.join(' ');
    if (right.has(key)) return;
    if (!pass(args)) {
      throw new Error(`without a fault, tests fail in ${folder}: ${key}`);
    }
    right.add(key);
  }

  return {
    caughtBy(mutation) {
      const at = path.join(folder, mutation.file);
      const source = readFileSync(at, 'utf8');
      for (const [kind, args] of testsFor(mutation.file)) {
        writeFileSync(at, mutated(source, mutation));
        let noticed: boolean;
        try {
          noticed = !pass(args);
        } finally {
          writeFileSync(at, source);
        }
        if (!noticed) continue;
        checkWithout(args);
        return kind;
      }
      return null;
    },
  };
}
