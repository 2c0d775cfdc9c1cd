/** Turkish: rows of the CSE sheet, their outcomes, and the refusals of requests. */
import type {CseRowFindings} from '../../core/cse/row-findings';
import type {
  CseDoorFindings,
  CseWorkFindings,
} from '../../core/cse/work-findings';
import type {CseOutcome, Outcome} from '../../core/rows/outcome';
import type {SheetSentences} from '../language';
import {actionNames} from './action-names';
import {count, day} from './format';
import {NAMES, PATHS} from './words';

const IN_ENCRYPTION = `Kenar çubuğunda “${NAMES.encryption}” altında`;
const ONLY_AFTER =
  'Gmail yalnızca 30 günden uzun süredir devre dışı olan anahtar çiftlerini kalıcı olarak siler.';

export const cseRowSentences: SheetSentences<CseRowFindings> = {
  'cse-use-unknown': ({value}, {columns}) => ({
    says: `“${columns.use}” sütunundaki “${value}” şunlardan biri değil: “both” (her ikisi), “signing” (imzalama), “encryption” (şifreleme).`,
    fix: 'Buraya bu sözcüklerden birini yazın veya her ikisi için hücreyi boşaltın.',
  }),
  'cse-certificate-missing': (_, {columns}) => ({
    says: `“${columns.certificate}” hücresi boş.`,
    fix: 'Hücreye .p7pem, .p7b, PEM veya .p12 dosyasının Drive bağlantısını ya da kimliğini yazın.',
  }),
  'cse-certificate-not-a-link': (_, {columns}) => ({
    says: `“${columns.certificate}” hücresinde ne bir Drive bağlantısı ne de en az 25 karakterlik bir dosya kimliği var.`,
    fix: `Drive’da dosyayı seçin, “${PATHS.copyLink}” yolunu izleyin ve bağlantıyı yapıştırın. Dosya adı yeterli değildir. Hücrede dosyanın şifresi varsa onu “${columns.password}” sütununa taşıyın.`,
  }),
  'cse-certificate-link-to-folder': (_, {columns}) => ({
    says: `“${columns.certificate}” sütunundaki bağlantı bir dosyaya değil, bir klasöre yönlendiriyor.`,
    fix: `Klasörü Drive’da açın, sertifika dosyasının kendi bağlantısını kopyalayın (${PATHS.copyLink}) ve yapıştırın.`,
  }),
  'cse-row-twice': ({row, first, use}) => ({
    says: {
      both: `${row} numaralı satır, ${first} numaralı satırla aynı kullanıcı ve aynı kullanım (her iki kullanım) için.`,
      signing: `${row} numaralı satır, ${first} numaralı satırla aynı kullanıcı ve aynı kullanım (imzalama) için.`,
      encryption: `${row} numaralı satır, ${first} numaralı satırla aynı kullanıcı ve aynı kullanım (şifreleme) için.`,
    }[use],
    fix: 'Satırlardan birini silin. Yalnızca ilki işlenir.',
  }),
  'cse-both-beside-one': ({row, other}) => ({
    says: `${row} ve ${other} numaralı satırlar aynı kullanıcı için: biri her iki kullanım, diğeri tek kullanım için.`,
    fix: 'Yalnızca her iki kullanım için olan satırı bırakın veya imzalama ve şifreleme için birer satır oluşturun.',
  }),
  'cse-partner-row-missing': ({user, lacks}, {columns}) => ({
    says: {
      both: `Bir kimlik için her kullanımda bir anahtar çifti gerekir, ancak ${user} kullanıcısının şu kullanım için satırı yok: her iki kullanım.`,
      signing: `Bir kimlik için her kullanımda bir anahtar çifti gerekir, ancak ${user} kullanıcısının şu kullanım için satırı yok: imzalama.`,
      encryption: `Bir kimlik için her kullanımda bir anahtar çifti gerekir, ancak ${user} kullanıcısının şu kullanım için satırı yok: şifreleme.`,
    }[lacks],
    fix: `Bu kullanım için bir satır ekleyin veya anahtar çiftinin her iki kullanım için olması için “${columns.use}” hücresini boşaltın.`,
  }),
};

