/** Where outcomes go. */
import type {QueuedTexts} from '../../src/core/rows/row';
import type {RowWriting} from '../../src/core/run/row-writing';
import type {Mailbox} from '../../src/core/google/gmail/smime-info';

/** A row that is done, in words. */
export interface DoneRow {
  readonly rowName: string;
  readonly row: QueuedTexts;
  readonly at: Mailbox;
  readonly writing: RowWriting;
}

/** Receives outcomes in batches, in the order in which rows are done. */
export interface Outcomes {
  /**
   * Finishes, or takes back, what the journal has pending: before the first row is worked on.
   */
  resume(): Promise<void>;
  /** Appends a batch, noted in the journal as pending before; it is kept once the promise is resolved. */
  append(batch: readonly DoneRow[]): Promise<void>;
  /** All rows of the run are appended: what follows from them as a whole. Repeated after a death. */
  conclude(): Promise<void>;
  /** No more is appended for now. */
  close(): Promise<void>;
}
