/** Turkish: users from the directory. */
import type {
  DirectoryFindings,
  DirectoryRowFindings,
} from '../../core/directory/findings';
import type {UsersFrom} from '../../core/door/contract';
import type {SheetSentences} from '../language';
import {actionNames} from './action-names';
import {count, grouped, list} from './format';
import {NAMES, NOTHING_TO_DO} from './words';

type Kind = UsersFrom['kind'];

const UNKNOWN: Readonly<Record<Kind, (name: string) => string>> = {
  domain: name => `Kuruluşunuzda “${name}” adlı bir alan yok.`,
  orgUnit: name => `Kuruluşunuzda “${name}” adlı bir kuruluş birimi yok.`,
  group: name => `Kuruluşunuzda “${name}” adresli bir grup yok.`,
};

const INVALID: Readonly<Record<Kind, (name: string) => string>> = {
  domain: name => `“${name}” bir alan adı değil.`,
  orgUnit: name => `“${name}” bir kuruluş biriminin yolu değil.`,
  group: name => `“${name}” bir grubun adresi değil.`,
};

const MISSING: Readonly<Record<Kind, string>> = {
  domain: 'Alan adı eksik.',
  orgUnit: 'Kuruluş biriminin yolu eksik.',
  group: 'Grubun adresi eksik.',
};

const NOBODY: Readonly<Record<Kind, (name: string) => string>> = {
  domain: name => `“${name}” alanında etkin kullanıcı yok.`,
  orgUnit: name => `“${name}” kuruluş biriminde etkin kullanıcı yok.`,
  group: name => `“${name}” grubunda etkin kullanıcı yok.`,
};

const EXAMPLES: Readonly<Record<Kind, string>> = {
  domain: '@ işaretinden sonraki bölümü yazın (ör. example.com).',
  orgUnit: 'Yolun tamamını eğik çizgiyle başlayarak yazın (ör. /Satış/Kuzey).',
  group: 'Grubun adresini yazın (ör. ekip@example.com).',
};

export const directorySentences: SheetSentences<
  DirectoryFindings & DirectoryRowFindings
