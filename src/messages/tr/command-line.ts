/** Turkish: what the command line says. */
import type {CommandLineWords} from '../command-line';
import {actionHints} from './action-hints';
import {NAMES, SHEETS} from './words';

export const commandLine: CommandLineWords = {
  about:
    'Bir Google Workspace’in her kullanıcısına S/MIME sertifikası verir ve sertifikaların geçerli kalmasını sağlar.',
  usage: 'Kullanım: $0 KOMUT --csv DOSYA | --sheet KİMLİK [SEÇENEKLER]',
  commands: actionHints,
  inventory: 'Gmail’in her adres için sahip olduğu sertifikaları listeler.',
  delete: 'Her satırın sertifikasını Gmail’den siler.',
  offBoard: 'Satırlardaki kullanıcıların tüm sertifikalarını Gmail’den siler.',
  cse: {
    about: `İstemci tarafı şifreleme: “${SHEETS.cse}” sayfasıyla çalışır.`,
    cseDisable:
      'Her satırın anahtar çiftini devre dışı bırakır: artık imzalamaz ve şifre çözmez.',
    cseDeleteIdentity: 'Satırlardaki kullanıcıların kimliklerini siler.',
  },
  report: 'E-tablodaki bilgilere göre kapsamı CSV olarak yazdırır.',
  diagnostics:
    'Kurulumu dener ve destek için adres içermeyen bir rapor yazdırır.',
  parser: {
    commands: 'Komutlar:',
    options: 'Seçenekler:',
    boolean: 'evet veya hayır',
    string: 'metin',
    number: 'sayı',
    defaultIs: 'varsayılan:',
    choices: 'seçenekler:',
    unknownOption: 'Bilinmeyen seçenek: %s',
    unknownCommand: 'Bilinmeyen komut: %s',
    valueMissing: 'Şunun için bir değer eksik: %s',
    tooMany: 'Yalnızca bir komut verilebilir.',
    twice: option => `Bu seçeneği yalnızca bir kez verin: ${option}`,
    invalidValues: 'Bir değer kullanılamıyor:',
    given: '%s, verilen: %s, seçenekler: %s',
  },
  request: {
    about: 'Bir sertifika yetkilisinden sertifikalar: anahtarlar ve istekler.',
    commands: {
      make: 'Sertifika gereken her adres için bir anahtar ve bir istek oluşturur.',
      issue: 'İsteklerin sertifikalarını bir Google CA havuzundan ister.',
      pack: 'Teslim edilen sertifikaları anahtarlarıyla sertifika dosyalarında birleştirir.',
    },
    keysNeeded: 'Anahtar dosyasını “--keys” ile belirtin.',
    keyFile: {
      'not-a-key-file':
        '“--keys” ile verilen dosya bir anahtar dosyası değil. Başka bir dosya belirtin.',
      'newer-version':
        'Anahtar dosyası daha yeni bir sürümle oluşturulmuş. S/MIME Rollout’u güncelleyin.',
      'wrong-passphrase':
        'Anahtar dosyası bu parolayla açılmıyor. Dosya oluşturulurken kullanılan parolayı verin.',
    },
    passphraseWeak:
      'Parola çok zayıf. En az 8’i farklı olan en az 16 karakter kullanın.',
    passphraseNeeded:
      'Anahtar dosyasının parolasını “--passphrase-file” ile verin.',
    passphrasePrompt: 'Anahtar dosyasının parolası: ',
    folderNeeded: 'İsteklerin klasörünü “--requests” ile belirtin.',
    certificatesNeeded:
      'Sertifikaların klasörünü “--certificates” ile belirtin.',
    outNeeded:
      'Sertifika dosyalarının klasörünü “--folder”, satırların CSV dosyasını “--out” ile belirtin.',
    passwordNeeded:
      'Sertifika dosyalarının şifresini “--password-file”, “--password-env” veya “--ask-password” ile verin.',
    poolNeeded:
      'Sertifika yetkilisini belirtin: “--ca-pool” ile bir CA havuzu (projects/PROJE/locations/KONUM/caPools/HAVUZ) veya “--cfssl” ve “--cfssl-key-file” ile bir CFSSL sunucusu.',
    subjectInvalid:
      'Sertifika konusu kullanılamıyor. alias, user, local ve domain yer tutucularıyla CN={alias} gibi bölümler kullanın.',
    noCertificate: file => `“${file}” sertifika içermiyor.`,
    made: (count, known) =>
      `Oluşturulan istekler: ${count}. Anahtar dosyasında önceden olanlar: ${known}.`,
    issued: (there, total) => `Sertifikalar: ${there}/${total}.`,
    packed: (count, left) =>
      `Sertifika dosyaları: ${count}. Kullanılabilir sertifikası olmayan istekler: ${left}.`,
  },
  options: {
    sheet: 'Komut dosyasının e-tablosu: kimliği veya adresi',
    rows: 'Hangi satırlar: all, todo, attention veya ready',
    csv: 'Satırları içeren CSV dosyası: kullanıcı, dosya, şifre ve isteğe bağlı takma ad',
    folder:
      'Sertifika dosyalarının klasörü (varsayılan: CSV dosyasının klasörü)',
    out: 'Sonuçları bu CSV dosyasına yaz',
    jsonOut: 'Sonuçları bu dosyaya yaz, her satıra bir JSON nesnesi',
    json: 'Sonuçları JSON olarak yazdır, her satıra bir nesne',
    dryRun: 'Yalnızca ne yapılacağını söyle; hiçbir şeyi değiştirme',
    yes: 'Bu kadar satırın kastedildiğini soru sorulmadan onayla',
    journal:
      'Çalıştırmanın ilerlemesini sakladığı yer (varsayılan: CSV dosyasının yanı)',
    passwordFile:
      'İlk satırı, şifresi olmayan satırların dosyalarını açan dosya',
    passwordEnv: 'Bu şifreyi içeren ortam değişkeni',
    askPassword: 'Bu şifreyi sor',
    makeDefault: 'Yüklenen sertifikayı varsayılan yap',
    force: 'Varsayılanı veya son geçerli sertifikayı da sil',
    renewalDays: 'Sertifikanın süresi dolmadan kaç gün önce yenileneceği',
    width: 'Aynı anda gönderilen istek sayısı, 1–200',
    language: 'Dil: en, de, tr, he veya ja (varsayılan: LANG)',
    serviceAccount: 'Kullanıcılar adına işlem yapan hizmet hesabının adresi',
    keyFile: 'Hizmet hesabının JSON anahtarı (yoksa IAM imzalar)',
    endpoint: 'Google yerine kullanılacak emülatörün adresi',
    roots: 'Gmail’in güvendiği diğer kök sertifikaları içeren PEM dosyası',
    jobFolder: 'Bir işin tüm görevlerinin paylaştığı klasör',
    gmailUnits:
      'Cloud projenizin dakikadaki Gmail kota birimi (varsayılan: 1200000)',
    of: 'Raporun konusu: coverage, parts, problems veya figures',
    keys: 'İsteklerin anahtar dosyası, parolasıyla şifrelenir',
    passphraseFile: 'İlk satırı anahtar dosyasının parolası olan dosya',
    requests: 'İsteklerin klasörü, her adres için bir dosya',
    certificates: 'CA’nın verdiği sertifikaların klasörü',
    subject: 'İsteklerdeki sertifika konusu, örneğin CN={alias},O=Örnek',
    keyType: 'Anahtarların türü',
    caPool: 'Google CA havuzu: projects/…/locations/…/caPools/…',
    caTemplate:
      'Google sertifika şablonu: projects/…/locations/…/certificateTemplates/…',
    cfssl: 'CA havuzu yerine CFSSL sunucusu: https://…',
    cfsslProfile: 'CFSSL sunucusunun profili; yoksa varsayılanı',
    cfsslKeyFile: 'CFSSL sunucusunun onaltılık anahtarının bulunduğu dosya',
    lifetimeDays: 'Verilen sertifikaların geçerli olduğu gün sayısı',
    revocation:
      'İptal listelerini HTTP üzerinden de oku; “check” dosyalardaki sertifikaları bu listelerde arar',
    testUser: 'Posta kutusu denenecek kullanıcının adresi',
    cseSettings: 'İstemci tarafı şifreleme ayarlarını içeren JSON dosyası',
    keyServiceTokenFile: 'İlk satırı anahtar hizmetinin belirteci olan dosya',
    merge:
      'Yalnızca “report” ile: bir işin görevlerinin yazdığı parçalardan tek bir dosya oluştur',
    help: 'Yardımı göster',
    version: 'Sürümü göster',
    completion: 'Kabukta komutları tamamlayan bir komut dosyası yazdır',
  },
  exitCodes:
    'Çıkış kodları: 0 tüm satırlar başarılı; 1 bazı satırlar ilgilenilmesini bekliyor; 2 komut yanlış veya onaylanmadı; 3 hiçbir şey yapılamadı; 4 bazı satırlar kaldı, aynı komut devam eder.',
  commandMissing: 'Bir komut girin. “--help” tümünü listeler.',
  progress: ({done, total, perMinute, left}) =>
    `${done}/${total} satır, dakikada ${perMinute}${left === null ? '' : `, yaklaşık ${left} sn kaldı`}`,
  ended: ({succeeded, blocked, failed, before, left, seconds, requests}) =>
    [
      `${succeeded} başarılı`,
      `${blocked} engellendi`,
      `${failed} başarısız`,
      ...(before > 0 ? [`${before} daha önce tamamlandı`] : []),
      ...(left > 0 ? [`${left} kaldı`] : []),
    ].join(', ') + `. ${seconds} sn, ${requests} istek.`,
  confirm: (action, rows) =>
    `${action}: Bu işlem geri alınamaz. Satır sayısı: ${rows}. Devam etmek için bu sayıyı yazın: `,
  confirmByOption: rows =>
    `Bu komut bir şeyi kaldırır. Soru sorulmadan onaylamak için “--yes ${rows}” ekleyin.`,
  confirmDiffers: expected =>
    `Sayı ${expected} değil. Hiçbir şey değiştirilmedi.`,
  stoppedBy: operator =>
    `${operator} komutu e-tablodan durdurdu. Başlanmış satırlar tamamlanıyor.`,
  stopping:
    'Başlanan satırlar tamamlanıyor. Hemen durdurmak için Ctrl-C tuşlarına yeniden basın.',
  continues: 'Devam etmek için aynı komutu yeniden çalıştırın.',
  dayQuota:
    'Google’ın bugünkü kotası doldu. Devam etmek için aynı komutu yarın yeniden çalıştırın.',
  asksToWait: until =>
    `Google bazı satırlar için beklenmesini istiyor. Aynı komutu şu zamandan sonra yeniden çalıştırın: ${until}.`,
  passwordPrompt: 'Sertifika dosyalarının şifresi: ',
  noRows: 'Satır yok. Hiçbir şey yapılmadı.',
  line: line => `Satır ${line}:`,
  needsSheet: command =>
    `“${command}” günlüğe göre çalışır, bu yüzden “--sheet” gerektirir.`,
  sheetOnly: command =>
    `“${command}” e-tabloyla çalışır, bu yüzden “--sheet” gerektirir.`,
  fileMissing: {
    says: 'Dosya klasörde yok.',
    fix: 'Satırdaki yolu kontrol edin veya klasörü “--folder” ile belirtin.',
  },
  testUserNeeded:
    'Hangi kullanıcının posta kutusunun deneneceği bilinmiyor. “--test-user” ile bir kullanıcı belirtin.',
  settingsInvalid: file =>
    `“${file}” kullanılabilir ayarlar içermiyor. Dosyanın içeriği kılavuzda açıklanır.`,
  csvOrSheet:
    'Satırları “--csv” veya “--sheet” ile belirtin; ikisini birlikte kullanmayın.',
  sheetMissing: sheet =>
    `E-tabloda “${sheet}” sayfası yok. Önce komut dosyasıyla kurun.`,
  columnsMissing: (sheet, columns) =>
    `“${sheet}” sayfasında şu sütunlar eksik: ${columns.join(', ')}. Menüden “${NAMES.setUp}” seçeneğini belirleyin.`,
  runInProgress: sheet =>
    `“${sheet}” sayfasında sırada bekleyen satırlar var: e-tablodaki bir çalıştırma bitmemiş. Bitmesini bekleyin veya durdurun, ardından komutu yeniden çalıştırın.`,
  atWork: {
    script: (operator, since) =>
      `${operator} şu zamandan beri e-tabloda çalışıyor: ${since}. Tamamlanmasını bekleyin veya orada durdurun, ardından komutu yeniden çalıştırın.`,
    commandLine: (operator, since) =>
      `${operator} şu zamandan beri komut satırından e-tabloda çalışıyor: ${since}. O komutun tamamlanmasını bekleyin, ardından kendi komutunuzu yeniden çalıştırın.`,
    lost: 'Bu işlem o kadar uzun süre duraklatıldı ki başka biri e-tabloda çalışmaya başlamış olabilir. Devam etmek için aynı komutu yeniden çalıştırın.',
  },
  waitsForOther: operator =>
    `${operator} komut satırından e-tabloda çalışıyor veya az öncesine kadar çalışıyordu. En fazla üç dakika bekleniyor.`,
  unreadable: file => `“${file}” okunamıyor. Yolu kontrol edin.`,
  sameFile: (option, other) =>
    `“${option}” ve “${other}” aynı dosyayı belirtiyor. “${option}” ile başka bir dosya belirtin.`,
  notAFile: file =>
    `“${file}” birden çok kez okunabilen bir dosya değil. Satırları bir dosyaya kaydedin ve o dosyayı belirtin.`,
  csvChanged: file =>
    `“${file}” okunurken değişti. Aynı komutu yeniden çalıştırın.`,
  journalHeld: file =>
    `Başka bir komut “${file}” günlüğüyle çalışıyor veya bir dakika öncesine kadar çalışıyordu. Tamamlanmasını bekleyin, ardından kendi komutunuzu yeniden çalıştırın.`,
  fileRefused: why =>
    `Bir dosya okunamıyor veya yazılamıyor (${why}). Bunu giderin ve aynı komutu yeniden çalıştırın.`,
  variableMissing: name =>
    `${name} ortam değişkeni ayarlanmamış. Ayarlayın veya şifreyi başka bir seçenekle verin.`,
  notPreviewed: command =>
    `“${command}” Gmail’de hiçbir şeyi değiştirmez, bu yüzden “--dry-run” anlamsızdır. Seçeneği kaldırın.`,
  job: {
    folderMissing:
      'Bu işlem bir işin görevlerinden biri. Tüm görevlerin paylaştığı klasörü “--job-folder” ile belirtin.',
    variableWrong: name =>
      `${name} ortam değişkeni kullanılamıyor. İşi yeniden başlatın.`,
    row: 'Satır',
    ended: tasks => `Sona eren görev sayısı: ${tasks}, yani tümü.`,
    notEnded: tasks =>
      `Şu görevler sona ermedi: ${tasks.join(', ')}. Günlüklerine bakın ve işi yeniden çalıştırın.`,
    superseded:
      'Bu görev üzerinde daha sonraki bir deneme çalışıyor, bu yüzden bu deneme durdu.',
    partUnreadable: file =>
      `“${file}” diğerlerine ait bir parça değil. Tek bir işin parçalarını belirtin.`,
    partsMissing: tasks =>
      `Şu görevlerin parçaları eksik: ${tasks.join(', ')}. Tüm görevlerin parçalarını belirtin.`,
    merged: (rows, parts) => `${parts} parçadan ${rows} satır.`,
  },
  access: {
    noCredentials:
      'Google kimlik bilgisi bulunamadı. “gcloud auth application-default login” komutunu çalıştırın veya “--key-file” ile bir anahtar belirtin.',
    credentialsUnreadable: why =>
      `Google kimlik bilgileri kullanılamıyor (${why}). “gcloud auth application-default login” ile yeniden oturum açın.`,
    keyFileUnreadable: (file, why) =>
      `“${file}” anahtar dosyası okunamıyor (${why}). Yolu kontrol edin.`,
    keyFileInvalid: file =>
      `“${file}” bir hizmet hesabının JSON anahtarı değil. Anahtarı yeniden indirin.`,
    serviceAccountNeeded:
      'Kullanıcılar adına hangi hizmet hesabının işlem yapacağı bilinmiyor. “--service-account” ile belirtin.',
    otherUniverse: universe =>
      `Kimlik bilgileri ${universe} evrenine ait; orada kimse kullanıcılar adına işlem yapamaz. googleapis.com kimlik bilgilerini kullanın.`,
    noOwnToken:
      'Google bu kimlik bilgileri için belirteç vermedi. Yeniden oturum açın veya hizmet hesabını kontrol edin.',
  },
};
