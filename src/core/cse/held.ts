/** What Gmail holds for a user of client-side encryption, read in one pass, and how it is reported. */
import type {Certificate} from '../certificates';
import {certificates} from '../certificates/lazy';
import {getIdentity, type Identity} from '../google/gmail/cse-identities';
import {listKeyPairs, type KeyPair} from '../google/gmail/cse-key-pairs';
import type {IdentityUse, RecordedKeyPair} from '../rows/outcome';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import type {Use} from './row';
import {DAY_MS} from '../base/time';

/** "More than 30 days" after it was disabled a pair can be obliterated [gmail users.settings.cse.keypairs.obliterate]. */
const OBLITERABLE_AFTER_DAYS = 30;

/** A key pair with its certificate. */
export interface HeldPair extends KeyPair {
  /** null when the API gave no PEM, or one that cannot be read. */
  readonly leaf: Certificate | null;
}

/** A user as Gmail has it. */
export interface Held {
  readonly pairs: readonly HeldPair[];
  /** What the identity uses; null if there is none. */
  readonly uses: IdentityUse | null;
}

/** Reads a user's key pairs and identity. @throws GoogleRefusal */
export function* heldBy(user: string): Workflow<Held> {
  const pairs = yield* pairsOf(user);
  return {pairs, uses: yield* usesOf(user)};
}

/** All key pairs of a user. @throws GoogleRefusal */
export function* pairsOf(user: string): Workflow<HeldPair[]> {
  return (yield* listKeyPairs(user)).map(withLeaf);
}

/** What the user's identity uses; null if there is none. @throws GoogleRefusal */
export function* usesOf(user: string): Workflow<IdentityUse | null> {
  const got = yield* attempt(getIdentity(user));
  if (got.ok) return known(got.value);
  if (got.problem.code === 'not-found') return null;
  throw new GoogleRefusal(got.problem);
}

function known({uses}: Identity): IdentityUse | null {
  return uses.signing === '' && uses.encryption === '' ? null : uses;
}

export function withLeaf(pair: KeyPair): HeldPair {
  const [leaf] = pair.pem ? certificates().readPem(pair.pem) : [];
  return {...pair, leaf: leaf ?? null};
}

/** SHA-256 of the leaf, lower-case hex; empty when it is not known. */
export function fingerprintOf({leaf}: HeldPair): string {
  return leaf?.fingerprint ?? '';
}

/** From when a pair can be obliterated, milliseconds since the epoch; null for one that is not disabled. */
export function obliterableFrom({
  state,
  disabledSince,
}: KeyPair): number | null {
  return state === 'disabled' && disabledSince !== null
    ? disabledSince + OBLITERABLE_AFTER_DAYS * DAY_MS
    : null;
}

/** Days until then, 1 to 30, rounded up; 0 if it can be done now; null for a pair that is not disabled. */
export function daysUntilObliterable(
  pair: KeyPair,
  now: number,
): number | null {
  const from = obliterableFrom(pair);
  if (from === null) return null;
  // At the very instant it is not more than 30 days yet.
  const days = Math.ceil((from - now) / DAY_MS);
  return now > from ? 0 : Math.min(Math.max(1, days), OBLITERABLE_AFTER_DAYS);
}

/** What an identity would use for a row that has one pair for both uses, or shares with a partner's. */
export function wantedUses(
  use: Use,
  own: string,
  partners: string,
): IdentityUse {
  if (use === 'both') return {signing: own, encryption: own};
  return use === 'signing'
    ? {signing: own, encryption: partners}
    : {signing: partners, encryption: own};
}

/** Whether an identity uses a pair for its intended use. */
export function isUsed(id: string, use: Use, uses: IdentityUse): boolean {
  const {signing, encryption} = uses;
  return (
    (use === 'encryption' || signing === id) &&
    (use === 'signing' || encryption === id)
  );
}

/** Of what an identity uses, what concerns a row. */
export function partFor(use: Use, uses: IdentityUse): IdentityUse {
  if (use === 'both') return uses;
  const id = use === 'signing' ? uses.signing : uses.encryption;
  return {signing: id, encryption: id};
}

export function isSame(a: IdentityUse | null, b: IdentityUse): boolean {
  return a?.signing === b.signing && a.encryption === b.encryption;
}

/** Short text for the log, of words that are the same in every language: how many pairs, and what the identity uses. */
export function summaryOf({pairs, uses}: Held): string {
  return `${pairs.length}, ${usesSummaryOf(uses)}`;
}

export function usesSummaryOf(uses: IdentityUse | null): string {
  return uses ? `identity ${idsIn(uses).join(' ')}` : 'identity none';
}

/** The ids, each once, that for signing first. */
export function idsIn({signing, encryption}: IdentityUse): readonly string[] {
  return signing === encryption ? [signing] : [signing, encryption];
}

/** The same for one pair. */
export function pairSummaryOf(
  id: string,
  state: KeyPair['state'] | 'gone',
): string {
  return `${id}, ${state}`;
}

/** What a row records about a pair that Gmail holds. */
export function recordOf(
  pair: HeldPair,
  uses: IdentityUse | null,
  now: number,
): Pick<
  RecordedKeyPair,
  'id' | 'identity' | 'keyService' | 'fingerprint' | 'expires' | 'obliterableIn'
> {
  return {
    id: pair.id,
    identity: uses,
    keyService: pair.keptBy
      .filter(it => it.kind === 'kacls')
      .map(it => it.name)
      .join(' '),
    fingerprint: fingerprintOf(pair),
    expires: pair.leaf?.notAfter ?? null,
    obliterableIn: daysUntilObliterable(pair, now),
  };
}
