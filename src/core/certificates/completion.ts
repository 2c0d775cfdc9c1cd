/** Completes a chain with CA certificates that are known from elsewhere, where the file lacks them. */
import type {Certificate} from './certificate';
import {chainOf, isLighter, type Chain} from './chain';
import type {CertificateCode, CertificateFinding} from './findings';
import {weightOf} from './judging/severity';

/** What a chain is completed from and for. */
export interface Completing {
  /** CA certificates from elsewhere; asked for only where the file's own chain is not enough. */
  readonly known: () => readonly Certificate[];
  /** What there is to say of a chain of the leaf, with nothing relaxed. */
  readonly judge: (chain: Chain) => readonly CertificateFinding[];
  /** Whether a root that the file lacks is wanted, too. */
  readonly toRoot: boolean;
}

export interface Completion {
  /** As it is to be sent. */
  readonly chain: Chain;
  /** As far as it reaches, a root that is not wanted included. */
  readonly whole: Chain;
  /** Those of `chain` that the file lacks; at least one. */
  readonly added: readonly Certificate[];
}

/** What another chain may put right. */
const REPAIRABLE: readonly CertificateCode[] = [
  'intermediate-missing',
  'chain-incomplete',
  'root-not-reached',
  'signature-invalid',
  'issuer-expired',
];

/** Warnings with which recipients refuse a chain: with them nothing is added. */
const NOT_HOLDING: readonly CertificateCode[] = [
  'signature-unchecked',
  'name-constraints',
  'policy-constraints',
  'issuer-critical-extensions',
  'issuer-extensions-unreadable',
  'issuer-expired',
];

/**
 * The way up from a leaf with the help of known certificates. Every signature on it is verified, its dates, CA rights, name and
 * policy constraints hold, and less is to be said against it than against the file's own.
 *
 * @param own - the file's own chain
 * @param file - all certificates of the file
 * @returns null where nothing is amiss with the file's chain, or no known certificates help
 */
export function completionOf(
  leaf: Certificate,
  own: Chain,
  file: readonly Certificate[],
  {known, judge, toRoot}: Completing,
): Completion | null {
  const before = judge(own);
  if (!before.some(it => REPAIRABLE.includes(it.code))) return null;
  // Of ways that are equally good the shortest: what is not needed is not added.
  const weigh = (chain: Chain) => [
    ...weightOf(judge(chain)),
    chain.certificates.length,
  ];
  const whole = chainOf(leaf, [...file, ...known()], weigh);
  const isNew = (it: Certificate) =>
    !file.some(other => other.fingerprint === it.fingerprint);
  const chain = toRoot ? whole : withoutNewRoot(whole, isNew);
  const added = chain.certificates.filter(isNew);
  const after = judge(whole);
  const holds =
    whole.links.every(it => it.signature === true) &&
    after.every(
      it => it.severity !== 'block' && !NOT_HOLDING.includes(it.code),
    ) &&
    isLighter(weightOf(after), weightOf(before));
  return added.length > 0 && holds ? {chain, whole, added} : null;
}

/** Gmail knows its roots, and hosted S/MIME needs none in the file. */
function withoutNewRoot(
  whole: Chain,
  isNew: (certificate: Certificate) => boolean,
): Chain {
  const {certificates, links, root} = whole;
  if (!root || !isNew(root)) return whole;
  return {
    certificates: certificates.slice(0, -1),
    links: links.slice(0, -1),
    root: null,
  };
}