export const cseWorkSentences = {
  'cse-needs-delegation': ({user}) => ({
    says: `${user} için istemci tarafı şifreleme yalnızca alan genelinde yetkiyle kurulabilir. Bu, kendi hesabınız için de geçerlidir.`,
    fix: `Kenar çubuğunda “${NAMES.settings}” bölümünü açın, anahtarsız yöntemi seçin ve “${NAMES.checkSetup}” altındaki yönergeleri uygulayın.`,
  }),
  'key-service-differs': ({uri, expected, by}) => ({
    says:
      by === 'settings'
        ? `Anahtar ${uri} tarafından sarmalanmış, ancak ayarlardaki anahtar hizmeti ${expected}.`
        : `Anahtar ${uri} tarafından sarmalanmış, ancak diğer satırların anahtar hizmeti ${expected}.`,
    fix:
      by === 'settings'
        ? `Anahtarı o anahtar hizmetine sarmalatın veya ayarı kenar çubuğunda “${NAMES.encryption}” altında değiştirin.`
        : `Atanmış bir anahtar hizmeti olmayan tüm kullanıcılar aynı hizmeti kullanmalıdır. Satırı düzeltin, kenar çubuğunda “${NAMES.encryption}” altında birimlere veya gruplara anahtar hizmeti atayın ya da her anahtar hizmetinin satırlarını ayrı ayrı çalıştırın.`,
  }),
  'key-service-not-assigned': ({uri, expected, to}) => ({
    says: `Anahtar ${uri} tarafından sarmalanmış, ancak kullanıcının bağlı olduğu ${to} için anahtar hizmeti ${expected}.`,
    fix: `Anahtarı o anahtar hizmetine sarmalatın veya kenar çubuğunda “${NAMES.encryption}” altındaki atamayı Yönetici konsoluyla eşleşecek şekilde değiştirin.`,
  }),
  'assigned-group-unknown': ({group}) => ({
    says: `${group} grubuna bir anahtar hizmeti atanmış, ancak kuruluşunuzda böyle bir grup yok.`,
    fix: `${IN_ENCRYPTION} grubun adresini düzeltin.`,
  }),
  'unit-unknown': ({user}, {columns}) => ({
    says: `${user} dizinde bulunamadı; bu nedenle kullanıcının kuruluş birimi ve anahtar hizmeti bilinmiyor.`,
    fix: `“${columns.user}” sütununda kullanıcının birincil adresinin olduğunu kontrol edin.`,
  }),
  'key-service-unnamed': () => ({
    says: 'Satırda “wrap” yazıyor, ancak anahtar hizmeti ayarlanmamış.',
    fix: `${IN_ENCRYPTION}, herkes için veya kullanıcının birimi ya da grubu için anahtar hizmetinin adresini girin.`,
  }),
  'wrapping-switched-off': () => ({
    says: 'Satırda “wrap” yazıyor, ancak anahtarların sarmalanması kapalı.',
    fix: `Bunun yerine bir .wrap dosyasının bağlantısını yazın; bu daha güvenlidir. Veya ne anlama geldiğini okuduktan sonra sarmalamayı kenar çubuğunda “${NAMES.encryption}” altında açın.`,
  }),
  'wrapping-wants-token': () => ({
    says: 'Satır otomatik olarak yeniden denenemiyor: Anahtarının sarmalanması gerekiyor ve anahtar hizmetinin jetonu hiçbir zaman kaydedilmez.',
    fix: `İstemci tarafı şifreleme etkin olunca kenar çubuğunda bu satırda “${actionNames.cseUpload}” işlemini çalıştırıp jetonu girin.`,
  }),
  'metadata-file-not-found': ({isOtherThing}, {columns}) => ({
    says: isOtherThing
      ? `“${columns.metadata}” hücresindeki bağlantı, dosya olmayan bir öğeye (ör. Google Dokümanlar belgesine) yönlendiriyor.`
      : 'Anahtar meta verileri dosyası Drive’da bulunamadı veya dosyaya erişiminiz yok.',
    fix: 'Hücreye kullanıcının .wrap dosyasının bağlantısını veya kimliğini yazın ve dosyanın sizinle paylaşıldığını kontrol edin.',
  }),
  'cse-password-emptied': (_, {columns}) => ({
    says: `“${columns.password}” hücresi önceki bir yüklemeden sonra boşaltılmış ve Gmail’de bu anahtar çifti artık yok.`,
    fix: 'Şifreyi yeniden yazın.',
  }),
  'identity-elsewhere': ({pairs}) => ({
    says: `Anahtar çifti Gmail’de, ancak kullanıcının kimliği farklı bir çift kullanıyor (${pairs}).`,
    fix: `Kimliğin bu anahtar çiftini kullanması için bu satırda “${actionNames.cseSwitch}” işlemini çalıştırın. Diğer çift korunur.`,
  }),
  'identity-missing': () => ({
    says: 'Anahtar çifti Gmail’de, ancak kullanıcının kimliği yok.',
    fix: `Bu satırda “${actionNames.cseUpload}” işlemini yeniden çalıştırın. Bu yalnızca kimliği oluşturur.`,
  }),
  'identity-gone': () => ({
    says: 'Kullanıcının kimliği artık yok. Anahtar çifti hâlâ Gmail’de.',
    fix: `Yeniden bir kimlik oluşturmak için bu satırda “${actionNames.cseUpload}” işlemini çalıştırın.`,
  }),
  'pair-stored-only': ({id}) => ({
    says: `Anahtar çifti Gmail’de (ID ${id}), ancak kimlik onu kullanacak şekilde değiştirilemedi.`,
    fix: 'Bu satırda aynı işlemi yeniden çalıştırın. Yalnızca eksik kalan yapılır.',
  }),
  'partner-without-pair': ({row, use}) => ({
    says: {
      both: `Anahtar çifti Gmail’de, ancak kimlik için ${row} numaralı satırdaki anahtar çifti de (her iki kullanım) gerekiyor ve bu çift Gmail’de yok.`,
      signing: `Anahtar çifti Gmail’de, ancak kimlik için ${row} numaralı satırdaki anahtar çifti de (imzalama) gerekiyor ve bu çift Gmail’de yok.`,
      encryption: `Anahtar çifti Gmail’de, ancak kimlik için ${row} numaralı satırdaki anahtar çifti de (şifreleme) gerekiyor ve bu çift Gmail’de yok.`,
    }[use],
    fix: `${row} numaralı satırda ve bu satırda “${actionNames.cseUpload}” işlemini birlikte çalıştırın.`,
  }),
  'pair-disabled': ({id}) => ({
    says: `Bu anahtar çifti Gmail’de zaten var (ID ${id}), ancak devre dışı.`,
    fix: `Bu satırda önce “${actionNames.cseEnable}” işlemini, ardından bu işlemi yeniden çalıştırın. İkinci bir anahtar çifti oluşturulmadı.`,
  }),
  'pair-gone': ({id}) => ({
    says: `${id} anahtar çifti artık Gmail’de yok: Kalıcı olarak silindi. Onunla şifrelenmiş e-postalar artık okunamaz.`,
    fix: `Yeniden bir anahtar çifti yüklemek için “${actionNames.cseUpload}” işlemini çalıştırın.`,
  }),
  'pair-not-stored': () => ({
    says: 'Gmail, anahtar çiftini kaydettiğini onaylamadı ve onu listelemiyor.',
    fix: 'Satırı daha sonra yeniden çalıştırın. Hiçbir şey iki kez kaydedilmez.',
  }),
  'pair-stored-differently': ({id}) => ({
    says: `Gmail, dosyanın kontrol edilen sertifikasından farklı bir sertifika kaydetti (anahtar çifti ${id}).`,
    fix: `Satırda “${actionNames.cseRefresh}” işlemini çalıştırıp bunu bildirin.`,
  }),
  'no-pair-named': (_, {columns}) => ({
    says: `Satır hangi anahtar çiftinin kastedildiğini belirtmiyor: “${columns.keyPair}” hücresi boş.`,
    fix: `Satırda önce “${actionNames.cseUpload}” işlemini çalıştırın.`,
  }),
  'no-previous-pair': () => ({
    says: 'Satırda önceki anahtar çifti belirtilmemiş; bu nedenle geri dönülecek bir çift yok.',
    fix: `Anahtar çiftini kenar çubuğunda seçin: Satırı tıklayıp “${NAMES.useForIdentity}” düğmesini kullanın.`,
  }),
  'previous-pair-unusable': ({id}) => ({
    says: `Önceki anahtar çifti (${id}) devre dışı veya artık Gmail’de değil; bu nedenle kimlik değiştirilmedi.`,
    fix: `Devre dışıysa kenar çubuğunda etkinleştirip “${actionNames.cseRollBack}” işlemini yeniden çalıştırın.`,
  }),
  'waited-too-long': ({since, hours}) => ({
    says: `İstemci tarafı şifreleme, ${count(hours, 'saat')} sonra (başlangıç: ${day(since)}) bu kullanıcı için hâlâ etkin değil. Yükleme artık yeniden denenmiyor.`,
    fix: `Yönetici konsolunda ${PATHS.cse} sayfasını açın. Gmail’in kullanıcının kuruluş birimi veya grubu için açık olduğunu, ona bir anahtar hizmeti atandığını, sürümünüzün bunu içerdiğini ve kullanıcının lisansı olduğunu kontrol edin. Ardından satırı yeniden çalıştırın.`,
  }),
  'pairs-without-row': ({count: pairs}) => ({
    says: `Gmail’de bu kullanıcının hiçbir satırda olmayan ${count(pairs, 'anahtar çifti')} var.`,
    fix: 'İmleç bu satırdayken kenar çubuğu bunları gösterir.',
  }),
} satisfies SheetSentences<CseWorkFindings>;

