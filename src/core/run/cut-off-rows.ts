/** Rows that an execution was cut off at: while it was writing to them, or opening the file of one. */
import type {QueuedTexts} from '../rows/row';
import {recordTextsOf, without, type PendingEntry} from './pending';
import type {Kept, RecordedTexts} from './record';

/** Those of one run. */
export class CutOffRows {
  /** The row at whose file’s opening an execution was cut off; undefined for none. */
  readonly opening: string | undefined;
  private texts: Readonly<Record<string, RecordedTexts>>;

  constructor({opening, cutOff}: Partial<Pick<Kept, 'opening' | 'cutOff'>>) {
    this.opening = opening;
    this.texts = cutOff ?? {};
  }

  /** The texts of rows before they may have been written to, by row name; as they are kept. */
  get kept(): Readonly<Record<string, RecordedTexts>> {
    return this.texts;
  }

  /** The rows as they were before an execution was cut off that may have been writing into them. */
  restored<Texts extends QueuedTexts>(
    rows: readonly Texts[],
    rowNames: readonly string[],
  ): Texts[] {
    return rows.map((row, i) => {
      const recorded = this.texts[rowNames[i]!];
      return recorded ? {...row, ...recorded} : row;
    });
  }

  /** Remembers rows that could not be written, or not all of them. */
  add(entries: readonly PendingEntry[]): void {
    this.texts = {...this.texts, ...recordTextsOf(entries)};
  }

  /** Forgets rows that are done. */
  forget(rowNames: readonly string[]): void {
    this.texts = without(this.texts, rowNames);
  }
}
