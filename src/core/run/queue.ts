/** The sheets that runs work through: which one an action is for, and how their rows are named, queued and worked on. */
import type {Mailbox} from '../google/gmail/smime-info';
import type {RowResult, State} from '../rows/outcome';
import type {QueuedTexts} from '../rows/row';
import type {Cause} from '../report/causes';
import type {AlikeRow} from './alike';
import type {OutcomeBatch} from './outcome-batch';
import type {RowEffort} from './forecast';
import type {Workflow} from '../google/wire';
import type {Job} from '../engine/scheduler';
import {traitsOf, type QueueKind, type RunAction} from '../rows/actions';
import type {Continuing} from './continuing';
import type {RunRecord, RecordedTexts} from './record';
import type {QueueSheet} from '../rows/queue-sheet';
import type {Identities} from './identities';
import type {RunPorts} from './ports';
import type {RunOfRows} from './row-jobs';

/** A row that is worked on. */
export interface RowJob extends Job<RowResult> {
  /** See `Queue.rowNamesOf`. */
  readonly rowName: string;
  readonly action: RunAction;
  readonly at: Mailbox;
  readonly row: QueuedTexts;
  /** Which of the run's confirmed rows it is; null for a row that is none of them, and only gets a message. */
  readonly place: number | null;
  /** Rows that say the same when the outcome holds for the whole user; see `alikeOutcome`. */
  readonly alike?: readonly AlikeRow[];
}

/** What one execution works on. */
export interface RowsToWorkOn<Texts extends QueuedTexts = QueuedTexts> {
  readonly run: RunRecord;
  readonly batch: OutcomeBatch;
  /** What the page does for the rows. */
  readonly from: Continuing;
  /** All rows of the sheet, where they have just been read. */
  readonly rows?: readonly Texts[] | undefined;
}

/** A sheet as a queue. */
export interface Queue<Texts extends QueuedTexts = QueuedTexts> {
  readonly kind: QueueKind;
  readonly sheet: QueueSheet<Texts>;
  /** A name for each row that stays with it when the sheet is sorted or rows are inserted. */
  rowNamesOf(rows: readonly Texts[]): string[];
  mailboxOf(row: Texts): Mailbox;
  /** A row's state; null if its State cell has no state of ours for the file that it names now. */
  stateOf(row: Texts): State | null;
  /** What each of some rows asks of Google, in their order. */
  effortOf(action: RunAction, rows: readonly Texts[]): readonly RowEffort[];
  /**
   * What decides for each of the rows what an action does.
   *
   * @param asked - the rows of them that the action is for
   */
  identities(
    action: RunAction,
    rows: readonly Texts[],
    asked: readonly Texts[],
  ): Identities<Texts>;
  /** The texts of an identity that outcomes write: while they are written, the sheet may hold some of the old and some of the new. */
  recordedIn(row: Texts): RecordedTexts;
  /** Those of the rows that need attention for one reason. */
  rowsOfCause(rows: readonly Texts[], cause: Cause): readonly Texts[];
  /**
   * The work for rows outside of the queue, in their order; nothing of it is written.
   *
   * @param rows - all of the sheet
   * @param chosen - those of them that are worked on
   */
  works(
    within: RunOfRows,
    rows: readonly Texts[],
    chosen: readonly Texts[],
  ): readonly Workflow<RowResult>[];
  /** The queued rows, made into jobs one by one as the scheduler asks for them. */
  jobs(of: RowsToWorkOn<Texts>): Generator<RowJob, void>;
}

/** The queue of a run. */
export function queueFor(ports: RunPorts, action: RunAction): Queue {
  return queueOf(ports, traitsOf(action).sheet);
}

/** A sheet as a queue, by its kind. */
export function queueOf(ports: RunPorts, kind: QueueKind): Queue {
  return ports.features.queueOf(kind);
}
