/** One action for one row of the CSE sheet, from the row to an outcome that is never an exception. */
import {concluded} from '../rows/early-end';
import type {CseOutcome, Postponed, State} from '../rows/outcome';
import {GoogleRefusal, type Workflow} from '../google/wire';
import {provisionKeyPair} from './provision-key-pair';
import {disable, enable, removeIdentity, rollBack} from './change';
import {check, refresh} from './read-only-actions';
import type {CseOptions} from './options';
import type {CseRow} from './row';
import {waiting} from './waiting';
import {traitsOf, type CseAction} from '../rows/actions';
import type {Authorize} from '../rows/authorize';

/** Whether a row stays rolled back: moving forward again requires a switch. */
export function staysRolledBack(
  action: CseAction,
  stateBefore: State | null,
): boolean {
  return (
    stateBefore === 'rolledBack' &&
    (action === 'cseUpload' || action === 'cseRollBack')
  );
}

/** The workflow of an action; see `concluded`. */
export function cseWorkflowFor(
  action: CseAction,
  row: CseRow,
  options: CseOptions,
  authorize: Authorize,
): Workflow<CseOutcome | Postponed> {
  const work = orWaiting(action, row, options);
  return concluded(authorize(work), it => {
    // A check that failed does not make a row invalid.
    const {isLook, file} = traitsOf(action);
    if (isLook || staysRolledBack(action, options.stateBefore)) return true;
    // A refused change to a good pair does not make the row invalid.
    return it.state === 'blocked' && file === undefined;
  });
}

/** While Gmail is not ready for client-side encryption, a row waits. */
function* orWaiting(
  action: CseAction,
  row: CseRow,
  options: CseOptions,
): Workflow<CseOutcome> {
  try {
    return yield* start(action, row, options);
  } catch (error) {
    const waits =
      error instanceof GoogleRefusal && error.problem.code === 'cse-not-active';
    // A row that waits continues to do so, whatever else was tried.
    if (
      waits &&
      (action === 'cseUpload' || options.stateBefore === 'pending')
    ) {
      return waiting(row, error.problem, options.now);
    }
    throw error;
  }
}

function start(
  action: CseAction,
  row: CseRow,
  options: CseOptions,
): Workflow<CseOutcome> {
  if (staysRolledBack(action, options.stateBefore)) {
    return refresh(row, options);
  }
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
