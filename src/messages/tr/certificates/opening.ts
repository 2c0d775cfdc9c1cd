/** Why a certificate file cannot be opened, in Turkish. */
import type {FileKind} from '../../../core/certificates/findings';
import {grouped, mebibytes} from '../format';
import {
  commands,
  commandsFor,
  FEWER_ITERATIONS,
  FROM_BASE64,
  TRUSTED_TO_PEM,
} from '../../commands';
import {convert, type CertificateSentences} from './words';

const EXPORT_FEWER =
  'sertifikayı daha az yinelemeyle yeniden dışa aktarın. OpenSSL ile:';

export const opening = {
  'file-empty': () => ({
    says: 'Sertifika dosyası boş.',
    fix: 'Sertifika dosyasını Drive’a yeniden yükleyip yeni bağlantıyı satıra yazın.',
  }),
  'file-too-large': ({limit}) => ({
    says: `Dosyanın boyutu sınırı (${mebibytes(limit)} MB) aşıyor. Bir sertifika dosyası yalnızca birkaç kilobayttır.`,
    fix: 'Satırdaki bağlantının başka bir öğeye değil, sertifika dosyasına yönlendirdiğini kontrol edin.',
  }),
  'not-pkcs12': ({looksLike, file}) => fileKinds(file)[looksLike],
  'not-a-chain-file': ({looksLike}) => ({
    says: `Bu, sertifika içeren bir dosya değil. ${CHAIN_FILE_KINDS[looksLike]}`,
    fix: 'Kullanıcının sertifikasını zinciriyle içeren dosyanın bağlantısını yazın: bir .p7pem veya .p7b dosyası, tüm sertifikaları içeren bir PEM dosyası ya da şifresiyle birlikte bir .p12 dosyası.',
  }),
  'trusted-certificate': () => ({
    says: 'Dosyada, yalnızca OpenSSL’in kullandığı bir biçim olan “TRUSTED CERTIFICATE” var.',
    fix: `Her sertifikayı standart biçime dönüştürüp yeniden tek bir dosyada birleştirin:${TRUSTED_TO_PEM}`,
  }),
  'file-damaged': () => ({
    says: 'Sertifika dosyası bozuk: Bir bölümü eksik veya oluşturulduktan sonra değiştirilmiş.',
    fix: 'Özgün dosyayı Drive’a yeniden yükleyin. O da bozuksa sertifikayı yeniden dışa aktarın.',
  }),
  'wrong-password': ({hint}) => ({
    says: 'Bu şifre sertifika dosyasını açmıyor.',
    fix: {
      none: 'Dışa aktarma sırasında belirlenen şifreyi kontrol edin: büyük ve küçük harfleri ve birbirine benzeyen karakterleri (0 ile O, l ile 1).',
      empty:
        'Satırda şifre yok. Dosya dışa aktarılırken belirlenen şifreyi girin.',
      spaces:
        'Şifre bir boşlukla başlıyor veya bitiyor ya da bölünemez boşluk veya sekme içeriyor; bu, kopyalamadan kaynaklanıyor olabilir. Şifreyi bunlar olmadan yeniden yazın.',
      unseen:
        'Şifrede görünmeyen bir karakter (ör. sıfır genişlikli boşluk veya yön işareti) var; bu, kopyalamadan kaynaklanıyor olabilir. Hücreyi boşaltıp şifreyi yeniden yazın.',
      typeset:
        'Şifrede tipografik tırnaklar, tireler veya tam genişlikli karakterler var; bu, otomatik düzeltmeden kaynaklanıyor olabilir. Şifreyi, dışa aktarma sırasında belirlendiği gibi \' " - ... karakterleriyle yazın; ’ ” – … kullanmayın.',
    }[hint],
  }),
  'password-encoding': () => ({
    says: 'Şifre doğru, ancak dosyayı oluşturan program şifrenin özel karakterlerini geri okunamayacak şekilde saklamış.',
    fix: 'Sertifikayı, düz harflerden (a–z) ve rakamlardan oluşan bir şifreyle yeniden dışa aktarın.',
  }),
  'inner-password': ({part}) => ({
    says:
      part === 'key'
        ? 'Şifre dosyayı açıyor, ancak içindeki özel anahtarın şifresi farklı.'
        : 'Şifre dosyayı açıyor, ancak içindeki bir sertifika grubunun şifresi farklı.',
    fix: 'Sertifikayı her şey için tek bir şifreyle yeniden dışa aktarın. keytool ile -storepass ve -keypass için aynı değeri verin.',
  }),
  'file-malformed': () => ({
    says: 'Şifre doğru ve dosya değiştirilmemiş, ancak içeriği bir sertifika dosyasının yapısında değil.',
    fix: 'Sertifikayı farklı bir programla yeniden dışa aktarın.',
  }),
  'unsupported-algorithm': ({what, ...file}) => ({
    says: `Dosya, S/MIME Rollout’un okuyamadığı ${what} kullanıyor; bu nedenle şifre kontrol edilemedi.`,
    fix: `Sertifikayı AES-256 ve SHA-256 ile yeniden dışa aktarın. OpenSSL ile:${convert(file)}`,
  }),
  'too-many-iterations': ({iterations, limit, ...file}) => ({
    says: `Dosyanın şifresi ${grouped(iterations)} kez özetleniyor. S/MIME Rollout en fazla ${grouped(limit)} yinelemeli dosyaları açar.`,
    fix: `Sertifikayı daha az yinelemeyle yeniden dışa aktarın. OpenSSL ile:${convert(file, FEWER_ITERATIONS)}`,
  }),
  'opening-cut-off': ({iterations, ...file}) => ({
    says: `Dosyanın şifresi ${grouped(iterations)} kez özetleniyor ve Apps Script’in süresi buna yetmedi; bu nedenle şifre kontrol edilemedi. Diğer satırların tamamlanması için dosya atlandı.`,
    fix: `Kenar çubuğunu güncel bir tarayıcıda açıp oradan başlatın veya ${EXPORT_FEWER}${convert(file, FEWER_ITERATIONS)}`,
  }),
  'expensive-to-open': ({iterations, ...file}) => ({
    says: `Dosyanın şifresi ${grouped(iterations)} kez özetleniyor ve diğer satırların arasında bunun için yeterli zaman yoktu; bu nedenle şifre kontrol edilemedi.`,
    fix: `Kenar çubuğunu güncel bir tarayıcıda açıp oradan başlatın: Özeti o zaman tarayıcı hesaplar. Veya bu satırı tek başına çalıştırın ya da ${EXPORT_FEWER}${convert(file, FEWER_ITERATIONS)}`,
  }),
} satisfies Partial<CertificateSentences>;

