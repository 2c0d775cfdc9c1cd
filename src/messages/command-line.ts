/** The words of the command line: a catalog of its own, since the script never says them. */
import type {DestructiveAction, RunAction} from '../core/rows/actions';
import {primaryOf} from './tag';

/** Why a key file cannot be opened; as `src/keys` has it. */
type KeyFileProblem = 'not-a-key-file' | 'newer-version' | 'wrong-passphrase';

export type OptionName =
  | 'csv'
  | 'sheet'
  | 'rows'
  | 'folder'
  | 'out'
  | 'jsonOut'
  | 'json'
  | 'dryRun'
  | 'yes'
  | 'journal'
  | 'passwordFile'
  | 'passwordEnv'
  | 'askPassword'
  | 'makeDefault'
  | 'force'
  | 'renewalDays'
  | 'width'
  | 'language'
  | 'serviceAccount'
  | 'keyFile'
  | 'endpoint'
  | 'roots'
  | 'jobFolder'
  | 'gmailUnits'
  | 'merge'
  | 'of'
  | 'keys'
  | 'passphraseFile'
  | 'requests'
  | 'certificates'
  | 'subject'
  | 'keyType'
  | 'caPool'
  | 'caTemplate'
  | 'cfssl'
  | 'cfsslProfile'
  | 'cfsslKeyFile'
  | 'lifetimeDays'
  | 'revocation'
  | 'testUser'
  | 'cseSettings'
  | 'keyServiceTokenFile'
  | 'help'
  | 'version'
  | 'completion';

/** The parser’s own words; `%s` is what was typed. */
export interface ParserWords {
  readonly commands: string;
  readonly options: string;
  readonly boolean: string;
  readonly string: string;
  readonly number: string;
  readonly defaultIs: string;
  readonly choices: string;
  readonly unknownOption: string;
  readonly unknownCommand: string;
  readonly valueMissing: string;
  readonly tooMany: string;
  /** Of an option with one value. */
  twice(option: string): string;
  /** Above the line that says which value is wrong. */
  readonly invalidValues: string;
  /** Of three: the option, what was typed, and what is accepted. */
  readonly given: string;
}

/** How the end of a run is counted. */
export interface Ended {
  readonly succeeded: number;
  readonly blocked: number;
  readonly failed: number;
  /** Rows that an earlier process of this run had done. */
  readonly before: number;
  /** Rows that are not done. */
  readonly left: number;
  readonly seconds: number;
  readonly requests: number;
}

