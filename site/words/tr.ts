/** Turkish: the site and the generated pages of the guide. */
import type {SiteWords} from './site-words';

export const turkish: SiteWords = {
  name: 'Türkçe',
  dir: 'ltr',
  frame: {
    skip: 'Metne geç',
    search: 'Belgelerde ara',
    placeholder: 'Arayın veya / tuşuna basın',
    results: 'Sonuç',
    noResults: 'Sonuç yok',
    unreadable: 'Arama dizini yüklenemedi.',
    pages: 'Sayfalar',
    language: 'Dil',
  },
  label: text => `*${text}*`,
  messages: {
    title: 'Mesajlar A–Z',
    intro: ({
      details,
      log,
    }) => `Her mesajın bir kodu vardır. Kodu, satırın ve ${log} sayfasının ${details} sütununda, \`npm run check\` çıktısında ve tanılama
bilgilerinde bulabilirsiniz. Adres veya tarih gibi duruma göre değişen yerler burada “…” ile gösterilir.`,
    byCause: 'Nedene göre',
    byCauseIntro: (
      {attention},
      commands,
    ) => `Nedenler, kenar çubuğundaki ${attention} listesinin nedenleridir. Aynı nedeni olan satırlar genellikle aynı şekilde düzeltilir.
Ayrıca bkz. [sertifika dosyaları için komutlar](${commands}).`,
    byCauseHead: ['neden', 'kodlar'],
    byCode: 'Koda göre',
    byCodeHead: ['sayfa', 'ilk … son'],
    letterTitle: letters => `Mesajlar ${letters}`,
    all: 'Tüm mesajlar',
    cause: 'Neden:',
    todo: 'Yapılacak:',
  },
  causes: {
    titles: {
      'intermediate-missing': 'Dosyalar ve satırlarla ilgili sorunlar',
      'smime-off': 'Google ve Gmail ile ilgili sorunlar',
      expired: 'Sertifikalarla ilgili sorunlar',
      'issuer-expired': 'CA sertifikalarıyla ilgili sorunlar',
    },
    messages: 'Mesajlar:',
    commands: 'Komutlar',
  },
  commands: {
    title: 'Sertifika dosyaları için komutlar',
    intro:
      keepSecret => `Aynı komutlar kenar çubuğunda, bunlara ihtiyaç duyan satırların yanında da bulunur. ${keepSecret} Sonucu kontrol etmek için
\`npm run check -- new.p12\` komutunu çalıştırın.`,
    sets: {
      chain: 'Zinciri dosyaya ekleme',
      export: 'Sertifikayı özel anahtarıyla dışa aktarma',
      open: 'Bir şifreyi deneme',
      repack: 'Başka bir korumayla dışa aktarma',
    },
  },
};
