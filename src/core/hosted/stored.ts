/** The outcome of a row whose certificate Gmail holds: fully as requested, or all but the default. */
import {withoutDoubts} from '../rows/accepted-chain';
import {recordOf} from '../rows/recorded-certificate';
import {summaryOf, type Held} from '../rows/held';
import type {Begun} from '../rows/open-file';
import type {Finding, RolloutOutcome, State} from '../rows/outcome';
import {asRepaired, isAboutRepair} from '../rows/repair';
import type {Row} from '../rows/row';
import {rolloutFinding} from '../rows/rollout-findings';

/** A certificate that Gmail holds now, and what led there. */
export interface Stored {
  /** As it is now. */
  readonly now: Held;
  /** What Gmail held before. */
  readonly before: readonly Held[];
  readonly findings: readonly Finding[];
  readonly begun: Begun | null;
}

/** As requested, so the password is no longer needed. */
export function done(row: Row, state: State, stored: Stored): RolloutOutcome {
  return {
    ...asItIs(row, stored),
    state,
    findings: asUploaded(stored, state),
    passwordUsed: true,
  };
}

/** Stored, but not made the default. */
export function halfDone(
  row: Row,
  problem: Finding,
  stored: Stored,
): RolloutOutcome {
  const {id} = stored.now;
  return {
    ...asItIs(row, stored),
    state: 'uploadedNotDefault',
    findings: [
      rolloutFinding('uploaded-not-default', {id}),
      problem,
      ...asUploaded(stored, 'uploaded'),
    ],
  };
}

/** Of a certificate that Gmail held already nothing was packed again. */
function asUploaded({findings, begun}: Stored, state: State): Finding[] {
  const isSaid = findings.some(it => it.code === 'packed-again');
  // An execution that was cut off had sent it so.
  const packed: Finding[] =
    begun?.packed && !isSaid
      ? [rolloutFinding('packed-again', {encryption: begun.packed})]
      : [];
  const sure = withoutDoubts([...findings, ...packed]);
  return state === 'uploaded' || state === 'renewed'
    ? asRepaired(sure)
    : sure.filter(it => !isAboutRepair(it));
}

function asItIs(row: Row, {now, before, begun}: Stored) {
  const after = [...withoutDefault(before, now), now];
  return {
    certificate: recordOf(now, row.fileId),
    before: begun?.before ?? summaryOf(before),
    after: summaryOf(after),
    held: after,
  };
}

/** The other certificates, none of which remains the default when `now` is. */
function withoutDefault(held: readonly Held[], now: Held): Held[] {
  return held
    .filter(it => it.id !== now.id)
    .map(it => (now.isDefault ? {...it, isDefault: false} : it));
}