export const cseDoorSentences: SheetSentences<CseDoorFindings> = {
  'no-cse-row': (_, {sheets}) => ({
    says: `İmleç, “${sheets.cse}” sayfasının bir satırında değil.`,
    fix: 'Satırdaki bir hücreyi tıklayın.',
  }),
  'pair-unknown': ({id}) => ({
    says: `Gmail’de bu kullanıcı için ${id} anahtar çifti yok.`,
    fix: 'Kullanıcının anahtar çiftlerini yeniden yükleyip birini seçin.',
  }),
  'obliterate-too-early': ({daysLeft}) => ({
    says:
      daysLeft === null
        ? 'Etkin bir anahtar çifti kalıcı olarak silinemez.'
        : `Anahtar çifti ${count(daysLeft, 'gün')} sonra kalıcı olarak silinebilir.`,
    fix:
      daysLeft === null ? `Önce devre dışı bırakın. ${ONLY_AFTER}` : ONLY_AFTER,
  }),
  'obliterate-in-use': ({id}) => ({
    says: `Kullanıcının kimliği hâlâ ${id} anahtar çiftini kullanıyor.`,
    fix: 'Önce kimliğin farklı bir anahtar çifti kullanmasını sağlayın veya kimliği silin.',
  }),
  'address-typed-differs': ({user}) => ({
    says: `Yazılan adres ${user} değil; bu nedenle hiçbir şey kalıcı olarak silinmedi.`,
    fix: 'Onaylamak için kullanıcının adresini yazın.',
  }),
  'pair-in-use': ({id}) => ({
    says: `Kullanıcının kimliği ${id} anahtar çiftini kullanıyor. Devre dışı bırakılırsa kullanıcı ne imzalayabilir ne de şifrelenmiş e-postaları okuyabilir.`,
    fix: 'Bunu istediğinizi onaylayın veya önce kimliğin farklı bir anahtar çifti kullanmasını sağlayın.',
  }),
  'identity-not-confirmed': ({user}) => ({
    says: `${user} kullanıcısının kimliğinin silinmesi onaylanmadı; bu nedenle hiçbir şey silinmedi.`,
    fix: 'Onaylayıp tekrar deneyin.',
  }),
};

