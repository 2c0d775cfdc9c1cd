/** Turkish: the schedule: its mails about problems, and what prevents it from working. */
import type {ScheduleFindings} from '../../core/schedule/findings';
import type {Mail} from '../../core/rows/mail';
import {oneLine} from '../digest';
import {button, mailPage, paragraph, title} from '../html';
import type {Language, SheetSentences} from '../language';
import {actionNames} from './action-names';
import {count, day, grouped} from './format';
import {actions} from './labels';
import {settingNames} from './setting-names';
import {NAMES, NOTHING_CHANGED, PATHS, TURKISH} from './words';

const NEXT_TIME = 'Durum bir sonraki kez alınırken yeniden denenir.';
const OPEN_SHEET = 'E-tabloyu aç';

const sheetAt = (url: string) => `E-tablo: ${url}`;

export const scheduleSentences: SheetSentences<ScheduleFindings> = {
  'no-more-triggers': () => ({
    says: 'Apps Script bu komut dosyası için daha fazla tetikleyiciye izin vermiyor.',
    fix: `${NOTHING_CHANGED} Gerekmeyen tetikleyicileri silip (${PATHS.triggers}) yeniden kaydedin.`,
  }),
  'every-user-needs-delegation': () => ({
    says: 'Satırı olmayan kullanıcıları okumak için alan genelinde yetki gerekir, ancak yalnızca kendi posta kutunuza erişim kurulu.',
    fix: `Önce “${NAMES.settings}” bölümünde alan genelinde yetkiyi kurun veya “${NAMES.everyUser}” seçeneğini kapatın.`,
  }),
  'digest-unsent': () => ({
    says: 'Özet, yalnızca rakamlarla bile gönderilemedi.',
    fix: `Alıcıların doğru olup olmadığını ve bugünkü e-posta hakkının tükenip tükenmediğini kontrol edin. ${NEXT_TIME}`,
  }),
  'chat-unsent': () => ({
    says: 'Özet e-postayla gönderildi, ancak Google Chat kabul etmedi.',
    fix: `Chat alanında yeni bir webhook oluşturun (${PATHS.webhooks}) ve adresini zamanlamaya kaydedin.`,
  }),
  'chat-webhook-invalid': () => ({
    says: 'Bu, bir Google Chat webhook adresi değil.',
    fix: `Chat alanında ${PATHS.webhooks} yolunu izleyip adresin tamamını kopyalayın. Adres https://chat.googleapis.com/v1/spaces/ ile başlar.`,
  }),
  'refresh-overdue': ({since, days, owner}) => ({
    says:
      since > 0
        ? `Durum zamanlamayla en son ${count(days, 'gün')} önce alındı (${day(since)}).`
        : `Durum zamanlamayla ${count(days, 'gün')} boyunca alınmadı.`,
    fix: `Zamanlama ${owner} hesabıyla çalışır. Bu kişinin saat tetikleyicisi kapatılmış veya hesabı değişmiş olabilir. Zamanlamayı ${owner} hesabıyla açıp yeniden kaydedin ya da devralmak için kendi hesabınızla kaydedin.`,
  }),
  'authorization-missing': ({operator, url}) => ({
    says: `${operator}, komut dosyasına gereken tüm izinleri vermedi veya bir izni geri çekti.`,
    fix: url
      ? `Kenar çubuğunu ${operator} hesabıyla açıp her şeye izin verin veya şu adresi açın: ${url}`
      : `Kenar çubuğunu ${operator} hesabıyla açıp her şeye izin verin.`,
  }),
  'rows-fail-alike': ({failed, rows, message}) => ({
    says:
      failed === rows
        ? `${grouped(rows)} satırın hiçbiri okunamadı; hepsinin nedeni aynı: ${message}`
        : `${grouped(rows)} satırdan ${grouped(failed)} tanesi okunamadı; hepsinin nedeni aynı: ${message}`,
    fix: `Neyin eksik olduğunu bulmak için kenar çubuğunda “${NAMES.checkSetup}” düğmesini kullanın.`,
  }),
  'users-unread': ({users, message}) => ({
    says:
      users === 0
        ? `Kuruluşun kullanıcıları okunamadı. ${message}`
        : `Satırı olmayan ${count(users, 'kullanıcı')} var ve posta kutuları okunamadı. İlk neden: ${message}`,
    fix: NEXT_TIME,
  }),
  'no-watched-folder': () => ({
    says: 'İzlenen klasör ayarlanmamış.',
    fix: `Zamanlamaya (“${NAMES.health}” > “${NAMES.editSchedule}”) bir Drive klasörünün bağlantısını girip kaydedin.`,
  }),
  'watched-folder-unread': ({message}) => ({
    says: `İzlenen klasör okunamadı. ${message}`,
    fix: NEXT_TIME,
  }),
  'row-has-own-file': ({alias}, {columns}) => ({
    says: `${alias} satırında henüz yüklenmemiş farklı bir dosya var.`,
    fix: `O satırda “${actionNames.renew}” işlemini çalıştırın veya “${columns.file}” hücresini boşaltın.`,
  }),
};

