/** Turkish: findings about rows from a CSV, from a folder in Drive, or from the Inventory. */
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {FolderFindings} from '../../core/google/drive/folder';
import type {ImportFindings} from '../../core/import/findings';
import type {Sentences} from '../language';
import {count, grouped, list} from './format';
import {NOTHING_TO_DO, PATHS} from './words';

const IMPORT_AGAIN = 'Satırı düzeltip CSV’yi yeniden içe aktarın.';
const COPY_ADDRESS = 'Klasörü Drive’da açıp adresini tarayıcıdan kopyalayın.';
const NOT_WRITTEN = 'Hiçbir şey yazılmadı.';

/** About a CSV and its lines. */
const csvSentences: Sentences<ImportFindings> = {
  'csv-empty': () => ({
    says: 'CSV’de satır yok.',
    fix: 'Her posta kutusu için bir satırı olan bir CSV seçin: user, path, password.',
  }),
  'csv-without-user-column': ({headers}) => ({
    says:
      headers.length > 0
        ? `Şu sütunların hiçbiri kullanıcı adresleri olarak tanınmadı: ${list(headers)}.`
        : 'Hiçbir sütunda kullanıcı adresleri yok.',
    fix: 'Birincil adresleri içeren sütunu seçin veya sütuna listede “user” adını verin.',
  }),
  'line-before-header': () => ({
    says: 'Satır, başlığın üzerinde.',
    fix: 'Bu, tablonun adıysa bir şey yapmanız gerekmiyor. Değilse satırı başlığın altına taşıyın.',
  }),
  'line-without-user': () => ({
    says: 'Satırda kullanıcı yok.',
    fix: `Kullanıcı sütununa kullanıcının birincil adresini yazın. ${IMPORT_AGAIN}`,
  }),
  'line-user-not-address': ({value}) => ({
    says: `Kullanıcı sütunundaki “${value}” bir e-posta adresi değil.`,
    fix: `Buraya kullanıcının birincil adresini yazın (ör. ada@example.com). ${IMPORT_AGAIN}`,
  }),
  'line-alias-not-address': ({value}) => ({
    says: `Takma ad sütunundaki “${value}” bir e-posta adresi değil.`,
    fix: `Buraya gönderen adresini yazın veya birincil adres için boş bırakın. ${IMPORT_AGAIN}`,
  }),
  'line-without-path': () => ({
    says: 'Satırda ne kullanıcı ne de dosya var.',
    fix: IMPORT_AGAIN,
  }),
  'line-too-short': ({cells, needed}) => ({
    says: `Satırda yalnızca ${count(cells, 'hücre')} var, ancak en az ${count(needed, 'hücre')} gerekiyor.`,
    fix: IMPORT_AGAIN,
  }),
  'line-too-long': ({cells, columns}) => ({
    says: `Satırda ${count(cells, 'hücre')} var, ancak tabloda ${count(columns, 'sütun')} var.`,
    fix: `Ayırıcıyı içeren bir hücreyi tırnak içine alın (ör. "a,b"). ${IMPORT_AGAIN}`,
  }),
  'line-break-in-password': () => ({
    says: 'Şifrede satır sonu var. Genellikle daha önce açılan bir tırnak kapatılmamıştır.',
    fix: `Tırnağı kapatın. Hücre içindeki tırnak iki kez yazılmalıdır. ${IMPORT_AGAIN}`,
  }),
  'line-twice': ({user, alias, first}) => ({
    says:
      alias === user
        ? `${user} zaten ${first} numaralı satırda var.`
        : `${user} kullanıcısının ${alias} adresi zaten ${first} numaralı satırda var.`,
    fix: 'Satırlardan birini silin. Yalnızca ilki içe aktarılır.',
  }),
  'path-not-found': ({path, name}) => ({
    says: `Klasörde “${path}” yolu için “${name}” adlı bir sertifika dosyası yok.`,
    fix: 'Dosyayı klasöre koyun veya yolu düzeltin ve CSV’yi yeniden içe aktarın. O zamana kadar satırın dosyası olmaz.',
  }),
  'path-ambiguous': ({path, places}) => ({
    says: `“${path}” birden fazla dosyayla eşleşiyor: ${list(places)}.`,
    fix: 'Yolu klasörleriyle birlikte veya dosyanın bağlantısını yazıp CSV’yi yeniden içe aktarın. O zamana kadar satırın dosyası olmaz.',
  }),
};

