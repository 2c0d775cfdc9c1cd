/** The ports for rows: each is small, and `src/apps-script` has an adapter for each. */
import type {CaCertificates, CaCertificateStore} from './ca-certificates';
import type {DoorFinding} from './refusal';
import type {Finding, Outcome, State} from './outcome';
import type {HiddenValues} from '../google/hidden-values';
import type {Grant} from '../access/authorized';
import type {ListReach} from '../google/revocation-list';
import type {LogEntry} from './log-table';
import type {Mailbox} from '../google/gmail/smime-info';
import type {Notice} from '../base/notice';
import type {Openings} from './openings';
import type {Requirement, RequirementResult} from './requirement';
import type {RolloutSheet} from './rollout-sheet';
import type {RunAction} from './actions';
import type {SchedulerPorts} from '../engine/scheduler';
import type {Settings} from './settings';
import type {Sharing} from './sharing';
import type {Tokens, ConsentTokenSource} from '../access/tokens';
import type {ScheduleSettings} from './schedule-settings';
import type {AccessKind} from './row';

/** The Rollout sheet, and the Log next to it. */
export interface RowWorkbook {
  readonly rollout: RolloutSheet;
  /**
   * The default that each alias had before the latest change of its default in the Log, by `keyOf`. Aliases that the
   * log has none for are left out.
   */
  previousDefaults(keys: ReadonlySet<string>): ReadonlyMap<string, string>;
  /**
   * Appends to the Log sheet, in order. One that is gone is made again; one that is full is put aside under the name of
   * the day, and a new one begun.
   */
  log(entries: readonly LogEntry[]): void;
  /** Shows the person the newest lines of the Log. */
  showLog(): void;
  /** The Log sheet's name if this person may not write to it; null if it can be written, or has yet to be created. */
  guardedLog(): string | null;
  /** Those of the entries that are not among the last lines of the Log sheet. */
  unlogged(entries: readonly LogEntry[]): LogEntry[];
  /** Makes sure that everything written so far is in the sheets. */
  flush(): void;
  /** Creates what is missing and repairs headers, formats, validation, colors and protection; deletes nothing. */
  setUp(): void;
  /**
   * Brings the columns of a sheet into today’s order, with all they hold. A sheet that is not there stays as it is, and
   * so does the order of one whose columns are in another order than `before`.
   *
   * @param before - the names of columns
   */
  arrange(
    kind: 'rollout' | 'cse' | 'inventory' | 'log',
    before: readonly string[],
  ): void;
  /** Whether the sheets have been set up. */
  isSetUp(): boolean;
}

/** Settings, and other small things that outlive an execution. */
export interface SettingsStore extends CaCertificateStore {
  settings(): Settings;
  saveSettings(settings: Settings): void;
  schedule(): ScheduleSettings;
  saveSchedule(settings: ScheduleSettings): void;
  /** The version that last set the document up; null when it is not written down. Read once. */
  setUpBy(): string | null;
  saveSetUpBy(version: string): void;
  /** Requests that this person's executions have made in the last 24 hours. */
  fetchesToday(): number;
  countFetches(made: number): void;
  /** Milliseconds that this person's clock triggers have worked on runs in the last 24 hours. */
  triggerMsToday(): number;
  countTriggerMs(ms: number): void;
  /** Whether this person has stored the service account's private key. */
  hasPrivateKey(): boolean;
  savePrivateKey(email: string, privateKey: string): void;
  forgetPrivateKey(): void;
  /** The key of the CA server that this person has saved, in hexadecimal; empty for none. */
  issuerKey(): string;
  saveIssuerKey(key: string): void;
  /**
   * Address of the Google Chat webhook; empty if there is none. It is a secret: anyone who has it can post in that
   * space.
   */
  chatWebhook(): string;
  /** @param address - empty to forget it */
  saveChatWebhook(address: string): void;
}

/** This person's clock trigger that continues a run when nobody else does: there is one, or none. */
export interface Triggers {
  /** @throws when the platform has no more triggers to give */
  ensure(): void;
  /**
   * The same without a look whether it is there, for a run that has just begun: one that an earlier run left would remove
   * itself within a minute.
   */
  create(): void;
  /** Removes every one that there is. */
  remove(): void;
}

