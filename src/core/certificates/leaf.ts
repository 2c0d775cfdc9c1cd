/** Which certificate of a file is the user's: the one that belongs to the private key, not the first one (RFC 7292 does not order them). */
import type {Certificate} from './certificate';
import {likeness} from './judging/address';
import {publicIdentity} from './keys/identity';
import type {PrivateIdentity} from './keys/identity';

export interface Choice {
  readonly leaf: Certificate | null;
  /** null where there is nothing to compare, or a key of a kind that cannot be compared. */
  readonly matches: boolean | null;
  /** The only keys there are damaged. */
  readonly damaged: boolean;
  /** Algorithm of a key that cannot be compared; null where there is none. */
  readonly algorithm: string | null;
}

/** @param want decides between several certificates that all belong to keys: its address first, then the latest. */
export function choose(
  keys: readonly PrivateIdentity[],
  certificates: readonly Certificate[],
  want: {readonly alias: string},
): Choice {
  const identities = keys
    .filter(it => it.kind === 'known')
    .map(it => it.identity);
  const unknown = keys.find(it => it.kind === 'unknown');
  const damaged = keys.length > 0 && keys.every(it => it.kind === 'damaged');
  const matching = certificates.filter(it => {
    const identity = publicIdentity(it.key.info);
    return identity !== null && identities.includes(identity);
  });
  const algorithm = unknown?.algorithm ?? null;
  if (matching.length > 0) {
    return {
      leaf: best(matching, want),
      matches: true,
      damaged: false,
      algorithm,
    };
  }
  const leaf = best(certificates, want);
  const comparable = leaf !== null && keys.length > 0;
  const matches = comparable && algorithm === null ? false : null;
  return {leaf, matches, damaged, algorithm: comparable ? algorithm : null};
}

/** The one to be preferred (see `choose`); null of none. */
export function best(
  of: readonly Certificate[],
  want: {readonly alias: string},
): Certificate | null {
  const weighed = of.map(it => ({it, weight: preference(it, want)}));
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.it ?? null;
}

/** Greater is better: no CA certificate, then the wanted address, then the one that became valid last. */
function preference(of: Certificate, want: {readonly alias: string}): number {
  const wanted = [...of.emails, ...of.subjectEmails].some(
    it => likeness(it, want.alias) !== 'other',
  );
  const leaf = of.basicConstraints?.ca ? 0 : 2e15;
  return leaf + (wanted ? 1e15 : 0) + (of.notBefore || 0);
}
