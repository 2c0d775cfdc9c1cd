/**
 * The actions on rows, and which rows they apply to: one line per action. Its workflow is in its room, its words in
 * `src/messages`.
 */

/** The properties of an action that a run, the menu and the sidebar use. */
interface Traits {
  /** The sheet whose rows it is for. */
  readonly sheet: 'rollout' | 'cse';
  /** The group in the menu and the sidebar. `danger`: it removes something, so a person has to confirm the number of rows. */
  readonly group: 'prepare' | 'keepValid' | 'change' | 'danger';
  /**
   * How the action uses the row's file. `needed`: a row without a file cannot be processed. If omitted, the action is about what Gmail
   * holds, and what prevents it does not make the row invalid.
   */
  readonly file?: 'needed' | 'taken';
  /** It does not touch the user's mailbox, so no right to it is needed. */
  readonly isLocal?: true;
  /** See `goesByRecords`. */
  readonly byRecords?: true;
  /** It only checks the state of the row, so finding everything unchanged is not reported. */
  readonly isLook?: true;
  /** No longer in any menu; runs of earlier versions still finish. */
  readonly isRetired?: true;
  /** It can be previewed: it changes something in Gmail. An upload's preview is an action of its own (`preview`). */
  readonly isPreviewed?: true;
  /** Its outcome applies to every row of the user. */
  readonly isOfUser?: true;
  /** It also reads which addresses the user has. */
  readonly readsAddresses?: true;
  /** Calls to Gmail for a typical row, and for one that is already finished. */
  readonly calls: number;
  readonly callsAgain?: number;
}

/** In the order of the menu. */
const TABLE = {
  check: {
    sheet: 'rollout',
    group: 'prepare',
    file: 'needed',
    isLocal: true,
    calls: 0,
  },
  preview: {sheet: 'rollout', group: 'prepare', file: 'needed', calls: 1},
  upload: {
    sheet: 'rollout',
    group: 'prepare',
    file: 'needed',
    calls: 3,
    callsAgain: 1,
  },
  update: {
    sheet: 'rollout',
    group: 'keepValid',
    file: 'taken',
    isPreviewed: true,
    calls: 1,
  },
  renew: {
    sheet: 'rollout',
    group: 'keepValid',
    file: 'taken',
    isPreviewed: true,
    calls: 1,
  },
  refresh: {
    sheet: 'rollout',
    group: 'keepValid',
    isLook: true,
    readsAddresses: true,
    calls: 1,
  },
  // Refresh writes the same, and more.
  list: {sheet: 'rollout', group: 'change', isRetired: true, calls: 1},
  setDefault: {
    sheet: 'rollout',
    group: 'change',
    byRecords: true,
    isPreviewed: true,
    calls: 2,
  },
  restore: {
    sheet: 'rollout',
    group: 'change',
    byRecords: true,
    isPreviewed: true,
    calls: 3,
  },
  delete: {sheet: 'rollout', group: 'danger', isPreviewed: true, calls: 2},
  offBoard: {
    sheet: 'rollout',
    group: 'danger',
    isPreviewed: true,
    isOfUser: true,
    readsAddresses: true,
    calls: 2,
  },
  cseCheck: {
    sheet: 'cse',
    group: 'prepare',
    file: 'needed',
    isLocal: true,
    calls: 0,
  },
  cseUpload: {
    sheet: 'cse',
    group: 'prepare',
    file: 'needed',
    isPreviewed: true,
    calls: 4,
    callsAgain: 2,
  },
  cseRefresh: {sheet: 'cse', group: 'prepare', isLook: true, calls: 2},
  cseSwitch: {
    sheet: 'cse',
    group: 'change',
    file: 'needed',
    isPreviewed: true,
    calls: 4,
  },
  cseRollBack: {
    sheet: 'cse',
    group: 'change',
    byRecords: true,
    isPreviewed: true,
    calls: 3,
  },
  cseEnable: {
    sheet: 'cse',
    group: 'change',
    byRecords: true,
    isPreviewed: true,
    calls: 3,
  },
  cseDisable: {sheet: 'cse', group: 'danger', isPreviewed: true, calls: 2},
  cseDeleteIdentity: {
    sheet: 'cse',
    group: 'danger',
    isPreviewed: true,
    isOfUser: true,
    calls: 2,
  },
} as const satisfies Readonly<Record<string, Traits>>;

