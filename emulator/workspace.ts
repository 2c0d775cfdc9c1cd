/**
 * A Google Sheet with a script bound to it, in memory: what a person can do to it from outside, what can be read of it,
 * and what can be made to go wrong. The services that the script sees are in `apps-script/`.
 */
import {canBeCarried} from './apps-script/carrying';
import {ScriptError} from './apps-script/endings';
import type {Entry} from './apps-script/entering';
import type {Entered} from './apps-script/host-calls';
import {execute} from './apps-script/host/context';
import {lockKey} from './apps-script/host/lock';
import {readProject} from './apps-script/host/manifest';
import {enter as enterCells, shownTexts} from './apps-script/host/range';
import {checkArea} from './apps-script/host/sheet';
import {select} from './apps-script/host/spreadsheet';
import {fireDueTriggers} from './apps-script/host/triggers';
import {randomId, seededRandom} from './apps-script/host/world';
import type {
  CachedValue,
  Stores,
  Trigger,
  World,
} from './apps-script/host/world';
import type {Clock} from './clock';
import type {GoogleSide} from './google-side';
import {areaOf} from './spreadsheet/a1';
import {lastColumn, lastRow, readValues, writeLooks} from './spreadsheet/cells';
import {newSpreadsheet} from './spreadsheet/model';
import type {Area, Cell, Sheet, Spreadsheet} from './spreadsheet/model';
import {checkProtection} from './spreadsheet/permission';

export {KillExecution, ScriptError} from './apps-script/endings';

export interface WorkspaceOptions {
  readonly google: GoogleSide;
  readonly clock: Clock;
  /** The person at the keyboard, by primary address; owns the spreadsheet. */
  readonly operator: string;
  /** A folder with Code.js, sidebar.html and appsscript.json, or the files themselves by name. Read once, now. */
  readonly bundle: string | Readonly<Record<string, string>>;
  /** Other people who may edit the spreadsheet, and so run the script. */
  readonly editors?: readonly string[];
  /** The spreadsheet's; the script's own is in its manifest. Default: `Etc/UTC`. */
  readonly timeZone?: string;
  /** The spreadsheet's, as Sheets spells it. Default: `en_US`. */
  readonly locale?: string;
  /** For Math.random, ids and jitter. Default: 1. */
  readonly seed?: number;
}

/** On whose keyboard; default: the operator. */
export interface Acting {
  readonly as?: string;
}

/** What came of an execution that nobody waits for. `failure` is null when it ended well. */
export interface TriggerRun {
  readonly handler: string;
  readonly user: string;
  readonly failure: string | null;
}

export interface LogLine {
  readonly time: number;
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

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An alert or a prompt, as shown. */
export interface Dialog {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}

export interface DialogAnswer {
  readonly button: ButtonName;
  /** What was typed into a prompt. */
  readonly text?: string;
}

/** What the person sees beside the grid. */
export interface UserInterface {
  readonly menus: MenuTree[];
  readonly toasts: {readonly title: string; readonly message: string}[];
  readonly dialogs: Dialog[];
  /** Answers for the dialogs to come, first one first. With none left, an alert with only OK is answered OK. */
  readonly answers: DialogAnswer[];
  sidebar: {readonly title: string; readonly html: string} | null;
  modal: {readonly title: string; readonly html: string} | null;
}

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** How often, since the last reset. */
export interface Counts {
  /** By host call, e.g. `Range.getValues`. */
  readonly calls: Record<string, number>;
  /** Virtual milliseconds, by host call. */
  readonly time: Record<string, number>;
  /** By method and host, e.g. `POST gmail.googleapis.com`. */
  readonly http: Record<string, number>;
  reset(): void;
}

export interface Faults {
  /**
   * Called before every host call with its name and its number since this hook was set. It may advance the clock, run
   * another execution (of whose calls it is not told), throw `KillExecution`, or throw any other error, which the script gets as an exception.
   */
  onHostCall(hook: ((name: string, index: number) => void) | null): void;
  /** Somebody else holds this lock for so many milliseconds from now. */
  holdLock(
    kind: 'document' | 'script' | 'user',
    ms: number,
    user?: string,
  ): void;
}

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
  readonly counts: Counts;
  readonly faults: Faults;
  /** People who have not granted the script its scopes, or have withdrawn them. */
  readonly unauthorised: Set<string>;

  /** Opens the spreadsheet: the simple trigger onOpen runs, with no service that needs authorisation. */
  open(as?: string): void;

  /**
   * google.script.run: only functions that the script declares at top level and whose names do not end in `_`;
   * arguments and result are copies and may hold only null, booleans, numbers, strings, arrays and plain objects.
   *
   * @throws ScriptError with what Apps Script tells the failure handler.
   */
  run(
    functionName: string,
    args?: readonly unknown[],
    acting?: Acting,
  ): unknown;

  /**
   * A click on a menu item.
   *
   * @throws ScriptError with what Apps Script shows in the red bar.
   */
  menu(functionName: string, acting?: Acting): void;

  /** Runs the clock triggers that are due, each as its creator; what a person would get as a failure mail is returned. */
  fireDueTriggers(): TriggerRun[];

  /** Opens a sheet and selects ranges in it, in A1 notation; the last one is the active one. */
  activate(
    sheet: string,
    ranges?: string | readonly string[],
    as?: string,
  ): void;

  /**
   * A person types into a cell: text is understood as Sheets understands it. No script runs.
   *
   * @throws Error when data validation or a protection refuses it.
   */
  edit(
    sheet: string,
    row: number,
    column: number,
    value: string | number | boolean | Date,
    as?: string,
  ): void;

