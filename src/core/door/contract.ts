/**
 * The door: every request that the sidebar may send to the script, as types. There is one top-level function, `door(request)`;
 * each request names a verb. All data is JSON (google.script.run refuses Dates, functions and cycles), every sentence is ready
 * to be shown as text, in the language of the page, and no password, key or token is ever returned, with one exception: what
 * the page of an operator needs to derive the keys of a protected file (`Derivation`), which contains the row's password.
 */
import type {CseVerbs} from '../cse/contract';
import type {ConsentVerbs} from '../consent/contract';
import type {ImportVerbs} from '../import/contract';
import type {ScheduleVerbs} from '../schedule/contract';
import type {
  DestructiveAction,
  OnlyRows,
  RunAction,
  Selection,
} from '../rows/actions';
import type {Cause} from '../report/causes';
import type {RemovalLook} from '../run/removal';
import type {UserKit} from '../run/kept-settings';
import type {Notice} from '../base/notice';
import type {StateCount} from '../report/states';
import type {Progress} from '../run/progress';
import type {Forecast} from '../run/forecast';
import type {FirstRow} from '../run/first-row';
import type {Continuing} from '../run/continuing';
import type {Gate} from '../run/gate';
import type {FirstRun} from './first-run';
import type {Settings} from '../rows/settings';
import type {HostedVerbs} from '../hosted/contract';
import type {IssuerVerbs, RequestVerbs} from '../request/contract';
import type {ReportVerbs} from '../report/contract';
import type {JobStatus} from '../run/job-status';
import type {CommandAtWork} from '../run/stop-wish';
import type {RevocationReason} from '../google/privateca';
import type {Requirement} from '../rows/requirement';

export type * from '../cse/contract';
export type * from '../consent/contract';
export type * from '../import/contract';
export type * from '../hosted/contract';
export type * from '../report/contract';
export type * from '../request/contract';
export type * from '../schedule/contract';
export type {Cause} from '../report/causes';
export type {
  DoomedCertificate,
  RemovalEntry,
  RemovalLook,
} from '../run/removal';
export type {Action, OnlyRows, RunAction, Selection} from '../rows/actions';
export type {KitTexts, UserKit} from '../run/kept-settings';
export type {Notice} from '../base/notice';
export type {InPage} from '../rows/openings';
export type {CertificateCard} from '../rows/cards';
export type {UsersFrom} from '../google/directory/users-from';
export type {Progress, ProtectedFile} from '../run/progress';
export type {Forecast} from '../run/forecast';
export type {FirstRow} from '../run/first-row';
export type {Continuing} from '../run/continuing';
export type {Gate, GateName} from '../run/gate';
export type {FirstRun} from './first-run';
export type {LocalFile, UploadedFile} from '../hosted/local-file';
export type {Settings} from '../rows/settings';
export type {Coverage} from '../report/coverage';
export type {Figures} from '../report/figures';
export type {ScheduleSettings} from '../rows/schedule-settings';
export type {ConsentState} from '../access/consent-state';
export type {CseAction} from '../rows/actions';
export type {JobStatus} from '../run/job-status';
export type {CommandAtWork} from '../run/stop-wish';
export type {RevocationReason} from '../google/privateca';
export type {Requirement} from '../rows/requirement';

/** A run that was not started, and what `preview` says about it. */
export interface LongRun {
  readonly question: Verbs['preview']['out'];
}

/** The state of the sheet at a glance. */
export interface Overview {
  /** False until the sheets exist: the page then offers to set them up. */
  readonly ready: boolean;
  readonly operator: string;
  /** See the verb `pulse`. */
  readonly pulse: string;
  readonly rows: number;
  /** Rows by state, in the order of the states, only states that occur. `label` is what the sheet shows. */
  readonly states: readonly StateCount[];
  /** The same of the rows that are selected in the sheet and in sight; empty while there is a run. */
  readonly selected: readonly StateCount[];
  /** The certificates that end next, soonest first, at most ten. `expires` is milliseconds since the epoch. */
  readonly expiries: readonly {
    readonly row: number;
    readonly user: string;
    readonly alias: string;
    readonly expires: number;
    readonly daysLeft: number;
  }[];
  /** A run that is going on or waits to be continued; null otherwise. */
  readonly run: Progress | null;
  /** The run that was stopped last and can be resumed; null otherwise. */
  readonly stopped: Progress | null;
  /** The job of the command line that was seen last; null for none in the last two weeks. */
  readonly job: JobStatus | null;
  /** The command of the command line that works on the spreadsheet right now; null for none. */
  readonly command: CommandAtWork | null;
  /** How other people's mailboxes are reached: not at all (own account only), keyless, or with a private key. */
  readonly access: 'own' | 'keyless' | 'key';
  /** How many rows an upload should contain for now: see `run/gate`. */
  readonly gate: Gate;
  /** The facts for the checklist of the first run; null once it is done. */
  readonly firstRun: FirstRun | null;
  /** The features that have something to show. */
  readonly uses: {readonly consent: boolean; readonly encryption: boolean};
  /** Things to know about the sheet as a whole (a column is missing, a row twice). */
  readonly notices: readonly Notice[];
}

