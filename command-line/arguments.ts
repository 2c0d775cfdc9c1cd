/** The command line as data. */
import yargs from 'yargs';
import {VERSION} from '../src/version';
import type {CommandLineWords} from '../src/messages/command-line';
import type {KeyType} from '../src/core/door/contract';
import {
  COMMANDS,
  CSE_COMMANDS,
  REQUEST_COMMANDS,
  type Command,
} from './commands';
import {COMPLETE, completionsFor} from './completions';
import {optionsIn, type Report, type Rows} from './options';
import {parserStrings} from './parser-strings';

/** What was typed. No secret is among it. */
export interface Arguments {
  readonly command: Command;
  /** The rows' file; null where they are in a sheet. */
  readonly csv: string | null;
  /** The spreadsheet's id. */
  readonly sheet: string | null;
  readonly rows: Rows;
  readonly folder: string | null;
  readonly out: string | null;
  readonly jsonOut: string | null;
  readonly json: boolean;
  readonly dryRun: boolean;
  /** The number of rows that was confirmed; null for none. */
  readonly yes: number | null;
  readonly journal: string | null;
  readonly passwordFile: string | null;
  readonly passwordEnv: string | null;
  readonly askPassword: boolean;
  readonly makeDefault: boolean;
  readonly force: boolean;
  readonly renewalDays: number | null;
  readonly width: number;
  readonly roots: string | null;
  readonly of: Report;
  /** The key file of requests. */
  readonly keys: string | null;
  readonly passphraseFile: string | null;
  /** Folders of requests, and of certificates. */
  readonly requests: string | null;
  readonly certificates: string | null;
  readonly subject: string;
  readonly keyType: KeyType;
  readonly caPool: string | null;
  /** Resource name of a certificate template of Google. */
  readonly caTemplate: string | null;
  /** A CFSSL server, what it calls what it signs for, and the file with its key. */
  readonly cfssl: string | null;
  readonly cfsslProfile: string | null;
  readonly cfsslKeyFile: string | null;
  readonly lifetimeDays: number;
  readonly revocation: boolean;
  readonly testUser: string | null;
  readonly cseSettings: string | null;
  readonly keyServiceTokenFile: string | null;
  readonly serviceAccount: string | null;
  readonly keyFile: string | null;
  readonly endpoint: string | null;
  /** What the tasks of a job share. */
  readonly jobFolder: string | null;
  /** Gmail's units a minute that the Cloud project has; null for what Google gives. */
  readonly gmailUnits: number | null;
  /** Parts that a report makes one file of; none for a report of the sheet. */
  readonly merge: readonly string[];
}

/** What is to be said instead of a run: help, the version, completions, or what is wrong. */
export interface Said {
  readonly says: string;
  readonly isError: boolean;
}

const MAX_WIDTH = 200;

/** Characters of a line of the help. */
const HELP_WIDTH = 100;

/**
 * Reads what was typed.
 *
 * @param typed - without the program's own name
 */
