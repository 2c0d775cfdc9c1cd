/** When a certificate is valid, in Turkish. */
import {count, day, grouped} from '../format';
import {ifRefused, REISSUE, type CertificateSentences} from './words';

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
    says: {
      unspecified: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. Neden belirtilmedi.`,
      keyCompromise: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. Neden: Anahtarının güvenliği ihlal edildi.`,
      cACompromise: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. Neden: CA’nın anahtarının güvenliği ihlal edildi.`,
      affiliationChanged: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. Neden: Kişinin kuruluşla ilişkisi değişti.`,
      superseded: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. Neden: Yerine başka bir sertifika geçti.`,
      cessationOfOperation: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. Neden: Artık gerekmiyor.`,
      certificateHold: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. Neden: Şimdilik askıya alındı.`,
      privilegeWithdrawn: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. Neden: Sertifika hakkı geri çekildi.`,
      aACompromise: `CA, şu sertifikayı ${day(since)} tarihinde iptal etti: ${subject}. Neden: Arkasındaki bir yetki makamının güvenliği ihlal edildi.`,
    }[reason],
    fix: 'İptal durumunu kontrol eden alıcılar sertifikayı reddeder. CA’dan yeni bir sertifika isteyip yükleyin.',
  }),
  'revocation-unknown': ({subject, why, list}) => ({
    says: {
      unreachable: `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. İptal listesi alınamadı${list === '' ? '' : ` (${list})`}.`,
      unreadable: `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. İptal listesi okunamıyor${list === '' ? '' : ` (${list})`}.`,
      'other-issuer': `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. İptal listesi başka bir verenden geliyor${list === '' ? '' : ` (${list})`}.`,
      'not-signed-by-issuer': `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. İptal listesi, sertifikayı veren tarafından imzalanmamış${list === '' ? '' : ` (${list})`}.`,
      outdated: `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. İptal listesi güncel değil${list === '' ? '' : ` (${list})`}.`,
      delta: `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. İptal listesi yalnızca değişiklikleri içeriyor (delta CRL) ve okunmuyor${list === '' ? '' : ` (${list})`}.`,
      partial: `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. İptal listesi yalnızca bazı sertifikaları kapsıyor ve okunmuyor${list === '' ? '' : ` (${list})`}.`,
      'no-list': `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. Sertifika bir iptal listesi belirtmiyor${list === '' ? '' : ` (${list})`}.`,
      'no-issuer': `Şu sertifikanın iptal edilip edilmediği kontrol edilemedi: ${subject}. Sertifikayı veren bilinmiyor${list === '' ? '' : ` (${list})`}.`,
    }[why],
    fix: 'CA’ya sorun veya daha sonra tekrar deneyin.',
  }),
  'validity-long': ({days}) => ({
    says: `Sertifika ${grouped(days)} gün geçerli. Gmail’in S/MIME profili en fazla 27 aya izin veriyor olabilir.`,
    fix: ifRefused('en fazla iki yıl geçerli'),
  }),
} satisfies Partial<CertificateSentences>;
