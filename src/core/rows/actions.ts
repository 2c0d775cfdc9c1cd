/** What can be done to rows, and to which. */

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

/** Those of the CSE sheet, in the order of the menu. */
export const CSE_ACTIONS: readonly CseAction[] = [
  'cseCheck',
  'cseUpload',
  'cseSwitch',
  'cseRollBack',
  'cseRefresh',
  'cseEnable',
  'cseDisable',
  'cseDeleteIdentity',
];

export const SELECTIONS: readonly Selection[] = ['selected', 'all', 'failed'];

/** The clock also takes those rows of the CSE sheet that wait. */
export type RowSelection = Selection | 'pending';

/** Whether an action is about the row's certificate file, so that a row without one cannot be worked on. */
export function readsFile(action: Action): boolean {
  return action === 'check' || action === 'plan' || action === 'upload';
}

/** Whether an action touches the user's mailbox, so that a right to it is needed. */
export function asksGmail(action: Action): boolean {
  return action !== 'check';
}

const DESTRUCTIVE = [
  'delete',
  'offBoard',
  'cseDisable',
  'cseDeleteIdentity',
] as const;

export type DestructiveAction = (typeof DESTRUCTIVE)[number];

/** Whether an action takes something away, so that a person has to confirm how many rows are meant. */
export function isDestructive(action: RunAction): action is DestructiveAction {
  return (DESTRUCTIVE as readonly RunAction[]).includes(action);
}

/**
 * Whether what an action does follows from cells and the Log alone, and no file has a say in it: the rows that were
 * previewed are then those that may be started. Every destructive action is one of these.
 */
export function goesByRecords(action: RunAction): boolean {
  return isDestructive(action) || BY_RECORDS.includes(action);
}

const BY_RECORDS: readonly RunAction[] = [
  'setDefault',
  'restore',
  'cseRollBack',
  'cseEnable',
];

/** What can be done to many rows of the CSE sheet. Obliterating is for one key pair at a time: `changeKeyPair`. */
export type CseAction =
  | 'cseCheck'
  | 'cseUpload'
  | 'cseSwitch'
  | 'cseRollBack'
  | 'cseRefresh'
  | 'cseEnable'
  | 'cseDisable'
  | 'cseDeleteIdentity';

/** What can be done to many rows. */
export type Action =
  | 'check'
  | 'plan'
  | 'upload'
  | 'update'
  | 'renew'
  | 'list'
  | 'refresh'
  | 'setDefault'
  | 'restore'
  | 'delete'
  | 'offBoard';

/** What a run can do: to rows of the Rollout sheet, or to rows of the CSE sheet. */
export type RunAction = Action | CseAction;

/** Which rows: those selected in the sheet, all, or those whose last outcome is failed, blocked or half done. */
export type Selection = 'selected' | 'all' | 'failed';
