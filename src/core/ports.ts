/** What the core asks of the world. Each port is small; `src/apps-script` has one adapter for each. */
import type {Grant} from './access/authorized';
import type {Tokens} from './access/tokens';
import type {RequirementResult} from './verbs/requirement';
import type {Action, Notice, Requirement, Selection, Settings} from './door';
import type {Mailbox} from './gmail/smime-info';
import type {Finding, Outcome, State} from './rollout/outcome';
import type {RowTexts} from './rollout/row';
import type {SchedulerPorts} from './run/scheduler';
import type {Reading} from './tables/inventory-table';
import type {LogEntry} from './tables/log-table';
import type {WrittenOutcome} from './tables/rollout-table';
import type {DoorFinding} from './verbs/refusal';

/** The Rollout sheet. Found again, with its columns, whenever it is asked for anything. */
export interface RolloutSheet {
  /**
   * The rows as they stand now, blank ones left out.
   *
   * @throws SheetMissing when there is no such sheet, or a column that is needed is not there
   */
  rows(): RowTexts[];
  /**
   * Writes outcomes to the rows that have their addresses now (see `addressesOf`).
   *
   * @returns the addresses that no row has any more.
   */
  write(outcomes: ReadonlyMap<string, WrittenOutcome>): readonly string[];
  /** Puts a word into the Queued cell of rows, or empties it; numbers as `rows()` just gave them. */
  setQueued(rowNumbers: readonly number[], word: string): void;
  /** Rows that the person has selected and can see; empty when another sheet is in front. */
  selectedRows(): ReadonlySet<number>;
  /** The row under the cursor; null when another sheet is in front or the cursor is on the header. */
  rowUnderCursor(): number | null;
  /** When each row's certificate ends, by row number, milliseconds since the epoch. */
  expiries(): ReadonlyMap<number, number>;
}

/** The sheets beside it. */
export interface Workbook {
  readonly rollout: RolloutSheet;
  /** Makes the Inventory sheet say what was read; a sheet that is gone is made again. */
  record(readings: readonly Reading[]): void;
  /** Appends to the Log sheet, in order; a sheet that is gone is made again. */
  log(entries: readonly LogEntry[]): void;
  /** Creates what is missing and repairs headers, formats, validation, colours and protection; deletes nothing. */
  setUp(): void;
  /** Whether the sheets have been set up. */
  isSetUp(): boolean;
}

/** What the run keeps between executions; its queue is the sheet itself. */
export interface RunRecord {
  readonly action: Action;
  readonly operator: string;
  readonly makeDefault: boolean;
  readonly force: boolean;
  readonly total: number;
  readonly succeeded: number;
  readonly blocked: number;
  readonly failed: number;
  /** Time spent working, for the rate. */
  readonly workedMs: number;
  readonly stopAsked: boolean;
}

/** Small things that outlive an execution. */
export interface Store {
  settings(): Settings;
  saveSettings(settings: Settings): void;
  run(): RunRecord | null;
  /** null forgets the run, and that a stop was asked for. */
  saveRun(run: RunRecord | null): void;
  /** Read anew each time, since another execution may have asked. */
  stopAsked(): boolean;
  askToStop(): void;
  /** Whether this person has stored the service account's private key. */
  hasPrivateKey(): boolean;
  savePrivateKey(email: string, privateKey: string): void;
  forgetPrivateKey(): void;
}

/** How mailboxes are reached. */
export interface Rights {
  /** The right for a mailbox; null where there is none (somebody else's, and no delegation is set up). */
  grantFor(at: Mailbox): Grant | null;
  /** The tokens of the delegation that is set up; null when none is, or when its key is not stored for this person. */
  delegation(): Tokens | null;
  /** Whether a private key (PEM) is one that can sign. */
  canSign(privateKey: string): boolean;
}

/** What the platform knows of itself. */
export interface Platform {
  /** Whether this person has granted every scope of the manifest, and where to do so. */
  authorization(): {readonly granted: boolean; readonly url: string};
}

/** Turns data into sentences, in the operator's language. */
export interface Speech {
  notice(finding: Finding | DoorFinding): Notice;
  /** What the Message cell says. */
  message(outcome: Outcome): string;
  stateLabel(state: State): string;
  actionLabel(action: Action): string;
  /** What the overview calls rows without a state. */
  untouchedLabel(): string;
  note(code: 'stopped' | 'out of quota'): string;
  requirement(result: RequirementResult): Requirement;
}

/** Everything together. */
export interface Ports extends SchedulerPorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly rights: Rights;
  readonly platform: Platform;
  readonly speech: Speech;
  /** The person at the keyboard (or the creator of the trigger), lower case. */
  readonly operator: string;
  /**
   * Does something while no other execution does, for this sheet.
   *
   * @returns null when another execution is at it; waits at most `waitMs`.
   */
  alone<T>(waitMs: number, work: () => T): {readonly value: T} | null;
}

/** What a sheet as a whole can be wrong about, and what a request can be refused for. */
export interface DoorFindings {
  'not-an-operator': {readonly operator: string};
  'not-set-up': {};
  'sheet-missing': {readonly sheet: string};
  'column-missing': {
    readonly sheet: string;
    readonly columns: readonly string[];
  };
  'nothing-selected': {readonly selection: Selection};
  'run-in-progress': {
    readonly operator: string;
    readonly action: Action;
    readonly left: number;
  };
  'another-execution': {};
  'confirmation-differs': {
    readonly expected: number;
    readonly confirmed: number;
  };
  'no-row': {};
  'took-too-long': {};
  'no-run': {};
  'setting-invalid': {readonly setting: string; readonly value: string};
  'key-unreadable': {};
  'operator-would-be-locked-out': {readonly operator: string};
  'unknown-verb': {};
  'door-fault': {readonly text: string};
}
