/**
 * The collector: the first task writes what all of them have done into the spreadsheet, since all share one limit of requests. It ends
 * when every task has said that it ended, or when nothing was heard for so long of those that have not.
 */
import {hasPassed, type Clock} from '../ports/clock';
import type {DoneRow, Outcomes} from '../ports/outcomes';
import {linesIn, stateIn, withPasswords, type TaskState} from './entries';
import type {CollectorJournal, Cursor} from './collector-journal';
import {batchesIn, batchFile, textOf, type JobFolder} from './shared-folder';

/** How often it looks. */
const LOOK_MS = 2000;
/** It writes so many rows at once, or what there is after this time: each writing takes several requests. */
const ENOUGH_ROWS = 1000;
const MAX_ROWS = 5000;
const AGE_MS = 10_000;
/** A task of which nothing was heard for so long has failed. It may wait for its turn as long as others work. */
const SILENCE_MS = 900_000;

/** How far a job is. */
export interface JobProgress {
  readonly tasks: number;
  /** Tasks that have ended. */
  readonly ended: number;
  /** Tasks that have not, from 0. */
  readonly open: readonly number[];
  /** Rows of the tasks that have begun. */
  readonly total: number;
  readonly done: number;
  /** Rows that tasks left when they ended. */
  readonly left: number;
  readonly requests: number;
  /** Rows that were collected, by how they count. */
  readonly counts: Readonly<Record<'succeeded' | 'attention', number>>;
}

export interface CollectorWorld {
  readonly folder: JobFolder;
  readonly tasks: number;
  readonly journal: CollectorJournal;
  /** The spreadsheet. */
  readonly outcomes: Outcomes;
  readonly clock: Clock;
  readonly stop: AbortSignal;
  passwordOf(rowName: string): string;
  /** Called after each look. */
  progress(at: JobProgress, isOver: boolean): Promise<void>;
}

/** @returns how the job ended; tasks are `open` that were not heard of, or once the collector was stopped */
export async function collect(world: CollectorWorld): Promise<JobProgress> {
  return new Collector(world).run();
}

class Collector {
  /** Rows that were collected: one that two attempts have done counts once. */
  private readonly collected = new Set<string>();
  private readonly counts = {succeeded: 0, attention: 0};
  private waiting: DoneRow[] = [];
  private waitsSince = 0;
  private cursor: Cursor = {};
  private heard = '';
  private heardAt = 0;

  constructor(private readonly world: CollectorWorld) {}

  async run(): Promise<JobProgress> {
    const {outcomes, journal, clock, stop} = this.world;
    await outcomes.resume();
    this.recall(journal.cursor);
    this.heardAt = clock.now();
    try {
      for (;;) {
        const lookedAt = clock.now();
        const progress = this.look();
        const isOver =
          progress.open.length === 0 || this.isSilent(lookedAt, progress);
        await this.gather(isOver || stop.aborted);
        const now = {...progress, counts: {...this.counts}};
        if (progress.open.length === 0 && progress.left === 0) {
          await outcomes.conclude();
        }
        await this.world.progress(now, isOver);
        if (isOver || stop.aborted) return now;
        await clock.sleep(LOOK_MS, stop);
        // A process that was frozen, or whose clock was set, has heard nothing meanwhile, which says nothing about the others.
        if (hasPassed(clock, lookedAt, SILENCE_MS / 2)) {
          this.heardAt = clock.now();
        }
      }
    } finally {
      await outcomes.close();
    }
  }

  /** What an earlier process has collected. */
  private recall(cursor: Cursor): void {
    this.cursor = cursor;
    for (const [name, last] of Object.entries(cursor)) {
      const folder = this.folderOf(name);
      for (const n of batchesIn(folder).filter(it => it <= last)) {
        for (const row of rowsIn(folder, n)) this.count(row);
      }
    }
  }

  private look(): JobProgress {
    const {folder, tasks} = this.world;
    const states = Array.from({length: tasks}, (_, index) => {
      const attempt = folder.attempts(index).at(-1);
      return attempt === undefined
        ? null
        : stateIn(textOf(folder.state(index, attempt)));
    });
    const signs = JSON.stringify(states);
    if (signs !== this.heard) {
      this.heard = signs;
      this.heardAt = this.world.clock.now();
    }
    const open = states.flatMap((it, index) => (hasEnded(it) ? [] : [index]));
    const sum = (of: (it: TaskState) => number) =>
      states.reduce((all, it) => all + (it ? of(it) : 0), 0);
    return {
      ...{tasks, open, ended: tasks - open.length, counts: this.counts},
      total: sum(it => it.total),
      done: sum(it => it.done),
      left: sum(it => it.end?.left ?? 0),
      requests: sum(it => it.end?.requests ?? 0),
    };
  }

  /** Whether nothing was heard for too long of the tasks that have not ended. */
  private isSilent(now: number, {open}: JobProgress): boolean {
    // Task 0 is this process: it is heard of as long as it works.
    return !open.includes(0) && now - this.heardAt > SILENCE_MS;
  }

  /** Collects what is new. @param all - also what is too little to be worth a writing */
  private async gather(all: boolean): Promise<void> {
    const {folder, tasks, clock} = this.world;
    for (let index = 0; index < tasks; index++) {
      for (const attempt of folder.attempts(index)) {
        const name = `${index}/${attempt}`;
        const done = this.folderOf(name);
        const last = this.cursor[name] ?? 0;
        for (const n of batchesIn(done).filter(it => it > last)) {
          this.take(rowsIn(done, n));
          this.cursor = {...this.cursor, [name]: n};
          if (this.waiting.length >= MAX_ROWS) await this.write();
        }
      }
    }
    const {length} = this.waiting;
    const isOld = hasPassed(clock, this.waitsSince, AGE_MS);
    if (length > 0 && (all || isOld || length >= ENOUGH_ROWS)) {
      await this.write();
    }
  }

  private take(rows: readonly DoneRow[]): void {
    if (this.waiting.length === 0) this.waitsSince = this.world.clock.now();
    for (const row of rows) {
      if (this.collected.has(row.rowName)) continue;
      this.count(row);
      this.waiting.push(withPasswords(row, this.world.passwordOf));
    }
  }

  private count({rowName, writing}: DoneRow): void {
    if (this.collected.has(rowName)) return;
    this.collected.add(rowName);
    const isBad = ['blocked', 'failed'].includes(writing.entry.counts);
    this.counts[isBad ? 'attention' : 'succeeded']++;
  }

  private async write(): Promise<void> {
    const {outcomes, journal} = this.world;
    const batch = this.waiting;
    this.waiting = [];
    journal.advance(this.cursor, batch.length);
    await outcomes.append(batch);
    journal.note();
  }

  private folderOf(name: string): string {
    const [index, attempt] = name.split('/').map(Number);
    return this.world.folder.done(index!, attempt!);
  }
}

/** A task that was stopped is begun again. */
function hasEnded(state: TaskState | null): boolean {
  const end = state?.end;
  return (
    end !== null &&
    end !== undefined &&
    (end.why !== 'stopped' || end.left === 0)
  );
}

function rowsIn(folder: string, n: number): DoneRow[] {
  return linesIn<DoneRow>(textOf(batchFile(folder, n)) ?? '');
}
