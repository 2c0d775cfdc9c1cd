/** What the core asks of the world. Each port is small; `src/apps-script` has one adapter for each. */
import type {Grant} from '../access/authorized';
import type {ConsentTokens} from '../access/consent-tokens';
import type {Tokens} from '../access/tokens';
import type {ConsentDoorFindings} from '../consent/findings';
import type {CseFolderFindings} from '../cse/folder-findings';
import type {CseDoorFindings} from '../cse/work-findings';
import type {ConsentKey, ConsentStore} from '../consent/store';
import type {ConsentSpeech} from '../consent/speech';
import type {ConsentLine, ConsentNews} from '../consent/table';
import type {RequirementResult} from '../base/requirement';
import type {CseTexts} from '../cse/row';
import type {
  CseSettings,
  Figures,
  Notice,
  Progress,
  Requirement,
  RunAction,
  Settings,
  UpkeepSettings,
  UsersFrom,
} from './contract';
import type {DirectoryFindings} from '../directory/findings';
import type {Mailbox} from '../google/gmail/smime-info';
import type {ReportWords} from '../report/coverage-csv';
import type {RowSelection} from '../rows/actions';
import type {Finding, Outcome, State} from '../rows/outcome';
import type {QueuedTexts, RowTexts, Way} from '../rows/row';
import type {Begun} from '../rows/open-file';
import type {Openings} from '../rows/openings';
import type {ImportDoorFindings} from '../import/door-findings';
import type {ConfirmedRows, HandledRows} from '../run/confirmed';
import type {RunFeatures} from '../run/features';
import type {Lease} from '../run/lease';
import type {PendingEntry} from '../run/pending';
import type {SchedulerPorts} from '../engine/scheduler';
import type {
  InventoryLine,
  InventoryNews,
  Reading,
  UserAliases,
} from '../inventory/table';
import type {LogEntry} from '../rows/log-table';
import type {Unwritten, WrittenOutcome} from '../hosted/table';
import type {Digest} from '../schedule/digest';
import type {Told, UpkeepFindings} from '../schedule/findings';
import type {KnownUsers} from '../directory/leavers';
import type {Strangers} from '../schedule/strangers';
import type {Diagnostics} from './diagnostics';
import type {DoorFinding} from '../base/refusal';
import type {SettingChange} from './settings-log';

/** A sheet whose rows are the queue of runs. Found again, with its columns, whenever it is asked for anything. */
export interface QueueSheet<Texts extends QueuedTexts = QueuedTexts> {
  /**
   * The rows as they stand now, blank ones left out.
   *
   * @throws DoorRefusal when there is no such sheet, or a column that is needed is not there
   */
  rows(): Texts[];
  /** Numbers of the rows whose Queued cell holds something. */
  queued(): number[];
  /** Puts a word into the Queued cell of rows, or empties it; numbers as `rows()` just gave them. */
  setQueued(rowNumbers: readonly number[], word: string): void;
  /**
   * Writes outcomes to the rows that have their addresses now (see `run/queue`). A row's Queued cell is emptied after its
   * other cells were written, and its password cell after that: cut off anywhere, a row that has left the queue has its
   * outcome. A cell that Sheets refuses keeps no other one from being written.
   */
  write(outcomes: ReadonlyMap<string, WrittenOutcome>): Unwritten;
  /** Empties the password cells of rows, by address. @returns false where Sheets refuses one of them */
  emptyPasswords(addresses: ReadonlySet<string>): boolean;
  /**
   * The columns that a run writes and that this person may not write in some of the rows, by their headers.
   *
   * @param emptiesPasswords - whether the password column counts
   */
  guarded(
    rowNumbers: readonly number[],
    emptiesPasswords: boolean,
  ): {readonly sheet: string; readonly columns: readonly string[]};
  /** Rows that the person has selected and can see; empty when another sheet is in front. */
  selectedRows(): ReadonlySet<number>;
  /** The row under the cursor; null when another sheet is in front or the cursor is on the header. */
  rowUnderCursor(): number | null;
}

