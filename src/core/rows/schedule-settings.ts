/** What the admin sets about the schedule. */
export interface ScheduleSettings {
  /** How often the sheet is refreshed without a person. */
  readonly every: 'never' | 'hour' | 'day';
  /** For `day`: the hour, 0 to 23, in the spreadsheet's time zone. */
  readonly hour: number;
  /** Also renew what is due, with the files named in the rows. */
  readonly renew: boolean;
  /** Also read the mailboxes of users who have no row. */
  readonly everyUser: boolean;
  /** Read every mailbox each time, and not only where something can have changed; absent: no. */
  readonly readsAll?: boolean;
  /** A certificate is due so many days before it ends, where its row says nothing else. */
  readonly renewalDays: number;
  /** Days before expiry at which it is reported by mail, e.g. 30, 14, 7, 3, 1. */
  readonly tiers: readonly number[];
  /** Link or id of a Drive folder whose newest files are used for rows that are due; empty or absent if there is none. */
  readonly watchedFolder?: string;
  /**
   * Name of a secret that opens those files for which no list has a password; see `rows/password`. Empty or absent if there is
   * none.
   */
  readonly watchedSecret?: string;
  /** The recipients of the mail; empty: the person who installed the trigger. */
  readonly recipients: readonly string[];
}
