/**
 * Every function that Apps Script may call, one line each: the menu when the sheet opens, its items, the clock triggers'
 * functions, the sidebar's one door, and the web app's page. Nothing else becomes a global. Whoever opens the web app can
 * call any of them, as the person who deployed it: `ports` knows such a caller as nobody.
 */
import {
  buildMenu,
  checkSetupFromMenu,
  runFromMenu,
  setUpFromMenu,
  showSidebar,
} from './apps-script/menu';
import {ports} from './apps-script/ports';
import {byClock, type ClockEvent} from './apps-script/triggers';
import {showPage} from './apps-script/web-app';
import {retryPendingByClock} from './core/cse/retry';
import type {DoorRequest} from './core/door';
import {continueUnwatched} from './core/run/go';
import {keepTrueByClock} from './core/upkeep/keep-true';
import {answer} from './core/verbs/door';

export const onOpen = () => buildMenu();
export const openSidebar = () => showSidebar();
export const setUp = () => setUpFromMenu();
export const checkSetUp = () => checkSetupFromMenu();
export const continueRun = (event?: ClockEvent) =>
  byClock(event, 'continueRun', as => continueUnwatched(ports(undefined, as)));
export const keepTrue = (event?: ClockEvent) =>
  byClock(event, 'keepTrue', as => keepTrueByClock(ports(undefined, as)));
export const retryPending = (event?: ClockEvent) =>
  byClock(event, 'retryPending', as =>
    retryPendingByClock(ports(undefined, as)),
  );
export const doGet = (event: GoogleAppsScript.Events.DoGet) => showPage(event);
export const door = (request: DoorRequest) => answer(ports(), request);

export const checkSelected = () => runFromMenu('check', 'selected');
export const checkAll = () => runFromMenu('check', 'all');
export const checkFailed = () => runFromMenu('check', 'failed');
export const planSelected = () => runFromMenu('plan', 'selected');
export const planAll = () => runFromMenu('plan', 'all');
export const planFailed = () => runFromMenu('plan', 'failed');
export const uploadSelected = () => runFromMenu('upload', 'selected');
export const uploadAll = () => runFromMenu('upload', 'all');
export const uploadFailed = () => runFromMenu('upload', 'failed');
export const updateSelected = () => runFromMenu('update', 'selected');
export const updateAll = () => runFromMenu('update', 'all');
export const updateFailed = () => runFromMenu('update', 'failed');
export const renewSelected = () => runFromMenu('renew', 'selected');
export const renewAll = () => runFromMenu('renew', 'all');
export const renewFailed = () => runFromMenu('renew', 'failed');
export const listSelected = () => runFromMenu('list', 'selected');
export const listAll = () => runFromMenu('list', 'all');
export const listFailed = () => runFromMenu('list', 'failed');
export const refreshSelected = () => runFromMenu('refresh', 'selected');
export const refreshAll = () => runFromMenu('refresh', 'all');
export const refreshFailed = () => runFromMenu('refresh', 'failed');
export const setDefaultSelected = () => runFromMenu('setDefault', 'selected');
export const setDefaultAll = () => runFromMenu('setDefault', 'all');
export const setDefaultFailed = () => runFromMenu('setDefault', 'failed');
export const restoreSelected = () => runFromMenu('restore', 'selected');
export const restoreAll = () => runFromMenu('restore', 'all');
export const restoreFailed = () => runFromMenu('restore', 'failed');
export const deleteSelected = () => runFromMenu('delete', 'selected');
export const deleteAll = () => runFromMenu('delete', 'all');
export const deleteFailed = () => runFromMenu('delete', 'failed');
export const offBoardSelected = () => runFromMenu('offBoard', 'selected');
export const offBoardAll = () => runFromMenu('offBoard', 'all');
export const offBoardFailed = () => runFromMenu('offBoard', 'failed');
export const cseCheckSelected = () => runFromMenu('cseCheck', 'selected');
export const cseCheckAll = () => runFromMenu('cseCheck', 'all');
export const cseCheckFailed = () => runFromMenu('cseCheck', 'failed');
export const cseUploadSelected = () => runFromMenu('cseUpload', 'selected');
export const cseUploadAll = () => runFromMenu('cseUpload', 'all');
export const cseUploadFailed = () => runFromMenu('cseUpload', 'failed');
export const cseSwitchSelected = () => runFromMenu('cseSwitch', 'selected');
export const cseSwitchAll = () => runFromMenu('cseSwitch', 'all');
export const cseSwitchFailed = () => runFromMenu('cseSwitch', 'failed');
export const cseRollBackSelected = () => runFromMenu('cseRollBack', 'selected');
export const cseRollBackAll = () => runFromMenu('cseRollBack', 'all');
export const cseRollBackFailed = () => runFromMenu('cseRollBack', 'failed');
export const cseRefreshSelected = () => runFromMenu('cseRefresh', 'selected');
export const cseRefreshAll = () => runFromMenu('cseRefresh', 'all');
export const cseRefreshFailed = () => runFromMenu('cseRefresh', 'failed');
export const cseEnableSelected = () => runFromMenu('cseEnable', 'selected');
export const cseEnableAll = () => runFromMenu('cseEnable', 'all');
export const cseEnableFailed = () => runFromMenu('cseEnable', 'failed');
export const cseDisableSelected = () => runFromMenu('cseDisable', 'selected');
export const cseDisableAll = () => runFromMenu('cseDisable', 'all');
export const cseDisableFailed = () => runFromMenu('cseDisable', 'failed');
export const cseDeleteIdentitySelected = () =>
  runFromMenu('cseDeleteIdentity', 'selected');
export const cseDeleteIdentityAll = () =>
  runFromMenu('cseDeleteIdentity', 'all');
export const cseDeleteIdentityFailed = () =>
  runFromMenu('cseDeleteIdentity', 'failed');
