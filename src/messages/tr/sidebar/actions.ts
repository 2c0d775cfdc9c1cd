import type {Speech} from '../../sidebar';
import {actionNames, updateHint} from '../action-names';
import {NAMES} from '../words';

/** The actions on rows, their cost, and the questions before them. */
export const actions = ({number, span, sheet: {sheets, columns}}: Speech) => ({
  actions: {...actionNames, cseRollBack: 'Geri dön'},

  updateHint,

  overview: {
    setUpTitle: 'S/MIME Rollout’u kurun',
    more: 'Diğer özellikler',
    consentHint: 'Kendi posta kutularına erişim veren kullanıcılar',
    encryptionHint: 'Anahtar hizmetinizin sakladığı anahtarlar',
    total: (rows: number) => `${number(rows)} satır`,
    count: (label: string, count: number) => `${label}: ${number(count)} satır`,
    empty: `“${sheets.rollout}” sayfasında henüz satır yok. Her satıra bir kullanıcı ve bir sertifika dosyası girin.`,
    ownAccess:
      'Yalnızca kendi posta kutunuza erişilebiliyor. Diğer kullanıcılara erişmek için önce onların erişimini kurun.',
    openSettings: 'Ayarları aç',
    setUp: NAMES.setUp,
    notReady: `Bu e-tabloda henüz “${sheets.rollout}” sayfası yok veya bir bölümü eksik.`,
    setUpHint: `“${sheets.rollout}”, “${sheets.inventory}”, “${sheets.log}”, “${sheets.dashboard}” ve “${sheets.cse}” sayfalarını oluşturur veya onarır. Yazdığınız hiçbir şey silinmez.`,
    rows: 'Satırlar',
    selections: {
      selected: NAMES.selected,
      todo: NAMES.todo,
      attention: NAMES.attention,
      all: NAMES.all,
    },
    chipCount: (rows: number) => `(${number(rows)})`,
    makeDefault: 'Varsayılan yap',
    renewalDays: 'Bitişten kaç gün önce (bu kez)',
    renewalDaysHint: `Boş: zamanlamadaki sayı. Satırdaki “${columns.renewalDays}” değeri önceliklidir.`,
    validUntil: 'Geçerlilik tarihi (bu kez)',
    validUntilHint:
      'Boş: şimdi. Bir tarih girilirse yalnızca süresi o tarihten sonra dolan sertifikalar geçerli sayılır.',
  },

  /** What an action would do. */
  preview: {
    button: actionNames.preview,
    of: (action: string) => `Önizle: ${action}`,
  },

  /** One certificate for several addresses of a user. */
  further: {
    choice: 'Kullanıcının sertifikadaki diğer adresleri için de',
    choiceHint:
      'Bir sertifika, satırdaki kullanıcının birden fazla adresi içinse her biri için bir satır eklenir. Önce hangileri olduğunu görürsünüz.',
    looking: (seen: number, all: number) =>
      `Okunan sertifika: ${number(seen)}/${number(all)}.`,
    title: 'Diğer adresler',
    found: (count: number) =>
      count === 0
        ? 'Sertifika alan başka adres yok.'
        : `${number(count)} adres daha, satırının sertifikasını alır:`,
    gets: (alias: string, user: string, row: number) =>
      `${alias} (${user}, satır ${number(row)})`,
    left: 'Sertifikalardaki şu adresler bir şey almaz:',
    unconfirmed: (address: string, user: string) =>
      `${address}: ${user} onaylamamış`,
    notTheirs: (address: string, user: string) =>
      `${address}: ${user} kullanıcısının adresi değil`,
    unread: 'Şu satırlar okunamadı:',
    unreadRow: (row: number, alias: string, why: string) =>
      `Satır ${number(row)}, ${alias}: ${why}`,
    upload: (rows: number, further: number) =>
      further === 0
        ? `${number(rows)} satırı yükle`
        : `${number(further)} satır ekle, toplam ${number(rows + further)} satırı yükle`,
  },

  forecast: {
    title: (action: string) => `${action}: gerekenler`,
    sentence: (
      rows: number,
      seconds: number,
      fetches: number,
      perDay: number,
    ) =>
      `${number(rows)} satır: yaklaşık ${span(seconds)}, günlük ${number(perDay)} istekten ${number(fetches)} tanesi.`,
    today: (made: number) => `Bugün ${number(made)} istek kullanıldı.`,
    otherWay: {
      quick: (seconds: number, fetches: number) =>
        `Daha büyük gruplarla: yaklaşık ${span(seconds)}, ${number(fetches)} istek.`,
      sparing: (seconds: number, fetches: number) =>
        `Tasarruf için istekler daha büyük gruplar halinde gönderilir. Daha küçük gruplarla: yaklaşık ${span(seconds)}, ${number(fetches)} istek.`,
    },
    exceeds:
      'Bu, bugün kalandan fazla. İstekler tükenince çalıştırma duraklar ve ertesi gün otomatik olarak devam eder.',
    asJob:
      'Bugün yapmak için komut satırından veya Cloud Run işi olarak çalıştırın.',
    start: 'Başlat',
  },

  job: {
    title: (action: string) => `İş olarak: ${action}`,
    ended: (action: string) => `İş olarak ${action} sona erdi`,
    summary: (done: number, attention: number) =>
      `${number(done)} satır tamamlandı. ${attention === 0 ? 'İlgi bekleyen satır yok.' : `${number(attention)} satır ilgi bekliyor.`}`,
    tasks: (ended: number, tasks: number) =>
      `${number(tasks)} görevden ${number(ended)} tanesi sona erdi`,
    notEnded: (tasks: number) =>
      `${number(tasks)} görev sona ermedi. Günlüklerine bakın ve işi yeniden çalıştırın.`,
    atWork: (action: string) => `Komut satırından: ${action}`,
    stopping:
      'Birkaç saniye içinde, gönderilmiş istekler tamamlanınca durur. Aynı komut kaldığı yerden devam eder.',
    silent: 'On beş dakikadır haber alınamıyor. Günlüğüne bakın.',
    asOf: (operator: string, moment: string) =>
      `${moment} itibarıyla, çalıştıran: ${operator}`,
  },
});
