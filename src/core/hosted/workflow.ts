/** One action for one row, from the sheet's texts to an outcome that is never an exception. */
import type {Workflow} from '../google/wire';
import {traitsOf, type Action} from '../rows/actions';
import {namedBy, remove, restore, setDefault} from './change';
import {concluded, RowBlocked} from '../rows/early-end';
import {aliasFinding} from './upload-step';
import {check, list, preview} from './read-only-actions';
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
import {PreviewEnded} from '../rows/planned';
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
  const work = storable(row, start(action, row, options));
  return concluded(authorize(work), it => keepsState(action, it, options));
}

/** In a preview: an upload learns only from Gmail's refusal that the alias cannot have a certificate. */
function* storable<T>(row: Row, work: Workflow<T>): Workflow<T> {
  try {
    return yield* work;
  } catch (error) {
    if (!(error instanceof PreviewEnded)) throw error;
    const {steps, findings} = error.planned;
    const stores = steps.some(it => it.kind === 'store');
    if (!stores || row.alias === row.user) throw error;
    const unusable = yield* aliasFinding(row);
    throw unusable ? new RowBlocked([unusable, ...findings]) : error;
  }
}

/**
 * A refused change to a good certificate does not make the row invalid, nor does a check that failed: the next one may
 * succeed.
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

/** Whether a row's user is finished: what prevents a check is then irrelevant. */
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
    case 'preview':
      return preview(row, options);
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
