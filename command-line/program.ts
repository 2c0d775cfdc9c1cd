/** The program: from what was typed to an exit code. Everything of the process comes in from outside. */
import {accessSync, constants, readFileSync} from 'node:fs';
import {certificates} from '../src/core/certificates/lazy';
import {joined, languageOf, noticeOf} from '../src/messages';
import {
  commandLineWords,
  type CommandLineWords,
} from '../src/messages/command-line';
import {HiddenValues} from '../src/core/google/hidden-values';
import type {RowTexts} from '../src/core/rows/row';
import {GoogleRefusal} from '../src/core/google/wire';
import {AccessProblem, type AccessProblems} from './access/problem';
import type {Arguments} from './arguments';
import {asksFirst, dryRunOf} from './commands';
import {CsvProblem} from './csv/csv-source';
import {allOutcomes, fileOutcomes} from './outcomes/file-outcomes';
import {csvFormat, JSON_LINES} from './outcomes/formats';
import {PoolWidth} from './pool/width';
import type {Clock} from './ports/clock';
import {isIn, placeOf} from './places';
import type {Connect} from './ports/connection';
import {noJournal, openJournal} from './run/file-journal';
import {rowPortsOf} from './run/row-ports';
import {runRows, surveyRows, type Request, type RunEnd} from './run/run-rows';
import {stateOf} from './sheet/sheet-source';
import {SheetProblem} from './sheet/spreadsheet';
import {progressOn} from './terminal/progress';
import {jsonOutcomes, textOutcomes, type Write} from './terminal/text-outcomes';

/** What the program has of its process. */
export interface ProgramWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connect: Connect;
  readonly clock: Clock;
  /** Where outcomes go. */
  readonly write: Write;
  /** Where people look. */
  readonly errors: NodeJS.WriteStream;
  /** Asks a question; null where nobody can answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** The same without showing what is typed. */
  askPassword(question: string): Promise<string>;
  /** Aborted at the first Ctrl-C. */
  readonly stop: AbortSignal;
}

/** See `exitCodes` of the words. */
export const EXIT = {
  done: 0,
  attention: 1,
  refused: 2,
  impossible: 3,
  unfinished: 4,
} as const;

/** Ends the program with a sentence. */
class Refusal extends Error {
  constructor(
    readonly says: string,
    readonly code: number = EXIT.refused,
  ) {
    super(says);
    this.name = 'Refusal';
  }
}

/**
 * Does what was typed.
 *
 * @returns the exit code
 */
export async function perform(
  args: Arguments,
  world: ProgramWorld,
  locale: string,
): Promise<number> {
  const words = commandLineWords(locale);
  try {
    return await run(args, world, {words, locale});
  } catch (error) {
    const refusal = refusalOf(error, words, locale);
    if (!refusal) throw error;
    world.errors.write(`${refusal.says}\n`);
    return refusal.code;
  }
}

