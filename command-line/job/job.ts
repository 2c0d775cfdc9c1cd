/** A process that is one task of a job: what it does differently from one that is alone. */
import type {CommandLineWords} from '../../src/messages/command-line';
import type {Clock} from '../ports/clock';
import type {Outcomes} from '../ports/outcomes';
import type {RowSource} from '../ports/rows';
import type {AsyncWire} from '../ports/wire';
import type {LineFormat} from '../outcomes/file-outcomes';
import {FIRST, PoolWidth} from '../pool/width';
import type {RowKind} from '../run/row-kinds';
import type {RunEnd} from '../run/run-rows';
import {cutOffBy} from '../file-problem';
import {collect, type JobProgress} from './collector';
import {CollectorJournal} from './collector-journal';
import {GMAIL_UNITS, slowToSheets, withinQuota} from './paced-wire';
import {passwordsIn} from './passwords';
import {writePart} from './part-files';
import {stateIn} from './entries';
import {JobFolder, textOf} from './shared-folder';
import {COUNT, isOfTask, TaskProblem, type Task} from './task';
import {TaskRecord} from './task-record';

/** What the job is about, and where. */
export interface JobOptions {
  readonly task: Task;
  /** The folder that all tasks share. */
  readonly folder: string;
  /** Gmail's units a minute that the project has; null for those that Google gives. */
  readonly unitsAMinute: number | null;
}

/** What the first task collects into. */
export interface Collecting {
  readonly source: RowSource;
  readonly kind: RowKind;
  outcomesFor(journal: CollectorJournal): Outcomes;
  progress(at: JobProgress, isOver: boolean): Promise<void>;
}

/** How a task ended. */
export interface TaskEnded {
  readonly own: RunEnd;
  /** How the job ended, as the first task knows it where there is something to collect into. */
  readonly job: JobProgress | null;
}

/**
 * Users fall to other tasks where there are more or fewer of them: one job can’t have two numbers.
 *
 * @throws TaskProblem
 */
function checkCount(folder: JobFolder, {count}: Task): void {
  for (const index of folder.tasks()) {
    for (const attempt of folder.attempts(index)) {
      const state = stateIn(textOf(folder.state(index, attempt)));
      if ((state?.tasks ?? count) !== count) throw new TaskProblem(COUNT);
    }
  }
}

/** @throws TaskProblem where the folder has the job with another number of tasks */
export class JobTask {
  readonly record: TaskRecord;
  private readonly folder: JobFolder;

  constructor(
    private readonly options: JobOptions,
    private readonly clock: Clock,
  ) {
    const {task, folder} = options;
    this.folder = new JobFolder(folder, task.execution);
    checkCount(this.folder, task);
    this.record = new TaskRecord(this.folder, task, clock);
  }

  /** Names the job: the same for all of its tasks. */
  get execution(): string {
    return this.options.task.execution;
  }

  /** @param user - primary address, normalized */
  owns(user: string): boolean {
    return isOfTask(this.options.task, user);
  }

  /** How many calls are in flight: at first an equal part of what one process has. Each task goes by its own refusals. */
  width(most: number): PoolWidth {
    const {count} = this.options.task;
    return new PoolWidth(most, Math.max(1, Math.floor(FIRST / count)));
  }

  /** The wire for rows. */
  over(wire: AsyncWire): AsyncWire {
    const {unitsAMinute, task} = this.options;
    return this.record.over(
      withinQuota(wire, this.clock, {
        unitsAMinute: unitsAMinute ?? GMAIL_UNITS,
        tasks: task.count,
      }),
    );
  }

  /** The wire to the spreadsheet. */
  toSheet(wire: AsyncWire): AsyncWire {
    return slowToSheets(wire, this.clock);
  }

  /**
   * Works, writes the task's parts, and says that it ended; the first task then waits for the others, if there is something to collect
   * into.
   *
   * @param total - rows of the task
   * @param work - goes through them until it is stopped
   */
  async run(
    {
      total,
      stop,
      parts,
      collecting,
      requests,
    }: {
      readonly total: number;
      readonly stop: AbortSignal;
      readonly parts: readonly (readonly [file: string, LineFormat])[];
      readonly collecting: Collecting | null;
      requests(): number;
    },
    work: (stop: AbortSignal) => Promise<RunEnd>,
  ): Promise<TaskEnded> {
    const {record, folder} = this;
    const {task} = this.options;
    const failed = new AbortController();
    const either = AbortSignal.any([stop, failed.signal]);
    await record.open(total, () => failed.abort());
    const job =
      collecting && task.index === 0
        ? this.collected(collecting, either).catch((error: unknown) => {
            failed.abort();
            throw error;
          })
        : Promise.resolve(null);
    // It is awaited below, perhaps after a failure of the work.
    job.catch(() => undefined);
    try {
      const own = await work(either);
      for (const [file, format] of parts) {
        await writePart(folder, task, file, format);
      }
      const {why, left} = own;
      await record.finish({why, left, requests: requests()});
      return {own, job: await job};
    } catch (error) {
      failed.abort();
      await record.abandon();
      // Where the collector failed, the work was stopped for that.
      await job;
      throw cutOffBy(error);
    }
  }

  private async collected(
    {source, kind, outcomesFor, progress}: Collecting,
    stop: AbortSignal,
  ): Promise<JobProgress> {
    const {folder, clock} = this;
    const journal = new CollectorJournal(folder.collector);
    const passwordOf = await passwordsIn(source, kind);
    return collect({
      ...{folder, journal, clock, stop, progress, passwordOf},
      tasks: this.options.task.count,
      outcomes: outcomesFor(journal),
    });
  }
}

/** What the first task says of the job. */
export function sayJob(
  {tasks, open}: JobProgress,
  {job}: CommandLineWords,
): string {
  return open.length === 0
    ? job.ended(tasks)
    : job.notEnded(open.map(it => it + 1));
}
