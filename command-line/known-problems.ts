/** What is said of problems that a person can do something about, and the exit code that goes with each. */
import {joined, languageOf, noticeOf} from '../src/messages';
import type {CommandLineWords} from '../src/messages/command-line';
import {GoogleRefusal} from '../src/core/google/wire';
import {AccessProblem, type AccessProblems} from './access/problem';
import {CsvChanged, CsvProblem} from './csv/csv-source';
import {CutOffByFile, fileProblemIn} from './file-problem';
import {PartProblem} from './job/merge-parts';
import {Superseded} from './job/task-record';
import {EXIT, Refusal} from './refusal';
import {JournalHeld} from './run/held-journal';
import {LeaseProblem} from './sheet/lease-problem';
import {SheetProblem} from './sheet/spreadsheet';

/** What is said of an error that a person can do something about; null for a defect. */
export function refusalOf(
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
  if (error instanceof JournalHeld) {
    return new Refusal(words.journalHeld(error.journal), EXIT.impossible);
  }
  if (error instanceof CsvChanged) {
    return new Refusal(words.csvChanged(error.file), EXIT.unfinished);
  }
  if (error instanceof Superseded) {
    return new Refusal(words.job.superseded, EXIT.unfinished);
  }
  if (error instanceof PartProblem) {
    return new Refusal(words.job.partUnreadable(error.file), EXIT.impossible);
  }
  if (error instanceof AccessProblem) {
    return new Refusal(sentenceOf(error, words), EXIT.impossible);
  }
  if (error instanceof LeaseProblem) {
    const {code} = error;
    const exit = code === 'lease-lost' ? EXIT.unfinished : EXIT.impossible;
    return new Refusal(leaseSentenceOf(error, words), exit);
  }
  if (error instanceof SheetProblem) {
    return new Refusal(sheetSentenceOf(error, words), EXIT.impossible);
  }
  if (error instanceof GoogleRefusal) {
    const language = languageOf(locale);
    const {says, fix} = noticeOf(language, error.problem);
    return new Refusal(joined(language, says, fix), EXIT.impossible);
  }
  if (error instanceof CutOffByFile) {
    return new Refusal(words.fileRefused(error.why), EXIT.unfinished);
  }
  const why = fileProblemIn(error);
  return why === null
    ? null
    : new Refusal(words.fileRefused(why), EXIT.impossible);
}

function leaseSentenceOf(
  {code, other}: LeaseProblem,
  {atWork}: CommandLineWords,
): string {
  const operator = other?.operator ?? '';
  const since = new Date(other?.since ?? 0).toISOString();
  switch (code) {
    case 'script-at-work':
      return atWork.script(operator, since);
    case 'command-line-at-work':
      return atWork.commandLine(operator, since);
    case 'lease-lost':
      return atWork.lost;
  }
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
