/** What can be done to rows, and to which. */
import type {Action, Selection} from '../door';

/** In the order of the menu. */
export const ACTIONS: readonly Action[] = [
  'check',
  'plan',
  'upload',
  'list',
  'setDefault',
  'delete',
];

export const SELECTIONS: readonly Selection[] = ['selected', 'all', 'failed'];

/** Whether an action reads the row's certificate file. */
export function readsFile(action: Action): boolean {
  return action === 'check' || action === 'plan' || action === 'upload';
}

/** Whether an action touches the user's mailbox, so that a right to it is needed. */
export function asksGmail(action: Action): boolean {
  return action !== 'check';
}
