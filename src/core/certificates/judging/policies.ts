/**
 * Whether a chain has a policy if one of its CAs requires it (RFC 5280 6.1, with any policy as the user's). The tree of valid
 * policies is stored as the set of its lowest level, which alone decides whether anything is left of it.
 */
import {equal} from '../../base/bytes';
import type {Certificate} from '../certificate';
import type {Chain} from '../chain';

const ANY = '2.5.29.32.0';

/** Whether the policies above `issuer`'s certificate run out although a CA demands one; the CA that demands it, or null. */
export function missingPolicyFor(chain: Chain): Certificate | null {
  // A root is trusted as it is: its own certificate is not part of the path (RFC 5280 6.1).
  const path = chain.certificates.filter(it => it !== chain.root).reverse();
  const count = path.length;
  let demander: Certificate | null = null;
  let explicit = count + 1;
  let mapping = count + 1;
  let any = count + 1;
  let valid = new Set([ANY]);

  path.forEach((certificate, i) => {
    const isLast = i === count - 1;
    const selfIssued = equal(certificate.issuerName, certificate.subjectName);
    const policies = certificate.policies ?? [];
    const admitsAny = any > 0 || (!isLast && selfIssued);
    valid = next(valid, policies, admitsAny);
    if (isLast) {
      if (certificate.policyConstraints?.requireExplicitPolicy === 0) {
        demander ??= certificate;
        explicit = 0;
      }
      return;
    }
    valid = mapped(valid, certificate, mapping > 0);
    if (!selfIssued) {
      explicit = Math.max(0, explicit - 1);
      mapping = Math.max(0, mapping - 1);
      any = Math.max(0, any - 1);
    }
    const {requireExplicitPolicy, inhibitPolicyMapping} =
      certificate.policyConstraints ?? NONE;
    if (requireExplicitPolicy !== null && requireExplicitPolicy < explicit) {
      explicit = requireExplicitPolicy;
      demander = certificate;
    }
    mapping = Math.min(mapping, inhibitPolicyMapping ?? mapping);
    any = Math.min(any, certificate.inhibitAnyPolicy ?? any);
  });
  // RFC 5280 6.1.5 (a).
  return valid.size === 0 && explicit <= 1 ? demander : null;
}

const NONE = {requireExplicitPolicy: null, inhibitPolicyMapping: null};

/** RFC 5280 6.1.3 (d). */
function next(
  valid: ReadonlySet<string>,
  policies: readonly string[],
  admitsAny: boolean,
): Set<string> {
  if (policies.includes(ANY) && admitsAny) {
    const named = policies.filter(it => valid.has(it) || valid.has(ANY));
    return new Set([...valid, ...named]);
  }
  return new Set(
    policies.filter(it => it !== ANY && (valid.has(it) || valid.has(ANY))),
  );
}

/** RFC 5280 6.1.4 (b). */
function mapped(
  valid: ReadonlySet<string>,
  {policyMappings}: Certificate,
  isAllowed: boolean,
): Set<string> {
  const out = new Set(valid);
  for (const [issuer] of policyMappings) out.delete(issuer);
  if (!isAllowed) return out;
  for (const [issuer, subject] of policyMappings) {
    if (valid.has(issuer) || valid.has(ANY)) out.add(subject);
  }
  return out;
}
