/** The sample company’s sheet, worked on by tasks of a job, each a program of its own in this process. */
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {readArguments} from '../../command-line/arguments';
import {perform} from '../../command-line/program';
import type {ProgramWorld} from '../../command-line/world';
import {commandLineWords} from '../../src/messages/command-line';
import {wireOn, type BeforeCall} from './async-wire';
import {openRollout, type Rollout} from './rollout';

/** So much faster than the real time do these programs wait. */
const TIMES = 100;

export interface JobCompany extends Rollout {
  /** The folder that tasks share. */
  readonly folder: string;
  /**
   * Runs a program.
   *
   * @param env - what makes it a task
   * @param before - may throw: then the program is dead
   */
  program(
    typed: readonly string[],
    env?: Readonly<Record<string, string>>,
    before?: BeforeCall,
  ): Promise<{code: number; said: string}>;
  /** Removes what runs have left in the folder. */
  empty(): void;
  close(): void;
}

/** What makes a program a task. */
export function taskVariables(
  index: number,
  count: number,
  attempt = 0,
): Record<string, string> {
  return {
    CLOUD_RUN_TASK_INDEX: String(index),
    CLOUD_RUN_TASK_COUNT: String(count),
    CLOUD_RUN_TASK_ATTEMPT: String(attempt),
    CLOUD_RUN_EXECUTION: 'nightly-abcde',
  };
}

export async function openJobCompany(): Promise<JobCompany> {
  const rollout = await openRollout();
  const {company, workspace, ask} = rollout;
  const {google, operator, settings} = company;
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-job-'));
  const roots = path.join(folder, 'roots.pem');
  writeFileSync(roots, ask('settings').settings.roots.join('\n'));
  return {
    ...rollout,
    folder,
    async program(typed, env = {}, before) {
      let said = '';
      const dead = new AbortController();
      const wire = wireOn(google, operator, (call, nth) => {
        try {
          dead.signal.throwIfAborted();
          before?.(call, nth);
        } catch (error) {
          dead.abort(error);
          throw error;
        }
      });
      const args = await readArguments(
        [
          ...typed,
          ...(typed[0] === 'report'
            ? []
            : ['--sheet', workspace.spreadsheet.id]),
          ...['--roots', roots, '--width', '4', '--job-folder', folder],
          ...['--journal', path.join(folder, 'journal')],
          ...['--service-account', settings.serviceAccount],
        ],
        commandLineWords('en'),
      );
      if ('says' in args) throw new Error(args.says);
      const errors = {isTTY: false, write: (it: string) => (said += it)};
      const world: ProgramWorld = {
        ...{env, errors: errors as unknown as NodeJS.WriteStream, ask: null},
        connect: () =>
          Promise.resolve({
            ...{wire, operator},
            account: {email: settings.serviceAccount},
          }),
        clock: {
          ...{now: () => google.clock.now(), random: () => 0},
          async sleep(ms, signal) {
            const real = Math.max(ms, 0) / TIMES;
            await after(real, undefined, signal ? {signal} : {}).catch(
              () => undefined,
            );
            if (!signal?.aborted) google.clock.advance(Math.max(ms, 0));
          },
        },
        write: text => {
          said += text;
          return Promise.resolve();
        },
        askPassword: () => Promise.resolve(''),
        stop: new AbortController().signal,
      };
      return {code: await perform(args, world, 'en'), said};
    },
    empty() {
      for (const it of readdirSync(folder)) {
        const found = path.join(folder, it);
        if (found !== roots) rmSync(found, {recursive: true});
      }
    },
    close: () => rmSync(folder, {recursive: true}),
  };
}
