/** The key pair of a row: found in Gmail, or stored there exactly once. */
import {createKeyPair, type KeyPair} from '../google/gmail/cse-key-pairs';
import {RowBlocked, InsertRefused} from '../rows/early-end';
import {nameLeaf, type PlannedStep} from '../rows/planned';
import type {Workflow} from '../google/wire';
import {storeOnce} from '../rows/store-once';
import {
  fingerprintOf,
  pairsOf,
  withLeaf,
  type Held,
  type HeldPair,
} from './held';
import {
  sendable,
  type OpenedRow,
  type Sendable,
  type WantedKey,
} from './opened-row';
import type {CseOptions} from './options';
import type {CseRow} from './row';
import {wrappedKey} from './wrapped-key';
import {shownUri} from '../google/gmail/key-service-address';
import type {KeyMetadata} from '../google/gmail/key-metadata';
import {cseWorkFinding} from './work-findings';

/** A row's pair, and what Gmail holds with it. */
export interface Ensured {
  readonly pair: HeldPair;
  readonly pairs: readonly HeldPair[];
  /** In a preview: the pair would be stored. */
  readonly planned?: PlannedStep;
}

/**
 * The row's pair: the one of the same certificate and the same key where Gmail holds one, disabled or not, else a new one. After
 * an answer that leaves it open, Gmail's list decides, so that nothing is stored twice.
 *
 * @param begin - called before something is changed
 * @throws RowBlocked, InsertRefused; RowPostponed where a key is to be wrapped and the token is not there
 */
export function* ensurePair(
  row: CseRow,
  opened: OpenedRow,
  held: Held,
  {options, begin}: {readonly options: CseOptions; readonly begin: () => void},
): Workflow<Ensured> {
  const {pairs} = held;
  if (opened.isSpent) return {pair: spentPair(row, held), pairs};
  const wanted = sendable(opened);
  const {fingerprint} = wanted.chain.leaf;
  const {keyPair: recorded} = row.recorded;
  const there = pairFor(fingerprint, wanted.key, held, recorded);
  if (there) return {pair: there, pairs};
  if (options.isPreview) return pairToStore(wanted, pairs);
  const metadata = yield* wrappedKey(row, wanted, options);
  begin();
  return yield* create(row, wanted, metadata, recorded);
}

/** In place of a pair that would be stored: its id is not known. */
function pairToStore(
  {chain, key}: Sendable,
  pairs: readonly HeldPair[],
): Ensured {
  const {leaf} = chain;
  const certificate = nameLeaf(leaf);
  const wrappedBy = key.kind === 'wrap' ? shownUri(key.uri) : null;
  const pair: HeldPair = {
    ...{id: `to be stored ${leaf.fingerprint}`, state: 'enabled', leaf},
    ...{disabledSince: null, pem: '', keptBy: []},
  };
  return {
    pair,
    pairs: [...pairs, pair],
    planned: {kind: 'storePair', certificate, wrappedBy},
  };
}

/**
 * Of the pairs that Gmail holds the one that is the row's: of the same certificate, and of the same wrapped key, or of the same
 * key service where the key is yet to be wrapped. Of several the one that is most in use.
 *
 * @param recorded - id that the row recorded; it decides where Gmail does not say how the key is kept
 */
export function pairFor(
  fingerprint: string,
  key: WantedKey,
  {pairs, uses}: Held,
  recorded: string,
): HeldPair | null {
  const alike = pairs.filter(
    it =>
      fingerprintOf(it) === fingerprint &&
      (it.keptBy.length === 0
        ? it.id === recorded
        : it.keptBy.some(place =>
            key.kind === 'wrap' ? place.isBy(key.uri) : place.isOf(key),
          )),
  );
  const rank = ({id, state}: HeldPair) =>
    (state === 'disabled' ? 0 : 4) +
    (uses && [uses.signing, uses.encryption].includes(id) ? 2 : 0) +
    (id === recorded ? 1 : 0);
  const [first] = [...alike].sort(
    (a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1),
  );
  return first ?? null;
}

function* create(
  row: CseRow,
  wanted: Sendable,
  metadata: KeyMetadata,
  recorded: string,
): Workflow<Ensured> {
  const {chain, findings} = wanted;
  const {fingerprint} = chain.leaf;
  const stored = yield* storeOnce<KeyPair, Ensured>({
    send: () => createKeyPair(row.user, chain.pkcs7, metadata),
    prove: sent => {
      const pair = provePair(withLeaf(sent), wanted);
      return {pair, pairs: [pair]};
    },
    *find() {
      const pairs = yield* pairsOf(row.user);
      const held = {pairs, uses: null};
      const pair = pairFor(fingerprint, metadata, held, recorded);
      return pair && {pair, pairs};
    },
    existsAs: 'already-exists',
  });
  if (stored.ok) return stored.value;
  const {problem} = stored;
  if (!problem) throw new RowBlocked([cseWorkFinding('pair-not-stored', {})]);
  throw new InsertRefused(problem, findings);
}

/** What Gmail stored, if it is what was sent; an answer without a PEM is trusted. @throws RowBlocked */
function provePair(pair: HeldPair, {chain}: Sendable): HeldPair {
  if (!pair.leaf) return {...pair, leaf: chain.leaf};
  if (pair.leaf.fingerprint === chain.leaf.fingerprint) return pair;
  throw new RowBlocked([
    cseWorkFinding('pair-stored-differently', {id: pair.id}),
  ]);
}

/** @throws RowBlocked */
function spentPair({recorded}: CseRow, {pairs}: Held): HeldPair {
  const found = pairs.find(
    it =>
      it.id === recorded.keyPair && fingerprintOf(it) === recorded.fingerprint,
  );
  if (found) return found;
  throw new RowBlocked([cseWorkFinding('cse-password-emptied', {})]);
}
