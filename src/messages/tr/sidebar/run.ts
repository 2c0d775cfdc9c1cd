import type {Speech} from '../../sidebar';
import {NAMES, NOTHING_CHANGED} from '../words';

/** A run from its start to its end. */
export const run = ({number, span, sheet: {columns, notDone}}: Speech) => ({
  run: {
    title: (action: string) => `Çalışıyor: ${action}`,
    starting: (action: string) => `Başlatılıyor: ${action}`,
    firstRow: (address: string) => `Önce ${address}:`,
    unchanged: 'Değişiklik yok.',
    stopping: (action: string) => `Durduruluyor: ${action}`,
    paused: (action: string) => `Tamamlanmadı: ${action}`,
    ended: (action: string) => `Tamamlandı: ${action}`,
    stopped: (action: string) => `Durduruldu: ${action}`,
    started: (action: string, rows: number) =>
      `“${action}” işlemi ${number(rows)} satırda başladı.`,
    progress: (done: number, total: number) =>
      `${number(done)}/${number(total)}`,
    progressLabel: (action: string) => `İlerleme: ${action}`,
    succeeded: (count: number) => `${number(count)} başarılı`,
    notInUse: (count: number) => `${number(count)} kayıtlı, kullanılmıyor`,
    waiting: (count: number) => `${number(count)} bekliyor`,
    blocked: (count: number) => `${number(count)} engellendi`,
    failed: (count: number) => `${number(count)} başarısız`,
    rate: (perMinute: number) =>
      `dakikada ${number(Math.round(perMinute))} satır`,
    openingFiles: (at: number, of: number) =>
      `Korumalı dosya açılıyor: ${number(at)}/${number(of)}…`,
    left: (seconds: number) => `yaklaşık ${span(seconds)} kaldı`,
    by: (operator: string, minutes: number | null) =>
      minutes === null
        ? `Başlatan: ${operator}.`
        : minutes < 1
          ? `Başlatan: ${operator}, bir dakikadan kısa süre önce.`
          : `Başlatan: ${operator}, ${span(minutes * 60)} önce.`,
    fetches: (made: number) => `${number(made)} istek`,
    today: (made: number, perDay: number) =>
      `bugünkü istekler: ${number(made)}/${number(perDay)}`,
    worksOn: (worker: string) =>
      `${worker} şu anda başka bir pencerede veya arka planda bunun üzerinde çalışıyor.`,
    waits:
      'Bir dakika içinde arka planda otomatik olarak devam eder. İzlemek için burada devam ettirin. Yapılanlar geçerli kalır ve hiçbir satır iki kez işlenmez.',
    stoppingNote:
      'Gönderilmiş istekler tamamlanınca durur. Tamamlanmayan satırların durumu değişmez ve bu satırlara devam edebilirsiniz.',
    canBeLeft:
      'Bunu kapatabilirsiniz. Arka planda devam eder ve tamamlanınca bir e-posta alırsınız.',
    resume: (count: number) => `${number(count)} satıra devam et`,
    resumed: (action: string) => `Devam ediyor: ${action}.`,
    finishHere: 'Burada tamamla',
    open: 'Aç',
    dismiss: 'Bu mesajı kapat',
    stop: NAMES.stop,
    continue: NAMES.continue,
    notDone: (count: number) => `${number(count)} satır tamamlanmadı.`,
    again: `Ne yapılması gerektiği satırlarda yazar. Bunu yapınca “${NAMES.attention}” seçeneğini belirleyip bu satırları yeniden çalıştırın.`,
    previewed: `${NOTHING_CHANGED} Her satırın “${columns.message}” hücresinde, işlemin ne yapacağı veya neden reddedileceği yazar.`,
    takes: (action: string, forecast: string) => `${action}: ${forecast}`,
    keptState: `Nedeni satırlarda yazar. Mesajı “${notDone}” ile başlayan satırların durumu değişmez. Tekrar denemek için bu satırları seçin.`,
  },
});
