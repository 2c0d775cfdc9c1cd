import {REMEDIES} from '../../commands';
import type {Speech, SidebarSentences} from '../../sidebar';
import {causes} from '../causes';
import {NAMES} from '../words';
import {remediesIn} from './remedies';

const KEYCHAIN =
  'Sertifikayı CA’larının sertifikalarıyla birlikte seçin, ardından Dosya > Öğeleri Dışa Aktar yolunu izleyip .p12 olarak kaydedin.';
const TRY_PASSWORD = 'Bir şifre deneyin:';

/** The ways to do it by hand, by system. */
const commands: SidebarSentences['commands'] = {
  chain: {
    windows: {
      says: 'Zincirle birlikte yeniden dışa aktarın:',
      run: REMEDIES.chain.windows,
    },
    macos: {
      says: `Anahtar Zinciri Erişimi’ni açın. ${KEYCHAIN}`,
      run: REMEDIES.chain.macos,
    },
    openssl: {
      says: 'CA’nın sertifikalarını chain.pem dosyasında PEM olarak ekleyin:',
      run: REMEDIES.chain.openssl,
    },
  },
  export: {
    windows: {
      says: 'Özel anahtar ve zincirle birlikte dışa aktarın:',
      run: REMEDIES.export.windows,
    },
    macos: {
      says: `Anahtar Zinciri Erişimi > Sertifikalarım bölümünü açın. ${KEYCHAIN}`,
      run: REMEDIES.export.macos,
    },
    openssl: {
      says: 'Anahtarı, sertifikayı ve zinciri tek bir dosyada birleştirin:',
      run: REMEDIES.export.openssl,
    },
  },
  open: {
    windows: {says: TRY_PASSWORD, run: REMEDIES.open.windows},
    macos: {says: TRY_PASSWORD, run: REMEDIES.open.macos},
    openssl: {says: TRY_PASSWORD, run: REMEDIES.open.openssl},
  },
  repack: {
    windows: {
      says: 'Dosyayı içe aktarın, ardından yeniden dışa aktarın:',
      run: REMEDIES.repack.windows,
    },
    macos: {
      says: 'Dosyayı Anahtar Zinciri Erişimi’ne aktarın, ardından Dosya > Öğeleri Dışa Aktar yolunu izleyip .p12 olarak kaydedin.',
      run: REMEDIES.repack.macos,
    },
    openssl: {
      says: 'Alışılmış korumayla dışa aktarın:',
      run: REMEDIES.repack.openssl,
    },
  },
};

/** Rows that need attention: their causes, and what to do about each. */
export const problems = ({number, date, pick, sheet}: Speech) => {
  const rows = (count: number) => `${number(count)} satır`;
  return {
    causes,
    remedies: remediesIn(sheet),
    commands,
    problems: {
      title: (count: number) => `Dikkat gerektiren ${rows(count)}`,
      rows,
      /** Follows the number, for screen readers. */
      rowsOnly: () => 'satır',
      more: (count: number, inRows: number) =>
        `${number(count)} neden daha göster (${rows(inRows)})`,
      save: 'Tümünü CSV olarak kaydet',
      saveRows: 'CSV olarak kaydet',
      saved: (name: string) => `${name} indirildi.`,
      whatToDo: 'Yapılması gereken',
      byHand: 'Komutlar',
      systems: {windows: 'Windows', macos: 'macOS', openssl: 'OpenSSL'},
      system: 'Sisteminiz',
      command: 'Komut',
      keepSecret:
        'Ardından gerekmeyen dosyaları silin: Özel anahtar içerirler.',
      again: {
        check: (count: number) =>
          pick(count, {
            one: 'Bu satırı yeniden kontrol et',
            other: `Bu ${number(count)} satırı yeniden kontrol et`,
          }),
        upload: (count: number) =>
          pick(count, {
            one: 'Bu satırı yeniden yükle',
            other: `Bu ${number(count)} satırı yeniden yükle`,
          }),
        refresh: (count: number) =>
          pick(count, {
            one: 'Bu satırın durumunu al',
            other: `Bu ${number(count)} satırın durumunu al`,
          }),
      },
      occupied: 'Bir çalıştırma sürüyor. Tamamlanana kadar bekleyin.',
      none: 'Bu nedenle dikkat gerektiren satır kalmadı.',
      line: (row: number, expires: number | null) =>
        expires === null
          ? `Satır ${number(row)}`
          : `Satır ${number(row)} · bitiş: ${date(expires)}`,
      moreRows: (count: number) => `${number(count)} tane daha göster`,
      filter: 'Sayfada yalnızca bunları göster',
      filtered:
        'Sayfa artık yalnızca bu satırları, onu açmış olan herkese gösteriyor.',
      showAll: 'Tüm satırları göster',
      otherFilter: 'Sayfada zaten bir filtre var.',
      otherFilterHint:
        'Filtreyi değiştirirseniz sayfayı açmış olan herkes değişikliği görür.',
      replaceFilter: 'Filtreyi değiştir',
      relaxTitle: 'Bu sizin için sorun değil mi?',
      relaxHint: `Bu satırlar o zaman bir uyarıyla yüklenir. Gmail yine de reddedebilir. Bunu “${NAMES.settings}” bölümünde değiştirebilirsiniz.`,
      relax: 'Bundan sonra uyarı say',
      relaxed: 'Artık bir uyarı',
      relaxedHint:
        'Hangilerinin artık hazır olduğunu görmek için satırları yeniden kontrol edin.',
      undo: 'Geri al',
      undone: 'Yeniden sorun sayılıyor',
      openSettings: 'Ayarları aç',
    },
  };
};
