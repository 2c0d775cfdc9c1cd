import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {NAMES} from '../words';

/** The headline, the next step, and the menu of everything else. */
export const nextStep = ({moment, number, pick}: Speech) => ({
  next: {
    title: 'Sonraki adım',
    import: 'Sertifikaları içe aktar',
    check: (count: number) =>
      count === 0 ? actionNames.check : `${number(count)} satırı kontrol et`,
    upload: (count: number, isPilot: boolean) =>
      count === 0
        ? actionNames.upload
        : isPilot
          ? `${number(count)} satırı yükle`
          : `Hazır ${number(count)} satırı yükle`,
    fix: (count: number) =>
      count === 0 ? 'Satırları düzelt' : `${number(count)} satırı düzelt`,
    wait: 'İzin vermeyenleri göster',
    schedule: 'Zamanlamayı aç',
    scheduleSays:
      'Sertifikaların süresi dolar. Zamanlama her gece durumu alır, zamanı gelenleri yeniler ve dikkat gerektirenleri size e-postayla bildirir.',
    scheduleHint: `Sizin hesabınızla çalışır. “${NAMES.health}” bölümünde değiştirebilirsiniz.`,
    nothing: 'Yapılacak bir şey yok.',
    nothingUntil: (instant: number, timeZone: string) =>
      `Yapılacak bir şey yok. Durumun sonraki alınışı: yaklaşık ${moment(instant, timeZone)}.`,
    noneHere: `Seçilen satırlardan hiçbiri için bu gerekmiyor. “${NAMES.todo}” seçeneğini belirleyin.`,
    skipped: (count: number) =>
      pick(count, {
        one: 'Diğer satır, düzeltilene kadar atlanır.',
        other: `Diğer ${number(count)} satır, düzeltilene kadar atlanır.`,
      }),
    pilotHint: (count: number) =>
      pick(count, {
        one: 'Önce pilot: Bu satır başarılı olunca daha fazla satır açılır.',
        other: `Önce pilot: ${number(count)} satırın tümü başarılı olunca daha fazla satır açılır.`,
      }),
    hints: {
      check: 'Her sertifika dosyasını açar. Hiçbir şey göndermez.',
      upload: 'Sertifikaları Gmail’e kaydeder. Hiçbir şey iki kez kaydedilmez.',
      fix: 'Her nedenin kendi adımları vardır.',
      wait: 'Bu satırlar, kullanıcıları izin verene veya Gmail hazır olana kadar bekler.',
    },

    headline: {
      none: 'Henüz satır yok',
      toCheck: (count: number) => `${number(count)} satır kontrol edilecek`,
      covered: (covered: number, all: number) =>
        `${number(covered)}/${number(all)} satır kapsandı`,
      all: (count: number) =>
        pick(count, {
          one: 'Satır kapsandı',
          other: `${number(count)} satırın tümü kapsandı`,
        }),
    },

    legend: {
      covered: 'Kapsandı',
      due: 'Süresi yakında doluyor',
      ready: 'Yüklenmeye hazır',
      toCheck: 'Kontrol edilecek',
      waiting: 'Bekliyor',
      attention: NAMES.attention,
      gone: 'Kaldırıldı',
    },

    menu: {
      title: 'Diğer işlemler',
      upload: (count: number) => `${number(count)} satırı yükle`,
      check: (count: number) => `${number(count)} satırı kontrol et`,
      refresh: (count: number) => `${number(count)} satırın durumunu al`,
      renew: 'Süresi dolacakları yenile',
      setDefault: actionNames.setDefault,
      restore: actionNames.restore,
      hints: {
        upload: 'Gmail’de eksik olanları kaydeder.',
        check: 'Her dosyayı açar. Hiçbir şey göndermez.',
        refresh: 'Gmail’de ne olduğunu okur.',
        renew: 'Bir sonraki sertifikayı yükler.',
        setDefault: 'Her satırın sertifikasıyla imzalanır.',
        restore: 'Varsayılanın son değişikliğini geri alır.',
        advanced: `“${actionNames.update}”, önizlemeler, bu çalıştırmanın seçenekleri`,
        delete: 'Önce nelerin silineceğini görürsünüz.',
        offBoard: 'Kullanıcıların tüm sertifikalarını kaldırır.',
      },
    },

    advanced: {
      options: 'Bu çalıştırma için',
      previews: 'Önizlemeler',
      previewsHint:
        'Bir işlemin her satırda ne yapacağını bildirir. Hiçbir şey değişmez.',
    },
  },
});
