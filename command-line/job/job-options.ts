/** What of a command is about its job. */
import type {CommandLineWords} from '../../src/messages/command-line';
import type {Arguments} from '../arguments';
import type {Place} from '../places';
import {allOutcomes, type LineFormat} from '../outcomes/file-outcomes';
import type {RunAction} from '../../src/core/rows/actions';
import type {RowKind} from '../run/row-kinds';
import {Refusal} from '../refusal';
import type {ProgramWorld} from '../world';
import {JobTask, type Collecting} from './job';
import {numbered} from './part-files';
import {taskIn, TaskProblem} from './task';

/** The task that this process is; null for a process that is alone. @throws Refusal */
export function jobTaskOf(
  {jobFolder, gmailUnits}: Pick<Arguments, 'jobFolder' | 'gmailUnits'>,
  {env, clock}: Pick<ProgramWorld, 'env' | 'clock'>,
  words: CommandLineWords,
): JobTask | null {
  try {
    const task = taskIn(env);
    if (!task) return null;
    if (jobFolder === null) throw new Refusal(words.job.folderMissing);
    return new JobTask(
      {task, folder: jobFolder, unitsAMinute: gmailUnits},
      clock,
    );
  } catch (error) {
    if (!(error instanceof TaskProblem)) throw error;
    throw new Refusal(words.job.variableWrong(error.variable));
  }
}

/** The files that each task writes its part of. */
export function partsOf(
  files: readonly (readonly [file: string, LineFormat])[],
  {job}: CommandLineWords,
): (readonly [string, LineFormat])[] {
  return files.map(([file, format]) => [
    file,
    // Lines of JSON have the number already.
    format.head === '' ? format : numbered(format, job.row),
  ]);
}

/** The spreadsheet, for the task that collects. */
export function collectingInto(
  place: Place,
  kind: RowKind,
  action: RunAction,
): Collecting {
  return {
    ...{kind, source: place.source},
    outcomesFor: journal => allOutcomes(place.outcomes(journal, action)),
    progress: async (at, isOver) => place.showJob(at, isOver),
  };
}