export async function readArguments(
  typed: readonly string[],
  words: CommandLineWords,
): Promise<Arguments | Said> {
  const {options: says} = words;
  const options = optionsIn(says);
  if (typed[0] === COMPLETE) {
    const choices = Object.entries(options).map(
      ([name, it]): [string, readonly string[]] => [
        name,
        'choices' in it ? it.choices : [],
      ],
    );
    const words = completionsFor(typed.slice(2), new Map(choices));
    return {says: words.join('\n'), isError: false};
  }
  const twice = givenTwice(typed, options);
  if (twice !== null) return {says: words.parser.twice(twice), isError: true};
  let chosen: Command | null = null;
  let wrong: string | null = null;
  const parser = yargs([])
    // Its own files of languages are not in the packed program.
    .detectLocale(false)
    .updateStrings(parserStrings(words.parser))
    .parserConfiguration({'dot-notation': false})
    .scriptName('smime-rollout')
    .usage(`${words.usage}\n\n${words.about}`)
    .options(options)
    .completion('completion', says.completion)
    .help('help', says.help)
    .alias('h', 'help')
    .version('version', says.version, VERSION)
    .demandCommand(1, 1, words.commandMissing, words.commandMissing)
    .strictCommands()
    .strict()
    .showHelpOnFail(false)
    // The parser makes the text of the help with every command; breaking its lines is most of that.
    .wrap(asksForHelp(typed) ? HELP_WIDTH : null)
    .epilogue(words.exitCodes)
    .check(argv => {
      // Help and version need no rows, and a missing command is reported as that.
      if (argv._.length === 0 || argv['help'] || argv['version']) return true;
      wrong = chosen
        ? (wrongPlace(
            chosen,
            {...argv, isMerge: argv.merge !== undefined},
            words,
          ) ?? wrongNumber(argv, says))
        : null;
      return wrong ?? true;
    });
  // The builder is called before anything is checked.
  const choose = (command: Command) => {
    chosen = command;
  };
  type Given = Awaited<ReturnType<typeof parser.parse>>;
  const end = (argv: unknown) => {
    // The parser calls this even then, and reports it afterwards.
    if (wrong !== null) return;
    throw new Checked(argv as Given);
  };
  for (const command of COMMANDS) {
    const {name} = command;
    const says = command.describe(words);
    parser.command(name, says, () => choose(command), end);
  }
  const groups = [
    ['cse', words.cse.about, CSE_COMMANDS],
    ['request', words.request.about, REQUEST_COMMANDS],
  ] as const;
  for (const [group, about, commands] of groups) {
    parser.command(group, about, it => {
      for (const command of commands) {
        const [, name = ''] = command.name.split(' ');
        const says = command.describe(words);
        it.command(name, says, () => choose(command), end);
      }
      return it.demandCommand(1, 1, words.commandMissing, words.commandMissing);
    });
  }
  let said: Said = {says: words.commandMissing, isError: true};
  let argv: Given;
  try {
    await parser.parse([...typed], {}, (error, _, output) => {
      if (output !== '') said = {says: output, isError: Boolean(error)};
    });
    return said;
  } catch (error) {
    if (!(error instanceof Checked) || !chosen) throw error;
    argv = (error as Checked<Given>).argv;
  }
  return {
    ...{command: chosen, csv: argv.csv ?? null, rows: argv.rows},
    sheet: argv.sheet === undefined ? null : spreadsheetIn(argv.sheet),
    folder: argv.folder ?? null,
    out: argv.out ?? null,
    jsonOut: argv['json-out'] ?? null,
    json: argv.json,
    dryRun: argv['dry-run'],
    yes: argv.yes ?? null,
    journal: argv.journal ?? null,
    passwordFile: argv['password-file'] ?? null,
    passwordEnv: argv['password-env'] ?? null,
    askPassword: argv['ask-password'],
    makeDefault: argv['make-default'],
    force: argv.force,
    renewalDays: argv['renewal-days'] ?? null,
    width: argv.width,
    roots: argv.roots ?? null,
    of: argv.of,
    keys: argv.keys ?? null,
    passphraseFile: argv['passphrase-file'] ?? null,
    requests: argv.requests ?? null,
    certificates: argv.certificates ?? null,
    subject: argv.subject,
    keyType: argv['key-type'],
    caPool: argv['ca-pool'] ?? null,
    caTemplate: argv['ca-template'] ?? null,
    cfssl: argv.cfssl?.replace(/\/+$/, '') ?? null,
    cfsslProfile: argv['cfssl-profile'] ?? null,
    cfsslKeyFile: argv['cfssl-key-file'] ?? null,
    lifetimeDays: argv['lifetime-days'],
    revocation: argv.revocation,
    testUser: argv['test-user'] ?? null,
    cseSettings: argv['cse-settings'] ?? null,
    keyServiceTokenFile: argv['key-service-token-file'] ?? null,
    serviceAccount: argv['service-account'] ?? null,
    keyFile: argv['key-file'] ?? null,
    endpoint: argv.endpoint ?? null,
    jobFolder: argv['job-folder'] ?? null,
    gmailUnits: argv['gmail-units'] ?? null,
    merge: argv.merge ?? [],
  };
}

