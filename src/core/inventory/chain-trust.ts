/** Whether a chain that Gmail holds looks like one that Gmail trusts, judged by the certificates' own content. */
import {equal} from '../base/bytes';
import type {Certificate} from '../certificates/certificate';

/** Longer chains are looked at up to here. */
const MAX_ISSUERS = 10;

/**
 * Gmail's certificate profile requires a leaf below at least one intermediate that is a CA and valid. The identity of the
 * root, and whether a certificate was revoked, cannot be checked here; signatures were checked by Gmail when it accepted
 * the file.
 *
 * @param chain - leaf first, the others in any order; about an empty one nothing is known, so it is not doubted
 */
export function looksUntrusted(
  chain: readonly Certificate[],
  now: number,
): boolean {
  const [leaf, ...others] = chain;
  if (!leaf) return false;
  const issuing = issuerOf(leaf, others);
  if (!issuing || isSelfIssued(leaf) || isSelfIssued(issuing)) return true;
  // Gmail may know another path around an upper certificate that has expired, but not around the issuing one.
  if (now < issuing.notBefore || issuing.notAfter < now) return true;
  return !issuersAbove(leaf, others).every(it => it.basicConstraints?.ca);
}

function issuersAbove(
  leaf: Certificate,
  pool: readonly Certificate[],
): Certificate[] {
  const found: Certificate[] = [];
  let top = issuerOf(leaf, pool);
  while (top && found.length < MAX_ISSUERS) {
    found.push(top);
    top = isSelfIssued(top) ? undefined : issuerOf(top, pool);
  }
  return found;
}

/** By name and, if both have it, by key identifier (RFC 5280 4.2.1.1). */
function issuerOf(
  of: Certificate,
  pool: readonly Certificate[],
): Certificate | undefined {
  return pool.find(
    it =>
      it.fingerprint !== of.fingerprint &&
      equal(it.subjectName, of.issuerName) &&
      (of.authorityKeyId === '' ||
        it.subjectKeyId === '' ||
        of.authorityKeyId === it.subjectKeyId),
  );
}

function isSelfIssued({issuerName, subjectName}: Certificate): boolean {
  return equal(issuerName, subjectName);
}
