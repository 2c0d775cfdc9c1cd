/** The content of a certificate file, in Turkish. */
import {nameIn} from '../../distinguished-name';
import {count, listed} from '../format';
import {
  NAMES,
  NOTHING_TO_DO,
  REEXPORT,
  type CertificateSentences,
} from './words';

export const contents = {
  'no-private-key': ({certificates}) => ({
    says: `Dosyada ${count(certificates, 'sertifika')} var, ancak özel anahtar yok; bu nedenle Gmail onunla imzalayamaz.`,
    fix: 'Sertifikanın istendiği bilgisayarda dosyayı yeniden dışa aktarın ve özel anahtarın da dışa aktarılmasını seçin.',
  }),
  'no-certificate': () => ({
    says: 'Dosyada sertifika yok.',
    fix: REEXPORT,
  }),
  'key-mismatch': ({subjects}) => ({
    says: `Dosyadaki özel anahtar, dosyadaki sertifikaların (${listed(subjects.map(nameIn))}) hiçbirine ait değil.`,
    fix: 'Sertifikanın istendiği özel anahtarı bulup ikisini birlikte dışa aktarın. Anahtar kaybolduysa CA’dan yeni bir sertifika isteyin.',
  }),
  'private-key-damaged': () => ({
    says: 'Dosyadaki özel anahtar bozuk.',
    fix: `${REEXPORT} Anahtar orada da bozuksa CA’dan yeni bir sertifika isteyin.`,
  }),
  'key-not-checked': ({algorithm}) => ({
    says: `S/MIME Rollout bu türdeki anahtarları (${algorithm}) desteklemediği için özel anahtarın sertifikaya ait olup olmadığını kontrol edemiyor.`,
    fix: 'Birbirlerine ait olduklarından emin olun veya 2048 bit RSA anahtarı kullanın.',
  }),
  'several-keys': ({keys, subject, usable}) => ({
    says: [
      `Dosyada ${count(keys, 'özel anahtar')} var; bu nedenle Gmail dosyayı reddedebilir veya kontrol edilenden (${subject ? nameIn(subject) : 'hiçbiri eşleşmiyor'}) farklı bir sertifika kaydedebilir.`,
      usable.length > 1
        ? `Anahtarların ait olduğu sertifikalar: ${listed(usable)}.`
        : '',
    ]
      .join(' ')
      .trim(),
    fix:
      usable.length > 1
        ? 'Seri numaraları farklı olan bu sertifikalardan birini seçip kendi anahtarıyla ayrı bir dosyaya dışa aktarın.'
        : 'Kullanıcının sertifikasını kendi anahtarıyla ayrı bir dosyaya dışa aktarın.',
  }),
  'several-leaves': ({subjects}) => ({
    says: `Dosyada ${count(subjects.length, 'kullanıcı sertifikası')} var (${listed(subjects.map(nameIn))}), ancak zinciriyle birlikte yalnızca bir tane olmalı.`,
    fix: 'Her biri için ayrı bir dosya oluşturun: kullanıcının sertifikası ve köke kadar onu verenlerin sertifikaları.',
  }),
  'extra-certificates': ({count: extra}) => ({
    says: `Dosyada, bu sertifikanın zincirine ait olmayan ${count(extra, 'sertifika')} var.`,
    fix: `${NOTHING_TO_DO} Temiz bir dışa aktarma yalnızca sertifikayı ve onu verenlerin sertifikalarını içerir.`,
  }),
  'chain-order': () => ({
    says: 'Dosyadaki sertifikalar, kullanıcınınkinden köke doğru olan alışılmış sırada değil.',
    fix: 'İstemci tarafı şifreleme için bir şey yapmanız gerekmiyor: Sertifikalar sıralanarak gönderilir. Gmail bir .p12 dosyasını reddederse dosyayı bu sırayla yeniden dışa aktarın.',
  }),
  'no-integrity-check': () => ({
    says: 'Dosyada bütünlük denetimi yok; bu nedenle bir değişiklik fark edilmez.',
    fix: 'Gmail reddedebilir. Reddederse sertifikayı, bütünlük denetimi ekleyen güncel bir yazılımla yeniden dışa aktarın.',
  }),
  'password-other-reading': () => ({
    says: 'Şifre, dosyayı yalnızca özel karakterleri standart dışı bir yolla kodlandığında açıyor. Gmail standarda uyar ve dosyayı açamaz.',
    fix: `“${NAMES.settings}” bölümünde “${NAMES.repairsFiles}” seçeneğini açıp bu satırı yeniden çalıştırın. Veya sertifikayı, düz harflerden (a–z) ve rakamlardan oluşan bir şifreyle yeniden dışa aktarıp yeni dosyayı ve şifreyi satıra ekleyin.`,
  }),
  'password-rewritten': ({isDone}) => ({
    says: isDone
      ? 'Dosya, şifresini standart dışı bir yolla sakladığı için yükleme sırasında yeniden paketlendi.'
      : 'Dosya, şifresini standart dışı bir yolla sakladığı için yüklenirken yeniden paketlenir.',
    fix: `${NOTHING_TO_DO} Şifre aynı kalır.`,
  }),
  'old-encryption': ({encryption}) => ({
    says: `Dosya, eski bir şifrelemeyle (${listed(encryption)}) korunuyor.`,
    fix: 'Dosyayı yalnızca sizin okuyabileceğiniz bir yerde saklayın. Güncel bir yazılımla yapılan yeni bir dışa aktarma AES kullanır.',
  }),
  'key-unencrypted': () => ({
    says: 'Dosyadaki özel anahtar şifrelenmemiş: Dosyayı okuyabilen herkes anahtara sahip olur.',
    fix: 'Yüklemeden sonra dosyayı Drive’dan silin ve bundan sonra şifreleyerek dışa aktarın.',
  }),
} satisfies Partial<CertificateSentences>;
