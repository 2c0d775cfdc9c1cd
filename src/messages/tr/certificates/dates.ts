/** When a certificate is valid, in Turkish. */
import type {RevocationUnknown} from '../../../core/certificates/findings';
import type {RevocationReason} from '../../../core/certificates';
import {count, day, grouped} from '../format';
import {ifRefused, REISSUE, type CertificateSentences} from './words';

/** RFC 5280 section 5.3.1. */
const REASONS: Readonly<Record<RevocationReason, string>> = {
  unspecified: 'Neden belirtilmedi.',
  keyCompromise: 'Neden: Anahtarının güvenliği ihlal edildi.',
  cACompromise: 'Neden: CA’nın anahtarının güvenliği ihlal edildi.',
  affiliationChanged: 'Neden: Kişinin kuruluşla ilişkisi değişti.',
  superseded: 'Neden: Yerine başka bir sertifika geçti.',
  cessationOfOperation: 'Neden: Artık gerekmiyor.',
  certificateHold: 'Neden: Şimdilik askıya alındı.',
  privilegeWithdrawn: 'Neden: Sertifika hakkı geri çekildi.',
  aACompromise: 'Neden: Arkasındaki bir yetkilinin güvenliği ihlal edildi.',
};

const UNKNOWN: Readonly<Record<RevocationUnknown, string>> = {
  unreachable: 'İptal listesi alınamadı',
  unreadable: 'İptal listesi okunamıyor',
  'other-issuer': 'İptal listesi başka bir verenden geliyor',
  'not-signed-by-issuer':
    'İptal listesi, sertifikayı veren tarafından imzalanmamış',
  outdated: 'İptal listesi güncel değil',
  delta:
    'İptal listesi yalnızca değişiklikleri içeriyor (delta CRL) ve okunmuyor',
  partial: 'İptal listesi yalnızca bazı sertifikaları kapsıyor ve okunmuyor',
  'no-list': 'Sertifika bir iptal listesi belirtmiyor',
  'no-issuer': 'Sertifikayı veren bilinmiyor',
};

export const dates = {
  expired: ({notAfter}) => ({
    says: `Sertifikanın süresi ${day(notAfter)} tarihinde doldu.`,
    fix: REISSUE,
  }),
  'not-yet-valid': ({notBefore}) => ({
    says: `Sertifika ancak ${day(notBefore)} tarihinden itibaren geçerli.`,
    fix: 'Bu satırı o gün veya daha sonra yeniden çalıştırın.',
  }),
  'dates-invalid': () => ({
    says: 'Sertifikanın tarihleri okunamıyor veya süresi geçerlilik başlangıcından önce doluyor.',
    fix: REISSUE,
  }),
  'expires-soon': ({notAfter, days}) => ({
    says:
      days === 0
        ? `Sertifikanın süresi bugün veya yarın doluyor (${day(notAfter)}).`
        : `Sertifikanın süresi ${count(days, 'gün')} sonra doluyor (${day(notAfter)}).`,
    fix: 'O zamana kadar kullanabilirsiniz. CA’dan bir sonrakini şimdi isteyin.',
  }),
  'not-newest': ({notBefore, heldNotBefore}) => ({
    says: `Bu sertifika ${day(notBefore)} tarihinden itibaren geçerli, ancak Gmail’de bu adres için ${day(heldNotBefore)} tarihinden itibaren geçerli bir sertifika var.`,
    fix: 'Başkaları en yeni olanla şifrelemeye devam eder. Daha yeni bir sertifika kullanın veya CA’dan diğerini iptal etmesini isteyin.',
  }),
  revoked: ({subject, since, reason}) => ({
    says: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. ${REASONS[reason]}`,
    fix: 'İptal durumunu kontrol eden alıcılar sertifikayı reddeder. CA’dan yeni bir sertifika isteyip yükleyin.',
  }),
  'revocation-unknown': ({subject, why, list}) => ({
    says: `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. ${UNKNOWN[why]}${list === '' ? '' : ` (${list})`}.`,
    fix: 'CA’ya sorun veya daha sonra tekrar deneyin.',
  }),
  'validity-long': ({days}) => ({
    says: `Sertifika ${grouped(days)} gün geçerli. Gmail’in S/MIME profili en fazla 27 aya izin veriyor olabilir.`,
    fix: ifRefused('en fazla iki yıl geçerli'),
  }),
} satisfies Partial<CertificateSentences>;
