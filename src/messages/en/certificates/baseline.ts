/** The S/MIME Baseline Requirements of the CA/Browser Forum, in English. */
import {count, day, grouped, listed} from '../format';
import type {CertificateSentences} from './words';

export const baseline = {
  'no-baseline-policy': ({policies}) => ({
    says:
      policies.length > 0
        ? `The certificate doesn’t claim to follow the S/MIME Baseline Requirements for public CAs. Its policies are ${listed(policies)}.`
        : 'The certificate doesn’t name the policy that it was issued under.',
    fix: 'That is usual for a private CA, which you need to add in the Admin console. If a public CA issued it, ask the CA why.',
  }),
  'legacy-generation': ({notBefore}) => ({
    says: `The certificate, valid from ${day(notBefore)}, is of the “legacy” generation, which public CAs have not been allowed to issue since 15 Jul 2025.`,
    fix: 'Ask the CA for a “multipurpose” or “strict” certificate at the next renewal.',
  }),
  'validity-over-baseline': ({days, limit}) => ({
    says: `The certificate is valid for ${count(days, 'day', 'days')}. Public CAs may issue certificates for ${grouped(limit)} days at most.`,
    fix: 'Ask the CA for a shorter validity at the next renewal.',
  }),
} satisfies Partial<CertificateSentences>;
