/** A certificate’s chain, in Turkish. */
import {nameIn} from '../../distinguished-name';
import {count, day, listed} from '../format';
import {derToPem, JOIN_CHAIN} from '../../commands';
import {
  convert,
  ifRefused,
  NAMES,
  NOTHING_TO_DO,
  PATHS,
  purposes,
  REISSUE_BY_CA,
  UNLESS_REFUSED,
  type CertificateSentences,
} from './words';

/**
 * How the certificate of an issuer becomes a PEM file.
 *
 * @param urls - where the certificate below it says it can be downloaded
 * @param what - as it is called in the sentence, in the accusative
 * @param target - the file’s name
 */
function getIssuer(
  urls: readonly string[],
  what: string,
  target: string,
): string {
  return urls.length > 0
    ? `${what} şu adresten indirin: ${listed(urls)}. PEM dosyası değilse dönüştürün:${derToPem(target)}\n`
    : `${what} CA’nın web sitesinden alıp ${target} adıyla kaydedin. `;
}

const INTERMEDIATE = 'Ara sertifikayı';
const ISSUER = 'Verenin sertifikasını';
const OTHER_ISSUER = 'başka bir verenden';

export const chain = {
  'self-signed': ({subject}) => ({
    says: `Sertifika (${nameIn(subject)}) kendinden imzalı: Arkasında bir CA yok.`,
    fix: 'Gmail’in güvendiği bir CA’dan S/MIME sertifikası alın veya kendi CA’nızın bir ara CA’sından sertifika verin.',
  }),
  'intermediate-missing': ({issuer, urls, ...file}) => ({
    says: `Dosyada, Gmail’in ihtiyaç duyduğu veren sertifikası (${nameIn(issuer)}) yok.`,
    fix: `${getIssuer(urls, INTERMEDIATE, 'chain.pem')}Ardından onu “${NAMES.settings}” > “${NAMES.caCertificates}” altında ekleyip bu satırı yeniden çalıştırın veya dosyayı onunla birlikte yeniden dışa aktarın. Windows’ta sertifika yolundaki tüm sertifikaların eklenmesini seçin. OpenSSL ile:${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'chain-completed': ({added, isDone}) => ({
    says: isDone
      ? `Dosyada eksik olan sertifika yükleme için eklendi: ${listed(added.map(nameIn))}.`
      : `Dosyada eksik olan sertifika yüklenirken eklenir: ${listed(added.map(nameIn))}.`,
    fix: `${NOTHING_TO_DO} Dosyanın kendisi olduğu gibi kalır.`,
  }),
  'chain-incomplete': ({subject, issuer, urls}) => ({
    says: `Zincir şu sertifikada kesiliyor: ${nameIn(subject)}. Onu verenin (${nameIn(issuer)}) sertifikası dosyada yok. İstemci tarafı şifreleme için köke kadar zincir gerekir.`,
    fix: `${getIssuer(urls, ISSUER, 'issuer.pem')}Ardından onu diğerleriyle birleştirin:${JOIN_CHAIN}`,
  }),
  'root-not-reached': ({subject, issuer, urls, ...file}) => ({
    says: `Zincir şu sertifikada kesiliyor: ${nameIn(subject)}. Onu verenin (${nameIn(issuer)}) sertifikası dosyada yok. Veren, Gmail’in güvendiği bir kökse eksik bir şey yok. Ara CA ise Gmail onun sertifikasına da ihtiyaç duyar.`,
    fix: `Kökü “${NAMES.settings}” bölümünde belirtin veya eksik sertifikayı ekleyin. ${getIssuer(urls, ISSUER, 'chain.pem')}Ardından dosyayı onunla birlikte yeniden dışa aktarın. OpenSSL ile:${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'root-not-documented': ({root, fingerprint}) => ({
    says: `Zincir, “${NAMES.settings}” bölümündeki kökler arasında olmayan bir köke ulaşıyor: ${nameIn(root)}.`,
    fix: `Gmail bu köke güveniyorsa (Google’ın listesinde veya Yönetici konsolunda, ${PATHS.smime} altında yer alıyorsa) onu “${NAMES.settings}” bölümünde SHA-256 parmak iziyle belirtin: ${fingerprint}. Değilse kökü ara sertifikasıyla birlikte Yönetici konsolunda ekleyin veya başka bir CA’nın sertifikasını kullanın.`,
  }),
  'issued-by-root': ({issuer}) => ({
    says: `Sertifika doğrudan bir kök tarafından verilmiş: ${nameIn(issuer)}. Gmail arada en az bir ara CA bekler.`,
    fix: 'Kökünüzün altında bir ara CA kurup kullanıcıların sertifikalarını ondan verin.',
  }),
  'root-included': ({subject}) => ({
    says: `Dosya kökü de içeriyor: ${nameIn(subject)}.`,
    fix: `${NOTHING_TO_DO} Gmail kendi kök listesini ve Yönetici konsolunda eklenen kökleri kullanır.`,
  }),
  'signature-invalid': ({subject, issuer}) => ({
    says: `Şu sertifika, dosyadaki veren (${nameIn(issuer)}) tarafından imzalanmamış: ${nameIn(subject)}.`,
    fix: 'Dosyada aynı adlı farklı bir sertifika veya değiştirilmiş bir sertifika var. Dosyayı verenin güncel sertifikasıyla yeniden dışa aktarın.',
  }),
  'signature-unchecked': ({subject, signature}) => ({
    says: `S/MIME Rollout ${signature} imzalarını desteklemediği için şu sertifikanın imzasını kontrol edemiyor: ${nameIn(subject)}.`,
    fix: ifRefused('SHA-256 ile RSA veya ECDSA kullanılarak imzalanmış'),
  }),
  'issuer-name-differs': ({subject, issuer}) => ({
    says: `Şu sertifika, verenin adını verenin kendi sertifikasındakinden (${nameIn(issuer)}) farklı yazıyor: ${nameIn(subject)}.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-ca': ({issuer}) => ({
    says: `Verenin sertifikası (${nameIn(issuer)}) bir CA sertifikası değil.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-cannot-sign': ({issuer}) => ({
    says: `Şu CA sertifika imzalayamaz: ${nameIn(issuer)}. Anahtar kullanımında “keyCertSign” yok.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-critical': ({issuer, extensions}) => ({
    says: `Şu CA’nın sertifikasında kritik olarak işaretlenmesi gereken uzantılar var: ${nameIn(issuer)} (${listed(extensions)}).`,
    fix: ifRefused(OTHER_ISSUER),
  }),
  'issuer-path-length': ({issuer, allowed}) => ({
    says:
      allowed === 0
        ? `Şu CA’nın altında başka bir CA olamaz, ancak bu zincirde var: ${nameIn(issuer)}.`
        : `Şu CA’nın altında yalnızca ${count(allowed, 'CA')} olabilir, ancak bu zincirde daha fazlası var: ${nameIn(issuer)}.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-path-length': ({issuer}) => ({
    says: `Şu CA, altındaki CA’ların sayısını sınırlamıyor: ${nameIn(issuer)}.`,
    fix: UNLESS_REFUSED,
  }),
  'issuer-no-crl': ({issuer, ways}) => ({
    says:
      ways.length > 0
        ? `Şu CA’nın sertifikasında, Gmail’in zorunlu tuttuğu iptal listesi (CRL) web adresi yok: ${nameIn(issuer)}. Listesine yalnızca şu yolla erişilebiliyor: ${listed(ways)}.`
        : `Şu CA’nın sertifikasında, Gmail’in zorunlu tuttuğu iptal listesi (CRL) web adresi yok: ${nameIn(issuer)}.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-email-protection': ({issuer, usages}) => ({
    says:
      usages.length > 0
        ? `Şu CA e-posta için sertifika veremez: ${nameIn(issuer)}. Yalnızca şunun için verebilir: ${purposes(usages)}.`
        : `Şu CA e-posta için sertifika veremez: ${nameIn(issuer)}. Hiçbir amaç için sertifika veremez.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-usage': ({issuer}) => ({
    says: `Şu CA’nın sertifikası, Gmail’in zorunlu tuttuğu halde, e-posta için sertifika verdiğini belirtmiyor (genişletilmiş anahtar kullanımı yok): ${nameIn(issuer)}.`,
    fix: REISSUE_BY_CA,
  }),
  'name-constraints': ({issuer, subject, names}) => ({
    says: `Şu CA, ad kısıtlamaları nedeniyle bazı adlar (${listed(names)}) için sertifika veremez: ${nameIn(issuer)}. Ancak bu zincirde böyle bir sertifika var: ${nameIn(subject)}. E-posta programları bununla atılan imzaları reddeder.`,
    fix: 'CA’dan, bu ad için sertifika vermesine izin verilen bir verenden sertifika isteyin.',
  }),
  'policy-constraints': ({issuer}) => ({
    says: `Şu CA, altındaki sertifikalarda bulunmayan bir sertifika politikasını zorunlu tutuyor: ${nameIn(issuer)}. E-posta programları bu sertifikayla atılan imzaları reddedebilir.`,
    fix: ifRefused('izin verilen bir politikaya sahip'),
  }),
  'issuer-critical-extensions': ({issuer, extensions}) => ({
    says: `Şu CA’nın sertifikasında, az sayıda programın desteklediği kritik uzantılar var: ${nameIn(issuer)} (${listed(extensions)}). Bunları desteklemeyen bir program zinciri reddetmek zorundadır.`,
    fix: ifRefused(OTHER_ISSUER),
  }),
  'issuer-extensions-unreadable': ({issuer, extensions}) => ({
    says: `Şu CA’nın sertifikasının bir bölümü okunamıyor: ${nameIn(issuer)} (${listed(extensions)}).`,
    fix: ifRefused(OTHER_ISSUER),
  }),
  'issuer-key': ({issuer, key}) => ({
    says: `Şu CA’nın anahtar türü ${key}: ${nameIn(issuer)}. Gmail 2048, 3072 veya 4096 bit RSA ile P-256 ve P-384 kabul eder.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-signature': ({issuer, signature}) => ({
    says: `Şu CA’nın sertifikası ${signature} ile imzalanmış: ${nameIn(issuer)}. Gmail, SHA-256, SHA-384 veya SHA-512 ile RSA ve ECDSA kabul eder.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-form': ({issuer, version, serial}) => ({
    says: `Şu CA’nın sertifikasının sürümü ${version}, seri numarası ${serial}: ${nameIn(issuer)}. Gmail, sürüm 3 ve en fazla 20 baytlık pozitif bir seri numarası ister.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-expired': ({issuer, notAfter}) => ({
    says: `Şu CA’nın sertifikasının süresi ${day(notAfter)} tarihinde doldu: ${nameIn(issuer)}.`,
    fix: 'Dosyayı CA’nın güncel sertifikasıyla yeniden dışa aktarın. Böyle bir sertifika yoksa CA’dan yeni bir kullanıcı sertifikası isteyin.',
  }),
  'issuer-not-yet-valid': ({issuer, notBefore}) => ({
    says: `Şu CA’nın sertifikası ancak ${day(notBefore)} tarihinden itibaren geçerli: ${nameIn(issuer)}.`,
    fix: 'Bu satırı o gün veya daha sonra yeniden çalıştırın ya da dosyayı CA’nın güncel sertifikasıyla yeniden dışa aktarın.',
  }),
  'outlives-issuer': ({issuer, notAfter, issuerNotAfter}) => ({
    says: `Sertifikanın süresi ${day(notAfter)} tarihinde doluyor, ancak onu verenin (${nameIn(issuer)}) süresi daha önce, ${day(issuerNotAfter)} tarihinde doluyor.`,
    fix: `${day(issuerNotAfter)} tarihinden önce yeni bir sertifika almayı planlayın.`,
  }),
} satisfies Partial<CertificateSentences>;
