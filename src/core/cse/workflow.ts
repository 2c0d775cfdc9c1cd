/** One action for one row of the CSE sheet, from the row to an outcome that is never an exception. */
import {outcomeOf} from '../rows/early-end';
import type {Outcome, State} from '../rows/outcome';
import {GoogleRefusal, type Workflow} from '../google/wire';
import {provisionKeyPair} from './provision-key-pair';
import {disable, enable, removeIdentity, rollBack} from './change';
import {check, refresh} from './look';
import type {CseOptions} from './options';
import type {CseRow} from './row';
import {waiting} from './waiting';
import {WantsToken} from './wrapped-key';
import type {CseAction} from '../rows/actions';
import type {Authorize} from '../rows/authorize';

/** Whether an action reads the row's certificate and key metadata. */
export function readsFiles(action: CseAction): boolean {
  return (
    action === 'cseCheck' || action === 'cseUpload' || action === 'cseSwitch'
  );
}

/** Whether an action touches the user's mailbox. */
export function asksCse(action: CseAction): boolean {
  return action !== 'cseCheck';
}

/** Whether a row stays as it is: to go forward again from where it was rolled back to is a switch. */
export function staysRolledBack(
  action: CseAction,
  stands: State | null,
): boolean {
  return (
    stands === 'rolledBack' &&
    (action === 'cseUpload' || action === 'cseRollBack')
  );
}

/** The workflow of an action. What Google refuses and what we block ends as an outcome; nothing is thrown. */
export function* cseWorkflowFor(
  action: CseAction,
  row: CseRow,
  options: CseOptions,
  authorize: Authorize,
): Workflow<Outcome> {
  try {
    return yield* authorize(start(action, row, options));
  } catch (error) {
    return endedEarly(action, row, options, error);
  }
}

function endedEarly(
  action: CseAction,
  row: CseRow,
  {now, stands}: CseOptions,
  error: unknown,
): Outcome {
  if (error instanceof WantsToken) {
    return {state: null, findings: [], wantsToken: true};
  }
  const waits =
    error instanceof GoogleRefusal && error.problem.code === 'cse-not-active';
  // A row that waits goes on to do so, whatever else was tried.
  if (waits && (action === 'cseUpload' || stands === 'pending')) {
    return waiting(row, error.problem, now);
  }
  const outcome = outcomeOf(error);
  // A look that failed makes no row a bad one.
  const isLook = action === 'cseRefresh' || staysRolledBack(action, stands);
  return isLook || keepsState(action, outcome)
    ? {...outcome, keepsState: true}
    : outcome;
}

/** What was refused to be done to a good pair does not make the row a bad one. */
function keepsState(action: CseAction, {state}: Outcome): boolean {
  return state === 'blocked' && !readsFiles(action);
}

function start(
  action: CseAction,
  row: CseRow,
  options: CseOptions,
): Workflow<Outcome> {
  if (staysRolledBack(action, options.stands)) return refresh(row, options);
  switch (action) {
    case 'cseCheck':
      return check(row, options);
    case 'cseUpload':
      return provisionKeyPair(row, options, 'upload');
    case 'cseSwitch':
      return provisionKeyPair(row, options, 'switch');
    case 'cseRollBack':
      return rollBack(row, options);
    case 'cseRefresh':
      return refresh(row, options);
    case 'cseEnable':
      return enable(row, options);
    case 'cseDisable':
      return disable(row, options);
    case 'cseDeleteIdentity':
      return removeIdentity(row, options);
  }
}