export const failure: Language['failure'] = (sentences, sheetUrl) =>
  failureMail(
    'S/MIME Rollout: durum zamanlamayla alınamadı',
    'E-tablonun durumu zamanlamayla alınamadı:',
    sentences,
    {
      outro:
        'Otomatik olarak yeniden denenir. Bu e-postayı yalnızca bir kez alırsınız. Yeniden çalıştığında kenar çubuğunda gösterilir.',
      sheetUrl,
    },
  );

export const interrupted: Language['interrupted'] = (
  action,
  sentences,
  isLast,
  {url: sheetUrl, sheets},
) =>
  failureMail(
    isLast
      ? `S/MIME Rollout: “${actions[action]}” durdu`
      : `S/MIME Rollout: “${actions[action]}” devam etmiyor`,
    `“${actions[action]}” çalıştırması devam edemiyor:`,
    sentences,
    {
      outro: isLast
        ? `Yeniden denenmez: Saat tetikleyicisi kaldırıldı. Yapılanlar “${sheets.log}” sayfasında görünür. Sorun giderilince kenar çubuğunu açıp çalıştırmaya devam edin veya çalıştırmayı durdurun.`
        : `Bir saat sonra yeniden denenir. Yapılanlar “${sheets.log}” sayfasında görünür.`,
      sheetUrl,
    },
  );

function failureMail(
  subject: string,
  intro: string,
  sentences: readonly string[],
  {outro, sheetUrl}: {readonly outro: string; readonly sheetUrl: string},
): Mail {
  return {
    subject,
    body: [
      intro,
      '',
      ...sentences.map(it => `- ${oneLine(it)}`),
      '',
      outro,
      sheetAt(sheetUrl),
    ].join('\n'),
    html: mailPage(TURKISH, [
      title(intro),
      ...sentences.map(it => paragraph(oneLine(it))),
      button(sheetUrl, OPEN_SHEET),
      paragraph(outro),
    ]),
  };
}

export const settingsChanged: Language['settingsChanged'] = (
  changes,
  by,
  sheetUrl,
) => {
  const intro = `${by}, S/MIME Rollout ayarlarını değiştirdi:`;
  const lines = changes.map(
    ({setting, before, after}) =>
      `${settingNames[setting]}: ${oneLine(before) || '–'} → ${oneLine(after) || '–'}`,
  );
  const outro = `Bunu beklemiyorsanız kenar çubuğunda “${NAMES.settings}” bölümünü kontrol edin ve bu kişiye sorun.`;
  return {
    subject: 'S/MIME Rollout: ayarlar değiştirildi',
    body: [
      ...[intro, '', ...lines.map(it => `- ${it}`)],
      ...['', outro, sheetAt(sheetUrl)],
    ].join('\n'),
    html: mailPage(TURKISH, [
      title(intro),
      ...lines.map(it => paragraph(it)),
      button(sheetUrl, OPEN_SHEET),
      paragraph(outro),
    ]),
  };
};
