/** The world just after a spreadsheet was created, before anyone has opened it. */
import {newSpreadsheet} from '../../spreadsheet/model';
import type {WorkspaceOptions} from '../../workspace-types';
import {readProject} from './manifest';
import {randomId, seededRandom, type World} from './world';

/** @throws Error if the bundle has no manifest, or an unusable one. */
export function newWorld(options: WorkspaceOptions): World {
  const {google, clock, operator, editors = [], viewers = []} = options;
  const random = seededRandom(options.seed ?? 1);
  const world: World = {
    google,
    clock,
    random,
    account: options.account ?? 'workspace',
    triggerUid: options.triggerUid ?? 'text',
    documentLock: options.documentLock ?? true,
    project: readProject(options.bundle),
    scriptId: randomId(random, 57),
    spreadsheet: newSpreadsheet({
      id: randomId(random, 44),
      name: 'S/MIME Rollout',
      timeZone: options.timeZone ?? 'Etc/UTC',
      locale: options.locale ?? 'en_US',
      owner: operator,
      editors,
      viewers,
    }),
    ui: {
      menus: [],
      toasts: [],
      dialogs: [],
      answers: [],
      sidebar: null,
      permission: null,
    },
    log: [],
    mail: [],
    tally: {calls: {}, time: {}, http: {}, days: {}},
    properties: {document: {}, script: {}, user: {}},
    cache: {document: {}, script: {}, user: {}},
    locks: {},
    triggers: [],
    webApps: [],
    triggerRuns: [],
    unauthorised: new Set(),
    locales: {},
    leftOut: {},
    quotas: {},
    adminAllows: null,
    menuLevels: Infinity,
    hook: null,
    hooked: 0,
    hookRuns: false,
    hookHearsInner: false,
    executions: 0,
  };
  google.serveSpreadsheet(world.spreadsheet);
  return world;
}
