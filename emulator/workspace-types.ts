/** The input of a workspace, and what can be done to it and read of it from outside. */
import type {Account} from './apps-script/host/daily-quota';
import type {CachedValue, Stores, Trigger} from './apps-script/host/world';
import type {Clock} from './clock';
import type {GooglePort} from './google-port';
import type {
  Counts,
  Faults,
  LogLine,
  Mail,
  TriggerRun,
  UserInterface,
  WebPage,
} from './observed';
import type {ChartData} from './spreadsheet/chart-data';
import type {Cell, Chart, Spreadsheet} from './spreadsheet/model';

/** A value that can be typed into a cell. */
export type Typed = string | number | boolean | Date;

export interface WorkspaceOptions {
  readonly google: GooglePort;
  readonly clock: Clock;
  /** The person at the keyboard, by primary address; owns the spreadsheet. */
  readonly operator: string;
  /** A folder with Code.js, sidebar.html and appsscript.json, or the files themselves by name. Read once, now. */
  readonly bundle: string | Readonly<Record<string, string>>;
  /** Other people who may edit the spreadsheet, and so run the script. */
  readonly editors?: readonly string[];
  /** People who may only view it. */
  readonly viewers?: readonly string[];
  /** What the people's accounts are: a consumer's daily quotas are smaller. Default: `workspace`. */
  readonly account?: Account;
  /** The spreadsheet's; the script's own is in its manifest. Default: `Etc/UTC`. */
  readonly timeZone?: string;
  /** The spreadsheet's, as Sheets spells it. Default: `en_US`. */
  readonly locale?: string;
  /** For Math.random, ids and jitter. Default: 1. */
  readonly seed?: number;
  /** As what the event of a clock trigger has its id; the documentation shows bare digits. Default: `text`. */
  readonly triggerUid?: 'text' | 'number';
  /** Whether there is a lock of the document; it is null where no document is bound. Default: yes. */
  readonly documentLock?: boolean;
}

/** On whose keyboard; default: the operator. */
export interface Acting {
  readonly as?: string;
}

/** The person who has a web app's page open. */
export interface Visitor {
  /** null: signed in to no account. Default: the operator. */
  readonly as?: string | null;
}

/** From which page google.script.run calls; default: the sidebar. */
export interface Calling extends Visitor {
  readonly through?: 'web app';
}

/** A chart with its content. */
export type ShownChart = Chart & ChartData;

export interface Workspace {
  readonly clock: Clock;
  readonly spreadsheet: Spreadsheet;
  readonly ui: UserInterface;
  readonly log: LogLine[];
  readonly mail: Mail[];
  /** PropertiesService's stores, by key; a person's by address. */
  readonly properties: Stores<string>;
  readonly cache: Stores<CachedValue>;
  readonly triggers: readonly Trigger[];
  /** The results of trigger runs, the latest last. */
  readonly triggerRuns: TriggerRun[];
  readonly counts: Counts;
  readonly faults: Faults;
  /** People who have not granted the script its scopes, or have withdrawn them. */
  readonly unauthorised: Set<string>;
  /** By person: the language that the account is set to. */
  readonly locales: Record<string, string>;
  /**
   * A person answers Google's permission dialog. The boxes may be unselected, so some scopes may be left out; the function
   * chosen before the dialog is not run and has to be chosen again.
   */
  allow(user: string, leaveOut?: readonly string[]): void;

  /** The scopes that the script declares, and which of them a person has granted. */
  permissionOf(
    user: string,
  ): readonly {readonly scope: string; readonly isGranted: boolean}[];

  /** Opens the spreadsheet: the simple trigger onOpen runs, with no service that needs authorization. */
  open(as?: string): void;

  /**
   * google.script.run: only functions that the script declares at top level and whose names do not end in `_`;
   * arguments and result are copies and may hold only null, booleans, numbers, strings, arrays and plain objects.
   *
   * @param calling - through the latest deployment of the web app, by anyone who may open it; no access to the spreadsheet
   * is needed
   * @throws ScriptError with the message that Apps Script's failure handler receives, or that people without access to the
   * web app see.
   * @throws Error if there is no such page for that person: no web app, or no right to edit the spreadsheet.
   */
  run(
    functionName: string,
    args?: readonly unknown[],
    calling?: Calling,
  ): unknown;

  /**
   * Deploys the script as a web app, according to its manifest; each deployment has its own address, and stays.
   *
   * @param acting - the person who deploys it, and whom it runs as with `USER_DEPLOYING`
   * @returns its address, `https://script.google.com/macros/s/…/exec`
   * @throws Error if the manifest has no `webapp`.
   */
  deployWebApp(acting?: Acting): string;

  /**
   * Opens a page of a web app: runs `doGet`.
   *
   * @param url - the address of a deployment, with a query and a path behind it as wanted
   * @throws ScriptError with the text of Apps Script's page where the script's own is not shown: nothing there, no
   *   right to open it, no page returned, an exception.
   */
  visit(url: string, visitor?: Visitor): WebPage;

  /**
   * A click on a menu item.
   *
   * @throws ScriptError with what Apps Script shows in the red bar.
   */
  menu(functionName: string, acting?: Acting): void;

  /** Runs the clock triggers that are due, each as its creator; returns what a person would get as failure mails. */
  fireDueTriggers(): TriggerRun[];

  /**
   * Advances the clock to an instant (milliseconds), from trigger to trigger: each runs at its time, or as soon as the one
   * before it has ended.
   *
   * @throws RangeError when the instant has passed.
   */
  advanceTo(instant: number): TriggerRun[];

  /** The charts of a sheet, with their present content. */
  charts(sheet: string): ShownChart[];

  /**
   * Saves everything that executions can change, time included, except what was shown, logged and counted, and the random
   * number generator. May be called from a hook, in the middle of an execution.
   *
   * @returns the way back, as often as wanted, between two executions. There the execution that was under way is dead: it
   *   does nothing more, and its locks are let go.
   */
  checkpoint(): () => void;

  /** Opens a sheet and selects ranges in it, in A1 notation; the last one is the active one. */
  activate(
    sheet: string,
    ranges?: string | readonly string[],
    as?: string,
  ): void;

  /**
   * A person types into a cell: text is understood as Sheets understands it. No script runs.
   *
   * @param column - its number, or what its first row says
   * @throws Error when data validation or a protection refuses it.
   */
  edit(sheet: string, row: number, column: number | string, value: Typed): void;

  /** The same as another person than the operator. */
  editAs(
    as: string,
    sheet: string,
    at: {readonly row: number; readonly column: number},
    value: Typed,
  ): void;

  /** A person puts a link behind the text of a cell (Ctrl+K, or a file chip). */
  link(sheet: string, row: number, column: number | string, url: string): void;

  /** The content of a cell, by sheet name. */
  cell(sheet: string, row: number, column: number | string): Cell;
  /** The shown content of a whole sheet, as far as it is filled. */
  shown(sheet: string): string[][];
}
