/** The part of the door for the schedule: figures, and how the sheet is kept up to date. */
import type {ScheduleSettings} from '../rows/schedule-settings';
import type {Notice} from '../base/notice';
import type {OrgUnit} from '../directory/read';
import type {GroupList} from '../google/directory/groups';
import type {UsersFrom} from '../google/directory/users-from';

/** The state of the schedule. Times are milliseconds since the epoch. */
export interface ScheduleOverview {
  readonly settings: ScheduleSettings;
  /** The user it runs as; empty if it is not installed. */
  readonly owner: string;
  /** Whether that is this person and the trigger is really there. Other people's triggers cannot be seen. */
  readonly installed: boolean;
  /** null until it has run. */
  readonly lastRefresh: number | null;
  /** About when it runs next; null when it is not installed. */
  readonly next: number | null;
  readonly timeZone: string;
  /** Whether a Google Chat webhook is stored; its address is never returned. */
  readonly hasChat: boolean;
  /** Why the last one did not work, in a sentence; empty otherwise. */
  readonly failure: string;
}

/** A digest that was mailed as a sample. */
export interface DigestSent {
  readonly to: string;
  /** False when it could not be sent, as when today’s mails are used up. */
  readonly sent: boolean;
  /** Whether Google Chat accepted it; null where no webhook is stored. */
  readonly posted: boolean | null;
}

/** The verbs of the sidebar for the schedule, and for users from the directory. Each: its input and its output. */
export interface ScheduleVerbs {
  /** Organizational units with users in or below them, read now from the list of users; by path. */
  orgUnits: {in: {}; out: readonly OrgUnit[]};
  /** The organization’s groups, read now; null where the delegation entry lacks the optional scope for listing them. */
  groups: {in: {}; out: GroupList | null};
  /**
   * Reads the users of a source in the directory and says what `addUsers` would do. Writes nothing. `found`: active users
   * with a mailbox; `present`: those with a row for their primary address; `added`: those without one; `left`: others that
   * get no row (suspended, groups in a group, people from outside …), see `notices`.
   */
  countUsers: {
    in: {from: UsersFrom};
    out: {
      readonly found: number;
      readonly present: number;
      readonly added: number;
      readonly left: number;
      /** Of those that would be added. */
      readonly examples: readonly string[];
      readonly notices: readonly Notice[];
    };
  };
  /**
   * Adds a row for each user of a source who has none for the primary address. `confirmed` must be `added` as returned by
   * `countUsers`. With `keep`, each refresh of all rows does the same from then on, and reports users who have left, even if none
   * is to be added now.
   */
  addUsers: {
    in: {from: UsersFrom; keep: boolean; confirmed: number};
    out: {readonly added: number};
  };
  /** The sources that are kept, and what prevented reading them at the last refresh. */
  usersFrom: {
    in: {};
    out: {
      readonly sources: readonly UsersFrom[];
      readonly notices: readonly Notice[];
    };
  };
  /** Keeps a source no more; its rows stay. */
  forgetUsersFrom: {
    in: {from: UsersFrom};
    out: ScheduleVerbs['usersFrom']['out'];
  };
  /** How the sheet is kept up to date automatically. */
  schedule: {in: {}; out: ScheduleOverview};
  /**
   * Checks and stores, and creates or removes this person's clock trigger; problems are returned as notices and nothing is
   * changed. From then on it runs as this person, who takes it over from the previous owner.
   */
  saveSchedule: {
    in: {
      settings: ScheduleSettings;
      /** Address of a Google Chat webhook to be stored; empty to forget the stored one; absent to keep it. */
      chat?: string;
    };
    out: ScheduleOverview;
  };
  /** Mails this person the digest of everything that is open now. Nothing counts as reported by it. */
  testDigest: {in: {}; out: DigestSent};
  /**
   * Reads files in the watched folder for about 20 seconds, and puts the newest one of each row that is due into the row, with
   * its password. Call it again while `more`; `toRenew` is for `start` (`renew`, `named`). Refused while a run has rows in the
   * queue.
   */
  takeFromFolder: {
    in: {};
    out: {
      /** Rows that are due. */
      readonly due: number;
      readonly taken: readonly {
        readonly user: string;
        readonly alias: string;
        readonly name: string;
      }[];
      readonly toRenew: readonly {
        readonly user: string;
        readonly alias: string;
      }[];
      /** At most 50. */
      readonly left: readonly {readonly name: string; readonly why: string}[];
      readonly more: boolean;
    };
  };
}