const DAMAGED = 'Bozuk bir sertifikaya benziyor.';
const KEY = 'Drive’da bulunmaması gereken bir özel anahtara benziyor.';
const BASE64 = 'Base64 metni olarak bir .p12 dosyasına benziyor.';

const CHAIN_FILE_KINDS: Readonly<Record<FileKind, string>> = {
  certificate: DAMAGED,
  'pem-certificate': DAMAGED,
  'pem-key': KEY,
  pem: 'Sertifika isteği gibi başka türden bir PEM dosyasına benziyor.',
  'private-key': KEY,
  pkcs7:
    'İmzalanmış veya şifrelenmiş bir iletiye ya da bozuk bir .p7b dosyasına benziyor.',
  base64: BASE64,
  'base64-lines': BASE64,
  'base64-url': BASE64,
  'base64-utf16': 'UTF-16 Base64 metni olarak bir .p12 dosyasına benziyor.',
  'base64-inside': 'Base64 olarak bir .p12 dosyası içeren bir metne benziyor.',
  profile:
    'Apple cihazları için bir yapılandırma profiline (.mobileconfig) benziyor.',
  'profile-binary':
    'Apple cihazları için bir yapılandırma profiline veya başka bir ikili özellik listesine benziyor.',
  'profile-signed':
    'Apple cihazlarına yönelik, imzalı bir yapılandırma profiline (.mobileconfig) benziyor.',
  'java-keystore': 'Bir Java anahtar deposuna (.jks) benziyor.',
  zip: 'Bir ZIP arşivine veya Office belgesine benziyor.',
  'web-page': 'Bir web sayfasına, belki de bir hata sayfasına benziyor.',
  text: 'Bir metin dosyasına benziyor.',
  unknown: 'Türü bilinmiyor.',
};

const LINK_PKCS12 = 'Satıra bir .p12 veya .pfx dosyasının bağlantısını yazın.';
const REEXPORT_WITH_KEY =
  'Sertifikanın istendiği bilgisayarda, özel anahtarıyla birlikte .p12 veya .pfx dosyası olarak yeniden dışa aktarın.';
const NEEDS_BINARY = 'Gmail ikili dosyaya ihtiyaç duyar.';
const AS_TEXT = 'Dosyayı file.txt olarak kaydedin.';
const ASK_MAKER = 'Dosyayı oluşturan kişiden .p12 dosyasını isteyin.';

/** Upload the output of the command below; the command comes last. */
const decode = (save: string, command: string): string =>
  `${save} Ardından .p12 dosyasına dönüştürüp onu yükleyin:${commands(command)}`;

