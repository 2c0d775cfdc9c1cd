/** The core's tables of actions and states in the page, by group. */
import {
  COVERED as STATES_IN_USE,
  CSE_ONLY_STATES,
  STATES,
  type State,
} from '../core/rows/outcome';

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

/** States of a row that has its certificate in Gmail, a preview that found so included. */
export const COVERED: readonly State[] = [...STATES_IN_USE, 'wouldKeep'];

/** A state by its name; null for a row without a state of ours. */
export function stateNamed(name: string): State | null {
  return [...STATES, ...CSE_ONLY_STATES].find(it => it === name) ?? null;
}
