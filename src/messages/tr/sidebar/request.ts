import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES, SHEETS} from '../words';

/** Requests for certificates: keys made here, a key file, and certificates that a certification authority delivers. */
export const request = ({number, span, date}: Speech) => {
  const requests = (count: number) => `${number(count)} istek`;
  const certificates = (count: number) => `${number(count)} sertifika`;
  return {
    request: {
      intro:
        'Sertifika gereken satırlar için anahtar ve istek oluşturur. İstekleri sertifika yetkilinize (CA) gönderin ve sertifikaları gelince buraya bırakın.',
      promise:
        'Anahtarlar bu sayfada oluşturulur. Yalnızca bilgisayarınızdaki bir anahtar dosyasına, parolanızla şifrelenmiş olarak kaydedilir.',

      noCrypto: {
        says: 'Sayfa bu tarayıcıda anahtar oluşturamıyor veya anahtar dosyası açamıyor.',
        fix: 'E-tabloyu güncel bir Chrome, Edge, Firefox veya Safari’de, sayfayı değiştiren bir uzantı olmadan açın.',
      },

      makeTitle: 'İstek oluştur',
      rows: 'Bakılacak satırlar',
      selections: {
        todo: NAMES.todo,
        selected: NAMES.selected,
        all: NAMES.all,
      },
      targets: (count: number) =>
        `${number(count)} satıra sertifika gerekiyor.`,
      madeOf: (count: number) =>
        `Bunlardan isteği bu sayfada olan: ${number(count)}.`,
      noTargets: `İstek için, kullanıcının geçerli sertifikası olmayan bir satırı olmalıdır. “${NAMES.all}” seçeneğini belirleyin veya önce kullanıcıları içe aktarın.`,
      firstOf: (count: number, of: number) =>
        `Bunlar ${number(of)} satırın ilk ${number(count)} tanesi. Diğer istekleri bunlar tamamlanınca oluşturun.`,
      leftOut: {
        valid: (count: number) => `geçerli sertifikası olan ${number(count)}`,
        withFile: (count: number) =>
          `yüklenecek sertifika dosyası olan ${number(count)}`,
        unusable: (count: number) => `adresi yanlış olan ${number(count)}`,
        gone: (count: number) => `silinen veya ayrılan ${number(count)}`,
      },
      without: (parts: readonly string[]) =>
        `Dahil edilmeyen: ${parts.join(', ')}.`,
      reload: 'Yeniden say',
      keyType: settingLabels.request.keyType,
      keyTypes: settingValues.keyType,
      keyTypeHint: 'RSA 2048’i her CA ve e-posta programı kabul eder.',
      subject: settingLabels.request.subject,
      subjectHint: (names: string, placeholders: string) =>
        `CN={alias}, O=Örnek\\, A.Ş., C=TR gibi bölümler. Adlar: ${names}. Yer tutucular: ${placeholders}.`,
      example: (alias: string, subject: string) => `${alias}: ${subject}`,
      sampleName: 'Ada Örnek',
      sampleRow: {user: 'ada@example.com', alias: 'ada@example.com'},
      subjectProblems: {
        empty: () => 'Konu boş.',
        'too-many-parts': (_: string, limit: number) =>
          `Konunun bölüm sayısı sınırı aşıyor: en fazla ${number(limit)}.`,
        'not-a-part': (part: string) =>
          `“${part}” için bir ad ve bir değer gerekir (ör. O=Örnek).`,
        'unknown-name': (part: string) => `“${part}” bilinen bir ad değil.`,
        'unknown-placeholder': (part: string) =>
          `“${part}” bilinen bir yer tutucu değil.`,
        'no-name': () =>
          'Dizinde bu kullanıcının adı yok. Yönetici konsolunda bir ad girin veya {name} içermeyen bir konu kullanın.',
        'empty-value': (part: string) => `“${part}” için değer yok.`,
        'too-long': (part: string, limit: number) =>
          `“${part}” çok uzun: en fazla ${number(limit)} karakter.`,
        'not-a-country': (part: string) =>
          `“${part}” iki büyük harfli bir ülke kodu değil.`,
        'wrong-characters': (part: string) =>
          `“${part}”, bu bölümde bulunamayacak karakterler içeriyor.`,
      },
      further: settingLabels.request.furtherAddresses,
      furtherHint:
        'Her istek, kullanıcısının onaylanmış diğer adreslerini de belirtir. Bunlar Gmail’den öğrenilir.',
      columns: settingLabels.request.columns,
      columnsHint: (placeholders: string) =>
        `Liste kabul eden CA’lar için. Her satıra bir sütun (ör. E-posta={alias}). Yer tutucular: ${placeholders}. Son ikisinin her biri kendi sütununda tek başına olmalıdır.`,
      columnsWrong: (wrong: string) =>
        wrong === ''
          ? 'Sütun yok.'
          : `“${wrong}” bir sütun veya yer tutucu değil.`,
      passphrase: 'Anahtar dosyasının parolası',
      passphraseHint:
        'En az 16 karakter, en az 8 tanesi farklı. Rastgele beş sözcük iyi bir seçimdir. Parolayı kimse kurtaramaz.',
      passphraseAgain: 'Parola (yeniden)',
      passphraseProblems: {
        short: 'Parola 16 karakterden kısa.',
        alike: 'Parolada 8’den az farklı karakter var.',
        differs: 'İki parola farklı.',
      },
      make: (count: number) => `${requests(count)} oluştur`,
      makeRest: (count: number) => `${requests(count)} daha oluştur`,
      nothingToMake: 'Bu seçimde sertifika gereken satır yok.',
      allMade: 'Bu seçimdeki her satırın isteği var.',
      stop: 'Durdur',
      stopping: 'Durduruluyor…',
      progressLabel: 'İlerleme',
      progress: (done: number, total: number) =>
        `${number(done)}/${number(total)}`,
      rate: (perMinute: number) => `dakikada ${number(perMinute)}`,
      left: (seconds: number) => `yaklaşık ${span(seconds)} kaldı`,
      madeSome: (count: number) => `Bu sayfada ${requests(count)} var.`,
      stopped:
        'Durduruldu. Şimdiye kadar oluşturulan istekleri kullanabilir ve kalanları daha sonra oluşturabilirsiniz.',
      refused: (count: number) =>
        `İsteği oluşturulamayan satır: ${number(count)}`,

      keysTitle: 'Anahtarlar ve istekler',
      has: (count: number) =>
        `Bu sayfada ${number(count)} isteğin anahtarları var.`,
      saveFirst:
        'Önce anahtar dosyasını kaydedin. O olmadan, bu sayfa kapatıldıktan sonra sertifikalar kullanılamaz.',
      saveKeyFile: 'Anahtar dosyasını kaydet',
      saveKeyFileAgain: 'Anahtar dosyasını yeniden kaydet',
      saved:
        'Anahtar dosyası kaydedildi. Tüm sertifikalar gelene kadar dosyayı ve parolasını saklayın.',
      shrunk: (count: number) =>
        `${number(count)} anahtar kaldı. Yeni anahtar dosyasını kaydedip eskisini silin: Eski dosya, artık kullanımda olan anahtarları da içeriyor.`,
      allUsed:
        'Bu anahtar dosyasının tüm sertifikaları Gmail’de. Anahtar dosyasını silin: Artık kimsenin ona ihtiyacı yok.',
      zip: 'İstekleri indir (ZIP)',
      csv: 'İstekleri indir (CSV)',
      zipName: 'sertifika-istekleri.zip',
      csvName: 'sertifika-istekleri.csv',
      keyFileName: (day: string, count: number) =>
        `smime-anahtarlar-${day}-${count}.json`,
      forget: 'Anahtarları sil',

      arrivedTitle: 'Sertifikalar geldi',
      arrivedIntro:
        'Sertifikaları herhangi bir sırayla ve anahtarlar artık bu sayfada değilse anahtar dosyasını buraya bırakın. Eksik olanlar sonradan gelebilir.',
      choose: 'Dosya seç…',
      drop: 'veya buraya bırakın',
      dropHint:
        '.pem, .cer, .crt, .der, .p7b, .zip veya sertifika içeren bir CSV listesi ve anahtar dosyası.',
      reading: 'Okunuyor…',
      keyFile: (name: string) => `Parola: ${name}`,
      open: 'Anahtar dosyasını aç',
      opening: 'Açılıyor…',
      keyFileProblems: {
        'not-a-key-file': {
          says: 'Bu dosya, anahtar dosyası olarak okunamıyor.',
          fix: 'İstekler oluşturulurken kaydedilen dosyayı seçin.',
        },
        'newer-version': {
          says: 'Bu anahtar dosyası, S/MIME Rollout’un daha yeni bir sürümüyle yazılmış.',
          fix: 'S/MIME Rollout’u güncelleyip dosyayı yeniden açın.',
        },
        'wrong-passphrase': {
          says: 'Parola bu anahtar dosyasını açmıyor veya dosya değiştirilmiş.',
          fix: 'Parolayı yeniden yazın veya dosyanın bir kopyasını seçin.',
        },
      },
      noKeys: {
        says: 'Bu sertifikaların anahtarları bu sayfada değil.',
        fix: 'Anahtar dosyasını da buraya bırakın.',
      },
      arrived: (matched: number, ready: number) =>
        `Eşleşen sertifika: ${number(matched)}, hazır: ${number(ready)}.`,
      tally: {
        ready: (count: number) => `${number(count)} hazır`,
        done: (count: number) => `${number(count)} Gmail’de`,
        waiting: (count: number) => `${number(count)} eksik`,
        other: (count: number) => `${number(count)} engellendi veya başarısız`,
      },
      list: 'İstekler',
      standings: {
        waiting: 'Sertifika eksik',
        judging: 'Henüz kontrol edilmedi',
        ready: 'Hazır',
        'ready with warnings': 'Uyarılarla hazır',
        unusable: 'Engellendi',
        covered: 'Gerekmiyor',
        interrupted: 'Kesintiye uğradı',
        sending: 'Gönderiliyor',
        done: 'Tamamlandı',
        kept: 'Zaten Gmail’de',
        blocked: 'Engellendi',
        failed: 'Başarısız',
        'not finished': 'Tamamlanmadı',
      },
      reasons: {
        waiting: {
          says: 'CA bu sertifikayı henüz teslim etmedi.',
          fix: 'Gelince buraya bırakın. Anahtarı, anahtar dosyasında kalır.',
        },
        covered: {
          says: 'Bu posta kutusunun artık başka bir geçerli sertifikası var.',
          fix: 'Posta kutusunda tek bir yeni sertifika olması için bu sertifika yüklenmez.',
        },
        interrupted: {
          says: 'Bu posta kutusu için başka bir sertifikanın yüklenmesi kesintiye uğradı.',
          fix: `O sertifikayı da buraya bırakıp yükleyin. Veya “${SHEETS.rollout}” bölümünde “${actionNames.refresh}” işlemini çalıştırın, ardından sertifikaları yeniden bırakın.`,
        },
        'not finished': {
          says: 'Yükleme tamamlanmadı.',
          fix: 'Devam edin. Hiçbir şey iki kez yapılmaz.',
        },
      },
      until: (time: number) => `bitiş: ${date(time)}`,
      surplus: (count: number) =>
        `Zaten sertifikası olan anahtarlar için ${certificates(count)} daha`,
      surplusHint: 'Bunlar yüklenmez. CA’dan iptal etmesini isteyin.',
      strays: (count: number) =>
        `${certificates(count)} için burada anahtar yok`,
      straysHint:
        'Anahtarları başka bir anahtar dosyasında veya kayıp. Hiçbir anahtar dosyasında yoksa CA’dan bu sertifikaları iptal etmesini isteyin.',
      certificate: (addresses: string, serial: string, file: string) =>
        `${addresses}, seri numarası ${serial}, dosya ${file}`,
      nobody: 'Adres yok',
      unread: (count: number) => `Okunmayan dosya: ${number(count)}`,
      unreadWhy: {
        'too-large': 'çok büyük',
        unreadable: 'okunamıyor',
        pkcs12: `anahtar içeren bir sertifika dosyası; “${NAMES.localFiles}” seçeneğini belirleyin`,
        'no-certificate': 'sertifika içermiyor',
        'too-many': 'bir teslimatta bulunabilecekten fazla sertifika içeriyor',
      },
      unreadFile: (file: string, why: string) => `${file}: ${why}.`,
      upload: (count: number) => `${certificates(count)} yükle`,
      goOn: (count: number) => `${number(count)} sertifikayla devam et`,
      makeDefault: 'Varsayılan yap',
      stoppedUpload:
        'Durduruldu. Yapılanlar geçerli kalır. Kalanlarla devam edebilirsiniz.',
      stoppingUpload: 'Gönderilmiş istekler tamamlanınca durur.',
      clear: 'Listeyi temizle',
    },
  };
};
