import {SHEETS, NAMES} from '../words';

/** The frame of every screen: tabs, kinds of notices, what happens when the script doesn’t respond. */
export const frame = () => ({
  tabs: {
    label: 'S/MIME Rollout bölümleri',
    rollout: SHEETS.rollout,
    row: NAMES.row,
    import: NAMES.import,
    health: NAMES.health,
    settings: NAMES.settings,
  },

  /** The pages over a tab; also the label of *Back* if it leads to such a page. */
  pages: {
    advanced: NAMES.advanced,
    consent: NAMES.consent,
    encryption: NAMES.encryption,
    setUpCheck: NAMES.setUpCheck,
    schedule: NAMES.schedule,
    cause: 'Neden',
    userKit: NAMES.userKit,
    authority: NAMES.authority,
  },

  severity: {block: 'Sorun', warn: 'Uyarı', advice: 'İpucu'},

  common: {
    cancel: 'İptal',
    close: 'Kapat',
    again: 'Yeniden yükle',
    loading: 'Yükleniyor…',
    copy: 'Kopyala',
    copyWhat: (what: string) => `Kopyala: ${what}`,
    copied: 'Kopyalandı.',
    copiedNow: '✓ Kopyalandı',
    copyRefused:
      'Tarayıcı kopyalamaya izin vermedi. Yukarıdaki metinleri tek tek kopyalayın.',
    copyByHand: 'Metin seçildi. Ctrl+C (Mac’te ⌘C) tuşlarına basın.',
  },

  transport: {
    says: (error: string) =>
      `Komut dosyası yanıt vermedi. ${error || 'Neden belirtilmedi.'}`,
    fix: 'İnternete bağlı olduğunuzu kontrol edip tekrar deneyin. Yine olursa e-tabloyu yeniden yükleyip kenar çubuğunu yeniden açın.',
    accounts:
      'Bu tarayıcıda birden fazla Google hesabıyla oturum açıldıysa Google kenar çubuğunu engelleyebilir. E-tabloyu, yalnızca bu hesapla oturum açılmış bir tarayıcı profilinde veya gizli pencerede açın.',
    refused: {
      says: (error: string) =>
        `Google, kenar çubuğunun komut dosyasına ulaşmasına izin vermedi. ${error}`,
      fix: 'Genellikle bu tarayıcıda birden fazla Google hesabıyla oturum açılmıştır. E-tabloyu, yalnızca bu hesapla oturum açılmış bir tarayıcı profilinde veya gizli pencerede açın. Değilse izniniz geri çekilmiştir veya kuruluşunuz komut dosyasını kısıtlıyordur. S/MIME menüsünden herhangi bir öğeyi seçin: Google yeniden izin ister veya kısıtlamayı gösterir.',
    },
    unexpected: (error: string) => `Kenar çubuğunda bir hata oluştu: ${error}`,
    reload: 'Kenar çubuğunu kapatıp S/MIME menüsünden yeniden açın.',
  },
});
