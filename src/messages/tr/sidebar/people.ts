import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {NAMES, SHEETS} from '../words';

/** Rows for users of the directory, and for aliases that the Inventory knows of. */
export const people = ({number, sheet: {sheets}}: Speech) => ({
  users: {
    intro:
      'Satırı olmayan her etkin kullanıcı için bir satır ekler. Kullanıcılar, mevcut satırlar ve sertifikalar değişmez.',
    from: 'Kullanıcıların kaynağı',
    kinds: {
      domain: 'Alan',
      orgUnit: 'Kuruluş birimi',
      group: 'Grup',
    },
    names: {
      domain: 'Alan adı',
      orgUnit: 'Kuruluş biriminin yolu',
      group: 'Grubun adresi',
    },
    nameHints: {
      domain: 'Ör. example.com.',
      orgUnit: 'Ör. /Satış/Avrupa; altındaki birimlerle birlikte.',
      group: 'Ör. satis@example.com. İçindeki grupların üyeleri de dahildir.',
    },
    readUnits: 'Listeden seç',
    readingUnits: 'Birimler okunuyor…',
    units: 'Kuruluş birimi',
    noUnit: 'Birim seçin',
    unit: (path: string, count: number) =>
      `${path} (${number(count)} kullanıcı)`,
    unitsFound: (count: number) =>
      count === 0
        ? 'Hiçbir birimde kullanıcı yok: Tümü en üst düzeyde.'
        : `${number(count)} birim bulundu.`,
    readingGroups: 'Gruplar okunuyor…',
    group: 'Grup',
    noGroup: 'Grup seçin',
    groupOf: (name: string, address: string, count: number) =>
      `${name ? `${name} · ` : ''}${address} (${number(count)} üye)`,
    groupsFound: (count: number) =>
      count === 0
        ? 'Kuruluşunuzda grup yok.'
        : `${number(count)} grup bulundu.`,
    moreGroups:
      'Listelenenden fazla grup var. Başka bir grubun adresini yazın.',
    groupsNeed:
      'Grupları listelemek için alan genelinde yetki girişinde isteğe bağlı admin.directory.group.readonly kapsamı gerekir. O olmadan grubun adresini yazın.',
    keep: 'Katılanları eklemeyi ve ayrılanları işaretlemeyi sürdür',
    keepHint:
      'Tüm satırların durumu her alındığında yeni kullanıcılara satır eklenir ve ayrılan kullanıcıların satırları işaretlenir. Hiçbir satır veya sertifika silinmez.',
    needs: 'Bunun için gerekenler',
    needsHint: (scopes: number) =>
      `Hizmet hesabı dizini sizin adınıza okur; bu nedenle yönetici olmanız gerekir. Alan genelinde yetki girişinde ${number(scopes)} kapsam daha gerekir; eksikse “${NAMES.count}” girişin tamamını gösterir.`,
    count: NAMES.count,
    counting: 'Sayılıyor…',
    result: 'Ne olacak',
    found: (count: number) => `${number(count)} etkin kullanıcı`,
    present: (count: number) => `Zaten satırı olan: ${number(count)}`,
    added: (count: number) => `Satır eklenecek: ${number(count)}`,
    left: (count: number) => `Atlanan: ${number(count)}`,
    examples: 'Yeni satırlar:',
    add: (count: number, keep: boolean) =>
      keep
        ? count === 0
          ? 'Bu kaynağı koru'
          : `${number(count)} satır ekle ve kaynağı koru`
        : `${number(count)} satır ekle`,
    adding: 'Ekleniyor…',
    done: 'Kullanıcılar eklendi',
    addedRows: (count: number) => `${number(count)} satır eklendi.`,
    keptNow:
      'Bundan sonra tüm satırların durumu her alındığında katılan kullanıcılar eklenir ve ayrılanlar işaretlenir.',
    another: 'Başka kullanıcılar ekle',
    kept: 'Korunan kaynaklar',
    keptHint: 'Tüm satırların durumu her alındığında.',
    noneKept: 'Henüz yok.',
    source: (kind: string, name: string) => `${kind}: ${name}`,
    forget: 'Kaldır',
    forgetWhat: (kind: string, name: string) => `Kaldır: ${kind} ${name}`,
    forgotten: (name: string) => `${name} kaldırıldı. Satırları kalır.`,
  },

  aliases: {
    intro:
      'Kullanıcılarınızın ne geçerli sertifikası ne de satırı olan gönderen adresleri.',
    first: `Bunlar “${sheets.inventory}” sayfasından okunur. Sayfayı güncellemek için önce “${SHEETS.rollout}” bölümünde “${actionNames.refresh}” işlemini çalıştırın.`,
    look: 'Takma adları bul',
    looking: 'Aranıyor…',
    lookAgain: 'Yeniden ara',
    result: 'Bulunanlar',
    found: (all: number, usable: number) =>
      `Geçerli sertifikası olmayan ${number(all)} takma ad; satır eklenecek: ${number(usable)}.`,
    none: `Eksik takma ad yok: “${sheets.inventory}” sayfasındaki her takma adın bir satırı veya geçerli bir sertifikası var.`,
    groups: {
      'without certificate': 'Sertifikasız',
      expired: 'Sertifikanın süresi dolmuş',
      unconfirmed: 'Onaylanmamış',
      outside: 'Dış adres',
    },
    groupHints: {
      'without certificate': 'Satır eklenir.',
      expired: 'Satır eklenir.',
      unconfirmed:
        'Satır eklenmez: Kullanıcı adresi Gmail’de onaylayana kadar Gmail bunun için sertifika kabul etmez.',
      outside:
        'Satır eklenmez: Adres, alanlarınızdan hiçbirine ait değil. Satır gerekiyorsa kendiniz ekleyin.',
    },
    group: (name: string, count: number) => `${name}: ${number(count)}`,
    listNames: {
      'without certificate': 'sertifikasiz-takma-adlar.csv',
      expired: 'suresi-dolmus-takma-adlar.csv',
      unconfirmed: 'onaylanmamis-takma-adlar.csv',
      outside: 'dis-takma-adlar.csv',
    },
    add: (count: number) => `${number(count)} satır ekle`,
    adding: 'Ekleniyor…',
    done: 'Takma adlar eklendi',
    added: (count: number) => `${number(count)} satır eklendi.`,
  },
});
