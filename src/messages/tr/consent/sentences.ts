/** Turkish: findings about consent, for rows and for requests. */
import type {ConsentDoorFindings} from '../../../core/consent/findings';
import type {Sentences, SheetSentences} from '../../language';
import {unstopped} from '../../punctuation';
import {actionNames} from '../action-names';
import {count, day, grouped, list, listed} from '../format';
import {NAMES, NOTHING_CHANGED, PATHS} from '../words';
import type {
  ConsentReason,
  ConsentFindings,
} from '../../../core/access/consent-state';

export const reasons: Readonly<Record<ConsentReason, string>> = {
  storeFull: 'Kullanıcı rıza verdi, ancak kaydetmek için yer kalmamıştı.',
  unticked: 'Kullanıcı, e-posta ayarlarının kutusunu işaretlemedi.',
  gone: 'Google rızayı artık kabul etmiyor ve nedenini belirtmiyor. Kullanıcı uygulamayı kaldırmış veya şifresini değiştirmiş olabilir, rıza altı aydır kullanılmamış olabilir ya da OAuth istemcisi hâlâ rızaların yedi gün sonra sona erdiği test aşamasında olabilir.',
  signInAgain:
    'Kuruluşunuzun oturum politikası, kullanıcının yeniden oturum açıp rıza vermesini gerektiriyor.',
  renamed: 'Kullanıcının adresi değişti ve rıza yeni adrese ait.',
  policy: `Kuruluşunuzun bir politikası OAuth istemcisini engelliyor (Yönetici konsolu > ${PATHS.apiControls}).`,
  otherOrganisation: 'OAuth istemcisi farklı bir kuruluşa ait.',
  accountDeleted: 'Kullanıcı silinmiş veya askıya alınmış.',
};

const IN_CONSENT = `kenar çubuğunda “${NAMES.consent}” altında`;
const INVITE = `Kullanıcıyı ${IN_CONSENT} yeniden davet edin.`;
const RUN_AGAIN = 'Ardından satırı yeniden çalıştırın.';

export const consentSentences: SheetSentences<ConsentFindings> = {
  'consent-needed': ({user, state, since, reason}) => {
    const why = reason ? ` ${reasons[reason]}` : '';
    switch (state) {
      case 'notAsked':
        return {
          says: `${user} henüz rıza vermeye davet edilmedi.`,
          fix: `Kullanıcıyı ${IN_CONSENT} davet edin. ${RUN_AGAIN}`,
        };
      case 'asked':
        return {
          says: `${user} rıza vermeye ${day(since)} tarihinde davet edildi ve yanıt vermedi.${why}`,
          fix: `Bekleyin veya kullanıcıyı ${IN_CONSENT} yeniden davet edin. ${RUN_AGAIN}`,
        };
      case 'declined':
        return {
          says: `${user} ${day(since)} tarihinde reddetti.`,
          fix: `Kullanıcıyla konuşun; davet hâlâ kullanılabilir. Yeni bir davet göndermek için ${IN_CONSENT} satırı seçin veya adresi yazın. ${RUN_AGAIN}`,
        };
      case 'partly':
        return {
          says: `${user} gereken tüm izinleri vermedi.${why}`,
          fix: `Kullanıcıdan bağlantıyı yeniden açıp kutuyu işaretlemesini isteyin. ${INVITE}`,
        };
      case 'revoked':
        return {
          says: `${user} kullanıcısının rızası artık geçerli değil (fark edildiği tarih: ${day(since)}).${why}`,
          fix:
            reason === 'renamed'
              ? `Satıra yeni adresi yazın. Eski adres artık başka bir kullanıcınınsa o kullanıcıyı ${IN_CONSENT} davet edin.`
              : INVITE,
        };
      case 'impossible':
        return {
          says: `Google, ${user} kullanıcısının rıza vermesine izin vermiyor.${why}`,
          fix: `Bunu Yönetici konsolunda değiştirin, ardından “${NAMES.consent}” altında kullanıcının adresini yazıp kullanıcıyı yeniden davet edin. Veya alan genelinde yetkiyi kullanın.`,
        };
      case 'allowed':
        return {
          says: `${user} kullanıcısının rızası kullanılamadı.`,
          fix: 'Satırı yeniden çalıştırın.',
        };
    }
  },
  'consent-given': () => ({
    says: 'Kullanıcı artık rıza verdi. Gmail’de bu takma ad için henüz sertifika yok.',
    fix: `Satırda “${actionNames.upload}” işlemini çalıştırın.`,
  }),
  'consent-not-set-up': (_, {columns}) => ({
    says: 'Satır kullanıcının rızasını kullanıyor, ancak rıza kurulu değil.',
    fix: `OAuth istemcisini ve gizli anahtarını ${IN_CONSENT} kaydedin veya “${columns.access}” hücresini boşaltın.`,
  }),
};

