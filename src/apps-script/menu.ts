/** The menu: the same actions as in the sidebar, for those who would rather stay in the sheet. */
import type {Action, Notice, Selection} from '../core/door';
import type {Ports} from '../core/ports';
import {ACTIONS, SELECTIONS} from '../core/rollout/actions';
import {continueRun, rowsFor, startRun} from '../core/run/run';
import {mailboxOf} from '../core/rollout/row';
import {admit, noticesOf, setUpSheets} from '../core/verbs/door';
import {checkSetup} from '../core/verbs/setup-check';
import type {Language, MenuWord} from '../messages/language';
import {ports, sheetLanguage} from './ports';

/** A run from the menu works this long in one go and says how far it is after each part of it. */
const WHOLE_MS = 240_000;
const PART_MS = 15_000;

/** Puts the menu up; needs no authorization. */
export function buildMenu(): void {
  const {menu} = sheetLanguage();
  const ui = SpreadsheetApp.getUi();
  const top = ui
    .createMenu(menu.title)
    .addItem(menu.sidebar, 'openSidebar')
    .addItem(menu.setUp, 'setUp')
    .addSeparator();
  for (const action of ACTIONS) {
    if (action === 'setDefault') top.addSeparator();
    const sub = ui.createMenu(menu[action]);
    for (const selection of SELECTIONS) {
      sub.addItem(menu[selection], entryPoint(action, selection));
    }
    top.addSubMenu(sub);
  }
  top.addSeparator().addItem(menu.checkSetup, 'checkSetUp').addToUi();
}

/** `uploadSelected`; main.ts exports a function of this name for each pair. */
function entryPoint(action: Action, selection: Selection): string {
  return action + selection[0]!.toUpperCase() + selection.slice(1);
}

/** Opens the sidebar. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  const title = sheetLanguage().menu.sidebarTitle;
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
}

/** Sets the sheets up, for an operator or the first person to do so. */
export function setUpFromMenu(): void {
  guarded((ports, language) => {
    admit(ports, 'setUpSheets');
    setUpSheets(ports);
    toast(language, language.menu.setUpDone);
  });
}

/** Runs an action over rows; what is left when the time is up stays queued. */
export function runFromMenu(action: Action, selection: Selection): void {
  guarded((ports, language) => {
    admit(ports, 'start');
    if (action === 'delete' && !confirmed(ports, language, selection)) return;
    const {makeDefault} = ports.store.settings();
    startRun(ports, action, selection, {makeDefault, force: false});
    const until = ports.now() + WHOLE_MS;
    for (;;) {
      const progress = continueRun(ports, PART_MS);
      if (!progress) return;
      const {done, total, succeeded, blocked, failed, note} = progress;
      if (progress.finished || note) {
        toast(language, note || language.finished(succeeded, blocked, failed));
        return;
      }
      if (ports.now() >= until) {
        toast(language, language.unfinished(total - done));
        return;
      }
      toast(language, language.progress(done, total, blocked, failed));
    }
  });
}

/** Shows what the set-up lacks. */
export function checkSetupFromMenu(): void {
  guarded((ports, language) => {
    admit(ports, 'checkSetup');
    const unmet = checkSetup(ports).filter(it => it.met === 'no');
    const {menu} = language;
    const text = unmet.length
      ? [menu.notMet, ...unmet.map(it => `${it.label}: ${it.says} ${it.todo}`)]
      : [menu.allMet];
    alert(language, text.join('\n\n'));
  });
}

function confirmed(
  ports: Ports,
  language: Language,
  selection: Selection,
): boolean {
  const rows = rowsFor(ports, selection);
  const examples = rows.slice(0, 3).map(it => mailboxOf(it).alias);
  const ui = SpreadsheetApp.getUi();
  const question = language.confirmDelete(rows.length, examples);
  const buttons = ui.ButtonSet.YES_NO;
  return (
    rows.length === 0 ||
    ui.alert(language.menu.title, question, buttons) === ui.Button.YES
  );
}

/** What is refused or goes wrong is said in a dialog, in sentences. */
function guarded(work: (ports: Ports, language: Language) => void): void {
  const language = sheetLanguage();
  const here = ports(language);
  try {
    work(here, language);
  } catch (error) {
    const sentences = noticesOf(here, error).map(
      (it: Notice) => `${it.says} ${it.fix}`,
    );
    alert(language, sentences.join('\n\n'));
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