export interface CommandLineWords {
  /** What the program is for. */
  readonly about: string;
  readonly usage: string;
  /** What commands do that are named as an action. */
  readonly commands: Readonly<
    Record<Exclude<RunAction, DestructiveAction>, string>
  >;
  readonly inventory: string;
  readonly delete: string;
  readonly offBoard: string;
  /** Commands of client-side encryption. */
  readonly cse: Readonly<
    Record<'about' | 'cseDisable' | 'cseDeleteIdentity', string>
  >;
  readonly report: string;
  readonly diagnostics: string;
  readonly parser: ParserWords;
  /** Keys, requests, and what comes of them. */
  readonly request: {
    readonly about: string;
    readonly commands: Readonly<Record<'make' | 'issue' | 'pack', string>>;
    readonly keysNeeded: string;
    readonly keyFile: Readonly<Record<KeyFileProblem, string>>;
    readonly passphraseWeak: string;
    readonly passphraseNeeded: string;
    readonly passphrasePrompt: string;
    readonly folderNeeded: string;
    readonly certificatesNeeded: string;
    readonly outNeeded: string;
    readonly passwordNeeded: string;
    readonly poolNeeded: string;
    readonly subjectInvalid: string;
    noCertificate(file: string): string;
    /** @param known - addresses whose request was in the key file already */
    made(count: number, known: number): string;
    issued(there: number, total: number): string;
    packed(count: number, left: number): string;
  };
  readonly options: Readonly<Record<OptionName, string>>;
  /** What help says about exit codes. */
  readonly exitCodes: string;
  readonly commandMissing: string;
  /** A line of progress; `left` is in seconds, null if unknown. */
  progress(of: {
    readonly done: number;
    readonly total: number;
    readonly perMinute: number;
    readonly left: number | null;
  }): string;
  ended(of: Ended): string;
  /** Before something is taken away. */
  confirm(action: string, count: number): string;
  confirmByOption(count: number): string;
  confirmDiffers(expected: number): string;
  readonly stopping: string;
  /** Someone has pressed *Stop* in the sidebar. */
  stoppedBy(operator: string): string;
  /** Rows are left, and the same command continues. */
  readonly continues: string;
  readonly dayQuota: string;
  asksToWait(until: string): string;
  readonly passwordPrompt: string;
  readonly noRows: string;
  line(line: number): string;
  needsSheet(command: string): string;
  /** The rows of a command are those of the CSE sheet, or it is about all sheets. */
  sheetOnly(command: string): string;
  /** Of a file in the folder. */
  readonly fileMissing: {readonly says: string; readonly fix: string};
  readonly testUserNeeded: string;
  settingsInvalid(file: string): string;
  readonly csvOrSheet: string;
  sheetMissing(sheet: string): string;
  columnsMissing(sheet: string, columns: readonly string[]): string;
  runInProgress(sheet: string): string;
  /** Why the spreadsheet is not worked on; `since` as 2026-12-01T08:00:00.000Z. */
  readonly atWork: {
    script(operator: string, since: string): string;
    commandLine(operator: string, since: string): string;
    /** Someone else took over while this process was frozen. */
    readonly lost: string;
  };
  /** Another command may have died: whether it has will show within three minutes. */
  waitsForOther(operator: string): string;
  unreadable(file: string): string;
  /** Of two options that name one file, which the first one would overwrite. */
  sameFile(option: string, other: string): string;
  /** Of a CSV that is a folder or a pipe: it is read more than once. */
  notAFile(file: string): string;
  /** Of a CSV that someone has written to while it was read. */
  csvChanged(file: string): string;
  /** Of a journal that another process works with. */
  journalHeld(file: string): string;
  /** @param why - what the system says of a file that can’t be read or written */
  fileRefused(why: string): string;
  variableMissing(name: string): string;
  notPreviewed(command: string): string;
  /** Of a process that is one task of a job. */
  readonly job: {
    readonly folderMissing: string;
    variableWrong(name: string): string;
    /** Header of the column with a row's number. */
    readonly row: string;
    ended(tasks: number): string;
    /** @param tasks - their numbers, from 1 */
    notEnded(tasks: readonly number[]): string;
    readonly superseded: string;
    partUnreadable(file: string): string;
    /** @param tasks - their numbers, from 1 */
    partsMissing(tasks: readonly number[]): string;
    merged(rows: number, parts: number): string;
  };
  readonly access: {
    readonly noCredentials: string;
    credentialsUnreadable(why: string): string;
    keyFileUnreadable(file: string, why: string): string;
    keyFileInvalid(file: string): string;
    readonly serviceAccountNeeded: string;
    otherUniverse(universe: string): string;
    readonly noOwnToken: string;
  };
}

/** See `languages`: a catalog is evaluated when it is first spoken. */
declare const require: (id: string) => {
  readonly commandLine: CommandLineWords;
};

const CATALOGS: Readonly<Record<string, () => ReturnType<typeof require>>> = {
  en: () => require('./en/command-line'),
  de: () => require('./de/command-line'),
  tr: () => require('./tr/command-line'),
  he: () => require('./he/command-line'),
  ja: () => require('./ja/command-line'),
};

/** The words for a locale such as `de_AT.UTF-8`; English if there are none. */
export function commandLineWords(locale: string): CommandLineWords {
  return (CATALOGS[primaryOf(locale)] ?? CATALOGS['en']!)().commandLine;
}