const CREDENTIALS = `${PATHS.api} > Kimlik bilgileri`;

const SETTINGS: Readonly<
  Record<ConsentDoorFindings['consent-setting-invalid']['setting'], string>
> = {
  clientId: `İstemci kimliği, “.apps.googleusercontent.com” ile biten bir OAuth istemcisi kimliği değil. Google Cloud konsolundan (${CREDENTIALS}) kopyalayın.`,
  secret:
    'İstemci gizli anahtarı yanlış: Boşluk içermez ve en fazla 200 karakterdir. Google Cloud konsolundan kopyalayın.',
  webApp: `Web uygulamasının adresi “https://script.google.com/” ile başlamalı ve “/exec” ile bitmelidir. ${PATHS.appsScript} > Dağıt > Dağıtımları yönet sayfasından kopyalayın.`,
  organisation:
    'Kuruluşun adı eksik veya 100 karakterden uzun. Kullanıcılar kimin istediğini bilmelidir.',
  contact:
    'İletişim kişisi eksik veya 200 karakterden uzun. Kullanıcılar kime soracaklarını bilmelidir.',
  sender: 'Gönderenin adı 100 karakterden uzun.',
  verify:
    'Davetin nasıl doğrulanacağını açıklayan metin 200 karakterden uzun. Bir sayfa veya telefon numarası girin.',
  subject: 'Konu 200 karakterden uzun.',
  text: 'Metin, bağlantının geleceği yerde “{link}” içermelidir ve en fazla 2.000 karakter olabilir.',
  remindDays:
    'Hatırlatmaya kadar geçecek gün sayısı 0 ile 90 arasında bir tam sayı olmalıdır.',
};

const NOTHING_LEFT = 'Yapılacak bir şey kalmadı.';
/** How many users, and why; empty if there are none. */
const leftOut = (number: number, why: string) =>
  number > 0 ? `${count(number, 'kullanıcı')} (${why})` : '';

