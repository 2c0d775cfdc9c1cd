/** A command over a spreadsheet, in this process and by the emulator's clock. */
import {COMMANDS} from '../../command-line/commands';
import {perform} from '../../command-line/program';
import type {Google} from '../../emulator/google/google';
import {wireOn, type BeforeCall} from './async-wire';

export interface CommandRun {
  readonly google: Google;
  readonly operator: string;
  /** ID of the spreadsheet. */
  readonly sheet: string;
  readonly serviceAccount: string;
  /** Paths of files. */
  readonly journal: string;
  readonly roots?: string;
  /** The confirmed number of rows. */
  readonly yes?: number | null;
  readonly before?: BeforeCall;
}

/** @returns the exit code, and everything that was printed */
export async function runCommand(
  name: string,
  of: CommandRun,
): Promise<{code: number; said: string}> {
  const {google, operator, sheet, serviceAccount, journal} = of;
  const {roots = null, yes = null, before} = of;
  let said = '';
  const errors = {
    isTTY: false,
    write: (text: string) => (said += text),
  } as unknown as NodeJS.WriteStream;
  const code = await perform(
    {
      command: COMMANDS.find(it => it.name === name)!,
      ...{csv: null, folder: null, out: null, jsonOut: null, json: false},
      ...{sheet, rows: 'all', dryRun: false, journal, yes},
      ...{passwordFile: null, passwordEnv: null, askPassword: false},
      ...{makeDefault: true, force: false, renewalDays: null, width: 8},
      ...{roots, serviceAccount, keyFile: null, endpoint: null},
    },
    {
      ...{env: {}, errors, ask: null},
      connect: () =>
        Promise.resolve({
          ...{wire: wireOn(google, operator, before), operator},
          account: {email: serviceAccount},
        }),
      clock: {
        now: () => google.clock.now(),
        random: () => 0,
        sleep: ms => {
          google.clock.advance(Math.max(0, ms));
          return Promise.resolve();
        },
      },
      write: text => {
        said += text;
        return Promise.resolve();
      },
      askPassword: () => Promise.resolve(''),
      stop: new AbortController().signal,
    },
    'en',
  );
  return {code, said};
}
