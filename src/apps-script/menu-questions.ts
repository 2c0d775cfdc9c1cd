/** The menu's messages and questions before a run: what would be removed, and what the run will cost. */
import type {RunAction, Selection} from '../core/door/contract';
import type {DoorPorts} from '../core/door/ports';
import {isDestructive} from '../core/rows/actions';
import {DoorRefusal} from '../core/rows/refusal';
import {forecastOf} from '../core/run/forecast';
import {queueFor} from '../core/run/queue';
import {lookAtRemoval} from '../core/run/removal';
import {askFor, type RowsToAsk} from '../core/run/select-rows';
import {joined} from '../messages';
import type {Language} from '../messages/language';

/** How long a run from the menu works in one execution; the trigger does the rest. */
export const WHOLE_MS = 240_000;

const BY_MENU = {sliceMs: WHOLE_MS, byClock: true} as const;

/**
 * The rows to be processed, after showing the cost; null if the person declines, having read what would be removed.
 */
export function agreedRows(
  ports: DoorPorts,
  language: Language,
  action: RunAction,
  selection: Selection,
): RowsToAsk | null {
  const asked = askFor(ports, action, selection);
  const {rows, outOfSight} = asked;
  const {mailboxOf, effortOf} = queueFor(ports, action);
  if (rows.length === 0) {
    const {hidden} = outOfSight;
    throw new DoorRefusal('nothing-selected', {selection, action, hidden});
  }
  const forecast = forecastOf(ports, effortOf(action, rows), BY_MENU);
  const takes = language.forecast(rows.length, forecast);
  const unseen = language.outOfSight(outOfSight);
  if (isDestructive(action)) {
    const examples = rows.slice(0, 3).map(it => mailboxOf(it).alias);
    const begin = {from: 0, rows: asked.digest()};
    const look = lookAtRemoval(ports, action, selection, begin);
    const removes = language.removes(action, look);
    const question = language.confirm[action](rows.length, examples);
    const text = [unseen, takes, removes, question]
      .filter(it => it !== '')
      .join('\n\n');
    const ui = SpreadsheetApp.getUi();
    const buttons = ui.ButtonSet.YES_NO;
    const answer = ui.alert(language.menu.title, text, buttons);
    return answer === ui.Button.YES ? asked : null;
  }
  // An action that removes nothing can be stopped at any time.
  SpreadsheetApp.getActiveSpreadsheet().toast(
    joined(language, takes, unseen),
    language.menu.title,
  );
  return asked;
}

/** Time and requests of the action that a run previews; `preview` is that of Upload. */
export function whatItTakes(
  ports: DoorPorts,
  language: Language,
  preview: RunAction,
  selection: Selection,
): string {
  const action = preview === 'preview' ? 'upload' : preview;
  const {rows} = askFor(ports, action, selection);
  const effort = queueFor(ports, action).effortOf(action, rows);
  const forecast = forecastOf(ports, effort, BY_MENU);
  return `${language.actions[action]}: ${language.forecast(rows.length, forecast)}`;
}
