/** The path from a leaf to its root through the certificates of a file (RFC 5280 section 6, without trust). */
import {equal} from '../base/bytes';
import type {Certificate} from './certificate';
import {signedBy} from './keys/signature';

/** One step of a chain: a certificate and the issuer found for it. */
export interface Link {
  readonly certificate: Certificate;
  readonly issuer: Certificate;
  /** Whether the issuer's key made the signature; null where that cannot be checked here. */
  readonly signature: boolean | null;
  /** Whether the issuer's name is the issuer field byte for byte. */
  readonly sameName: boolean;
}

export interface Chain {
  /** Leaf first; ends where no issuer is found, a signature is wrong, or a root is reached. */
  readonly certificates: readonly Certificate[];
  readonly links: readonly Link[];
  /** The last certificate, if it is self-signed; otherwise null. */
  readonly root: Certificate | null;
}

/** The weight of a chain: of two, the one whose first differing number is smaller is chosen. */
export type Weigh = (chain: Chain) => readonly number[];

const MAX_LENGTH = 10;
/** Many issuers of one name are tried only up to this. */
const MAX_CANDIDATES = 40;
/** Ways up that are followed for one leaf, and signatures that are looked at on them. */
const MAX_PATHS = 32;
const MAX_SIGNATURES = 80;

/**
 * The lightest of the ways up from a leaf; of equally light ones the one that is valid longest, then the first. A file may
 * hold an issuer twice (expired and renewed, cross-signed, for other uses), in any order.
 *
 * @param pool all certificates of the file; the leaf may be among them.
 */
export function chainOf(
  leaf: Certificate,
  pool: readonly Certificate[],
  weigh: Weigh,
): Chain {
  const search: Search = {pool, paths: [], left: MAX_SIGNATURES};
  follow([leaf], [], search);
  const [first, ...others] = search.paths.map(chain => ({
    chain,
    weight: [...weigh(chain), -firstEnd(chain)],
  }));
  let best = first!;
  for (const other of others) {
    if (isLighter(other.weight, best.weight)) best = other;
  }
  return best.chain;
}

/** Whether the first number that differs is smaller. */
export function isLighter(
  one: readonly number[],
  other: readonly number[],
): boolean {
  const at = one.findIndex((number, i) => number !== other[i]);
  return at >= 0 && one[at]! < other[at]!;
}

/** When the first of a chain's issuers expires. */
function firstEnd({links}: Chain): number {
  return Math.min(...links.map(it => it.issuer.notAfter), Infinity);
}

interface Search {
  readonly pool: readonly Certificate[];
  /** At least one once the search is over. */
  readonly paths: Chain[];
  /** Signatures that may still be looked at. */
  left: number;
}

function follow(
  certificates: readonly Certificate[],
  links: readonly Link[],
  search: Search,
): void {
  const top = certificates[certificates.length - 1]!;
  const root = isSelfSigned(top) ? top : null;
  const next =
    root || certificates.length >= MAX_LENGTH
      ? []
      : issuersAmong(top, certificates, search);
  // A path that was abandoned for lack of time would look like one that ends here.
  const isWhole = search.left > 0 || search.paths.length === 0;
  if (next.length === 0 && isWhole) {
    search.paths.push({certificates, links, root});
  }
  for (const link of next) {
    if (search.paths.length >= MAX_PATHS) return;
    const longer = [...links, link];
    if (link.signature === false) {
      search.paths.push({certificates, links: longer, root: null});
    } else {
      follow([...certificates, link.issuer], longer, search);
    }
  }
}

/** Issuer and subject are the same name, and its own key made the signature, as far as that can be verified. */
function isSelfSigned(certificate: Certificate): boolean {
  return (
    equal(certificate.issuerName, certificate.subjectName) &&
    signedBy(certificate, certificate) !== false
  );
}

/** The issuers whose signature is right, else those whose signature cannot be checked, else the first of the name. */
function issuersAmong(
  of: Certificate,
  used: readonly Certificate[],
  search: Search,
): readonly Link[] {
  const unused = search.pool.filter(
    it => !used.some(other => other.fingerprint === it.fingerprint),
  );
  const tried = candidates(of, unused).slice(0, Math.max(0, search.left));
  search.left -= tried.length;
  const links = tried.map((issuer): Link => {
    const signature = signedBy(of, issuer);
    const sameName = equal(of.issuerName, issuer.subjectName);
    return {certificate: of, issuer, signature, sameName};
  });
  const right = links.filter(it => it.signature === true);
  if (right.length > 0) return right;
  const unchecked = links.filter(it => it.signature === null && it.sameName);
  if (unchecked.length > 0) return unchecked;
  return links.filter(it => it.sameName).slice(0, 1);
}

/**
 * Those of the right name: first with the right key identifier, then where one of the two has none, then with another one; then those
 * of a name that only reads the same, or of the right key.
 */
function candidates(
  of: Certificate,
  pool: readonly Certificate[],
): Certificate[] {
  const named = (it: Certificate): boolean =>
    equal(of.issuerName, it.subjectName);
  const keyed = (it: Certificate): boolean =>
    of.authorityKeyId !== '' && of.authorityKeyId === it.subjectKeyId;
  const unkeyed = (it: Certificate): boolean =>
    of.authorityKeyId === '' || it.subjectKeyId === '';
  const alike = (it: Certificate): boolean =>
    foldName(of.issuer) === foldName(it.subject);
  return [
    ...pool.filter(it => named(it) && keyed(it)),
    ...pool.filter(it => named(it) && unkeyed(it)),
    ...pool.filter(it => named(it) && !keyed(it) && !unkeyed(it)),
    ...pool.filter(it => !named(it) && (keyed(it) || alike(it))),
  ].slice(0, MAX_CANDIDATES);
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}
