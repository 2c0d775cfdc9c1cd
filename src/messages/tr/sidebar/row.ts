import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {COLUMNS, NAMES} from '../words';

/** The row under the cursor, and certificates wherever they are shown. */
export const row = ({number, date}: Speech) => ({
  row: {
    title: NAMES.row,
    none: 'Satır seçilmedi',
    noneHint:
      'Dosyasını, Gmail’de ne olduğunu ve neyin düzeltileceğini görmek için sayfada bir satır seçin.',
    first: (count: number) =>
      count === 1
        ? 'Dikkat gerektiren satırı göster'
        : `Dikkat gerektiren ${number(count)} satırın ilkiyle başla`,
    number: (row: number) => `Satır ${number(row)}`,
    place: (row: number, place: number, among: number) =>
      `Satır ${number(row)} · dikkat gerektirenler: ${number(place)}/${number(among)}`,
    placeInCause: (row: number, place: number, among: number) =>
      `Satır ${number(row)} · bu nedenle: ${number(place)}/${number(among)}`,
    walk: 'Dikkat gerektiren satırlar',
    previous: 'Dikkat gerektiren önceki satır',
    next: 'Dikkat gerektiren sonraki satır',
    gone: {
      says: 'Bu satır artık sayfada yok.',
      fix: 'Başka bir satır seçin.',
    },
    elsewhere: (shown: number, selected: number) =>
      `Burada ${number(shown)} numaralı satır gösteriliyor. Sayfada ${number(selected)} numaralı satır seçili.`,
    openOther: (row: number) => `${number(row)} numaralı satırı göster`,
    aliasOf: (user: string) => `Takma ad; kullanıcı: ${user}`,
    whatToDo: (count: number) => `Yapılması gereken (${number(count)} satır)`,
    runs: 'Bu satır',
    reload: 'Bu satırı yeniden yükle',
    checkRow: 'Bu satırı kontrol et',
    uploadRow: 'Bu satırı yükle',
    uploadShut: 'Satırı engelleyen bir şey kalmayınca yükleme açılır.',
    compared: {
      title: 'Dosya ve Gmail',
      read: 'Karşılaştır',
      again: 'Yeniden karşılaştır',
      hint: 'Dosyayı açar ve Gmail’i okur. Hiçbir şeyi değiştirmez.',
      noneHeld: 'Gmail’de bu adres için sertifika yok.',
      file: 'Drive’daki dosya',
      default: 'Gmail varsayılanı',
      held: 'Gmail’de',
      expires: COLUMNS.expires,
      day: (time: number) => date(time),
      nothing: 'Yok',
      same: 'İkisi de aynı sertifika.',
    },
    user: COLUMNS.user,
    alias: COLUMNS.alias,
    state: COLUMNS.state,
    blank: 'boş',
    untouched: 'Henüz işlem yapılmadı',
    asOf: (time: string) => `Son güncelleme: ${time}`,
    file: COLUMNS.file,
    check: 'Dosyayı kontrol et',
    checkHint: 'Dosyayı açar ve sorunlarını listeler. Hiçbir şey göndermez.',
    noFile:
      'Bu satırın sertifika dosyası yok. Sayfaya dosyanın Drive bağlantısını yazın.',
    noPassword: 'Satırda şifre yok; bu nedenle dosya boş şifreyle açılır.',
    opening: 'Dosya güçlü biçimde korunuyor. Bu bilgisayarda açılıyor…',
    clean: 'Bu dosyada sorun bulunmadı.',
    unreadable: 'Bu dosyadan sertifika okunamadı.',
    chain: 'Dosyadaki zincir',
    noChain: 'Dosyada başka sertifika yok.',
  },

  certificates: {
    title: 'Gmail’deki sertifikalar',
    show: 'Sertifikaları göster',
    again: 'Gmail’i yeniden oku',
    none: 'Gmail’de bu adres için sertifika yok.',
    found: (count: number) => `${number(count)} sertifika`,
    isDefault: 'Varsayılan',
    states: {
      valid: 'Geçerli',
      expired: 'Süresi doldu',
      'not yet valid': 'Henüz geçerli değil',
    },
    subject: 'Konu',
    issuer: COLUMNS.issuer,
    addresses: 'Adresler',
    validity: 'Geçerlilik',
    period: (from: number, to: number) => `${date(from)} – ${date(to)}`,
    serial: 'Seri numarası',
    fingerprint: 'SHA-256 parmak izi',
    key: 'Anahtar',
    signature: 'İmza',
    distinguishedName: 'Ayırt edici ad',
    details: 'Ayrıntılar',
    showChain: 'Zinciri göster',
    hideChain: 'Zinciri gizle',
    chain: 'Zincir',
    noChain: 'Gmail’de bu sertifikanın zinciri yok.',
    pem: 'PEM metni',
    setDefault: actionNames.setDefault,
    madeDefault: 'Bu sertifika artık varsayılan.',
    delete: 'Sil…',
    deleteTitle: 'Bu sertifika silinsin mi?',
    harm: 'Eski e-postalar dahil, onunla şifrelenmiş e-postalar Gmail’de okunamaz hale gelir. Sertifika Gmail’den geri yüklenemez.',
    of: (address: string) => `Adres: ${address}.`,
    force: 'Yine de sil',
    forceHint:
      'Bu, adresin varsayılan sertifikası veya geçerli tek sertifikasıdır ve bunu işaretlemezseniz korunur. O olmadan kullanıcı imzalayamayabilir veya şifrelenmiş e-postaları okuyamayabilir.',
    confirm: 'Sil',
    deleted: 'Sertifika silindi.',
  },
});
