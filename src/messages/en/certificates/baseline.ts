/** The S/MIME Baseline Requirements of the CA/Browser Forum, in English. */
import {day, listed, type CertificateSentences} from './words';

export const baseline = {
  'no-baseline-policy': ({policies}) => ({
    says:
      policies.length > 0
        ? `The certificate does not claim to follow the S/MIME Baseline Requirements of public CAs; its policies are ${listed(policies)}.`
        : 'The certificate names no policy that it was issued under.',
    fix: 'That is usual for a CA of your own, which must be added in the Admin console. Ask a public CA why.',
  }),
  'legacy-generation': ({notBefore}) => ({
    says: `The certificate is of the “legacy” kind, which public CAs may not issue since 15 July 2025; it begins on ${day(notBefore)}.`,
    fix: 'Ask the CA for a “multipurpose” or “strict” certificate at the next renewal.',
  }),
  'validity-over-baseline': ({days, limit}) => ({
    says: `The certificate is valid for ${days} days; public CAs may issue for at most ${limit}.`,
    fix: 'Ask the CA for a shorter one at the next renewal.',
  }),
} satisfies Partial<CertificateSentences>;
