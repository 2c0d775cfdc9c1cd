/** The functions behind the menu's actions: one for each action over each selection of rows. `build.js` writes them. */
import type {RunAction, Selection} from '../core/door/contract';
import {ACTIONS, CSE_ACTIONS, SELECTIONS} from '../core/rows/actions';

/** What one of these functions runs, and its name. */
export interface MenuEntryPoint {
  readonly name: string;
  readonly action: RunAction;
  readonly selection: Selection;
}

/** The name of the global function that runs an action over a selection, such as `uploadSelected`. */
export function entryPointOf(action: RunAction, selection: Selection): string {
  return action + selection.charAt(0).toUpperCase() + selection.slice(1);
}

/** All of them, in the order of the menu. */
export function menuEntryPoints(): MenuEntryPoint[] {
  return [...ACTIONS, ...CSE_ACTIONS].flatMap(action =>
    SELECTIONS.map(selection => ({
      name: entryPointOf(action, selection),
      action,
      selection,
    })),
  );
}
