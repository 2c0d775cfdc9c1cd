/** The clock trigger that goes on with a run: one for each person at most, and only while that person has a run. */
import type {Triggers} from '../core/ports';

/** Its function in main.ts. */
const HANDLER = 'continueRun';

/** The triggers of this person. */
export const triggers: Triggers = {
  ensure() {
    if (own().length > 0) return;
    // Every minute, rather than once after an execution: a trigger that is there already survives any crash.
    ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(1).create();
  },
  remove() {
    for (const it of own()) ScriptApp.deleteTrigger(it);
  },
};

/** Other people's triggers cannot be seen. */
function own(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter(
    it => it.getHandlerFunction() === HANDLER,
  );
}
