/** Turkish, whole. */
import type {
  CseOutcome,
  Outcome,
  RolloutOutcome,
} from '../../core/rows/outcome';
import type {Language} from '../language';
import {causes} from './causes';
import {remarks} from './remarks';
import {removes} from './removes';
import {certificateSentences} from './certificates';
import {count, day, grouped, list, listed} from './format';
import {consent, consentDoorSentences, consentSentences} from './consent';
import {cseSentences} from './cse';
import {cseFolderSentences} from './cse-folder';
import {cse, cseIdentity} from './cse-labels';
import {
  cseDoorSentences,
  cseOutcome,
  cseRowSentences,
  cseWorkSentences,
} from './cse-rows';
import {changes, dashboard, news, report} from './dashboard';
import {diagnostics} from './diagnostics';
import {directorySentences} from './directory';
import {googleSentences} from './google';
import {actions, inventory, log, menu, rollout, sheets, states} from './labels';
import {importSentences} from './import';
import {logWords} from './log';
import {preview} from './planned';
import {chatDigest, digest} from './digest';
import {issuerSentences} from './issuer';
import {requirements} from './requirements';
import {nameOf, notes, notWell, outOfSight, summary} from './run';
import {
  failure,
  interrupted,
  settingsChanged,
  scheduleSentences,
} from './schedule';
import {doorSentences, rolloutSentences, rowSentences} from './rollout';
import {settingNames, settingValue} from './setting-names';
import {NAMES, NOT_DONE, NOTHING_CHANGED, SHEET, TURKISH} from './words';

const rows = (number: number) => count(number, 'satır');

/** The rows of a question, with some of their addresses. */
const some = (total: number, examples: readonly string[]) =>
  `${rows(total)} (${list(examples)}${total > examples.length ? ' …' : ''})`;

export const turkish: Language = {
  ...TURKISH,
  sheet: SHEET,
  findings: {
    ...certificateSentences,
    ...googleSentences,
    ...rowSentences,
    ...cseSentences,
    ...cseRowSentences,
    ...cseWorkSentences,
    ...cseDoorSentences,
    ...cseFolderSentences,
    ...rolloutSentences,
    ...doorSentences,
    ...scheduleSentences,
    ...importSentences,
    ...directorySentences,
    ...consentSentences,
    ...consentDoorSentences,
    ...issuerSentences,
  },
  states,
  causes,
  untouched: 'Kontrol edilecek',
  notDone: NOT_DONE,
  actions,
  preview,
  obliterate: 'Anahtar çiftini kalıcı olarak sil',
  outcome,
  likely: ({says, fix}) => `Olası neden: ${says} ${fix}`,
  notes,
  withVersion: (message, version) =>
    `${message} (S/MIME Rollout ${version})`.trim(),
  summary,
  digest,
  chatDigest,
  diagnostics,
  failure,
  interrupted,
  settingsChanged,
  settings: NAMES.settings,
  settingNames,
  settingValue,
  sheets,
  rollout,
  cse,
  cseIdentity,
  inventory,
  log,
  logWords,
  inventoryYes: 'Evet',
  inventoryNone: 'sertifika yok',
  remarks,
  changes,
  renamed: (from, to) => `adres değişti: ${from} → ${to}`,
  replaced: address => `${address} artık başka bir kullanıcının adresi`,
  news,
  dashboard,
  report,
  consent,
  protection: 'Buraya S/MIME Rollout yazar',
  requirements,
  copy: {clientId: 'İstemci kimliği', scopes: 'OAuth kapsamları'},
  menu,
  progress: of =>
    `${of.previews ? `${nameOf(of)}: ` : ''}${grouped(of.done)}/${rows(of.total)} tamamlandı, ${notWell(of).join(', ')} …`,
  finished: of =>
    `${of.previews ? nameOf(of) : 'Tamamlandı'}: ${[`başarılı: ${grouped(of.succeeded)}`, ...notWell(of)].join(', ')}.`,
  unfinished: left =>
    `${rows(left)} hâlâ kuyrukta ve arka planda işlenecek. İlerleme kenar çubuğunda gösterilir.`,
  forecast: (total, {seconds, fetches, batching, costs, today, perDay}) =>
    [
      `${rows(total)}: yaklaşık ${timeIn(seconds)}, günlük ${grouped(perDay)} istekten ${grouped(fetches)} tanesi.`,
      batching === 'sparing'
        ? `İstekler daha büyük gruplar halinde gönderilir. Daha küçük gruplarla: yaklaşık ${timeIn(costs.quick.seconds)}, ${grouped(costs.quick.fetches)} istek.`
        : '',
      fetches + today > perDay
        ? `Bugün ${grouped(today)} istek kullanıldı. Tümü tükenince çalıştırma duraklar ve ertesi gün devam eder.`
        : '',
    ]
      .filter(it => it !== '')
      .join(' '),
  fromFolder: ({due, toRenew, left, more}) =>
    [
      due === 0
        ? 'Yenileme zamanı gelen satır yok.'
        : `Yenileme zamanı gelen ${rows(due)} var; bunlardan ${grouped(toRenew.length)} tanesi için izlenen klasörde daha yeni bir dosya var.`,
      left.length > 0
        ? `Kullanılmayan: ${listed(left.map(it => it.name))}. Nedenler kenar çubuğunda “${NAMES.health}” > “${NAMES.schedule}” altında gösterilir.`
        : '',
      more
        ? 'Başka dosyalar da var. Devam etmek için bu menü öğesini yeniden seçin.'
        : '',
    ]
      .filter(it => it !== '')
      .join(' '),
  outOfSight,
  removes,
  confirm: {
    delete: (total, examples) =>
      `Sertifikaları Gmail’den silinecek satırlar: ${some(total, examples)}. Bu sertifikalarla şifrelenmiş e-postalar Gmail’de artık okunamaz. Bu işlem geri alınamaz. Varsayılan sertifikalar ve geçerli tek sertifikalar korunur. Silinsin mi?`,
    offBoard: (total, examples) =>
      `Kullanıcılarının tüm sertifikaları Gmail’den silinecek satırlar: ${some(total, examples)}. Satırı olmayanlar da dahil olmak üzere kullanıcıların tüm adresleri etkilenir. Bu sertifikalarla şifrelenmiş e-postalar Gmail’de artık okunamaz. Bu işlem geri alınamaz. Tümü silinsin mi?`,
    cseDisable: (total, examples) =>
      `Anahtar çiftleri devre dışı bırakılacak satırlar: ${some(total, examples)}. Gmail bu anahtar çiftleriyle artık ne şifre çözebilir ne de imzalayabilir. Anahtar çiftlerini yeniden etkinleştirebilirsiniz. Devre dışı bırakılsın mı?`,
    cseDeleteIdentity: (total, examples) =>
      `İstemci tarafı şifreleme kimlikleri silinecek satırlar: ${some(total, examples)}. Bu kullanıcılar, yeniden bir kimlikleri olana kadar şifrelenmiş e-posta gönderemez ve alamaz. Anahtar çiftleri kalır. Silinsin mi?`,
  },
};

