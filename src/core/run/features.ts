/** The hooks of runs for the features: a run knows none of them by name. */
import type {QueueKind, RunAction} from '../rows/actions';
import type {Successors} from '../rows/open-file';
import type {Queue} from './queue';
import type {Ending, Limits} from '../engine/scheduler';
import type {NoteCode, RunRecord} from './record';

/** How long reading continues that follows the rows of a run, and how others stop it. */
export interface ReadingSlice {
  readonly limits: Limits;
  /** See `Watch.look`. */
  look(): 'stopped' | 'lost' | null;
}

export interface RunFeatures {
  /** The sheets whose rows runs work on. */
  queueOf(kind: QueueKind): Queue;
  /**
   * Called before the rows of a refresh of all are queued; may add some.
   *
   * @returns false if something prevented it; the run continues
   */
  beforeRefresh(): boolean;
  /** Called before the rows of any run are queued. Makes no requests if there is nothing to find out. */
  beforeRun(action: RunAction): void;
  /**
   * Reads what a refresh of all reads in addition to its rows, when these are done. Resumes where it was interrupted.
   */
  readOthers(slice: ReadingSlice): Ending;
  /**
   * Follows a finished run, before it is forgotten. If cut off at any point, it can be repeated; never throws.
   *
   * @returns the notes to add to the run
   */
  afterRun(run: RunRecord): readonly NoteCode[];
  /** Requests successors of certificates; null where that is not allowed. */
  successors(): Successors | null;
  /** Whether nobody needs a mail about the run's end. */
  isIdle(run: RunRecord): boolean;
}