async function run(
  args: Arguments,
  world: ProgramWorld,
  {words, locale}: {readonly words: CommandLineWords; readonly locale: string},
): Promise<number> {
  const {command} = args;
  const {clock, errors, write} = world;
  const request = requestOf(args, words);
  if (args.csv !== null) mustExist(args.csv, words);
  const password = await passwordOf(args, world, words);
  const hidden = new HiddenValues();
  hidden.add(password ?? '');
  const {wire, account, operator} = await world.connect(
    {
      ...{serviceAccount: args.serviceAccount, keyFile: args.keyFile},
      ...{endpoint: args.endpoint, sockets: args.width},
    },
    hidden,
  );
  try {
    const place = await placeOf(args, world, wire, languageOf(locale));
    const {source, language, rejected} = place;
    const isMeant = (row: RowTexts) => isIn(args.rows, stateOf(row, language));
    const found = await surveyRows({source, isMeant});
    for (const {line, finding} of rejected) {
      const {says, fix} = noticeOf(language, finding);
      errors.write(`${joined(language, words.line(line), says, fix)}\n`);
    }
    if (found.count === 0) throw new Refusal(words.noRows, EXIT.impossible);
    if (asksFirst(command) && !args.dryRun) {
      const action = language.actions[command.action];
      await confirm(args, world, {words, action, count: found.count});
    }
    const isPlaceWritten = args.sheet !== null;
    const changes = !args.dryRun && dryRunOf(command) !== null;
    const journal =
      changes || isPlaceWritten
        ? openJournal(
            args.journal ?? `${place.name}.${command.name}.journal`,
            JSON.stringify({...request, of: place.identity, rows: args.rows}),
          )
        : noJournal();
    const listsHeld = command.listsHeld === true;
    const outcomes = allOutcomes([
      ...place.outcomes(journal),
      ...(args.out
        ? [fileOutcomes(args.out, csvFormat(language), journal)]
        : []),
      ...(args.jsonOut
        ? [fileOutcomes(args.jsonOut, JSON_LINES, journal)]
        : []),
      args.json
        ? jsonOutcomes(write, listsHeld)
        : textOutcomes(write, language, listsHeld),
    ]);
    const began = clock.now();
    const progress = progressOn(errors, words, found.count, () => clock.now());
    const onStop = () => errors.write(`${words.stopping}\n`);
    world.stop.addEventListener('abort', onStop);
    let end: RunEnd;
    try {
      end = await runRows(
        {...request, ...(password === null ? {} : {password})},
        {
          ...{source, isMeant, outcomes, journal, clock, stop: world.stop},
          wire: place.over(wire),
          width: new PoolWidth(args.width),
          progress: done => progress.show(done),
          portsOfWindow: rowPortsOf({
            ...{account, operator, language, now: () => clock.now()},
            previousDefaults: await place.previousDefaults(command.action),
            settings: {
              makeDefault: args.makeDefault,
              roots: rootsIn(args, words),
            },
            ...(args.renewalDays === null
              ? {}
              : {renewalDays: args.renewalDays}),
          }),
        },
        found,
      );
    } finally {
      progress.end();
      world.stop.removeEventListener('abort', onStop);
    }
    say(errors, words, end, {
      seconds: Math.round((clock.now() - began) / 1000),
      requests: wire.requests(),
    });
    return exitCodeOf(end, rejected.length);
  } finally {
    await wire.close();
  }
}

function requestOf(args: Arguments, words: CommandLineWords): Request {
  const {command, makeDefault, force, renewalDays} = args;
  const dry = args.dryRun ? dryRunOf(command) : {action: command.action};
  if (!dry) throw new Refusal(words.notPreviewed(command.name));
  if (command.needsSheet && args.sheet === null) {
    throw new Refusal(words.needsSheet(command.name));
  }
  return {
    ...{...dry, makeDefault, force},
    ...(renewalDays === null ? {} : {renewalDays}),
  };
}

/** Takes something away only after the number of rows was given. @throws Refusal */
async function confirm(
  {yes}: Arguments,
  {ask}: ProgramWorld,
  {
    words,
    action,
    count,
  }: {
    readonly words: CommandLineWords;
    readonly action: string;
    readonly count: number;
  },
): Promise<void> {
  if (yes === null && !ask) throw new Refusal(words.confirmByOption(count));
  const given = yes ?? Number(await ask!(words.confirm(action, count)));
  if (given !== count) throw new Refusal(words.confirmDiffers(count));
}

/** The password for rows without one: from a file, the environment, or the person; null for none. */
async function passwordOf(
  {passwordFile, passwordEnv, askPassword}: Arguments,
  world: ProgramWorld,
  words: CommandLineWords,
): Promise<string | null> {
  if (passwordFile !== null) {
    return readable(passwordFile, words).replace(/\r?\n[^]*$/, '');
  }
  if (passwordEnv !== null) {
    const found = world.env[passwordEnv];
    if (!found) throw new Refusal(words.variableMissing(passwordEnv));
    return found;
  }
  return askPassword ? world.askPassword(words.passwordPrompt) : null;
}

