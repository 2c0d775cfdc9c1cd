/**
 * Update, as Google's sample has it: if no certificate is valid, the file is uploaded; if the default is expired or missing,
 * the one that expires last becomes the default. Instants are UTC. [Gmail API guide, "Manage S/MIME certificates"]
 */
import {asWarning} from '../base/finding';
import {certificates} from '../certificates/lazy';
import {recordOf} from '../rows/recorded-certificate';
import {setDefaultSmimeInfo} from '../google/gmail/smime-info';
import type {Workflow} from '../google/wire';
import {findingsBeside} from '../rows/accepted-chain';
import {RowBlocked, isBlocked} from '../rows/early-end';
import {
  endOf,
  lastToExpire,
  fingerprintOf,
  summaryOf,
  isValid,
  type Held,
} from '../rows/held';
import {openFile, type Options} from '../rows/open-file';
import type {Finding, RolloutOutcome} from '../rows/outcome';
import {rolloutFinding} from '../rows/rollout-findings';
import {nameHeld} from '../rows/planned';
import {besideHeld, findHeldOrExplain} from './upload-step';
import {isFinished, type Row} from '../rows/row';
import {storeAsDefault} from './store-as-default';

/**
 * Updates a row's alias. Idempotent: a second run writes nothing.
 *
 * With a date, anything that expires after it counts as valid, even if it is not valid yet, like the sample's `expire_dt`. A date
 * in the past means now.
 *
 * @throws GoogleRefusal, RowBlocked if the file is needed and cannot be used
 */
export function* update(row: Row, options: Options): Workflow<RolloutOutcome> {
  const {begun} = options;
  const held = yield* findHeldOrExplain(row);
  const isUsable = usableBy(options);
  const best = lastToExpire(held.filter(isUsable));
  if (!best || begun?.state === 'uploaded') {
    const own = best ? undefined : finishedIn(row, held, options);
    return own
      ? yield* makeDefault(row, held, own, options)
      : yield* store(row, held, options);
  }
  const present = held.find(it => it.isDefault && isUsable(it));
  return yield* makeDefault(row, held, present ?? best, options);
}

function usableBy({now, validUntil}: Options): (it: Held) => boolean {
  if (validUntil === undefined) return it => isValid(it, now);
  const until = Math.max(validUntil, now);
  return it => (endOf(it) ?? 0) > until;
}

/**
 * The outcome of a row that was uploaded and whose file cannot be opened again: it expires before the date, but there is nothing
 * better. Without a date it has expired, and a new file is needed.
 */
function finishedIn(
  row: Row,
  held: readonly Held[],
  {validUntil}: Options,
): Held | undefined {
  return validUntil !== undefined && isFinished(row)
    ? held.find(it => fingerprintOf(it) === row.recorded.fingerprint)
    : undefined;
}

function* store(
  row: Row,
  held: readonly Held[],
  options: Options,
): Workflow<RolloutOutcome> {
  const file = yield* openFile(row, options);
  const {findings, leaf} = file.examination;
  if (!leaf || isBlocked(findings)) throw new RowBlocked(findings);
  const same = held.find(it => fingerprintOf(it) === leaf.fingerprint);
  if (same?.isDefault && !options.begun) {
    return yield* makeDefault(row, held, same, options);
  }
  return yield* storeAsDefault(row, held, file, {
    ...options,
    findings: [
      ...besideHeld(leaf, held),
      ...tooShort(leaf.notAfter, options),
      ...findingsBeside(file.examination, held),
    ],
    state: 'uploaded',
  });
}

/** Makes a certificate that Gmail holds the default, unless it is. */
function* makeDefault(
  row: Row,
  held: readonly Held[],
  chosen: Held,
  options: Options,
): Workflow<RolloutOutcome> {
  const {begun, begin} = options;
  const before = begun?.before ?? summaryOf(held);
  const findings = remarksOn(chosen, options);
  if (chosen.isDefault) {
    const kept = {findings, held, before, after: summaryOf(held)};
    return begun
      ? {...kept, state: begun.state, certificate: recordOf(chosen, null)}
      : {...kept, state: 'kept'};
  }
  begin(
    {state: 'defaultSet', before},
    {
      steps: [{kind: 'makeDefault', certificate: nameHeld(chosen)}],
      findings,
    },
  );
  yield* setDefaultSmimeInfo(row, chosen.id);
  const after = held.map(it => ({...it, isDefault: it.id === chosen.id}));
  return {
    state: 'defaultSet',
    findings,
    certificate: recordOf({...chosen, isDefault: true}, null),
    before,
    after: summaryOf(after),
    held: after,
  };
}

/** The shortcomings of a certificate that only a date allows to be chosen. */
function remarksOn(chosen: Held, options: Options): Finding[] {
  const notBefore = chosen.chain[0]?.notBefore ?? 0;
  const early =
    notBefore > options.now
      ? [certificates().certificateFinding('not-yet-valid', {notBefore})]
      : [];
  return [...early.map(asWarning), ...tooShort(endOf(chosen) ?? 0, options)];
}

function tooShort(ends: number, {validUntil}: Options): Finding[] {
  return validUntil === undefined || ends > validUntil
    ? []
    : [rolloutFinding('expires-before-date', {ends, until: validUntil})];
}