/** This person's hourly clock trigger that keeps the sheet up to date: there is one, or none. */
export interface ClockTrigger {
  /** @throws when the platform has no more triggers to give */
  ensure(): void;
  remove(): void;
  isThere(): boolean;
}

/** How mailboxes are reached. */
export interface Rights {
  /**
   * The authorization for a mailbox; null if there is none (it is someone else's, and nothing is set up). Delegation
   * has precedence.
   *
   * @param preferred - which of the two to use, if the row specifies it
   */
  grantFor(at: Mailbox, preferred: AccessKind | null): Grant | null;
  /** The tokens of the delegation that is set up; null if none is, or if its key is not stored for this person. */
  delegation(): Tokens | null;
  /** The tokens of users who have consented; null if consent is not set up. */
  consent(): ConsentTokenSource | null;
  /** Whether a private key (PEM) is one that can sign. */
  canSign(privateKey: string): boolean;
}

/** What the platform knows about itself. */
export interface Platform {
  /** Whether this person has granted every scope of the manifest, and where to do so. */
  authorization(): {readonly granted: boolean; readonly url: string};
  /** The manifest's scope for signing with IAM, without the common prefix: `cloud-platform` or `iam`. */
  readonly signingScope: string;
  /** Which revocation lists can be fetched, where that is more than Apps Script can; files are checked against them, too. */
  readonly lists?: ListReach;
  /** Address of the script's web app; empty if it is not deployed or cannot be determined. */
  webApp(): string;
}

/** Turns data about rows into what is written: cells, Log, properties. In the sheet's language, whoever runs the script. */
export interface RowSpeech {
  /** What happened, without what to do about it. */
  says(finding: Finding | DoorFinding): string;
  /** What happened and what to do about it, in one text; of several findings, one after the other. */
  sentence(...findings: readonly (Finding | DoorFinding)[]): string;
  /** What the Message cell says. */
  message(outcome: Outcome): string;
  /** Whether it reports something that was not done and leaves the row's state unchanged. */
  isNotDone(message: string): boolean;
  stateLabel(state: State): string;
  /** @param previews - it is only previewed */
  actionLabel(action: RunAction, previews?: boolean): string;
  /** What the overview calls rows without a state. */
  untouchedLabel(): string;
  /** A message of the Log that also names the version at work. */
  withVersion(message: string, version: string): string;
}

/**
 * Turns data into what is shown to the person who asked, and never written. In that person's language; the labels of columns and
 * sheets that it quotes are the sheet's own.
 */
export interface RowViewerSpeech {
  notice(finding: Finding | DoorFinding): Notice;
  /** As `RowSpeech` has it. */
  sentence(...findings: readonly (Finding | DoorFinding)[]): string;
  /** What the Message cell would say. */
  message(outcome: Outcome): string;
  requirement(result: RequirementResult): Requirement;
}

export interface RowPorts extends SchedulerPorts {
  readonly workbook: RowWorkbook;
  readonly store: SettingsStore;
  readonly rights: Rights;
  readonly platform: Platform;
  readonly speech: RowSpeech;
  readonly viewerSpeech: RowViewerSpeech;
  readonly openings: Openings;
  readonly caCertificates: CaCertificates;
  /** Bytes that nobody can foresee. */
  randomBytes(length: number): Uint8Array;
  /** The secrets of this execution: the wire repeats none of them. */
  readonly hidden: HiddenValues;
  /**
   * The person at the keyboard, or the creator of the clock trigger, lowercase. Empty for anyone else on whose behalf
   * the script would run: a visitor of the web app counts as nobody here.
   */
  readonly operator: string;
  /** A name for this execution that no other one has. */
  readonly execution: string;
  readonly triggers: Triggers;
  /** Who else can access the spreadsheet; at most a few minutes old. */
  sharing(): Sharing;
  /** The spreadsheet's time zone and address. */
  readonly timeZone: string;
  readonly locale: string;
  readonly spreadsheetUrl: string;
  /** The day (`2026-11-22`) and hour (0 to 23) of an instant in the spreadsheet's time zone. */
  local(instant: number): {readonly day: string; readonly hour: number};
  /**
   * Sends a text, also as HTML if given; false if today's mail quota is used up.
   *
   * @param to - one address, or several separated by commas
   * @throws if it cannot be sent
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
  withLock<T>(waitMs: number, work: () => T): {readonly value: T} | null;
}
