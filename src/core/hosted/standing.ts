/** The state of an alias by what Gmail holds for it: valid, due for renewal, expired, or without the row's certificate. */
import {recordOf} from '../rows/recorded-certificate';
import {
  endOf,
  lastToExpire,
  fingerprintOf,
  summaryOf,
  isValid,
  type Held,
} from '../rows/held';
import type {Options} from '../rows/open-file';
import type {Finding, RolloutOutcome, State} from '../rows/outcome';
import type {Row} from '../rows/row';
import {asWarning} from '../base/finding';
import {DAY_MS} from '../base/time';
import {certificates} from '../certificates/lazy';
import {consentFinding} from '../access/consent-state';
import {directoryRowFinding} from '../directory/findings';
import {rolloutFinding} from '../rows/rollout-findings';

/** The criteria of the judgment. */
export type StandingOptions = Pick<
  Options,
  'now' | 'renewalDays' | 'stateBefore' | 'hasNotDoneMessage'
>;

/** States that a good standing leaves as they are: they say how the row came to it. */
const GOOD: readonly (State | null)[] = [
  'uploaded',
  'renewed',
  'kept',
  'defaultSet',
];
/** States of a row whose certificate is not in Gmail yet, or not again: a good standing of the alias does not end them. */
const UNFINISHED: readonly (State | null)[] = [
  'ready',
  'readyWithWarnings',
  'wouldInsert',
  'wouldSetDefault',
  'wouldKeep',
];
/** Failures stay visible until the action is repeated. */
const WRONG: readonly (State | null)[] = ['blocked', 'failed'];

/** The row's outcome after a check of what Gmail holds. A state of null leaves the row's unchanged. */
export function outcomeOfStanding(
  row: Row,
  held: readonly Held[],
  options: StandingOptions,
): RolloutOutcome {
  const {state, findings} = standingOf(row, held, options);
  return {
    state,
    findings,
    held,
    after: summaryOf(held),
    ...shown(row, held, state),
  };
}

/** Whether there is no default, or it is not valid, or not valid for long enough. */
export function isDue(
  row: Row,
  held: readonly Held[],
  {now, renewalDays}: StandingOptions,
): boolean {
  const present = held.find(it => it.isDefault);
  const days = row.renewalDays ?? renewalDays;
  return !(
    present &&
    isValid(present, now) &&
    endOf(present)! > now + days * DAY_MS
  );
}

/** The state of the alias, whatever the row's state is now. */
export function standingOf(
  row: Row,
  held: readonly Held[],
  options: StandingOptions,
): {readonly state: State | null; readonly findings: readonly Finding[]} {
  const {now, hasNotDoneMessage} = options;
  const stateBefore =
    hasNotDoneMessage && WRONG.includes(options.stateBefore)
      ? null
      : options.stateBefore;
  const {id} = row.recorded;
  const isOwn = (it: Held) =>
    it.id === id || fingerprintOf(it) === row.recorded.fingerprint;
  const isGone = id !== '' && !held.some(isOwn);
  const gone: Finding[] = isGone
    ? [rolloutFinding('certificate-gone', {id})]
    : [];
  // A finding that no row is to show would be logged night after night.
  const settled = (state: State, findings: readonly Finding[]) =>
    WRONG.includes(stateBefore) ? NOTHING : {state, findings};
  const present = held.find(it => it.isDefault);
  if (!present || !isValid(present, now)) {
    const last = lastToExpire(held);
    if (!last && stateBefore === 'left') {
      return settled('missing', [BACK, ...gone]);
    }
    if (!last && stateBefore === 'consentNeeded') {
      return settled('missing', [GIVEN, ...gone]);
    }
    if (!last) return isGone ? settled('missing', gone) : NOTHING;
    const spare = held.some(it => isValid(it, now));
    if (isGone && !spare) return settled('missing', gone);
    const state = (present ?? last).revocation ? 'revoked' : 'expired';
    return present || !spare
      ? settled(state, [unusable(present ?? last, now), ...gone])
      : settled('uploadedNotDefault', [
          rolloutFinding('no-default', {}),
          ...gone,
        ]);
  }
  // The alias has a valid default, so the row's own certificate is not missed badly.
  const missed = gone.map(asWarning);
  if (isDue(row, held, options)) {
    const due = rolloutFinding('renewal-due', {ends: endOf(present)!});
    return settled('renewalDue', [due, ...missed]);
  }
  const newer = newerThanDefault(present, held, now);
  if (missed.length > 0) return settled('valid', [...missed, ...newer]);
  const stays = GOOD.includes(stateBefore) || UNFINISHED.includes(stateBefore);
  if (!stays) return settled('valid', newer);
  if (newer.length > 0 && GOOD.includes(stateBefore)) {
    return settled(stateBefore!, newer);
  }
  return hasNotDoneMessage ? settled(stateBefore!, []) : NOTHING;
}

/** A valid certificate that began after the default did, but ends no later: one that ends later is a successor. */
function newerThanDefault(
  present: Held,
  held: readonly Held[],
  now: number,
): Finding[] {
  const since = present.chain[0]?.notBefore ?? Infinity;
  const newer = held.filter(
    it =>
      isValid(it, now) &&
      (it.chain[0]?.notBefore ?? 0) > since &&
      endOf(it)! <= endOf(present)!,
  );
  const [newest] = newer.sort(
    (a, b) => b.chain[0]!.notBefore - a.chain[0]!.notBefore,
  );
  if (!newest) return [];
  const {id, chain} = newest;
  const facts = {id, began: chain[0]!.notBefore, ends: endOf(newest)!};
  return [rolloutFinding('newer-not-default', facts)];
}

/** Why a certificate cannot be used now. */
export function unusable(held: Held, now: number): Finding {
  const {revocation, chain} = held;
  if (revocation) {
    const subject = chain[0] ? certificates().holderOf(chain[0]) : held.id;
    const facts = {subject, ...revocation};
    return certificates().certificateFinding('revoked', facts);
  }
  const begins = held.chain[0]?.notBefore ?? 0;
  return begins > now
    ? certificates().certificateFinding('not-yet-valid', {notBefore: begins})
    : rolloutFinding('default-expired', {ends: endOf(held) ?? 0});
}

const NOTHING = {state: null, findings: []} as const;

/** A row must not keep saying that its user has left. */
const BACK: Finding = directoryRowFinding('user-back', {});
/** Nor that the user has yet to allow it. */
const GIVEN: Finding = consentFinding('consent-given', {});

/** Rows that have no certificate of their own show until when their alias's default is valid. */
function shown(
  {recorded}: Row,
  held: readonly Held[],
  state: State | null,
): Pick<RolloutOutcome, 'certificate'> {
  const present = held.find(it => it.isDefault);
  if (!present || state === null || recorded.fingerprint !== '') return {};
  const notItsOwn = {id: '', fingerprint: '', readFrom: ''};
  return {certificate: {...recordOf(present, null), ...notItsOwn}};
}
