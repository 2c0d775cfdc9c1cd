/** The actions on what Gmail holds already: roll back, enable, disable, delete the identity. */
import {
  createIdentity,
  deleteIdentity,
  patchIdentity,
} from '../google/gmail/cse-identities';
import {
  disableKeyPair,
  enableKeyPair,
  getKeyPair,
} from '../google/gmail/cse-key-pairs';
import {RowBlocked} from '../rows/early-end';
import type {IdentityUse, CseOutcome, RecordedKeyPair} from '../rows/outcome';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {pairOfPartner} from './provision-key-pair';
import {
  daysUntilObliterable,
  heldBy,
  idsIn,
  summaryOf,
  isSame,
  pairSummaryOf,
  recordOf,
  usesSummaryOf,
  usesOf,
  wantedUses,
  type Held,
} from './held';
import {outcomeOfStanding} from './read-only-actions';
import type {CseOptions} from './options';
import type {CseRow} from './row';
import {cseWorkFinding} from './work-findings';

/**
 * Makes the identity use what it used before the last switch.
 *
 * @throws GoogleRefusal; RowBlocked if nothing is recorded, or what is recorded is gone or disabled
 */
export function* rollBack(
  row: CseRow,
  options: CseOptions,
): Workflow<CseOutcome> {
  const {begun, partner} = options;
  const held = yield* heldBy(row.user);
  const own = row.recorded.previous;
  if (!own) throw new RowBlocked([cseWorkFinding('no-previous-pair', {})]);
  const target = targetFor(row, own, held, options);
  for (const id of new Set([target.signing, target.encryption])) {
    const pair = held.pairs.find(it => it.id === id);
    if (pair && pair.state !== 'disabled') continue;
    throw new RowBlocked([cseWorkFinding('previous-pair-unusable', {id})]);
  }
  const {uses} = held;
  const {user, use} = row;
  if (!isSame(uses, target)) {
    const change = {state: 'rolledBack', before: summaryOf(held)} as const;
    options.begin(change, {
      steps: [{kind: 'rollBack', pairs: idsIn(target)}],
      findings: [],
    });
    if (partner?.isWorkedOn) partner.begin(change);
    yield* uses ? patchIdentity(user, target) : createIdentity(user, target);
  }
  const id = use === 'encryption' ? target.encryption : target.signing;
  const pair = held.pairs.find(it => it.id === id)!;
  return {
    state: 'rolledBack',
    findings: [],
    keyPair: {
      ...recordOf(pair, target, options.now),
      // There is no further rollback, and what the row names belongs to the pair that was left.
      ...{previous: null, readFrom: ''},
    },
    before: begun?.before ?? summaryOf(held),
    after: usesSummaryOf(target),
  };
}

/** What the partner is rolled back to as well, or uses now. */
function targetFor(
  row: CseRow,
  own: IdentityUse,
  held: Held,
  {partner}: CseOptions,
): IdentityUse {
  if (row.use === 'both') return own;
  const {uses} = held;
  const its = partner?.row.recorded;
  const partners =
    (partner?.isWorkedOn ? its?.previous?.signing : undefined) ??
    (row.use === 'signing' ? uses?.encryption : uses?.signing) ??
    (partner ? pairOfPartner(partner, held) : '');
  return wantedUses(row.use, own.signing, partners);
}

/** Enables the row's pair, and returns the row's new state; idempotent. @throws GoogleRefusal, RowBlocked */
export function* enable(
  row: CseRow,
  options: CseOptions,
): Workflow<CseOutcome> {
  const id = idNamed(row);
  if (options.isPreview) {
    const there = yield* attempt(getKeyPair(row.user, id));
    if (!there.ok) return gone(there.problem, row, options);
    const isOff = there.value.state !== 'enabled';
    const planned = isOff ? [{kind: 'enablePair', id} as const] : [];
    return {state: null, findings: [], planned};
  }
  const done = yield* attempt(enableKeyPair(row.user, id));
  if (!done.ok) return gone(done.problem, row, options);
  const held = yield* heldBy(row.user);
  // The list may be older than the answer.
  const pairs = held.pairs.map(it =>
    it.id === id ? {...it, state: 'enabled' as const, disabledSince: null} : it,
  );
  const stateBefore =
    options.stateBefore === 'disabled' ? null : options.stateBefore;
  return {
    ...outcomeOfStanding(row, {...held, pairs}, {...options, stateBefore}),
    before: '',
    after: pairSummaryOf(id, 'enabled'),
  };
}

/** Disables the row's pair: Gmail can then neither sign nor decrypt with it; idempotent. @throws GoogleRefusal, RowBlocked */
export function* disable(
  row: CseRow,
  options: CseOptions,
): Workflow<CseOutcome> {
  const id = idNamed(row);
  const {begun, begin, now} = options;
  const there = yield* attempt(getKeyPair(row.user, id));
  if (!there.ok) return gone(there.problem, row, options);
  const before = pairSummaryOf(id, there.value.state);
  const isOff = there.value.state === 'disabled';
  begin(
    {state: 'disabled', before},
    {steps: isOff ? [] : [{kind: 'disablePair', id}], findings: []},
  );
  const done = yield* attempt(disableKeyPair(row.user, id));
  if (!done.ok) return gone(done.problem, row, options);
  const since = done.value.disabledSince ?? there.value.disabledSince ?? now;
  const pair = {
    ...there.value,
    state: 'disabled',
    disabledSince: since,
  } as const;
  return {
    state: 'disabled',
    findings: [],
    keyPair: {obliterableIn: daysUntilObliterable(pair, now)},
    before: begun?.before ?? before,
    after: pairSummaryOf(id, 'disabled'),
  };
}

/** Deletes the user's identity; one that is gone already counts as deleted. The key pairs stay. @throws GoogleRefusal */
export function* removeIdentity(
  row: CseRow,
  {begun, begin}: CseOptions,
): Workflow<CseOutcome> {
  const uses = yield* usesOf(row.user);
  if (uses) {
    begin(
      {state: 'identityDeleted', before: usesSummaryOf(uses)},
      {steps: [{kind: 'deleteIdentity', pairs: idsIn(uses)}], findings: []},
    );
    const done = yield* attempt(deleteIdentity(row.user));
    if (!done.ok && done.problem.code !== 'not-found') {
      throw new GoogleRefusal(done.problem);
    }
  }
  return {
    state: 'identityDeleted',
    findings: [],
    keyPair: {id: row.recorded.keyPair, identity: null},
    before: begun?.before ?? usesSummaryOf(uses),
    after: usesSummaryOf(null),
  };
}

/** @throws RowBlocked */
function idNamed({recorded}: CseRow): string {
  if (recorded.keyPair !== '') return recorded.keyPair;
  throw new RowBlocked([cseWorkFinding('no-pair-named', {})]);
}

/** @throws GoogleRefusal for any problem but that the pair no longer exists */
function gone(
  problem: GoogleRefusal['problem'],
  {recorded}: CseRow,
  {begun}: CseOptions,
): CseOutcome {
  if (problem.code !== 'not-found') throw new GoogleRefusal(problem);
  const id = recorded.keyPair;
  const keyPair: Partial<RecordedKeyPair> = {obliterableIn: null};
  return {
    state: 'obliterated',
    findings: [cseWorkFinding('pair-gone', {id})],
    keyPair,
    before: begun?.before ?? '',
    after: pairSummaryOf(id, 'gone'),
  };
}
