/** The core's tables of actions and states in the page, by group. */
import {
  COVERED as STATES_IN_USE,
  STATES,
  type State,
} from '../core/rows/outcome';
import {
  isDestructive,
  traitsOf,
  type ActionGroup,
  type DestructiveAction,
  type RunAction,
} from '../core/rows/actions';

export {
  canPreview,
  CSE_ACTIONS,
  OFFERED,
  SELECTIONS,
  traitsOf,
} from '../core/rows/actions';
export {
  GONE,
  isToCheck,
  isToDo,
  NEEDS_ATTENTION,
  READY,
} from '../core/rows/outcome';

/** The actions of a group, in the order of the menu. */
export function actionsIn<A extends RunAction>(
  actions: readonly A[],
  group: Exclude<ActionGroup, 'danger'>,
): Exclude<A, DestructiveAction>[] {
  return actions.filter(
    (it): it is Exclude<A, DestructiveAction> => traitsOf(it).group === group,
  );
}

/** The destructive actions. */
export function destructiveIn<A extends RunAction>(
  actions: readonly A[],
): Extract<A, DestructiveAction>[] {
  return actions.filter((it): it is Extract<A, DestructiveAction> =>
    isDestructive(it),
  );
}

/** States of a row that has its certificate in Gmail, a preview that found so included. */
export const COVERED: readonly State[] = [...STATES_IN_USE, 'wouldKeep'];

/** A state by its name; null for a row without a state of ours. */
export function stateNamed(name: string): State | null {
  return STATES.find(it => it === name) ?? null;
}
