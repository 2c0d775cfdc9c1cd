/** The permitted uses of a certificate, in Turkish. */
import {nameIn} from '../../distinguished-name';
import type {Contradiction} from '../../../core/certificates/findings';
import {listed} from '../format';
import {
  ifRefused,
  purposes,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';

const ONE_FOR_BOTH =
  'Gmail, bir adresin tek sertifikasını hem imzalamak hem şifrelemek için kullanır.';

export const usage = {
  'ca-certificate': ({subject}) => ({
    says: `Bu, bir kullanıcının değil, bir CA’nın sertifikası (${nameIn(subject)}).`,
    fix: 'Bir CA’nın özel anahtarını hiçbir zaman yüklemeyin. Satıra kullanıcının kendi sertifika dosyasını ekleyin.',
  }),
  'no-email-protection': ({usages}) => ({
    says:
      usages.length > 0
        ? `Sertifika e-posta için değil. Şunun için: ${purposes(usages)}.`
        : 'Sertifika e-posta için değil. Hiçbir kullanıma izin vermiyor.',
    fix: 'CA’dan bir S/MIME sertifikası (genişletilmiş anahtar kullanımı “emailProtection” olan) isteyin.',
  }),
  'no-extended-key-usage': () => ({
    says: 'Sertifika ne için olduğunu belirtmiyor: Genişletilmiş anahtar kullanımı yok.',
    fix: ifRefused('genişletilmiş anahtar kullanımı “emailProtection” olan'),
  }),
  'other-usages': ({usages}) => ({
    says: `Sertifika e-postanın yanı sıra şunun için de: ${purposes(usages)}. Gmail’in S/MIME profili buna izin vermiyor olabilir.`,
    fix: ifRefused('yalnızca e-posta için olan'),
  }),
  'no-key-usage': () => ({
    says: 'Sertifika, anahtarının nasıl kullanılabileceğini belirtmiyor: Anahtar kullanımı yok.',
    fix: ifRefused(
      'anahtar kullanımı “digitalSignature” ve “keyEncipherment” olan',
    ),
  }),
  'cannot-sign': ({usages}) => ({
    says: `Sertifikanın anahtarı imzalama için kullanılamaz. Anahtar kullanımı: ${listed(usages)}.`,
    fix: `${ONE_FOR_BOTH} CA’nız ayrı sertifikalar veriyorsa “digitalSignature” içeren tek bir sertifika isteyin.`,
  }),
  'cannot-encrypt': ({usages, needed}) => ({
    says: `Bu kullanıcıya kimse şifrelenmiş e-posta gönderemez: Sertifikanın anahtar kullanımında “${needed}” yok (${listed(usages)}).`,
    fix: `${ONE_FOR_BOTH} Kullanıcının şifrelenmiş e-posta alması gerekiyorsa CA’dan anahtar kullanımı “digitalSignature” ve “${needed}” olan tek bir sertifika isteyin.`,
  }),
  'key-usage-unfit': ({usages, key}) => ({
    says: `Sertifikanın anahtar kullanımı (${listed(usages)}), anahtarına (${key}) veya diğer kullanımlarına uymuyor.`,
    fix: ifRefused('uygun anahtar kullanımları olan'),
  }),
  'key-usage-not-critical': () => ({
    says: 'Sertifikanın anahtar kullanımı kritik olarak işaretlenmemiş; Gmail bunu gerektirebilir.',
    fix: ifRefused('anahtar kullanımı kritik olan'),
  }),
  'extensions-contradict': ({contradictions}) => ({
    says: `Dosyadaki bir sertifika kendisiyle çelişiyor: ${contradictions.map(it => CONTRADICTIONS[it]).join('; ')}.`,
    fix: REISSUE_BY_CA,
  }),
  'extensions-unreadable': ({extensions}) => ({
    says: `Sertifikanın bir bölümü okunamıyor: ${listed(extensions)}.`,
    fix: ifRefused(),
  }),
  'critical-extensions': ({extensions}) => ({
    says: `Sertifikada, az sayıda programın desteklediği kritik uzantılar var: ${listed(extensions)}. Bunları desteklemeyen bir program sertifikayı reddetmek zorundadır.`,
    fix: ifRefused('bu uzantıları içermeyen'),
  }),
  'no-crl': ({ways}) => ({
    says:
      ways.length > 0
        ? `Sertifikanın iptal listesine (CRL) yalnızca şu yolla erişilebiliyor: ${listed(ways)}. Gmail listeyi HTTP üzerinden okur.`
        : 'Sertifika, CA’sının iptal listesini (CRL) nerede yayımladığını belirtmiyor.',
    fix: ifRefused(
      'adresi “http:” ile başlayan bir CRL dağıtım noktası içeren',
    ),
  }),
  'authority-info': () => ({
    says: 'Sertifikanın “authority information access” uzantısında, verenin sertifikasının veya durum hizmetinin (OCSP) web adresi yok.',
    fix: ifRefused('her iki adresi de içeren'),
  }),
} satisfies Partial<CertificateSentences>;

const CONTRADICTIONS: Readonly<Record<Contradiction, string>> = {
  duplicate: 'bir uzantı iki kez yer alıyor',
  'certSign-without-ca': 'sertifika imzalayabiliyor, ancak bir CA değil',
  'ca-without-certSign': 'bir CA, ancak sertifika imzalayamıyor',
  'pathLength-without-ca':
    'altındaki CA’ların sayısını sınırlıyor, ancak bir CA değil',
  'netscape-without-smime': 'Netscape sertifika türü S/MIME’yi içermiyor',
};
