/** Which certificate of a file is the user's: the one that belongs to the private key, not the first one (RFC 7292 does not order them). */
import type {Certificate} from './certificate';
import {compareAddresses} from './judging/address';
import {publicIdentity, type PrivateIdentity} from './keys/identity';

export interface Choice {
  readonly leaf: Certificate | null;
  /** All that belong to the keys, or else `leaf` alone: the preferred one first. */
  readonly leaves: readonly Certificate[];
  /** null where there is nothing to compare, or a key of a kind that cannot be compared. */
  readonly matches: boolean | null;
  /** The only keys there are damaged. */
  readonly damaged: boolean;
  /** Algorithm of a key that cannot be compared; null if there is none. */
  readonly algorithm: string | null;
}

/** @param want decides between several certificates that all belong to keys: by its address first, then the latest. */
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
    const leaves = byPreference(matching, want);
    return {
      leaf: leaves[0]!,
      leaves,
      matches: true,
      damaged: false,
      algorithm,
    };
  }
  const leaf = best(certificates, want);
  const comparable = leaf !== null && keys.length > 0;
  const matches = comparable && algorithm === null ? false : null;
  return {
    leaf,
    leaves: leaf ? [leaf] : [],
    matches,
    damaged,
    algorithm: comparable ? algorithm : null,
  };
}

/** The preferred one (see `choose`); null if there are none. */
export function best(
  of: readonly Certificate[],
  want: {readonly alias: string},
): Certificate | null {
  return byPreference(of, want)[0] ?? null;
}

function byPreference(
  of: readonly Certificate[],
  want: {readonly alias: string},
): Certificate[] {
  const weighed = of.map(it => ({it, weight: preference(it, want)}));
  return weighed.sort((a, b) => b.weight - a.weight).map(({it}) => it);
}

/** How little a certificate can be the user's: 2 for a CA's, and 1 more for one of another address. */
export function unfitness(
  of: Certificate,
  want: {readonly alias: string},
): number {
  return (of.basicConstraints?.ca ? 2 : 0) + (isFor(of, want.alias) ? 0 : 1);
}

function isFor(of: Certificate, alias: string): boolean {
  const wanted = alias.trim();
  return [...of.emails, ...of.subjectEmails].some(
    it => compareAddresses(it, wanted) !== 'other',
  );
}

/** Greater is better: no CA certificate, then the wanted address, then the one that became valid last. */
function preference(of: Certificate, want: {readonly alias: string}): number {
  return (3 - unfitness(of, want)) * 1e15 + (of.notBefore || 0);
}