function rootsIn({roots}: Arguments, words: CommandLineWords): string[] {
  if (roots === null) return [];
  const found = certificates().readRoots(readable(roots, words));
  if (found.wrong.length > 0 || found.roots.length === 0) {
    throw new Refusal(words.unreadable(roots));
  }
  return [readable(roots, words)];
}

/** @throws Refusal where a file cannot be opened */
function mustExist(file: string, words: CommandLineWords): void {
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new Refusal(words.unreadable(file), EXIT.impossible);
  }
}

/** @throws Refusal where a file cannot be read */
function readable(file: string, words: CommandLineWords): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(words.unreadable(file), EXIT.impossible);
  }
}

function say(
  errors: NodeJS.WriteStream,
  words: CommandLineWords,
  {counts, before, left, why, resumeAt}: RunEnd,
  made: {readonly seconds: number; readonly requests: number},
): void {
  const {succeeded, notInUse, blocked, failed} = counts;
  errors.write(
    `${words.ended({
      ...{succeeded: succeeded + notInUse, blocked, failed, before, left},
      ...made,
    })}\n`,
  );
  if (left === 0) return;
  if (why === 'out of day quota') errors.write(`${words.dayQuota}\n`);
  else if (resumeAt !== null) {
    const at = new Date(resumeAt).toISOString();
    errors.write(`${words.asksToWait(at)}\n`);
  } else errors.write(`${words.continues}\n`);
}

function exitCodeOf({counts, left}: RunEnd, rejected: number): number {
  if (left > 0) return EXIT.unfinished;
  const needAttention = counts.blocked + counts.failed + rejected;
  return needAttention > 0 ? EXIT.attention : EXIT.done;
}

/** What is said of an error that a person can do something about; null for a defect. */
function refusalOf(
  error: unknown,
  words: CommandLineWords,
  locale: string,
): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof CsvProblem) {
    const language = languageOf(locale);
    const says = error.findings.map(it => {
      const notice = noticeOf(language, it);
      return joined(language, notice.says, notice.fix);
    });
    return new Refusal(says.join('\n'), EXIT.impossible);
  }
  if (error instanceof AccessProblem) {
    return new Refusal(sentenceOf(error, words), EXIT.impossible);
  }
  if (error instanceof SheetProblem) {
    return new Refusal(sheetSentenceOf(error, words), EXIT.impossible);
  }
  if (error instanceof GoogleRefusal) {
    const language = languageOf(locale);
    const {says, fix} = noticeOf(language, error.problem);
    return new Refusal(joined(language, says, fix), EXIT.impossible);
  }
  return null;
}

function sheetSentenceOf(
  {code, sheet, columns}: SheetProblem,
  words: CommandLineWords,
): string {
  switch (code) {
    case 'sheet-missing':
      return words.sheetMissing(sheet);
    case 'column-missing':
      return words.columnsMissing(sheet, columns);
    case 'run-in-progress':
      return words.runInProgress(sheet);
  }
}

function sentenceOf(
  {code, facts}: AccessProblem,
  {access}: CommandLineWords,
): string {
  const of = <Code extends keyof AccessProblems>() =>
    facts as AccessProblems[Code];
  switch (code) {
    case 'no-credentials':
      return access.noCredentials;
    case 'credentials-unreadable':
      return access.credentialsUnreadable(of<typeof code>().why);
    case 'key-file-unreadable': {
      const {file, why} = of<typeof code>();
      return access.keyFileUnreadable(file, why);
    }
    case 'key-file-invalid':
      return access.keyFileInvalid(of<typeof code>().file);
    case 'service-account-needed':
      return access.serviceAccountNeeded;
    case 'other-universe':
      return access.otherUniverse(of<typeof code>().universe);
    case 'no-own-token':
      return access.noOwnToken;
  }
}