/** The Rollout sheet. */
export interface RolloutSheet extends QueueSheet<RowTexts> {
  /**
   * Adds rows at the end, and room for them, set up like the others. What is given is text, whatever it looks like. Cut off,
   * it has added whole rows, the first ones.
   */
  append(
    rows: readonly {
      readonly user: string;
      readonly alias: string;
      readonly file: string;
      readonly password: string;
    }[],
  ): void;
  /**
   * Whether inputs can be written. @param added - rows that are to be appended
   *
   * @throws DoorRefusal where somebody else protects one of the cells; nothing is changed then
   */
  refuseGuarded(
    added: number,
    changes: readonly {readonly key: string; readonly cells: object}[],
  ): void;
  /**
   * Writes inputs into rows that are there, by key; of several rows with one key into the first. What is given is text,
   * whatever it looks like.
   */
  fill(
    changes: readonly {
      readonly key: string;
      readonly cells: {readonly file?: string; readonly password?: string};
    }[],
  ): void;
  /** When each row's certificate ends, by row number, milliseconds since the epoch. */
  expiries(): ReadonlyMap<number, number>;
}

/** The inputs of a row of the CSE sheet. */
export interface CseInputs {
  readonly user: string;
  readonly certificate: string;
  readonly password: string;
  readonly metadata: string;
  readonly use: string;
}

/** The CSE sheet. */
export interface CseSheet extends QueueSheet<CseTexts> {
  /** Whether it was set up; all else throws where it was not. */
  isSetUp(): boolean;
  /** Adds rows at the end, as `RolloutSheet.append` does. */
  append(rows: readonly CseInputs[]): void;
  /**
   * Whether inputs can be written. @param added - rows that are to be appended
   *
   * @throws DoorRefusal where somebody else protects one of the cells; nothing is changed then
   */
  refuseGuarded(
    added: number,
    changes: readonly {readonly key: string; readonly cells: object}[],
  ): void;
  /**
   * Writes inputs into rows that are there, by `cseKeyOf`; of several rows with one key into the first. What is given is text,
   * whatever it looks like.
   */
  fill(
    changes: readonly {
      readonly key: string;
      readonly cells: Partial<Omit<CseInputs, 'user' | 'use'>>;
    }[],
  ): void;
}

/** The sheets beside it. */
export interface Workbook {
  readonly rollout: RolloutSheet;
  readonly cse: CseSheet;
  /**
   * Makes the Inventory sheet say what was read; a sheet that is gone is made again.
   *
   * @param users - every address of users for whom that was read, too
   * @returns what is different from what the sheet said before
   */
  record(
    readings: readonly Reading[],
    users?: readonly UserAliases[],
  ): InventoryNews[];
  /** The Inventory as it stands; empty when there is none. */
  inventory(): InventoryLine[];
  /** Writes what follows from Inventory and Rollout together, and from the day, into the Inventory: only what changed. */
  annotate(now: number): void;
  /** Gives the Inventory's lines of users who were renamed to their new addresses, by the old ones. */
  renameUsers(renamed: ReadonlyMap<string, string>): void;
  /** The days' figures that the Dashboard holds, oldest first; empty when there is none. */
  history(): Figures['history'];
  /** Makes the Dashboard sheet say the figures; its charts follow. One that is gone is made again. */
  showDashboard(figures: Figures): void;
  /**
   * The default that each alias had before the last change of its default that the log tells of, by `keyOf`. Aliases for
   * which the log has none are left out.
   */
  previousDefaults(keys: ReadonlySet<string>): ReadonlyMap<string, string>;
  /**
   * Appends to the Log sheet, in order. One that is gone is made again; one that is full is put aside under the name of
   * the day, and a new one begun.
   */
  log(entries: readonly LogEntry[]): void;
  /** The Log sheet's name where this person may not write it; null where it can be written, or is to be made. */
  guardedLog(): string | null;
  /** Those of the entries that are not among the last lines of the Log sheet. */
  unlogged(entries: readonly LogEntry[]): LogEntry[];
  /**
   * Makes the Consent sheet say where users stand; one that is gone is made again.
   *
   * @param tell - is given what is different from what the sheet said before, ahead of its being written
   */
  showConsent(
    lines: readonly ConsentLine[],
    tell: (news: readonly ConsentNews[]) => void,
  ): void;
  /** Makes sure that everything written so far is in the sheets. */
  flush(): void;
  /** Creates what is missing and repairs headers, formats, validation, colours and protection; deletes nothing. */
  setUp(): void;
  /** Whether the sheets have been set up. */
  isSetUp(): boolean;
}

