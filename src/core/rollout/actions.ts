/** What can be done to rows, and to which. */
import type {Action, Selection} from '../door';

/** In the order of the menu. */
export const ACTIONS: readonly Action[] = [
  'check',
  'plan',
  'upload',
  'update',
  'renew',
  'list',
  'refresh',
  'setDefault',
  'restore',
  'delete',
  'offBoard',
];

export const SELECTIONS: readonly Selection[] = ['selected', 'all', 'failed'];

/** Whether an action is about the row's certificate file, so that a row without one cannot be worked on. */
export function readsFile(action: Action): boolean {
  return action === 'check' || action === 'plan' || action === 'upload';
}

/** Whether an action touches the user's mailbox, so that a right to it is needed. */
export function asksGmail(action: Action): boolean {
  return action !== 'check';
}

export type DestructiveAction = 'delete' | 'offBoard';

/** Whether an action takes something away for good, so that a person has to confirm how many rows are meant. */
export function isDestructive(action: Action): action is DestructiveAction {
  return action === 'delete' || action === 'offBoard';
}
