/** Turkish: what rows, files and requests can be wrong about. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {CseDoorFindings} from '../../core/cse/work-findings';
import type {DirectoryFindings} from '../../core/directory/findings';
import type {ConsentDoorFindings} from '../../core/consent/findings';
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {IssuerFindings} from '../../core/request/issuer-findings';
import type {ScheduleFindings} from '../../core/schedule/findings';
import type {RolloutFindings} from '../../core/rows/rollout-findings';
import type {RowFindings} from '../../core/rows/row-findings';
import type {SheetSentences} from '../language';
import {traitsOf} from '../../core/rows/actions';
import {actionNames} from './action-names';
import {count, day, grouped, list, listed, pick} from './format';
import {actions} from './labels';
import {settingNames} from './setting-names';
import {NAMES, NOTHING_CHANGED, NOTHING_TO_DO, PATHS} from './words';
import type {DoorFindings} from '../../core/rows/door-findings';

const setUpBy = (setUp: string) => `S/MIME > ${setUp} seçeneğini belirleyin.`;
const TYPE_AGAIN = 'Şifreyi yeniden yazın.';
const NEW_FIRST =
  'Önce yeni bir sertifika yükleyin veya kenar çubuğunda mevcut sertifikanın da silinmesini seçin.';
const NOTHING_LEFT = 'Yapılacak bir şey kalmadı.';

/** Numbers of rows, and how many more there are. */
const numbers = (rows: readonly (number | string)[], more: number) =>
  more > 0
    ? `${rows.join(', ')} ve ${grouped(more)} tane daha`
    : list(rows.map(String));

