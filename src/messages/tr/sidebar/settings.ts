import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** The settings and the set-up check. */
export const settings = ({number, date, pick}: Speech) => ({
  caCertificates: {
    title: NAMES.caCertificates,
    intro:
      'Bunlar, CA sertifikaları eksik olan sertifika dosyalarını tamamlar. Açılan dosyalardaki ve Gmail’deki sertifikalar otomatik olarak hatırlanır.',
    choose: 'Dosya seç',
    drop: 'veya buraya bırakın',
    hint: 'PEM, DER, .p7b veya bunları içeren bir ZIP arşivi. Özel anahtar içermemelidir.',
    added: (count: number) =>
      count === 0
        ? 'CA sertifikası eklenmedi.'
        : `${number(count)} CA sertifikası artık biliniyor.`,
    refused: (count: number) =>
      `${number(count)} sertifika alınmadı: Süresi dolmuş veya bir CA’ya ait değil.`,
    unread: (files: readonly string[]) =>
      `Şu dosyalardan sertifika okunamadı: ${files.slice(0, 5).join(', ')}.`,
    known: (count: number) => `${number(count)} bilinen CA sertifikası`,
    one: (name: string, expires: number) => `${name}, bitiş: ${date(expires)}`,
  },

  settings: {
    access: settingLabels.settings.access,
    accesses: settingValues.access,
    accessHints: {
      own: 'Yalnızca kendi adresiniz. Kurulum gerektirmez.',
      keyless:
        'Tüm kullanıcılar. Hizmet hesabı için Google imzalar ve hiçbir anahtar Google’dan çıkmaz. En iyi seçenek.',
      key: 'Anahtarsız yöntemi kullanamıyorsanız tüm kullanıcılar. Anahtar, bu komut dosyasındaki kendi özelliklerinize kaydedilir.',
    },
    serviceAccount: settingLabels.settings.serviceAccount,
    clientId: settingLabels.settings.clientId,
    clientIdHint:
      'Yönetici konsolundaki alan genelinde yetki girişi için hizmet hesabının numarası.',
    testUser: settingLabels.settings.testUser,
    testUserHint: 'Kurulum kontrolü bu kullanıcının S/MIME ayarlarını okur.',
    operators: settingLabels.settings.operators,
    operatorsHint:
      'S/MIME Rollout’u kullanabilecek adresler, her satıra bir tane.',
    language: settingLabels.settings.language,
    languageHint:
      'Menünün, mesajların ve e-postaların da dili. Satırlar, durumlar ve sütunlar yeni dilde kalır.',
    languageOfLocale: 'E-tablonun yerel ayarındaki dil',
    upload: 'Yükleme',
    makeDefault: settingLabels.settings.makeDefault,
    emptyPassword: settingLabels.settings.emptyPassword,
    emptyPasswordHint: 'Şifre, e-tablonun eski sürümlerinde kalır.',
    repairsFiles: settingLabels.settings.repairsFiles,
    repairsFilesHint:
      'CA’sının sertifikaları eksik olan veya Gmail’in okuyamayacağı bir dosya, yükleme için aynı şifreyle yeniden paketlenir. Drive’daki dosya olduğu gibi kalır.',
    secretPrefix: settingLabels.settings.secretPrefix,
    secretPrefixHint:
      'Böylece şifre hücreleri, Google Secret Manager’daki bir gizli anahtarın adını içerebilir. Bir projenin tüm gizli anahtarları için “projects/PROJECT”, tek bir gizli anahtar için “projects/PROJECT/secrets/NAME” girin. Boş: hiçbiri.',
    width: settingLabels.settings.width,
    widthHint:
      '1 ile 100 arası. Sayı küçüldükçe Google’ın sınırlarına daha seyrek ulaşırsınız.',
    widthWrong: '1 ile 100 arasında bir tam sayı girin.',
    relaxed: {
      title: settingLabels.settings.asWarning,
      hint: 'İşaretlenen kural, satırı engellemek yerine uyarır. Gmail dosyayı yine de reddedebilir.',
      count: (count: number) => `${number(count)} kural gevşetildi.`,
      by: (operator: string, time: number) =>
        `Gevşeten: ${operator}, ${date(time)}`,
      blocked: (rows: number) =>
        rows === 0
          ? 'Şu anda hiçbir satırı engellemiyor'
          : `Şu anda ${number(rows)} satırı engelliyor`,
      more: (count: number) => `${number(count)} kural daha göster`,
      all: (count: number) =>
        pick(count, {
          one: 'Kuralı göster',
          other: `${number(count)} kuralın tümünü göster`,
        }),
      other: (code: string) => `Önceki bir sürümün kuralı: ${code}`,
    },
    roots: settingLabels.settings.roots,
    rootsHint:
      'Google’ın listesinden veya Yönetici konsolunda eklenenler. Sertifikaları PEM biçiminde yapıştırın veya her satıra bir SHA-256 parmak izi ya da ad yazın. Bunlardan hiçbirine ulaşmayan bir zincir yalnızca uyarıya neden olur.',
    appearance: 'Görünüm',
    themes: {automatic: 'Otomatik', light: 'Açık'},
    more: 'Diğer',
    setUpCheckHint: 'Gereken her şeyi kontrol eder',
    save: 'Kaydet',
    saved: 'Kaydedildi.',
    savedNow: '✓ Kaydedildi',
    unsaved: 'Kaydedilmemiş değişiklikleriniz var.',
    discard: 'Değişiklikleri sil',
    key: settingLabels.settings.privateKey,
    keyStored: 'Sizin için bir anahtar kayıtlı. Hiçbir zaman gösterilmez.',
    keyMissing: 'Sizin için kayıtlı bir anahtar yok.',
    keyHint:
      'Hizmet hesabının JSON anahtar dosyası. Bu komut dosyasındaki kendi özelliklerinize kaydedilir ve bir daha gösterilmez.',
    keyFile: 'JSON anahtar dosyası',
    keyPaste: 'Bunun yerine anahtarı yapıştır',
    keyText: 'JSON anahtar dosyasının içeriği',
    keySave: 'Anahtarı kaydet',
    keyForget: 'Anahtarı sil',
    keySaved: 'Anahtar kaydedildi.',
    keyForgotten: 'Anahtar silindi.',
    keyUnreadable: (name: string) => `${name} dosyası okunamadı.`,
    keyUnreadableFix: 'Yeniden seçin veya içeriğini yapıştırın.',
  },

  setup: {
    intro:
      'Posta kutularına erişmek için gereken her şeyi kontrol eder ve eksik varsa ne yapılacağını belirtir.',
    start: NAMES.checkSetup,
    again: 'Yeniden kontrol et',
    running: 'Kontrol ediliyor…',
    met: {yes: 'Tamam', no: 'Eksik', unknown: 'Kontrol edilmedi'},
    todo: 'Yapılması gereken',
    allMet: 'Her şey kurulu.',
    someMet: (count: number) => `${number(count)} koşul karşılandı`,
    someMissing: (count: number) => `${number(count)} koşul karşılanmadı.`,
    someUnknown: (count: number) => `${number(count)} koşul kontrol edilemedi.`,
  },
});