export {turkish as language};

function timeIn(seconds: number): string {
  if (seconds < 60) return count(seconds, 'saniye');
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return count(minutes, 'dakika');
  return count(Math.round(minutes / 60), 'saat');
}

/** The message of a successful row. */
function outcome(it: Outcome): string {
  const {state} = it;
  const {certificate}: RolloutOutcome = it;
  const {keyPair}: CseOutcome = it;
  const until = certificate?.expires
    ? ` ${day(certificate.expires)} tarihine kadar geçerli.`
    : '';
  switch (state) {
    case 'uploaded':
      return `Sertifika Gmail’de.${until}`;
    case 'renewed':
      return `Yeni sertifika Gmail’de ve artık varsayılan.${until} Eski sertifikalar korundu; böylece onlarla şifrelenmiş e-postalar okunmaya devam edebilir.`;
    case 'valid':
      return 'Gmail’de bu takma ad için geçerli bir varsayılan sertifika var.';
    case 'offBoarded':
      return 'Gmail’de bu kullanıcıya ait sertifika kalmadı. Silinen sertifikalarla şifrelenmiş e-postalar Gmail’de artık okunamaz.';
    case 'kept':
      return `Bu sertifika Gmail’de zaten var. ${NOTHING_CHANGED}${until}`;
    case 'defaultSet':
      return `Sertifika artık varsayılan.${until}`;
    case 'ready':
    case 'readyWithWarnings':
      return `Sertifika dosyası yüklenmeye hazır.${until}`;
    case 'wouldInsert':
      return `Yükleme bu sertifikayı Gmail’e ekler.${until}`;
    case 'wouldSetDefault':
      return 'Bu sertifika Gmail’de var. Yükleme onu varsayılan yapar.';
    case 'wouldKeep':
      return 'Bu sertifika Gmail’de zaten var. Yükleme hiçbir şeyi değiştirmez.';
    case 'deleted':
      return 'Sertifika Gmail’den silindi. Onunla şifrelenmiş e-postalar Gmail’de artık okunamaz.';
    case 'inPlace':
    case 'switched':
    case 'rolledBack':
    case 'disabled':
    case 'obliterated':
    case 'identityDeleted':
      return cseOutcome(it);
    case 'missing':
      return keyPair ? cseOutcome(it) : '';
    case 'pairStored':
    case 'pending':
    case 'uploadedNotDefault':
    case 'consentNeeded':
    case 'left':
    case 'renewalDue':
    case 'expired':
    case 'revoked':
    case 'blocked':
    case 'failed':
    case null:
      return '';
  }
}
