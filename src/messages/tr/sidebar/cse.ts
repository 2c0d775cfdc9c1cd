import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {COLUMNS, NAMES} from '../words';

const ROWS = 'Satırlar';
const ONLY_HERE =
  'Yalnızca bu sayfada, açık olduğu sürece tutulur. Arka planda işlenen satırlar bunu kullanamaz.';

/** Client-side encryption (CSE): its sheet, the key service, key pairs and identities, the import of files. */
export const cse = ({number, date, moment, days, sheet: {sheets}}: Speech) => {
  const rows = (count: number) => `${number(count)} satır`;
  return {
    cse: {
      parts: 'Şifreleme bölümleri',
      part: {
        rows: ROWS,
        row: COLUMNS.user,
        keyService: 'Anahtar hizmeti',
        folder: NAMES.import,
      },
      intro:
        'Gmail istemci tarafı şifreleme: Kullanıcılar, kendi anahtar hizmetinizin sakladığı anahtarlarla imzalar ve şifreler; böylece Google e-postalarını okuyamaz.',
      notReady: `Bu e-tabloda henüz “${sheets.cse}” sayfası yok.`,
      setUpHint:
        'Sayfaları oluşturur veya onarır. Yazdığınız hiçbir şey silinmez.',
      noAccess:
        'İstemci tarafı şifreleme, siz dahil her kullanıcı adına kurulur. Bunun için alan genelinde yetkiye sahip bir hizmet hesabı gerekir.',
      state: 'Satırların durumu',
      empty: `“${sheets.cse}” sayfasında henüz satır yok. .p7pem ve .wrap dosyalarını içeren bir klasörü içe aktarın veya her satıra kullanıcı, sertifika ve anahtar meta verilerini girin.`,
      waiting: (count: number) =>
        `${rows(count)}, Gmail’in istemci tarafı şifrelemeyi etkinleştirmesini bekliyor.`,
      waitingHint: 'Bu, bir yönetici açtıktan sonra 24 saate kadar sürer.',
      nextTry: (time: number) =>
        `Otomatik olarak yeniden denenecek: ${moment(time)}.`,
      noNextTry:
        'Otomatik olarak yeniden denenmez. İstemci tarafı şifreleme etkin olunca bu satırları yeniden yükleyin.',
      next: {
        check:
          'Sertifikayı, anahtar meta verilerini ve anahtar hizmetini kontrol eder. Hiçbir şey göndermez.',
        upload:
          'Anahtar çiftlerini yükler ve kimliklere atar. Hiçbir şey iki kez kaydedilmez.',
        fix: 'Satırlar aşağıda, mesajlarına göre sıralanmıştır.',
        wait: 'Gmail, istemci tarafı şifrelemeyi 24 saat içinde etkinleştirir. O zamana kadar yapılacak bir şey yok.',
      },
      menu: {
        titles: {
          cseCheck: (count: number) => `${number(count)} satırı kontrol et`,
          cseRefresh: (count: number) => `${number(count)} satırın durumunu al`,
        },
        hints: {
          cseCheck: 'Dosyaları açar. Hiçbir şey göndermez.',
          cseUpload: 'Hiçbir şey iki kez kaydedilmez.',
          cseRefresh: 'Gmail’de ne olduğunu okur.',
          cseSwitch: 'Başka bir anahtar hizmetinin çiftlerini yükler.',
          cseRollBack: 'Önceki anahtar çiftlerini yeniden kullanır.',
          cseEnable: 'Yeniden imzalamayı ve şifre çözmeyi sağlar.',
        },
      },
      passwordHint: `Sertifikası bir PKCS#12 dosyası olan satırlar için. ${ONLY_HERE}`,
    },

    keyServiceToken: {
      title: 'Anahtarları sarmalama jetonu',
      label: 'Jeton',
      hint: `Anahtar hizmetinizin, özel anahtarları sarmalarken “authentication” olarak istediği değer. ${ONLY_HERE}`,
      given: 'Bu çalıştırma için bir jeton ayarlandı.',
      forget: 'Jetonu kaldır',
    },

    cseRow: {
      none: 'Satır seçilmedi',
      noneHint: `Kullanıcının anahtarlarını burada görmek için “${sheets.cse}” sayfasında bir satırı tıklayın.`,
      use: 'Anahtar çiftinin kullanımı',
      uses: {
        both: 'İmzalama ve şifreleme',
        signing: 'İmzalama',
        encryption: 'Şifreleme',
        unknown: 'Bilinmiyor',
      },
    },

    keyPairs: {
      title: 'Gmail’deki anahtar çiftleri',
      show: 'Anahtar çiftlerini göster',
      again: 'Yeniden yükle',
      found: (count: number) => `${number(count)} anahtar çifti`,
      none: 'Gmail’de bu kullanıcı için anahtar çifti yok.',
      identity:
        'Kullanıcının bir kimliği var ve şifrelenmiş e-posta gönderebilir.',
      noIdentity: 'Kullanıcının kimliği yok ve şifrelenmiş e-posta gönderemez.',
      otherIdentity: (address: string) =>
        `Gmail’de, önceki bir birincil adres olan ${address} için de bir kimlik var. Bu kimlik kullanılmıyor.`,
      pair: (at: number) => `Anahtar çifti ${number(at)}`,
      states: {
        enabled: 'Etkin',
        disabled: 'Devre dışı',
        unknown: 'Durumu bilinmiyor',
      },
      usedFor: {
        both: 'İmzalar ve şifreler',
        signing: 'İmzalar',
        encryption: 'Şifreler',
        nothing: 'Kimlik tarafından kullanılmıyor',
      },
      certificate: 'Sertifika',
      unreadable: 'Okunamıyor.',
      about: 'Sertifika hakkında daha fazla bilgi',
      keptBy: 'Özel anahtarı saklayan',
      disabledSince: 'Devre dışı bırakıldığı zaman',
      obliteration: 'Kalıcı olarak silme',
      obliterable: 'Şimdi mümkün.',
      obliterableUnused:
        'Kimlik başka bir anahtar çifti kullanınca veya silinince mümkün.',
      countdown: (left: number, from: number) =>
        `Mümkün olacağı tarih: ${date(from)} (${days(left)}).`,
      noCountdown:
        'Henüz mümkün değil. Gmail, ne zamandan beri devre dışı olduğunu bildirmiyor.',
      id: 'Anahtar çifti ID’si',
      day: (time: number) => date(time),
      enable: 'Etkinleştir',
      disable: 'Devre dışı bırak…',
      use: `${NAMES.useForIdentity}…`,
      makeIdentity: 'Bununla bir kimlik oluştur',
      obliterate: 'Kalıcı olarak sil…',
      deleteIdentity: `${actionNames.cseDeleteIdentity}…`,
      done: {
        enable: 'Anahtar çifti etkinleştirildi.',
        disable: 'Anahtar çifti devre dışı bırakıldı.',
        obliterate: 'Anahtar çifti kalıcı olarak silindi.',
        use: 'Kimlik artık bu anahtar çiftini kullanıyor.',
        delete: 'Kimlik silindi.',
      },
      disabling: {
        title: 'Anahtar çifti devre dışı bırakılsın mı?',
        titleInUse: 'Kullanılan anahtar çifti devre dışı bırakılsın mı?',
        harm: (user: string) =>
          `${user} kullanıcısının kimliği bunu kullanmıyor. Yeniden etkinleştirilene kadar, onunla şifrelenmiş e-postalar okunamaz.`,
        harmInUse: (user: string) =>
          `${user} kullanıcısının kimliği bunu kullanıyor. Yeniden etkinleştirilene veya kimlik farklı bir çift kullanana kadar kullanıcı imzalayamaz, şifrelenmiş e-posta gönderemez ve onunla şifrelenmiş e-postaları okuyamaz.`,
        confirm: 'Devre dışı bırak',
      },
      using: {
        title: 'Bundan sonra bu anahtar çifti kullanılsın mı?',
        says: (user: string) =>
          `${user} bununla imzalar ve başkaları bununla şifreler. Şu anda kullanılan anahtar çifti kalır; böylece eski e-postalar okunabilir.`,
        confirm: 'Bu anahtar çiftini kullan',
      },
      obliterating: {
        title: 'Bu anahtar çifti kalıcı olarak silinsin mi?',
        harm: (user: string) =>
          `${user} kullanıcısının bu anahtar çiftiyle şifrelenmiş e-postaları bir daha hiç okunamaz: ne kullanıcı, ne bir yönetici tarafından, ne de anahtar hizmetinin yardımıyla. Hemen geçerli olur ve geri alınamaz.`,
        type: (user: string) =>
          `Onaylamak için kullanıcının adresini yazın: ${user}`,
        confirm: 'Kalıcı olarak sil',
      },
      deleting: {
        title: 'Bu kimlik silinsin mi?',
        harm: (user: string) =>
          `${user} artık şifrelenmiş e-posta gönderemez ve başkaları sertifikayı dizinde bulamaz. Anahtar çiftleri kalır; böylece eski e-postalar okunabilir ve yeniden bir kimlik oluşturabilirsiniz.`,
        confirm: 'Sil',
      },
    },

    keyService: {
      title: NAMES.keyService,
      address: settingLabels.keyService.address,
      addressHint:
        'Tüm satırların kullanması gereken anahtar hizmeti. Boş: Bir çalıştırmadaki tüm satırların ortak hizmeti.',
      assigned: settingLabels.keyService.assigned,
      assignedHint:
        'Yönetici konsolunda birden fazla hizmet atadıysanız her satıra bir tane girin: birimin yolu veya grubun adresi, bir boşluk ve anahtar hizmetinin adresi. Gruplar birimlerden, ilk grup diğerlerinden, en yakın birim üstündekilerden önceliklidir. Diğer tüm kullanıcılar yukarıdaki anahtar hizmetini kullanır.',
      check: NAMES.checkKeyService,
      checking: 'Kontrol ediliyor…',
      checkWhat: (uri: string) => `Kontrol et: ${uri}`,
      checkOne: 'Kontrol et',
      inRows: 'Satırlarda',
      rows,
      answers: (name: string) => `${name} yanıt veriyor.`,
      clean: 'Sorun bulunmadı.',
      name: 'Ad',
      vendor: 'Sağlayıcı',
      version: 'Sürüm',
      operations: 'Sundukları',
      blank: 'belirtilmemiş',
      wrapping: 'Özel anahtarları sarmalama',
      wraps: settingLabels.keyService.wraps,
      wrapsHint:
        'Kapalı olması daha güvenlidir: Sarmalanmış anahtarlar o zaman .wrap dosyalarından alınır.',
      warning:
        'Özel anahtarlar o zaman komut dosyası tarafından açılır ve şifrelenmeden, TLS üzerinden anahtar hizmetine gönderilir. Bu sırada, Google dahil komut dosyasını denetleyen herkes anahtarları ve korudukları tüm e-postaları okuyabilir.',
      warningFix:
        'Anahtarları oluşturuldukları yerde, anahtar hizmetinizin kendi aracıyla sarmalayıp .wrap dosyalarını içe aktarın. Bunu yalnızca bu riski kabul ettiğiniz anahtarlar için kullanın.',
      template: settingLabels.keyService.template,
      templateHint:
        'Sağlayıcınızın gerektirdiği biçimde JSON. {{private_key}} yerine anahtar, {{authentication}} yerine jeton, {{perimeter_id}} yerine çevre kimliği konur.',
      keyFormat: settingLabels.keyService.keyFormat,
      keyFormats: settingValues.keyFormat,
      answerField: settingLabels.keyService.answerField,
      answerFieldHint:
        'Sarmalanmış anahtarı içeren alan. İç içe bir alan için adları noktalarla birleştirin.',
      perimeterId: settingLabels.keyService.perimeterId,
      perimeterIdHint: 'Yalnızca anahtar hizmetiniz gerektiriyorsa.',
    },

    cseFolder: {
      intro:
        'Dosyaları Google’ın kendi aracındaki gibi adlandırılmış bir klasör için: sertifika zincirini içeren kullanıcı@alan.p7pem ve sarmalanmış anahtarı içeren kullanıcı@alan.wrap. Sayfaya dosyaların içerikleri değil, bağlantıları yazılır.',
      folder: 'Klasör',
      folderHint:
        'Drive’daki veya bir ortak Drive’daki klasörün bağlantısı ya da kimliği.',
      scan: 'Klasörü tara',
      scanAgain: 'Yeniden tara',
      scanning: 'Taranıyor…',
      result: 'Ne olacak',
      counts: {
        added: (count: number) => `Yeni: ${number(count)}`,
        changed: (count: number) => `Değişen: ${number(count)}`,
        unchanged: (count: number) => `Değişmeyen: ${number(count)}`,
        left: (count: number) => `Kullanılmayan: ${number(count)}`,
      },
      countHints: {
        added: `“${sheets.cse}” sayfasının sonuna eklenen satırlar.`,
        changed: 'Dosyaları değişen satırlar.',
        unchanged: 'Bu dosyalara zaten sahip olan satırlar.',
        left: 'Bir satıra ait olmayan dosyalar; aşağıya bakın.',
      },
      examples: 'Satırlardan bazıları',
      heads: {user: 'Kullanıcı ve dosyalar', does: 'Değişiklik'},
      does: {added: 'Yeni', changed: 'Değişen'},
      noFile: 'yok',
      certificate: (name: string) => `Sertifika: ${name}`,
      metadata: (name: string) => `Anahtar: ${name}`,
      leftovers: (count: number) => `Kullanılmayan dosya: ${number(count)}`,
      listed: (count: number) => `İlk ${number(count)} tanesi listelenir.`,
      leftoversName: 'kullanilmayan-dosyalar.csv',
      take: (added: number, changed: number) => {
        if (changed === 0) return `${number(added)} yeni satır yaz`;
        if (added === 0) return `${number(changed)} değişen satır yaz`;
        return `${number(added)} yeni, ${number(changed)} değişen satır yaz`;
      },
      taking: 'Yazılıyor…',
      done: 'Dosyalar sayfada',
      taken: (added: number, changed: number) =>
        `Eklenen satır: ${number(added)}, değişen: ${number(changed)}.`,
      next: `Sonraki adım: “${ROWS}” bölümünde “${actionNames.cseCheck}” işlemini çalıştırın. Dosyaları ve anahtar hizmetini kontrol eder, Gmail’e hiçbir şey göndermez.`,
      openRows: 'Satırları aç',
      another: 'Başka bir klasörü tara',
    },
  };
};
