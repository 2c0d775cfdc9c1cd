import type {Cause} from '../../../core/report/causes';
import type {SheetWords} from '../../sheet-words';
import type {SidebarSentences} from '../../sidebar';
import {actionNames} from '../action-names';
import {NAMES, PATHS} from '../words';

type Remedy = SidebarSentences['remedies'][Cause];

const ASK_CA =
  'CA’nızdan, Gmail’in kurallarına uyan yeni bir sertifika isteyin.';
const WITH_CHAIN =
  'Her dosyayı, sertifika yolundaki tüm sertifikalarla birlikte yeniden dışa aktarın.';
const SMIME_PAGE = `Yönetici konsolunda şu sayfayı açın: ${PATHS.smime}.`;

/** What to do about each cause. */
export const remediesIn = ({
  columns,
}: SheetWords): Readonly<Record<Cause, Remedy>> => {
  const MESSAGE = `“${columns.message}” hücresi`;
  const FILE = `“${columns.file}” hücresi`;
  const NEW_FILE = `Yeni dosyayı Drive’a koyup bağlantısını satırın “${columns.file}” hücresine yazın.`;
  /** The file's own chain, or a new export, is what most causes need. */
  const ca = (what: string): Remedy => ({
    fix: 'CA’nıza başvurun',
    what,
    steps: [
      `CA’nıza bu satırlardan birinin “${columns.message}” hücresini gönderin.`,
      ASK_CA,
      'Yeni dosyaları Drive’a koyup bağlantılarını satırlara yazın.',
    ],
  });
  return {
    'intermediate-missing': {
      fix: 'Tüm zincirle dışa aktarın',
      what: 'Dosyalarda, kullanıcının sertifikası ile kök arasındaki sertifika eksik. Gmail o olmadan dosyaları reddeder.',
      steps: [
        `Ara sertifikayı CA’nızdan alın. ${MESSAGE} adını belirtir.`,
        WITH_CHAIN,
        NEW_FILE,
      ],
      commands: 'chain',
    },
    'chain-incomplete': {
      fix: 'Tüm zincirle dışa aktarın',
      what: 'Dosyalardaki zincir köke ulaşmadan kesiliyor.',
      steps: [
        `“${columns.message}” hücresinde belirtilen CA’ların sertifikalarını alın.`,
        WITH_CHAIN,
        NEW_FILE,
      ],
      commands: 'chain',
    },
    'not-a-certificate-file': {
      fix: '.p12 veya .pfx dosyası seçin',
      what: 'Bağlantısı verilen dosyalar, sertifika ve özel anahtarını içeren PKCS#12 dosyaları değil.',
      steps: [
        'Sertifikayı özel anahtarıyla birlikte .p12 veya .pfx olarak dışa aktarın.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    password: {
      fix: 'Şifreyi yeniden yazın',
      what: 'Satırlardaki şifre dosyaları açmıyor.',
      steps: [
        'Şifreyi, dosyayı dışa aktaran kişiden alın. Büyük ve küçük harfleri ve boşlukları kontrol edin.',
        `Şifreyi satırın “${columns.password}” hücresine yazın.`,
      ],
      commands: 'open',
    },
    'file-not-found': {
      fix: 'Dosyayı paylaşın veya bağlantıyı düzeltin',
      what: 'Drive’da bağlantının dosyası yok veya dosyaya erişiminiz yok.',
      steps: [
        'Bir satırın bağlantısını tarayıcınızda açın.',
        `Orada dosya görmüyorsanız doğru bağlantıyı “${columns.file}” hücresine yazın.`,
        'Bağlantı yalnızca başkalarında açılıyorsa dosyayı sizinle paylaşmalarını isteyin.',
      ],
    },
    'file-link': {
      fix: 'Dosyanın bağlantısını yazın',
      what: `${FILE} boş veya Drive’daki bir dosyanın bağlantısından başka bir şey içeriyor.`,
      steps: [
        `Drive’da dosyayı seçin, ardından ${PATHS.copyLink} yolunu izleyin.`,
        `Bağlantıyı satırın “${columns.file}” hücresine yazın veya dosyaları satırlarla otomatik olarak eşleştiren klasör içe aktarmayı kullanın.`,
      ],
    },
    download: {
      fix: 'Dosyanın indirilmesine izin verilsin',
      what: 'Drive dosyaları gösteriyor, ancak indirmenize izin vermiyor.',
      steps: [
        'Sahibinden, görüntüleyenlerin indirmesine izin vermesini (Paylaş > Ayarlar) veya sizi düzenleyici yapmasını isteyin.',
        'Drive dosyayı zararlı olarak işaretliyorsa temiz bir bilgisayardan Drive’a yeniden yükleyin.',
      ],
    },
    'private-key': {
      fix: 'Özel anahtarla dışa aktarın',
      what: 'Dosyalarda özel anahtar eksik veya sertifikaya ait olmayan bir anahtar var.',
      steps: [
        'Sertifikayı, istendiği bilgisayarda özel anahtarıyla birlikte dışa aktarın.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    'protection-unknown': {
      fix: 'Yaygın bir biçimde dışa aktarın',
      what: 'Dosyalar, S/MIME Rollout’un okuyamadığı bir yolla korunuyor.',
      steps: [
        'Her dosyayı AES-256 veya Triple DES ve bir şifreyle yeniden dışa aktarın.',
        NEW_FILE,
      ],
      commands: 'repack',
    },
    'expensive-to-open': {
      fix: 'Kenar çubuğunda açın veya yeniden dışa aktarın',
      what: 'Dosyaların şifre koruması, bir komut dosyasının sahip olduğundan daha fazla zaman gerektiriyor.',
      steps: [
        'Satırlar çalışırken kenar çubuğunu açık tutun: Dosyaları o zaman tarayıcınız açar.',
        'Bu mümkün değilse her dosyayı daha az yinelemeyle yeniden dışa aktarın.',
      ],
      commands: 'repack',
    },
    'address-in-row': {
      fix: 'Kullanıcıyı veya takma adı düzeltin',
      what: `“${columns.user}” veya “${columns.alias}” hücresi, e-posta adresi olmayan bir şey içeriyor.`,
      steps: [
        `Adresi satırın “${columns.user}” veya “${columns.alias}” hücresine yazın.`,
      ],
    },
    'cell-in-row': {
      fix: 'Mesajda belirtilen hücreyi düzeltin',
      what: `“${columns.renewalDays}” veya “${columns.access}” hücresi, anlaşılamayan bir şey içeriyor.`,
      steps: [
        `“${columns.message}” hücresinde belirtilen hücreyi düzeltin veya boşaltın.`,
      ],
    },
    'row-twice': {
      fix: 'Satırlardan birini silin',
      what: 'İki satır aynı adres için. Gmail, bir adres için tek sertifika kullanır.',
      steps: [
        `İki satırı karşılaştırın. ${MESSAGE} diğer satırı belirtir.`,
        'Dosyası daha eski olanı silin.',
      ],
    },
    secret: {
      fix: 'Gizli anahtarı kontrol edin',
      what: `Google Cloud’da, “${columns.password}” hücresinde veya ayarlarda adı geçen bir gizli anahtar okunamıyor.`,
      steps: [
        `“${columns.password}” hücresindeki veya ayarlardaki adı Secret Manager’daki gizli anahtarla karşılaştırın.`,
        'Operatöre “Secret Manager Secret Accessor” rolünü verin.',
        `Hangi gizli anahtarlara izin verildiğini “${NAMES.settings}” bölümünde kontrol edin.`,
      ],
    },
    alias: {
      fix: 'Takma adı Gmail’de ekleyin veya onaylayın',
      what: 'Kullanıcıların böyle bir gönderen adresi yok veya adresi onaylamamışlar.',
      steps: [
        `“${columns.alias}” hücresini yazım hataları için kontrol edin. ${MESSAGE} en yakın adresi belirtir.`,
        `Adres doğruysa kullanıcı onu Gmail’de ekler: Ayarlar > ${PATHS.sendAs}.`,
      ],
    },
    'smime-off': {
      fix: 'Barındırılan S/MIME’yi etkinleştirin',
      what: 'Barındırılan S/MIME bu kullanıcılar için etkin değil veya sürümleri bunu içermiyor.',
      steps: [
        SMIME_PAGE,
        'Kullanıcıların kuruluş birimi için etkinleştirin. Bu, 24 saate kadar sürebilir.',
      ],
    },
    'root-not-trusted': {
      fix: 'Kökü Yönetici konsolunda ekleyin',
      what: 'Gmail bu sertifikaların köküne güvenmiyor.',
      steps: [
        SMIME_PAGE,
        'Kökü ve ara sertifikalarını orada ekleyin. Bu, saatler sürebilir.',
      ],
    },
    'no-mailbox': {
      fix: 'Kullanıcıyı düzeltin veya satırı silin',
      what: 'Bu kullanıcıların kuruluşunuzda posta kutusu yok.',
      steps: [
        `“${columns.user}” hücresini yazım hataları için kontrol edin. Burada takma ad veya grup değil, birincil adres olmalıdır.`,
        'Kullanıcı ayrıldıysa satırı silin.',
      ],
    },
    access: {
      fix: `${NAMES.settings} altında erişimi kontrol edin`,
      what: 'S/MIME Rollout’un bu posta kutularına erişimi yok.',
      steps: [
        `“${NAMES.settings}” > “${NAMES.setUpCheck}” bölümünü açıp belirtilenleri yapın.`,
        `“${columns.access}” sütununda “consent” yazan satırlar için kullanıcının rızası gerekir: Kullanıcıları davet edin.`,
      ],
    },
    'google-busy': {
      fix: 'Daha sonra yeniden çalıştırın',
      what: 'Google meşguldü veya kullanılamıyordu ya da bugünkü bir sınıra ulaşıldı. Satırlarda bir sorun yok.',
      steps: [
        'Birkaç dakika bekleyin. Günlük bir sınırdan sonra yarına kadar bekleyin.',
      ],
    },
    'not-default': {
      fix: 'Geçerli bir varsayılan ayarlayın',
      what: 'Gmail’de bu adresler için geçerli bir varsayılan sertifika yok.',
      steps: [
        `Bu satırlar için “${actionNames.setDefault}” işlemini veya sertifikanın süresi dolduysa “${actionNames.renew}” işlemini çalıştırın.`,
      ],
    },
    'certificate-gone': {
      fix: 'Dosyaları yeniden yükleyin',
      what: 'Satırların sertifikaları artık Gmail’de yok.',
      steps: [
        `Kullanıcıların hâlâ ihtiyacı varsa bu satırlar için “${actionNames.upload}” işlemini çalıştırın.`,
      ],
    },
    refused: {
      fix: 'Google’ın yanıtını okuyun',
      what: 'Google neden belirtmeden veya alışılmadık bir nedenle reddetti.',
      steps: [
        `“${columns.message}” hücresini ve olası nedeni okuyun.`,
        'Çalışan bir satırla karşılaştırın: Veren, anahtar türü ve zincir aynı mı?',
        'Kendi kökünüzün ve ara sertifikasının Yönetici konsolunda olduğunu kontrol edin.',
      ],
    },
    revoked: {
      fix: 'Sertifikayı değiştirin',
      what: 'CA, Gmail’in kullandığı sertifikaları iptal etmiş.',
      steps: [
        'CA’nızdan yeni sertifikalar isteyin. Yanlışlıkla iptal ettiyseniz geri yüklenemezler.',
        NEW_FILE,
      ],
    },
    expired: {
      fix: 'Sertifikayı yenileyin',
      what: 'Dosyalardaki sertifikaların süresi dolmuş.',
      steps: ['CA’nızdan yeni sertifikalar isteyin.', NEW_FILE],
    },
    'not-yet-valid': {
      fix: 'Geçerli olana kadar bekleyin',
      what: 'Dosyalardaki sertifikalar henüz geçerli değil.',
      steps: [`${MESSAGE} günü belirtir. Satırları o gün yeniden çalıştırın.`],
    },
    'dates-invalid': ca('Sertifikalarda doğru olamayacak tarihler var.'),
    'address-mismatch': {
      fix: 'Bu kullanıcının dosyasını kullanın',
      what: 'Sertifikalar, satırlardakinden farklı adresler için.',
      steps: [
        `${MESSAGE} sertifikadaki adresi belirtir. Bunu “${columns.user}” ve “${columns.alias}” ile karşılaştırın.`,
        'Adresi düzeltin veya doğru dosyanın bağlantısını yazın.',
      ],
    },
    'address-missing': ca('Sertifikalarda e-posta adresi yok.'),
    'no-email-protection': ca('Sertifikalar e-posta için kullanılamaz.'),
    'rsa-modulus': ca(
      'RSA anahtarlarının boyutu Gmail’in kabul ettiği bir boyut değil.',
    ),
    'key-unsuitable': ca(
      'Gmail yalnızca RSA ve eliptik eğri anahtarlarını kabul eder.',
    ),
    'self-signed': {
      fix: 'Bir CA’nın sertifikasını kullanın',
      what: 'Sertifikalar kendinden imzalı. Gmail bir CA ve bir ara sertifika ister.',
      steps: ['Gmail’in güvendiği bir CA’dan sertifika isteyin.', NEW_FILE],
    },
    'issued-by-root': ca(
      'Bu sertifikaları doğrudan bir kök vermiş. Gmail arada bir ara sertifika ister.',
    ),
    'ca-certificate': {
      fix: 'Kullanıcının sertifikasını kullanın',
      what: 'Dosyalar, kullanıcınınki yerine bir CA’nın sertifikasını içeriyor.',
      steps: [
        'Kullanıcının kendi sertifikasını özel anahtarıyla birlikte dışa aktarın.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    'several-keys': {
      fix: 'Her dosyaya bir sertifika dışa aktarın',
      what: 'Dosyalarda birden fazla özel anahtar var ve Gmail yanlış olanı seçebilir.',
      steps: ['Her sertifikayı ayrı bir dosyaya dışa aktarın.', NEW_FILE],
      commands: 'export',
    },
    'password-other-reading': {
      fix: 'Basit karakterli bir şifre seçin',
      what: 'Şifrede Gmail’in farklı okuyabileceği karakterler var.',
      steps: [
        'Her dosyayı düz harflerden, rakamlardan ve işaretlerden oluşan bir şifreyle yeniden dışa aktarın.',
        `Şifreyi satırın “${columns.password}” hücresine yazın.`,
      ],
      commands: 'repack',
    },
    'extensions-contradict': ca('Sertifikalar kendileriyle çelişiyor.'),
    'signature-invalid': ca('CA’nın imzası sertifikayla uyuşmuyor.'),
    'issuer-expired': ca('Zincirdeki bir CA sertifikasının süresi dolmuş.'),
    'issuer-not-yet-valid': ca(
      'Zincirdeki bir CA sertifikası henüz geçerli değil.',
    ),
    'issuer-signature': ca(
      'Zincirdeki bir CA sertifikası, Gmail’in kabul etmediği bir yolla imzalanmış.',
    ),
    'issuer-key': ca(
      'Zincirdeki bir CA sertifikasının anahtarı Gmail’in kabul ettiği bir anahtar değil.',
    ),
    'issuer-form': ca('Zincirdeki bir CA sertifikasının biçimi alışılmadık.'),
    'issuer-not-ca': ca('Zincirdeki bir sertifika başka sertifika veremez.'),
    'issuer-cannot-sign': ca('Zincirdeki bir CA sertifika imzalayamaz.'),
    'issuer-path-length': ca(
      'Zincir, içindeki bir CA’nın izin verdiğinden uzun.',
    ),
    'issuer-name-differs': ca(
      'Verenin adı, kendi sertifikasındaki addan farklı.',
    ),
    'issuer-no-crl': ca(
      'Zincirdeki bir CA sertifikasında iptal listesi belirtilmemiş.',
    ),
    'issuer-no-usage': ca(
      'Zincirdeki bir CA sertifikası ne için sertifika verdiğini belirtmiyor.',
    ),
    'issuer-no-email-protection': ca(
      'Zincirdeki bir CA e-posta için sertifika veremez.',
    ),
    other: {
      fix: 'Her satırın mesajını okuyun',
      what: 'Bu satırların her birinin nedeni farklı.',
      steps: [
        `Her satırı açıp “${columns.message}” hücresinde belirtilenleri yapın.`,
      ],
    },
  };
};
