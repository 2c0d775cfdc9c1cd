/** The end of a request to the door that cannot be fulfilled: findings on their way to the page. */
import {faultOf} from '../base/fault';
import type {FindingOf} from '../base/finding';
import type {Finding} from './outcome';
import {
  requestFinding,
  type DoorFindings,
  type RequestFindings,
} from './door-findings';

export type DoorFinding = FindingOf<DoorFindings>;

/** A refused request, with all reasons against it. */
export class RequestRefused extends Error {
  constructor(readonly findings: readonly (Finding | DoorFinding)[]) {
    super(findings.map(it => it.code).join(' '));
    this.name = 'RequestRefused';
  }
}

/** A request that is refused for a reason that is not specific to a feature. */
export class DoorRefusal extends RequestRefused {
  constructor(...[code, facts]: RefusalArguments) {
    super([requestFinding(code, facts)]);
    this.name = 'DoorRefusal';
  }
}

type RefusalArguments = {
  [C in keyof RequestFindings]: [code: C, facts: RequestFindings[C]];
}[keyof RequestFindings];

/** The findings that an exception means for the caller. */
export function findingsIn(error: unknown): readonly (Finding | DoorFinding)[] {
  return error instanceof RequestRefused
    ? error.findings
    : new DoorRefusal('door-fault', {text: faultOf(error)}).findings;
}

/** Anything that there is a sentence for. */
export type AnyFinding = Finding | DoorFinding;
