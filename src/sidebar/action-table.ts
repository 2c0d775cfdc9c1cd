/** The core's table of actions in the page: what there is, and in which group. */
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

/** The actions of a group, in the order of the menu. */
export function actionsIn<A extends RunAction>(
  actions: readonly A[],
  group: Exclude<ActionGroup, 'danger'>,
): Exclude<A, DestructiveAction>[] {
  return actions.filter(
    (it): it is Exclude<A, DestructiveAction> => traitsOf(it).group === group,
  );
}

/** Those that take something away. */
export function destructiveIn<A extends RunAction>(
  actions: readonly A[],
): Extract<A, DestructiveAction>[] {
  return actions.filter((it): it is Extract<A, DestructiveAction> =>
    isDestructive(it),
  );
}
