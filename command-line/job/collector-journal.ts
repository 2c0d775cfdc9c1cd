/** How far the collector is, so that a process that takes its place continues: each outcome is written, and logged, once. */
import {keptText, keptValue} from '../outcomes/kept-json';
import type {Journal} from '../ports/journal';
import {textOf, writeWholeNow} from './shared-folder';

/** The last file that was collected, by task and attempt. */
export type Cursor = Readonly<Record<string, number>>;

interface Kept {
  readonly cursor: Cursor;
  /** Rows that were collected. */
  readonly rows: number;
  /** What is on its way into a place, and how far the collector is after it; null for nothing. */
  readonly pending: {
    readonly cursor: Cursor;
    readonly rows: number;
    readonly places: Readonly<Record<string, unknown>>;
  } | null;
}

const NEW: Kept = {cursor: {}, rows: 0, pending: null};

export class CollectorJournal implements Journal {
  private kept: Kept;
  private readonly found: Kept['pending'];
  /** Where the batch that is on its way ends. */
  private next: {readonly cursor: Cursor; readonly rows: number} | null = null;
  readonly isContinued: boolean;
  readonly before: number;

  constructor(private readonly file: string) {
    const text = textOf(file);
    this.kept = text === null ? NEW : (keptValue(text) as Kept);
    this.found = this.kept.pending;
    this.isContinued = text !== null;
    this.before = this.kept.rows;
  }

  get cursor(): Cursor {
    return this.kept.cursor;
  }

  /** Before a batch is handed on. */
  advance(cursor: Cursor, rows: number): void {
    this.next = {cursor, rows: this.kept.rows + rows};
  }

  pend(place: string, batch: unknown): void {
    const next = this.next ?? this.kept;
    const places = {...this.kept.pending?.places, [place]: batch};
    const {cursor, rows} = next;
    this.keep({...this.kept, pending: {cursor, rows, places}});
  }

  pendingFor(place: string): unknown {
    return this.found?.places[place] ?? null;
  }

  /** What was pending, or was handed on, is where it belongs. */
  note(): void {
    const {cursor, rows} = this.next ?? this.kept.pending ?? this.kept;
    this.next = null;
    this.keep({cursor, rows, pending: null});
  }

  has(): boolean {
    return false;
  }

  begunFor(): null {
    return null;
  }

  begin(): void {
    // Nothing is begun here: tasks do that.
  }

  end(): void {
    // The file is part of the job's folder.
  }

  close(): void {
    // Each change is written as a whole.
  }

  private keep(kept: Kept): void {
    this.kept = kept;
    writeWholeNow(this.file, keptText(kept));
  }
}
