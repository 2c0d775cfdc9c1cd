/** The read-only actions: Check for what the row names, Refresh for what Gmail holds. Neither writes to Gmail. */
import {isBlocked} from '../rows/early-end';
import {
  checkedState,
  type Finding,
  type CseOutcome,
  type RecordedKeyPair,
} from '../rows/outcome';
import type {Workflow} from '../google/wire';
import {stateInPlace} from './provision-key-pair';
import {
  fingerprintOf,
  heldBy,
  idsIn,
  isUsed,
  recordOf,
  usesSummaryOf,
  type Held,
  type HeldPair,
} from './held';
import {shownUri} from '../google/gmail/key-service-address';
import type {OpenedRow} from './opened-row';
import type {CseOptions} from './options';
import type {CseRow} from './row';
import {cseWorkFinding} from './work-findings';

/**
 * Opens the files that the row names and reports their problems. Nothing private is sent to anyone. A row whose pair is
 * already in Gmail keeps its state if there are none.
 *
 * @throws GoogleRefusal
 */
export function* check(row: CseRow, options: CseOptions): Workflow<CseOutcome> {
  const opened = yield* options.open(row);
  if (opened.isSpent) return {state: null, findings: []};
  const {findings} = opened;
  if (isBlocked(findings)) return {state: 'blocked', findings};
  const {keyPair, fingerprint} = row.recorded;
  // The same link may lead to another certificate by now.
  const isSame = opened.chain.leaf?.fingerprint === fingerprint;
  const isDone =
    keyPair !== '' && (isSame || options.stateBefore === 'rolledBack');
  if (
    isDone &&
    options.stateBefore !== null &&
    options.stateBefore !== 'blocked'
  ) {
    return {state: null, findings};
  }
  return {
    state: checkedState(findings),
    findings,
    // The record of a pair in Gmail stays until another one replaces it.
    ...(keyPair === '' ? {keyPair: ofFiles(row, opened)} : {}),
  };
}

function ofFiles(
  row: CseRow,
  {chain, key}: OpenedRow,
): Partial<RecordedKeyPair> {
  return {
    keyService: key && 'uri' in key ? shownUri(key.uri) : '',
    fingerprint: chain.leaf?.fingerprint ?? '',
    expires: chain.leaf?.notAfter ?? null,
    readFrom: row.source,
  };
}

/** Reports the row's state by what Gmail holds. @throws GoogleRefusal */
export function* refresh(
  row: CseRow,
  options: CseOptions,
): Workflow<CseOutcome> {
  return outcomeOfStanding(row, yield* heldBy(row.user), options);
}

/** What is known about a row in addition to its texts. */
export type Beside = Pick<CseOptions, 'now' | 'stateBefore' | 'named'>;

/** The state of a row by what Gmail holds. */
export function outcomeOfStanding(
  row: CseRow,
  held: Held,
  options: Beside,
): CseOutcome {
  const pair = pairNamed(row, held);
  const {uses} = held;
  const after = usesSummaryOf(uses);
  const others = pairsWithoutRow(held, options, pair);
  const waits = options.stateBefore === 'pending';
  if (waits && !(pair && uses && isUsed(pair.id, row.use, uses))) {
    return {state: null, findings: others, after};
  }
  if (!pair) {
    const {keyPair: id} = row.recorded;
    const state = id === '' ? 'missing' : 'obliterated';
    const keyPair = {id, identity: uses, obliterableIn: null};
    return {state, findings: others, keyPair, after};
  }
  const told = standing(row, pair, held, options);
  return {
    ...told,
    findings: [...told.findings, ...others],
    keyPair: {...recordOf(pair, uses, options.now), waitingSince: null},
    after,
  };
}

function standing(
  {use}: CseRow,
  {id, state}: HeldPair,
  {uses}: Held,
  {stateBefore}: Beside,
): Pick<CseOutcome, 'state'> & {readonly findings: readonly Finding[]} {
  if (state === 'disabled') return {state: 'disabled', findings: []};
  // A row for both uses may have been rolled back to two pairs: the one for signing represents them.
  const goesBack = stateBefore === 'rolledBack' && uses?.signing === id;
  if (uses && (goesBack || isUsed(id, use, uses))) {
    return {state: stateInPlace(stateBefore), findings: []};
  }
  if (uses) {
    const pairs = idsIn(uses).join(', ');
    const findings = [cseWorkFinding('identity-elsewhere', {pairs})];
    return {state: 'pairStored', findings};
  }
  if (stateBefore === 'identityDeleted') {
    return {state: stateBefore, findings: []};
  }
  const had: readonly CseOptions['stateBefore'][] = [
    'inPlace',
    'switched',
    'rolledBack',
  ];
  return had.includes(stateBefore)
    ? {
        state: 'identityDeleted',
        findings: [cseWorkFinding('identity-gone', {})],
      }
    : {state: 'pairStored', findings: [cseWorkFinding('identity-missing', {})]};
}

/** By its id; if the row has none, by its certificate, if only one pair has it. */
function pairNamed({recorded}: CseRow, {pairs}: Held): HeldPair | null {
  const {keyPair, fingerprint} = recorded;
  if (keyPair !== '') return pairs.find(it => it.id === keyPair) ?? null;
  const alike = pairs.filter(
    it => fingerprint !== '' && fingerprintOf(it) === fingerprint,
  );
  return alike.length === 1 ? alike[0]! : null;
}

/** A row that was rolled back itself reports that another pair was kept. */
function pairsWithoutRow(
  {pairs}: Held,
  {named, stateBefore}: Beside,
  own: HeldPair | null,
): Finding[] {
  if (stateBefore === 'rolledBack') return [];
  const others = pairs.filter(it => !named.has(it.id) && it.id !== own?.id);
  const facts = {count: others.length};
  return others.length > 0 ? [cseWorkFinding('pairs-without-row', facts)] : [];
}
