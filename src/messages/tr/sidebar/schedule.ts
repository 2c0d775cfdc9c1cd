import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES, PATHS} from '../words';

const SWITCH_ON = 'Aç';

/** How the sheet is kept up to date automatically. */
export const schedule = ({moment, hour, number, sheet: {sheets}}: Speech) => ({
  testMail: {
    send: NAMES.sendTest,
    sent: (to: string) => `Deneme e-postası gönderildi: ${to}.`,
    unsent: (to: string) =>
      `Deneme e-postası ${to} adresine gönderilemedi. Google günde belirli sayıda e-postaya izin verir; yarın tekrar deneyin.`,
    posted: 'Google Chat’te yayınlandı.',
    unposted:
      'Google Chat kabul etmedi: Chat alanında yeni bir webhook oluşturup adresini kaydedin.',
  },
  schedule: {
    intro: `Durumu otomatik olarak alır, zamanı gelenleri yeniler ve süresi yakında dolacak veya engellenmiş olanlar hakkında e-posta gönderir. Onu açan kişinin hesabıyla çalışır: onun izinleriyle ve “${sheets.log}” sayfasında onun adıyla; istekleri ve e-postaları onun sınırlarından düşülür.`,
    edit: NAMES.editSchedule,
    state: 'Durum',
    off: 'Zamanlama kapalı.',
    on: 'Zamanlama açık.',
    lost: 'Zamanlama sizin hesabınızla çalışacak şekilde ayarlanmış, ancak saat tetikleyicisi yok.',
    lostFix: `Yeniden yüklemek için “${SWITCH_ON}” düğmesini tıklayın.`,
    owner: 'Çalıştıran hesap',
    you: (owner: string) => `${owner} (siz)`,
    last: 'Son çalışma',
    never: 'Henüz yok',
    next: 'Sonraki, yaklaşık',
    notPlanned: 'Planlanmadı',
    moment,
    failure: 'Sonuncusu başarısız oldu.',

    every: settingLabels.schedule.every,
    everies: settingValues.every,
    hour: settingLabels.schedule.hour,
    hours: hour,
    hourHint: (timeZone: string) =>
      `E-tablonun saat diliminde: ${timeZone}. İzleyen bir saat içinde başlar.`,
    renew: settingLabels.schedule.renew,
    renewHint:
      'Satırlarda bağlantısı olan dosyalarla. Yeni sertifika varsayılan olur ve eskisi kalır.',
    folder: settingLabels.schedule.watchedFolder,
    folderHint: `Bir Drive klasörünün bağlantısı. Bir satırın yenileme zamanı gelince klasörde o satırın adresi için bulunan en yeni sertifika dosyası satıra yazılır ve yenileme yapılır. Şifreler, dosyaların yanındaki bir listeden (passwords.csv) alınır. Zamanlamada bunun için “${NAMES.renewDue}” gerekir.`,
    folderSecret: settingLabels.schedule.watchedSecret,
    folderSecretHint: `Listede şifresi olmayan dosyalar için: Google Secret Manager’daki bir gizli anahtarın adı (ör. projects/my-project/secrets/p12-password). “${NAMES.settings}” bölümünde izin verilmelidir.`,
    folderNow: 'İzlenen klasördeki dosyalar',
    take: 'Klasörden yenile',
    taking: 'Klasör taranıyor…',
    nothingDue: 'Yenileme zamanı gelen satır yok.',
    given: (given: number, due: number) =>
      `Yenileme zamanı gelen ${number(due)} satırdan ${number(given)} tanesi için daha yeni bir dosya var.`,
    takenFor: (file: string, address: string) => `${file} → ${address}`,
    left: 'Kullanılmayan:',

    readsAll: settingLabels.schedule.readsAll,
    readsAllHint:
      'Aksi halde her posta kutusu haftada bir okunur. Daha önce yalnızca satırı, dizin veya bir bitiş tarihi gerektiriyorsa okunur.',

    everyUser: settingLabels.schedule.everyUser,
    everyUserHint: `Satırı olmayan kullanıcıları “${sheets.inventory}” sayfasına ekler. Hesabıyla çalıştığı kişi yönetici olmalıdır ve Yönetici konsolundaki alan genelinde yetki girişinde şu kapsam da gerekir:`,
    directoryScope: 'OAuth kapsamı',

    ends: 'Sertifikanın süresi dolmadan önce',
    renewalDays: settingLabels.schedule.renewalDays,
    renewalDaysHint: 'Kendi gün sayısı olmayan satırlar için.',
    renewalDaysWrong: '1 ile 365 arasında bir tam sayı girin.',
    tiers: settingLabels.schedule.tiers,
    tiersHint:
      'Örneğin 30, 14, 7, 3, 1. Her sertifika, bunların her birinde bir kez ve süresi dolunca yeniden bildirilir.',
    tiersWrong: '1 ile 365 arasında, bir ile on arası tam sayı girin.',
    recipients: settingLabels.schedule.recipients,
    recipientsHint: 'Her satıra bir adres. Boş: hesabıyla çalıştığı kişi.',
    chat: `${settingLabels.schedule.chatWebhook} (isteğe bağlı)`,
    chatHint: `Özetin başlığını ve nedenleri, adlar olmadan bir Chat alanında yayınlar. Chat alanında ${PATHS.webhooks} yolunu izleyip adresi kopyalayın. Adres gizlidir.`,
    chatStored: 'Bir webhook kayıtlı. Korumak için bu alanı boş bırakın.',
    chatForget: 'Yayınlamayı durdur ve kayıtlı webhook’u sil',
    testHint:
      'Şu anda açık olan her şeyi gösterir ve size gönderilir. Hiçbir şey bununla bildirilmiş sayılmaz.',
    recipientsWrong: (address: string) => `Bu bir adres değil: ${address}`,
    recipientsTooMany: (most: number) =>
      `En fazla ${number(most)} adres girin.`,

    /** @param operator empty if unknown */
    runsAsYou: (operator: string) =>
      `E-tablo kapalıyken bile sizin hesabınızla${named(operator)} çalışır.`,
    willRunAsYou: (operator: string) =>
      `Kaydedilince, e-tablo kapalıyken bile sizin hesabınızla${named(operator)} çalışır.`,
    stopsIt: 'Kaydettiğinizde saat tetikleyicisi kaldırılır.',
    switchOn: SWITCH_ON,
    takeOver: 'Devral…',
    stopOther: 'Kapat…',
    saved: 'Kaydedildi.',
    savedNext: (time: number, timeZone: string) =>
      `Kaydedildi. Sonraki çalışma: yaklaşık ${moment(time, timeZone)}.`,

    takeOverTitle: (owner: string) =>
      `Zamanlama ${owner} kullanıcısından devralınsın mı?`,
    takeOverSays: (owner: string) =>
      `Şu anda ${owner} hesabıyla çalışıyor. ${owner} hesabının saat tetikleyicisi bir sonraki çalışmasında kendini kaldırır.`,
    takeOverConfirm: 'Devral',
    stopTitle: (owner: string) =>
      `${owner} hesabının zamanlaması kapatılsın mı?`,
    stopSays: (owner: string) =>
      `Şu anda ${owner} hesabıyla çalışıyor. Kapatıldıktan sonra durum alınmaz ve süresi dolanlar e-postayla bildirilmez. ${owner} hesabının saat tetikleyicisi bir sonraki çalışmasında kendini kaldırır.`,
    stopConfirm: 'Kapat',
  },
});

function named(operator: string): string {
  return operator && ` (${operator})`;
}
