/** What is stored between the executions of a run, and about the data that runs keep up to date. */
import type {Costs} from './batching';
import type {WaitsAskedFor} from './put-off';
import type {RunAction} from '../rows/actions';
import type {Begun} from '../rows/open-file';
import type {OutOfSight} from '../rows/queue-sheet';
import type {ConfirmedRows, HandledRows} from './confirmed';
import type {Gate} from './gate';
import type {
  KnownUsers,
  ScheduleRecord,
  UsersWithoutRows,
  WatchedFolder,
} from './kept-schedule';
import type {
  AskedRequest,
  FirstRunRecord,
  KeptIssuerSettings,
  KeptRequestSettings,
  KeptSuccessor,
  UserKit,
} from './kept-settings';
import type {ImportRecord} from './last-import';
import type {Lease} from './lease';
import type {MailboxesRead} from './unrecorded';
import type {PendingEntry} from './pending';
import type {RevocationReason} from '../google/privateca';
import type {UsersFrom} from '../google/directory/users-from';

/** The notes about a run as a whole. */
export type NoteCode =
  | 'stopped'
  | 'out of quota'
  | 'no requests'
  /** Google's quota of the day for the whole project is used up. */
  | 'day quota'
  /** Words were in Queued cells of rows that the run was not started with. */
  | 'rows not confirmed'
  | 'no trigger'
  | 'reading others'
  | 'log waits'
  | 'log lost'
  | 'inventory waits'
  /** Sheets refused cells of rows that are done. */
  | 'cells refused'
  /** The clock trigger failed again and again, and was removed. */
  | 'trigger stopped'
  | 'mail failed'
  | 'consent waits'
  | 'schedule failed'
  /** Google named an instant, and rows stay in the queue until then. */
  | 'asked to wait'
  /** Rows wait for the key service's token. */
  | 'token wanted'
  /** Rows wait for CSE, and a trigger tries them again. */
  | 'rows wait'
  /** Rows wait for CSE, and no trigger could be made to try them again. */
  | 'no retry trigger';

/** What the run keeps between executions; its queue is the sheet itself. */
export interface RunRecord {
  readonly action: RunAction;
  /** Who started it: the trigger that continues it is this person's. */
  readonly operator: string;
  readonly makeDefault: boolean;
  readonly force: boolean;
  /** The clock started it, on schedule: it ends with the digest. */
  readonly scheduled?: true;
  /** It says what the action would do, and changes nothing. */
  readonly previews?: true;
  /** A refresh that also renews what is due. */
  readonly renews?: true;
  /** The clock started it, for rows of the CSE sheet that wait: it ends without a mail where nothing came of it. */
  readonly retries?: true;
  /** For Renew: days before expiry at which a certificate is due in this run, unless its row says otherwise. */
  readonly renewalDays?: number;
  /** For Update: only what expires after this instant counts as valid; milliseconds since the epoch. */
  readonly validUntil?: number;
  /** For Off-board: the CA pool in which certificates are revoked, too, and why. */
  readonly revokes?: {readonly pool: string; readonly reason: RevocationReason};
  /** The key service that its rows have to agree in, once it is known. */
  readonly keyService?: string;
  /** A refresh that also reads users who have no row, and has not read them all. */
  readonly everyUser?: boolean;
  readonly total: number;
  /** The unseen part of the selection; absent if there was none. */
  readonly outOfSight?: OutOfSight;
  readonly succeeded: number;
  /** Absent in a run of an earlier version, as `waiting`. */
  readonly notInUse?: number;
  readonly waiting?: number;
  readonly blocked: number;
  readonly failed: number;
  /** Time spent working, for the rate. */
  readonly workedMs: number;
  /** Requests made for it. */
  readonly fetches: number;
  /** What all of its rows take in each way; absent if today's requests suffice in any way. See `batchingOf`. */
  readonly costs?: Costs;
  /** How wide it went last. */
  readonly width: number;
  /** The trigger leaves it alone until then; milliseconds since the epoch. */
  readonly restUntil: number;
  /** When an execution last ended its work on it; milliseconds since the epoch. Absent in a run of an earlier version. */
  readonly workedAt?: number;
  /** Milliseconds since the epoch. Absent in a run of an earlier version. */
  readonly startedAt?: number;
  readonly stopAsked: boolean;
  /** Marks of rows that are done although Sheets refused to empty their Queued cells. */
  readonly stuck?: readonly string[];
  /** Executions of the clock trigger, one after the other, that ended in an exception. */
  readonly faults?: number;
  /** Rows that Google asked to wait with, or that are begun again. */
  readonly waits?: WaitsAskedFor;
  /** Until when changes begun by an execution that died may be on their way; milliseconds since the epoch. */
  readonly inFlightUntil?: number;
  /** How often in a row it has rested because of a daily quota, with no row done in between. */
  readonly rests?: number;
  /** A mail has reported that nothing works on it. */
  readonly idleTold?: true;
  /** What went wrong apart from the rows. */
  readonly notes: readonly NoteCode[];
  /** Whether its trigger is there, or could not be made. Absent in a run of an earlier version, which made it at its start. */
  readonly trigger?: 'none' | 'there' | 'refused';
  /** The version that the Log names for it; absent until it has a line there. */
  readonly loggedBy?: string;
}

