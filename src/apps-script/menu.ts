/** The menu: the same actions as in the sidebar, for people who prefer to stay in the sheet. */
import type {
  Notice,
  Progress,
  RunAction,
  Selection,
} from '../core/door/contract';
import {faultOf} from '../core/base/fault';
import type {DoorPorts} from '../core/door/ports';
import {
  OFFERED,
  canPreview,
  CSE_ACTIONS,
  isDestructive,
  SELECTIONS,
  traitsOf,
  type ActionGroup,
} from '../core/rows/actions';
import type {Slice} from '../core/run/slice';
import {admit, noticesOf, setUpSheets} from '../core/door/door';
import {start} from '../core/door/run-verbs';
import {takeFromFolder} from '../core/schedule/watched-folder';
import {checkSetup} from '../core/door/setup-check';
import type {Language, MenuWord} from '../messages/language';
import {firstOffered, joined, noticeOf} from '../messages';
import {sheetWordsElement} from '../messages/sheet-words';
import {accountLocale} from './account-locale';
import {entryPointOf} from './entry-points';
import {failureAtStart, requirePermissions} from './permissions';
import {agreedRows, WHOLE_MS, whatItTakes} from './menu-questions';
import {overSheet, ports, spokenLanguage} from './ports';
import {Sheets} from './sheets';

/** Of the time of a run, so long for looking through the watched folder. */
const FOLDER_MS = 90_000;

/** What the menu calls the preview of an action over some rows. */
const PREVIEWS = {
  selected: 'previewSelected',
  todo: 'previewTodo',
  attention: 'previewAttention',
  all: 'previewAll',
} as const satisfies Readonly<Record<Selection, MenuWord>>;

/** Puts the menu up; needs no authorization. */
export function buildMenu(): void {
  const language = spokenLanguage();
  const ways = [
    () => putUp(language, 'sub-menus'),
    // Google's examples show two levels; if it refuses three, the selections of CSE move to its actions' names.
    () => putUp(language, 'flat'),
  ];
  for (const way of ways) {
    try {
      way();
      return;
    } catch (error) {
      console.error(faultOf(error));
    }
  }
}

/** Few people need it: it is one level further down. */
const ADVANCED: readonly RunAction[] = ['update'];

/** @param deepActions - how actions two levels down offer their selections */
function putUp({menu}: Language, deepActions: 'sub-menus' | 'flat'): void {
  const ui = SpreadsheetApp.getUi();
  const top = ui
    .createMenu(menu.title)
    .addItem(menu.sidebar, 'openSidebar')
    .addItem(menu.setUp, 'setUp')
    .addSeparator();
  const choice = (action: RunAction) => {
    const sub = ui.createMenu(menu[action]);
    for (const selection of SELECTIONS) {
      sub.addItem(menu[selection], entryPointOf(action, selection));
    }
    if (!canPreview(action)) return sub;
    sub.addSeparator();
    for (const selection of SELECTIONS) {
      const name = entryPointOf(action, selection, true);
      sub.addItem(menu[PREVIEWS[selection]], name);
    }
    return sub;
  };
  let last: ActionGroup | undefined;
  for (const action of OFFERED.filter(it => !ADVANCED.includes(it))) {
    const {group} = traitsOf(action);
    if (last && group !== last) top.addSeparator();
    last = group;
    top.addSubMenu(choice(action));
  }
  const deep = (name: 'advanced' | 'cse', actions: readonly RunAction[]) => {
    const sub = ui.createMenu(menu[name]);
    for (const action of actions) {
      if (deepActions === 'sub-menus') {
        sub.addSubMenu(choice(action));
        continue;
      }
      for (const selection of SELECTIONS) {
        const label = `${menu[action]}: ${menu[selection]}`;
        sub.addItem(label, entryPointOf(action, selection));
      }
      if (!canPreview(action)) continue;
      for (const selection of SELECTIONS) {
        const label = `${menu[action]}: ${menu[PREVIEWS[selection]]}`;
        sub.addItem(label, entryPointOf(action, selection, true));
      }
    }
    return sub;
  };
  top
    .addSeparator()
    .addSubMenu(deep('advanced', ADVANCED))
    .addSubMenu(deep('cse', CSE_ACTIONS))
    .addSeparator()
    .addItem(menu.fromFolder, 'renewFromFolder')
    .addItem(menu.openLog, 'openLog')
    .addItem(menu.checkSetup, 'checkSetUp')
    .addToUi();
}

/** Opens the sidebar, with the labels of the sheet that its sentences quote. */
export function showSidebar(): void {
  said(sheets => {
    const {language} = sheets;
    const page = HtmlService.createHtmlOutputFromFile('sidebar');
    const title = language.menu.sidebarTitle;
    const words = {...sheets.shown().sheet, notDone: language.notDone};
    page.append(sheetWordsElement(words)).setTitle(title);
    SpreadsheetApp.getUi().showSidebar(page);
  });
}

