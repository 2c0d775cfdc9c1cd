/**
 * What a language has to provide: a sentence for every code, and every label. One that lacks a key does not compile.
 */
import type {
  Forecast,
  Progress,
  RunAction,
  Selection,
} from '../core/door/contract';
import type {DestructiveAction} from '../core/rows/actions';
import type {QuotedFinding} from '../core/base/finding';
import type {Cause} from '../core/report/causes';
import type {Findings, Outcome, State} from '../core/rows/outcome';
import type {PlannedStep} from '../core/rows/planned';
import type {DashboardWords} from '../core/report/dashboard-table';
import type {ReportWords} from '../core/report/coverage-csv';
import type {
  InventoryColumn,
  InventoryNews,
  InventoryWords,
  Remark,
} from '../core/inventory/table';
import type {CseColumn, IdentityWords} from '../core/cse/table';
import type {LogColumn, LogWords} from '../core/rows/log-table';
import type {RolloutColumn} from '../core/hosted/table';
import type {Digest} from '../core/schedule/digest';
import type {DigestFacts} from '../core/schedule/ports';
import type {Diagnostics} from '../core/door/diagnostics';
import type {RequirementCode} from '../core/rows/requirement';
import type {SettingChange} from '../core/door/settings-log';
import type {SettingName} from '../core/rows/setting-names';
import type {SettingNames} from './setting-names';
import type {ConsentWords} from './consent-words';
import type {Punctuation} from './punctuation';
import type {SheetWords} from './sheet-words';
import type {NoteCode} from '../core/run/record';
import type {Mail} from '../core/rows/mail';
import type {WatchedSlice} from '../core/schedule/watched-folder';
import type {RemovalLook} from '../core/run/removal';
import type {OutOfSight} from '../core/rows/queue-sheet';
import type {DoorFindings} from '../core/rows/door-findings';

/** What happened, and what to do next. */
export interface Sentence {
  readonly says: string;
  readonly fix: string;
}

/** Facts as a sentence gets them: findings among them are sentences already. */
type SaidFacts<Facts> = {
  readonly [Name in keyof Facts]: QuotedFinding extends Facts[Name]
    ? string
    : Facts[Name];
};

/** A sentence for each code of a catalog. */
export type Sentences<Catalogue> = {
  readonly [Code in keyof Catalogue]: (
    facts: SaidFacts<Catalogue[Code]>,
  ) => Sentence;
};

/** Sentences that quote the labels of a sheet. */
export type SheetSentences<Catalogue> = {
  readonly [Code in keyof Catalogue]: (
    facts: SaidFacts<Catalogue[Code]>,
    sheet: SheetWords,
  ) => Sentence;
};

/** A column's header, and the note on its header cell. */
export interface ColumnWords {
  readonly header: string;
  readonly note: string;
  /** What earlier versions called it. */
  readonly former?: string | readonly string[];
}

/** Where things are: as the host says, and never as a cell does. */
export interface SheetPlaces {
  /** Address of the spreadsheet. */
  readonly url: string;
  /** Ids of its sheets, those that are known. */
  readonly sheets: Readonly<
    Partial<Record<'rollout' | 'cse' | 'inventory', number>>
  >;
}

