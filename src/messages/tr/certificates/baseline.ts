/** The S/MIME Baseline Requirements of the CA/Browser Forum, in Turkish. */
import {day, grouped, listed} from '../format';
import type {CertificateSentences} from './words';

/** From when public CAs may no longer issue certificates of the legacy generation. */
const LEGACY_END = Date.UTC(2025, 6, 15);

export const baseline = {
  'no-baseline-policy': ({policies}) => ({
    says:
      policies.length > 0
        ? `Sertifika, herkese açık CA’lar için S/MIME Temel Gereksinimleri’ne uyduğunu belirtmiyor. Politikaları: ${listed(policies)}.`
        : 'Sertifika, hangi politikaya göre verildiğini belirtmiyor.',
    fix: 'Bu, Yönetici konsolunda eklemeniz gereken özel bir CA için olağandır. Sertifikayı herkese açık bir CA verdiyse nedenini CA’ya sorun.',
  }),
  'legacy-generation': ({notBefore}) => ({
    says: `${day(notBefore)} tarihinden itibaren geçerli olan sertifika “legacy” neslinden. Herkese açık CA’ların ${day(LEGACY_END)} tarihinden beri böyle sertifikalar vermesine izin verilmiyor.`,
    fix: 'Bir sonraki yenilemede CA’dan “multipurpose” veya “strict” bir sertifika isteyin.',
  }),
  'validity-over-baseline': ({days, limit}) => ({
    says: `Sertifika ${grouped(days)} gün geçerli. Herkese açık CA’lar en fazla ${grouped(limit)} gün için sertifika verebilir.`,
    fix: 'Bir sonraki yenilemede CA’dan daha kısa bir geçerlilik süresi isteyin.',
  }),
} satisfies Partial<CertificateSentences>;
