import {actionNames} from '../action-names';
import {NAMES, PATHS} from '../words';

/** Help in the page: a short text for each section, for builds that know no address of the guide, and the glossary. */
export const help = () => ({
  help: {
    of: (section: string) => `Yardım: ${section}`,
    more: 'Kılavuzda daha fazlası',
    /** `text`: one sentence or two a paragraph. */
    sections: {
      setUp: {
        title: 'Kurulum',
        text: [
          'Adımları yukarıdan aşağıya doğru uygulayın. Her adım siz ona bakarken kontrol edilir; bu nedenle çalışmaya başlar başlamaz yeşile döner.',
          'Bazı adımlar için kuruluşunuzun bir süper yöneticisi gerekir. Beklerken satırları içe aktarın.',
        ],
      },
      access: {
        title: 'Posta kutularına erişim',
        text: [
          'Diğer kullanıcıların sertifikaları yalnızca onlar adına kaydedilebilir. Alan genelinde yetkiye sahip bir hizmet hesabı bunu yapabilir.',
          'Anahtarsız yöntemde hizmet hesabı için Google imzalar. Özel anahtar kullanılıyorsa her operatör anahtar dosyasını burada kaydeder. Kendi posta kutunuz için ikisi de gerekmez.',
        ],
      },
      delegation: {
        title: 'Alan genelinde yetki',
        text: [
          'Bir süper yönetici, Yönetici konsolunda hizmet hesabının kullanıcıların e-posta ayarlarını değiştirmesine izin verir. Girişte bir istemci kimliği ve kapsamlar yer alır; giriş bir bütün olarak değiştirildiğinden her zaman tüm kapsamları yapıştırın.',
          'Yeni bir giriş genellikle birkaç dakika içinde çalışır, ancak bu 24 saate kadar sürebilir.',
        ],
      },
      pilot: {
        title: 'Pilot',
        text: [
          'İlk yükleme en fazla 3 satır, sonraki 10 satır, ondan sonraki tüm satırlar içindir. Bir yüklemenin her satırı başarılı olunca sonraki aşama açılır.',
          'Tüm satırları istediğiniz zaman açabilirsiniz. Menüden daha fazla satır yüklemek de aynı sonucu verir.',
        ],
      },
      setUpCheck: {
        title: NAMES.setUpCheck,
        text: [
          'Her koşulu kontrol eder ve hiçbir şeyi değiştirmez. Kontrol edilemeyen bir koşul, yukarıdaki bir koşula bağlıdır.',
        ],
      },
      rows: {
        title: 'Satırlar',
        text: [
          'Her satır bir kullanıcının bir adresi içindir: sertifika dosyası, şifresi ve sonucu.',
          `${NAMES.todo}: tamamlanmamış. ${NAMES.attention}: mesajdaki nedenle engellenmiş veya başarısız olmuş.`,
        ],
      },
      actions: {
        title: 'İşlemler',
        text: [
          `“${actionNames.check}” dosyaları açar ve hiçbir şey göndermez. “${actionNames.preview}” yüklemenin ne yapacağını gösterir. “${actionNames.upload}” sertifikaları Gmail’e kaydeder ve varsayılan yapar.`,
          `“${actionNames.refresh}” Gmail’de ne olduğunu okur. “${actionNames.renew}” varsayılanın süresi dolmadan bir sonraki sertifikayı yükler.`,
        ],
      },
      problems: {
        title: NAMES.attention,
        text: [
          'Nedeni aynı olan satırlar, çözümü de genellikle aynı olduğu için birlikte listelenir. Engellendi: Önce bir şeyin düzeltilmesi gerekir ve hiçbir şey gönderilmemiştir. Başarısız: Google reddetmiştir veya Google’a ulaşılamamıştır.',
        ],
      },
      row: {
        title: NAMES.row,
        text: [
          'Bu satırın dosyasında ne olduğu, Gmail’de adresi için ne olduğu ve yüklemeyi neyin engellediği.',
        ],
      },
      import: {
        title: NAMES.import,
        text: [
          'Her içe aktarma önce bir önizleme gösterir. Satır ekler ve boş hücreleri doldurur, hiçbir satırı silmez.',
        ],
      },
      csv: {
        title: 'CSV listesi',
        text: [
          'Her adres için bir satır: kullanıcı, sertifika dosyası, şifre ve birincil adres değilse takma ad. Sütunların sırası ve adları önemli değildir.',
        ],
      },
      folder: {
        title: 'Drive klasörü',
        text: [
          'Bir klasördeki dosyaları, adlarına ve sertifikalardaki adreslere göre kullanıcılarla eşleştirir. Dosyaların yanındaki bir passwords.csv şifreleri sağlar.',
        ],
      },
      users: {
        title: 'Kuruluşun kullanıcıları',
        text: [
          'Bir alanın, kuruluş biriminin veya grubun her kullanıcısı için bir satır ekler. Kullanıcıları okumak için alan genelinde yetki girişinde bir, gruplar için iki kapsam daha gerekir.',
        ],
      },
      aliases: {
        title: 'Sertifikasız takma adlar',
        text: [
          `Kullanıcılarınızın ne satırı ne de sertifikası olan takma adlarını listeler. Bunları “${actionNames.refresh}” bulur.`,
        ],
      },
      files: {
        title: 'Bu bilgisayardaki dosyalar',
        text: [
          'Dosyalar bu sayfada açılır ve kontrol edilir. Sayfadan yalnızca Gmail’e gidenler çıkar ve hiçbir şifre kaydedilmez.',
        ],
      },
      request: {
        title: NAMES.request,
        text: [
          'Anahtarlar bu sayfada oluşturulur ve yalnızca bilgisayarınızdaki şifrelenmiş bir anahtar dosyasına kaydedilir. İstekte özel anahtar bulunmaz.',
          'Sertifikalar gelince anahtar dosyasıyla birlikte buraya bırakın. Her biri anahtarıyla eşleştirilir, kontrol edilir ve yüklenir.',
        ],
      },
      authority: {
        title: NAMES.authority,
        text: [
          'Sertifika yetkilisi (CA), sertifika isteklerini imzalar. İsteklerde özel anahtar bulunmaz.',
          'Yinelenen bir istek, bir kesintiden sonra bile aynı sertifikayı döndürür.',
        ],
      },
      coverage: {
        title: 'Kapsam',
        text: [
          'Gmail’deki varsayılan sertifikası şu anda geçerli olan bir adres kapsanmış sayılır. Rakamlar, durumun son alınışındandır.',
        ],
      },
      expiries: {
        title: 'Süresi dolanlar',
        text: [
          `Sürelerinin dolacağı aya göre varsayılan sertifikalar. Daha yeni bir dosyası olan satır, zamanlamayla veya “${actionNames.renew}” ile yenilenir.`,
        ],
      },
      schedule: {
        title: NAMES.schedule,
        text: [
          'Her satırın durumunu alır, zamanı gelenleri yeniler ve size bir özet gönderir. E-tablo kapalıyken bile onu açan kişinin hesabıyla çalışır.',
        ],
      },
      report: {
        title: 'Rapor',
        text: [
          'Denetçiler için bir CSV dosyası: her adres, varsayılan sertifikası ve satırıyla birlikte. Şifre, anahtar veya sertifika içermez.',
        ],
      },
      operators: {
        title: 'Operatörler',
        text: [
          'S/MIME Rollout’u yalnızca operatörler kullanabilir. E-tabloyu düzenleyebilen diğer kişiler şifreler dahil satırları görür, ancak hiçbir şey başlatamaz.',
        ],
      },
      upload: {
        title: 'Yükleme',
        text: [
          'Gmail, bir adresin varsayılan sertifikasıyla imzalar. Yüklenen ama varsayılan olmayan bir sertifika kayıtlıdır ve henüz kullanılmaz.',
        ],
      },
      passwords: {
        title: 'Şifreler',
        text: [
          'Şifre hücresi, yüklemeden sonra boşaltılır. Şifre, e-tablonun eski sürümlerinde kalır. Secret Manager’daki bir gizli anahtar hiçbir zaman bir hücrede yer almaz.',
        ],
      },
      roots: {
        title: NAMES.roots,
        text: [
          'Gmail, kendi listesindeki veya Yönetici konsolunda eklediğiniz bir köke ulaşan zincirleri kabul eder. Burada belirtilen kökler, gönderilmeden önce her dosyayla karşılaştırılır.',
        ],
      },
      caCertificates: {
        title: 'CA sertifikaları',
        text: [
          'Gmail, kullanıcının sertifikası ile kök arasındaki sertifikalara ihtiyaç duyar. Bunlar bir dosyada eksikse ve S/MIME Rollout onları biliyorsa, her imzayı ve tarihi kontrol ettikten sonra yükleme için ekler. Bu sertifikalar herkese açıktır ve burada listelenmeleri bir sertifikayı güvenilir yapmaz.',
        ],
      },
      relaxed: {
        title: 'Gevşetilen kurallar',
        text: [
          'Bu kurallar Google’ın belgelerine uyar. Bir kuralın engellediğini Gmail alanınızda kabul ediyorsa kuralı gevşetin. Satırlar o zaman bir uyarıyla yüklenir.',
          'Yanlış şifre gibi, yokluğunda yüklenecek bir şey kalmayan kurallar gevşetilemez.',
        ],
      },
      consent: {
        title: NAMES.consent,
        text: [
          'Alan genelinde yetki olmadan da kullanıcılar, sertifikalarını yönetmesi için S/MIME Rollout’a izin verebilir. E-postayla bir davet alırlar ve rızalarını istedikleri zaman geri çekebilirler.',
        ],
      },
      encryption: {
        title: NAMES.encryption,
        text: [
          'Özel anahtarlarını yalnızca anahtar hizmetinizin açabildiği anahtar çiftleri. Google ne anahtarları ne de şifrelenmiş e-postaların metnini görür.',
        ],
      },
      job: {
        title: 'İşler',
        text: [
          'Bir iş, satırları birkaç Google Cloud makinesine böler. Günlük istek sınırı yoktur ve kimsenin bilgisayarının açık kalması gerekmez. Bir yönetici onu bir kez bir betikle kurar.',
        ],
      },
      deletion: {
        title: 'Silme ve tüm sertifikaları kaldırma',
        text: [
          'Gmail’de silinen bir şey oradan geri yüklenemez. Silinen bir sertifikayla şifrelenmiş e-postalar Gmail’de artık okunamaz.',
        ],
      },
    },
    /** `words`: how the word appears in sentences, in lowercase; the first one is the entry. */
    glossary: {
      alias: {
        words: [
          'takma ad',
          'takma adı',
          'takma adın',
          'takma ada',
          'takma adlar',
          'takma adlarını',
          'takma adların',
        ],
        says: 'Kullanıcının, birincil adresine ek olarak e-posta gönderebildiği bir adres.',
      },
      defaultCertificate: {
        words: [
          'varsayılan sertifika',
          'varsayılan sertifikası',
          'varsayılan sertifikanın',
          'varsayılan sertifikayı',
          'varsayılan sertifikalar',
          'varsayılan sertifikasıyla',
        ],
        says: 'Gmail’in bir adres için imzalarken kullandığı sertifika. Diğerleri, eski e-postalar okunabilsin diye korunur.',
      },
      intermediate: {
        words: [
          'ara sertifika',
          'ara sertifikası',
          'ara sertifikayı',
          'ara sertifikalar',
          'ara sertifikalarını',
        ],
        says: 'Kullanıcının sertifikasını veren sertifika yetkilisinin (CA) sertifikası. Kullanıcının sertifikasını köke bağlar ve Gmail’in ona dosyada ihtiyacı vardır.',
      },
      root: {
        words: ['kök', 'köke', 'kökü', 'kökler', 'kökleri', 'kök sertifika'],
        says: 'Bir zincirin en üstündeki sertifika. Bir listede yer aldığı için güvenilirdir.',
      },
      pkcs12: {
        words: [
          'pkcs#12',
          'sertifika dosyası',
          'sertifika dosyasını',
          'sertifika dosyaları',
          'sertifika dosyalarını',
        ],
        says: 'Bir sertifikayı, özel anahtarını ve onu verenlerin sertifikalarını şifreyle korunmuş olarak içeren dosya (.p12 veya .pfx).',
      },
      delegation: {
        words: [
          'alan genelinde yetki',
          'alan genelinde yetkiyi',
          'alan genelinde yetkiye',
          'alan genelinde yetkiyle',
        ],
        says: 'Bir hizmet hesabının, süper yöneticinin izin verdiği kapsamlar dahilinde her kullanıcı adına işlem yapma hakkı.',
      },
      keyPair: {
        words: [
          'anahtar çifti',
          'anahtar çiftini',
          'anahtar çiftinin',
          'anahtar çiftleri',
          'anahtar çiftlerini',
        ],
        says: 'Bir özel anahtar ve ona ait sertifika. Özel anahtara sahip olan, kullanıcı olarak imzalayabilir ve kullanıcının şifrelenmiş e-postalarını okuyabilir.',
      },
      fingerprint: {
        words: ['parmak izi', 'parmak izini', 'parmak izleri', 'parmak iziyle'],
        says: 'Bir sertifikadan hesaplanan sayı (SHA-256). Parmak izi aynı olan iki sertifika aynıdır.',
      },
    },
  },

  about: {
    title: 'Hakkında',
    version: 'Sürüm',
    licence: 'Lisans',
    licenceName: 'Apache 2.0',
    notices: 'Kitaplıkların bildirimleri',
    noticesAt: `Kodun en üstünde: ${PATHS.appsScript}.`,
    news: (version: string) => `${version} sürümündeki yenilikler (İngilizce)`,
    guide: 'Kılavuz',
    copyDiagnostics: NAMES.copyDiagnostics,
    diagnosticsHint:
      'Destek için ayarlar, sayılar ve satırların mesajları. Tam adres, şifre veya anahtar içermez. Göndermeden önce okuyun.',
    diagnosticsLabel: 'Tanılama',
  },
});
