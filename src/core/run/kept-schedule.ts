/** What is stored of the schedule, of the users that it knows, and of the watched folder. */
import type {AnyFinding} from '../rows/refusal';
import type {Finding} from '../rows/outcome';

/** What the schedule keeps between its executions. */
export interface ScheduleRecord {
  /** The user it runs as; empty if it is not installed. */
  readonly owner: string;
  /** When it last ended, milliseconds since the epoch; 0 for never. */
  readonly lastRefresh: number;
  /** The day (and hour) for which it last began, in the spreadsheet's time zone: it begins once for each. */
  readonly begunFor: string;
  /** The same for the rows of the CSE sheet, which come first; absent before the first time. */
  readonly cseBegunFor?: string;
  /** What last prevented it from working, and whether a mail has reported that; null if it works. */
  readonly failure: {
    readonly findings: readonly AnyFinding[];
    readonly told: boolean;
  } | null;
}

/** What is known about the users in the sheet; marks of their addresses, see `base/marks`. */
export interface KnownUsers {
  /** Those who have been in a kept source: only they can leave. */
  readonly joined: string;
  /** Those of them who are suspended or archived. */
  readonly inactive: string;
  /** Those who are no longer in any kept source. */
  readonly gone: string;
  /** Marks of address and Google's id together, of users who have been in a kept source. */
  readonly ids?: string;
  /** The new addresses of users who were renamed, by the old ones. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Those whose address another account has since the last reading. */
  readonly replaced?: string;
  /** What kept the sources from being read last; the rest is as it was before. */
  readonly problem: readonly AnyFinding[];
}

/** The progress. A page that was interrupted is requested again, and continued after the last user that was done. */
export interface UsersWithoutRows {
  /** Of the page that is next; empty for the first one. */
  readonly pageToken: string;
  /** The last user of that page up to whom all are done; empty if there is none. */
  readonly done: string;
  /** Every page is done: the rest are users that the Inventory knows and the directory did not list. */
  readonly listed: boolean;
  readonly finished: boolean;
  /** When it began, milliseconds since the epoch. */
  readonly since: number;
  /** Users whose mailboxes could not be read, and the first reason; without a user it is the directory that could not. */
  readonly unread: number;
  readonly problem: Finding | null;
}

/** The progress of reading the watched folder, and the results. */
export interface WatchedFolder {
  /** Files that rows were given, the latest last. */
  readonly taken: readonly {
    readonly user: string;
    readonly alias: string;
    readonly fileId: string;
    readonly name: string;
    /** When its certificate began, milliseconds since the epoch. */
    readonly from: number;
  }[];
  /** Certificate files that match no row, with the reason; as a sentence where a version before 0.10.0 has stored it. */
  readonly left: readonly {
    readonly fileId: string;
    readonly name: string;
    readonly why: AnyFinding | string;
  }[];
  /** Marks of the files that were looked into, while others have not been; see `base/marks`. */
  readonly seen: string;
  /** What kept the folder from being read last. */
  readonly problem: readonly AnyFinding[];
  /** The day, in the spreadsheet's time zone, on which the clock last read all of it; absent before. */
  readonly day?: string;
}
