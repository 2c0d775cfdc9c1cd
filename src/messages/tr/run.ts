/** Turkish: notes about a run as a whole, and the mail at its end. */
import type {SheetWords} from '../sheet-words';
import type {Progress} from '../../core/door/contract';
import type {Language} from '../language';
import {count, grouped} from './format';
import {actions} from './labels';
import {preview} from './planned';
import {NAMES, NOTHING_CHANGED, NOTHING_TO_DO, PATHS} from './words';

const FREE_TRIGGERS = `gerekmeyen tetikleyicileri silin (${PATHS.triggers})`;

export const notes: Language['notes'] = ({columns, sheets}) => ({
  stopped: 'Durduruldu. Tamamlanmayan satırlar kuyruktan çıkarıldı.',
  'out of quota': `Apps Script şimdilik başka istek kabul etmiyor: Bugünkü istekler tükendi veya kısa sürede çok fazla istek gönderildi. Kalan satırlar kuyrukta bekliyor. ${NOTHING_TO_DO} Çalıştırma her saat yeniden denenir ve en geç yarın devam eder.`,
  'day quota': `Cloud projesinin günlük kotası tükendi. Kalan satırlar kuyrukta bekliyor. ${NOTHING_TO_DO} Çalıştırma her saat yeniden denenir ve Google kotayı Pasifik saatiyle gece yarısı sıfırlayınca devam eder.`,
  'asked to wait': `Google, bazı satırların yeniden denenmesinden önce beklenmesini istedi. Bu satırlar kuyrukta bekliyor. ${NOTHING_TO_DO} Çalıştırma, Google’ın belirlediği saatte bu satırlarla devam eder.`,
  'no requests': 'Bugünkü istekler tükendi. Kalan dosyalarla yarın devam edin.',
  'rows not confirmed': `Birisi, bu çalıştırmaya dahil olmayan satırların “${columns.queued}” hücrelerine bir şey yazdı. Bu girişler kaldırıldı ve o satırlar için hiçbir şey yapılmadı.`,
  'no trigger': `Tetikleyici oluşturulamadığından çalıştırma yalnızca kenar çubuğu açıkken devam eder. Kenar çubuğunu açık tutun veya ${FREE_TRIGGERS} ve yeniden başlatın.`,
  'reading others':
    'Tüm satırlar tamamlandı. Satırı olmayan kullanıcıların posta kutuları okunuyor.',
  'log waits': `“${sheets.log}” sayfasına yazılamadı. Günlük satırları saklanıyor ve mümkün olur olmaz yazılacak. Sayfanın korumalı veya e-tablonun dolu olup olmadığını kontrol edin.`,
  'log lost': `“${sheets.log}” sayfasına o kadar uzun süre yazılamadı ki bazı günlük satırları kayboldu. Dağıtım satırlarının kendisi doğru.`,
  'cells refused': `Bazı hücreler korumalı olduğundan veya bir veri doğrulama kuralı değeri reddettiğinden bu hücrelere yazılamadı. Yapılanlar “${sheets.log}” sayfasında görünür. Silinmesi gereken bir şifre hâlâ hücresinde olabilir.`,
  'trigger stopped':
    'Çalıştırma yalnızca kenar çubuğu açıkken devam eder: Saat tetikleyicisi art arda başarısız oldu ve kaldırıldı.',
  'inventory waits': `“${sheets.inventory}” sayfasına bazı satırlar için yazılamadı. Bu satırların durumunu daha sonra alın.`,
  'consent waits': `“${sheets.consent}” sayfasına yazılamadı. Bir sonraki çalıştırmanın sonunda yeniden denenir.`,
  'token wanted':
    'Bazı satırlar için anahtar hizmetinin jetonu gerekiyor. Jetonu kenar çubuğuna girip devam edin.',
  'rows wait': `İstemci tarafı şifrelemeyi bekleyen satırlar iki gün boyunca her saat otomatik olarak yeniden denenir. ${NOTHING_TO_DO}`,
  'no retry trigger': `Tetikleyici oluşturulamadığından istemci tarafı şifrelemeyi bekleyen satırlar otomatik olarak yeniden denenmez. Ya ${FREE_TRIGGERS} ya da satırları kendiniz yeniden çalıştırın.`,
  'mail failed': 'Çalıştırma hakkındaki e-posta gönderilemedi.',
  'schedule failed': `Her şey okunamadı veya yazılamadı. Kenar çubuğunda “${NAMES.health}” > “${NAMES.schedule}” altında nedeni gösterilir.`,
});

/** Selected rows that are not visible. */
export const outOfSight: Language['outOfSight'] = ({hidden, isPartial}) =>
  [
    hidden > 0 ? `${count(hidden, 'gizli satır')} atlandı.` : '',
    isPartial
      ? 'Tek tek kontrol edilemeyecek kadar çok satır seçildiğinden, elle gizlediğiniz satırlar da dahildir. En fazla 500 satır seçin veya filtre kullanın.'
      : '',
  ]
    .filter(it => it !== '')
    .join(' ');

/** The action, or its preview. */
export function nameOf({action, previews}: Progress): string {
  return previews ? preview.of(action) : actions[action];
}

/** The rows that did not succeed, in figures; rare outcomes only if they occurred. */
export function notWell(of: Progress): string[] {
  const {notInUse, waiting, blocked, failed} = of;
  return [
    ...(notInUse > 0 ? [`kayıtlı, kullanılmıyor: ${grouped(notInUse)}`] : []),
    ...(waiting > 0 ? [`bekliyor: ${grouped(waiting)}`] : []),
    `engellendi: ${grouped(blocked)}`,
    `başarısız: ${grouped(failed)}`,
  ];
}

/** The remaining work, for the mail at the end of a run. */
function leftToDo(of: Progress, {columns}: SheetWords): string {
  const {notInUse, waiting, blocked, failed} = of;
  if (of.previews) {
    return `${NOTHING_CHANGED} Her satırın “${columns.message}” hücresinde, işlemin ne yapacağı veya neden reddedileceği yazar.`;
  }
  if (notInUse + blocked + failed > 0) {
    return `Bu satırların her birinin “${columns.message}” hücresinde ne yapılması gerektiği yazar. Ardından “${NAMES.attention}” seçeneğini belirleyip yeniden başlatın.`;
  }
  return waiting > 0
    ? 'Bunun dışında yapılacak bir şey kalmadı.'
    : 'Yapılacak bir şey kalmadı.';
}

export const summary: Language['summary'] = (progress, sheet) => {
  const {total, succeeded, fetches} = progress;
  const name = nameOf(progress);
  const {notInUse, waiting, blocked, failed} = progress;
  const lines = [
    `Çalıştırma tamamlandı: “${name}”, ${count(total, 'satır')}.`,
    '',
    `Başarılı: ${grouped(succeeded)}`,
    ...(notInUse > 0 ? [`Kayıtlı, kullanılmıyor: ${grouped(notInUse)}`] : []),
    ...(waiting > 0 ? [`Bekliyor: ${grouped(waiting)}`] : []),
    `Engellendi: ${grouped(blocked)}`,
    `Başarısız: ${grouped(failed)}`,
    '',
    leftToDo(progress, sheet),
    ...(progress.note ? ['', progress.note] : []),
    '',
    `Kullanılan istek: bu çalıştırmada ${grouped(fetches.run)}, bugün toplam ${grouped(fetches.today)}/${grouped(fetches.perDay)}.`,
  ];
  return {
    subject: `S/MIME Rollout: ${name}: ${[`başarılı: ${grouped(succeeded)}`, ...notWell(progress)].join(', ')}`,
    body: lines.join('\n'),
  };
};
