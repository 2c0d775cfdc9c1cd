/** Turkish: the digest. */
import {digestMail, digestPost, type DigestWords} from '../digest';
import {causes} from './causes';
import {day, grouped, pick} from './format';
import {NAMES, TURKISH} from './words';

const NO_ROW = ' Satırı yok.';

const words: DigestWords = {
  page: TURKISH,
  day,
  causes,
  titles: {
    revoked: 'CA tarafından iptal edilenler',
    expired: 'Süresi dolanlar',
    ending: 'Süresi yakında dolacaklar',
    trouble: 'Dikkat gerektirenler',
    notInUse: 'Kayıtlı, kullanılmıyor',
    waiting: 'Kullanıcının rızası bekleniyor',
    left: 'Ayrılan kullanıcılar',
    stored: 'Kaydedilenler',
    renewed: 'Yenilenen veya değiştirilenler',
    fileTaken: 'İzlenen klasörden kullanılan dosyalar',
    fileLeft: 'İzlenen klasörde kullanılmayan dosyalar',
  },
  test: headline => `Deneme: ${headline}`,
  headline: ({aliases, covered, soon, attention}) =>
    [
      `Kapsanan: ${grouped(covered)}/${grouped(aliases)}`,
      `30 gün içinde süresi dolan: ${grouped(soon)}`,
      `dikkat gerektiren: ${grouped(attention)}`,
    ].join(' · '),
  unread: 'Gmail henüz okunmadı',
  coveredOf: (covered, aliases) => `${grouped(covered)}/${grouped(aliases)}`,
  number: grouped,
  labels: {
    covered: 'kapsanan adres',
    soon: '30 gün içinde süresi dolan',
    attention: 'dikkat gerektiren',
  },
  intros: {
    nothing: 'Açık konu yok.',
    test: 'Bu deneme, şu anda açık olan her şeyi gösterir.',
    whole:
      'Bu hafta açık olan her şey burada. Daha önceki e-postalarda bildirilmeyenler “Yeni” olarak işaretlendi.',
    fresh: 'Son e-postadan bu yana yeni olanlar burada.',
    everything: 'Açık olan her şey burada.',
  },
  openSheet: 'E-tabloyu aç',
  openRows: rows =>
    pick(rows, {one: 'Satırı aç', other: `${grouped(rows)} satırı aç`}),
  sheetAt: url => `E-tablo: ${url}`,
  testFoot: `Bu e-postayı “${NAMES.sendTest}” düğmesini kullandığınız için aldınız.`,
  foot: (owner, isListed) => [
    isListed
      ? `Bu e-postayı, zamanlamayı ${owner} açtığı ve adresiniz alıcı listesinde olduğu için aldınız.`
      : `Bu e-postayı, zamanlamayı ${owner} açtığı için aldınız.`,
    'Yeni olanlar, durum her alındığında gönderilir; açık olan her şey ise haftada bir, durumun o hafta ilk alınışında gönderilir.',
    `Bu e-postayı değiştirmek veya durdurmak için e-tabloyu açıp S/MIME > ${NAMES.sidebar} > ${NAMES.health} > ${NAMES.schedule} yolunu izleyin.`,
  ],
  group: (name, all) => `${name} (${grouped(all)})`,
  row: (row, isKeyPair) => (isKeyPair ? `İTŞ satırı ${row}` : `Satır ${row}`),
  fresh: 'Yeni',
  revoked: hasRow => `CA tarafından iptal edildi.${hasRow ? '' : NO_ROW}`,
  expired: (on, hasRow) =>
    `Süresi ${on} tarihinde doldu.${hasRow ? '' : NO_ROW}`,
  ending: (on, days, hasRow) =>
    `Süresi ${inDays(days)} doluyor (${on}).${hasRow ? '' : NO_ROW}`,
  stored: until => `Kaydedildi.${until && ` ${until} tarihine kadar geçerli.`}`,
  renewed: (until, isReplaced) =>
    `${isReplaced ? 'Gmail’de değiştirildi.' : 'Yenilendi.'}${until && ` ${until} tarihine kadar geçerli.`}`,
  more: more => `Ve ${grouped(more)} tane daha`,
  seeAll: all => `E-tabloda tümünü göster (${grouped(all)})`,
  seeCauses: (causes, rows) =>
    `E-tabloda ${grouped(causes)} neden daha göster (${grouped(rows)} satır)`,
  standing: all =>
    `Önceki e-postalarda bildirilen ${grouped(all)} konu hâlâ açık. Her haftanın ilk e-postasında yeniden listelenir.`,
  unreported: all =>
    `Bildirilecek o kadar çok şey var ki daha az önemli ${grouped(all)} konu bu e-postaya alınmadı: bkz. e-tablo.`,
};

function inDays(days: number): string {
  if (days <= 0) return 'bugün';
  return pick(days, {1: 'yarın', other: `${grouped(days)} gün sonra`});
}

export const digest = digestMail(words);
export const chatDigest = digestPost(words);