/** Each verb: its input and its output. */
export interface Verbs
  extends
    ImportVerbs,
    ConsentVerbs,
    CseVerbs,
    HostedVerbs,
    ReportVerbs,
    RequestVerbs,
    IssuerVerbs,
    ScheduleVerbs {
  overview: {in: {}; out: Overview};
  /** As in `Overview`: another one means that a run or an import has changed rows since. Does not read the sheet. */
  pulse: {in: {}; out: {readonly pulse: string}};
  /** Creates or repairs the sheets; idempotent, deletes nothing. The first person to do so becomes the first operator. */
  setUpSheets: {in: {}; out: Overview};
  /** The texts of operators for their users; nothing is sent to anyone. */
  userKit: {in: {}; out: UserKitAnswer};
  saveUserKit: {in: {kit: UserKit}; out: UserKitAnswer};
  /** How many rows a run would process, an example of them, and its cost. Changes nothing. */
  preview: {
    in: {
      action: RunAction;
      selection: Selection | 'named' | 'pilot' | 'cause' | 'imported';
      also?: readonly {readonly user: string; readonly alias: string}[];
      /** For the selection `cause`. */
      cause?: Cause;
      /** Of the selection itself. */
      only?: OnlyRows;
    };
    out: {
      count: number;
      examples: readonly string[];
      /** A sentence about selected rows that are not visible, if there are any. */
      outOfSight?: string;
      forecast: Forecast;
      /**
       * For actions based on the records of the row and the Log (`delete`, `offBoard`, `setDefault`, `restore`, `cseDisable`,
       * `cseDeleteIdentity`, `cseEnable`, `cseRollBack`), and for the selection `cause`: a digest of the action and these rows,
       * for `start`.
       */
      rows?: string;
    };
  };
  /**
   * What an action that removes something would do, read from Gmail now; changes nothing. To be called again, with
   * `from` and `rows` as the part before answered `seen` and `rows`, until `seen` is `of`.
   */
  removal: {
    in: {
      action: DestructiveAction;
      selection: Selection;
      from?: number;
      rows?: string;
    };
    out: RemovalLook;
  };
  /**
   * Queues the rows and makes them the run. With `works`, the first rows of the Rollout sheet are worked on at once, as by
   * `continue`; otherwise none is. Destructive actions (`delete`, `offBoard`, `cseDisable`,
   * `cseDeleteIdentity`) require `confirmed` and `rows` as returned by `preview` (`count`, `rows`): the rows themselves must be
   * unchanged since then. For others, `confirmed` is ignored, and `rows`, if present, is enforced in the same way. Refused if a
   * run is already in progress. With `previews`, it reports what would be done, nothing is changed in Gmail, and nothing has to
   * be confirmed; an upload's preview is the action `preview`.
   */
  start: {
    in: {
      action: RunAction;
      /** `pilot`: as many of the ready rows as the gate admits. */
      selection: Selection | 'named' | 'pilot' | 'cause' | 'imported';
      /** For the selection `cause`: the rows that need attention for this reason. */
      cause?: Cause;
      /** Of the selection itself, only the rows that are still to be checked, or that are ready to be uploaded. */
      only?: OnlyRows;
      /** Mailboxes whose rows are included in addition to the selection (`named`: alone); not for a destructive action. */
      also?: readonly {readonly user: string; readonly alias: string}[];
      makeDefault?: boolean;
      force?: boolean;
      previews?: boolean;
      confirmed?: number;
      /** For `offBoard`: what the CA pool has issued is revoked there for this reason, before it is deleted. */
      revokes?: RevocationReason;
      rows?: string;
      /** For `renew`: the threshold of this run in days, 1 to 365, instead of the schedule's; a row's own has precedence. */
      renewalDays?: number;
      /**
       * For `update`: a day from today on, as `2027-10-23`. Only what expires after the start of that day (00:00 UTC) then
       * counts as valid, like the optional date of Google's sample.
       */
      validUntil?: string;
      works?: boolean;
    } & Continuing;
    out: Progress;
  };
  /** The same, but nothing is started that would take more than a minute, or more requests than are left today. */
  startUnlessLong: {in: Verbs['start']['in']; out: Progress | LongRun};
  /**
   * Looks at the first row that a run would be for, sooner than the run can report its own first outcome; to be asked at the same
   * time as the start. null if no look is sooner. Changes nothing.
   */
  firstRow: {
    in: Verbs['preview']['in'] & Pick<Continuing, 'password'>;
    out: FirstRow | null;
  };
  /** Works on the queued rows for a few seconds; call it again until `finished`. Refused while another execution does. */
  continue: {in: Continuing; out: Progress};
  /**
   * Asks the run to end after its present wave, whoever runs it. Unfinished queued rows leave the queue; until another run
   * starts, they can be resumed, unless the run removes something.
   */
  stop: {in: {}; out: Progress | null};
  /** Asks the command line to end, as Ctrl-C there does. Nothing happens if it is not at work, or has been asked. */
  stopCommand: {in: {}; out: CommandAtWork | null};
  /**
   * Queues the remaining rows of the run that was last stopped, and makes it the current run. Rows that were changed since are
   * left out.
   */
  resume: {in: {}; out: Progress};
  /** Forgets the run that was stopped last. */
  finishHere: {in: {}; out: Overview};
  settings: {
    in: {};
    out: {readonly settings: Settings; readonly hasPrivateKey: boolean};
  };
  /** Checks and stores; problems are returned as notices and nothing is stored. */
  saveSettings: {
    in: {settings: Settings};
    out: {readonly settings: Settings; readonly hasPrivateKey: boolean};
  };
  /** Makes a block a warning from now on, or a block again; only a cause that is a relaxable code. */
  relax: {
    in: {cause: Cause; to: 'warning' | 'block'};
    out: {readonly settings: Settings; readonly hasPrivateKey: boolean};
  };
  /** Stores the service account's JSON key file in this person's user properties; the text is never returned. */
  savePrivateKey: {
    in: {json: string};
    out: {readonly settings: Settings; readonly hasPrivateKey: boolean};
  };
  forgetPrivateKey: {
    in: {};
    out: {readonly settings: Settings; readonly hasPrivateKey: boolean};
  };
  /** Walks through every requirement, in order; later ones are `unknown` where an earlier one fails. */
  checkSetup: {in: {}; out: readonly Requirement[]};
  /**
   * Tries to reach one mailbox, by the access that is set; what an earlier step leaves open is not tried.
   *
   * `user`: becomes the test user; left out, the present one is tested, else the operator.
   */
  testMailbox: {
    in: {user?: string};
    out: {
      readonly requirements: readonly Requirement[];
      readonly overview: Overview;
    };
  };
  /**
   * Remembers a choice of the first run. `ownMailbox`: no other mailbox will be reached; `openAll`: uploads may include all
   * rows from now on, whatever the result of the pilot.
   */
  changeFirstRun: {
    in: {
      choice: 'ownMailbox' | 'show' | 'hide' | 'finish' | 'openAll';
    };
    out: Overview;
  };
  /** Walks through the same, and puts versions, settings, limits and messages into one text without secrets. */
  diagnostics: {in: {}; out: {readonly text: string}};
}

export type Verb = keyof Verbs;

/** What the page sends. */
export type DoorRequest = {
  [V in Verb]: {readonly verb: V} & Asker & Verbs[V]['in'];
}[Verb];

/** Who asks. */
export interface Asker {
  /** The language of the page, such as `de`: that of the answer's sentences. Absent or unknown: the sheet's. */
  readonly language?: string;
}

/** The answer: never an exception for anything that was foreseen. */
export type DoorAnswer<V extends Verb = Verb> =
  | {readonly ok: true; readonly value: Verbs[V]['out']}
  | {readonly ok: false; readonly notices: readonly Notice[]};

/** The texts for users, and the language that they have unless another one is chosen. */
export interface UserKitAnswer {
  readonly kit: UserKit;
  /** Of the sheet, such as `de`. */
  readonly sheetLanguage: string;
}
