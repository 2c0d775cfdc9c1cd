/** What runs ask of the features that have them: a run knows none of them by name. */
import type {QueueKind, RunAction} from '../rows/actions';
import type {Queue} from './queue';
import type {Ending, Limits} from '../engine/scheduler';
import type {NoteCode, RunRecord} from './record';

/** How long reading continues that follows the rows of a run, and how others stop it. */
export interface ReadingShare {
  readonly limits: Limits;
  /** See `Watch.look`. */
  look(): 'stopped' | 'lost' | null;
}

export interface RunFeatures {
  /** The sheets whose rows runs work on. */
  queueOf(kind: QueueKind): Queue;
  /**
   * Comes before the rows of a refresh of all are queued, and may add some.
   *
   * @returns false where something kept it from being done; the run continues
   */
  beforeRefresh(): boolean;
  /** Comes before the rows of any run are queued. Asks nobody where nothing is to be found out. */
  beforeRun(action: RunAction): void;
  /** Reads what a refresh of all reads beside its rows, when these are done. Taken up again where it was left. */
  readOthers(share: ReadingShare): Ending;
  /**
   * What follows a run that is over, before it is forgotten. Cut off anywhere it can be done again; nothing is thrown.
   *
   * @returns what the run is to say of it
   */
  afterRun(run: RunRecord): readonly NoteCode[];
  /** Whether nobody wants a mail about the run's end. */
  isIdle(run: RunRecord): boolean;
}