/** What the run keeps between executions; its queue is the sheet itself. */
export interface RunRecord {
  readonly action: RunAction;
  /** Who started it: the trigger that goes on with it is this person's. */
  readonly operator: string;
  readonly makeDefault: boolean;
  readonly force: boolean;
  /** The clock started it, for upkeep: it ends with the digest. */
  readonly scheduled?: true;
  /** A refresh that also renews what is due. */
  readonly renews?: true;
  /** The clock started it, for rows of the CSE sheet that wait: it ends without a mail where nothing came of it. */
  readonly retries?: true;
  /** The key service that its rows have to agree in, once it is known. */
  readonly keyService?: string;
  /** A refresh that also reads users who have no row, and has not read them all. */
  readonly everyUser?: boolean;
  readonly total: number;
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
  /** How wide it went last. */
  readonly width: number;
  /** The trigger leaves it alone until then; milliseconds since the epoch. */
  readonly restUntil: number;
  /** When an execution last ended its work on it; milliseconds since the epoch. Absent in a run of an earlier version. */
  readonly workedAt?: number;
  readonly stopAsked: boolean;
  /** Marks of rows that are done although Sheets refused to empty their Queued cells. */
  readonly stuck?: readonly string[];
  /** Executions of the clock trigger, one after the other, that ended in an exception. */
  readonly faults?: number;
  /** A mail has said that nothing works on it. */
  readonly idleTold?: true;
  /** What went wrong beside the rows. */
  readonly notes: readonly NoteCode[];
  /** The version that the Log names for it; absent until it has a line there. */
  readonly loggedBy?: string;
}

/** What there is to say about a run as a whole. */
export type NoteCode =
  | 'stopped'
  | 'out of quota'
  | 'no requests'
  /** Words were in Queued cells of rows that the run was not started with. */
  | 'rows not confirmed'
  | 'no trigger'
  | 'reading others'
  | 'log waits'
  | 'log lost'
  | 'inventory waits'
  /** Sheets refused cells of rows that are done. */
  | 'cells refused'
  /** The clock trigger failed again and again, and was taken away. */
  | 'trigger stopped'
  | 'mail failed'
  | 'consent waits'
  | 'upkeep failed'
  /** Rows wait for the key service's token. */
  | 'token wanted'
  /** Rows wait for CSE, and a trigger tries them again. */
  | 'rows wait'
  /** Rows wait for CSE, and no trigger could be made to try them again. */
  | 'no retry trigger';

/** What is kept of a run, each thing by its name. */
export interface Kept {
  readonly run: RunRecord;
  readonly stop: true;
  readonly lease: Lease;
  /** Log lines of outcomes that are on their way into the sheets. */
  readonly pending: readonly PendingEntry[];
  /** Changes that are under way in Gmail, by the row's address. */
  readonly begun: Readonly<Record<string, Begun>>;
  /** The row whose file an execution is opening at great cost: found by a later one, that execution died of it. */
  readonly opening: string;
  /** The rows that the run was started with. */
  readonly confirmed: ConfirmedRows;
  /** Which of them have been dealt with. */
  readonly handled: HandledRows;
  /** What rows held before an execution was cut off that may have been writing into them, by the row's address. */
  readonly cutOff: Readonly<Record<string, RecordedTexts>>;
  /** How upkeep stands. */
  readonly upkeep: UpkeepRecord;
  /** What the digest has told already; see `upkeep/told`. */
  readonly told: string;
  /** Rows of the run that failed although their State cell does not say so: a mark for the address of each; see `upkeep/told`. */
  readonly troubled: string;
  /** Rows for which the clock has changed what Gmail holds, until a digest has told it: marks, as in `troubled`. */
  readonly stored: string;
  /** How far the run is with users who have no row. */
  readonly strangers: Strangers;
  /** Whose users have rows, at every refresh of all. */
  readonly usersFrom: readonly UsersFrom[];
  /** Users that were asked for and that Google’s delegation entry does not allow to be read yet. */
  readonly usersRefused: UsersFrom;
  /** Who of them has left. */
  readonly known: KnownUsers;
}

/** Texts of a row that outcomes write, by their names; see `Queue.recordedIn`. */
export type RecordedTexts = Readonly<Record<string, string>>;

/** What upkeep keeps between its executions. */
export interface UpkeepRecord {
  /** As whom it runs; empty when it is not installed. */
  readonly owner: string;
  /** When it last ended, milliseconds since the epoch; 0 for never. */
  readonly lastRefresh: number;
  /** The day (and hour) for which it last began, in the spreadsheet's time zone: it begins once for each. */
  readonly begunFor: string;
  /** What kept it from working last, and whether a mail has told so; null when it works. */
  readonly failure: {
    readonly findings: readonly Told[];
    readonly told: boolean;
  } | null;
}

