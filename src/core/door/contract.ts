/**
 * The door: everything the sidebar may ask of the script, as types. There is one top-level function, `door(request)`;
 * each request names a verb. All that crosses is JSON (google.script.run refuses Dates, functions and cycles), every
 * sentence is ready to be shown as text, and no password, key or token ever comes back out, with one exception: what the
 * page of an operator needs to derive the keys of a protected file (`Derivation`), which contains the row's password.
 */
import type {Derivation} from '../certificates';
import type {CseAction, CseVerbs} from './contract-cse';
import type {ConsentVerbs} from './contract-consent';
import type {ImportVerbs} from './contract-import';
import type {Figures, Upkeep, UpkeepSettings} from './contract-upkeep';
import type {Severity} from '../base/finding';

export type * from './contract-cse';
export type * from './contract-consent';
export type * from './contract-import';
export type * from './contract-upkeep';

/** What can be done to many rows. */
export type Action =
  | 'check'
  | 'plan'
  | 'upload'
  | 'update'
  | 'renew'
  | 'list'
  | 'refresh'
  | 'setDefault'
  | 'restore'
  | 'delete'
  | 'offBoard';

/** What a run can do: to rows of the Rollout sheet, or to rows of the CSE sheet. */
export type RunAction = Action | CseAction;

/** Which rows: those selected in the sheet, all, or those whose last outcome is failed, blocked or half done. */
export type Selection = 'selected' | 'all' | 'failed';

/** A finding made readable: what happened, and what to do next. */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  readonly fix: string;
}

/** How a run stands. Times are milliseconds. `finished` is true when no queued row is left or the run was stopped. */
export interface Progress {
  readonly action: RunAction;
  /** Who started it. */
  readonly operator: string;
  /** Whose execution is working on it just now, elsewhere; empty when none is known to. */
  readonly worker: string;
  readonly total: number;
  readonly done: number;
  /** Rows that ended well: done, kept, ready, planned. */
  readonly succeeded: number;
  /** Half done: stored in Gmail, and not in use there. */
  readonly notInUse: number;
  /** Rows that wait for Gmail to switch client-side encryption on. */
  readonly waiting: number;
  readonly blocked: number;
  readonly failed: number;
  readonly rowsPerMinute: number;
  /** null until a rate is known. */
  readonly secondsLeft: number | null;
  /** Requests: of this run, and of all that this person's runs made in the last 24 hours, of how many a day. */
  readonly fetches: {
    readonly run: number;
    readonly today: number;
    readonly perDay: number;
  };
  readonly finished: boolean;
  readonly stopped: boolean;
  /** Why it pauses or ended early (back-off, quota), in a sentence; empty otherwise. */
  readonly note: string;
  /** True when it rests for longer than a page should wait: the clock trigger, or a person later, goes on with it. */
  readonly rests?: boolean;
  /** Rows that stay in the queue until the page has opened their files; absent where there are none. */
  readonly protectedFiles?: readonly ProtectedFile[];
}

/** A certificate file that asks for so much computing that the page does it, by WebCrypto. */
export interface ProtectedFile {
  /** Number of the row in the sheet, for showing only. */
  readonly row: number;
  readonly user: string;
  readonly alias: string;
  /** What is to be derived; the keys go to `openProtected`. */
  readonly derivations: readonly Derivation[];
}

/** What a run would take. */
export interface Forecast {
  readonly seconds: number;
  /** Requests for it, those made in the last 24 hours, and how many a day there may be. */
  readonly fetches: number;
  readonly today: number;
  readonly perDay: number;
}

/** The state of the sheet at a glance. */
export interface Overview {
  /** False until the sheets exist: the page then offers to set them up. */
  readonly ready: boolean;
  readonly operator: string;
  readonly rows: number;
  /** Rows by state, in the order of the states, only states that occur. `label` is what the sheet shows. */
  readonly states: readonly {
    readonly state: string;
    readonly label: string;
    readonly kind: 'good' | 'warn' | 'bad' | 'idle';
    readonly count: number;
  }[];
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
  /** How other people's mailboxes are reached: not at all (own account only), keyless, or with a private key. */
  readonly access: 'own' | 'keyless' | 'key';
  /** Things to know about the sheet as a whole (a column is missing, a row twice). */
  readonly notices: readonly Notice[];
}

