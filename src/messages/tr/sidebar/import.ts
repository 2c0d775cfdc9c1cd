import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {COLUMNS, NAMES, SHEETS} from '../words';

const IN_DRIVE = 'Drive’da';

/** Getting rows into the Rollout sheet: from a CSV, a folder in Drive, the directory, the aliases in Inventory. */
export const importing = ({
  moment,
  number,
  pick,
  sheet: {sheets, columns},
}: Speech) => ({
  importing: {
    title: NAMES.import,
    intro:
      'Sertifika dosyalarınız nerede? Henüz yoksa sertifika isteyin. Bir şey eklenmeden önce bir önizleme görürsünüz.',
    sources: {
      csv: 'CSV listesi',
      folder: 'Drive klasörü',
      users: 'Kuruluşun kullanıcıları',
      aliases: 'Sertifikasız takma adlar',
      files: NAMES.localFiles,
      request: NAMES.request,
    },
    hints: {
      csv: 'Bir listeden kullanıcı, dosya ve şifre; Google’ın kılavuzundaki biçimde veya kendi biçiminizde.',
      folder:
        'Her .p12 veya .pfx dosyasının hangi kullanıcıya ait olduğunu bulur.',
      users:
        'Bir alanın, kuruluş biriminin veya grubun her kullanıcısı için bir satır.',
      aliases: `“${sheets.inventory}” sayfasındaki gönderen adresleri için satırlar.`,
      files: 'Dosyaları Drive olmadan burada açar ve yükler.',
      request:
        'Sertifikası olmayan satırlar için: anahtar ve istek oluşturur, CA’nızın teslim ettiklerini yükler.',
    },
    occupied:
      'Bir çalıştırma sürüyor. Tamamlanana kadar bekleyin veya durdurun.',
    next: `Sonraki adım: “${SHEETS.rollout}” bölümünde “${actionNames.check}” işlemini çalıştırın. Her sertifika dosyasını açar ve hiçbir şey göndermez.`,
    nextFiles:
      'Sonraki adım: Her yeni satıra sertifika dosyasını bir Drive klasöründen veya CA’nıza bir istekle ekleyin. Ardından satırları kontrol edin.',
    openOverview: `${SHEETS.rollout} bölümünü aç`,
    more: (count: number) => `ve ${number(count)} tane daha`,
    download: 'Listeyi indir (CSV)',
    saved: (name: string) => `${name} indirildi.`,
    saveAgain: (name: string) => `${name} dosyasını yeniden kaydet`,
    nothing: 'Eklenecek bir şey yok: Sayfada zaten her şey var.',
    columns: {
      line: 'Satır',
      file: 'Dosya',
      user: COLUMNS.user,
      alias: COLUMNS.alias,
      reason: 'Neden',
      fix: 'Yapılması gereken',
    },
    ofUser: (user: string) => `kullanıcı: ${user}`,
  },

  csvSamples: {
    title: 'CSV’yi ilk kez mi kullanıyorsunuz?',
    says: 'Yalnızca “user” (kullanıcı) sütunu zorunludur. Sütunların sırası önemli değildir.',
    template: 'Şablon',
    templateName: 'smime-rollout-sablon.csv',
    sampleLabel: 'Örnek',
    sampleName: 'smime-rollout-ornek.csv',
    /** They are headers that an import knows. */
    heads: ['user', 'alias', 'file', 'password'],
    sample: [
      ['ada@example.com', '', 'ada.p12', 'ada.p12 şifresi'],
      ['ben@example.com', '', 'ben.p12', 'ben.p12 şifresi'],
      [
        'ben@example.com',
        'satis@example.com',
        'satis.p12',
        'satis.p12 şifresi',
      ],
    ],
  },

  lastImport: {
    title: 'Son içe aktarma',
    fresh: (count: number) =>
      `Sonraki adım: ${number(count)} satırı kontrol edin`,
    where: (first: number, last: number) =>
      first === last
        ? `Satır ${number(first)}.`
        : `Satırlar ${number(first)}–${number(last)}.`,
    nothingSent: 'Gmail’e hiçbir şey gönderilmedi.',
    added: (count: number, by: string, at: number) =>
      `${number(count)} satır eklendi: ${by}, ${moment(at)}.`,
    check: (count: number) =>
      pick(count, {
        one: 'Bu satırı kontrol et',
        other: `Bu ${number(count)} satırı kontrol et`,
      }),
    show: (row: number) => `${number(row)} numaralı satıra git`,
    undoTitle: 'İstediğiniz bu değil miydi?',
    undoSays: (count: number) =>
      pick(count, {
        one: 'Geri alma bu satırı kaldırır. Satır değişene veya çalıştırılana kadar kullanılabilir.',
        other: `Geri alma bu ${number(count)} satırı kaldırır. Satırlardan biri değişene veya çalıştırılana kadar kullanılabilir.`,
      }),
    undo: 'İçe aktarmayı geri al',
    undone: (count: number) =>
      `İçe aktarma geri alındı: ${number(count)} satır kaldırıldı.`,
  },

  csv: {
    intro:
      'Her sertifika için bir satır: Google’ın kılavuzundaki gibi kullanıcı, dosya, şifre ve kullanıcının kendi adresi değilse takma ad. Başlık, sütunların sırası ve ayırıcı otomatik olarak tanınır.',
    from: 'Listenin yeri',
    kinds: {bytes: 'Dosya', text: 'Yapıştırılan', drive: IN_DRIVE},
    choose: 'Dosya seç…',
    chooseOther: 'Başka bir dosya seç…',
    drop: 'veya buraya bırakın',
    dropHint:
      'CSV veya metin, en fazla 5 MB. Satırları yazana kadar bu sayfada kalır.',
    chosen: (name: string, size: string) => `${name}, ${size}`,
    forget: 'Kaldır',
    text: 'Listenin satırları',
    textHint:
      'Bir e-tablodan veya metin dosyasından kopyalanmış satırlar. Siz yazana kadar bu sayfada kalır.',
    link: 'Listenin bağlantısı',
    linkHint:
      'Drive’daki, sizinle paylaşılan bir CSV dosyasının bağlantısı veya kimliği.',
    folder: 'Sertifika dosyalarının klasörü',
    folderHint:
      'Drive’daki bir klasörün bağlantısı: Listedeki yollar, klasördeki dosyalarla adlarına göre eşleştirilir. Boş: Listede bağlantılar vardır.',
    tooLarge: (size: string) =>
      `Listenin boyutu ${size}. Tek seferde en fazla 5 MB içe aktarılabilir.`,
    tooLargeFix: `Listeyi bölün veya Drive’a koyup “${IN_DRIVE}” seçeneğini belirleyin.`,
    unreadable: (name: string) => `${name} okunamadı.`,
    unreadableFix: 'Dosyayı yeniden seçin. Klasör seçemezsiniz.',
    notOne: 'Her seferinde yalnızca bir dosya bırakın.',
    size: (bytes: number) =>
      bytes < 100_000
        ? `${number(Math.ceil(bytes / 1000))} kB`
        : `${number(Math.ceil(bytes / 100_000) / 10)} MB`,
    preview: actionNames.preview,
    previewing: 'Okunuyor…',
    result: 'Ne olacak',
    counts: {
      added: (count: number) => `Yeni: ${number(count)}`,
      changed: (count: number) => `Değişen: ${number(count)}`,
      unchanged: (count: number) => `Değişmeyen: ${number(count)}`,
      rejected: (count: number) => `İçe aktarılmayan: ${number(count)}`,
    },
    countHints: {
      added: 'Sayfanın sonuna eklenen satırlar.',
      changed: 'Dosyası veya şifresi değişen satırlar.',
      unchanged: 'Olduğu gibi kalan satırlar.',
      rejected: 'Hatalı satırlar; aşağıya bakın.',
    },
    lines: (count: number, delimiter: string) =>
      `${number(count)} satır, ayırıcı: ${delimiter}.`,
    delimiters: {
      ',': 'virgül',
      ';': 'noktalı virgül',
      '\t': 'sekme',
    } as Readonly<Record<string, string>>,
    columns: 'Sütunlar',
    columnsHint:
      'Yanlış bir sütun mu var? Başka bir kullanım seçin; önizleme güncellenir.',
    noHeader: (column: number) => `Sütun ${number(column)}`,
    meanings: {
      user: COLUMNS.user,
      alias: COLUMNS.alias,
      path: COLUMNS.file,
      password: COLUMNS.password,
      '': 'Kullanılmıyor',
    },
    first: (count: number, all: number) =>
      count < all ? `İlk ${number(count)} satır` : 'Satırlar',
    firstHeads: {line: 'Liste', row: 'Satır', what: 'Değişiklik'},
    whats: {added: 'Yeni', changed: 'Değişen', unchanged: 'Değişmeyen'},
    noFile: 'Dosya yok',
    password: 'Şifreli',
    noPassword: 'Şifresiz',
    rejected: (count: number) => `${number(count)} satır içe aktarılmaz`,
    line: (line: number) => `Satır ${number(line)}`,
    rejectedName: 'ice-aktarilmayan-satirlar.csv',
    withoutFile: (count: number) =>
      `${number(count)} satır dosyası olmadan içe aktarılır`,
    withoutFileName: 'dosyasiz-satirlar.csv',
    write: (added: number, changed: number) => {
      if (changed === 0) return `${number(added)} yeni satır yaz`;
      if (added === 0) return `${number(changed)} değişen satır yaz`;
      return `${number(added)} yeni, ${number(changed)} değişen satır yaz`;
    },
    writing: 'Yazılıyor…',
    done: 'Liste içe aktarıldı',
    written: (added: number, changed: number, unchanged: number) =>
      `Eklenen satır: ${number(added)}, değişen: ${number(changed)}, değişmeyen: ${number(unchanged)}.`,
    forgotten: 'Liste ve şifreleri artık bu sayfada değil.',
    another: 'Başka bir liste içe aktar',
  },

  folder: {
    intro:
      'Bir klasörü ve alt klasörlerini sertifika dosyaları için tarar ve her dosyanın hangi kullanıcıya ait olduğunu bulur: dosya adına, klasör adına, dosyaların yanındaki passwords.csv dosyasına ve sertifikalardaki adreslere göre.',
    folder: 'Klasör',
    folderHint:
      'Drive’daki veya bir ortak Drive’daki klasörün bağlantısı ya da kimliği.',
    password: 'Dosyaların şifresi',
    passwordHint: `Adı hangi kullanıcıya ait olduğunu belirtmeyen dosyaları açar ve satırların “${columns.password}” hücrelerine yazılır. Yalnızca satırlar doldurulana kadar bu sayfada tutulur.`,
    several: 'Bir sertifika birden fazla satırı doldurabilir',
    severalHint:
      'Sertifika, kullanıcısının birden fazla adresi içinse her biri için bir satır eklenir. Kullanıcının hangi adresleri olduğu Gmail’den öğrenilir.',
    scan: 'Klasörü tara',
    scanAgain: 'Yeniden tara',
    going: 'Klasör taranıyor',
    scanning: (files: number, matched: number) =>
      files === 0
        ? 'Dosya listesi okunuyor…'
        : `${number(files)} dosya bulundu, şimdiye kadar eşleşen: ${number(matched)}.`,
    stop: 'Durdur',
    stopping: 'Bu istek tamamlanınca durur…',
    stopped:
      'Durduruldu. Şimdiye kadar bulunanlar aşağıda. Kalanlar henüz taranmadı.',
    goOn: NAMES.continue,
    result: 'Bulunanlar',
    found: ({
      files,
      matched,
      present,
      ambiguous,
      unmatched,
    }: Readonly<
      Record<
        'files' | 'matched' | 'present' | 'ambiguous' | 'unmatched',
        number
      >
    >) =>
      `${number(files)} sertifika dosyası: eşleşen ${number(matched)}, zaten satırlarda ${number(present)}, belirsiz ${number(ambiguous)}, sahipsiz ${number(unmatched)}.`,
    none: 'Bu klasörde sertifika dosyası yok.',
    sure: {
      certain: (count: number) => `${number(count)} kesin eşleşme`,
      likely: (count: number) => `${number(count)} olası eşleşme`,
    },
    sureHints: {
      certain: 'Bunlar seçili. Birkaçını kontrol edin.',
      likely: 'Her birini kontrol edip doğru olanları seçin.',
    },
    hows: {
      'address in name': 'Dosya adındaki adres',
      'local part': 'Dosya adındaki adres bölümü',
      'folder name': 'Klasörün adı',
      'passwords.csv': 'passwords.csv dosyasında belirtilen',
      'address in certificate': 'Sertifikadaki adres',
    },
    group: (how: string, ticked: number, all: number) =>
      `${how}: seçilen ${number(ticked)}/${number(all)}`,
    tickAll: 'Tümünü seç',
    untickAll: 'Seçimi kaldır',
    row: (row: number) => `Satır ${number(row)}`,
    newRow: 'Yeni satır',
    withPassword: 'şifre biliniyor',
    withoutPassword: 'şifre yok',
    ambiguous: (count: number) => `Belirsiz: ${number(count)}`,
    ambiguousHint: 'Doğru dosyayı biliyorsanız seçin.',
    fileFor: (address: string) => `${address} için dosya`,
    noFile: 'Hiçbiri',
    unmatched: (count: number) => `Sahipsiz dosya: ${number(count)}`,
    unmatchedName: 'sahipsiz-dosyalar.csv',
    left: 'Sertifikalarda olup satır eklenmeyen adresler',
    leftOf: {
      unconfirmed: (address: string, file: string) =>
        `${address} (${file}): Kullanıcısı onaylamamış`,
      'not theirs': (address: string, file: string) =>
        `${address} (${file}): Sertifikanın kullanıcısının adresi değil`,
    },
    /** @param chosen assigned by hand; it is not known here whether they have rows */
    fill: (filled: number, added: number, chosen: number) =>
      [
        filled > 0 ? `Doldurulacak satır: ${number(filled)}` : '',
        added > 0 ? `Eklenecek satır: ${number(added)}` : '',
        chosen > 0 ? `Seçilen dosya: ${number(chosen)}` : '',
      ]
        .filter(it => it !== '')
        .join(' · ') || 'Hiçbir şey seçilmedi',
    filling: 'Yazılıyor…',
    done: 'Satırlar dolduruldu',
    filled: (filled: number, added: number, unchanged: number) =>
      `Doldurulan satır: ${number(filled)}, eklenen: ${number(added)}, zaten güncel: ${number(unchanged)}.`,
    gone: (count: number) => `${number(count)} dosya artık klasörde yok.`,
    forgotten: 'Şifre artık bu sayfada değil.',
    another: 'Başka bir klasörü tara',
  },
});