export const rowSentences: SheetSentences<RowFindings> = {
  'user-missing': (_, {columns}) => ({
    says: `“${columns.user}” hücresi boş.`,
    fix: 'Hücreye kullanıcının birincil adresini yazın.',
  }),
  'user-not-an-address': ({value}, {columns}) => ({
    says: `“${columns.user}” sütunundaki “${value}” bir e-posta adresi değil.`,
    fix: 'Buraya kullanıcının birincil adresini yazın (ör. ada@example.com). Hücrede bir kişi çipi varsa onu metin olarak adresle değiştirin.',
  }),
  'alias-not-an-address': ({value}, {columns}) => ({
    says: `“${columns.alias}” sütunundaki “${value}” bir e-posta adresi değil.`,
    fix: 'Buraya gönderen adresini yazın veya birincil adres için hücreyi boş bırakın.',
  }),
  'file-missing': (_, {columns}) => ({
    says: `“${columns.file}” hücresi boş.`,
    fix: 'Hücreye .p12 veya .pfx dosyasının Drive bağlantısını ya da kimliğini yazın.',
  }),
  'file-not-a-link': (_, {columns}) => ({
    says: `“${columns.file}” hücresinde ne bir Drive bağlantısı ne de en az 25 karakterlik bir dosya kimliği var.`,
    fix: `Drive’da dosyayı seçin, “${PATHS.copyLink}” yolunu izleyin ve bağlantıyı yapıştırın. Dosya adı yeterli değildir. Hücrede dosyanın şifresi varsa onu “${columns.password}” sütununa taşıyın.`,
  }),
  'file-link-to-folder': (_, {columns}) => ({
    says: `“${columns.file}” sütunundaki bağlantı bir dosyaya değil, bir klasöre yönlendiriyor.`,
    fix: `Klasörü Drive’da açın, sertifika dosyasının kendi bağlantısını kopyalayın (${PATHS.copyLink}) ve yapıştırın. Çok sayıda satırı doldurmak için Drive klasörünü kenar çubuğunda içe aktarın.`,
  }),
  'renewal-days-invalid': ({value}, {columns}) => ({
    says: `“${columns.renewalDays}” sütunundaki “${value}” bir gün sayısı değil.`,
    fix: 'Buraya 1 ile 365 arasında bir tam sayı yazın veya hücreyi boşaltın.',
  }),
  'access-invalid': ({value}, {columns}) => ({
    says: `“${columns.access}” sütunundaki “${value}” ne “delegation” ne de “consent”.`,
    fix: 'Buraya bu sözcüklerden birini yazın veya hücreyi boşaltın.',
  }),
  'row-twice': ({row, first, isOtherFile}) =>
    isOtherFile
      ? {
          says: `${row} numaralı satırın kullanıcısı ve takma adı ${first} numaralı satırla aynı, ancak sertifika dosyası farklı. Gmail, bir adresin tek sertifikasını hem imzalamak hem şifrelemek için kullanır; bu nedenle yalnızca ${first} numaralı satır işlenir.`,
          fix: 'CA, imzalama ve şifreleme için ayrı sertifikalar verdiyse anahtar kullanımı “digitalSignature” ve “keyEncipherment” (EC anahtarında “keyAgreement”) olan tek bir sertifika isteyin. Değilse gerekmeyen satırı silin.',
        }
      : {
          says: `${row} numaralı satırın kullanıcısı ve takma adı ${first} numaralı satırla aynı.`,
          fix: 'Satırlardan birini silin. Yalnızca ilki işlenir.',
        },
  'secret-misspelt': (_, {columns}) => ({
    says: `“${columns.password}” hücresi bir gizli anahtarın adını içeriyor, ancak ad Secret Manager’ın kullandığı biçimde değil.`,
    fix: '“projects/PROJECT/secrets/NAME” yazın ve belirli bir sürüm için “/versions/NUMBER” ekleyin. Bölgesel gizli anahtarlar desteklenmez.',
  }),
  'secret-not-allowed': ({prefix}, {columns}) => ({
    says:
      prefix === ''
        ? `“${columns.password}” hücresi bir gizli anahtarın adını içeriyor, ancak “${NAMES.settings}” bölümünde hiçbirine izin verilmiyor.`
        : `“${columns.password}” hücresi, “${NAMES.settings}” bölümünde izin verilmeyen bir gizli anahtarın adını içeriyor. Yalnızca “${prefix}” için izin var.`,
    fix:
      prefix === ''
        ? `“${NAMES.settings}” bölümünde “${NAMES.secrets}” altına projeyi veya gizli anahtarı girin ya da şifrenin kendisini hücreye yazın.`
        : 'Adı, proje kimliği veya numarası dahil tam olarak ayardaki gibi yazın ya da bir operatörden ayarı değiştirmesini isteyin.',
  }),
  'secret-scope-missing': (_, {columns}) => ({
    says: `“${columns.password}” hücresi bir gizli anahtarın adını içeriyor, ancak komut dosyası gizli anahtarları okuma izni olmadan oluşturulmuş.`,
    fix: 'Secret Manager yalnızca “cloud-platform” kapsamını kabul eder. signing-scope.json dosyasını silin, projeyi yeniden gönderin ve yeni izni verin ya da şifrenin kendisini hücreye yazın.',
  }),
  'secret-unusable': ({why}) => ({
    says: {
      damaged: 'Gizli anahtar yolda bozulmuş: Sağlama toplamı yanlış.',
      'not text': 'Gizli anahtar UTF-8 metni değil; bu nedenle şifre olamaz.',
      empty: 'Gizli anahtar boş.',
    }[why],
    fix:
      why === 'damaged'
        ? 'Satırı yeniden çalıştırın.'
        : 'Gizli anahtara şifreyi içeren bir sürüm ekleyip satırı yeniden çalıştırın.',
  }),
  'file-on-several-rows': ({rows, more}) => ({
    says: `Aynı sertifika dosyası şu satırlarda da kullanılıyor: ${numbers(rows, more)}.`,
    fix: 'Bunun doğru olduğunu kontrol edin: Bir sertifika yalnızca içindeki adresler için kullanılabilir.',
  }),
  'no-access': ({user, operator}) => ({
    says: `S/MIME Rollout’un ${user} posta kutusuna erişimi yok. Alan genelinde yetki veya rıza olmadan yalnızca kendi posta kutunuza (${operator}) erişebilir.`,
    fix: `Kenar çubuğunda “${NAMES.settings}” bölümünü açın, anahtarsız yöntemi seçin ve “${NAMES.checkSetup}” altındaki yönergeleri uygulayın. Veya rızayı kurup kullanıcıları davet edin.`,
  }),
};

