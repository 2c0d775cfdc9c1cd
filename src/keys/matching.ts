/** Which certificate belongs to which request: by the public key alone, so that neither names nor the order of files matter. */
import {latin1} from '../core/base/bytes';
import type {Certificate} from '../core/certificates';
import type {Delivered} from './delivered';
import type {OpenRequest} from './key-file';

/** The delivered certificates, sorted by what they are for. */
export interface Matching {
  /** The certificate of each request that has one, by attempt. */
  readonly chosen: ReadonlyMap<string, Delivered>;
  /** Further ones with the same key: at most one is uploaded. */
  readonly surplus: readonly Delivered[];
  /** Certificates of users whose key is not here. */
  readonly strays: readonly Delivered[];
  /** Certificates of authorities. */
  readonly issuers: readonly Certificate[];
}

/**
 * Sorts the delivered certificates.
 *
 * @param requests - the open ones, and those that were closed in this page
 * @param isSettled - whether a certificate was sent for a request, or is in Gmail for its mailbox: no other one replaces it
 * @param now - milliseconds since the epoch
 */
export function match(
  requests: readonly Pick<OpenRequest, 'attempt' | 'publicKey'>[],
  delivered: readonly Delivered[],
  isSettled: (attempt: string, certificate: Certificate) => boolean,
  now: number,
): Matching {
  const byKey = new Map(
    requests.map(it => [latin1(it.publicKey), it.attempt] as const),
  );
  const candidates = new Map<string, Delivered[]>();
  const strays: Delivered[] = [];
  const issuers: Certificate[] = [];
  for (const it of delivered) {
    const {certificate} = it;
    const attempt = byKey.get(latin1(certificate.key.info));
    if (attempt !== undefined) {
      const others = candidates.get(attempt);
      if (others) others.push(it);
      else candidates.set(attempt, [it]);
    } else if (certificate.basicConstraints?.ca) issuers.push(certificate);
    else strays.push(it);
  }
  const chosen = new Map<string, Delivered>();
  const surplus: Delivered[] = [];
  for (const [attempt, all] of candidates) {
    const rank = ({certificate}: Delivered) =>
      Number(isSettled(attempt, certificate));
    const [first, ...others] = [...all].sort(
      (a, b) => rank(b) - rank(a) || compare(a.certificate, b.certificate, now),
    );
    chosen.set(attempt, first!);
    surplus.push(...others);
  }
  return {chosen, surplus, strays, issuers};
}

/** The one that can be used now first, then the newest, then the one that is valid longest; the rest for the same order always. */
function compare(a: Certificate, b: Certificate, now: number): number {
  return (
    Number(b.notAfter > now) - Number(a.notAfter > now) ||
    b.notBefore - a.notBefore ||
    b.notAfter - a.notAfter ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  );
}