/** A run that was stopped, with the rows that it was started with and those of them that are done. */
export interface StoppedRun {
  readonly run: RunRecord;
  readonly confirmed: ConfirmedRows;
  readonly handled?: HandledRows;
}

/** The stored values of a run, by name. */
export interface Kept {
  readonly run: RunRecord;
  readonly stop: true;
  /** When the last run ended, milliseconds since the epoch. */
  readonly lastEnded: number;
  /** The run that was stopped last, as long as it can be resumed. */
  readonly stopped: StoppedRun;
  readonly lease: Lease;
  /** Log lines of outcomes that are on their way into the sheets. */
  readonly pending: readonly PendingEntry[];
  /** What a short slice has read of mailboxes and left to the next one to write into the Inventory. */
  readonly unrecorded: MailboxesRead;
  /** Changes that are in progress in Gmail, by the row's address. */
  readonly begun: Readonly<Record<string, Begun>>;
  /** The row whose file an execution is opening at great cost: found by a later one, that execution died of it. */
  readonly opening: string;
  /** The rows that the run was started with. */
  readonly confirmed: ConfirmedRows;
  /** Which of them have been dealt with. */
  readonly handled: HandledRows;
  /** The content of rows before an interrupted execution that may have been writing to them, by the row's address. */
  readonly cutOff: Readonly<Record<string, RecordedTexts>>;
  /** The state of the schedule. */
  readonly schedule: ScheduleRecord;
  /** What the digest has reported already; see `base/marks`. */
  readonly reported: string;
  readonly userKit: UserKit;
  readonly requests: KeptRequestSettings;
  readonly issuer: KeptIssuerSettings;
  /** Requests that the authority does not recognize for ever, by the beginning of their names; the oldest first. */
  readonly askedRequests: Readonly<Record<string, AskedRequest>>;
  /** Successors whose certificates are not in Gmail yet, by mailbox. */
  readonly successors: Readonly<Record<string, KeptSuccessor>>;
  /** The rows that were added last. */
  readonly lastImport: ImportRecord;
  /** The week, by its Monday, in which a digest of everything open was last due. */
  readonly wholeDigest: string;
  /** Rows of the run that failed although their State cell does not say so: a mark for the address of each; see `base/marks`. */
  readonly failedMarks: string;
  /** Rows for which the clock has changed what Gmail holds, until a digest has reported it: marks, as in `failedMarks`. */
  readonly stored: string;
  /** The run's progress with users who have no row. */
  readonly usersWithoutRows: UsersWithoutRows;
  /** The sources whose users get rows at every refresh of all. */
  readonly usersFrom: readonly UsersFrom[];
  /** Users that were asked for and that Google’s delegation entry does not allow to be read yet. */
  readonly usersRefused: UsersFrom;
  /** Groups were listed, so the delegation entry has the optional scope for that. */
  readonly groupsListed: true;
  /** Which of them have left. */
  readonly known: KnownUsers;
  /** What the watched folder has supplied, and what it has not. */
  readonly watched: WatchedFolder;
  /** How far uploads are open; absent before the first one. */
  readonly gate: Gate;
  /** The progress of the set-up, where sheets and settings do not show it; absent in a document of an earlier version. */
  readonly firstRun: FirstRunRecord;
}

/** Texts of a row that outcomes write, by their names; see `Queue.recordedIn`. */
export type RecordedTexts = Readonly<Record<string, string>>;
