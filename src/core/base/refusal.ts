/** How a request to the door ends that cannot be done: findings on their way to the page. */
import type {DoorFindings} from '../door/ports';
import {faultOf} from './fault';
import type {FindingOf} from './finding';
import type {Finding} from '../rows/outcome';

export type DoorFinding = FindingOf<DoorFindings>;

/** A request that is refused, with everything that speaks against it. */
export class FindingsRefusal extends Error {
  constructor(readonly findings: readonly (Finding | DoorFinding)[]) {
    super(findings.map(it => it.code).join(' '));
    this.name = 'FindingsRefusal';
  }
}

/** A request that is refused for a reason of the door's own. */
export class DoorRefusal extends FindingsRefusal {
  constructor(...[code, facts]: RefusalArguments) {
    // Where there is nothing to do, nothing is wrong.
    const severity = code === 'nothing-selected' ? 'advice' : 'block';
    super([{code, severity, facts} as DoorFinding]);
    this.name = 'DoorRefusal';
  }
}

type RefusalArguments = {
  [C in keyof DoorFindings]: [code: C, facts: DoorFindings[C]];
}[keyof DoorFindings];

/** What an exception means to whoever asked. */
export function findingsIn(error: unknown): readonly (Finding | DoorFinding)[] {
  return error instanceof FindingsRefusal
    ? error.findings
    : new DoorRefusal('door-fault', {text: faultOf(error)}).findings;
}
