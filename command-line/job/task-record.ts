/**
 * What a task keeps in the shared folder: its journal, and its outcomes. Each attempt writes files of its own, and knows those of the
 * attempts before it: should two of them be at work at once, neither spoils what the other writes.
 */
import type {Begun} from '../../src/core/rows/open-file';
import {noteOf} from '../../src/core/run/change-register';
import type {Clock} from '../ports/clock';
import type {Journal} from '../ports/journal';
import type {DoneRow, Outcomes} from '../ports/outcomes';
import type {AsyncWire} from '../ports/wire';
import {
  begunLine,
  doneLine,
  linesIn,
  type BegunLine,
  type TaskEnd,
  type TaskState,
} from './entries';
import {
  batchesIn,
  batchFile,
  textOf,
  writeWhole,
  type JobFolder,
} from './shared-folder';
import type {Task} from './task';

/** Changes that begin within this time are noted together: writing a file to a bucket takes about as long. */
export const TOGETHER_MS = 500;
/** How often a process says that it is alive. */
export const ALIVE_MS = 5000;

/** A later attempt works on the task: this one has been given up. */
export class Superseded extends Error {
  constructor() {
    super('a later attempt works on this task');
    this.name = 'Superseded';
  }
}

/** The record of one attempt. */
export class TaskRecord implements Journal {
  private readonly done = new Set<string>();
  private readonly changes = new Map<string, Begun>();
  private readonly numbers = {begun: 0, done: 0};
  private waiting: string[] = [];
  private writing: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;
  private total = 0;
  private ended: TaskEnd | null = null;
  private readonly closed = new AbortController();
  private living: Promise<void> = Promise.resolve();
  readonly isContinued: boolean;
  readonly before: number;

  /** Reads what earlier attempts have left. */
  constructor(
    private readonly folder: JobFolder,
    private readonly task: Task,
    private readonly clock: Clock,
  ) {
    const {index, attempt} = task;
    for (const it of folder.attempts(index).filter(n => n <= attempt)) {
      this.read(it);
    }
    for (const it of this.done) this.changes.delete(it);
    this.before = this.done.size;
    this.isContinued = this.before > 0 || this.changes.size > 0;
  }

  private read(attempt: number): void {
    const {index} = this.task;
    const [begun, done] = [
      this.folder.begun(index, attempt),
      this.folder.done(index, attempt),
    ];
    const [begunNumbers, doneNumbers] = [batchesIn(begun), batchesIn(done)];
    for (const n of begunNumbers) {
      for (const it of linesIn<BegunLine>(textOf(batchFile(begun, n)) ?? '')) {
        this.changes.set(it.rowName, it.change);
      }
    }
    for (const n of doneNumbers) {
      for (const it of linesIn<DoneRow>(textOf(batchFile(done, n)) ?? '')) {
        this.done.add(it.rowName);
      }
    }
    if (attempt !== this.task.attempt) return;
    // The same attempt again, as people start it by hand.
    this.numbers.begun = begunNumbers.at(-1) ?? 0;
    this.numbers.done = doneNumbers.at(-1) ?? 0;
  }

  /**
   * Begins: from now on the process says that it is alive.
   *
   * @param total - rows of the task
   * @param failed - called once the process cannot say that any more; `finish` throws why
   */
  async open(total: number, failed: () => void): Promise<void> {
    this.total = total;
    this.folder.begin(this.task.index, this.task.attempt);
    await this.sayAlive();
    this.living = this.live();
    // `finish` throws it; until then nothing is worth doing.
    this.living.catch(failed);
  }

  has(rowName: string): boolean {
    return this.done.has(rowName);
  }

  begunFor(rowName: string): Begun | null {
    return this.changes.get(rowName) ?? null;
  }

  /** Kept before the next change is sent; see `over`. */
  begin(rowName: string, change: Begun): void {
    const note = noteOf(this.begunFor(rowName), change);
    if (!note) return;
    this.changes.set(rowName, note);
    this.waiting.push(begunLine({rowName, change: note}));
  }

  note(rowNames: readonly string[]): void {
    for (const it of rowNames) {
      this.done.add(it);
      this.changes.delete(it);
    }
  }

  pend(): void {
    // Each file is written as a whole: nothing of it is ever half done.
  }

  pendingFor(): unknown {
    return null;
  }

  end(): void {
    // The folder is removed once all tasks have ended, and it was collected.
  }

  close(): void {
    // See `finish`.
  }

  /** The wire; nothing is changed in Gmail before it is kept that it was begun. */
  over(wire: AsyncWire): AsyncWire {
    return {
      requests: () => wire.requests(),
      close: () => wire.close(),
      send: async call => {
        const {api, verb} = call.method;
        if (api === 'gmail' && verb !== 'GET') await this.kept();
        return wire.send(call);
      },
    };
  }

  /** Where the task's outcomes go. */
  get outcomes(): Outcomes {
    return {
      resume: () => Promise.resolve(),
      append: async batch => {
        this.checkAttempt();
        const {index, attempt} = this.task;
        const file = this.folder.done(index, attempt);
        const text = batch.map(doneLine).join('');
        await writeWhole(batchFile(file, ++this.numbers.done), text);
      },
      conclude: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
  }

  /** Says how the process ended. @throws what kept it from saying that it is alive */
  async finish(end: TaskEnd): Promise<void> {
    this.closed.abort();
    await this.living;
    this.checkAttempt();
    this.ended = end;
    await this.sayAlive();
  }

  /** Ends without a word: another attempt continues. */
  async abandon(): Promise<void> {
    this.closed.abort();
    await this.living.catch(() => undefined);
  }

  private kept(): Promise<void> {
    if (this.waiting.length === 0) return this.writing;
    this.next ??= this.writing.then(async () => {
      await this.clock.sleep(TOGETHER_MS);
      this.next = null;
      this.writing = this.write();
      await this.writing;
    });
    return this.next;
  }

  private async write(): Promise<void> {
    const text = this.waiting.join('');
    this.waiting = [];
    const {index, attempt} = this.task;
    const folder = this.folder.begun(index, attempt);
    await writeWhole(batchFile(folder, ++this.numbers.begun), text);
  }

  private async live(): Promise<void> {
    const {signal} = this.closed;
    while (!signal.aborted) {
      await this.clock.sleep(ALIVE_MS, signal);
      if (!signal.aborted) await this.sayAlive();
    }
  }

  private async sayAlive(): Promise<void> {
    const {index, attempt} = this.task;
    const state: TaskState = {
      ...{at: this.clock.now(), total: this.total, done: this.done.size},
      ...{end: this.ended, tasks: this.task.count},
    };
    await writeWhole(this.folder.state(index, attempt), JSON.stringify(state));
  }

  /** @throws Superseded */
  private checkAttempt(): void {
    const {index, attempt} = this.task;
    if (this.folder.attempts(index).some(it => it > attempt)) {
      throw new Superseded();
    }
  }
}