> = {
  'user-left': ({reason}) =>
    reason === 'inactive'
      ? {
          says: 'Kullanıcı askıya alınmış veya arşivlenmiş; bu nedenle posta kutusuna erişilemiyor.',
          fix: `Kullanıcı ayrıldıysa satırı silin. Sertifikaları Gmail’den de silmek için önce kullanıcıyı yeniden etkinleştirin, satırda “${actionNames.offBoard}” işlemini çalıştırın ve ardından kullanıcıyı yeniden askıya alın.`,
        }
      : {
          says: 'Kullanıcı silinmiş ya da satırların içe aktarıldığı alanlarda, kuruluş birimlerinde ve gruplarda artık yok.',
          fix: `Kullanıcının sertifikalarını silmek için satırda “${actionNames.offBoard}” işlemini çalıştırın (silinmiş bir kullanıcının sertifikası kalmamıştır). Ardından satırı silin. Hiçbir şey otomatik olarak silinmez.`,
        },
  'user-renamed': ({user, now}, {columns}) => ({
    says: `${user} kullanıcısının adresi değişti. Birincil adresi artık ${now}.`,
    fix: `“${columns.user}” hücresine ${now} adresini yazın. Sertifika ${user} adresi içinse bu adresi “${columns.alias}” hücresine yazın: Gmail’de kullanıcının takma adı olarak kalır.`,
  }),
  'user-replaced': ({user}) => ({
    says: `${user} artık, bu satır eklendiğindekinden farklı bir kullanıcının adresi.`,
    fix: 'Satırı silin veya satıra yeni kullanıcının sertifika dosyasını ekleyin. Satırdaki sertifika önceki kullanıcıya aitti.',
  }),
  'user-back': () => ({
    says: 'Kullanıcı, satırların içe aktarıldığı bir alanda, kuruluş biriminde veya grupta yeniden var. Gmail’de bu takma ad için sertifika yok.',
    fix: `Satıra bir sertifika dosyası ve şifresini ekleyip “${actionNames.upload}” işlemini çalıştırın.`,
  }),
  'users-from-unknown': ({kind, name}) => ({
    says: UNKNOWN[kind](name),
    fix: `Yazımı Yönetici konsolunda kontrol edin. ${EXAMPLES[kind]}`,
  }),
  'users-from-invalid': ({kind, name}) => ({
    says: name ? INVALID[kind](name) : MISSING[kind],
    fix: EXAMPLES[kind],
  }),
  'directory-needs-delegation': () => ({
    says: 'Kuruluşunuzun kullanıcılarını okumak için alan genelinde yetki gerekir ve bu sizin için kurulu değil.',
    fix: `“${NAMES.settings}” bölümünde alan genelinde yetkiyi kurun ve “${NAMES.checkSetup}” altındaki yönergeleri uygulayın. Özel anahtar kullanıyorsanız her operatör anahtarı ayrıca kaydeder.`,
  }),
  'delegation-entry': () => ({
    says: 'Kullanıcıları okumak için Yönetici konsolundaki alan genelinde yetki girişinde daha fazla kapsam gerekiyor.',
    fix: 'Bir süper yönetici, bu istemci kimliğinin girişini düzenler ve kapsamlarını burada gösterilen kapsamların tümüyle değiştirir. Ardından tekrar deneyin.',
  }),
  'nobody-found': ({kind, name}) => ({
    says: NOBODY[kind](name),
    fix: 'Doğru yer olduğunu Yönetici konsolunda kontrol edin. Orada yapılan değişiklikler burada genellikle bir saat içinde, en geç 36 saat sonra görünür.',
  }),
  'users-left-out': ({inactive, withoutMailbox, groups, outside}) => ({
    says: `Satır eklenmeyenler: ${list(
      [
        [
          inactive,
          `${count(inactive, 'kullanıcı')} (askıya alınmış veya arşivlenmiş)`,
        ] as const,
        [
          withoutMailbox,
          `${count(withoutMailbox, 'kullanıcı')} (Gmail’i yok)`,
        ] as const,
        [groups, `${count(groups, 'grup')} (üyeleri dahil edildi)`] as const,
        [
          outside,
          `${count(outside, 'adres')} (kuruluşunuzun dışında)`,
        ] as const,
      ]
        .filter(([number]) => number > 0)
        .map(([, text]) => text),
    )}.`,
    fix: NOTHING_TO_DO,
  }),
  'users-differ': ({expected, confirmed}) => ({
    says: `${count(confirmed, 'yeni satır')} onayladınız, ancak şimdi ${count(expected, 'satır')} eklenecek.`,
    fix: 'Hiçbir şey eklenmedi. Yeniden sayıp onaylayın.',
  }),
  'too-many-sources': ({most}) => ({
    says: `Satırlar zaten ${most} alandan, kuruluş biriminden ve gruptan içe aktarılıyor; bu üst sınırdır.`,
    fix: 'Hiçbir şey eklenmedi. Birini kaldırın veya birkaç grubu tek grupta birleştirin.',
  }),
  'users-from-unread': ({message}) => ({
    says: `Katılan veya ayrılan kullanıcılar sorgulanamadı; bu nedenle hiçbir satır eklenmedi veya işaretlenmedi. ${message}`,
    fix: 'Durum bir sonraki kez alınırken yeniden denenir.',
  }),
  'too-many-left': ({left, users}) => ({
    says: `${count(users, 'kullanıcıdan')} ${grouped(left)} tanesi aynı anda ayrılmış görünüyor; bu nedenle hiçbir satır işaretlenmedi.`,
    fix: 'Satırların içe aktarıldığı alanların, kuruluş birimlerinin ve grupların hâlâ doğru olduğunu kontrol edin. Gerçekten bu kadar çok kullanıcı ayrıldıysa kaynakları kenar çubuğunda kaldırıp yeniden ekleyin.',
  }),
};
