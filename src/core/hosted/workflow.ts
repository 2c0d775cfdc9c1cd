/** One action for one row, from the sheet's texts to an outcome that is never an exception. */
import type {Workflow} from '../google/wire';
import {traitsOf, type Action} from '../rows/actions';
import {namedBy, remove, restore, setDefault} from './change';
import {concluded} from '../rows/early-end';
import {check, list, plan} from './look';
import {offBoard} from './off-board';
import type {Options} from '../rows/open-file';
import type {
  PlainOutcome,
  RolloutOutcome,
  Postponed,
  State,
} from '../rows/outcome';
import {refresh} from './refresh';
import {renew} from './renew';
import type {Row} from '../rows/row';
import {update} from './update';
import {upload} from './upload';
import type {Authorize} from '../rows/authorize';

/** The workflow of an action; see `concluded`. */
export function workflowFor(
  action: Action,
  row: Row,
  options: Options,
  authorize: Authorize,
): Workflow<RolloutOutcome | Postponed> {
  return concluded(authorize(start(action, row, options)), it =>
    keepsState(action, it, options),
  );
}

/**
 * What was refused to be done to a good certificate does not make the row a bad one, nor does a look that failed: the
 * next one may not.
 */
function keepsState(
  action: Action,
  {state}: PlainOutcome,
  {stateBefore}: Options,
): boolean {
  if (state === 'consentNeeded') return isOver(stateBefore);
  const {isLook, file} = traitsOf(action);
  if (isLook) return state !== null;
  return state === 'blocked' && file === undefined;
}

/** Whether a row's user is done with: what stands in the way of a look is then of no interest. */
export function isOver(state: State | null): boolean {
  return state === 'left' || state === 'offBoarded';
}

function start(
  action: Action,
  row: Row,
  options: Options,
): Workflow<RolloutOutcome> {
  switch (action) {
    case 'check':
      return check(row, options);
    case 'plan':
      return plan(row, options);
    case 'upload':
      return upload(row, options);
    case 'update':
      return update(row, options);
    case 'renew':
      return renew(row, options);
    case 'list':
      return list(row);
    case 'refresh':
      return refresh(row, options);
    case 'setDefault':
      return setDefault(row, namedBy(row), row.recorded.readFrom, options);
    case 'restore':
      return restore(row, options);
    case 'delete':
      return remove(row, namedBy(row), options);
    case 'offBoard':
      return offBoard(row, options);
  }
}
