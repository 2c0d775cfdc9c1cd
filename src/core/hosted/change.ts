/** The actions on a certificate that Gmail already holds: make it the default, delete it. */
import {NO_CERTIFICATE, recordOf} from '../rows/recorded-certificate';
import {
  deleteSmimeInfo,
  setDefaultSmimeInfo,
  type Mailbox,
} from '../google/gmail/smime-info';
import type {Workflow} from '../google/wire';
import {
  endOf,
  fingerprintOf,
  summaryOf,
  isValid,
  type Held,
} from '../rows/held';
import type {Begun, Options} from '../rows/open-file';
import {type Finding, type RolloutOutcome} from '../rows/outcome';
import {nameHeld} from '../rows/planned';
import {RowBlocked} from '../rows/early-end';
import {findHeldOrExplain} from './upload-step';
import type {Row} from '../rows/row';
import {rolloutFinding} from '../rows/rollout-findings';

/** The certificate a row names: by Gmail's id, else by the fingerprint of its file. */
export interface Named {
  readonly id: string;
  readonly fingerprint: string;
}

/**
 * Makes a certificate the default; makes no write call if it is already.
 *
 * @throws GoogleRefusal, RowBlocked if the row names none, or one that Gmail does not hold
 */
export function* setDefault(
  at: Mailbox,
  named: Named,
  readFrom: string | null,
  {begun, begin}: Pick<Options, 'begun' | 'begin'>,
): Workflow<RolloutOutcome> {
  const held = yield* findHeldOrExplain(at);
  const chosen = find(held, named);
  if (!chosen.isDefault) {
    const certificate = nameHeld(chosen);
    begin(
      {state: 'defaultSet', before: summaryOf(held)},
      {steps: [{kind: 'makeDefault', certificate}], findings: []},
    );
    yield* setDefaultSmimeInfo(at, chosen.id);
  }
  const after = held.map(it => ({...it, isDefault: it.id === chosen.id}));
  return {
    state: begun?.state ?? (chosen.isDefault ? 'kept' : 'defaultSet'),
    findings: [],
    certificate: recordOf({...chosen, isDefault: true}, readFrom),
    before: begun?.before ?? summaryOf(held),
    after: summaryOf(after),
    held: after,
  };
}

/**
 * Restores the default that the alias had before the last change in the Log. Doing it twice undoes it.
 *
 * The row no longer counts as finished: the restored certificate is not the one in its file.
 *
 * @throws GoogleRefusal, RowBlocked if the Log has none, or it is no longer held, or (unless forced) no longer valid
 */
export function* restore(row: Row, options: Options): Workflow<RolloutOutcome> {
  const id = options.previousDefault;
  if (!id) throw new RowBlocked([rolloutFinding('no-previous-default', {})]);
  if (!options.force && !options.begun) {
    const held = yield* findHeldOrExplain(row);
    const ends = endOf(find(held, {id, fingerprint: ''}));
    if (ends !== null && ends <= options.now) {
      throw new RowBlocked([rolloutFinding('previous-expired', {id, ends})]);
    }
  }
  return yield* setDefault(row, {id, fingerprint: ''}, null, options);
}

/**
 * Deletes a certificate. Mail encrypted to it can no longer be read in Gmail; this cannot be undone.
 *
 * Refuses, unless forced, the default, the only certificate that is valid, and the only one that there is. One that is gone already counts as deleted.
 *
 * @throws GoogleRefusal, RowBlocked
 */
export function* remove(
  at: Mailbox,
  named: Named,
  options: Options,
): Workflow<RolloutOutcome> {
  const held = yield* findHeldOrExplain(at);
  const chosen = named.id
    ? held.find(it => it.id === named.id)
    : find(held, named);
  if (!chosen) return gone(held, options.begun);
  const refused = options.force ? [] : speaksAgainst(chosen, held, options.now);
  if (refused.length > 0) throw new RowBlocked(refused);
  const before = `${summaryOf(held)}, ${fingerprintOf(chosen)}`;
  const certificates = [nameHeld(chosen, at.alias)];
  options.begin(
    {state: 'deleted', before},
    {steps: [{kind: 'delete', certificates}], findings: []},
  );
  yield* deleteSmimeInfo(at, chosen.id);
  const after = held.filter(it => it.id !== chosen.id);
  return {
    ...cleared(after),
    findings: [],
    before,
  };
}

/** For a row's columns: what the row recorded, if anything. */
export function namedBy(row: Row): Named {
  return {id: row.recorded.id, fingerprint: row.recorded.fingerprint};
}

function find(held: readonly Held[], named: Named): Held {
  if (!named.id && !named.fingerprint) {
    throw new RowBlocked([rolloutFinding('no-certificate-named', {})]);
  }
  const found = named.id
    ? held.find(it => it.id === named.id)
    : held.find(it => fingerprintOf(it) === named.fingerprint);
  if (found) return found;
  const id = named.id || named.fingerprint;
  throw new RowBlocked([rolloutFinding('certificate-not-held', {id})]);
}

function speaksAgainst(
  chosen: Held,
  held: readonly Held[],
  now: number,
): Finding[] {
  const {id} = chosen;
  const found: Finding[] = [];
  if (chosen.isDefault) {
    found.push(rolloutFinding('is-default', {id}));
  }
  const others = held.filter(it => it.id !== id && isValid(it, now));
  if (isValid(chosen, now) && others.length === 0) {
    found.push(rolloutFinding('last-valid', {id}));
  } else if (held.length === 1) {
    found.push(rolloutFinding('only-certificate', {id}));
  }
  return found;
}

function gone(held: readonly Held[], begun: Begun | null): RolloutOutcome {
  if (begun) return {...cleared(held), findings: [], before: begun.before};
  return {
    ...cleared(held),
    findings: [rolloutFinding('already-as-wanted', {})],
  };
}

function cleared(held: readonly Held[]) {
  return {
    state: 'deleted' as const,
    certificate: NO_CERTIFICATE,
    after: summaryOf(held),
    held,
  };
}