type Table = typeof TABLE;

/** The actions that have certain traits. */
type Having<Some extends Partial<Traits>> = {
  [A in keyof Table]: Table[A] extends Some ? A : never;
}[keyof Table];

/** The actions of runs: on rows of the Rollout sheet, or on rows of the CSE sheet. */
export type RunAction = keyof Table;

/** The actions on many rows. */
export type Action = Having<{sheet: 'rollout'}>;

/** The actions on many rows of the CSE sheet. Obliterating is for one key pair at a time: `changeKeyPair`. */
export type CseAction = Having<{sheet: 'cse'}>;

export type DestructiveAction = Having<{group: 'danger'}>;

export type ActionGroup = Traits['group'];

/** The sheets whose rows are the queue of runs. */
export type QueueKind = Traits['sheet'];

const ALL = Object.keys(TABLE) as RunAction[];

/** All of the Rollout sheet, in the order of the menu. */
export const ACTIONS = ALL.filter(
  (it): it is Action => TABLE[it].sheet === 'rollout',
);

/** Those that are offered. */
export const OFFERED = ACTIONS.filter(
  (it): it is Exclude<Action, Having<{isRetired: true}>> =>
    traitsOf(it).isRetired !== true,
);

/** Those of the CSE sheet, in the order of the menu. */
export const CSE_ACTIONS = ALL.filter(
  (it): it is CseAction => TABLE[it].sheet === 'cse',
);

export function traitsOf(action: RunAction): Traits {
  return TABLE[action];
}

/** Whether an action removes something, so that a person has to confirm the number of rows. */
export function isDestructive(action: RunAction): action is DestructiveAction {
  return traitsOf(action).group === 'danger';
}

/** Whether an action can be previewed; see `isPreviewed` of its line. */
export function canPreview(action: RunAction): boolean {
  return traitsOf(action).isPreviewed === true;
}

/** Whether an action changes what Gmail holds; a refresh does if it renews. */
export function changesGmail(action: RunAction): boolean {
  return canPreview(action) || action === 'upload';
}

/** Whether an action needs the row's file, so that a row without one cannot be worked on. */
export function readsFile(action: RunAction): boolean {
  return traitsOf(action).file === 'needed';
}

/** Whether an action touches the user's mailbox, so that a right to it is needed. */
export function asksGmail(action: RunAction): boolean {
  return traitsOf(action).isLocal !== true;
}

/**
 * Whether what an action does follows from cells and the Log alone, and no file has a say in it: the rows that were
 * previewed are then those that may be started. Every destructive action is one of these.
 */
export function goesByRecords(action: RunAction): boolean {
  return isDestructive(action) || traitsOf(action).byRecords === true;
}

/** Which rows: those selected in the sheet; those that are not finished; those that are blocked or have failed; all. */
export type Selection = 'selected' | 'todo' | 'attention' | 'all';

/** In the order in which they are offered. */
export const SELECTIONS: readonly Selection[] = [
  'selected',
  'todo',
  'attention',
  'all',
];

/** Of the rows of a selection, only those that are still to be checked, or that are ready to be uploaded. */
export type OnlyRows = 'toCheck' | 'ready';

export const ONLY_ROWS: readonly OnlyRows[] = ['toCheck', 'ready'];

/**
 * `named`: only those that a request names; `pilot`: the first of those that are ready, as many as the open gate admits; `cause`:
 * those that need attention for one reason; `imported`: those that were added last. The clock also selects the rows of the CSE
 * sheet that wait, or whose key pairs Gmail holds or held.
 */
export type RowSelection =
  | Selection
  | 'pending'
  | 'stored'
  | 'named'
  | 'pilot'
  | 'cause'
  | 'imported';
