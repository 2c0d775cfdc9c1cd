/**
 * Every function that Apps Script may call, one line each: the menu when the sheet opens, its items, the clock triggers'
 * functions, and the sidebar's one door. Nothing else becomes a global.
 */
import {
  buildMenu,
  checkSetupFromMenu,
  runFromMenu,
  setUpFromMenu,
  showSidebar,
} from './apps-script/menu';
import {ports} from './apps-script/ports';
import type {DoorRequest} from './core/door';
import {continueUnwatched} from './core/run/go';
import {keepTrueByClock} from './core/upkeep/keep-true';
import {answer} from './core/verbs/door';

export const onOpen = () => buildMenu();
export const openSidebar = () => showSidebar();
export const setUp = () => setUpFromMenu();
export const checkSetUp = () => checkSetupFromMenu();
export const continueRun = () => continueUnwatched(ports());
export const keepTrue = () => keepTrueByClock(ports());
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