/** About a folder as such. */
const folderSentences: Sentences<FolderFindings> = {
  'folder-not-a-link': ({value}) => ({
    says: value
      ? `“${value}” ne bir Drive klasörünün bağlantısı ne de bir klasör kimliği.`
      : 'Klasör girilmedi.',
    fix: COPY_ADDRESS,
  }),
  'folder-not-found': () => ({
    says: 'Klasör Drive’da bulunamadı veya klasöre erişiminiz yok.',
    fix: 'Bağlantıyı ve klasörün sizinle paylaşıldığını kontrol edin.',
  }),
  'not-a-folder': ({name}) => ({
    says: `“${name}” bir klasör değil.`,
    fix: COPY_ADDRESS,
  }),
  'folder-too-large': ({folders, depth, files}) => ({
    says: `Klasör çok büyük: En fazla ${count(folders, 'klasör')}, ${count(depth, 'düzey')} ve ${count(files, 'dosya')} taranır.`,
    fix: 'Alt klasörlerini sırayla seçin.',
  }),
  'shortcuts-unreachable': ({names}) => ({
    says: `Bazı kısayollar, silinmiş veya sizinle paylaşılmamış dosyalara yönlendiriyor: ${list(names)}.`,
    fix: 'Bu dosyalara erişim isteyin veya dosyaların kendisini klasöre koyun.',
  }),
};

