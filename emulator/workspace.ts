/**
 * A Google Sheet with a script bound to it, in memory: what a person can do to it from outside, what can be read of it,
 * and what can be made to fail. The services that the script sees are in `apps-script/`.
 */
import {canBeCarried} from './apps-script/carrying';
import {ScriptError} from './apps-script/endings';
import type {Entry} from './apps-script/entering';
import type {Entered} from './apps-script/call-data';
import {execute} from './apps-script/host/context';
import {lockKey} from './apps-script/host/lock';
import {enter as enterCells, shownTexts} from './apps-script/host/range';
import {checkArea} from './apps-script/host/sheet';
import {select} from './apps-script/host/spreadsheet';
import {newWorld} from './apps-script/host/new-world';
import {advanceTo, fireDueTriggers} from './apps-script/host/triggers';
import {
  callFromWebApp,
  deployWebApp,
  visitWebApp,
} from './apps-script/host/web-app';
import {grantedTo, type World} from './apps-script/host/world';
import {checkpoint} from './checkpoint';
import type {Workspace, WorkspaceOptions} from './workspace-types';
import type {Counts} from './observed';
import {areaOf} from './spreadsheet/a1';
import {lastColumn, lastRow, readValues, writeLooks} from './spreadsheet/cells';
import {chartData} from './spreadsheet/chart-data';
import type {Area, Sheet} from './spreadsheet/model';
import {checkProtection} from './spreadsheet/permission';

export {KillExecution, ScriptError} from './apps-script/endings';
export type * from './workspace-types';
export type * from './observed';

/** The holder of a lock that no execution holds. */
const OUTSIDER = 0;

/**
 * A fresh workspace.
 *
 * @throws Error if the bundle has no manifest, or an unusable one.
 */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const world = newWorld(options);
  const {clock, spreadsheet, ui, log, mail, unauthorised} = world;
  const {properties, cache, triggers, triggerRuns} = world;
  const {operator} = options;

  const checkEditor = (user: string) => {
    if (!spreadsheet.editors.includes(user)) {
      throw new Error(
        `${user} may not edit the spreadsheet, nor run its script`,
      );
    }
  };
  const enter = (
    user: string,
    entry: Omit<Entry, 'args' | 'event'> & Partial<Entry>,
  ) => {
    checkEditor(user);
    if (entry.kind !== 'simple trigger' && unauthorised.has(user)) {
      const {oauthScopes} = world.project.manifest;
      ui.permission = {user, scopes: oauthScopes};
      throw new ScriptError(
        'Authorization is required to perform that action.',
      );
    }
    return execute(world, user, {args: '[]', event: null, ...entry});
  };
  const editAs: Workspace['editAs'] = (as, name, at, value) => {
    const sheet = sheetNamed(name);
    const area = {...at, rows: 1, columns: 1};
    checkArea(sheet, area);
    checkProtection(spreadsheet, sheet, area, as);
    enterCells(world, sheet, area, [[typed(value)]]);
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
    triggerRuns,
    unauthorised,
    locales: world.locales,
    allow: (user, leaveOut = []) => {
      unauthorised.delete(user);
      world.leftOut[user] = [...leaveOut];
      ui.permission = null;
    },
    permissionOf: user => {
      const granted = grantedTo(world, user);
      return world.project.manifest.oauthScopes.map(scope => ({
        scope,
        isGranted: granted.includes(scope),
      }));
    },
    counts: countsOf(world),
    faults: {
      onHostCall: (hook, hearsInner = false) => {
        world.hook = hook;
        world.hookHearsInner = hearsInner;
        world.hooked = 0;
      },
      holdLock: (kind, ms, user = operator) => {
        const until = clock.now() + ms;
        world.locks[lockKey(kind, user)] = {holder: OUTSIDER, until};
      },
      allowOnly: prefixes => {
        world.adminAllows = prefixes;
      },
      menuLevels: most => {
        world.menuLevels = most;
      },
    },

    open: (as = operator) => {
      enter(as, {kind: 'simple trigger', functionName: 'onOpen'});
    },
    run: (functionName, args = [], {as = operator, through} = {}) => {
      args.forEach((arg, index) => {
        if (!canBeCarried(arg)) {
          throw new ScriptError(
            `Failed due to illegal value in property: ${index}`,
          );
        }
      });
      const call = {functionName, args: JSON.stringify(args)};
      if (!through && as === null) {
        throw new Error('nobody opens the sidebar without an account');
      }
      const result =
        through || as === null
          ? callFromWebApp(world, as, call)
          : enter(as, {kind: 'page', ...call});
      return JSON.parse(result ?? 'null') as unknown;
    },
    deployWebApp: ({as = operator} = {}) => {
      checkEditor(as);
      return deployWebApp(world, as);
    },
    visit: (url, {as = operator} = {}) => visitWebApp(world, url, as),
    menu: (functionName, {as = operator} = {}) => {
      enter(as, {kind: 'menu', functionName});
    },
    fireDueTriggers: () => fireDueTriggers(world),
    advanceTo: instant => advanceTo(world, instant),

    charts: name =>
      sheetNamed(name).charts.map(chart => ({
        ...chart,
        ...chartData(spreadsheet, chart),
      })),

    checkpoint: () => checkpointOf(world),

    activate: (name, ranges = [], as = operator) => {
      const sheet = sheetNamed(name);
      const notations = typeof ranges === 'string' ? [ranges] : ranges;
      const selection = select(spreadsheet, as, sheet);
      if (notations.length > 0) {
        selection.areas = notations.map(notation => areaIn(sheet, notation));
      }
    },
    edit: (name, row, column, value) => {
      const at = {row, column: columnIn(sheetNamed(name), column)};
      editAs(operator, name, at, value);
    },
    editAs,
    link: (name, row, column, url) => {
      const sheet = sheetNamed(name);
      const at = {row, column: columnIn(sheet, column)};
      const area = {...at, rows: 1, columns: 1};
      checkArea(sheet, area);
      writeLooks(sheet, area, 'link', url);
    },
    cell: (name, row, column) => {
      const sheet = sheetNamed(name);
      const at = {row, column: columnIn(sheet, column)};
      return readValues(sheet, {...at, rows: 1, columns: 1})[0]?.[0] ?? '';
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
    get days() {
      return tally.days;
    },
    reset: () => {
      tally.calls = {};
      tally.time = {};
      tally.http = {};
      tally.days = {};
    },
  };
}

function checkpointOf(world: World): () => void {
  const {clock, spreadsheet, properties, cache, locks} = world;
  const {triggers, triggerRuns, webApps, quotas, mail, locales} = world;
  const instant = clock.now();
  const back = checkpoint(
    spreadsheet,
    properties,
    cache,
    locks,
    triggers,
    triggerRuns,
    webApps,
    quotas,
    mail,
    locales,
  );
  return () => {
    clock.set(instant);
    back();
    for (const [key, {holder}] of Object.entries(locks)) {
      if (holder !== OUTSIDER) delete locks[key];
    }
  };
}

/** A column by its number, or by what its first row says. */
function columnIn(sheet: Sheet, column: number | string): number {
  if (typeof column === 'number') return column;
  const at = (sheet.rows[0]?.values ?? []).indexOf(column) + 1;
  if (at === 0) throw new Error(`${sheet.name} has no column ${column}`);
  return at;
}

/** A person's typed value: unlike a script's text, a leading `+` starts a formula too. */
function typed(value: string | number | boolean | Date): Entered {
  if (value instanceof Date) return {date: value.getTime()};
  return typeof value === 'string' && /^\+[^\d.]/.test(value)
    ? `=${value}`
    : value;
}
