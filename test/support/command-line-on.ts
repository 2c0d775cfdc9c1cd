/** The command line over the emulated Google of a test, without a process: its clock, and its spreadsheet. */
import {
  COMMANDS,
  CSE_COMMANDS,
  REQUEST_COMMANDS,
  type Command,
} from '../../command-line/commands';
import type {Arguments} from '../../command-line/arguments';
import {perform} from '../../command-line/program';
import type {Google} from '../../emulator/google/google';
import {wireOn, type BeforeCall} from './async-wire';

/** What a command has said, on either stream, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** Where it runs, and as whom. */
export interface CommandLineOn {
  readonly google: Google;
  readonly operator: string;
  readonly serviceAccount: string;
  readonly before?: BeforeCall;
}

const DEFAULTS: Omit<Arguments, 'command'> = {
  ...{csv: null, sheet: null, folder: null, out: null, jsonOut: null},
  ...{json: false, rows: 'all', dryRun: false, yes: null, journal: null},
  ...{passwordFile: null, passwordEnv: null, askPassword: false},
  ...{makeDefault: true, force: false, renewalDays: null, width: 8},
  ...{roots: null, serviceAccount: null, keyFile: null, endpoint: null},
  ...{keys: null, passphraseFile: null, requests: null, certificates: null},
  ...{subject: 'CN={alias}', keyType: 'P-256', caPool: null},
  ...{caTemplate: null, cfssl: null, cfsslProfile: null, cfsslKeyFile: null},
  lifetimeDays: 365,
  ...{of: 'coverage', testUser: null, revocation: false},
  ...{cseSettings: null, keyServiceTokenFile: null},
  ...{jobFolder: null, gmailUnits: null, merge: []},
};

/** @param name - of the command, such as `cse check` */
export async function runCommand(
  name: string,
  args: Partial<Arguments>,
  {google, operator, serviceAccount, before}: CommandLineOn,
): Promise<Said> {
  const wire = wireOn(google, operator, before);
  let out = '';
  let errors = '';
  const stream = {
    isTTY: false,
    write: (text: string) => (errors += text),
  } as unknown as NodeJS.WriteStream;
  const code = await perform(
    {...DEFAULTS, serviceAccount, ...args, command: commandOf(name)},
    {
      ...{env: {}, errors: stream, ask: null},
      connect: () =>
        Promise.resolve({wire, operator, account: {email: serviceAccount}}),
      clock: {
        now: () => google.clock.now(),
        random: () => 0,
        sleep: ms => {
          google.clock.advance(ms);
          return Promise.resolve();
        },
      },
      write: text => {
        out += text;
        return Promise.resolve();
      },
      askPassword: () => Promise.resolve(''),
      stop: new AbortController().signal,
    },
    'en',
  );
  return {code, out, errors};
}

function commandOf(name: string): Command {
  const all = [...COMMANDS, ...CSE_COMMANDS, ...REQUEST_COMMANDS];
  return all.find(it => it.name === name)!;
}