export const rolloutSentences: SheetSentences<RolloutFindings> = {
  'alias-unknown': ({alias, nearest}, {columns}) => ({
    says: `Kullanıcının ${alias} diye bir gönderen adresi yok.`,
    fix: nearest
      ? `Bunu mu demek istediniz: ${nearest}? Değilse adresi kullanıcının Gmail ayarlarında (${PATHS.sendAs}) ekleyin.`
      : `Adresi kullanıcının Gmail ayarlarında (${PATHS.sendAs}) ekleyin veya “${columns.alias}” sütununu düzeltin.`,
  }),
  'alias-not-verified': ({alias}) => ({
    says: `Kullanıcı, ${alias} gönderen adresini henüz onaylamamış.`,
    fix: 'Kullanıcıdan Gmail’in onay e-postasındaki bağlantıyı tıklamasını isteyin, ardından satırı yeniden çalıştırın.',
  }),
  'alias-elsewhere': ({alias, user}) => ({
    says: `Gmail, ${alias} adresini ${user} kullanıcısının takma adı olarak değerlendirmiyor: Adresin e-postaları farklı bir posta kutusuna geliyor. ${user} bu sertifikayla ${alias} olarak imzalayabilir, ancak bu sertifikayla şifrelenmiş e-postaları okuyamaz.`,
    fix: `${user} yalnızca ${alias} olarak gönderiyorsa aynı sertifikayı diğer posta kutusuna da yükleyin. Değilse kullanıcıdan Gmail ayarlarında (${PATHS.sendAs}) takma ad olarak değerlendirme seçeneğini açmasını isteyin.`,
  }),
  'password-emptied': ({isGone}, {columns}) => ({
    says: isGone
      ? `“${columns.password}” hücresi önceki bir yüklemeden sonra boşaltılmış ve Gmail’de o sertifika artık yok.`
      : `“${columns.password}” hücresi önceki bir yüklemeden sonra boşaltılmış; bu nedenle dosya açılamıyor.`,
    fix: isGone
      ? TYPE_AGAIN
      : `${NOTHING_TO_DO} Dosyayı kontrol etmek için şifreyi yeniden yazın.`,
  }),
  'replaced-in-gmail': () => ({
    says: 'Gmail’in geçerli varsayılanı, bu satırın yüklediği sertifika değil: Yerine başkası konmuş. Yeni varsayılan kalır.',
    fix: `Bu doğruysa bir şey yapmanız gerekmiyor. Değilse şifreyi yeniden yazıp “${actionNames.upload}” işlemini çalıştırın veya “${actionNames.setDefault}” ile bir sertifika seçin.`,
  }),
  'default-ends-later': ({ends, subject}) => ({
    says: `Şu anki varsayılanın (${subject}) süresi ${day(ends)} tarihinde, bu sertifikadan sonra doluyor.`,
    fix: `Onu korumak için “${NAMES.makeDefault}” seçeneğini kapatın.`,
  }),
  'uploaded-not-default': () => ({
    says: 'Sertifika Gmail’de, ancak varsayılan yapılamadı.',
    fix: `Bu satırda “${actionNames.upload}” işlemini yeniden çalıştırın: Yalnızca varsayılan ayarlanır.`,
  }),
  'stored-differently': ({id}) => ({
    says: `Gmail, kontrol edilenden farklı bir sertifika kaydetti (kimliği ${id}).`,
    fix: `Gmail’de ne olduğunu görmek için satırda “${actionNames.refresh}” işlemini çalıştırıp bunu bildirin.`,
  }),
  'certificate-not-held': ({id}) => ({
    says: id
      ? `Gmail’de bu takma ad için ${id} sertifikası yok.`
      : 'Gmail’de bu takma ad için, yüklenen sertifika yok.',
    fix: `Satırda “${actionNames.refresh}” işlemini çalıştırıp Gmail’deki sertifikalardan birini seçin.`,
  }),
  'packed-again': ({encryption}) => ({
    says:
      encryption === 'legacy'
        ? 'Gmail dosyayı neden belirtmeden reddetti ve 3DES ile SHA-1 kullanılarak yeniden paketlenince kabul etti.'
        : 'Gmail dosyayı neden belirtmeden reddetti ve AES-256 ile SHA-256 kullanılarak yeniden paketlenince kabul etti.',
    fix: `${NOTHING_TO_DO} Dosyanın kendisi olduğu gibi kalır.`,
  }),
  'no-certificate-named': (_, {columns}) => ({
    says: `Satır hangi sertifikanın kullanılacağını belirtmiyor: “${columns.id}” hücresi boş.`,
    fix: 'Önce satırı yükleyin veya önizleyin ya da sertifikayı kenar çubuğunda seçin.',
  }),
  'is-default': () => ({
    says: 'Sertifika, bu takma adın varsayılanı.',
    fix: 'Önce farklı bir sertifikayı varsayılan yapın veya kenar çubuğunda varsayılanın da silinmesini seçin.',
  }),
  'last-valid': () => ({
    says: 'Sertifika, bu takma ad için geçerli tek sertifika. O olmadan kullanıcı ne imzalayabilir ne de şifrelenmiş e-posta alabilir.',
    fix: NEW_FIRST,
  }),
  'only-certificate': () => ({
    says: 'Sertifika, Gmail’de bu takma ad için bulunan tek sertifika. Şu anda geçerli olmasa da onunla şifrelenmiş e-postalar yalnızca Gmail’de bulunduğu sürece okunabilir.',
    fix: NEW_FIRST,
  }),
  'revoked-at-ca': () => ({
    says: 'CA havuzunun bu kullanıcı için verdiği sertifikalar iptal edildi.',
    fix: `${NOTHING_TO_DO} İptal listelerini kontrol eden herkes bunu yaklaşık bir gün içinde görür.`,
  }),
  'already-as-wanted': () => ({
    says: 'Sertifika zaten Gmail’de değildi.',
    fix: NOTHING_TO_DO,
  }),
  // Without the days left: a cell that says something else every day would be a change every day.
  'renewal-due': ({ends}) => ({
    says: `Varsayılan sertifikanın süresi ${day(ends)} tarihinde doluyor.`,
    fix: `Satıra yeni sertifika dosyasını ve şifresini ekleyip “${actionNames.renew}” işlemini çalıştırın.`,
  }),
  'default-expired': ({ends}) => ({
    says: `Gmail’in imzalarken kullandığı sertifikanın süresi ${day(ends)} tarihinde doldu.`,
    fix: `“${actionNames.renew}” işlemini çalıştırın. Gmail’de daha yeni, geçerli bir sertifika yoksa önce satıra yeni bir dosya ve şifresini ekleyin.`,
  }),
  'newer-not-default': ({began, ends}) => ({
    says: `Gmail’de, varsayılan olmayan daha yeni bir sertifika da var (geçerlilik: ${day(began)} – ${day(ends)}). E-posta programları genellikle gördükleri en yeni sertifikayla şifreler.`,
    fix: `Yenisiyle imzalamak için onu kenar çubuğunda “${actionNames.setDefault}” ile seçin. Aksi halde bir şey yapmanız gerekmiyor.`,
  }),
  'no-default': () => ({
    says: 'Gmail’de bu takma ad için geçerli bir sertifika var, ancak hiçbiri varsayılan değil.',
    fix: `“${actionNames.update}” işlemini çalıştırın: Süresi en son dolacak sertifika varsayılan yapılır.`,
  }),
  'certificate-gone': () => ({
    says: 'Bu satırın sertifikası artık Gmail’de yok: Birisi silmiş.',
    fix: `Yeniden yüklemek için şifreyi yeniden yazıp “${actionNames.upload}” işlemini çalıştırın.`,
  }),
  'file-not-newer': ({ends, heldEnds}) => ({
    says: `Satırın dosyasındaki sertifikanın süresi ${day(ends)} tarihinde doluyor; bu, Gmail’dekinden (${day(heldEnds)}) daha geç değil.`,
    fix: `Satıra yeni sertifika dosyasını ve şifresini ekleyip “${actionNames.renew}” işlemini çalıştırın. Dosya, iptal edilmiş veya yeniden verilmiş bir sertifikanın yerine geçiyorsa “${actionNames.upload}” işlemini çalıştırın.`,
  }),
  'expires-before-date': ({ends, until}) => ({
    says: `Bu sertifikanın süresi ${day(ends)} tarihinde, “${actionNames.update}” için ayarlanan tarihten (${day(until)}) önce doluyor.`,
    fix: `Satıra, süresi daha sonra dolan bir dosya ve şifresini ekleyip “${actionNames.update}” işlemini yeniden çalıştırın.`,
  }),
  'no-previous-default': (_, {sheets}) => ({
    says: `“${sheets.log}” sayfasında bu takma adın önceki bir varsayılanı yok.`,
    fix: 'Satırı kenar çubuğunda açıp sertifikalarından birini seçin.',
  }),
  'previous-expired': ({ends}) => ({
    says: `Önceki varsayılanın süresi ${day(ends)} tarihinde doldu; bu nedenle yeniden varsayılan yapılmadı.`,
    fix: 'Satırı kenar çubuğunda açıp geçerli bir sertifika seçin.',
  }),
  'row-changed': () => ({
    says: 'İşlem başladıktan sonra bu satırın hücreleri değiştirildi; bu nedenle satır için hiçbir şey yapılmadı.',
    fix: 'Satırı kontrol edip işlemi yeniden çalıştırın.',
  }),
  'program-fault': ({text}) => ({
    says: `Bu satırda dahili bir hata oluştu (${text}).`,
    fix: 'Hatayı satırın durumuyla birlikte bildirin. Diğer satırlar devam etti.',
  }),
};

