/** The part of the door for upkeep: figures, and how the sheet is kept true. */
import type {Overview} from './contract';

/** What the sheets say, in figures. An alias counts once, also where Gmail holds several certificates for it. */
export interface Figures {
  /** When they were counted, milliseconds since the epoch. */
  readonly at: number;
  readonly rows: number;
  readonly states: Overview['states'];
  readonly coverage: Coverage;
  /** Default certificates by the month in which they end, every month from the first to the last; `month` is `2027-03`, UTC. */
  readonly expiries: readonly {
    readonly month: string;
    readonly count: number;
  }[];
  /** By the aliases' domains, the largest first. */
  readonly domains: readonly (Coverage & {readonly domain: string})[];
  /** Certificates that Gmail holds, by key (`RSA 2048`) and by issuer, the most frequent first. */
  readonly keys: readonly {readonly name: string; readonly count: number}[];
  readonly issuers: readonly {readonly name: string; readonly count: number}[];
  /** How it stood at the end of earlier days, oldest first; `day` is `2026-11-22`, UTC. */
  readonly history: readonly (Coverage & {readonly day: string})[];
}

/** Aliases by what Gmail holds for them. `covered`: the default is valid; `expired`: it is not; `none`: there is none. */
export interface Coverage {
  readonly aliases: number;
  readonly covered: number;
  readonly expired: number;
  readonly none: number;
  /** Among the covered ones: those whose chain does not look like one that Gmail trusts. */
  readonly untrusted: number;
}

/** What the admin sets about upkeep. */
export interface UpkeepSettings {
  /** How often the sheet is refreshed without a person. */
  readonly every: 'never' | 'hour' | 'day';
  /** For `day`: the hour, 0 to 23, in the spreadsheet's time zone. */
  readonly hour: number;
  /** Also renew what is due, with the files that are in the rows. */
  readonly renew: boolean;
  /** Also read the mailboxes of users who have no row. */
  readonly everyUser: boolean;
  /** A certificate is due so many days before it ends, where its row says nothing else. */
  readonly renewalDays: number;
  /** Days before the end at which it is told by mail, e.g. 30, 14, 7, 3, 1. */
  readonly tiers: readonly number[];
  /** Who gets the mail; empty: who installed the trigger. */
  readonly recipients: readonly string[];
}

/** Upkeep as it stands. Times are milliseconds since the epoch. */
export interface Upkeep {
  readonly settings: UpkeepSettings;
  /** As whom it runs; empty when it is not installed. */
  readonly owner: string;
  /** Whether that is this person and the trigger is really there. Other people's triggers cannot be seen. */
  readonly installed: boolean;
  /** null until it has run. */
  readonly lastRefresh: number | null;
  /** About when it runs next; null when it is not installed. */
  readonly next: number | null;
  readonly timeZone: string;
  /** Why the last one did not work, in a sentence; empty otherwise. */
  readonly failure: string;
}