/**
 * What was typed is in order. Thrown, since the parser would otherwise make the text of the help after each command, which takes longer than
 * everything before.
 */
class Checked<Given> {
  constructor(readonly argv: Given) {}
}

function asksForHelp(typed: readonly string[]): boolean {
  return typed.some(it => it === '-h' || it.startsWith('--help'));
}

/** An option that has one value and is given more than once; null for none. The parser would make a list of its values. */
function givenTwice(
  typed: readonly string[],
  options: ReturnType<typeof optionsIn>,
): string | null {
  const end = typed.indexOf('--');
  const seen = new Set<string>();
  for (const it of end < 0 ? typed : typed.slice(0, end)) {
    const [, name = ''] = /^--(?:no-)?([\w-]+)/.exec(it) ?? [];
    const hyphened = name.replace(/[A-Z]/g, of => `-${of.toLowerCase()}`);
    const option = Object.entries(options).find(([is]) => is === hyphened)?.[1];
    if (!option || 'array' in option) continue;
    if (seen.has(hyphened)) return `--${hyphened}`;
    seen.add(hyphened);
  }
  return null;
}

/** Why a command can’t find what it works on; null if it can. */
function wrongPlace(
  command: Command,
  {
    csv,
    sheet,
    isMerge,
  }: {
    readonly csv?: string | undefined;
    readonly sheet?: string | undefined;
    readonly isMerge: boolean;
  },
  words: CommandLineWords,
): string | null {
  const {name} = command;
  if (isMerge) {
    const isAlone = command.does === 'report' && !csv && !sheet;
    return isAlone ? null : words.options.merge;
  }
  if (command.does === 'diagnostics') {
    return csv ? words.sheetOnly(name) : null;
  }
  if (command.does === 'issue' || command.does === 'pack') return null;
  if (csv && command.does === 'rows' && command.needsLog) {
    return words.needsSheet(name);
  }
  if (command.does === 'report') {
    return csv || !sheet ? words.sheetOnly(name) : null;
  }
  return !csv === !sheet ? words.csvOrSheet : null;
}

/** What is said of a number that is none or out of bounds; null if all are in order. */
function wrongNumber(
  argv: {
    readonly width: number;
    readonly yes?: number | undefined;
    readonly 'renewal-days'?: number | undefined;
    readonly 'gmail-units'?: number | undefined;
    readonly 'lifetime-days': number;
  },
  says: CommandLineWords['options'],
): string | null {
  const {width, yes, 'renewal-days': days, 'gmail-units': units} = argv;
  const {'lifetime-days': lifetime} = argv;
  const isWhole = (value: number | undefined, most: number, least = 0) =>
    value === undefined ||
    (Number.isInteger(value) && value >= least && value <= most);
  const wrong = (name: string, is: string) => `--${name}: ${is}`;
  if (!isWhole(width, MAX_WIDTH, 1)) return wrong('width', says.width);
  if (!isWhole(yes, Infinity)) return wrong('yes', says.yes);
  if (!isWhole(units, Infinity, 1)) {
    return wrong('gmail-units', says.gmailUnits);
  }
  if (!isWhole(days, 365, 1)) return wrong('renewal-days', says.renewalDays);
  return isWhole(lifetime, 3650, 1)
    ? null
    : wrong('lifetime-days', says.lifetimeDays);
}

/** The id in an address of a spreadsheet, or the id itself. */
function spreadsheetIn(text: string): string {
  return /\/spreadsheets\/d\/([\w-]+)/.exec(text)?.[1] ?? text;
}

/** The language that is spoken: the option, before anything else is read, or that of the environment. */
export function localeOf(
  typed: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string {
  const at = typed.indexOf('--language');
  const given =
    at >= 0
      ? typed[at + 1]
      : typed.find(it => it.startsWith('--language='))?.slice(11);
  return given ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
}
