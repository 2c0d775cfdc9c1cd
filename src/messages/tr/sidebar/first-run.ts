import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {NAMES} from '../words';

/** The checklist of the first run. */
export const firstRun = ({number, pick}: Speech) => ({
  /** The entry in the Admin console, wherever it is missing. */
  delegation: {
    open: 'Yönetici konsolunu aç',
    how: 'Orada “Yeni ekle” seçeneğini belirleyin, ikisini de yapıştırın ve “Yetkilendir” düğmesini tıklayın. İstemci kimliği zaten listedeyse o girişi düzenleyip kapsamlarını değiştirin.',
    copyAll: 'Tümünü kopyala',
    copyAllHint:
      'Süper yönetici değil misiniz? Kopyaladıklarınızı bir süper yöneticiye gönderin.',
    /** For a person who cannot see this page. */
    message: (entry: string, address: string) =>
      `Lütfen şu girişi Yönetici konsolunda alan genelinde yetkiye ekleyin:\n${address}\n\n${entry}\n\nİstemci kimliği zaten listedeyse o girişi düzenleyip kapsamlarını bunlarla değiştirin.`,
  },

  firstRun: {
    title: 'S/MIME Rollout’u kurun',
    done: (done: number, all: number) =>
      `${number(done)}/${number(all)} adım tamamlandı`,
    minutes: (minutes: number) => `yaklaşık ${number(minutes)} dakika kaldı`,
    problems: (count: number) => `${number(count)} sorun`,
    hide: 'Yapılacaklar listesini gizle',
    line: (done: number, all: number) =>
      `Kurulum: ${number(done)}/${number(all)} adım tamamlandı`,
    collapsed: (to: number) => `Adımlar 1–${number(to)}`,
    step: (step: number, state: string) => `Adım ${number(step)}, ${state}: `,
    states: {
      done: 'Tamamlandı',
      now: 'Şimdi',
      todo: 'Yapılacak',
      blocked: 'Henüz değil',
      problem: 'Sorun',
    },
    after: (steps: readonly number[]) =>
      pick(steps.length, {
        one: `Adım ${steps.map(number).join('')} tamamlanınca açılır.`,
        other: `Adım ${steps.map(number).join(' ve ')} tamamlanınca açılır.`,
      }),
    change: 'Değiştir',
    names: {
      sheets: 'Sayfaları oluşturun',
      access: 'Posta kutusu erişimini seçin',
      delegation: 'Alan genelinde yetki verin',
      mailbox: 'Bir posta kutusunu deneyin',
      rows: 'İlk satırları ekleyin',
      check: 'Sertifika dosyalarını kontrol edin',
      pilot: '1–3 satırlık bir pilot yükleyin',
      rest: 'Kalanları yükleyin',
      schedule: 'Zamanlamayı açın',
    },
    hints: {
      sheets: 'Tüm sayfalar hazır.',
      access: '',
      delegation: 'Bir süper yönetici gerekir.',
      mailbox: '',
      rows: 'Bunu şimdi yapabilirsiniz.',
      check: 'Gmail’e hiçbir şey göndermez.',
      pilot: 'Küçük başlar: Bir hata en fazla üç posta kutusunu etkiler.',
      rest: 'Sorunsuz bir pilottan sonra açılır.',
      schedule: 'Durumu alır, yeniler ve size bir özet gönderir.',
    },
    sheets: {
      says: 'Bu e-tablo hâlâ boş. S/MIME Rollout ona kendi sayfalarını ekler.',
      button: 'Sayfaları oluştur',
      hint: 'Kendi sayfalarınız olduğu gibi kalır. İlk operatör siz olursunuz.',
    },
    access: {
      says: 'Posta kutularına nasıl erişeceksiniz?',
      legend: 'Posta kutularına erişim',
      choices: {
        keyless: 'Hizmet hesabı, anahtarsız',
        key: 'Hizmet hesabı, özel anahtar',
        own: 'Yalnızca kendi posta kutum',
      },
      hints: {
        keyless:
          'Tüm kullanıcılar. Hizmet hesabı için Google imzalar; bu nedenle kaybolabilecek bir anahtar yoktur.',
        key: 'Tüm kullanıcılar. Anahtar dosyasını her operatör kaydeder.',
        own: 'Kurulum gerekmez. Kendi sertifikanızla ilk deneme için.',
      },
      recommended: 'Önerilen',
      account: 'Hizmet hesabının e-posta adresi',
      accountLink: 'Hizmet hesaplarını aç',
      buttons: {
        keyless: 'Anahtarsız erişimi kullan',
        key: 'Özel anahtarı kullan',
        own: 'Yalnızca kendi posta kutumu kullan',
      },
      accountMissing: 'Hizmet hesabının e-posta adresini girin.',
      chosen: {
        keyless: 'Anahtarsız; tüm kullanıcılara erişir.',
        key: 'Özel anahtar; tüm kullanıcılara erişir.',
        own: 'Yalnızca kendi posta kutunuz. Diğer kullanıcıların satırları engellenmiş kalır.',
      },
    },
    delegation: {
      says: 'Bir süper yönetici, Yönetici konsoluna bir giriş ekler.',
      own: 'Kendi posta kutunuz için gerekmez.',
      works: (user: string) => `${user} için çalışıyor.`,
      clientId: 'İstemci kimliği',
      noClientId:
        'Google istemci kimliğini henüz bildirmedi. Hizmet hesabının ayrıntılarında yer alır.',
      scopes: (count: number) => `Kapsamlar (${number(count)})`,
      scopesHint:
        'Başka takma adları olan satırlar için bir kapsam daha gerekir; böyle bir satır olunca burada görünür.',
      waiting: (user: string) => `${user} için henüz çalışmıyor.`,
      waitingHint:
        '20 saniyede bir kontrol edilir. Yeni bir giriş genellikle birkaç dakika içinde çalışır; bu bir gün sürebilir.',
      testing: (user: string) => `Erişim kontrol ediliyor: ${user}…`,
    },
    mailbox: {
      says: (user: string) => `${user} kullanıcısının S/MIME ayarlarını okur.`,
      works: (user: string) => `${user} posta kutusuna erişilebiliyor.`,
      worksOwn:
        'Kendi posta kutunuza erişilebiliyor, ancak başkasına erişilemiyor.',
      uses: (user: string) => `Kullanılan: ${user}.`,
      test: 'Bu posta kutusunu dene',
      again: 'Yeniden dene',
      changeMailbox: 'Posta kutusunu değiştir',
      field: 'Test posta kutusu',
      fieldHint:
        'Dağıtım yapacağınız kuruluş birimindeki bir kullanıcı. Posta kutusunda hiçbir şey değiştirilmez.',
      gmailSettings: 'Gmail ayarlarını aç',
      repeated:
        '20 saniyede bir yeniden denenir. Yönetici konsolundaki bir değişiklik 24 saate kadar sürebilir.',
    },
    rows: {
      says: 'Her satır bir kullanıcıya bir sertifika verir. İçe aktarma, satır eklemeden önce bir önizleme gösterir.',
      // Contains the link word for word: a small letter for İ would be another word to speech input.
      button: `${NAMES.import} sekmesini aç`,
      link: NAMES.import,
      done: (count: number) => `Sayfada ${number(count)} satır var.`,
      hint: 'Veya sayfaya bir kullanıcı ve bir dosya bağlantısı yazın.',
    },
    check: {
      says: 'Her dosyayı açar ve Gmail’in gereksinimleriyle karşılaştırır. Hiçbir şey gönderilmez.',
      button: (count: number) => `${number(count)} satırı kontrol et`,
      link: actionNames.check,
      done: 'Tüm dosyalar kontrol edildi.',
    },
    pilot: {
      says: 'Çalışıp çalışmadığını size bildirebilecek birkaç kullanıcıyla başlayın.',
      button: (count: number) => `${number(count)} satırı yükle`,
      done: 'Pilot çalıştı.',
      noneReady: 'Hazır satır yok.',
      noneReadyHint:
        'Satırlardaki mesajları uygulayın, ardından satırları yeniden kontrol edin. Yalnızca hazır olan satırlar yüklenir.',
      failed: (failed: number, all: number) =>
        `${number(all)} satırdan ${number(failed)} tanesi başarılı olmadı.`,
      failedHint: 'Mesajlarını okuyun, ardından pilotu yeniden çalıştırın.',
      worked: (count: number) =>
        pick(count, {
          one: 'Gmail, pilot posta kutusunda yeni sertifikayla imzalıyor.',
          other: `Gmail, ${number(count)} pilot posta kutusunun tümünde yeni sertifikayla imzalıyor.`,
        }),
      ask: 'Bir pilot kullanıcısından imzalı bir e-posta göndermesini isteyin, ardından devam edin.',
      opensAll: (all: number, now: number) =>
        pick(now, {
          one: `Bu satır başarılı olunca ${number(all)} satırın tümü açılır. Başarısız olursa bu boyutta bir yükleme başarılı olana kadar kalanlar kapalı kalır.`,
          other: `Bu ${number(now)} satır başarılı olunca ${number(all)} satırın tümü açılır. Biri başarısız olursa bu boyutta bir yükleme başarılı olana kadar kalanlar kapalı kalır.`,
        }),
      opensTen: (now: number) =>
        pick(now, {
          one: 'Bu satır başarılı olunca sonraki 10 satır açılır.',
          other: `Bu ${number(now)} satır başarılı olunca sonraki 10 satır açılır.`,
        }),
      gates: 'Dağıtım nasıl açılır',
      few: '1–3 satır',
      ten: '10 satır',
      all: (count: number) => `Tümü (${number(count)})`,
      allRows: 'Tüm satırlar',
      worksState: 'Çalıştı',
      now: 'Şimdi',
      closed: 'Kapalı',
      openAll: 'Yine de tüm satırları aç…',
      openAllTitle: (count: number) =>
        `${number(count)} satırın tümü açılsın mı?`,
      openAllSays:
        'Pilot, yüklemelerin çalıştığını henüz göstermedi. Bir şey yanlışsa bu, aynı anda tüm posta kutularını etkiler.',
      openAllConfirm: 'Tüm satırları aç',
    },
    rest: {
      done: 'Hazır olan her satır yüklendi.',
    },
    schedule: {
      says: 'Her gece durumu alır, zamanı gelenleri yeniler ve dikkat gerektirenleri size e-postayla bildirir.',
      button: 'Zamanlamayı aç',
      link: 'Aç',
      done: 'Zamanlama açık.',
    },
  },
});