/** A certificate as shown: held by Gmail, or inside a file. Times are milliseconds since the epoch, UTC. */
export interface CertificateCard {
  /** Gmail's id; empty for a certificate that is only in a file. */
  readonly id: string;
  readonly isDefault: boolean;
  readonly subject: string;
  readonly issuer: string;
  readonly addresses: readonly string[];
  readonly serial: string;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  readonly notBefore: number;
  readonly notAfter: number;
  /** For people, e.g. "RSA 2048", "EC P-256". */
  readonly key: string;
  readonly signature: string;
  readonly state: 'valid' | 'expired' | 'not yet valid';
}

/** The row under the cursor. */
export interface RowCard {
  /** Number of the row in the sheet, for showing only. */
  readonly row: number;
  readonly user: string;
  readonly alias: string;
  readonly state: string;
  readonly kind: 'good' | 'warn' | 'bad' | 'idle';
  readonly message: string;
  /** What the sheet itself says against the row (address missing, row twice, no access to this user). */
  readonly notices: readonly Notice[];
  /** Whether the row names a certificate file. */
  readonly hasFile: boolean;
  readonly hasPassword: boolean;
}

/** One line of the set-up check. `todo` is empty for a green line. `copy` is text the admin pastes into the console. */
export interface Requirement {
  readonly code: string;
  readonly label: string;
  readonly met: 'yes' | 'no' | 'unknown';
  readonly says: string;
  readonly todo: string;
  readonly copy: readonly {readonly label: string; readonly text: string}[];
}

/** What the admin sets. The private key is never read back: only whether one is stored for this person. */
export interface Settings {
  readonly access: 'own' | 'keyless' | 'key';
  /** The service account's address. */
  readonly serviceAccount: string;
  /** Its numeric client id, for the delegation entry; empty until known. */
  readonly clientId: string;
  /** Addresses that may use the tool. */
  readonly operators: readonly string[];
  /** The user that the set-up check asks about. */
  readonly testUser: string;
  /** Make an uploaded certificate the default. */
  readonly makeDefault: boolean;
  /** Empty a row's password cell once its upload succeeded. */
  readonly emptyPassword: boolean;
  /** How many mailboxes are worked on at once, 1 to 100. */
  readonly width: number;
  /** Codes of blocks that are to be mere warnings. */
  readonly asWarning: readonly string[];
}

/** Whether the page derives the keys of protected files; left out, it does not. */
export interface InPage {
  readonly pageDerives?: boolean;
  /** Rows whose files it has not been able to open. */
  readonly except?: readonly {readonly user: string; readonly alias: string}[];
}

/** How a run goes on from the page. */
export interface Continuing extends InPage {
  /** For rows without a password of their own whose work is not finished. It is used and forgotten. */
  readonly password?: string;
  /** For rows of the CSE sheet whose key the key service is to wrap: the token that it asks for. It is used and forgotten. */
  readonly keyServiceToken?: string;
}

/** A certificate file from the person's computer, for one mailbox. */
export interface LocalFile {
  readonly name: string;
  readonly user: string;
  /** Empty is the primary address. */
  readonly alias: string;
  /** The whole file. */
  readonly base64: string;
  readonly password: string;
  /** Keys (base64) that the page has derived for it already, by the ids of their derivations. */
  readonly keys: Readonly<Record<string, string>>;
}

/** What came of a file from the person's computer. */
export interface UploadedFile {
  /** `kept`: Gmail had the certificate already. `not finished`: send the file again; what is done is not done twice. */
  readonly ended: 'done' | 'kept' | 'blocked' | 'failed' | 'not finished';
  /** What the State cell calls it, and how that is to be taken in; empty for `not finished`. */
  readonly label: string;
  readonly kind: 'good' | 'warn' | 'bad' | 'idle';
  readonly message: string;
}

