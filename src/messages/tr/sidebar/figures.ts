import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {SHEETS} from '../words';

/** How many aliases were covered at an instant (milliseconds since the epoch), of how many. */
interface DayFigures {
  readonly at: number;
  readonly covered: number;
  readonly aliases: number;
}

/** The sheets in figures. */
export const figures = (speech: Speech) => {
  const {sheets, columns} = speech.sheet;
  const {number, date, moment, month, share, days} = speech;
  return {
    figures: {
      count: 'Şimdi say',
      counting: 'Sayılıyor…',
      counted: (time: number) =>
        `Sayım: ${moment(time)}; “${sheets.dashboard}” sayfasına yazıldı. Gmail’i yeniden okumak için “${SHEETS.rollout}” bölümünde “${actionNames.refresh}” işlemini çalıştırın.`,
      /** @param oldest milliseconds since the epoch, as `newest` */
      read: (oldest: number, newest: number) =>
        date(oldest) === date(newest)
          ? `Gmail’den ${date(newest)} tarihinde okundu.`
          : `Gmail’den ${date(oldest)} ile ${date(newest)} arasında okundu. Her sertifikanın ne zaman okunduğu “${sheets.inventory}” sayfasında görünür.`,
      afterRun:
        'Bir çalıştırma sürüyor. Rakamlar, çalıştırma tamamlanınca sayılır.',
      none: 'Gmail henüz okunmadı',
      empty:
        'Gmail’de ne olduğunu okuyan ilk durum alma işleminden sonra kapsam burada görünür. Zamanlama durumu her gece alır.',
      refresh: (count: number) => `${number(count)} satırın durumunu al`,
      table: 'Tablo olarak',
      chartOf: (what: string, parts: readonly string[]) =>
        `${what}: ${parts.join(', ')}`,
      part: (name: string, count: number) => `${name}: ${number(count)}`,
      more: (count: number) => `${number(count)} tane daha`,

      coverage: 'Kapsam',
      covered: 'kapsandı',
      coveredOf: (covered: number, all: number) =>
        `${number(covered)}/${number(all)} adres kapsandı`,
      /** The rows of Rollout, beside the addresses that Gmail was read for. */
      counts: (read: number, covered: number, rows: number) =>
        `Gmail’in okunduğu ${number(read)} adres sayılır. “${sheets.rollout}” sayfasındaki ${number(rows)} satırdan ${number(covered)} tanesi kapsandı.`,
      share: (covered: number, all: number) => share(covered, all),
      coverageParts: {
        trusted: 'Geçerli varsayılan',
        untrusted: 'Geçerli varsayılan, zincir güvenilir değil',
        expired: 'Varsayılan geçerli değil',
        none: 'Varsayılan yok',
      },

      states: 'Satırların durumu',

      expiries: 'Aya göre süresi dolanlar',
      expiriesHint:
        'Sürelerinin dolacağı aya göre varsayılan sertifikalar. Yalnızca çerçeveli olanlar geçmiş aylardır.',
      noExpiries: 'Henüz varsayılan sertifika yok.',
      expiriesSay: (all: number, most: number, when: string) =>
        `${number(all)} varsayılan sertifika; en çok olduğu ay ${when}: ${number(most)}`,
      month,
      before: (first: string) => `${month(first)} öncesi`,
      after: (last: string) => `${month(last)} sonrası`,
      columns: {month: 'Ay', certificates: 'Sertifikalar'},

      next: 'Süresi ilk dolacaklar',
      expiry: (time: number, left: number) => `${date(time)}, ${days(left)}`,
      rowNumber: (row: number) => `Satır ${number(row)}`,

      keyPairs: 'İstemci tarafı şifrelemenin anahtar çiftleri',
      keyPairParts: {
        valid: '30 günden uzun süre geçerli',
        soon: 'Süresi 30 gün içinde doluyor',
        expired: 'Süresi doldu',
        unknown: 'Okunamıyor',
      },
      nextKeyPair: (time: number) =>
        `İlk dolacak olanın bitiş tarihi: ${date(time)}.`,

      domains: 'Alana göre kapsam',
      units: 'Kuruluş birimine göre kapsam',
      groups: 'Gruba göre kapsam',
      groupsHint: 'Kullanıcıların içe aktarıldığı gruplar.',
      others: 'Diğerleri',
      keys: 'Anahtarlar',
      issuers: 'Sertifikaları verenler',
      certificates: (count: number) => `${number(count)} sertifika`,

      progress: 'Zaman içinde',
      oneDay: 'Grafik, iki günün rakamları olunca görünür.',
      progressSays: (from: DayFigures, to: DayFigures) =>
        `${date(from.at)}: ${number(from.aliases)} adresten ${number(from.covered)} tanesi kapsandı. ${date(to.at)}: ${number(to.aliases)} adresten ${number(to.covered)} tanesi kapsandı.`,
      lines: {covered: 'Kapsanan', aliases: 'Tüm adresler'},
      progressColumns: {
        day: 'Gün',
        aliases: 'Adresler',
        covered: 'Kapsanan',
        expired: 'Geçerli değil',
        none: 'Yok',
      },
      day: date,

      report: 'Rapor',
      reportHint: `Her adres için varsayılan sertifikası ve satırıyla (“${columns.state}”, “${columns.message}”) birlikte bir satır ya da alanların, kuruluş birimlerinin ve grupların yüzde olarak kapsamı. Dosyalar şifre, anahtar veya sertifika içermez.`,
      download: {
        aliases: 'Raporu indir (CSV)',
        parts: 'Birime göre kapsamı indir (CSV)',
      },
      saved: (name: string) => `${name} indirildi. Gizli bilgi içermez.`,
      saveAgain: (name: string) => `${name} dosyasını yeniden kaydet`,
    },
  };
};
