/** What a person, or a test in their place, sees of a workspace: menus, dialogs, mail, results of triggers. */
import type {MailDraft} from './apps-script/call-data';

/** A run of a clock trigger, which its creator learns about only by mail if it fails. */
export interface TriggerRun {
  readonly handler: string;
  readonly user: string;
  /** When it began; milliseconds. */
  readonly at: number;
  /** How long it took, in milliseconds of the clock. */
  readonly ms: number;
  /** Its error; null if it succeeded. */
  readonly failure: string | null;
}

export interface LogLine {
  readonly time: number;
  /** `console.error`, or `uncaught`. */
  readonly source: string;
  readonly text: string;
}

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

export interface MenuTree {
  readonly label: string;
  /** null is a separator. */
  readonly items: readonly (MenuItem | MenuTree | null)[];
}

export type ButtonName = 'OK' | 'YES' | 'NO' | 'CLOSE';

/** An alert, as shown. */
export interface Dialog {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}

export interface DialogAnswer {
  readonly button: ButtonName;
}

/** What the person sees next to the grid. */
export interface UserInterface {
  readonly menus: MenuTree[];
  readonly toasts: {readonly title: string; readonly message: string}[];
  readonly dialogs: Dialog[];
  /** Answers for future dialogs, first one first. If none is left, an alert with only OK is answered OK. */
  readonly answers: DialogAnswer[];
  sidebar: {readonly title: string; readonly html: string} | null;
  /** Google's permission dialog, in which the last execution ended; the chosen function is not run afterwards. */
  permission: {
    readonly user: string;
    readonly scopes: readonly string[];
  } | null;
}

/** A page of a web app, as the browser gets it. */
export interface WebPage {
  readonly html: string;
  readonly title: string;
  /** `SAMEORIGIN` keeps other sites from framing it. */
  readonly xFrameOptions: 'SAMEORIGIN' | 'ALLOWALL';
  readonly metaTags: readonly {
    readonly name: string;
    readonly content: string;
  }[];
}

/** A mail as it was sent. Lists of recipients are comma-separated, as given. */
export interface Mail extends MailDraft {
  /** The instant it was sent; milliseconds. */
  readonly at: number;
  readonly from: string;
}

/** The usage of one person's script on one day. */
export interface DayCount {
  /** Milliseconds that their clock triggers ran. */
  triggerMs: number;
  mails: number;
  recipients: number;
}

/** How often, since the last reset. */
export interface Counts {
  /** By host call, e.g. `Range.getValues`. */
  readonly calls: Record<string, number>;
  /** Virtual milliseconds, by host call. */
  readonly time: Record<string, number>;
  /** By method and host, e.g. `POST gmail.googleapis.com`. */
  readonly http: Record<string, number>;
  /** By day in UTC (`2026-11-22`) and person. */
  readonly days: Record<string, Record<string, DayCount>>;
  reset(): void;
}

export interface Faults {
  /**
   * Called before every host call with its name and its number since this hook was set. It may advance the clock, run
   * another execution, throw `KillExecution`, or throw any other error, which the script gets as an exception.
   *
   * @param hearsInner - whether it is also called for the calls of an execution that it runs; default: no
   */
  onHostCall(
    hook: ((name: string, index: number) => void) | null,
    hearsInner?: boolean,
  ): void;
  /** Someone else holds this lock for so many milliseconds from now. */
  holdLock(
    kind: 'document' | 'script' | 'user',
    ms: number,
    user?: string,
  ): void;
  /**
   * The administrator's list for URL Fetch (Admin console): the prefixes that may be asked, whatever the manifest lists;
   * null for no list.
   */
  allowOnly(prefixes: readonly string[] | null): void;
  /** The maximum depth of a menu; Sheets' own limit is not documented. Default: unlimited. */
  menuLevels(most: number): void;
}