/** Where users come from. `name`: `example.com`, `/Sales` (with the units below it), `staff@example.com`. */
export interface UsersFrom {
  readonly kind: 'domain' | 'orgUnit' | 'group';
  readonly name: string;
}

/** Each verb: what goes in, what comes out. */
export interface Verbs extends ImportVerbs, ConsentVerbs, CseVerbs {
  overview: {in: {}; out: Overview};
  /** Creates or repairs the sheets; idempotent, deletes nothing. The first person to do so becomes the first operator. */
  setUpSheets: {in: {}; out: Overview};
  /** The row under the cursor; null when the cursor is on no row of the Rollout sheet. */
  row: {in: {}; out: RowCard | null};
  /** How many rows a run would touch, an example of which, and what it would take. Changes nothing. */
  preview: {
    in: {action: RunAction; selection: Selection};
    out: {
      count: number;
      examples: readonly string[];
      /** Other addresses that are known to lose their certificates with these rows, where there are any. */
      others?: readonly string[];
      forecast: Forecast;
      /**
       * For actions that go by what the row and the Log record (`delete`, `offBoard`, `setDefault`, `restore`, `cseDisable`,
       * `cseDeleteIdentity`, `cseEnable`, `cseRollBack`): a digest of the action and these rows, for `start`.
       */
      rows?: string;
    };
  };
  /**
   * Queues the rows and makes them the run; does no work yet. Destructive actions (`delete`, `offBoard`, `cseDisable`,
   * `cseDeleteIdentity`) need `confirmed` and `rows` as `preview` gave them (`count`, `rows`): the rows themselves must be
   * as they were then. For others `confirmed` is not looked at, and `rows` holds them to the same if it is there. A run
   * that is already there is refused.
   */
  start: {
    in: {
      action: RunAction;
      selection: Selection;
      makeDefault?: boolean;
      force?: boolean;
      confirmed?: number;
      rows?: string;
    };
    out: Progress;
  };
  /** Works on the queued rows for a few seconds; call it again until `finished`. Refused while another execution does. */
  continue: {in: Continuing; out: Progress};
  /** Asks the run to end after its present wave, whoever runs it. Queued rows that are not done leave the queue. */
  stop: {in: {}; out: Progress | null};
  /** The certificates that Gmail holds for an alias, read now. */
  certificates: {
    in: {user: string; alias: string};
    out: readonly CertificateCard[];
  };
  /** One certificate with its chain, read now. */
  certificate: {
    in: {user: string; alias: string; id: string};
    out: {
      readonly certificate: CertificateCard;
      readonly chain: readonly CertificateCard[];
      readonly pem: string;
    };
  };
  /**
   * Opens the certificate file of the row under the cursor, or of `of`, and says which row that was, what the file holds and what
   * speaks against it, gravest first. Sends nothing. With `protectedFile` nothing is said yet: open it and ask again.
   */
  examine: {
    in: InPage & {readonly of?: Pick<RowCard, 'row' | 'user' | 'alias'>};
    out: {
      readonly row: number;
      readonly user: string;
      readonly alias: string;
      readonly certificate: CertificateCard | null;
      readonly chain: readonly CertificateCard[];
      readonly notices: readonly Notice[];
      readonly protectedFile: ProtectedFile | null;
    };
  };
  /**
   * Opens a row's protected file with keys (base64) that the page has derived, by the ids of their derivations, and keeps
   * what it holds for the next `examine` or `continue`. Keys that were given before are to be given again.
   */
  openProtected: {
    in: {
      user: string;
      alias: string;
      keys: Readonly<Record<string, string>>;
      /** As given to `continue`. */
      password?: string;
    };
    /** What is to be derived still; empty when it is done. */
    out: {readonly derivations: readonly Derivation[]};
  };
  setDefault: {
    in: {user: string; alias: string; id: string};
    out: readonly CertificateCard[];
  };
  /** Deletes one certificate. Refused for the default or the last valid one unless `force`. */
  delete: {
    in: {user: string; alias: string; id: string; force: boolean};
    out: readonly CertificateCard[];
  };
  settings: {
    in: {};
    out: {readonly settings: Settings; readonly hasPrivateKey: boolean};
  };
  /** Checks and stores; what is wrong comes back as notices and nothing is stored. */
  saveSettings: {
    in: {settings: Settings};
    out: {readonly settings: Settings; readonly hasPrivateKey: boolean};
  };
  /** Stores the service account's JSON key file in this person's own properties; the text is never given back. */
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
  /** Walks through the same, and puts versions, settings, limits and messages into one text without secrets. */
  diagnostics: {in: {}; out: {readonly text: string}};
  /** Counts what the sheets say now, and writes the same figures into the Dashboard sheet. Asks nobody else. */
  dashboard: {in: {}; out: Figures};
  /** The coverage of every alias as CSV, to be saved as a file: no password, no key, no certificate, no formula. */
  report: {in: {}; out: {readonly name: string; readonly csv: string}};
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
   * Adds a row for each user of a source that has none for the primary address. `confirmed` must be `added` as `countUsers`
   * gave it. With `keep` each refresh of all rows does the same from then on, and tells of users who have left; also
   * where none is to be added now.
   */
  addUsers: {
    in: {from: UsersFrom; keep: boolean; confirmed: number};
    out: {readonly added: number};
  };
  /** The sources that are kept, and what stood in the way of reading them at the last refresh. */
  usersFrom: {
    in: {};
    out: {
      readonly sources: readonly UsersFrom[];
      readonly notices: readonly Notice[];
    };
  };
  /** Keeps a source no more; its rows stay. */
  forgetUsersFrom: {in: {from: UsersFrom}; out: Verbs['usersFrom']['out']};
  /** How the sheet is kept true while nobody is there. */
  upkeep: {in: {}; out: Upkeep};
  /** What the page needs to judge files from the person's computer: whom they can be for, and how strict to be. */
  mailboxes: {
    in: {};
    out: {
      /** User and alias of each row that has addresses, in lower case; an alias that is the primary address is left out. */
      readonly rows: readonly (
        | readonly [user: string]
        | readonly [user: string, alias: string]
      )[];
      readonly asWarning: readonly string[];
      readonly renewalDays: number;
      /** The script's clock, milliseconds since the epoch. */
      readonly now: number;
    };
  };
  /**
   * Uploads certificate files that the person's computer holds; at most 20 at once. They are opened and judged
   * here, sent to Gmail and forgotten; the outcome goes into the mailbox's row, which is added if Gmail holds the certificate
   * and there is none, and into Inventory and Log. Idempotent: a file that is sent twice is stored once. `stop` ends it after
   * its present wave. Refused while a run has rows in the queue.
   */
  uploadFiles: {
    in: {files: readonly LocalFile[]; makeDefault: boolean};
    /** In the order of the files. `note` is for all of them; mostly empty. */
    out: {readonly results: readonly UploadedFile[]; readonly note: string};
  };
  /**
   * Checks and stores, and makes or removes this person's clock trigger; what is wrong comes back as notices and nothing
   * is changed. From then on it runs as this person, who takes it over from whoever had it.
   */
  saveUpkeep: {in: {settings: UpkeepSettings}; out: Upkeep};
}

export type Verb = keyof Verbs;

/** What the page sends. */
export type DoorRequest = {
  [V in Verb]: {readonly verb: V} & Verbs[V]['in'];
}[Verb];

/** What comes back: never an exception for anything that was foreseen. */
export type DoorAnswer<V extends Verb = Verb> =
  | {readonly ok: true; readonly value: Verbs[V]['out']}
  | {readonly ok: false; readonly notices: readonly Notice[]};
