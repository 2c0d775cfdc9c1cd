/** Where outcomes go. */
import type {RowTexts} from '../../src/core/rows/row';
import type {RowWriting} from '../../src/core/run/row-writing';
import type {Mailbox} from '../../src/core/google/gmail/smime-info';

/** A row that is done, in words. */
export interface DoneRow {
  readonly rowName: string;
  readonly row: RowTexts;
  readonly at: Mailbox;
  readonly writing: RowWriting;
}

/** Receives outcomes in batches, in the order in which rows are done. */
export interface Outcomes {
  /**
   * Appends a batch; it is kept once the promise is resolved. Appending the same batch again has the same effect as once, where
   * the place has a key for rows (the Sheet), and repeats lines elsewhere.
   */
  append(batch: readonly DoneRow[]): Promise<void>;
  /** Everything is appended. */
  close(): Promise<void>;
}