/** Small things that outlive an execution. */
export interface Store {
  settings(): Settings;
  saveSettings(settings: Settings): void;
  upkeep(): UpkeepSettings;
  saveUpkeep(settings: UpkeepSettings): void;
  cse(): CseSettings;
  saveCse(settings: CseSettings): void;
  /** The version that last set the document up; null when it is not written down. Read once. */
  setUpBy(): string | null;
  saveSetUpBy(version: string): void;
  /** What is kept of the run, read anew and at once. */
  kept(): Partial<Kept>;
  /** Keeps some things and forgets those that are null, all at once. @throws when there is no room */
  keep(values: {readonly [Name in keyof Kept]?: Kept[Name] | null}): void;
  /** Takes away what nothing needs any more of what was kept. */
  tidy(): void;
  /** Requests that this person's executions have made in the last 24 hours. */
  fetchesToday(): number;
  countFetches(made: number): void;
  /** Whether this person has stored the service account's private key. */
  hasPrivateKey(): boolean;
  savePrivateKey(email: string, privateKey: string): void;
  forgetPrivateKey(): void;
}

/** The clock trigger of this person that goes on with a run when nobody else does: there is one, or none. */
export interface Triggers {
  /** @throws when the platform has no more triggers to give */
  ensure(): void;
  remove(): void;
}

/** The clock trigger of this person that keeps the sheet true, every hour: there is one, or none. */
export interface UpkeepTrigger {
  /** @throws when the platform has no more triggers to give */
  ensure(): void;
  remove(): void;
  isThere(): boolean;
}

/** How mailboxes are reached. */
export interface Rights {
  /**
   * The right for a mailbox; null where there is none (somebody else's, and nothing is set up). Delegation comes first.
   *
   * @param wish - by which of the two ways, where the row says so
   */
  grantFor(at: Mailbox, wish: Way | null): Grant | null;
  /** The tokens of the delegation that is set up; null when none is, or when its key is not stored for this person. */
  delegation(): Tokens | null;
  /** The tokens of users who have allowed it; null when consent is not set up. */
  consent(): ConsentTokens | null;
  /** Whether a private key (PEM) is one that can sign. */
  canSign(privateKey: string): boolean;
}

/** What the platform knows of itself. */
export interface Platform {
  /** Whether this person has granted every scope of the manifest, and where to do so. */
  authorization(): {readonly granted: boolean; readonly url: string};
  /** The scope of the manifest by which IAM signs, without its common beginning: `cloud-platform` or `iam`. */
  readonly signingScope: string;
  /** Address of the script's web app; empty where it is not deployed or cannot be told. */
  webApp(): string;
}

/** Turns data into sentences, in the operator's language. */
export interface Speech {
  /** The text for whoever helps; what it is made of is not yet fit to be sent. */
  diagnostics(facts: Diagnostics): string;
  notice(finding: Finding | DoorFinding): Notice;
  /** What the Message cell says. */
  message(outcome: Outcome): string;
  /** Whether it says that something was not done which leaves the row's state as it is. */
  isNotDone(message: string): boolean;
  stateLabel(state: State): string;
  actionLabel(action: RunAction): string;
  /** What the Log calls the obliteration of a key pair, which is no action over rows. */
  obliterateLabel(): string;
  /** What the Log calls a change of settings. */
  settingsLabel(): string;
  /** The mail that tells operators of such changes. */
  settingsChanged(changes: readonly SettingChange[], by: string): Mail;
  /** What the overview calls rows without a state. */
  untouchedLabel(): string;
  note(code: NoteCode): string;
  /** A message of the Log that also names the version at work. */
  withVersion(message: string, version: string): string;
  /** What is different since the last look. */
  news(news: readonly InventoryNews[]): string;
  readonly reportWords: ReportWords;
  /** What the mail at the end of a run says. */
  summary(progress: Progress): {
    readonly subject: string;
    readonly body: string;
  };
  requirement(result: RequirementResult): Requirement;
  /** The mail that tells what is new, and the one that tells what keeps upkeep from working. */
  digest(digest: Digest): Mail;
  failure(findings: readonly Told[]): Mail;
  /** The mail that tells what keeps a clock trigger from an action; `isLast`: the trigger was taken away. */
  interrupted(
    action: RunAction,
    findings: readonly Told[],
    isLast: boolean,
  ): Mail;
  readonly consent: ConsentSpeech;
}

/** A mail, as plain text and as HTML that says the same. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}

/** How the spreadsheet is shared. */
export interface Sharing {
  /** Addresses of people and groups that it is shared with, its owner among them; lower case. */
  readonly people: readonly string[];
  /** Who gets at it by its link alone; null where nobody does, or it cannot be told. */
  readonly byLink: {
    readonly mayEdit: boolean;
    readonly inDomain: boolean;
  } | null;
}