export const consentDoorSentences: Sentences<ConsentDoorFindings> = {
  'consent-setting-invalid': ({setting}) => ({
    says: SETTINGS[setting],
    fix: `${NOTHING_CHANGED} Düzeltip yeniden kaydedin.`,
  }),
  'consent-not-ready': () => ({
    says: 'Kullanıcılar henüz davet edilemiyor: OAuth istemcisi, gizli anahtarı veya web uygulamasının adresi eksik.',
    fix: `Eksik olanı ${IN_CONSENT} girin.`,
  }),
  'consent-web-app-differs': ({actual}) => ({
    says: `Web uygulamasının ayarlardaki adresi, Apps Script’in bildirdiği adres (${actual}) değil.`,
    fix: 'Web uygulaması yeniden dağıtıldıysa bildirilen adresi ayarlara ve OAuth istemcisinin yönlendirme URI’lerine ekleyin.',
  }),
  'end-user-access-off': ({user, text}) => ({
    says: `${user} posta kutusuna rızayla erişilebiliyor, ancak Gmail kullanıcının sertifikalarının yönetilmesine izin vermiyor.${text ? ` Google’ın yanıtı: “${unstopped(text)}”.` : ''}`,
    fix: `Yönetici konsolunda kullanıcının kuruluş birimi için ${PATHS.smime} sayfasını açın. E-posta gönderme ve almada S/MIME şifrelemeyi (“Enable S/MIME encryption for sending and receiving emails”) ve konsolda görünüyorsa S/MIME API son kullanıcı erişimini (“Enable S/MIME API end user access”) açın. 24 saate kadar bekleyin.`,
  }),
  'consent-users-differ': ({expected, confirmed}) => ({
    says:
      expected === confirmed
        ? `${count(confirmed, 'kullanıcı')} onayladınız, ancak kullanıcılar artık farklı.`
        : `${count(confirmed, 'kullanıcı')} onayladınız, ancak şimdi ${count(expected, 'kullanıcı')} söz konusu.`,
    fix: 'Yeniden sayıp onaylayın. Yapılanlar geçerli kalır.',
  }),
  'consent-not-to-be-asked': ({user}) => ({
    says: `${user} zaten rıza verdi.`,
    fix: NOTHING_LEFT,
  }),
  'consent-not-known': ({user}) => ({
    says: `${user} için kaydedilmiş bir şey yok.`,
    fix: NOTHING_LEFT,
  }),
  'consent-mail-failed': ({user}) => ({
    says: `${user} adresine e-posta gönderilemedi.`,
    fix: 'Adresi kontrol edip kullanıcıyı yeniden davet edin veya bağlantıyı başka bir yolla gönderin.',
  }),
  'consent-busy': () => ({
    says: 'Aynı anda başka yürütmeler rıza kaydediyordu ve bu çok uzun sürdü.',
    fix: 'Bir dakika sonra tekrar deneyin.',
  }),
  'consent-store-full': ({room}) => ({
    says:
      room === 0
        ? 'Komut dosyasının özellikleri dolu; bu nedenle başka rıza kaydedilemiyor.'
        : `Komut dosyasının özelliklerinde yaklaşık ${count(room, 'kullanıcının')} rızası için yer var.`,
    fix: 'Artık gerekmeyen rızaları geri çekin veya diğer kullanıcılar için alan genelinde yetkiyi kullanın.',
  }),
  'consent-store-nearly-full': ({room}) => ({
    says: `Komut dosyasının 500 kB ile sınırlı özelliklerinde yaklaşık ${count(room, 'kullanıcının')} rızası için yer var.`,
    fix: 'Artık gerekmeyen rızaları geri çekin veya daha fazla kullanıcı için alan genelinde yetkiyi kullanın.',
  }),
  'consent-mails-short': ({count: wanted, left}) => ({
    says: `Bugün ${count(wanted, 'e-postadan')} yalnızca ${grouped(left)} tanesi gönderilebilir.`,
    fix: 'Davet edilmeyen kullanıcılarla yarın devam edin.',
  }),
  'consent-left-out': ({allowed, impossible, declined, asked, otherwise}) => ({
    says: `Davet edilmeyenler: ${list(
      [
        leftOut(allowed, 'rıza verdi'),
        leftOut(impossible, 'Google rıza vermesine izin vermiyor'),
        leftOut(declined, 'reddetti'),
        leftOut(asked, 'zaten davet edildi'),
        leftOut(otherwise, 'başka bir yolla erişiliyor'),
      ].filter(it => it !== ''),
    )}.`,
    fix: [
      asked > 0
        ? 'Yanıt vermeyen kullanıcılara hatırlatma gönderebilirsiniz.'
        : '',
      declined > 0
        ? 'Reddeden kullanıcıları yeniden davet etmek için satırlarını seçin veya adreslerini yazın.'
        : '',
    ]
      .join(' ')
      .trim(),
  }),
  'consent-not-kept': ({users: named}) => ({
    says: `Rızasını kaydetmek için yer bulunmayan kullanıcılar: ${listed(named)}.`,
    fix: 'Artık gerekmeyen rızaları geri çekin, ardından bu kullanıcıları yeniden davet edin.',
  }),
  'consent-reminders-off': () => ({
    says: 'Hatırlatmaları zamanlama gönderir ve zamanlama kapalı.',
    fix: 'Zamanlamayı açın veya hatırlatmaları kendiniz gönderin.',
  }),
};