export const doorSentences: SheetSentences<
  Omit<
    DoorFindings,
    keyof (CseDoorFindings &
      ConsentDoorFindings &
      CseDoorFindings &
      CseFolderFindings &
      ScheduleFindings &
      DirectoryFindings &
      IssuerFindings &
      ImportDoorFindings)
  >
> = {
  'not-an-operator': ({operator}) => ({
    says: operator
      ? `${operator} bu e-tablonun operatörü değil.`
      : 'Bu hesap bu e-tablonun operatörü değil.',
    fix: `Operatörlerden birinden sizi “${NAMES.settings}” bölümünde eklemesini isteyin.`,
  }),
  'not-set-up': (_, {setUp}) => ({
    says: 'E-tablo henüz kurulmamış.',
    fix: setUpBy(setUp),
  }),
  'document-older': ({version, script}, {setUp}) => ({
    says: `Bu e-tablo en son ${version} sürümüyle kurulmuş; komut dosyasının sürümü ${script}.`,
    fix: `${setUpBy(setUp)} Önceki sürümün kaydettikleri taşınır ve hiçbir şey silinmez.`,
  }),
  'document-newer': ({version, script}) => ({
    says: `Bu e-tablo, komut dosyasından (${script}) daha yeni olan ${version} sürümüyle kurulmuş. ${NOTHING_CHANGED}`,
    fix: `${version} veya daha yeni bir sürümü yükleyip e-tabloyu yeniden yükleyin.`,
  }),
  'sheet-missing': ({sheet}, {setUp}) => ({
    says: `“${sheet}” sayfası eksik.`,
    fix: `${setUpBy(setUp)} Eksik olanlar oluşturulur ve hiçbir şey silinmez.`,
  }),
  'column-missing': ({sheet, columns}, {setUp}) => ({
    says: pick(columns.length, {
      one: `“${sheet}” sayfasında bir sütun eksik: ${list(columns)}.`,
      other: `“${sheet}” sayfasında eksik sütunlar var: ${list(columns)}.`,
    }),
    fix: `${setUpBy(setUp)} Eksik başlıklar eklenir ve hiçbir şey silinmez.`,
  }),
  'sheet-protected': ({sheet, columns, operator}) => ({
    says:
      columns.length === 0
        ? `“${sheet}” sayfası korumalı ve ${operator} bu sayfayı düzenleyemez.`
        : `“${sheet}” sayfasında bazı hücreler korumalı ve ${operator} şu sütunlardaki bu hücreleri düzenleyemez: ${list(columns)}.`,
    fix: `${NOTHING_CHANGED} E-tablonun sahibinden ${operator} için korumalı hücreleri düzenleme izni isteyin (Veri > Sayfaları ve aralıkları koru), ardından yeniden başlatın.`,
  }),
  'nothing-selected': ({selection, action, hidden}, {sheets}) => {
    const sheet = sheets[traitsOf(action).sheet];
    switch (selection) {
      case 'selected':
        if (hidden > 0) {
          return {
            says: pick(hidden, {
              one: `“${sheet}” sayfasında seçilen satır gizli.`,
              other: `“${sheet}” sayfasında seçilen ${grouped(hidden)} satırın tümü gizli.`,
            }),
            fix: 'Satırları gösterin veya başka satırlar seçip tekrar deneyin.',
          };
        }
        return {
          says: `“${sheet}” sayfasında kullanıcısı olan bir satır seçilmedi.`,
          fix: 'Bir veya daha fazla satır seçip tekrar deneyin.',
        };
      case 'todo':
        return {
          says: 'Yapılacak satır kalmadı.',
          fix: `“${NAMES.all}” seçeneğini belirleyin veya sayfada satır seçin.`,
        };
      case 'attention':
        return {
          says: 'Dikkat gerektiren satır yok.',
          fix: `“${NAMES.todo}” veya “${NAMES.all}” seçeneğini belirleyin ya da sayfada satır seçin.`,
        };
      case 'pilot':
        return {
          says: 'Yüklenmeye hazır satır yok.',
          fix: 'Önce satırları kontrol edip dikkat gerektirenleri düzeltin.',
        };
      case 'pending':
        return {says: 'Bekleyen satır yok.', fix: NOTHING_LEFT};
      case 'named':
        return {
          says: `Satırlar artık “${sheet}” sayfasında değil.`,
          fix: 'Sayfayı kontrol edip yeniden başlatın.',
        };
      case 'imported':
        return {
          says: `Son içe aktarmanın satırları artık “${sheet}” sayfasında değil.`,
          fix: 'Başka satırlar seçin.',
        };
      case 'cause':
        return {
          says: 'Bu nedenle dikkat gerektiren satır kalmadı.',
          fix: 'Burada yapılacak bir şey kalmadı.',
        };
      case 'stored':
        return {says: 'Anahtar çifti olan satır yok.', fix: NOTHING_LEFT};
      case 'all':
        return {
          says: `“${sheet}” sayfasında henüz satır yok.`,
          fix: 'Her biri için bir satır olmak üzere kullanıcıları ve sertifika dosyalarını girin.',
        };
    }
  },
  'run-in-progress': ({operator, action, left, minutes}) => ({
    says:
      left === 0
        ? `Bir çalıştırma (${runFacts(action, operator, minutes)}) hâlâ satırı olmayan kullanıcıların posta kutularını okuyor.`
        : `Bir çalıştırmanın (${runFacts(action, operator, minutes)}) kuyruğunda hâlâ ${count(left, 'satır')} var.`,
    fix: 'Önce kenar çubuğunda bu çalıştırmaya devam edin veya çalıştırmayı durdurun.',
  }),
  'another-execution': ({operator, action, done, total, minutes}) => ({
    says: action
      ? `“${actions[action]}” çalıştırması${minutes === null ? '' : ` (${started(minutes)})`} şu anda ${operator || 'başka bir yürütme'} tarafından işleniyor: ${grouped(total)} satırdan ${grouped(done)} tanesi tamamlandı.`
      : operator
        ? `Şu anda bu e-tabloda ${operator} çalışıyor.`
        : 'Şu anda bu e-tabloda başka bir yürütme çalışıyor.',
    fix: 'Tamamlanana kadar bekleyin veya kenar çubuğunda durdurun. Yarıda kesildiyse iki dakika sonra devam edebilirsiniz.',
  }),
  'command-line-at-work': ({operator, action, minutes}) => ({
    says: `${operator} şu anda bu e-tabloda komut satırından çalışıyor${action ? ` (“${actions[action]}”)` : ''}; ${started(minutes)}.`,
    fix: `Komut tamamlanana kadar bekleyin veya komutu kenar çubuğunda “${NAMES.stop}” ile ya da terminalinde Ctrl-C ile sonlandırın. Yarıda kesildiyse üç dakika sonra başlayabilirsiniz.`,
  }),
  'confirmation-differs': ({expected, confirmed}, {sheets}) => ({
    says:
      confirmed === expected
        ? `Satırlar veya “${sheets.log}” sayfasındaki girişleri, onayınızdan sonra değişti.`
        : `${count(confirmed, 'satır')} onayladınız, ancak işlem şimdi ${count(expected, 'satırı')} etkileyecek.`,
    fix: `${NOTHING_CHANGED} Satırları inceleyip yeniden onaylayın.`,
  }),
  'confirmation-missing': ({action}) => ({
    says: `“${actions[action]}” işlemi, onaylanan satırlar olmadan başlatıldı.`,
    fix: `${NOTHING_CHANGED} İşlemi kenar çubuğunda veya menüde başlatın. Kendi istemciniz, “rows” değerini önizlemenin döndürdüğü gibi göndermelidir.`,
  }),
  'not-previewed': ({action}) => ({
    says: `“${actions[action]}” işleminin önizlemesi yok; bu nedenle hiçbir şey başlatılmadı.`,
    fix: `Yükleme için “${actionNames.preview}” seçeneğini belirleyin.`,
  }),
  'too-many-rows': ({action, count: rows, most}) => ({
    says: `“${actions[action]}” işlemi ${count(rows, 'satırı')} işleyecek. Bir çalıştırmada en fazla ${count(most, 'satır')} olabilir.`,
    fix: `En fazla ${count(most, 'satır')} seçip işlemi çalıştırın, ardından sonrakileri seçin.`,
  }),
  'files-unreadable': () => ({
    says: 'Dosyalar eksiksiz ulaşmadığı için hiçbir şey yüklenmedi.',
    fix: 'Kenar çubuğunu kapatıp yeniden açın ve dosyaları yeniden seçin.',
  }),
  'run-not-continued': ({operator, minutes}) => ({
    says: `Çalıştırma ${count(minutes, 'dakikadır')} ilerlemiyor.`,
    fix: `“${NAMES.continue}” düğmesini kullanın: Kenar çubuğunda süre sınırı yoktur. İlk saniyelerinde kesilen bir çalıştırmanın henüz saat tetikleyicisi yoktur. Saat tetikleyicileri kişi başına günde altı saat çalışabilir ve ${operator} için bu süre tükenmiş olabilir (Google bu durumda “too much computer time” hakkında bir e-posta gönderir). O zaman çalıştırma bir gün içinde devam eder. Değilse ${PATHS.triggers} ile Yürütmeler sayfalarını kontrol edin.`,
  }),
  'shared-with-others': ({people}) => ({
    says: pick(people.length, {
      one: `Operatör olmayan biri bu e-tabloyu ve şifrelerini görebiliyor: ${listed(people)}.`,
      other: `Operatör olmayan ${count(people.length, 'kişi')} bu e-tabloyu ve şifrelerini görebiliyor: ${listed(people)}.`,
    }),
    fix: `Onları “Paylaş” altında kaldırın veya “${NAMES.settings}” bölümünde operatör yapın. Boşaltılan şifreler e-tablonun eski sürümlerinde kalır.`,
  }),
  'shared-by-link': ({mayEdit, inDomain}) => ({
    says: SHARED[inDomain ? 'domain' : 'anyone'][mayEdit ? 'edit' : 'see'],
    fix: 'Paylaş > Genel erişim altında “Kısıtlanmış” seçeneğini belirleyin.',
  }),
  'more-rows-twice': ({rows, more}) => ({
    says: `Şu satırlar da yukarıdaki bir satırın kullanıcısını ve takma adını tekrarlıyor: ${numbers(rows, more)}.`,
    fix: 'Gerekmeyen satırları silin.',
  }),
  'no-row': (_, {sheets}) => ({
    says: `İmleç, “${sheets.rollout}” sayfasının bir satırında değil.`,
    fix: 'Satırdaki bir hücreyi tıklayın.',
  }),
  'no-run': () => ({
    says: 'Devam edilecek bir çalıştırma yok.',
    fix: 'Bir işlem başlatın.',
  }),
  'renewal-days-for-run-invalid': ({value, most}) => ({
    says: `“${value}” 1 ile ${most} arasında bir gün sayısı değil; bu nedenle hiçbir şey başlatılmadı.`,
    fix: 'Düzeltin veya zamanlamadaki gün sayısını kullanmak için alanı boş bırakın.',
  }),
  'valid-until-invalid': ({value}) => ({
    says: `“${value}” bugünün veya sonraki bir günün tarihi değil; bu nedenle hiçbir şey başlatılmadı.`,
    fix: 'Daha sonraki bir tarih seçin veya sertifikanın şu anda geçerli olup olmadığına bakılması için alanı boş bırakın.',
  }),
  'took-too-long': () => ({
    says: 'Google bir dakika içinde yanıt vermedi.',
    fix: 'Birkaç dakika sonra tekrar deneyin.',
  }),
  'setting-invalid': ({setting, value}) => ({
    says: `“${value}”, “${settingNames[setting]}” ayarı için geçerli bir değer değil.`,
    fix: `${NOTHING_CHANGED} Düzeltip yeniden kaydedin.`,
  }),
  'operator-would-be-locked-out': ({operator}) => ({
    says: `Siz (${operator}) artık operatör olmayacaksınız.`,
    fix: 'Kendinizi listede bırakın. Sizi başka bir operatör kaldırabilir.',
  }),
  'root-unusable': ({why, value}) => ({
    says:
      why === 'notRoot'
        ? `${value} bir kök değil, ara CA.`
        : why === 'notCertificate'
          ? `Kökler arasında sertifika olmayan bir şey var (${value}).`
          : `Köklerin bir bölümü okunamıyor (${value}).`,
    fix:
      why === 'notRoot'
        ? `${NOTHING_CHANGED} Onun üzerindeki kökün sertifikasını yapıştırın.`
        : `${NOTHING_CHANGED} Kök sertifikaları PEM biçiminde yapıştırın veya her satıra bir SHA-256 parmak izi ya da ad yazın.`,
  }),
  'too-many-roots': ({count: given, most}) => ({
    says: `Burada ${count(given, 'kök')} var. En fazla ${count(most, 'kök')} kaydedilebilir; adları uzunsa daha azı.`,
    fix: `${NOTHING_CHANGED} Sertifikalarınızdan hiçbirinin ihtiyaç duymadığı kökleri kaldırın.`,
  }),
  'key-unreadable': () => ({
    says: 'Bu, bir hizmet hesabının JSON anahtar dosyası değil.',
    fix: 'Anahtarı oluşturduğunuzda Google Cloud konsolunun indirdiği dosyayı seçin. Dosya “{” ile başlar ve “private_key” içerir.',
  }),
  'unknown-verb': () => ({
    says: 'Kenar çubuğu, komut dosyasından eski.',
    fix: 'Kenar çubuğunu kapatıp yeniden açın.',
  }),
  'permission-missing': ({url}) => ({
    says: 'Komut dosyasına gereken tüm izinleri vermediniz.',
    fix: url
      ? `Şu adresi açın, tümünü seçip izin verin: ${url} Ardından işlemi yeniden seçin: Google otomatik olarak devam etmez.`
      : 'Komut dosyasının izin iletişim kutusunu açın (S/MIME menüsünden herhangi bir öğeyi seçin), tümünü seçip izin verin. Ardından işlemi yeniden seçin: Google otomatik olarak devam etmez.',
  }),
  'door-fault': ({text}) => ({
    says: `Dahili bir hata oluştu (${text}).`,
    fix: 'Tekrar deneyin. Yine olursa ne yaptığınızı bildirin.',
  }),
};