export interface Language extends Punctuation {
  /** BCP 47, without a region. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The labels that its sentences quote: those of a sheet in this language, unless it is `quoting` others. */
  readonly sheet: SheetWords;
  readonly findings: SheetSentences<Findings & DoorFindings>;
  readonly states: Readonly<Record<State, string>>;
  /** Why rows need attention, in a few words. */
  readonly causes: Readonly<Record<Cause, string>>;
  /** Rows that no action has touched yet. */
  readonly untouched: string;
  /** The beginning of a message about something that was not done and leaves the row's state unchanged. */
  readonly notDone: string;
  readonly actions: Readonly<Record<RunAction, string>>;
  /** An action that is only previewed: its name, and what the Message cell says that it would do. */
  readonly preview: {
    of(action: RunAction): string;
    says(action: RunAction, steps: readonly PlannedStep[]): string;
  };
  /** The obliteration of one key pair, as the Log calls it. */
  readonly obliterate: string;
  /** A change of settings, in the Log. */
  readonly settings: string;
  /** How the Log, mails, and sentences name settings. */
  readonly settingNames: SettingNames;
  /** How the Log and mails show the value of a setting. */
  settingValue(setting: SettingName, value: string): string;
  /** The text of the Message cell if the row has no findings. */
  outcome(outcome: Outcome): string;
  /** The check's warning, as the likely reason for a refusal that gave none. */
  likely(warning: Sentence): string;
  notes(sheet: SheetWords): Readonly<Record<NoteCode, string>>;
  /** A message of the Log that also names the version at work. */
  withVersion(message: string, version: string): string;
  /** The mail at the end of a run that nobody watched. */
  summary(
    progress: Progress,
    sheet: SheetWords,
  ): {
    readonly subject: string;
    readonly body: string;
  };
  readonly sheets: Readonly<
    Record<
      'rollout' | 'cse' | 'consent' | 'inventory' | 'log' | 'dashboard',
      string
    >
  >;
  readonly rollout: Readonly<Record<RolloutColumn, ColumnWords>>;
  readonly cse: Readonly<Record<CseColumn, ColumnWords>>;
  readonly cseIdentity: IdentityWords;
  readonly inventory: Readonly<Record<InventoryColumn, ColumnWords>>;
  readonly log: Readonly<Record<LogColumn, ColumnWords>>;
  /** What Before and After of the Log say. */
  readonly logWords: LogWords;
  readonly inventoryYes: string;
  readonly inventoryNone: string;
  readonly remarks: Readonly<Record<Remark, string>>;
  /** What the Inventory’s Changed column says after the day. */
  readonly changes: InventoryWords['changes'];
  readonly renamed: InventoryWords['renamed'];
  readonly replaced: InventoryWords['replaced'];
  /** The differences since the last reading, for the log: "new certificate …". */
  news(news: readonly InventoryNews[]): string;
  readonly dashboard: DashboardWords;
  readonly report: ReportWords;
  /** Mails of the schedule. */
  digest(digest: Digest, facts: DigestFacts, places: SheetPlaces): Mail;
  /** The same as a message in Google Chat, in short and without anyone’s name. */
  chatDigest(digest: Digest, facts: DigestFacts, places: SheetPlaces): string;
  /** The current state, for support. */
  diagnostics(facts: Diagnostics): string;
  failure(sentences: readonly string[], sheetUrl: string): Mail;
  interrupted(
    action: RunAction,
    sentences: readonly string[],
    isLast: boolean,
    at: {readonly url: string; readonly sheets: SheetWords['sheets']},
  ): Mail;
  /** For operators, after a change of who may act, which rules are relaxed, or where mails go. */
  settingsChanged(
    changes: readonly SettingChange[],
    by: string,
    sheetUrl: string,
  ): Mail;
  readonly consent: ConsentWords;
  /** Description of the protections that only warn. */
  readonly protection: string;
  readonly requirements: Readonly<
    Record<
      RequirementCode,
      {
        readonly label: string;
        met(about: string, sheet: SheetWords, signingScope: string): string;
        readonly unknown: string;
        /** What is wrong, and what to do, if the requirement itself says it and not a finding. */
        unmet?(sheet: SheetWords): string;
        todo?(about: string, sheet: SheetWords): string;
      }
    >
  >;
  readonly copy: Readonly<Record<'clientId' | 'scopes', string>>;
  readonly menu: Readonly<Record<MenuWord, string>>;
  /** What a toast says while a run from the menu continues, and at its end. */
  progress(progress: Progress): string;
  finished(progress: Progress): string;
  unfinished(left: number): string;
  /** The cost of a run over so many rows. */
  forecast(rows: number, forecast: Forecast): string;
  /** The result of reading the watched folder. */
  fromFolder(
    of: Pick<WatchedSlice, 'due' | 'taken' | 'toRenew' | 'left' | 'more'>,
  ): string;
  /** Selected rows that are not visible; empty if there are none. */
  outOfSight(of: OutOfSight): string;
  /**
   * The question before something is deleted.
   *
   * `others`: other addresses that lose their certificates
   */
  /** What an action would remove, as far as Gmail was read. */
  removes(action: DestructiveAction, look: RemovalLook): string;
  readonly confirm: Readonly<
    Record<
      DestructiveAction,
      (count: number, examples: readonly string[]) => string
    >
  >;
}

export type MenuWord =
  | RunAction
  | Selection
  | 'previewSelected'
  | 'previewTodo'
  | 'previewAttention'
  | 'previewAll'
  | 'title'
  | 'sidebar'
  | 'sidebarTitle'
  | 'advanced'
  | 'cse'
  | 'setUp'
  | 'setUpDone'
  | 'fromFolder'
  | 'openLog'
  | 'checkSetup'
  | 'allMet'
  | 'notMet'
  | 'diagnostics';
