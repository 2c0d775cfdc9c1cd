import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';

/** The facts in the texts; each is empty if unknown. */
interface KitFacts {
  readonly day: string;
  readonly contact: string;
}

/**
 * The texts of operators for their users. The meaning of the lock is defined by Gmail:
 * support.google.com/mail/answer/6330403.
 */
export const userKit = ({date}: Speech) => ({
  userKit: {
    lineHint: 'Duyuru e-postası ve yardım masası kartı',
    intro:
      'E-postaların imzalanmaya başlayacağı gün için iki metin. İstediğiniz gibi değiştirin; buradan kullanıcılarınıza hiçbir şey gönderilmez.',
    date,
    firstDay: settingLabels.userKit.firstDay,
    contact: settingLabels.userKit.contact,
    contactHint:
      'Kullanıcıların kime sorabileceği (ör. “BT Yardım Masası, dahili 4400”). Siz değiştirene kadar her iki alan da metinlere yazılır.',
    language: settingLabels.userKit.language,
    languageHint: 'Her dilin kendi metinleri vardır.',
    languageOfSheet: 'E-tablonun dili',
    mail: 'Duyuru e-postası',
    mailName: 'duyuru-e-postasi.txt',
    card: 'Yardım masası kartı',
    cardName: 'yardim-masasi-karti.txt',
    parts: {
      subject: settingLabels.userKit.subject,
      text: settingLabels.userKit.text,
      card: settingLabels.userKit.card,
    },
    download: (what: string) => `İndir: ${what}`,
    downloadInEach: 'Her dilde indir',
    downloadInEachWhat: (what: string) => `Her dilde indir: ${what}`,
    reset: 'Metni sıfırla',
    resetWhat: (what: string) => `Metni sıfırla: ${what}`,

    subjectOf: (day: string) =>
      day
        ? `E-postalarınız ${day} tarihinden itibaren imzalanıyor`
        : 'E-postalarınıza imza ekleniyor',
    textOf: ({day, contact}: KitFacts) =>
      [
        'Merhaba,',
        `${day ? `${day} tarihinden itibaren` : 'Yakında'} Gmail e-postalarınızı imzalayacak. Alıcılar, e-postanın sizden geldiğini ve değiştirilmediğini kontrol edebilecek.`,
        'Bir şey yapmanız gerekmiyor. İmzalama otomatiktir. Gmail tüm alıcıların sertifikalarını biliyorsa iletiyi şifreler de; böylece iletiyi yalnızca onlar okuyabilir.',
        [
          'Bir ileti yazarken alıcıların sağındaki kilit, iletinin nasıl korunduğunu gösterir:',
          '• Yeşil: alıcılar için şifrelenir (S/MIME)',
          '• Gri: yolda şifrelenir (TLS); çoğu ileti için yeterlidir',
          '• Kırmızı: şifrelenmez; gizli bir şey göndermeyin',
        ].join('\n'),
        'Birden fazla alıcı varsa kilit en düşük korumayı gösterir. Her alıcıyı görmek için kilidi, ardından “Ayrıntıları göster” seçeneğini belirleyin. Aldığınız bir iletide kilit, iletinin ayrıntılarındadır.',
        'Yeşil değil mi? Karşınızdaki kişiden size imzalı bir ileti göndermesini isteyin ve o iletiyi yanıtlayın.',
        'Şifrenizi hiçbir zaman e-postayla istemeyiz.',
        contact || 'BT ekibiniz',
      ].join('\n\n'),
    cardOf: ({day, contact}: KitFacts) =>
      [
        ...(day ? [`E-postalar ${day} tarihinden itibaren imzalanır.`] : []),
        'E-posta imzalanmıyor\nGmail’i yeniden yükleyin. Değişmezse kullanıcının S/MIME Rollout e-tablosundaki satırına bakın: Ne yapılması gerektiği satırın mesajında yazar.',
        'Kilit yeşil değil, gri\nGmail’de bu alıcının sertifikası yok. Alıcıdan imzalı bir ileti isteyin ve o iletiyi yanıtlayın. Birden fazla alıcı varsa kilit en düşük korumayı gösterir.',
        'Kilit kırmızı\nAlıcının e-posta hizmeti, e-postaları yolda şifrelemiyor. Gizli içerik için başka bir kanal kullanın.',
        'Alıcı bir uyarı görüyor\nAlıcının e-posta programı CA’mıza güvenmiyor olabilir. Ona CA sertifikasını veya CA’nın adresini gönderin.',
        'Şifrelenmiş eski e-postalar okunamıyor\nGöndereni ve tarihi not edin. Hiçbir sertifikayı silmeyin: E-postayı okumak için eskisi gerekebilir. Üst birime iletin.',
        'Telefon veya dizüstü bilgisayar kayboldu\nÖzel anahtar cihazda değil, Google’da kalır. Kullanıcının tüm oturumlarını kapatın ve şifresini sıfırlayın.',
        'Bir e-posta şifre veya sertifika dosyası istiyor\nBizden değildir. Kimlik avı olarak bildirin.',
        `Üst birim\n${contact || 'E-posta ekibiniz'}`,
      ].join('\n\n'),
  },
});
