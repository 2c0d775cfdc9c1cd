/** The ways in which a workflow ends before it has achieved its purpose. */
import {faultOf} from '../base/fault';
import type {GoogleProblem} from '../google/gmail/errors';
import {GoogleRefusal, type Workflow} from '../google/wire';
import type {Finding, PlainOutcome, Postponed} from './outcome';
import {PreviewEnded} from './planned';
import {ConsentNeeded} from '../access/consent-needed';
import {consentFinding, type ConsentStanding} from '../access/consent-state';
import {rolloutFinding} from './rollout-findings';

/** Over findings of our own: nothing was sent, or nothing more. */
export class RowBlocked extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(it => it.code).join(' '));
    this.name = 'RowBlocked';
  }
}

/** Thrown for Gmail's refusal of an upload, with the findings of the check, since Gmail often gives no reason. */
export class InsertRefused extends GoogleRefusal {
  constructor(
    problem: GoogleProblem,
    readonly findings: readonly Finding[],
  ) {
    super(problem);
  }
}

/** The row needs something that only the sidebar page has: it has no outcome yet. */
export class RowPostponed extends Error {
  constructor(readonly until: Postponed) {
    super(`${until.wants} wanted`);
    this.name = 'RowPostponed';
  }
}

export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some(it => it.severity === 'block');
}

/** What an early end means for the row. A fault of the program stops only its own row, and is reported; the run continues. */
export function outcomeOf(error: unknown): PlainOutcome {
  if (error instanceof RowBlocked) {
    return {state: 'blocked', findings: error.findings};
  }
  if (error instanceof GoogleRefusal) {
    const known = error instanceof InsertRefused ? error.findings : [];
    return {state: 'failed', findings: [error.problem, ...known]};
  }
  if (error instanceof ConsentNeeded) {
    return consentNeeded(error.user, error.record);
  }
  if (error instanceof PreviewEnded) {
    const {steps, findings} = error.planned;
    return {state: null, findings, planned: steps};
  }
  const fault = rolloutFinding('program-fault', {text: faultOf(error)});
  return {state: 'failed', findings: [fault]};
}

/**
 * A row's work as one that always ends with a result: what Google refuses, what we block, and what the page is to give first are
 * results too, and nothing is thrown.
 *
 * @param keepsState - whether an outcome that ends the work early leaves the State cell as it is
 */
export function* concluded<O extends PlainOutcome>(
  work: Workflow<O>,
  keepsState: (outcome: PlainOutcome) => boolean,
): Workflow<O | PlainOutcome | Postponed> {
  try {
    return yield* work;
  } catch (error) {
    if (error instanceof RowPostponed) return error.until;
    const outcome = outcomeOf(error);
    return keepsState(outcome) ? {...outcome, keepsState: true} : outcome;
  }
}

/** The outcome of a row whose user has not consented, or no longer does, with the state of the consent. */
export function consentNeeded(
  user: string,
  record: ConsentStanding | null,
): PlainOutcome {
  const facts = {
    user,
    state: record?.state ?? ('notAsked' as const),
    since: record?.since ?? 0,
    reason: record?.reason ?? null,
  };
  return {
    state: 'consentNeeded',
    findings: [consentFinding('consent-needed', facts)],
  };
}
