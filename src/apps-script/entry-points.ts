/** The functions behind the menu's actions: one for each action, and each preview, over each selection of rows. `build.js` writes them. */
import type {RunAction, Selection} from '../core/door/contract';
import {
  canPreview,
  CSE_ACTIONS,
  OFFERED,
  SELECTIONS,
} from '../core/rows/actions';

/** The action of one of these functions, and its name. */
export interface MenuEntryPoint {
  readonly name: string;
  readonly action: RunAction;
  readonly selection: Selection;
  /** It only says what the action would do. */
  readonly previews: boolean;
}

/** The name of the global function that runs an action over a selection, such as `uploadSelected` or `previewDeleteAll`. */
export function entryPointOf(
  action: RunAction,
  selection: Selection,
  previews = false,
): string {
  const words = [...(previews ? ['preview'] : []), action, selection];
  const [first = '', ...rest] = words;
  return (
    first + rest.map(it => it.charAt(0).toUpperCase() + it.slice(1)).join('')
  );
}

/** All of them, in the order of the menu. */
export function menuEntryPoints(): MenuEntryPoint[] {
  return [...OFFERED, ...CSE_ACTIONS].flatMap(action =>
    pointsOf(action, SELECTIONS),
  );
}

function pointsOf(
  action: RunAction,
  selections: readonly Selection[],
): MenuEntryPoint[] {
  return (canPreview(action) ? [false, true] : [false]).flatMap(previews =>
    selections.map(selection => ({
      name: entryPointOf(action, selection, previews),
      ...{action, selection, previews},
    })),
  );
}