/** @param file - its name; empty if unknown */
const fileKinds = (
  file: string,
): Readonly<Record<FileKind, {says: string; fix: string}>> => ({
  certificate: {
    says: 'Dosya, özel anahtarı olmayan bir sertifika (.cer veya .crt).',
    fix: REEXPORT_WITH_KEY,
  },
  'pem-certificate': {
    says: 'Dosya, .p12 dosyası değil, PEM biçiminde bir sertifika.',
    fix: `Sertifikayı özel anahtarıyla birleştirin:${commandsFor(file).certificate}`,
  },
  'pem-key': {
    says: 'Dosya, .p12 dosyası değil, PEM biçiminde bir özel anahtar.',
    fix: `Drive’dan silin ve özel anahtarı sertifikasıyla birleştirin:${commandsFor(file).key}`,
  },
  pem: {
    says: 'Dosya, .p12 dosyası değil, PEM biçiminde.',
    fix: 'Sertifikayı ve özel anahtarını içeren bir .p12 veya .pfx dosyasının bağlantısını yazın.',
  },
  'private-key': {
    says: 'Dosya, sertifikası olmayan bir özel anahtar.',
    fix: 'Drive’dan silin ve sertifikayı özel anahtarıyla birlikte .p12 dosyası olarak dışa aktarın.',
  },
  pkcs7: {
    says: 'Dosya sertifika (.p7b) içeriyor, ancak özel anahtar içermiyor.',
    fix: REEXPORT_WITH_KEY,
  },
  base64: {
    says: `Dosya, Base64 metni olarak bir .p12 dosyası. ${NEEDS_BINARY}`,
    fix: decode(AS_TEXT, FROM_BASE64.oneLine),
  },
  'base64-lines': {
    says: `Dosya, satırlar halinde Base64 metni olarak bir .p12 dosyası. ${NEEDS_BINARY}`,
    fix: decode(AS_TEXT, FROM_BASE64.lines),
  },
  'base64-url': {
    says: `Dosya, alışılmadık biçimde (URL alfabesi, uzun satırlar veya dolgusuz) Base64 metni olarak bir .p12 dosyası. ${NEEDS_BINARY}`,
    fix: decode(AS_TEXT, FROM_BASE64.anyForm),
  },
  'base64-utf16': {
    says: `Dosya, UTF-16 Base64 metni olarak bir .p12 dosyası. ${NEEDS_BINARY}`,
    fix: decode(
      'Yalnızca Base64 metnini UTF-8 kodlamasıyla file.txt olarak kaydedin.',
      FROM_BASE64.anyForm,
    ),
  },
  'base64-inside': {
    says: `Dosya, Base64 olarak bir .p12 dosyası içeren bir metin (ör. JSON, veri URI’si veya PEM). ${NEEDS_BINARY}`,
    fix: decode(
      'M ile başlayan Base64 metnini tek başına file.txt dosyasına kopyalayın.',
      FROM_BASE64.anyForm,
    ),
  },
  profile: {
    says: 'Dosya, .p12 dosyası değil, Apple cihazları için bir yapılandırma profili (.mobileconfig).',
    fix: decode(
      `${ASK_MAKER} Veya sertifikanın girişini (com.apple.security.pkcs12) bulup <data> etiketinden sonraki metni file.txt dosyasına kopyalayın.`,
      FROM_BASE64.anyForm,
    ),
  },
  'profile-binary': {
    says: 'Dosya, .p12 dosyası değil, ikili bir özellik listesi (ör. Apple cihazları için bir yapılandırma profili, .mobileconfig).',
    fix: `${ASK_MAKER} Veya bir Mac’te metne dönüştürüp sonucu kontrol edin:${commandsFor(file).binaryProfile}`,
  },
  'profile-signed': {
    says: 'Dosya, .p12 dosyası değil, Apple cihazları için imzalanmış bir yapılandırma profili (.mobileconfig).',
    fix: `${ASK_MAKER} Veya imzayı kaldırıp sonucu kontrol edin:${commandsFor(file).signedProfile}`,
  },
  'java-keystore': {
    says: 'Dosya, .p12 dosyası değil, bir Java anahtar deposu (.jks).',
    fix: `Dönüştürün:${commandsFor(file).keystore}`,
  },
  zip: {
    says: 'Dosya bir ZIP arşivi (veya Office belgesi).',
    fix: 'Arşivi açıp içindeki .p12 dosyasını yükleyin.',
  },
  'web-page': {
    says: 'Dosya bir web sayfası; belki de indirilecek dosyanın yerine kaydedilmiş bir hata sayfası.',
    fix: 'Sertifika dosyasını yeniden indirip Drive’a yükleyin.',
  },
  text: {
    says: 'Dosya, sertifika dosyası değil, metin dosyası.',
    fix: LINK_PKCS12,
  },
  unknown: {
    says: 'Dosya bir sertifika dosyası (PKCS#12) değil.',
    fix: LINK_PKCS12,
  },
});
