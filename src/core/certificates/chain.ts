/** The way from a leaf to its root through the certificates of a file (RFC 5280 section 6, without trust). */
import {equal} from '../bytes';
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
  /** The last certificate, where it is self-signed; else null. */
  readonly root: Certificate | null;
}

const MAX_LENGTH = 10;
/** Many issuers of one name are tried only up to this. */
const MAX_CANDIDATES = 8;

/** @param pool all certificates of the file; the leaf may be among them. */
export function chainOf(
  leaf: Certificate,
  pool: readonly Certificate[],
): Chain {
  const certificates = [leaf];
  const links: Link[] = [];
  let top = leaf;
  let root = isSelfSigned(top);
  while (!root && certificates.length < MAX_LENGTH) {
    const unused = pool.filter(
      it => !certificates.some(used => used.fingerprint === it.fingerprint),
    );
    const link = issuerAmong(top, unused);
    if (!link) break;
    links.push(link);
    if (link.signature === false) break;
    certificates.push(link.issuer);
    top = link.issuer;
    root = isSelfSigned(top);
  }
  return {certificates, links, root: root ? top : null};
}

/** Issuer and subject are one name, and its own key made the signature as far as that can be checked. */
function isSelfSigned(certificate: Certificate): boolean {
  return (
    equal(certificate.issuerName, certificate.subjectName) &&
    signedBy(certificate, certificate) !== false
  );
}

/** The issuer whose signature is right, else one whose signature cannot be checked, else the first of the name. */
function issuerAmong(
  of: Certificate,
  pool: readonly Certificate[],
): Link | null {
  const links = candidates(of, pool).map((issuer): Link => {
    const signature = signedBy(of, issuer);
    const sameName = equal(of.issuerName, issuer.subjectName);
    return {certificate: of, issuer, signature, sameName};
  });
  return (
    links.find(it => it.signature === true) ??
    links.find(it => it.signature === null && it.sameName) ??
    links.find(it => it.sameName) ??
    null
  );
}

/** Those of the right name, the right key identifier first; then those of a name that only reads the same, or the right key. */
function candidates(
  of: Certificate,
  pool: readonly Certificate[],
): Certificate[] {
  const named = (it: Certificate): boolean =>
    equal(of.issuerName, it.subjectName);
  const keyed = (it: Certificate): boolean =>
    of.authorityKeyId !== '' && of.authorityKeyId === it.subjectKeyId;
  const alike = (it: Certificate): boolean =>
    folded(of.issuer) === folded(it.subject);
  return [
    ...pool.filter(it => named(it) && keyed(it)),
    ...pool.filter(it => named(it) && !keyed(it)),
    ...pool.filter(it => !named(it) && (keyed(it) || alike(it))),
  ].slice(0, MAX_CANDIDATES);
}

function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}
