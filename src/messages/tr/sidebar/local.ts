import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {COLUMNS, NAMES} from '../words';

/** Certificate files from this computer, and one password for many. */
export const local = ({number, span, date, sheet: {sheets}}: Speech) => ({
  local: {
    intro:
      'Bu bilgisayardaki sertifika dosyalarını Gmail’e yükler. Dosyalar burada açılır ve kontrol edilir. Yalnızca yükledikleriniz gönderilir ve ne Drive’a ne de e-tabloya kaydedilir.',
    password: 'Tüm dosyaların şifresi',
    passwordHint:
      'Yalnızca tüm dosyalar tamamlanana kadar bu sayfada tutulur. Şifresi farklı olan her dosya için size sorulur.',
    forget: 'Şifreleri sil',
    choose: 'Dosya seç…',
    drop: 'veya buraya bırakın',
    dropHint:
      '.p12 ve .pfx dosyaları, uzantısız dosyalar ve bunları açan bir passwords.csv.',
    passwordList: (name: string, count: number) =>
      `${name}: ${number(count)} şifre. Buradaki dosyalar için kullanılır ve yalnızca bu sayfada tutulur.`,
    listUnusable: (name: string) =>
      `${name} bir şifre listesi olarak okunamıyor.`,
    listUnusableFix:
      'Listeye her dosya için adını ve şifresini içeren bir satır yazın; başlıklar file ve password olsun. Ardından listeyi yeniden seçin.',
    open: 'Yeniden aç',
    makeDefault: 'Varsayılan yap',
    spreads: 'Kullanıcının sertifikadaki diğer adresleri için de',
    spreadsHint:
      'Bir kullanıcının birden fazla adresi için verilmiş bir sertifika, bu adreslerin her biri için listelenir. Kullanıcının hangi adresleri olduğu Gmail’den öğrenilir.',
    others: {
      notTheirs: (addresses: string, user: string) => ({
        says: `Sertifika, ${user} kullanıcısının sahip olmadığı adresler için de: ${addresses}.`,
        fix: 'Bu adresler için yüklenmez.',
      }),
      unconfirmed: (addresses: string) => ({
        says: `Sertifika, kullanıcının onaylamadığı adresler için de: ${addresses}.`,
        fix: 'Kullanıcı Gmail’in onay e-postasındaki bağlantıyı tıklayana kadar bu adresler için yüklenmez.',
      }),
      unknown: (why: string) => ({
        says: `Kullanıcının diğer adresleri okunamadı. ${why}`,
        fix: 'Dosya yalnızca bu adres için yüklenir.',
      }),
    },

    opening: (done: number, total: number) =>
      `Dosya açılıyor: ${number(done + 1)}/${number(total)}…`,
    opened: (files: number, ready: number) =>
      `${number(files)} dosya, hazır: ${number(ready)}.`,
    upload: (files: number) => `${number(files)} dosyayı yükle`,
    goOn: (files: number) => `${number(files)} dosyayla devam et`,
    retry: (files: number) => `Başarısız ${number(files)} dosyayı tekrar dene`,
    alike: (files: number) => `${number(files)} dosya`,
    stop: 'Durdur',
    stopping: 'Gönderilmiş istekler tamamlanınca durur.',
    stopped:
      'Durduruldu. Yapılanlar geçerli kalır. Kalanlarla devam edebilirsiniz.',
    progress: (done: number, total: number) =>
      `${number(done)}/${number(total)}`,
    progressLabel: 'İlerleme',
    rate: (perMinute: number) => `dakikada ${number(perMinute)} dosya`,
    left: (seconds: number) => `yaklaşık ${span(seconds)} kaldı`,
    ended: (done: number, total: number) =>
      `${number(done)}/${number(total)} dosya gönderildi.`,

    list: 'Dosyalar',
    clear: 'Listeyi temizle',
    show: 'Göster',
    shows: {
      all: (count: number) => `${NAMES.all} (${number(count)})`,
      attention: (count: number) => `${NAMES.attention} (${number(count)})`,
      ready: (count: number) => `Hazır (${number(count)})`,
      over: (count: number) => `Tamamlandı (${number(count)})`,
    },
    accounts: {
      done: (count: number) => `${number(count)} tamamlandı`,
      kept: (count: number) => `${number(count)} korundu`,
      blocked: (count: number) => `${number(count)} engellendi`,
      failed: (count: number) => `${number(count)} başarısız`,
      notBegun: (count: number) => `${number(count)} başlamadı`,
    },
    standings: {
      'other kind': 'Sertifika dosyası değil',
      unreadable: 'Okunamıyor',
      waiting: 'Henüz açılmadı',
      locked: 'Şifre eksik',
      unusable: 'Engellendi',
      undecided: 'Kullanıcı bilinmiyor',
      twice: 'İki kez listelendi',
      rival: 'Bir kullanıcı için birden fazla',
      'left out': 'Atlandı',
      ready: 'Hazır',
      'ready with warnings': 'Uyarılarla hazır',
      sending: 'Gönderiliyor',
      done: 'Tamamlandı',
      kept: 'Zaten Gmail’de',
      blocked: 'Engellendi',
      failed: 'Başarısız',
      'not finished': 'Tamamlanmadı',
    },
    reasons: {
      'other kind': {
        says: 'Bu, bir PKCS#12 dosyası (.p12, .pfx) değil.',
        fix: 'Atlanır.',
      },
      unreadable: {
        says: 'Dosya okunamadı.',
        fix: 'Yeniden seçin. Klasör için, içindeki dosyaları seçin.',
      },
      locked: {
        says: 'Girdiğiniz şifrelerden hiçbiri dosyayı açmıyor.',
        fix: 'Bu dosyanın şifresini yazın.',
      },
      twice: {
        says: 'Listede bu posta kutusu için aynı sertifika zaten var.',
        fix: 'Yalnızca bir kez gönderilir.',
      },
      rival: {
        says: 'Listede bu posta kutusu için farklı sertifikalar var.',
        fix: 'Biri dışında hepsini atlayın.',
      },
      undecided: {
        says: 'Bu sertifikanın hangi kullanıcıya ait olduğu belli değil.',
        fix: 'Posta kutusunu seçin.',
      },
      nobody: {
        says: 'Sertifikada adres yok ve dosya adı hiçbir satırla eşleşmiyor.',
        fix: `Kullanıcıyı “${sheets.rollout}” sayfasına ekleyin veya adresi dosya adına yazın ve dosyayı yeniden seçin.`,
      },
      new: {
        says: 'Sayfada bu adres için satır yok.',
        fix: 'Sertifika Gmail’e yüklenince bir satır eklenir.',
      },
      'not finished': {
        says: 'Tamamlanmadı.',
        fix: 'Devam edin. Hiçbir şey iki kez yapılmaz.',
      },
    },
    until: (time: number) => `bitiş: ${date(time)}`,
    mailbox: 'Posta kutusu',
    whose: {
      certificate: (alias: string, user: string) =>
        alias === user ? alias : `${alias} (${user})`,
      name: (alias: string) => `${alias}, dosya adına göre`,
      new: (alias: string) => `${alias}, yeni satır`,
      further: (alias: string, user: string) =>
        `${alias} (${user}), bu sertifikada da var`,
    },
    nobodyYet: 'Seçin…',
    leaveOut: 'Atla',
    own: (name: string) => `Şifre: ${name}`,
    openOne: 'Aç',
    more: (count: number) => `${number(count)} bulgu daha`,
    download: 'Listeyi indir (CSV)',
    asText: 'Metin olarak liste',
    reportName: 'sertifika-dosyalari.csv',
    columns: {
      file: 'Dosya',
      user: COLUMNS.user,
      alias: COLUMNS.alias,
      until: COLUMNS.expires,
      state: COLUMNS.state,
      reason: 'Neden',
    },
  },

  runPassword: {
    title: 'Şifresi olmayan tüm satırlar için tek şifre',
    label: 'Şifre',
    hint: `Şu işlemler için: “${actionNames.check}”, “${actionNames.preview}”, “${actionNames.upload}”, “${actionNames.update}” ve “${actionNames.renew}”. Yalnızca bu sayfada, açık olduğu sürece tutulur. Arka planda işlenen satırlar bunu kullanamaz.`,
    given: 'Şifresi olmayan satırlar için bir şifre ayarlandı.',
    forget: 'Kaldır',
  },
});
