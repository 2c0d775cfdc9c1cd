/** A certificate’s key, signature and form, in Turkish. */
import {
  ifRefused,
  REISSUE,
  UNLESS_REFUSED,
  type CertificateSentences,
} from './words';

export const form = {
  'key-unsuitable': ({key}) => ({
    says: `Sertifikanın anahtarının türü ${key}. Gmail, RSA anahtarlarını ve P-256 ile P-384 eğrilerindeki anahtarları kabul eder.`,
    fix: `${REISSUE} 2048 bit RSA anahtarı seçin.`,
  }),
  'rsa-modulus': ({bits}) => ({
    says: `Sertifikanın RSA anahtarı ${bits} bit. Gmail yalnızca 2048, 3072 veya 4096 bit kabul eder.`,
    fix: `${REISSUE} 2048 bit RSA anahtarı veya diğer iki boyuttan birini seçin.`,
  }),
  'rsa-exponent': ({exponent}) => ({
    says: `Sertifikanın RSA anahtarındaki ortak üs (${exponent}) alışılmadık; alışılmış olan 65537’dir.`,
    fix: ifRefused('yeni bir anahtarla'),
  }),
  'rsa-pss-key': () => ({
    says: 'Sertifikanın anahtarı yalnızca RSA-PSS imzaları için kullanılabilir.',
    fix: ifRefused('sıradan bir RSA anahtarıyla'),
  }),
  'ec-curve': ({curve}) => ({
    says: `Sertifikanın anahtarı ${curve} eğrisinde. Google’ın belgelerinde yalnızca P-256 ve P-384 listelenir.`,
    fix: ifRefused(
      'P-256 eğrisinde bir anahtarla veya 2048 bit RSA anahtarıyla',
    ),
  }),
  'ec-curve-unnamed': ({curve}) => ({
    says: `Sertifika, anahtarının eğrisini (${curve}) adla değil sayılarla tanımlıyor; birçok program bunu reddeder.`,
    fix: `${ifRefused('adlandırılmış P-256 eğrisinde bir anahtarla')} OpenSSL’de bunun seçeneği şudur: -pkeyopt ec_param_enc:named_curve.`,
  }),
  'signature-algorithm': ({signature}) => ({
    says: `CA, sertifikayı ${signature} ile imzalamış. Gmail’in S/MIME profilinde SHA-256, SHA-384 veya SHA-512 ile RSA ve ECDSA listelenir.`,
    fix: `${ifRefused('bunlardan biriyle imzalanmış')} Yönetici konsolu, eklediğiniz bir kök için SHA-1’e izin verebilir, ancak bu önerilmez.`,
  }),
  'signature-inconsistent': () => ({
    says: 'Sertifika iki farklı imza algoritması belirtiyor.',
    fix: ifRefused(),
  }),
  'not-version-3': ({version}) => ({
    says: `Sertifikanın sürümü ${version}. S/MIME için sürüm 3 gerekir.`,
    fix: ifRefused(),
  }),
  'serial-number': ({serial}) => ({
    says: `Sertifikanın seri numarası (${serial}) sıfır, eksi veya 20 bayttan uzun.`,
    fix: ifRefused(),
  }),
  'serial-short': ({serial}) => ({
    says: `Sertifikanın seri numarası (${serial}) kısa. Herkese açık CA’lar en az 64 rastgele bit kullanır.`,
    fix: UNLESS_REFUSED,
  }),
} satisfies Partial<CertificateSentences>;
