/** What Gmail asks of the certificates of a key pair for client-side encryption. */
import {X509Certificate} from 'node:crypto';
import {factsOf, isSelfSigned} from './certificate-facts';
import type {StoredCseKeyPair} from './gmail-cse-state';
import {certificatesOfPkcs7} from './pkcs7';
import {chainOf, checkAccepted, Refused, type Accepted} from './smime-profile';
import type {State, User} from './state';

/**
 * The chain that Gmail would store. The guides ask for "the full chain up to the root", so the root must be included and
 * trusted; the order that Gmail expects is not documented, and a PKCS#7 contains a set.
 *
 * @param now - milliseconds since the epoch
 * @throws Refused
 */
export function keyPairChain(
  pkcs7: string,
  user: User,
  {trustedRoots}: State,
  now: number,
): Accepted {
  const certificates = read(pkcs7);
  const leaves = certificates.filter(it => !it.ca);
  const [leaf] = leaves;
  if (!leaf || leaves.length > 1) throw new Refused(`${leaves.length} leaves`);
  const accepted = {leaf, chain: chainOf(leaf, certificates)};
  const last = accepted.chain[accepted.chain.length - 1]!;
  if (!isSelfSigned(last)) throw new Refused('the root is missing');
  checkAccepted(accepted, user.primary, now, trustedRoots);
  return accepted;
}

/**
 * Whether the certificates of a stored pair are still good enough for an identity.
 *
 * @throws Refused
 */
export function checkStored(
  {pem}: StoredCseKeyPair,
  user: User,
  {trustedRoots}: State,
  now: number,
): void {
  const chain = pem
    .match(/-----BEGIN[^]+?-----END CERTIFICATE-----/g)!
    .map(it => new X509Certificate(it));
  checkAccepted({leaf: chain[0]!, chain}, user.primary, now, trustedRoots);
}

/** The stored part of a chain. */
export function storedChain({
  leaf,
  chain,
}: Accepted): Pick<
  StoredCseKeyPair,
  'pem' | 'fingerprint' | 'subjectEmailAddresses'
> {
  return {
    pem: chain.map(it => factsOf(it).pem).join(''),
    fingerprint: factsOf(leaf).fingerprint,
    subjectEmailAddresses: [...factsOf(leaf).addresses],
  };
}

function read(pkcs7: string): X509Certificate[] {
  try {
    return certificatesOfPkcs7(pkcs7);
  } catch (error) {
    throw new Refused(`does not open: ${String(error)}`);
  }
}