/** The outcome of a row for which nothing is blocking; empty for outcomes that rows of the Rollout sheet have, too. */
export function cseOutcome({state, findings, keyPair}: CseOutcome): string {
  const done = said(state, keyPair?.obliterableIn ?? null);
  const [others] = findings.filter(it => it.code === 'pairs-without-row');
  if (done === '' || !others) return done;
  return `${done} ${cseWorkSentences['pairs-without-row'](others.facts).says}`;
}

function said(state: Outcome['state'], daysLeft: number | null): string {
  switch (state) {
    case 'inPlace':
      return 'Anahtar çifti ve kimlik Gmail’de.';
    case 'switched':
      return 'Kimlik yeni anahtar çiftini kullanıyor. Eskisi korundu; böylece eski e-postalar okunabilir.';
    case 'rolledBack':
      return `Kimlik yeniden önceki anahtar çiftini kullanıyor. Diğeri korundu. Ona dönmek için “${actionNames.cseSwitch}” işlemini çalıştırın.`;
    case 'disabled':
      return `Anahtar çifti devre dışı: Gmail onunla ne şifre çözebilir ne de imzalayabilir. Onu yeniden etkinleştirebilirsiniz. ${untilObliterable(daysLeft)}`.trim();
    case 'obliterated':
      return 'Anahtar çifti kalıcı olarak silindi. Onunla şifrelenmiş e-postalar bir daha hiç okunamaz.';
    case 'identityDeleted':
      return 'Kimlik silindi. Anahtar çiftleri korundu.';
    case 'missing':
      return 'Gmail’de bu satırın anahtar çifti yok.';
    default:
      return '';
  }
}

/** Without the days left: a cell that says something else every day would be a change every day; they have a column. */
function untilObliterable(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  return daysLeft === 0
    ? 'Kenar çubuğunda kalıcı olarak silebilirsiniz.'
    : '30 günden uzun bir süre sonra kalıcı olarak silebilirsiniz.';
}