const SHARED = {
  anyone: {
    edit: 'Bağlantıya sahip olan herkes bu e-tabloyu ve şifrelerini düzenleyebilir.',
    see: 'Bağlantıya sahip olan herkes bu e-tabloyu ve şifrelerini görebilir.',
  },
  domain: {
    edit: 'Kuruluşunuzda bağlantıya sahip olan herkes bu e-tabloyu ve şifrelerini düzenleyebilir.',
    see: 'Kuruluşunuzda bağlantıya sahip olan herkes bu e-tabloyu ve şifrelerini görebilir.',
  },
} as const;

/** Which run it is, in parentheses. */
function runFacts(
  action: keyof typeof actions,
  operator: string,
  minutes: number | null,
): string {
  const age = minutes === null ? '' : `, ${started(minutes)}`;
  return `${actions[action]}, ${operator}${age}`;
}

/** How old a run is, within a sentence. */
function started(minutes: number): string {
  if (minutes < 1) return 'bir dakikadan kısa süre önce başlatıldı';
  if (minutes < 120) return `${count(minutes, 'dakika')} önce başlatıldı`;
  return minutes < 48 * 60
    ? `${count(Math.floor(minutes / 60), 'saat')} önce başlatıldı`
    : `${count(Math.floor(minutes / 1440), 'gün')} önce başlatıldı`;
}