export const importSentences: Sentences<ImportDoorFindings> = {
  ...csvSentences,
  ...folderSentences,
  'csv-not-a-link': ({value}) => ({
    says: value
      ? `“${value}” ne bir Drive bağlantısı ne de bir dosya kimliği.`
      : 'Dosya girilmedi.',
    fix: `Drive’da CSV’yi seçin, “${PATHS.copyLink}” yolunu izleyin ve bağlantıyı yapıştırın.`,
  }),
  'csv-not-found': () => ({
    says: 'CSV Drive’da bulunamadı veya CSV’ye erişiminiz yok.',
    fix: 'Bağlantıyı ve dosyanın sizinle paylaşıldığını kontrol edin.',
  }),
  'csv-not-a-file': () => ({
    says: 'Bağlantı, CSV dosyası olmayan bir öğeye (ör. Google E-Tablolar dosyasına) yönlendiriyor.',
    fix: 'Google E-Tablolar’da Dosya > İndir > Virgülle ayrılmış değerler yolunu izleyin ve indirilen dosyayı içe aktarın. Veya hücreleri kopyalayıp yapıştırın.',
  }),
  'csv-unreadable': () => ({
    says: 'CSV eksiksiz ulaşmadığı için hiçbir şey içe aktarılmadı.',
    fix: 'Kenar çubuğunu kapatıp yeniden açın ve CSV’yi yeniden seçin.',
  }),
  'csv-too-large': ({megabytes}) => ({
    says: `CSV’nin boyutu sınırı aşıyor: en fazla ${megabytes} MB.`,
    fix: 'CSV’yi bölün ve parçaları sırayla içe aktarın. Hiçbir satır iki kez eklenmez.',
  }),
  'password-list-unusable': ({name}) => ({
    says: `Klasördeki “${name}” listesi kullanılamadı.`,
    fix: 'Yerine path (veya user) ve password sütunlarını içeren, en fazla 2 MB boyutunda bir CSV koyun.',
  }),
  'paths-without-folder': ({paths}) => ({
    says: `${count(paths, 'yol')} bir Drive bağlantısı değil.`,
    fix: 'Dosyaların bulunduğu Drive klasörünü seçin; dosyalar adlarına göre bulunur. Bağlantısı olan satırlar bağlantılarını korur.',
  }),
  'import-changed': () => ({
    says: 'Son içe aktarma geri alınamıyor: Satırlarından biri değiştirildi, çalıştırıldı veya kendi eklediğiniz bir sütunda içerik barındırıyor.',
    fix: 'İstemediğiniz satırları sayfada silin.',
  }),
  'import-differs': ({added, changed}) => ({
    says: `E-tablo veya CSV, önizlemeden sonra değişti. Şimdi eklenecek satır: ${grouped(added)}, değişecek satır: ${grouped(changed)}.`,
    fix: `${NOT_WRITTEN} Önizlemeyi inceleyip yeniden onaylayın.`,
  }),
  'aliases-differ': ({expected, confirmed}) => ({
    says: `${count(confirmed, 'takma ad')} onayladınız, ancak şimdi ${count(expected, 'takma ad')} eklenecek.`,
    fix: `${NOT_WRITTEN} Listeyi inceleyip yeniden onaylayın.`,
  }),
  'no-mailboxes-known': () => ({
    says: 'Dosyalar kullanıcılarla eşleştirilemiyor: Sayfada satır, klasörde liste yok.',
    fix: 'Önce kullanıcıları dizinden veya bir CSV’den ekleyin. Ya da klasöre user, path, password sütunlarını içeren bir “passwords.csv” koyun.',
  }),
  'matches-unreadable': () => ({
    says: 'Seçiminiz eksiksiz ulaşmadığı için hiçbir şey yazılmadı.',
    fix: 'Kenar çubuğunu kapatıp yeniden açın ve klasörü yeniden tarayın.',
  }),
  'file-names-nobody': () => ({
    says: 'Dosyadaki sertifikada e-posta adresi yok.',
    fix: 'CA’dan bir S/MIME sertifikası isteyin veya dosyanın bağlantısını satıra kendiniz yazın.',
  }),
  'file-of-others': ({addresses}) => ({
    says: `Sertifika şu adres için: ${list(addresses)}. Ancak bu posta kutusu için satır yok.`,
    fix: 'Posta kutusuna sertifika gerekiyorsa bir satır ekleyip klasörü yeniden tarayın.',
  }),
  'file-not-looked-into': () => ({
    says: 'Dosya adı, dosyanın hangi kullanıcıya ait olduğunu belirtmiyor ve dosya henüz açılmadı.',
    fix: 'Taramaya devam edin.',
  }),
  'file-older': ({alias, name}) => ({
    says: `${alias} için daha yeni bir sertifika var: ${name}.`,
    fix: `${NOTHING_TO_DO} Onun yerine bu dosyayı kullanmak isterseniz bağlantısını satıra yazın.`,
  }),
  'files-for-one-mailbox': ({files, alias}) => ({
    says: `${alias} için ${count(files, 'dosya')} var.`,
    fix: 'Birini seçin; bu genellikle en yeni olandır.',
  }),
  'file-for-several-mailboxes': ({aliases}) => ({
    says: `Dosya şunlardan herhangi biri için olabilir: ${list(aliases)}.`,
    fix: 'Birini seçin, dosyanın açılabilmesi için şifresini girin veya bir sertifikanın birden fazla satırı doldurmasına izin verin.',
  }),
  'files-for-several-mailboxes': ({files, aliases}) => ({
    says: `${count(files, 'dosya')} var, ancak hangisinin şunlardan hangisine ait olduğu belli değil: ${list(aliases)}.`,
    fix: 'Her biri için bir dosya seçin veya dosyaların açılabilmesi için şifrelerini girin.',
  }),
};
