/** One action for one row, from the sheet's texts to an outcome that is never an exception. */
import type {Action} from '../door';
import {faultOf} from '../fault';
import {Refusal, type Workflow} from '../wire';
import {readsFile} from './actions';
import {namedBy, remove, setDefault} from './change';
import {check, list, plan} from './look';
import type {Options} from './open-file';
import type {Finding, Outcome} from './outcome';
import {ToDerive} from './openings';
import {Blocked, Refused} from './plan';
import type {Row} from './row';
import {upload} from './upload';

/** Puts a right on a workflow's calls; see `access/authorized`. */
export type Authorize = (work: Workflow<Outcome>) => Workflow<Outcome>;

/** The workflow of an action. What Google refuses and what we block ends as an outcome; nothing is thrown. */
export function* workflowFor(
  action: Action,
  row: Row,
  options: Options,
  authorize: Authorize,
): Workflow<Outcome> {
  try {
    return yield* authorize(start(action, row, options));
  } catch (error) {
    const outcome = outcomeOf(error);
    // What was refused to be done to a good certificate does not make the row a bad one.
    return outcome.state === 'blocked' && !readsFile(action)
      ? {...outcome, keepsState: true}
      : outcome;
  }
}

function start(action: Action, row: Row, options: Options): Workflow<Outcome> {
  switch (action) {
    case 'check':
      return check(row, options);
    case 'plan':
      return plan(row, options);
    case 'upload':
      return upload(row, options);
    case 'list':
      return list(row);
    case 'setDefault':
      return setDefault(row, namedBy(row), row.recorded.readFrom, options);
    case 'delete':
      return remove(row, namedBy(row), options);
  }
}

/** What an early end means for the row. A fault of the program stops its own row and is told, not the run. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof Blocked) {
    return {state: 'blocked', findings: error.findings};
  }
  if (error instanceof Refusal) {
    const known = error instanceof Refused ? error.findings : [];
    return {state: 'failed', findings: [error.problem, ...known]};
  }
  if (error instanceof ToDerive) {
    return {state: null, findings: [], derivations: error.derivations};
  }
  const fault: Finding = {
    code: 'program-fault',
    severity: 'block',
    facts: {text: faultOf(error)},
  };
  return {state: 'failed', findings: [fault]};
}
