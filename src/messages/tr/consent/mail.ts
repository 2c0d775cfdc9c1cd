/** Turkish: the invitation as it is mailed. */
import type {ConsentSpeech} from '../../../core/consent/speech';
import {invitationMail, LINK} from '../../invitation-mail';
import {day} from '../format';
import {NAMES, TURKISH} from '../words';

const PREFIXES = {
  first: '',
  reminder: 'Hatırlatma: ',
  test: 'Deneme: ',
} as const;

export const invitation: ConsentSpeech['invitation'] = organisation => {
  const who = organisation || 'Kuruluşunuz';
  return {
    subject: `${who}: e-posta sertifikanıza izin verin`,
    text: [
      'Merhaba,',
      `${who}, imzalı ve şifrelenmiş e-postayı kullanıma sunuyor. Gmail hesabınızın bunun için bir sertifikaya ihtiyacı var. Bir kez izin vermeniz yeterli; yaklaşık bir dakika sürer.`,
      LINK,
    ].join('\n\n'),
  };
};

export const mail = invitationMail({
  page: TURKISH,
  button: 'İncele ve izin ver',
  known: 'Bilmeniz gerekenler',
  facts: [
    [
      'E-postalarınız okunmaz.',
      'İzin, iletileri değil Gmail ayarlarını kapsar. Yalnızca sertifikanız için kullanılır.',
    ],
    [
      'Şimdi veya daha sonra hayır diyebilirsiniz.',
      `Sayfada “${NAMES.decline}” seçeneğini belirleyin veya izni istediğiniz zaman Google Hesabınızdan kaldırın.`,
    ],
    [
      'Kimse şifrenizi istemez.',
      'Google’da her zamanki gibi oturum açarsınız. Başka bir sayfa şifrenizi isterse sayfayı kapatın.',
    ],
  ],
  real: 'Bu e-posta gerçek mi?',
  isFor: user => `Bu davet ${user} içindir.`,
  works: until =>
    `Bağlantı yalnızca sizin içindir ve ${day(until)} tarihine kadar çalışır.`,
  contact: contact => `Sorularınız için: ${contact}`,
  subject: (kind, subject) => PREFIXES[kind] + subject,
  verify: how =>
    `Buradan kontrol edin: ${how}. Adresi kendiniz yazın; bir bağlantıyı izlemeyin.`,
  askContact: contact =>
    `Zaten bildiğiniz bir adres veya numara üzerinden şu kişiye sorun: ${contact}.`,
  sentFor: sender => `S/MIME Rollout tarafından ${sender} adına gönderildi.`,
  testFoot: 'Bu bir denemedir: Bağlantısı hiçbir yere yönlendirmez.',
  reminder: at =>
    `İzin vermez veya reddetmezseniz ${day(at)} tarihinde bir hatırlatma alırsınız.`,
});
