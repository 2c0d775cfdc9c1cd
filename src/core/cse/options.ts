/** What the workflows of client-side encryption receive in addition to their row. */
import type {Begun} from '../rows/open-file';
import type {NamedRoots} from '../certificates';
import type {OpeningNote, Openings} from '../rows/openings';
import type {Repair} from '../rows/repair';
import type {State} from '../rows/outcome';
import type {SecretAccess} from '../rows/password';
import type {Workflow} from '../google/wire';
import type {Assignments} from './assignment';
import type {KeyServices} from './key-services';
import type {OpenedRow} from './opened-row';
import type {Planned} from '../rows/planned';
import type {CseRow} from './row';
import type {CseSettings} from './contract';

/** The user's row for the other use. */
export interface Partner {
  readonly row: CseRow;
  /** The same is done for it in this run, and nothing in the sheet prevents that. */
  readonly isWorkedOn: boolean;
  /** Whether its records are unchanged since the run was started. */
  readonly isConfirmed: boolean;
  /** Called before the first call that changes something for it, too. */
  begin(change: Begun): void;
}

export interface CseOptions {
  /** Milliseconds since the epoch, UTC. */
  readonly now: number;
  /** Whether the page derives the keys of a row’s file, if that is expensive to open. */
  inPage(row: CseRow): boolean;
  /** Codes of blocks that the admin has downgraded to warnings. */
  readonly asWarning: readonly string[];
  /** Roots that Gmail is known to trust. */
  readonly roots: NamedRoots;
  /** A certificate is due so many days before it ends. */
  readonly renewalDays: number;
  readonly settings: CseSettings;
  readonly services: KeyServices;
  readonly assignments: Assignments;
  /** For the key service, if it wraps keys; empty if there is none. */
  readonly token: string;
  /** Which secrets password cells may name. */
  readonly secrets: SecretAccess;
  /** How chains are completed; null where they are sent as they are. */
  readonly repair: Repair | null;
  readonly openings: Openings;
  /** See `Options` of the Rollout sheet. */
  readonly opening?: OpeningNote;
  /** The row's state before; null if it had none. */
  readonly stateBefore: State | null;
  readonly partner: Partner | null;
  /** Ids of key pairs that the user's rows name. */
  readonly named: ReadonlySet<string>;
  /** The change that an interrupted execution had begun for this row in the same run; null if none. */
  readonly begun: Begun | null;
  /** The work is a preview: nothing is stored, and `begin` ends it. */
  readonly isPreview: boolean;
  /** See `Options` of the Rollout sheet. @throws PreviewEnded */
  begin(change: Begun, planned: Planned): void;
  /** `openRow`, once for each row of an execution that more than one workflow needs. */
  open(row: CseRow): Workflow<OpenedRow>;
}
