import type {Speech} from '../../sidebar';
import {states} from '../consent/states';
import {settingLabels} from '../setting-labels';
import {NAMES, PATHS} from '../words';

/** Users who consent: how it is set up, who is invited, what each has answered, and how it is withdrawn. */
export const consent = ({
  moment,
  number,
  pick,
  sheet: {sheets, columns},
}: Speech) => ({
  consent: {
    intro:
      'Alan genelinde yetkiyle erişilmeyen kullanıcılar için: Her biri bir Google sayfasında bir kez izin verir. Yalnızca birincil adresler içindir.',
    open: `${NAMES.consent} bölümünü aç`,

    state: 'Durum',
    count: (label: string, count: number) =>
      `${label}: ${number(count)} kullanıcı`,
    noUsers: `Hiçbir satır için rıza gerekmiyor ve kimse davet edilmedi. Başka erişimi olmayan veya “${columns.access}” sütununda “consent” yazan satırlar için rıza gerekir.`,
    room: 'Komut dosyasının özelliklerinde kalan yer',
    roomFor: (count: number) => `${number(count)} kullanıcı için`,
    roomShort: (count: number) =>
      `Henüz rıza vermemiş ${number(count)} kullanıcı için yeterli değil. Artık gerekmeyen rızaları geri çekin veya bazı kullanıcılar için alan genelinde yetkiyi kullanın.`,
    mailsLeft: 'Bugün kalan e-posta',
    mails: number,
    states,

    listState: (label: string, count: number) =>
      `${number(count)} kullanıcıyı göster: ${label}`,

    ask: 'Kullanıcıları davet et',
    whom: 'Kimler',
    kinds: {
      selected: 'Seçilen satırların kullanıcıları',
      all: 'Henüz davet edilmemiş, kısmen izin vermiş veya rızası geçersiz olmuş',
      unanswered: 'Henüz yanıt vermemiş (hatırlatma gönderilir)',
      named: 'Girdiğim adresler',
    },
    named: 'Adresler',
    namedHint: 'Her satıra bir tane.',
    namedWrong: (text: string) => `Bu bir adres değil: ${text}`,
    look: NAMES.count,
    looking: 'Sayılıyor…',
    result: 'Ne olacak',
    wouldAsk: (count: number) =>
      pick(count, {
        one: '1 kullanıcı bağlantı içeren bir e-posta alır.',
        other: `${number(count)} kullanıcının her biri bağlantı içeren bir e-posta alır.`,
      }),
    examples: 'Bunlardan bazıları:',
    more: (count: number) => `ve ${number(count)} tane daha`,
    nobody: 'Davet edilecek kimse yok. Başka kullanıcılar seçin.',
    mailsToday: (left: number) =>
      `Bugün ${number(left)} e-posta daha gönderilebilir.`,
    send: (count: number) => `${number(count)} davet gönder`,

    sending: 'Davetler gönderiliyor',
    progress: (done: number, total: number) =>
      `${number(done)}/${number(total)}`,
    stop: 'Durdur',
    stopping: 'Gönderilmekte olan e-postalar tamamlanınca durur.',
    ended: 'Davetler gönderildi',
    halted: 'Tüm davetler gönderilmedi',
    sent: (count: number) => `${number(count)} davet gönderildi.`,
    sentAtLeast: (count: number) =>
      `Ondan önce ${number(count)} davet gönderildi. Birkaç tane daha gönderilmiş olabilir. Kimse e-postayı iki kez almaz.`,
    unsent: (count: number) =>
      `${number(count)} kullanıcıya henüz ulaşılmadı. Kimse e-postayı iki kez almaz.`,
    failed: (count: number) =>
      `${number(count)} kullanıcıya e-posta gönderilemedi:`,
    goOn: NAMES.continue,
    countAgain: 'Yeniden say',
    another: 'Başkalarını davet et',

    list: 'Kullanıcılar',
    search: 'Ara',
    searchHint: 'Bir adresin, durumun veya nedenin bir bölümü.',
    searchFirst: (listed: number, all: number) =>
      `Bir adresin, durumun veya nedenin bir bölümü. ${number(all)} kullanıcıdan ilk ${number(listed)} tanesi aranır. Başka bir kullanıcıyı bulmak için adresin tamamını yazın.`,
    showing: (shown: number, all: number) =>
      `Gösterilen: ${number(shown)}/${number(all)}`,
    found: (shown: number, found: number) =>
      `Bulunanlardan gösterilen: ${number(shown)}/${number(found)}`,
    showMore: 'Daha fazla göster',
    listedAbove: `“${sheets.consent}” sayfasında tüm kullanıcılar listelenir. Burada olmayan birini bulmak için adresin tamamını arayın.`,
    unlisted: 'Bu listede yok',
    since: moment,
    times: (mails: number) =>
      mails === 0 ? '' : `${number(mails)} kez e-posta gönderildi`,
    chooseFound: (count: number) =>
      pick(count, {
        one: 'Bunu seç',
        other: `Bu ${number(count)} kullanıcıyı seç`,
      }),
    chosen: (count: number) => `${number(count)} kullanıcı seçildi.`,
    chooseNone: 'Seçimi kaldır',
    askChosen: 'Davet et',
    withdrawChosen: (count: number) =>
      `${number(count)} kullanıcı için geri çek…`,
    nothingToWithdraw:
      'Hiçbiri davet edilmedi; bu nedenle geri çekilecek bir şey yok.',

    link: 'Bağlantı al',
    linkFor: (user: string) => `${user} için bağlantı al`,
    linkTitle: (user: string) => `${user} için bağlantı`,
    linkSays: (user: string) =>
      `Yalnızca ${user} adresine gönderin. 30 gün boyunca ve yalnızca o hesap için çalışır. Önceki bağlantılar artık çalışmaz.`,
    linkName: 'Bağlantı',
    linkThere: (user: string) => `${user} için bağlantı hazır.`,

    withdraw: 'Geri çek…',
    withdrawFor: (user: string) => `${user} kullanıcısının rızasını geri çek`,
    withdrawTitle: (count: number) =>
      `${number(count)} kullanıcının rızası geri çekilsin mi?`,
    withdrawConfirm: (count: number) =>
      `${number(count)} kullanıcı için geri çek`,
    which: 'Şu kullanıcılar:',
    harm: 'Rıza Google’da iptal edilir ve komut dosyasından silinir. Gönderilen bağlantılar artık çalışmaz ve satırlarının işlenebilmesi için bu kullanıcıların yeniden rıza vermesi gerekir. Sertifikalar Gmail’de kalır.',
    typeCount: (count: number) =>
      `Onaylamak için kullanıcı sayısını yazın: ${number(count)}`,
    withdrawn: (count: number) =>
      `${number(count)} kullanıcının rızası geri çekildi.`,
    withdrawEnded: 'Geri çekildi',
    kept: (count: number) => `Geri çekilemeyen: ${number(count)}`,
  },
  consentSetUp: {
    title: 'Kurulum',
    show: 'Kurulumu göster',
    hide: 'Kurulumu gizle',
    marks: {done: 'Tamamlandı', open: 'Yapılacak'},
    steps: {
      deploy: '1. Web uygulamasını dağıtın',
      client: '2. OAuth istemcisini oluşturun',
      secret: '3. İstemciyi girin',
      invitation: '4. Daveti yazın',
    },
    deploy: [
      `E-tablonun menüsünde ${PATHS.appsScript} seçeneğini belirleyin.`,
      'Dağıt > Yeni dağıtım seçeneğini ve “Web uygulaması” türünü belirleyin.',
      'Şu kullanıcı olarak yürüt: siz. Erişimi olanlar: kuruluşunuz.',
      'Web uygulamasının adresini kopyalayıp buraya yapıştırın ve kaydedin.',
    ],
    webApp: settingLabels.consent.webApp,
    webAppHint: 'script.google.com ile başlar ve /exec ile biter.',
    webAppWrong: 'Bu adres /exec ile bitmiyor. Yeniden kopyalayın.',
    first:
      'Önce web uygulamasının adresini kaydedin: İstemciyi oluşturmak için ona ihtiyacınız var.',
    client: [
      `Google Cloud konsolunda kuruluşunuzun bir projesini seçin ve ${PATHS.api} altında Gmail API’yi etkinleştirin.`,
      'Google Auth Platform > Kitle sayfasını açıp “Dahili” seçeneğini belirleyin. Aksi halde rıza yedi gün sonra sona erer veya Google’ın doğrulaması gerekir.',
      'Veri erişimi altında şu kapsamları ekleyin.',
      'İstemciler altında, tam olarak bu yönlendirme URI’siyle “Web uygulaması” türünde bir istemci oluşturun. Aynı adresin diğer biçimini ikinci bir URI olarak ekleyin. İki biçim şunlardır: https://script.google.com/a/macros/\u200b<alan adınız>/s/…/exec ve https://script.google.com/macros/s/…/exec.',
    ],
    redirectUri: 'Yetkilendirilmiş yönlendirme URI’si',
    scopes: 'Kapsamlar',
    clientId: settingLabels.consent.clientId,
    clientIdHint: '.apps.googleusercontent.com ile biter.',
    clientFile: 'İstemci dosyası',
    clientFileHint:
      'Google Cloud konsolu, istemciyi oluşturduğunuzda onu client_secret_….json olarak sunar. Yalnızca aşağıdaki iki alanı doldurur ve hiçbir yere gönderilmez.',
    clientFileFaults: {
      'not a client':
        'Bu, bir OAuth istemcisinin dosyası değil. Google Cloud konsolunun İstemciler > JSON’ı indir altında sunduğu client_secret_….json dosyasını seçin.',
      installed:
        'Bu istemci bir masaüstü uygulaması için; bu nedenle kullanıcılar Google’dan geri dönemez. Yukarıdaki yönlendirme URI’siyle “Web uygulaması” türünde bir istemci oluşturun.',
    },
    secret: settingLabels.consent.secret,
    secretHint:
      'Google onu yalnızca bir kez, istemciyi oluşturduğunuzda gösterir. Komut dosyasının özelliklerine kaydedilir ve bir daha gösterilmez.',
    secretStored:
      'Bir gizli anahtar kayıtlı. Korumak için bu alanı boş bırakın.',
    forget: 'Gizli anahtarı sil…',
    forgetTitle: 'İstemci gizli anahtarı silinsin mi?',
    forgetSays:
      'Yeniden bir gizli anahtar girene kadar kimse davet edilemez ve rıza vermiş kullanıcıların satırları işlenemez. Rızaları kalır.',
    forgetConfirm: 'Gizli anahtarı sil',
    forgotten: 'Gizli anahtar silindi.',
    organisation: 'Kuruluş',
    organisationHint: 'Kullanıcıların bildiği ad. Sayfalarında görünür.',
    contact: 'İletişim',
    contactHint:
      'Kullanıcıların soruları için bir adres veya telefon numarası.',
    sender: 'Gönderen',
    senderHint:
      'İsteyen kişi veya ekip, kullanıcıların bildiği adla. Boş: gönderenin adresi.',
    verify: 'Kullanıcılar nasıl doğrulayabilir (isteğe bağlı)',
    verifyHint:
      'Davetin gerçek olduğunu doğrulayan bir intranet sayfası veya telefon numarası.',
    subject: 'E-posta konusu',
    text: 'Metin',
    textHint: '{link} yerine her kullanıcının kendi bağlantısı konur.',
    textWrong: 'Metinde {link} yok; bu nedenle kullanıcılar bağlantı almaz.',
    remindDays: 'Kaç gün sonra hatırlatılsın',
    remindDaysHint:
      'Yanıt vermeyen kullanıcılar, e-postayı bu kadar gün sonra yeniden, en fazla üç kez alır. 0: hiçbir zaman. Zamanlama açık olmalıdır.',
    remindDaysWrong: '0 ile 90 arasında bir tam sayı girin.',
    preview: 'Önizle',
    previewTitle: 'Davet önizlemesi',
    previewSubject: (subject: string) => `Konu: ${subject}`,
    testHint:
      'Deneme, kaydedilmiş metinle size gönderilir. Bağlantısı hiçbir yere yönlendirmez.',
    isReady: 'Kaydedildi. Artık kullanıcıları davet edebilirsiniz.',
  },
});
