import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {states} from '../states';

const NO_UNDO = 'Bu işlem geri alınamaz.';
const OLD_MAIL =
  'Eski e-postalar dahil, bu sertifikalarla şifrelenmiş e-postalar Gmail’de okunamaz hale gelir.';

/** Deleting or disabling certificates and key pairs of many rows: what would happen, shown before anything does. */
export const removal = ({number, date, pick}: Speech) => {
  const certificates = (count: number) => `${number(count)} sertifika`;
  const rows = (count: number) => `${number(count)} satır`;
  const becomes = (which: string, state: string) =>
    `${which}: Yeni durum “${state}” olur.`;
  return {
    removal: {
      none: 'Etkilenecek satır yok. Başka satırlar seçip tekrar deneyin.',
      rows,
      users: (count: number) => `${number(count)} kullanıcı`,
      reading: (seen: number, all: string) =>
        `Gmail okunuyor: ${number(seen)}/${all}…`,
      read: (all: string) => `${all}. Az önce Gmail’den okundu.`,
      again: 'Gmail’i yeniden oku',
      unknown: (count: number) =>
        `Gmail bunlardan ${number(count)} tanesi için zamanında yanıt vermedi.`,
      unknownFix:
        'Orada nelerin silineceği henüz bilinmiyor. Yeniden yükleyin veya daha az satır seçin.',
      noUndo: NO_UNDO,
      kept: (count: number) => `Korunan (${number(count)})`,
      changed: (count: number) => `Değişen satırlar (${number(count)})`,
      row: (row: number | null) =>
        row === null ? 'Satır yok' : `Satır ${row}`,
      primary: 'Birincil adres',
      alias: 'Takma ad',
      until: (expires: number, now: number) =>
        expires < now
          ? `Süresi doldu: ${date(expires)}`
          : `Bitiş: ${date(expires)}`,
      noDate: 'Bitiş tarihi bilinmiyor',
      isDefault: 'Varsayılan',
      notDefault: 'Varsayılan değil',
      /** All of it in one line, after the row. */
      inLine: (expires: number | null, now: number, isDefault: boolean) => {
        const end =
          expires === null
            ? 'bitiş tarihi bilinmiyor'
            : expires < now
              ? `süresi doldu: ${date(expires)}`
              : `bitiş: ${date(expires)}`;
        return `${end}, ${isDefault ? 'varsayılan' : 'varsayılan değil'}`;
      },
      usersCertificates: (user: string, count: number) =>
        `${user}: ${certificates(count)}`,
      more: (count: number) => `ve ${number(count)} tane daha`,
      force: (count: number) =>
        pick(count, {one: 'Onu da sil', other: 'Onları da sil'}),
      forceHint: (count: number) =>
        `O zaman ${certificates(count)} silinir. Hiç sertifikası kalmayan kullanıcılar artık imzalayamaz ve şifrelenmiş e-postaları okuyamaz.`,
      revocation: {
        label: 'CA’da da iptal et',
        hint: (name: string) =>
          `Bunlardan ${name} tarafından verilenleri iptal eder. ${NO_UNDO} Başkaları, bu kullanıcıların imzaladığı e-postalara artık güvenmeyebilir.`,
        reason: 'Neden',
        reasons: {
          AFFILIATION_CHANGED: 'Kullanıcı ayrıldı',
          CESSATION_OF_OPERATION: 'Artık gerekmiyor',
          PRIVILEGE_WITHDRAWN: 'Artık hakkı yok',
          SUPERSEDED: 'Yerine başkası geçti',
          KEY_COMPROMISE: 'Anahtar ele geçmiş olabilir',
        },
      },
      idle: 'Kaldırılacak bir şey yok',
      nothing:
        'Hiçbir şey kaldırılmaz veya değiştirilmez. Nedenleri aşağıdadır.',
      change: (count: number) => `${number(count)} satırı değiştir`,
      keyPairs: (count: number) => `${number(count)} anahtar çifti`,
      numbers: (numbers: readonly number[], more: number) => {
        const shown = numbers.map(it => String(it)).join(', ');
        const all = more > 0 ? `${shown} ve ${number(more)} tane daha` : shown;
        return pick(numbers.length + more, {
          one: `Satır ${all}`,
          other: `Satırlar ${all}`,
        });
      },
    },
    removals: {
      delete: {
        button: 'Sertifikaları sil…',
        hint: 'Bu satırların sertifikalarını Gmail’den siler.',
        title: 'Sertifikalar silinsin mi?',
        titleOf: (count: number) => `${certificates(count)} silinsin mi?`,
        confirm: (count: number) => `${certificates(count)} sil`,
        type: (count: number) =>
          `${certificates(count)} silmek için ${number(count)} yazın`,
        isFinal: true,
        harm: OLD_MAIL,
        gone: (count: number) => `Silinen (${number(count)})`,
        changed: (which: string) =>
          `${becomes(which, states.deleted)} Drive’daki dosyalar kalır.`,
      },
      offBoard: {
        button: `${actionNames.offBoard}…`,
        hint: 'Bu kullanıcıların tüm sertifikalarını her takma addan kaldırır.',
        title: 'Tüm sertifikalar kaldırılsın mı?',
        titleOf: (count: number) =>
          `Kullanıcıların ${number(count)} sertifikasının tümü silinsin mi?`,
        confirm: (count: number) => `${certificates(count)} sil`,
        type: (count: number) =>
          `${certificates(count)} silmek için ${number(count)} yazın`,
        isFinal: true,
        harm: `${OLD_MAIL} Bu kullanıcılar artık imzalayamaz. Önce sertifikaları CA’nızda iptal edin ve hâlâ gereken e-postaları dışa aktarın.`,
        gone: (count: number) => `Silinen (${number(count)})`,
        changed: (which: string) =>
          `${becomes(which, states.offBoarded)} Posta kutuları, takma adlar ve Drive’daki dosyalar kalır.`,
      },
      cseDisable: {
        button: 'Anahtar çiftlerini devre dışı bırak…',
        hint: 'Gmail bunlarla imzalamayı ve şifre çözmeyi bırakır.',
        title: 'Anahtar çiftleri devre dışı bırakılsın mı?',
        titleOf: (count: number) =>
          `${number(count)} anahtar çifti devre dışı bırakılsın mı?`,
        confirm: (count: number) => `${number(count)} çifti devre dışı bırak`,
        type: (count: number) =>
          `${number(count)} anahtar çiftini devre dışı bırakmak için ${number(count)} yazın`,
        isFinal: false,
        harm: 'Anahtar çiftleri yeniden etkinleştirilene kadar bu kullanıcılar imzalayamaz ve bu çiftlerle şifrelenmiş e-postaları okuyamaz. Devre dışı bir anahtar çifti 30 gün sonra kalıcı olarak silinebilir; bu geri alınamaz.',
        gone: (count: number) => `Devre dışı bırakılan (${number(count)})`,
        changed: (which: string) => becomes(which, states.disabled),
      },
      cseDeleteIdentity: {
        button: 'Kimlikleri sil…',
        hint: 'Anahtar çiftleri kalır.',
        title: 'Kimlikler silinsin mi?',
        titleOf: (count: number) => `${number(count)} kimlik silinsin mi?`,
        confirm: (count: number) => `${number(count)} kimliği sil`,
        type: (count: number) =>
          `${number(count)} kimliği silmek için ${number(count)} yazın`,
        isFinal: false,
        harm: 'Yeniden bir kimlik oluşturulana kadar bu kullanıcılar şifrelenmiş e-posta gönderemez ve başkaları onların sertifikalarını dizinde bulamaz. Anahtar çiftleri kalır; böylece eski e-postalar okunabilir.',
        gone: (count: number) => `Silinen (${number(count)})`,
        changed: (which: string) => becomes(which, states.identityDeleted),
      },
    },
  };
};