  /** A person puts a link behind the text of a cell (Ctrl+K, or a file chip). */
  link(sheet: string, row: number, column: number, url: string): void;

  /** What a cell holds, by sheet name. */
  cell(sheet: string, row: number, column: number): Cell;
  /** What a whole sheet shows, as far as it is filled. */
  shown(sheet: string): string[][];
}

/**
 * A fresh workspace.
 *
 * @throws Error when the bundle has no manifest, or one that the emulator cannot go by.
 */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const world = newWorld(options);
  const {clock, spreadsheet, ui, log, mail, unauthorised} = world;
  const {properties, cache, triggers} = world;
  const {operator} = options;

  const enter = (
    user: string,
    entry: Omit<Entry, 'args' | 'triggerId'> & Partial<Entry>,
  ) => {
    if (!spreadsheet.editors.includes(user)) {
      throw new Error(
        `${user} may not edit the spreadsheet, nor run its script`,
      );
    }
    if (entry.kind !== 'simple trigger' && unauthorised.has(user)) {
      throw new ScriptError(
        'Authorization is required to perform that action.',
      );
    }
    return execute(world, user, {args: '[]', triggerId: '', ...entry});
  };
  const sheetNamed = (name: string): Sheet => {
    const found = spreadsheet.sheets.find(sheet => sheet.name === name);
    if (!found) throw new Error(`there is no sheet "${name}"`);
    return found;
  };
  const areaIn = (sheet: Sheet, notation: string): Area => {
    const area = areaOf(notation, sheet);
    if (!area) throw new Error(`"${notation}" is no A1 notation`);
    checkArea(sheet, area);
    return area;
  };

  return {
    clock,
    spreadsheet,
    ui,
    log,
    mail,
    properties,
    cache,
    triggers,
    unauthorised,
    counts: countsOf(world),
    faults: {
      onHostCall: hook => {
        world.hook = hook;
        world.hooked = 0;
      },
      holdLock: (kind, ms, user = operator) => {
        const until = clock.now() + ms;
        world.locks[lockKey(kind, user)] = {holder: 0, until};
      },
    },

    open: (as = operator) => {
      enter(as, {kind: 'simple trigger', functionName: 'onOpen'});
    },
    run: (functionName, args = [], {as = operator} = {}) => {
      args.forEach((arg, index) => {
        if (!canBeCarried(arg)) {
          throw new ScriptError(
            `Failed due to illegal value in property: ${index}`,
          );
        }
      });
      const result = enter(as, {
        kind: 'page',
        functionName,
        args: JSON.stringify(args),
      });
      return JSON.parse(result ?? 'null') as unknown;
    },
    menu: (functionName, {as = operator} = {}) => {
      enter(as, {kind: 'menu', functionName});
    },
    fireDueTriggers: () => fireDueTriggers(world),

    activate: (name, ranges = [], as = operator) => {
      const sheet = sheetNamed(name);
      const notations = typeof ranges === 'string' ? [ranges] : ranges;
      const selection = select(spreadsheet, as, sheet);
      if (notations.length > 0) {
        selection.areas = notations.map(notation => areaIn(sheet, notation));
      }
    },
    edit: (name, row, column, value, as = operator) => {
      const sheet = sheetNamed(name);
      const area = {row, column, rows: 1, columns: 1};
      checkArea(sheet, area);
      checkProtection(spreadsheet, sheet, area, as);
      enterCells(world, sheet, area, [[typed(value)]]);
    },
    link: (name, row, column, url) => {
      const sheet = sheetNamed(name);
      const area = {row, column, rows: 1, columns: 1};
      checkArea(sheet, area);
      writeLooks(sheet, area, 'link', () => url);
    },
    cell: (name, row, column) => {
      const area = {row, column, rows: 1, columns: 1};
      return readValues(sheetNamed(name), area)[0]?.[0] ?? '';
    },
    shown: name => {
      const sheet = sheetNamed(name);
      const area = {
        row: 1,
        column: 1,
        rows: lastRow(sheet),
        columns: lastColumn(sheet),
      };
      return shownTexts(world, sheet, area);
    },
  };
}

function newWorld(options: WorkspaceOptions): World {
  const {google, clock, operator, editors = [], seed = 1} = options;
  const random = seededRandom(seed);
  return {
    google,
    clock,
    random,
    project: readProject(options.bundle),
    scriptId: randomId(random, 57),
    spreadsheet: newSpreadsheet({
      id: randomId(random, 44),
      name: 'S/MIME Rollout',
      timeZone: options.timeZone ?? 'Etc/UTC',
      locale: options.locale ?? 'en_US',
      owner: operator,
      editors,
    }),
    ui: {
      menus: [],
      toasts: [],
      dialogs: [],
      answers: [],
      sidebar: null,
      modal: null,
    },
    log: [],
    mail: [],
    tally: {calls: {}, time: {}, http: {}},
    properties: {document: {}, script: {}, user: {}},
    cache: {document: {}, script: {}, user: {}},
    locks: {},
    triggers: [],
    unauthorised: new Set(),
    quotas: {},
    hook: null,
    hooked: 0,
    hookRuns: false,
    executions: 0,
  };
}

function countsOf({tally}: World): Counts {
  return {
    get calls() {
      return tally.calls;
    },
    get time() {
      return tally.time;
    },
    get http() {
      return tally.http;
    },
    reset: () => {
      tally.calls = {};
      tally.time = {};
      tally.http = {};
    },
  };
}

/** What a person types: unlike a script's text, a leading `+` starts a formula too. */
function typed(value: string | number | boolean | Date): Entered {
  if (value instanceof Date) return {date: value.getTime()};
  return typeof value === 'string' && /^\+[^\d.]/.test(value)
    ? `=${value}`
    : value;
}
