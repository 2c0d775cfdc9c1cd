/**
 * Every function that Apps Script may call, one line each: the menu when the sheet opens, its items, the functions of
 * clock triggers, the single entry point for the sidebar, and the web app's page. `build.js` adds those of the menu's
 * actions (`menuEntryPoints`), which call `runFromMenu`. Nothing else becomes a global. Anyone who opens the web app can
 * call any of them, as the person who deployed it: `ports` treats such a caller as nobody.
 */
import {answerPage} from './apps-script/door';
import {
  buildMenu,
  checkSetupFromMenu,
  openLogFromMenu,
  renewFromFolderFromMenu,
  setUpFromMenu,
  showSidebar,
} from './apps-script/menu';
import {ports} from './apps-script/ports';
import {byClock, type ClockEvent} from './apps-script/triggers';
import {showPage} from './apps-script/web-app';
import {retryPendingByClock} from './core/cse/retry';
import type {DoorRequest} from './core/door/contract';
import {continueUnwatched} from './core/run/continue-unwatched';
import {runScheduleByClock} from './core/schedule/run-schedule';

export const onOpen = () => buildMenu();
export const openSidebar = () => showSidebar();
export const setUp = () => setUpFromMenu();
export const checkSetUp = () => checkSetupFromMenu();
export const openLog = () => openLogFromMenu();
export const renewFromFolder = () => renewFromFolderFromMenu();
export const continueRun = (event?: ClockEvent) =>
  byClock(event, 'continueRun', as => continueUnwatched(ports({operator: as})));
export const runSchedule = (event?: ClockEvent) =>
  byClock(event, 'runSchedule', as =>
    runScheduleByClock(ports({operator: as})),
  );
export const retryPending = (event?: ClockEvent) =>
  byClock(event, 'retryPending', as =>
    retryPendingByClock(ports({operator: as})),
  );
export const doGet = (event: GoogleAppsScript.Events.DoGet) => showPage(event);
export const door = (request: DoorRequest) => answerPage(request);

/** No global: the functions that the build adds call it. */
export {runFromMenu} from './apps-script/menu';
