/** Turkish: the lines of the set-up check. */
import type {Language} from '../language';
import {NAMES, PATHS} from './words';

const BEFORE = 'Henüz kontrol edilmedi: Yukarıdaki bir koşul eksik.';
const RESPONDS = () => 'API yanıt veriyor.';

export const requirements: Language['requirements'] = {
  'scopes-granted': {
    label: 'Komut dosyasının izinleri',
    met: () => 'Komut dosyasına gereken tüm izinleri verdiniz.',
    unmet: () => 'Komut dosyasına gereken tüm izinleri vermediniz.',
    unknown: BEFORE,
    todo: url =>
      url
        ? `Şu adresi açıp listedeki tüm izinleri verin: ${url}`
        : 'Komut dosyasının izin iletişim kutusunu açıp listedeki tüm izinleri verin.',
  },
  version: {
    label: 'Sürüm',
    met: version => `S/MIME Rollout ${version} yüklü.`,
    unknown: BEFORE,
  },
  'sheets-ready': {
    label: 'Sayfalar',
    met: (_about, {sheets}) =>
      `“${sheets.rollout}” sayfası kurulu. “${sheets.inventory}” ve “${sheets.log}” sayfaları gerektiğinde oluşturulur.`,
    unmet: ({sheets}) => `Henüz “${sheets.rollout}” sayfası yok.`,
    unknown: BEFORE,
    todo: (_about, {setUp}) => `S/MIME > ${setUp} seçeneğini belirleyin.`,
  },
  'drive-api': {
    label: 'Google Drive API',
    met: () => 'API yanıt veriyor: Sertifika dosyaları Drive’dan okunabiliyor.',
    unknown: BEFORE,
  },
  'refresh-happens': {
    label: NAMES.schedule,
    met: owner => `Zamanlama ${owner} hesabıyla çalışıyor.`,
    unknown: BEFORE,
  },
  'key-stored': {
    label: 'Özel anahtar',
    met: () => 'Hizmet hesabının özel anahtarı sizin için kaydedilmiş.',
    unmet: () => 'Sizin için kaydedilmiş bir hizmet hesabı özel anahtarı yok.',
    unknown: BEFORE,
    todo: () =>
      `“${NAMES.settings}” bölümünü açıp hizmet hesabının JSON anahtarını kaydedin veya anahtarsız yöntemi seçin. Anahtar yalnızca sizin için kaydedilir; bu nedenle her operatör onu ayrıca kaydeder.`,
  },
  'iam-api': {
    label: 'IAM Service Account Credentials API',
    met: RESPONDS,
    unknown: BEFORE,
  },
  'service-account': {
    label: 'Hizmet hesabı',
    met: account => `${account} var.`,
    unknown: BEFORE,
  },
  'may-sign': {
    label: 'Hizmet hesabı olarak imzalama hakkı',
    met: (account, _sheet, scope) =>
      scope
        ? `${account} sizin için imzalıyor. Komut dosyası bunun için ${scope} kapsamını kullanır.`
        : `${account} sizin için imzalıyor.`,
    unknown: BEFORE,
  },
  'delegation-basic': {
    label: 'Birincil adresler için alan genelinde yetki',
    met: () => 'Hizmet hesabı kullanıcılar adına işlem yapabiliyor.',
    unknown: BEFORE,
  },
  'delegation-sharing': {
    label: 'Diğer gönderen adresleri için alan genelinde yetki',
    met: () =>
      'Hizmet hesabı diğer gönderen adresleri için de işlem yapabiliyor.',
    unknown: BEFORE,
  },
  'gmail-api': {label: 'Gmail API', met: RESPONDS, unknown: BEFORE},
  mailbox: {
    label: 'Bir posta kutusuna erişim',
    met: user => `${user} posta kutusuna erişilebiliyor.`,
    unknown: BEFORE,
  },
  smime: {
    label: 'Bu posta kutusu için barındırılan S/MIME',
    met: user => `${user} S/MIME sertifikası alabilir.`,
    unknown: BEFORE,
  },
  'directory-users': {
    label: 'Kuruluşunuzun kullanıcılarını okumak için alan genelinde yetki',
    met: user => `Kullanıcılar ${user} adına okunabiliyor.`,
    unknown: BEFORE,
  },
  secrets: {
    label: 'Secret Manager',
    met: name => `${name} gizli anahtarı okunabiliyor.`,
    unknown: `Kontrol edilmedi: Hiçbir satır, “${NAMES.settings}” bölümünde izin verilen bir gizli anahtarı kullanmıyor.`,
  },
  'consent-client': {
    label: 'Rıza için OAuth istemcisi',
    met: () => 'Google, istemci kimliğini ve gizli anahtarını kabul ediyor.',
    unmet: () => 'OAuth istemcisinin gizli anahtarı kaydedilmemiş.',
    unknown: BEFORE,
    todo: () =>
      `İstemcinin gizli anahtarını kenar çubuğunda “${NAMES.consent}” altında kaydedin.`,
  },
  'consent-web-app': {
    label: 'Rıza için web uygulaması',
    met: address => `Kullanıcılar davetlerini şu adreste açar: ${address}`,
    unmet: () => 'Web uygulamasının adresi ayarlanmamış.',
    unknown:
      'Apps Script, web uygulamasının adresini bildirmiyor. Çalışıp çalışmadığını görmek için bir daveti kendiniz açın.',
    todo: () =>
      `${PATHS.appsScript} > Dağıt > Yeni dağıtım > Web uygulaması yolunu izleyin. Adresini kenar çubuğunda “${NAMES.consent}” altında girin ve OAuth istemcisinin yönlendirme URI’lerine ekleyin.`,
  },
  'consent-user': {
    label: 'Rızayla bir posta kutusuna erişim',
    met: user => `${user} posta kutusuna rızayla erişilebiliyor.`,
    unknown: `Kontrol edilmedi: Henüz rıza veren yok. Önce test kullanıcısını (bkz. “${NAMES.settings}”) davet edin.`,
  },
  'end-user-access': {
    label: 'S/MIME API son kullanıcı erişimi',
    met: user =>
      `${user} kullanıcısının sertifikaları rızayla yönetilebiliyor.`,
    unknown:
      'Kontrol edilmedi: Rıza veren yok veya posta kutusuna erişilemiyor.',
  },
  'cse-key-pairs': {
    label: 'Bir posta kutusu için istemci tarafı şifreleme',
    met: user => `${user} kullanıcısının anahtar çiftleri okunabiliyor.`,
    unknown: BEFORE,
  },
  'key-service': {
    label: 'Anahtar hizmeti',
    met: address =>
      `${address} yanıt veriyor ve Gmail’in gerektirdiklerini sunuyor.`,
    unknown: 'Kontrol edilmedi: Henüz bir anahtar hizmeti ayarlanmamış.',
  },
  'ca-server': {
    label: 'CA sunucusu',
    met: address => `${address}, CA’sının sertifikasıyla yanıt veriyor.`,
    unknown: BEFORE,
  },
  'ca-key': {
    label: 'CA sunucusunun anahtarı',
    met: () =>
      'Bir anahtar okunabiliyor. Doğru olup olmadığı ilk istekte anlaşılır.',
    unknown: BEFORE,
  },
  'ca-key-secret': {
    label: 'Komut dosyasında oluşturulan anahtarlar için gizli anahtar',
    met: name =>
      `${name} gizli anahtarı okunabiliyor ve anahtarları şifrelemek için yeterince uzun.`,
    unmet: () =>
      `Bu gizli anahtarın okunmasına “${NAMES.settings}” bölümünde izin verilmiyor.`,
    unknown: BEFORE,
    todo: name =>
      `“${NAMES.settings}” bölümünde “${NAMES.secrets}” altına projeyi veya gizli anahtarı girin. Gizli anahtar: ${name}`,
  },
  'ca-api': {
    label: 'Certificate Authority API',
    met: RESPONDS,
    unknown: BEFORE,
  },
  'ca-pool': {
    label: 'CA havuzu',
    met: pool => `${pool} okunabiliyor.`,
    unknown: BEFORE,
  },
  'ca-requests': {
    label: 'CA havuzuna istekler',
    met: keyType =>
      `Havuz, “${NAMES.settings}” bölümündeki geçerlilik süresi için ${keyType} anahtarlı sertifika isteklerini kabul ediyor.`,
    unknown: BEFORE,
  },
  'ca-permission': {
    label: 'Sertifika isteme hakkı',
    met: user => `${user} havuzdan sertifika isteyebilir.`,
    unknown: BEFORE,
  },
  'ca-content': {
    label: 'Sertifikaların içeriği',
    met: user =>
      `${user} için yapılan denemeye göre sertifikalar e-posta adresini ve e-posta koruması amacını içeriyor.`,
    unknown:
      'Kontrol edilmedi: Google CA Service bir sertifikanın ne içereceğini bildirmiyor veya yukarıdaki bir koşul eksik.',
  },
  'ca-root': {
    label: 'CA’nın zinciri',
    met: root =>
      `Kök, “${NAMES.settings}” bölümünde Gmail’in güvendiği kökler arasında: ${root}.`,
    unmet: () =>
      `CA havuzunun kökü, “${NAMES.settings}” bölümünde Gmail’in güvendiği kökler arasında değil.`,
    unknown: BEFORE,
    todo: root =>
      `Yönetici konsolunda ${PATHS.smime} sayfasını açıp kök sertifikayı ekleyin (Google Cloud konsolu onu CA’nın sayfasında sunar). Ardından SHA-256 parmak izini “${NAMES.settings}” > “${NAMES.roots}” altında ekleyin: ${root}`,
  },
  'directory-members': {
    label: 'Grup üyelerini okumak için alan genelinde yetki',
    met: user => `Grupların üyeleri ${user} adına okunabiliyor.`,
    unknown: BEFORE,
  },
};