/** Everything together. */
export interface Ports extends SchedulerPorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly rights: Rights;
  readonly platform: Platform;
  readonly speech: Speech;
  readonly openings: Openings;
  readonly features: RunFeatures;
  /** What is kept of the users who allow it themselves. */
  readonly consent: ConsentStore & ConsentKey;
  /**
   * The person at the keyboard, or the creator of the clock trigger, lower case. Empty for anybody else on whose behalf
   * the script would run: a visitor of the web app is nobody here.
   */
  readonly operator: string;
  /** A name for this execution that no other one has. */
  readonly execution: string;
  readonly triggers: Triggers;
  readonly upkeepTrigger: UpkeepTrigger;
  /** Tries rows of the CSE sheet again that wait, every hour. */
  readonly retryTrigger: UpkeepTrigger;
  /** Who else gets at the spreadsheet; as it was some minutes ago at worst. */
  sharing(): Sharing;
  /** The spreadsheet's time zone and address. */
  readonly timeZone: string;
  readonly locale: string;
  readonly spreadsheetUrl: string;
  /** The day (`2026-11-22`) and hour (0 to 23) of an instant in the spreadsheet's time zone. */
  local(instant: number): {readonly day: string; readonly hour: number};
  /**
   * Sends a text, with the same as HTML if given; false when today's mails are used up.
   *
   * @param to - one address, or several with commas between
   * @throws when it cannot be sent
   */
  mail(to: string, subject: string, body: string, html?: string): boolean;
  /** Mails that may still be sent today. */
  mailsLeft(): number;
  /** Requests that this execution has made. */
  fetches(): number;
  /**
   * Does something while no other execution does, for this sheet.
   *
   * @returns null when another execution is at it; waits at most `waitMs`.
   */
  alone<T>(waitMs: number, work: () => T): {readonly value: T} | null;
}

/** What a sheet as a whole can be wrong about, and what a request can be refused for. */
export interface DoorFindings
  extends
    ConsentDoorFindings,
    CseDoorFindings,
    CseFolderFindings,
    UpkeepFindings,
    DirectoryFindings,
    ImportDoorFindings {
  'not-an-operator': {readonly operator: string};
  'not-set-up': {};
  /** An earlier version has set it up; versions as `0.1.0`. */
  'document-older': {readonly version: string; readonly script: string};
  'document-newer': {readonly version: string; readonly script: string};
  'sheet-missing': {readonly sheet: string};
  'column-missing': {
    readonly sheet: string;
    readonly columns: readonly string[];
  };
  /** Somebody else protects what a run writes. */
  'sheet-protected': {
    readonly sheet: string;
    /** Empty: the whole sheet. */
    readonly columns: readonly string[];
    readonly operator: string;
  };
  'nothing-selected': {
    readonly selection: RowSelection;
    /** Whose rows were looked for. */
    readonly action: RunAction;
  };
  'run-in-progress': {
    readonly operator: string;
    readonly action: RunAction;
    readonly left: number;
  };
  'another-execution': {
    readonly operator: string;
    readonly action: RunAction | null;
    readonly done: number;
    readonly total: number;
  };
  'confirmation-differs': {
    readonly expected: number;
    readonly confirmed: number;
  };
  /** A request that takes something away and does not name the rows that a person has confirmed. */
  'confirmation-missing': {readonly action: RunAction};
  'too-many-rows': {
    readonly action: RunAction;
    readonly count: number;
    readonly most: number;
  };
  'files-unreadable': {};
  /** The person has not granted everything; `url` is where to, empty where it is not known. */
  'permission-missing': {readonly url: string};
  /** A run that no clock trigger has continued for a while; `minutes` since anybody worked on it. */
  'run-not-continued': {readonly operator: string; readonly minutes: number};
  'shared-with-others': {readonly people: readonly string[]};
  'shared-by-link': {readonly mayEdit: boolean; readonly inDomain: boolean};
  'no-row': {};
  /** Beyond those that are named one by one. */
  'more-rows-twice': {readonly rows: readonly number[]; readonly more: number};
  'took-too-long': {};
  'no-run': {};
  'setting-invalid': {readonly setting: string; readonly value: string};
  'key-unreadable': {};
  'operator-would-be-locked-out': {readonly operator: string};
  'unknown-verb': {};
  'door-fault': {readonly text: string};
}