/** Shows the newest lines of the Log. */
export function openLogFromMenu(): void {
  guarded(ports => {
    admit(ports, 'overview');
    ports.workbook.showLog();
  });
}

/** Sets the sheets up, for an operator or the first person to do so. */
export function setUpFromMenu(): void {
  guarded((ports, language) => {
    admit(ports, 'setUpSheets');
    setUpSheets(ports);
    toast(language, language.menu.setUpDone);
  });
}

/**
 * Runs an action on rows; what is left when the time is up stays queued, and the trigger continues it.
 *
 * @param previews - only reports what the action would do
 */
export function runFromMenu(
  action: RunAction,
  selection: Selection,
  previews = false,
): void {
  guarded((ports, language) => {
    admit(ports, 'start');
    const takes =
      previews || action === 'preview'
        ? whatItTakes(ports, language, action, selection)
        : '';
    const slice = sliceOf(language, WHOLE_MS);
    if (previews) {
      const of = {action, selection, previews};
      sayEnd(language, start(ports, of, slice), takes);
    } else {
      const asked = agreedRows(ports, language, action, selection);
      if (!asked) return;
      const of = {
        ...{action, selection},
        ...(isDestructive(action)
          ? {confirmed: asked.count, rows: asked.digest()}
          : {}),
      };
      // A dialog may have been open for long, and a refresh may add rows.
      const isFresh = !isDestructive(action) && action !== 'refresh';
      const within = isFresh ? {...slice, rows: asked.all} : slice;
      sayEnd(language, start(ports, of, within), takes);
    }
  });
}

/** Works on a run for so long, and says from time to time how it stands. */
function sliceOf(language: Language, sliceMs: number): Slice {
  return {
    sliceMs,
    watched: true,
    more: false,
    tell: progress => toast(language, language.progress(progress)),
  };
}

/** @param besides - what else there is to say */
function sayEnd(language: Language, ended: Progress, besides = ''): void {
  toast(language, joined(language, lastWords(language, ended), besides));
}

/** Gives rows that are due their files of the watched folder, and renews them. */
export function renewFromFolderFromMenu(): void {
  guarded((ports, language) => {
    admit(ports, 'takeFromFolder');
    const came = takeFromFolder(ports, ports.now() + FOLDER_MS);
    toast(language, language.fromFolder(came));
    const {toRenew: also} = came;
    if (also.length === 0) return;
    const of = {action: 'renew', selection: 'named', also} as const;
    const slice = sliceOf(language, WHOLE_MS - FOLDER_MS);
    sayEnd(language, start(ports, of, slice));
  });
}

function lastWords(language: Language, ended: Progress): string {
  const {done, total, note} = ended;
  const said = ended.finished
    ? language.finished(ended)
    : language.unfinished(total - done);
  return joined(language, said, note);
}

/** Shows what the set-up lacks. */
export function checkSetupFromMenu(): void {
  guarded((ports, language) => {
    admit(ports, 'checkSetup');
    const unmet = checkSetup(ports).filter(it => it.met === 'no');
    const {menu} = language;
    const text = unmet.length
      ? [
          menu.notMet,
          ...unmet.map(
            it => `${it.label}: ${joined(language, it.says, it.todo)}`,
          ),
        ]
      : [menu.allMet];
    alert(language, [...text, menu.diagnostics].join('\n\n'));
  });
}

/** Refusals and failures are shown in a dialog, as sentences. @param work - with the viewer's language */
function guarded(work: (ports: DoorPorts, language: Language) => void): void {
  said((sheets, language) => {
    const here = ports({sheet: sheets.language, viewer: () => language});
    try {
      work(here, language);
    } catch (error) {
      show(language, noticesOf(here, error));
    }
  });
}

/** Lets Google ask for permissions first, and shows what prevents the work from beginning at all. Never throws. */
function said(work: (sheets: Sheets, language: Language) => void): void {
  let viewer = spokenLanguage();
  try {
    requirePermissions();
    const sheets = new Sheets(viewer);
    viewer = overSheet(accountLanguage() ?? viewer, sheets);
    work(sheets, viewer);
  } catch (error) {
    show(viewer, [noticeOf(viewer, failureAtStart(error))]);
  }
}

/** The language of Google’s menus and dialogs around ours; null if there is none here. */
function accountLanguage(): Language | null {
  return firstOffered([accountLocale()]);
}

/** In a dialog; where the permission for that was left out, as the sheet's own message. */
function show(language: Language, notices: readonly Notice[]): void {
  const text = notices
    .map(it => joined(language, it.says, it.fix))
    .join('\n\n');
  for (const way of [alert, toast]) {
    try {
      way(language, text);
      return;
    } catch (error) {
      console.error(faultOf(error));
    }
  }
}

function alert(language: Language, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(word(language, 'title'), text, ui.ButtonSet.OK);
}

function toast(language: Language, text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, word(language, 'title'));
}

function word(language: Language, name: MenuWord): string {
  return language.menu[name];
}
